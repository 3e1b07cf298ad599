"""How loud somebody speaks."""

from __future__ import annotations

import numpy as np

from ..audio.blocks import Samples
from ..audio.mono import RATE, Voice16k
from .pauses import pauses
from .questions import Clip

HOP = RATE // 50
"""Samples of which a level is taken: 20 ms."""

_RUMBLE = 100.0
"""Hz: below are hum and rumble of rooms, and no more of a voice than a part of its first harmonic."""

_GATE = 10.0
"""dB below all of speech from which on it is gated, as for loudness (ITU-R BS.1770-4, annex 1): of the rest
the voiced sounds make up nearly all the power."""


def without_rumble(voice: Voice16k) -> Samples:
    """Sound with nothing below 100 Hz."""
    spectrum = np.fft.rfft(voice.astype(np.float64))
    spectrum[: int(_RUMBLE * len(voice) / RATE) + 1] = 0
    return np.fft.irfft(spectrum, len(voice))


def powers(sound: Samples) -> Samples:
    """The mean square of each whole 20 ms."""
    return np.asarray(np.mean(sound[: len(sound) // HOP * HOP].reshape(-1, HOP) ** 2, axis=1))


def level_of_speech(clip: Clip) -> float | None:
    """The root mean square of the voiced parts of a short clip, in dB of full scale.

    None where nobody can be told to speak: in silence, and in noise or tones that are steady.
    """
    first = round(clip.start * RATE)
    voice = clip.sound.read(first, min(first + round(clip.duration * RATE), clip.sound.frames))
    spoken = np.ones(len(voice) // HOP, np.bool_)
    for start, end in pauses(voice):
        spoken[start // HOP : -(-end // HOP)] = False
    heard = powers(without_rumble(voice))[spoken] if spoken.any() else np.zeros(0)
    if not heard.any():
        return None
    heard = heard[heard > heard.mean() / 10 ** (_GATE / 10)]
    return 10 * float(np.log10(heard.mean()))
