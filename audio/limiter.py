"""Holding true peaks below a ceiling, by turning the sound down around each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

import numpy as np

from .blocks import WORKED, Floats, Samples, regrouped
from .peaks import REACH, true_peaks

GLIDES_PER_SECOND = 66
"""The gain takes 15 ms down to a peak and back, longer than a period of most voices: nobody hears it move."""


def limited(blocks: Iterable[Floats], rate: int, ceiling: float) -> Iterator[Floats]:
    """The same sound, all of one type, with no true peak above a linear ceiling.

    What is not near one stays as it is.
    """
    glide = rate // GLIDES_PER_SECOND
    context = REACH * (1 - -2 * glide // REACH)
    before: Floats | None = None
    grouped = regrouped(blocks, max(WORKED, context))
    for block, following in pairwise(chain(grouped, [None])):
        assert block is not None
        head = np.zeros((context, block.shape[1]), block.dtype) if before is None else before
        tail = np.zeros_like(block[:0]) if following is None else following[:context]
        silence = np.zeros((context - len(tail), block.shape[1]), block.dtype)
        around = np.concatenate([head, block, tail, silence])
        before = around[len(block) : len(block) + context].copy()
        for start, gains in _gains(around, glide, ceiling):
            around[start : start + len(gains)] *= gains[:, None]
        yield around[context : context + len(block)]


def _gains(sound: Floats, glide: int, ceiling: float) -> Iterator[tuple[int, Samples]]:
    """The gains of the stretches, each from some sample on, where they are not all 1."""
    peaks = true_peaks(sound, ceiling)
    if peaks is None:
        return
    high = np.flatnonzero(peaks > ceiling)
    for near in np.split(high, np.flatnonzero(np.diff(high) > 4 * glide) + 1):
        if len(near):
            start = max(near[0] - 2 * glide, 0)
            allowed = ceiling / np.maximum(peaks[start : near[-1] + 2 * glide + 1], ceiling)
            yield start, glided(allowed, glide)


def glided(allowed: Samples, glide: int) -> Samples:
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
