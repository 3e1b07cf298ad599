"""What kind of sound each frame is: a central vowel, a nasal, another vowel, a consonant, none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...audio.mono import Voice16k
from .spectra import Array, Spectra, smoothed, spectra
from .weights import KINDS, KINDS_BIAS

NONE, CENTRAL, OPEN, FRONT, BACK, RHOTIC, NASAL, CONSONANT = range(8)
"""The kinds of sound: silence, /ʌ ə/, /ɑ ɔ æ/, /i ɪ e/, /u o l w/, /ɝ r/, /m n ŋ/, all else."""

_CEPSTRA = 12

_FLOOR = 0.05
"""Added to the power of a band relative to its mean in speech: noise 13 dB below counts as silence."""

_SPEECH_RANGE, _ABOVE_NOISE = 20.0, 4.0
"""dB below the loudest and above the noise, between which frames are taken for speech."""

_LAG, _AROUND = 3, 5
"""Frames from a moment to the spectra whose difference is its change, and over which each is averaged."""


@dataclass(frozen=True, slots=True)
class Sounds:
    """The frames of a window of a recording, against the speech in it.

    level: dB relative to loud speech. noise: the level of its quietest parts. kinds: the likelihood of each
    kind of sound, shape (n, 8). change: how fast the spectrum changes: below 0.5 in a held vowel, above 1
    between sounds. spectra: what was measured.
    """

    spectra: Spectra
    level: Array
    noise: float
    kinds: Array
    change: Array

    def __len__(self) -> int:
        return len(self.level)


def sounds(voice: Voice16k) -> Sounds | None:
    """The sounds in a window of a recording; None where there is nothing that stands out, as in silence."""
    measured = spectra(voice)
    if len(measured) <= 4 * _LAG:
        return None
    top = np.percentile(measured.level, 99.5)
    loud, noise = _loud(measured.level, float(top)), float(np.percentile(measured.level, 5))
    speech = measured.level > max(loud - _SPEECH_RANGE, noise + _ABOVE_NOISE)
    if not speech.any():
        return None
    cepstra = np.log(measured.mel / measured.mel[speech].mean(0) + _FLOOR) @ _COSINES
    level = measured.level - loud
    return Sounds(measured, level, noise - loud, _kinds(cepstra, level, measured), _change(cepstra))


def _loud(level: Array, top: float) -> float:
    """The level of loud speech, however much of the window is silent."""
    return float(np.percentile(level[level > top - 25], 90))


def _kinds(cepstra: Array, level: Array, measured: Spectra) -> Array:
    """The likelihoods of the kinds of sound by multinomial logistic regression."""
    voicing = smoothed(measured.periodicity)
    features = np.column_stack([cepstra, level.clip(-30) / 5, voicing * 3])
    odds = features @ KINDS + KINDS_BIAS
    likely = np.exp(odds - odds.max(1, keepdims=True))
    shares: Array = likely / likely.sum(1, keepdims=True)
    return shares


def _change(cepstra: Array) -> Array:
    around = smoothed(cepstra, _AROUND)
    change = np.empty(len(cepstra))
    change[_LAG:-_LAG] = np.sqrt(((around[2 * _LAG :] - around[: -2 * _LAG]) ** 2).mean(1))
    change[:_LAG], change[-_LAG:] = change[_LAG], change[-_LAG - 1]
    return change


def _cosines(bands: int = 26) -> Array:
    """The cosine transform from bands to cepstra without the first, which is the level; shape (26, 12)."""
    phases = np.outer(np.arange(bands) + 0.5, np.arange(1, _CEPSTRA + 1))
    transform: Array = np.cos(np.pi / bands * phases) * np.sqrt(2 / bands)
    return transform


_COSINES = _cosines()
