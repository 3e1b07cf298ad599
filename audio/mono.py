"""A recording as recognisers take it: one channel, at their rate, any stretch of it by itself."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from .blocks import Samples, as_float, remixed
from .decode import Decoded
from .resample import resampled

Voice16k = NDArray[np.float32]
"""Samples of one channel, shape (n,), full scale at ±1."""

RATE = 16_000
"""Hz, which speech models are trained at."""

BLOCK = 10 * RATE
"""Samples of a block that is passed on: the longest that a stretch needs to be held for."""


class Mono:
    """The sound of an opened recording, all channels averaged, at 16 kHz.

    path: its file. frames: its length in samples at 16 kHz.
    """

    rate = RATE

    def __init__(self, sound: Decoded) -> None:
        self.path = sound.path
        self.frames = round(sound.frames * RATE / sound.format.rate)
        self._sound = sound

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.frames / RATE

    def read(self, start: int, end: int) -> Voice16k:
        """The samples from `start` up to `end`, which lie within the recording."""
        rate = self._sound.format.rate
        if rate == RATE:
            return self._original(start, end)[:, 0].astype(np.float32)
        return resampled(self._original, 0, (start, end), (rate, RATE))[:, 0].astype(np.float32)

    def blocks(self, size: int = BLOCK) -> Iterator[Voice16k]:
        """All samples in order, in blocks of up to `size`."""
        return (self.read(at, min(at + size, self.frames)) for at in range(0, self.frames, size))

    def _original(self, start: int, end: int) -> Samples:
        """Frames of the recording as one channel, zeros where there are none."""
        first, last = max(start, 0), min(end, self._sound.frames)
        part = remixed(as_float(self._sound.read(first, max(first, last))), 1) if first < last else None
        whole = np.zeros((end - start, 1))
        if part is not None:
            whole[first - start : first - start + len(part)] = part
        return whole
