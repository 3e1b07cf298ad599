"""Blocks of sound: arrays of shape (frames, channels), integer or floating, and their conversions.

Integers are full scale at their type's limits, floats at ±1. Work on samples is done in float64, which holds
16-, 24- and 32-bit integers and float32 exactly; or in float32, which takes half the time, where that holds
what comes and is what is wanted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Block = NDArray[Any]
Samples = NDArray[np.float64]
Floats = NDArray[np.floating]

SIZE = 131_072
"""Frames of a block that is passed on: large enough that what is done between blocks does not show."""

WORKED = 16_384
"""Frames of a block that is computed: what numpy makes of it on the way stays in the processor's cache."""


class Form(NamedTuple):
    """What sound is rendered to. rate: Hz. dtype: int16, int32, float32 or float64."""

    rate: int
    channels: int
    dtype: str


def as_float(block: Block) -> Samples:
    """A block of any type with full scale at ±1, exactly."""
    samples: Samples = block.astype(np.float64)  # faster than a product that converts on the way
    if block.dtype.kind != "f":
        samples *= -1.0 / np.iinfo(block.dtype).min
    return samples


def as_floats(block: Block) -> Floats:
    """A block of any type with full scale at ±1, exactly: in float32 where that can hold it, else in float64.

    What is in floats is passed on as it is.
    """
    if block.dtype.kind == "f":
        return block
    return block.astype(np.float32) * np.float32(2**-15) if block.dtype == np.int16 else as_float(block)


def as_dtype(samples: Floats, dtype: str) -> Block:
    """Samples, float64 for integers of more than 16 bits, in another type; these are rounded and saturate.

    There is no dither: the noise of any recording of speech is far above the last bit of 16, and equal input
    gives equal output.
    """
    if np.dtype(dtype).kind == "f":
        return samples.astype(dtype)
    limits = np.iinfo(dtype)
    scaled = samples * -float(limits.min)
    np.clip(np.rint(scaled, out=scaled), limits.min, limits.max, out=scaled)
    return scaled.astype(dtype)


def remixed(samples: Samples, channels: int) -> Samples:
    """Samples with another number of channels.

    One channel goes to all, and all are averaged into one. Otherwise channels keep their places: missing ones
    are silent, and the mean of those too many is averaged with each that stays, so that no voice is lost.
    """
    have = samples.shape[1]
    if have == channels:
        return samples
    if have == 1:
        return np.repeat(samples, channels, axis=1)
    if channels == 1:
        return _mean(samples)
    if have < channels:
        return np.pad(samples, ((0, 0), (0, channels - have)))
    return np.asarray((samples[:, :channels] + _mean(samples[:, channels:])) / 2)


def _mean(samples: Samples) -> Samples:
    """The mean of all channels, as one; column by column, three times as fast as numpy's own along rows."""
    total = samples[:, :1].copy()
    for channel in range(1, samples.shape[1]):
        total += samples[:, channel : channel + 1]
    return np.asarray(total / samples.shape[1])


def limited(mix: Samples, *parts: Samples) -> Samples:
    """A mix of parts held within full scale, save where a part was beyond it by itself."""
    ceiling = np.ones_like(mix)
    for part in parts:
        np.maximum(ceiling, np.abs(part), out=ceiling)
    return np.clip(mix, -ceiling, ceiling)


def regrouped(blocks: Iterable[Block], size: int = WORKED) -> Iterator[Block]:
    """The same sound in new blocks of `size` frames; the last may be shorter."""
    group, filled = np.empty((0, 0)), 0
    for block in blocks:
        taken = 0
        while taken < len(block):
            if not filled:
                group = np.empty((size, block.shape[1]), block.dtype)
            count = min(size - filled, len(block) - taken)
            group[filled : filled + count] = block[taken : taken + count]
            taken, filled = taken + count, (filled + count) % size
            if not filled:
                yield group
    if filled:
        yield group[:filled]
