"""Holding true peaks below a ceiling, by turning the sound down around each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

import numpy as np

from .blocks import Floats, Samples, regrouped
from .peaks import PIECE, REACH, TOGETHER, true_peaks

GLIDES_PER_SECOND = 66
"""The gain takes 15 ms down to a peak and back, longer than a period of most voices: nobody hears it move."""


class Limiter:
    """Holds the true peaks of a sound below a linear ceiling. rate: Hz."""

    def __init__(self, rate: int, ceiling: float) -> None:
        self._highest = 0.0
        self._ceiling, self._glide = ceiling, rate // GLIDES_PER_SECOND
        self._context = 2 * self._glide + REACH + PIECE

    def limited(self, blocks: Iterable[Floats]) -> Iterator[Floats]:
        """The same sound, all of one type, with no true peak above the ceiling.

        What is not near one stays as it is.
        """
        context = self._context
        before: Floats | None = None
        grouped = regrouped(blocks, max(TOGETHER, context))
        for block, following in pairwise(chain(grouped, [None])):
            assert block is not None
            head = np.zeros((context, block.shape[1]), block.dtype) if before is None else before
            tail = np.zeros_like(block[:0]) if following is None else following[:context]
            silence = np.zeros((context - len(tail), block.shape[1]), block.dtype)
            around = np.concatenate([head, block, tail, silence])
            before = around[len(block) : len(block) + context].copy()
            self._turn_down(around, len(block))
            yield around[context : context + len(block)]

    def highest(self) -> float:
        """The highest true peak of what it passed on, full scale 1.

        The gain changes so slowly that what is between samples is turned down as they are, to 0.05 dB.
        """
        return self._highest

    def _turn_down(self, sound: Floats, length: int) -> None:
        """Turn down what is near a peak. length: of what lies between the contexts."""
        # Below the ceiling, only what is higher than all before is of interest.
        peaks = true_peaks(sound, min(self._highest, self._ceiling))
        if peaks is None:
            return
        for start, gains in self._gains(peaks):
            sound[start : start + len(gains)] *= gains[:, None]
            peaks[start : start + len(gains)] *= gains
        self._highest = max(self._highest, float(peaks[self._context :][:length].max()))

    def _gains(self, peaks: Floats) -> Iterator[tuple[int, Samples]]:
        """The gains of the stretches, each from some sample on, where they are not all 1."""
        glide = self._glide
        high = np.flatnonzero(peaks > self._ceiling)
        for near in np.split(high, np.flatnonzero(np.diff(high) > 4 * glide) + 1):
            if len(near):
                start = max(near[0] - 2 * glide, 0)
                allowed = self._ceiling / np.maximum(peaks[start : near[-1] + 2 * glide + 1], self._ceiling)
                yield start, glided(allowed, glide)


def glided(allowed: Floats, glide: int) -> Samples:
    """Gains that change slowly: the mean, over `glide` values on each side, of the least that any near it
    may have. allowed: the most that each may have, up to 1; beyond the ends it is 1.
    """
    width = 2 * glide + 1
    around = np.ones(len(allowed) + 4 * glide)
    around[2 * glide :][: len(allowed)] = allowed
    # Sums are of what is taken away: those of nothing are exactly nothing.
    sums = np.zeros(len(allowed) + width)
    np.cumsum(1 - _lowest(around, width), out=sums[1:])
    return np.asarray(1 - (sums[width:] - sums[:-width]) / width)


def _lowest(values: Samples, width: int) -> Samples:
    """The least value of each `width` in a row."""
    size = 1
    while 2 * size <= width:
        values = np.minimum(values[:-size], values[size:])
        size *= 2
    return np.minimum(values[: len(values) - (width - size)], values[width - size :])
