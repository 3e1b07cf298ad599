"""The sound in short frames: spectrum, level and voicing, as a telephone would still carry them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...audio.mono import RATE, Voice16k

Array = NDArray[np.float64]
"""One number, or one row of numbers, a frame."""

HOP = 160
"""Samples from one frame to the next: 10 ms."""

WIDTH = 640
"""Samples of a frame: 40 ms, which holds two periods of the lowest voices."""

FRAMES = RATE // HOP
"""Frames a second."""

CENTRE = WIDTH / 2 / RATE
"""Seconds from the start of a frame to its middle, where it stands for the sound."""

_BINS = 1024
_FREQUENCIES = np.fft.rfftfreq(_BINS, 1 / RATE)
_WINDOW = np.hanning(WIDTH)

_BLOCK = 500
"""Frames that are measured at a time: a spectrum takes 4 KB."""

_BANDS, _LOWEST, _HIGHEST = 26, 150.0, 4000.0
"""Mel bands and their range in Hz: below is rumble and hum, above is nothing on the telephone."""

_VOICED_BELOW = 1500.0
"""Hz, above which voices are too noisy to tell their pitch by."""

_SHORTEST_PERIOD, _LONGEST_PERIOD = 40, 270
"""Samples: pitch from 400 down to 60 Hz."""

_MURMUR = 500.0
"""Hz, below which lies nearly all of a nasal consonant (its first formant is at 250 to 300 Hz)."""

_TONE_BINS = 4
"""Bins on both sides of a tone's frequency over which the window spreads it: 60 Hz."""

SMOOTHED = 5
"""Frames over which spectra are averaged, so that the single pulses of a creaky voice make one sound."""

_TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Spectra:
    """What is measured of n frames.

    mel: power in bands, shape (n, 26), smoothed over time. level: dB of all bands. periodicity: 0 to 1, how
    alike the sound is after a period of the pitch, unsmoothed. pitch: Hz; means nothing without periodicity.
    murmur: dB of the power below 500 Hz relative to that above. purity: share of the power that lies around
    the strongest frequency, 0 to 1: a tone has no other, a voice has many.
    """

    mel: Array
    level: Array
    periodicity: Array
    pitch: Array
    murmur: Array
    purity: Array

    def __len__(self) -> int:
        return len(self.level)


def spectra(voice: Voice16k) -> Spectra:
    """The frames of a stretch of sound; a shorter one counts as one frame."""
    parts = [_measured(power) for power in _powers(voice)]
    power, periodicity, pitch, murmur, purity = (np.concatenate(part) for part in zip(*parts, strict=True))
    mel = smoothed(power)
    return Spectra(mel, 10 * np.log10(mel.sum(1)), periodicity, pitch, murmur, purity)


def smoothed(rows: Array, over: int = SMOOTHED) -> Array:
    """Each row's mean with its neighbours, `over` rows in all, an odd number; edges are repeated."""
    if not len(rows):
        return rows
    padded = np.pad(rows, ((over // 2, over // 2), *[(0, 0)] * (rows.ndim - 1)), "edge")
    sums = np.concatenate([np.zeros_like(padded[:1]), padded.cumsum(0)])
    mean: Array = (sums[over:] - sums[:-over]) / over
    return mean


def _powers(voice: Voice16k) -> Iterator[Array]:
    """The power spectra of the frames, in blocks that take little memory; at least one block."""
    silence = np.zeros(max(0, WIDTH - len(voice)), np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(np.concatenate([voice, silence]), WIDTH)[::HOP]
    for start in range(0, len(frames), _BLOCK):
        yield np.abs(np.fft.rfft(frames[start : start + _BLOCK] * _WINDOW, _BINS)) ** 2


def _measured(power: Array) -> tuple[Array, ...]:
    """The power in bands, and all else that is measured of each frame by itself."""
    return power @ _MEL.T + _TINY, *_voicing(power), _murmur(power), _purity(power)


def _voicing(power: Array) -> tuple[Array, Array]:
    """Periodicity and pitch by autocorrelation, with that of the window taken out of it."""
    outside = (_FREQUENCIES < 90) | (_FREQUENCIES > _VOICED_BELOW)
    alike = np.fft.irfft(np.where(outside, 0, power))[:, :_LONGEST_PERIOD]
    alike /= (alike[:, :1] + _TINY) * _WINDOW_ALIKE
    periods = _SHORTEST_PERIOD + alike[:, _SHORTEST_PERIOD:].argmax(1)
    best = np.take_along_axis(alike, periods[:, None], 1)[:, 0]
    return best.clip(0, 1), RATE / periods


def _murmur(power: Array) -> Array:
    low = power[:, (_FREQUENCIES >= 100) & (_FREQUENCIES < _MURMUR)].sum(1)
    high = power[:, (_FREQUENCIES >= _MURMUR) & (_FREQUENCIES < 3500)].sum(1)
    ratio: Array = 10 * np.log10((low + _TINY) / (high + _TINY))
    return ratio


def _purity(power: Array) -> Array:
    power = power[:, (_FREQUENCIES > 40) & (_FREQUENCIES < _HIGHEST)]
    sums = np.pad(power.cumsum(1), ((0, 0), (1, 0)))
    peak = power.argmax(1)[:, None]
    first, last = (peak - _TONE_BINS).clip(0), (peak + _TONE_BINS + 1).clip(max=power.shape[1])
    around = np.take_along_axis(sums, last, 1) - np.take_along_axis(sums, first, 1)
    share: Array = around[:, 0] / (sums[:, -1] + _TINY)
    return share


def _mel() -> Array:
    """The weights of the bands, shape (26, bins): triangles evenly spaced in mel (O'Shaughnessy)."""
    edges = np.linspace(1127 * np.log1p(_LOWEST / 700), 1127 * np.log1p(_HIGHEST / 700), _BANDS + 2)
    low, middle, high = (700 * np.expm1(edges[n : n + _BANDS, None] / 1127) for n in range(3))
    rising, falling = (_FREQUENCIES - low) / (middle - low), (high - _FREQUENCIES) / (high - middle)
    triangles: Array = np.minimum(rising, falling).clip(0)
    return triangles


def _window_alike() -> Array:
    alike = np.fft.irfft(np.abs(np.fft.rfft(_WINDOW, 2 * _BINS)) ** 2)[:_LONGEST_PERIOD]
    relative: Array = alike / alike[0]
    return relative


_MEL = _mel()
_WINDOW_ALIKE = _window_alike()
