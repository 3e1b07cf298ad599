"""Sound at another sample rate, any stretch of it by itself."""

from __future__ import annotations

from collections.abc import Callable
from math import gcd

import numpy as np
import soxr

from .blocks import Samples

REACH = 256
"""Samples, of the lower rate, read around a stretch: twice what soxr's HQ filter reaches (measured: from 128
on, a stretch is equal to the same part of the whole, to float32's precision, in which HQ works)."""


def resampled(
    read: Callable[[int, int], Samples], anchor: int, span: tuple[int, int], rates: tuple[int, int]
) -> Samples:
    """Output samples [start, end) of a source, counted from where source sample `anchor` sounds.

    read: gives source samples [start, end), zeros where there are none. span: start and end, which may be
    negative. rates: Hz of the source and of the output. Stretches fit together: each is begun at a moment
    when samples of both rates coincide, so that an output sample is the same in whichever it is asked for.
    """
    start, end = span
    unit = gcd(*rates)
    source_step, output_step = rates[0] // unit, rates[1] // unit
    reach = REACH * max(1, -(-rates[1] // rates[0]))
    steps = (start - reach) // output_step
    skipped = start - steps * output_step
    first = anchor + steps * source_step
    count = -(-(skipped + end - start + reach) * rates[0] // rates[1])
    output = soxr.resample(read(first, first + count), *rates, quality="HQ")
    return np.asarray(output[skipped : skipped + end - start])
