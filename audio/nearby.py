"""The sound of a track around its places, a short stretch at a time, as it was recorded."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

import numpy as np

from ..core.timeline import Clip, Recording, Span, positions
from .decode import Decoded
from .mono import Sound
from .polarity import opposed

_RATE = 14_000
"""Hz that tell what there is to know of levels; the sound is brought to no less by taking means."""


class Heard(NamedTuple):
    """A stretch of a track. sound: all channels averaged. start: the timeline sample it begins at.

    step: timeline samples of one of its own.
    """

    sound: Sound
    start: float
    step: float

    def place(self, at: int) -> int:
        """The sample of the sound that is nearest to one of the timeline."""
        return min(max(round((at - self.start) / self.step), 0), len(self.sound.samples))

    def at(self, place: int) -> int:
        """The sample of the timeline that is nearest to one of the sound."""
        return round(self.start + place * self.step)

    def backwards(self) -> Heard:
        """The same stretch where time runs the other way: sample n of the timeline is -n there."""
        samples, rate = self.sound
        return Heard(Sound(samples[::-1], rate), -(self.start + len(samples) * self.step), self.step)


class Nearby:
    """The sound of a track's clips. rate: Hz of its timeline. sources: the opened recordings by their ids."""

    def __init__(self, clips: Sequence[Clip], rate: int, sources: Mapping[str, Decoded]) -> None:
        self._clips, self._rate, self._sources = clips, rate, sources
        self._starts = list(positions(clips, rate))

    def around(self, at: int, span: Span) -> Heard | None:
        """What sounds in a span of the timeline, as far as it is one clip with what is at sample `at`.

        None where that is no plain sound of a recording at its own speed.
        """
        n = bisect_right(self._starts, at) - 1
        if not 0 <= n < len(self._clips):
            return None
        clip, start = self._clips[n], Fraction(self._starts[n])
        if not isinstance(clip.source, Recording) or clip.effect or clip.speed != 1:
            return None
        scale = Fraction(clip.source.rate, self._rate)
        low = clip.start + max(0, int((span.start - start) * scale))
        high = min(clip.end, clip.start + int((span.end - start) * scale))
        step = max(1, clip.source.rate // _RATE)
        count = (high - low) // step
        if count <= 0:
            return None
        sound = self._mean(clip.source, low, count, step)
        return Heard(sound, float(start + (low - clip.start) / scale), float(step / scale))

    def _mean(self, recording: Recording, low: int, count: int, step: int) -> Sound:
        """Every `step` samples of all channels as one, those upside down the right way up."""
        source = self._sources[recording.id]
        block = source.read(low, low + count * step)
        full = 1.0 if block.dtype.kind == "f" else -float(np.iinfo(block.dtype).min)
        frames = block.reshape(count, -1).astype(np.float32)
        signs = np.where(np.tile(opposed(source), step), -1, 1)
        each = (signs / full / frames.shape[1]).astype(np.float32)
        return Sound(frames @ each, recording.rate // step)
