"""True peaks: how high sound goes between its samples too (ITU-R BS.1770-4, annex 2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import soxr

from .blocks import Samples

OVERSAMPLED = 4
"""How closely peaks between samples are looked for."""

REACH = 64
"""Samples on each side that bear on what lies between two, to a thousandth."""

HIGHEST = 2.0
"""How many times as high as its samples sound is taken to go between them at most: 6 dB."""

_LOOKED = 4096  # samples looked at together: the fewer, the more of them need no closer look


def true_peaks(sound: Samples) -> Samples:
    """The highest level of any channel at each sample and on the way to its neighbours.

    sound: of shape (frames, channels); what it gives within REACH of the ends is not exact.
    """
    finer = np.resize(_highest(np.abs(_finer(sound))), (len(sound), OVERSAMPLED))
    after = _highest(finer)
    peaks = np.maximum(_highest(np.abs(sound)), after)
    peaks[1:] = np.maximum(peaks[1:], after[:-1])
    return peaks


def _finer(sound: Samples) -> Samples:
    return np.asarray(soxr.resample(sound.astype(np.float32), 1, OVERSAMPLED, quality="HQ"))


def _highest(rows: Samples) -> Samples:
    """The highest value of each row; numpy is slow at rows of a few, so they are laid lengthwise."""
    return np.asarray(np.ascontiguousarray(rows.T).max(axis=0), np.float64)


def _height(sound: Samples) -> float:
    """The highest level of any sample."""
    return max(float(sound.max()), -float(sound.min()))


class PeakMeter:
    """Finds the highest true peak of sound that comes in blocks."""

    def __init__(self, channels: int) -> None:
        self._highest = 0.0
        self._last = np.zeros((2 * REACH, channels))

    def fed(self, block: Samples) -> None:
        """Hear a block, (frames, channels)."""
        sound = np.concatenate([self._last, block])
        for start in range(0, len(block), _LOOKED):
            part = sound[start : start + _LOOKED + 2 * REACH]
            if (height := _height(part)) * HIGHEST > self._highest:
                finer = _finer(part)[REACH * OVERSAMPLED : -REACH * OVERSAMPLED]  # broken off, the ends ring
                self._highest = max(self._highest, height, _height(finer))
        self._last = sound[-2 * REACH :]

    def passed(self, blocks: Iterable[Samples]) -> Iterator[Samples]:
        """The blocks themselves, each heard before it is passed on."""
        for block in blocks:
            self.fed(block)
            yield block

    def highest(self) -> float:
        """The highest true peak of all that was heard, full scale 1."""
        self.fed(np.zeros_like(self._last))
        return self._highest
