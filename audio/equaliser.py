"""The sound of a clip with its bands raised and lowered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ..core.timeline import BANDS
from .blocks import Samples

PER_SECOND = 100
"""The filter reaches 10 ms to both sides, which tells bands from 100 Hz on apart, and is heard as no echo."""


class Equalised:
    """A sound behind a linear-phase filter, any stretch of it by itself.

    read: gives its samples [start, end), of shape (samples, channels). decibels: for each of BANDS; between
    them they go over evenly by octaves. rate: Hz.
    """

    def __init__(self, read: Callable[[int, int], Samples], decibels: Sequence[float], rate: int) -> None:
        self._read, self._reach = read, max(1, rate // PER_SECOND)
        size = 2 * self._reach + 1
        hertz = np.maximum(np.fft.rfftfreq(size, 1 / rate), BANDS[0])
        gains = 10 ** (np.interp(np.log2(hertz), np.log2(BANDS), decibels) / 20)
        self._taps = np.roll(np.fft.irfft(gains, size), self._reach) * np.hanning(size + 2)[1:-1]

    def between(self, start: int, end: int) -> Samples:
        """Its samples [start, end)."""
        sound = self._read(start - self._reach, end + self._reach)
        size = len(sound) + len(self._taps) - 1
        spectrum = np.fft.rfft(sound, size, axis=0) * np.fft.rfft(self._taps, size)[:, None]
        return np.asarray(np.fft.irfft(spectrum, size, axis=0)[2 * self._reach :][: end - start])
