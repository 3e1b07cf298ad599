"""What jumps at a place in the sound: the wave itself, its level, its spectrum, its pitch."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
import soxr
from numpy.typing import NDArray

from .blocks import Samples

REACH_SECONDS = 0.25
"""How much sound on each side of a place bears on what is measured there."""

_RATE = 16_000
"""Hz at which all but clicks is measured: what tells voices and rooms apart lies below 8 kHz."""

_RUMBLE = 60.0
"""Hz: below is the rumble of the room, which says nothing of how loud somebody speaks."""

_QUIET, _QUIETER = 1e-3, 10 ** (-35 / 20)
"""What is softer than -60 dB of full scale, or 35 dB below the loudest nearby, counts as that loud."""

_FAINT = 3e-4
"""A click of -70 dB of full scale, which nobody hears who hears speech well; what is softer counts so too."""

_FADE = 5
"""Milliseconds of the crossfade on each side of a join, which are neither side's own sound."""

_STEP, _STEP_NEAR = 50, 15
"""Milliseconds on each side over which levels are compared, and again: where somebody begins to speak a
little after the join, only the longer tells a step, and none is there."""

_ORDER = 24
"""Of the linear prediction: enough for the formants below 8 kHz, with two coefficients each, and the rest."""

_FRAME, _HOP = 480, 160
"""Samples of a spectrum, and from one to the next: 30 ms, 10 ms."""

_BANDS = 24

_LOWEST, _HIGHEST = 60, 400
"""Hz: the pitch of voices."""

_VOICED = 0.6
"""From this normalised autocorrelation on, a frame is taken to be voiced."""

_NEARLY = 0.9
"""Of the highest autocorrelation: which peaks may be that of the period."""

_PITCHED = 640
"""Samples from which pitch is told: 40 ms, which holds two periods of the lowest."""


class Jumps(NamedTuple):
    """How far each thing jumps at a place.

    click: dB by which the sound is less predictable there than anywhere nearby; 0 and less is nothing.
    level: dB from before to after, the less of two steps. spectrum: dB by which the spectra of both sides
    differ beyond what spectra do nearby as far apart; 0 and less is nothing. pitch: semitones from before to
    after, None where not both sides are voiced.
    """

    click: float
    level: float
    spectrum: float
    pitch: float | None


def jumps(sound: Samples, rate: int) -> Jumps:
    """What jumps in the middle of a stretch of sound of shape (n,). rate: Hz.

    It holds REACH_SECONDS on each side; of a shorter one, what is missing counts as silent.
    """
    if not sound.any():
        return Jumps(0.0, 0.0, 0.0, None)
    voice = sound if rate == _RATE else np.asarray(soxr.resample(sound, rate, _RATE, quality="HQ"))
    voice = _without_rumble(_centred(voice, 2 * round(REACH_SECONDS * _RATE)))
    return Jumps(_click(voice), _level(voice), _spectrum(voice), _pitch(voice))


