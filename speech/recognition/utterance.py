"""What PocketSphinx hears in one stretch of sound."""

from __future__ import annotations

import math
import sys
from typing import Any, NamedTuple

import numpy as np

from ...audio.mono import RATE, Voice16k
from ..sphinx import FRAMES, Segment, decoder, pcm

OPTIONS: dict[str, Any] = {"fwdflat": False}
"""What differs from PocketSphinx's defaults. Its second pass takes 30 % of the time and mends nothing: 35.5 %
of words wrong with it and 35.8 % without, on 26 clips of read and spoken English."""

_HIGH_PASS = 100.0
"""Hz, below which there is rumble and hum and no speech."""

_LEVEL = 0.07
"""Root mean square, relative to full scale, that a stretch is brought to."""


class Said(NamedTuple):
    """A word as it was heard.

    text: as the dictionary spells it. start, end: seconds from the stretch's start. posterior: the share of
    all that the decoder considered likely which has this word here, 0 to 1. phones: how many it has.
    misfit: how much worse a frame of it sounds than the best fit there is, on average, in nats.
    """

    text: str
    start: float
    end: float
    posterior: float
    phones: int
    misfit: float


class Listener:
    """PocketSphinx with its English model, for any number of stretches in turn."""

    def __init__(self) -> None:
        self._decoder = decoder(**OPTIONS)

    def hear(self, voice: Voice16k) -> list[Said]:
        """The words of a stretch."""
        self._decoder.reinit_feat()
        self._decoder.start_utt()
        self._decoder.process_raw(pcm(_conditioned(voice)), full_utt=True)
        self._decoder.end_utt()
        if self._decoder.hyp() is None:
            return []
        return [self._said(segment) for segment in self._decoder.seg() or () if _is_word(segment.word)]

    def _said(self, segment: Segment) -> Said:
        frames = segment.end_frame + 1 - segment.start_frame
        phones = self._decoder.lookup_word(segment.word) or ""
        return Said(
            _spelled(segment.word),
            segment.start_frame / FRAMES,
            (segment.end_frame + 1) / FRAMES,
            min(segment.prob, 1.0),
            len(phones.split()),
            -math.log(max(segment.ascore, sys.float_info.min)) / frames,
        )


def _is_word(word: str) -> bool:
    """Whether an entry of the dictionary is none of silence, noise and mumbling."""
    return not word.startswith(("<", "[", "+"))


def _spelled(word: str) -> str:
    """A word of the dictionary as people write it: without the number of its pronunciation."""
    word = word.partition("(")[0]
    return word.capitalize() if word == "i" or word.startswith("i'") else word


def _conditioned(voice: Voice16k) -> Voice16k:
    """A stretch without rumble and at a common level."""
    spectrum = np.fft.rfft(voice)
    hz = np.fft.rfftfreq(len(voice), 1 / RATE)
    clean = np.fft.irfft(spectrum * (hz**2 / (hz**2 + _HIGH_PASS**2)), len(voice))
    level, peak = float(np.sqrt(np.mean(clean**2))), float(np.abs(clean).max())
    return (clean * min(_LEVEL / level, 1 / peak) if peak else clean).astype(np.float32)
