"""Holding true peaks below a ceiling, by turning the sound down around each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

import numpy as np

from .blocks import WORKED, Samples, regrouped
from .peaks import HIGHEST, REACH, true_peaks

GLIDES_PER_SECOND = 66
"""The gain takes 15 ms down to a peak and back, longer than a period of most voices: nobody hears it move."""


def limited(blocks: Iterable[Samples], rate: int, ceiling: float) -> Iterator[Samples]:
    """The same sound with no true peak above a linear ceiling. What is not near one stays as it is."""
    glide = rate // GLIDES_PER_SECOND
    context = 2 * glide + REACH
    before: Samples | None = None
    grouped = regrouped(blocks, max(WORKED, context))
    for block, following in pairwise(chain(grouped, [None])):
        assert block is not None
        head = np.zeros((context, block.shape[1])) if before is None else before
        tail = np.zeros((0, block.shape[1])) if following is None else following[:context]
        tail = np.pad(tail, ((0, context - len(tail)), (0, 0)))
        around = np.concatenate([head, block, tail])
        gains = _gains(around, glide, ceiling)
        before = around[len(block) : len(block) + context]
        yield block if gains is None else block * gains[context:-context, None]


def _gains(sound: Samples, glide: int, ceiling: float) -> Samples | None:
    """The gain of each sample, None where all are 1: the mean of the least that any near it may have."""
    if np.abs(sound).max() * HIGHEST <= ceiling:
        return None
    over = true_peaks(sound) / ceiling
    if over.max() <= 1:
        return None
    width = 2 * glide + 1
    allowed = np.pad(1 / np.maximum(over, 1), glide, constant_values=1.0)
    taken = np.pad(1 - _lowest(allowed, width), glide)  # so that sums of nothing are exactly nothing
    sums = np.concatenate([[0.0], np.cumsum(taken)])
    return np.asarray(1 - (sums[width:] - sums[:-width]) / width)


def _lowest(values: Samples, width: int) -> Samples:
    """The least value of each `width` in a row."""
    size = 1
    while 2 * size <= width:
        values = np.minimum(values[:-size], values[size:])
        size *= 2
    return np.minimum(values[: len(values) - (width - size)], values[width - size :])
