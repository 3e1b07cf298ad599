"""A recording as recognisers take it: one channel, at their rate, any stretch of it by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .blocks import Samples, as_float
from .decode import Decoded
from .polarity import downmixed, opposed
from .resample import resampled

Voice = NDArray[np.float32]
"""Samples of one channel, shape (n,), full scale at ±1."""

Voice16k = Voice
"""Such samples at 16 kHz."""

RATE = 16_000
"""Hz, which speech models are trained at."""

BLOCK = 10 * RATE
"""Samples of a block that is passed on: the longest that a stretch needs to be held for."""


class Sound(NamedTuple):
    """Samples of one channel, and their rate in Hz."""

    samples: Voice
    rate: int


class Mono:
    """The sound of an opened recording at 16 kHz, all channels averaged, those upside down the right way up.

    path: its file. frames: its length in samples at 16 kHz. original_rate: Hz of the recording itself.
    """

    rate = RATE

    def __init__(self, sound: Decoded) -> None:
        self.path = sound.path
        self.original_rate = sound.format.rate
        self.frames = round(sound.frames * RATE / self.original_rate)
        self._sound = sound

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.frames / RATE

    def read(self, start: int, end: int) -> Voice16k:
        """The samples from `start` up to `end`, which lie within the recording."""
        if self.original_rate == RATE:
            return self.original(start, end).samples
        rates = self.original_rate, RATE
        return resampled(self._original, 0, (start, end), rates)[:, 0].astype(np.float32)

    def original(self, start: int, end: int) -> Sound:
        """The same part as `read` gives, at the rate of the recording.

        It begins at the nearest sample there, and lasts no longer, so that 30 s are never more than 30 s.
        """
        first = round(start * self.original_rate / RATE)
        length = (end - start) * self.original_rate // RATE
        samples = self._original(first, first + length)[:, 0].astype(np.float32)
        return Sound(samples, self.original_rate)

    def blocks(self, size: int = BLOCK) -> Iterator[Voice16k]:
        """All samples in order, in blocks of up to `size`."""
        return (self.read(at, min(at + size, self.frames)) for at in range(0, self.frames, size))

    def _original(self, start: int, end: int) -> Samples:
        """Frames of the recording as one channel, zeros where there are none."""
        first, last = max(start, 0), min(end, self._sound.frames)
        whole = np.zeros((end - start, 1))
        if first < last:
            part = as_float(self._sound.read(first, last))
            whole[first - start : last - start] = downmixed(part, opposed(self._sound))
        return whole
