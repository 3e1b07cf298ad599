"""What foretells how loud sound will be behind a limiter: how high and strong it is, by the millisecond."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from math import inf

import numpy as np

from .beside import Beside
from .blocks import Block, Samples, as_floats
from .limiter import GLIDES_PER_SECOND, glided
from .loudness import QUIETEST, LoudnessMeter
from .peaks import TOGETHER, heights
from .weighting import GROUP, Values, Weighting

RELATIVE_GATE = -10.0
"""LU: blocks softer than all together by more than this do not count (ITU-R BS.1770-4, annex 1)."""

_SLOTS_PER_SECOND = 1000
_WINDOWS_PER_SECOND = 10  # of 400 ms each, as ebur128 tells them
_OVERLAPPING = 4
_AT_ONCE = 1 << 17  # slots that are looked at together


class Contour:
    """Sound that was heard: of each millisecond, a slot, its highest sample and its energy, and its loudness.

    It takes 8 bytes a slot, 29 MB an hour. rate: Hz.
    """

    def __init__(self, rate: int, channels: int) -> None:
        self._rate, self._slot = rate, max(1, rate // _SLOTS_PER_SECOND)
        self._unit = GROUP * self._slot
        self._meter, self._weighting = LoudnessMeter(rate, channels), Weighting(rate)
        self._peaks, self._energies = array("f"), array("f")
        self._left = np.zeros((self._weighting.before, channels), np.float32)

    def hear(self, blocks: Iterable[Block], watch: Callable[[int], None]) -> None:
        """Hear all of a sound, in blocks (frames, channels). watch: told how many frames were heard."""
        with Beside(self._meter.fed) as meter:
            for block in blocks:
                for start in range(0, len(block), TOGETHER):
                    part = as_floats(block[start : start + TOGETHER])
                    meter.put(part)
                    self._add(part.astype(np.float32, copy=False))
                watch(len(block))
        self._meter.ended()
        left = len(self._left) - self._weighting.before
        self._add(np.zeros((-left % self._unit, self._left.shape[1]), np.float32))

    def _add(self, block: Values) -> None:
        sound = np.concatenate([self._left, block])
        before = self._weighting.before
        whole = (len(sound) - before) // self._unit * self._unit
        if whole:
            _append(self._peaks, heights(sound[before:][:whole], self._slot))
            _append(self._energies, self._weighting.energies(sound[: whole + before], self._slot))
        self._left = sound[whole:]

    @property
    def lufs(self) -> float:
        """The integrated loudness, LUFS; -inf where there is nothing to measure."""
        return self._meter.lufs

    @property
    def peak(self) -> float:
        """The highest sample, full scale 1."""
        return float(np.frombuffer(self._peaks, np.float32).max()) if self._peaks else 0.0

    def foretold(self, gain: float, ceiling: float) -> float:
        """The integrated loudness, LUFS, with a gain, in decibels, and peaks limited to a linear ceiling."""
        energies = np.frombuffer(self._energies, np.float32)
        before, after = self._windows(energies), self._windows(self._limited(energies, gain, ceiling))
        momentary = np.frombuffer(self._meter.momentary, np.float32)[: len(before)].astype(float)
        heard = before[: len(momentary)] > 0
        loss = after[: len(momentary)][heard] / before[: len(momentary)][heard]
        return gated(momentary[heard] + gain + 10 * np.log10(loss))

    def _limited(self, energies: Values, gain: float, ceiling: float) -> Values:
        """The energy of each slot behind the limiter, as far as that alone changes it."""
        allowed = ceiling / 10 ** (gain / 20)
        peaks = np.frombuffer(self._peaks, np.float32)
        glide = self._rate // GLIDES_PER_SECOND // self._slot
        left = energies.copy()
        for start in range(0, len(peaks), _AT_ONCE):
            first = max(0, start - 2 * glide)
            part = peaks[first : start + _AT_ONCE + 2 * glide]
            if part.max() > allowed:
                gains = glided(allowed / np.maximum(part, allowed), glide)[start - first :][:_AT_ONCE]
                left[start : start + _AT_ONCE] *= gains**2
        return left

    def _windows(self, energies: Values) -> Samples:
        """The energy of the windows that end with every 100 ms."""
        count = len(energies) * self._slot * _WINDOWS_PER_SECOND // self._rate
        if not count:
            return np.zeros(0)
        starts = np.arange(count) * (self._rate / _WINDOWS_PER_SECOND / self._slot)
        steps = np.add.reduceat(energies, np.rint(starts).astype(int))
        return np.convolve(steps, np.ones(_OVERLAPPING))[:count]


def _append(values: array[float], more: Values) -> None:
    values.frombytes(more.tobytes())


def gated(momentary: Samples) -> float:
    """The integrated loudness of 400 ms windows of these loudnesses, LUFS (ITU-R BS.1770-4, annex 1)."""
    powers = 10 ** (momentary[momentary > QUIETEST] / 10)
    if not len(powers):
        return -inf
    loud = powers[powers > powers.mean() * 10 ** (RELATIVE_GATE / 10)]
    return float(10 * np.log10(loud.mean()))
