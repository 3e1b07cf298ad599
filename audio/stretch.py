"""Faster and slower speech at the same pitch, by WSOLA: short frames, each laid where it matches best.

Verhelst, Roelands: An overlap-add technique based on waveform similarity for high quality time-scale
modification of speech, ICASSP 1993. FFmpeg's atempo does the same, but its frames stray by up to 20 ms and on
average by 10 from where they belong (measured), so that a word cut out of faster speech would be heard to
begin; here none is further off than `STRAY`.
"""

from __future__ import annotations

import tempfile
import weakref
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np

from ..core.settings import settings
from ..core.timeline import rounded
from .blocks import Samples
from .disk import explained
from .joins import falling, rising

HOPS_PER_SECOND = 40
"""A frame comes every 25 ms and is twice as long: some periods of any voice, less than most of its sounds."""

STRAY = Fraction(1, 160)
"""Seconds before or after its place that a frame may be taken from: half a period of a voice of 80 Hz."""

_BATCH = 25  # frames whose source is read at once


class Stretched:
    """A source from one sample on at another speed, any stretch of it by itself.

    read: gives source samples [start, end), zeros where there are none. start: the source sample that is
    stretched sample 0. rate: Hz. speed: how many times as fast.

    Where a frame is taken from depends on the one before, so what was made is kept in a file without a name,
    as far as it was asked for: 4 bytes a sample and channel.
    """

    def __init__(self, read: Callable[[int, int], Samples], start: int, rate: int, speed: Fraction) -> None:
        self._read, self._start = read, start
        self._frames = _frames(lambda a, b: read(start + a, start + b), rate, speed)
        self._made, self._channels = 0, 0
        self._folder = settings().cache or Path(tempfile.gettempdir())
        with explained(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = tempfile.TemporaryFile(prefix="wordsplice-", dir=self._folder)  # noqa: SIM115 – closed below
        weakref.finalize(self, self._file.close)

    def between(self, start: int, end: int) -> Samples:
        """Stretched samples [start, end); those before 0 are the source's own, which they go on from."""
        before = self._read(self._start + min(start, 0), self._start + min(end, 0))
        return np.concatenate([before, self._kept(max(start, 0), end)]) if end > 0 else before

    def _kept(self, start: int, end: int) -> Samples:
        with explained(self._folder):
            self._file.seek(0, 2)
            while self._made < end:
                made = next(self._frames)
                self._made, self._channels = self._made + len(made), made.shape[1]
                self._file.write(made.astype(np.float32).tobytes())
            size = 4 * self._channels
            self._file.seek(start * size)
            sound = np.frombuffer(self._file.read((end - start) * size), np.float32)
        return sound.reshape(-1, self._channels).astype(np.float64)


def _frames(read: Callable[[int, int], Samples], rate: int, speed: Fraction) -> Iterator[Samples]:
    """Stretched sound without end, a hop at a time. read: gives source samples, from 0 on."""
    hop, stray = max(1, rate // HOPS_PER_SECOND), rounded(STRAY * rate)
    rise, fall = np.square(np.sin(rising(hop) * np.pi / 2)), np.square(np.sin(falling(hop) * np.pi / 2))
    at, number = -hop, 1
    while True:
        places = [rounded(n * hop * speed) - hop for n in range(number, number + _BATCH)]
        first = min(at, places[0] - stray)
        sound = read(first, max(at, places[-1] + stray) + 2 * hop)
        voice = sound.sum(axis=1)
        for place in places:
            ending = slice(at + hop - first, at + 2 * hop - first)
            low = place - stray - first
            at = place - stray + _best(voice[ending], voice[low : low + hop + 2 * stray])
            yield sound[ending] * fall + sound[at - first : at - first + hop] * rise
        number += _BATCH


def _best(wanted: Samples, region: Samples) -> int:
    """Where in a region the sound goes best with the wanted one: where their cross-correlation is highest.

    It is not normalised, so that of two places the one with more sound in it is taken, and short sounds are
    not left out.
    """
    lags = len(region) - len(wanted) + 1
    size = 1 << (len(region) - 1).bit_length()
    alike = np.fft.irfft(np.fft.rfft(region, size) * np.conj(np.fft.rfft(wanted, size)), size)[:lags]
    farness = np.abs(np.arange(lags) - lags // 2)  # decides where all is silent
    return int(np.argmax(alike - 1e-9 * farness))
