"""How loud sound is, by EBU R 128 (EBU Tech 3341, ITU-R BS.1770-4), as FFmpeg's ebur128 measures it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import pairwise
from math import inf, log10
from typing import NamedTuple

import av
from av.filter import Graph

from .blocks import Block, Floats, as_floats
from .frames import frame
from .peaks import TOGETHER, PeakMeter

QUIETEST = -70.0
"""LUFS: what is softer is gated out, so this stands for silence, and for sound under 400 ms too."""

_LAYOUTS = ("mono", "stereo", "3.0", "4.0", "5.0", "5.1")
"""Where channels stand, by their number: those behind the listener count for more, the bass for nothing."""

_INTEGRATED, _MOMENTARY = "lavfi.r128.I", "lavfi.r128.M"


class Measured(NamedTuple):
    """lufs: integrated loudness, -inf where there is nothing to measure. peak: true peak, dBTP."""

    lufs: float
    peak: float


def measured(blocks: Iterable[Block], rate: int, channels: int) -> Measured:
    """The loudness and the true peak of blocks (frames, channels) of sound. rate: Hz."""
    heard = Metered(blocks, rate, channels)
    for _ in heard:
        pass
    return heard.measured


class Metered:
    """Blocks of sound, (frames, channels), that are measured on their way. rate: Hz.

    highest: tells the highest true peak, full scale 1, of what has come, where whoever makes the blocks knows
    it. Else it is found here: ebur128 tells it to a thousandth of full scale, which is little of a soft one.
    measured: the loudness and the true peak of all, once the last was passed on.
    """

    def __init__(
        self, blocks: Iterable[Block], rate: int, channels: int, highest: Callable[[], float] | None = None
    ) -> None:
        self.measured = Measured(-inf, -inf)
        self._blocks = blocks
        self._meter, peaks = LoudnessMeter(rate, channels), PeakMeter(channels)
        self._peaks = None if highest else peaks
        self._highest = highest or peaks.highest

    def __iter__(self) -> Iterator[Block]:
        """The blocks themselves, each heard before it is passed on."""
        for block in self._blocks:
            for start in range(0, len(block), TOGETHER):
                part = as_floats(block[start : start + TOGETHER])
                self._meter.fed(part)
                if self._peaks:
                    self._peaks.fed(part)
            yield block
        self._meter.ended()
        highest = self._highest()
        self.measured = Measured(self._meter.lufs, 20 * log10(highest) if highest else -inf)


class LoudnessMeter:
    """FFmpeg's ebur128. lufs: the integrated loudness so far, -inf where there is nothing to measure.

    momentary: the loudness of 400 ms, LUFS, at the end of every 100 ms.
    """

    def __init__(self, rate: int, channels: int) -> None:
        self.lufs = -inf
        self.momentary = array("f")
        self._rate, self._fed = rate, 0
        self._layout = _LAYOUTS[channels - 1] if channels <= len(_LAYOUTS) else f"{channels} channels"
        self._graph = graph = Graph()
        source = graph.add_abuffer(
            sample_rate=rate, format="dbl", layout=self._layout, time_base=Fraction(1, rate)
        )
        meter, sink = graph.add("ebur128", "metadata=1:framelog=quiet"), graph.add("abuffersink")
        for before, after in pairwise([source, meter, sink]):
            before.link_to(after)
        graph.configure()

    def fed(self, sound: Floats) -> None:
        """Hear a block."""
        self._graph.push(frame(sound, "dbl", self._layout, self._rate, self._fed))
        self._fed += len(sound)
        self._read()

    def ended(self) -> None:
        """Hear what is left of the last 100 ms."""
        self._graph.push(None)
        self._read()

    def _read(self) -> None:
        while True:
            try:
                told = self._graph.pull().metadata
            except (av.BlockingIOError, av.EOFError):
                return
            if _INTEGRATED in told:  # not in a frame of less than 100 ms
                lufs = float(told[_INTEGRATED])
                self.lufs = lufs if lufs > QUIETEST else -inf
                self.momentary.append(float(told[_MOMENTARY]))
