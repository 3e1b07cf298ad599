"""Sound brought to another rate and number of channels, block by block."""

from __future__ import annotations

import numpy as np
import soxr

from .blocks import Block, Samples, as_float, remixed
from .formats import Format


class Conversion:
    """From sound at a rate, in Hz, to what a format has; what needs no change is passed on as it is."""

    def __init__(self, rate: int, format: Format) -> None:
        self._channels = format.channels
        self._stream: soxr.ResampleStream | None = None
        if rate != format.rate:
            self._stream = soxr.ResampleStream(rate, format.rate, format.channels, "float64", "HQ")

    def of(self, block: Block) -> Block:
        """As much of the sound so far as can be told, blocks of shape (frames, channels)."""
        if self._stream is None and block.shape[1] == self._channels:
            return block
        sound = remixed(as_float(block), self._channels)
        return sound if self._stream is None else self._next(self._stream, sound)

    def rest(self) -> Block:
        """What was held back until the end is known."""
        nothing = np.zeros((0, self._channels))
        return nothing if self._stream is None else self._next(self._stream, nothing, last=True)

    def _next(self, stream: soxr.ResampleStream, sound: Samples, last: bool = False) -> Samples:
        return np.asarray(stream.resample_chunk(np.ascontiguousarray(sound), last)).reshape(
            -1, self._channels
        )
