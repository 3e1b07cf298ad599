"""What PocketSphinx hears in a stretch of sound where it may put phones in any order, and words nowhere."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...audio.mono import Voice16k
from ..sphinx import FRAMES, LEVEL, pcm, phone_loop, without_rumble

_FILLER = "+SPN+"
"""The phone of the English model for what people voice that is no word, hesitations most of all."""

_VOWELS = frozenset({"AH", "AA", "AO", "AE", "ER"})
_NASALS = frozenset({"M", "N", "NG"})

_BEAM = 1e-10
"""Odds below which an alternative is dropped: at the usual 1e-20 it hears the same, and takes longer."""


class Heard(NamedTuple):
    """Shares of a span, 0 to 1, that were heard as a filler, as a vowel like that of one, and as a nasal."""

    filler: float
    vowel: float
    nasal: float


class PhoneLoop:
    """PocketSphinx's phone loop, for any number of stretches in turn."""

    def __init__(self) -> None:
        self._decoder = phone_loop(_BEAM)

    def hear(self, voice: Voice16k, start: float, end: float) -> Heard:
        """What is heard from `start` to `end`, in seconds from the beginning of the stretch.

        The stretch should hold a few phones on both sides, by which the loop finds its way.
        """
        self._decoder.reinit_feat()
        self._decoder.start_utt()
        self._decoder.process_raw(pcm(_conditioned(voice)), full_utt=True)
        self._decoder.end_utt()
        filler = vowel = nasal = 0.0
        for segment in self._decoder.seg() or ():
            since, until = segment.start_frame / FRAMES, (segment.end_frame + 1) / FRAMES
            share = max(0.0, min(until, end) - max(since, start)) / (end - start)
            filler += share * (segment.word == _FILLER)
            vowel += share * (segment.word in _VOWELS)
            nasal += share * (segment.word in _NASALS)
        return Heard(filler, vowel, nasal)


def _conditioned(voice: Voice16k) -> Voice16k:
    """A stretch without rumble and at a common level."""
    clean = without_rumble(voice)
    level = float(np.sqrt(np.mean(clean**2)))
    return (clean * (LEVEL / level) if level else clean).astype(np.float32)
