"""How loud somebody speaks, and how bright."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..audio.blocks import Samples
from ..audio.mono import RATE, Voice16k
from ..core.timeline import BANDS
from .pauses import pauses
from .questions import Clip

HOP = RATE // 50
"""Samples of which a level is taken: 20 ms."""

_RUMBLE = 100.0
"""Hz: below are hum and rumble of rooms, and no more of a voice than a part of its first harmonic."""

_GATE = 0.1
"""Of the power of all that is between pauses: what has less does not count, as for loudness (10 LU, ITU-R
BS.1770-4, annex 1); of what is left, voiced sounds make up nearly all the power."""

_LIVELY = 0.6
"""dB by which the level changes from 20 ms to the next at least, as the median of what passes the gate, where
somebody speaks. In 160 recordings of speech it is 0.8 to 2.7; in noise 0.3, in tones of any level 0."""

_FAINTEST = 1e-12
"""The power that digital silence counts as."""


def without_rumble(voice: Voice16k) -> Samples:
    """Sound with nothing below 100 Hz."""
    spectrum = np.fft.rfft(voice.astype(np.float64))
    spectrum[: int(_RUMBLE * len(voice) / RATE) + 1] = 0
    return np.fft.irfft(spectrum, len(voice))


def powers(sound: Samples) -> Samples:
    """The mean square of each whole 20 ms."""
    return np.asarray(np.mean(sound[: len(sound) // HOP * HOP].reshape(-1, HOP) ** 2, axis=1))


class Voicing(NamedTuple):
    """How the voiced sounds of somebody sound.

    level: root mean square, in dB of full scale. bands: the share of each of BANDS in it, in dB.
    """

    level: float
    bands: tuple[float, ...]


def voicing(clip: Clip) -> Voicing | None:
    """How the voiced sounds in a short clip sound, as far as somebody speaks.

    None where nobody can be told to speak: in silence, hum, and noise or tones that are steady.
    """
    first = round(clip.start * RATE)
    voice = clip.sound.read(first, min(first + round(clip.duration * RATE), clip.sound.frames))
    spoken = np.ones(len(voice) // HOP, np.bool_)
    for start, end in pauses(voice):
        spoken[start // HOP : -(-end // HOP)] = False
    if not spoken.any():
        return None
    sound = without_rumble(voice)
    heard = powers(sound) + _FAINTEST
    loud = spoken & (heard > _GATE * heard[spoken].mean())
    changes = np.abs(np.diff(10 * np.log10(heard)))[loud[1:] & loud[:-1]]
    if not len(changes) or np.median(changes) < _LIVELY:
        return None
    frames = sound[: len(loud) * HOP].reshape(-1, HOP)[loud]
    return Voicing(10 * float(np.log10(heard[loud].mean())), _bands(frames))


def _bands(frames: Samples) -> tuple[float, ...]:
    """The share of each band, an octave wide, in the power of frames, (frames, samples)."""
    power = (np.abs(np.fft.rfft(frames * np.hanning(HOP), axis=1)) ** 2).mean(axis=0)
    hertz = np.fft.rfftfreq(HOP, 1 / RATE)
    edges = np.array(BANDS) / np.sqrt(2)
    shares = np.array([power[(hertz >= low) & (hertz < 2 * low)].sum() for low in edges]) / power.sum()
    return tuple(float(share) for share in 10 * np.log10(shares + _FAINTEST))