def _centred(sound: Samples, length: int) -> Samples:
    """Resampling may give a sample more or less."""
    missing = max(0, length - len(sound))
    sound = np.pad(sound, (missing // 2, missing - missing // 2))
    start = (len(sound) - length) // 2
    return sound[start : start + length]


def _without_rumble(voice: Samples) -> Samples:
    """A high-pass by the spectrum, its edge from 40 to 60 Hz."""
    return np.fft.irfft(np.fft.rfft(voice) * _high_pass(len(voice)), len(voice))


@cache
def _high_pass(length: int) -> Samples:
    return np.clip((np.fft.rfftfreq(length, 1 / _RATE) - 40) / (_RUMBLE - 40), 0, 1)


def _click(voice: Samples) -> float:
    """How much the error of linear prediction rises: where the wave breaks, nothing before foretells it.

    That is how clicks of old records are found (Godsill, Rayner: Digital Audio Restoration, 1998, chapter 5).
    """
    middle, near, far = len(voice) // 2, _samples(_FADE + 1), _samples(60)
    around = voice[middle - far - _ORDER : middle + far]
    error = np.abs(np.convolve(around, _whitening(around), "valid"))
    at = error[far - near : far + near].max()
    nearby = max(error[: far - near].max(), error[far + near :].max())
    least = max(_FAINT, _QUIET * _rms(around))
    return _decibels(max(at, least), max(nearby, least))


def _whitening(voice: Samples) -> Samples:
    """The filter that takes out of a sound what its own past foretells: autocorrelation method."""
    length = 1 << (len(voice) + _ORDER).bit_length()  # so that none of these lags wraps around
    power = np.abs(np.fft.rfft(voice * _hann(len(voice)), length)) ** 2
    alike = np.fft.irfft(power)[: _ORDER + 1]
    alike[0] = alike[0] * (1 + 1e-6) + 1e-12  # else a pure tone, or silence, has no one solution
    apart = np.abs(np.subtract.outer(np.arange(_ORDER), np.arange(_ORDER)))
    return np.concatenate([[1.0], -np.linalg.solve(alike[apart], alike[1:])])


def _level(voice: Samples) -> float:
    blocks = voice[: len(voice) // _samples(_STEP) * _samples(_STEP)].reshape(-1, _samples(_STEP))
    quietest = max(_QUIET, _QUIETER * float(np.sqrt((blocks**2).mean(1).max())))

    def step(length: int) -> float:
        before, after = (max(_rms(side), quietest) for side in _sides(voice, _samples(length)))
        return _decibels(after, before)

    return min(step(_STEP), step(_STEP_NEAR), key=abs)


def _sides(voice: Samples, length: int) -> tuple[Samples, Samples]:
    """The sound next before and after the middle, without what is in the fades."""
    middle, fade = len(voice) // 2, _samples(_FADE)
    return voice[middle - fade - length : middle - fade], voice[middle + fade : middle + fade + length]


def _spectrum(voice: Samples) -> float:
    """The distance of the log mel spectra on both sides, less the median of those nearby as far apart."""
    frames = np.lib.stride_tricks.sliding_window_view(voice, _FRAME)
    apart = _FRAME + 2 * _samples(_FADE)
    first = (len(voice) // 2 - _samples(_FADE) - _FRAME) % _HOP
    power = np.abs(np.fft.rfft(frames[first::_HOP] * _hann(_FRAME), 512)) ** 2 @ _mel()
    quietest = max(float(power.max()) * _QUIETER**2, (_QUIET * _FRAME / 2) ** 2 / _BANDS)
    bands = 10 * np.log10(np.maximum(power, quietest))
    steps = apart // _HOP
    distances = np.sqrt(((bands[steps:] - bands[:-steps]) ** 2).mean(1))
    join = (len(voice) // 2 - _samples(_FADE) - _FRAME - first) // _HOP
    one_sided = np.concatenate([distances[: max(0, join - steps + 1)], distances[join + steps :]])
    return float(distances[join] - np.median(one_sided))


def _pitch(voice: Samples) -> float | None:
    """In semitones, within half an octave: an octave more or less is the error that pitch trackers make."""
    before, after = (_hertz(side) for side in _sides(voice, _PITCHED))
    if before is None or after is None:
        return None
    semitones = 12 * float(np.log2(after / before))
    return (semitones + 6) % 12 - 6


def _hertz(side: Samples) -> float | None:
    """The pitch of a voiced frame, by its autocorrelation (Boersma 1993: with the window's taken out)."""
    if _rms(side) < _QUIET:
        return None
    alike = np.fft.irfft(np.abs(np.fft.rfft(side * _hann(_PITCHED), 2 * _PITCHED)) ** 2)
    shortest, longest = _RATE // _HIGHEST, _RATE // _LOWEST + 1
    alike = alike[:longest] / (alike[0] * _window_alike()[:longest])
    highest = alike[shortest:].max()
    if highest < _VOICED:
        return None
    # Every multiple of the period is as good: the shortest that nearly is counts (McLeod, Wyvill 2005).
    first = shortest + int((alike[shortest:] >= _NEARLY * highest).argmax())
    return _RATE / (first + int(alike[first : first + first // 4].argmax()))


@cache
def _hann(length: int) -> Samples:
    return np.hanning(length)


@cache
def _window_alike() -> Samples:
    alike = np.fft.irfft(np.abs(np.fft.rfft(_hann(_PITCHED), 2 * _PITCHED)) ** 2)
    return np.asarray(alike / alike[0])


@cache
def _mel() -> NDArray[np.float64]:
    """The weights of the bands, shape (bins, bands): triangles evenly spaced in mel (O'Shaughnessy)."""
    frequencies = np.fft.rfftfreq(512, 1 / _RATE)[:, None]
    edges = 700 * np.expm1(np.linspace(np.log1p(_RUMBLE / 700), np.log1p(_RATE / 2 / 700), _BANDS + 2))
    low, middle, high = edges[:-2], edges[1:-1], edges[2:]
    rising, falling = (frequencies - low) / (middle - low), (high - frequencies) / (high - middle)
    return np.asarray(np.minimum(rising, falling).clip(0))


def _samples(milliseconds: int) -> int:
    return milliseconds * _RATE // 1000


def _rms(sound: Samples) -> float:
    return float(np.sqrt(np.mean(sound**2)))


def _decibels(above: float, below: float) -> float:
    return 20 * float(np.log10(above / below))
