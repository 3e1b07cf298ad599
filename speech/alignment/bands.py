"""The sound around word edges: how loud each band of frequencies is, from one place to the next."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...audio.mono import RATE, Mono, Voice16k

Levels = NDArray[np.float64]
"""Levels in dB beside loud speech."""

HOP = 80
"""Samples from one place to the next: 5 ms."""

PLACES = RATE // HOP
"""Places in a second."""

BANDS = 18

_LOWEST, _HIGHEST = 100.0, 7600.0
"""Hz: below the lowest band is rumble and hum."""

_WIDTH, _BINS = 240, 512
_WINDOW = np.hanning(_WIDTH).astype(np.float32)
"""Of 15 ms, which holds a period of all but the lowest voices."""

_LOUD = 95
"""Percentile of the levels nearby that speech at its loudest has."""

_LEAST = 1e-6
"""Share of its power that counts as silence."""

_BLOCK = 6.0
"""Seconds that are looked at together."""

_REACH = 0.5
"""Seconds beside an edge that are looked at."""


@dataclass(frozen=True, slots=True)
class Bands:
    """Levels at n places, PLACES a second.

    bands: shape (n, BANDS). all: of all bands together, (n,). at: the number of the first place, counted from
    the recording's start.
    """

    bands: Levels
    all: Levels
    at: int

    def __len__(self) -> int:
        return len(self.all)


class Listening:
    """The sound of a recording, a block at a time."""

    def __init__(self, sound: Mono) -> None:
        self._sound = sound
        self._block = Bands(np.zeros((0, BANDS)), np.zeros(0), 0)

    def around(self, start: float, end: float) -> Bands:
        """What is heard from a second to another and a little beyond; later calls ask for later stretches."""
        first = max(int((start - _REACH) * PLACES), 0)
        last = min(int((end + _REACH) * PLACES), self._sound.frames // HOP)
        if first < self._block.at or last > self._block.at + len(self._block):
            frames = max(round(_BLOCK * RATE), (last - first) * HOP)
            voice = self._sound.read(first * HOP, min(first * HOP + frames, self._sound.frames))
            self._block = measured(voice, first)
        return self._block


def measured(voice: Voice16k, at: int) -> Bands:
    """The levels of a stretch that begins at a place."""
    padded = np.pad(voice, _WIDTH // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WIDTH)[::HOP]
    power = np.abs(np.fft.rfft(frames * _WINDOW, _BINS)) ** 2 @ _TRIANGLES.T
    everything = power.sum(axis=1)
    loud = float(np.percentile(everything, _LOUD)) if len(everything) else 0.0
    return Bands(_decibels(power, loud), _decibels(everything, loud), at)


def _decibels(power: Levels, loud: float) -> Levels:
    """Relative to loud speech; where there is none, all is alike."""
    return 10 * np.log10(power / loud + _LEAST) if loud else np.zeros_like(power)


def _triangles() -> Levels:
    """The weights of the bands, shape (BANDS, bins): triangles evenly spaced in mel (O'Shaughnessy)."""
    mel = 2595 * np.log10(1 + np.fft.rfftfreq(_BINS, 1 / RATE) / 700)
    lowest, highest = (2595 * math.log10(1 + hz / 700) for hz in (_LOWEST, _HIGHEST))
    middles = np.linspace(lowest, highest, BANDS + 2)
    width = middles[1] - middles[0]
    triangles: Levels = np.maximum(0.0, 1 - np.abs(mel - middles[1:-1, None]) / width)
    return triangles


_TRIANGLES = _triangles()
