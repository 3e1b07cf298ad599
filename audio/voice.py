"""The sound of one run: its source as it plays on the timeline, any stretch of it by itself."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..core.timeline import Bleep, Recording
from .bleep import Tone, levels
from .blocks import SIZE, WORKED, Block, Form, Samples, as_dtype, as_float, as_floats, limited
from .decode import Decoded
from .envelope import Envelope
from .joins import Run
from .original import Original

HEARD_SECONDS = 2
"""A bleep's level is taken from the first seconds that it covers: a word is far shorter."""

AROUND_SECONDS = 1
"""Before and after a bleep, the speech that it must not be much softer than."""


class Voice:
    """A run as it sounds. source: the opened recording, None for silence."""

    def __init__(self, run: Run, source: Decoded | None, form: Form) -> None:
        self.run, self.source, self.form = run, source, form
        self._original = Original(run, source, form)
        self.envelope = Envelope(run, form, self._original)
        self._tones: dict[int, Tone] = {}
        own = source is not None and isinstance(run.source, Recording) and self._fits(source)
        self._untouched = own and run.first.speed == 1 and not run.first.equaliser

    def blocks(self, start: int, end: int) -> Iterator[Block]:
        """Timeline samples [start, end) inside the run: the source's own blocks where nothing is changed."""
        at = start
        for span in self.envelope.changes():
            if span.start >= end:
                break
            low, high = max(span.start, at), min(span.end, end)
            if low < high:
                yield from self._own(at, low)
                yield from self._worked(low, high)
                at = high
        yield from self._own(at, end)

    def sound(self, start: int, end: int) -> Samples:
        """Timeline samples [start, end), which may reach beyond the run to what the source holds there."""
        raw = self._original.between(start, end)
        if self.envelope.plain(start, end):
            return raw
        gains = self.envelope.gains(start, end)
        mix = np.where(gains, raw * gains, 0.0)
        for n in self.envelope.near(start, end):
            clip, first, last = self.run.parts[n]
            low, high = max(start, first), min(end, last)
            if clip.effect:
                mix += self.envelope.ringing(n, start, end)
            if clip.effect and clip.effect.room and self.source is not None:
                room = self._original.room(clip.effect.room, start, end)
                mix += self.envelope.room_gains(n, start, end) * room
            if isinstance(clip.effect, Bleep) and low < high:
                mix[low - start : high - start] += self._tone(n).samples(low - first, high - first)
        return limited(mix, raw)

    def _fits(self, source: Decoded) -> bool:
        """Whether the source's samples are passed on as they are, at most in another type."""
        alike = (source.format.rate, source.format.channels) == (self.form.rate, self.form.channels)
        return alike and self.run.last.end <= source.frames

    def _own(self, start: int, end: int) -> Iterator[Block]:
        """The source's own sound."""
        if self.source is not None and self._untouched and start < end:
            offset = self.run.first.start - self.run.start
            blocks = self.source.blocks(start + offset, end + offset, SIZE)
            return blocks if self.source.dtype == self.form.dtype else self._converted(blocks)
        return self._worked(start, end)

    def _converted(self, blocks: Iterator[Block]) -> Iterator[Block]:
        exact = as_floats if self.form.dtype == "float32" else as_float
        for block in map(exact, blocks):
            yield block if block.dtype == self.form.dtype else as_dtype(block, self.form.dtype)

    def _worked(self, start: int, end: int) -> Iterator[Block]:
        size = max(1, min(WORKED, WORKED * self.form.rate // self.run.source.rate))
        for at in range(start, end, size):
            yield as_dtype(self.sound(at, min(at + size, end)), self.form.dtype)

    def _tone(self, n: int) -> Tone:
        """The tone that covers a bleeped clip, as loud as what it covers."""
        if n not in self._tones:
            clip, start, end = self.run.parts[n]
            assert isinstance(clip.effect, Bleep)
            heard = min(end, start + HEARD_SECONDS * self.form.rate)
            covered = self._original.between(start, heard) * self.envelope.ramped(n, start, heard)
            level = levels(covered, self._around(start, end), self.form.rate)
            self._tones[n] = Tone(clip.effect.hz, level, end - start, self.form.rate)
        return self._tones[n]

    def _around(self, start: int, end: int) -> Samples:
        """What is heard of the run just before and after some timeline samples."""
        reach = AROUND_SECONDS * self.form.rate
        sides = (max(self.run.start, start - reach), start), (end, min(end + reach, self.run.end))
        return np.concatenate([self._original.between(*side) * self.envelope.gains(*side) for side in sides])
