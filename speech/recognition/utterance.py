"""What PocketSphinx hears in one stretch of sound."""

from __future__ import annotations

import math
import sys
from typing import Any, NamedTuple

import numpy as np

from ...audio.mono import RATE, Voice16k
from ..pauses import is_clear, pauses
from ..sphinx import FRAMES, LEVEL, Segment, decoder, pcm, without_rumble

OPTIONS: dict[str, Any] = {"fwdflat": False, "maxhmmpf": 2000}
"""What differs from PocketSphinx's defaults: no second pass, and at most so many states a frame. It is more
than twice as fast; with what is done to the sound here 56 % of the words are wrong, 57 % of those that
PocketSphinx hears as it comes (eight sets, benchmarks)."""

_ROOM = RATE // 10
"""Samples of a pause that are left beside speech."""

_MIDDLE = 0.0078
"""Seconds from where a frame is counted to where it is heard: its window of 25.6 ms begins there."""


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


class Heard(NamedTuple):
    """What was heard in a stretch. clear: whether it sounds so well that bad words are not its fault."""

    words: list[Said]
    clear: bool


class Listener:
    """PocketSphinx with its English model, for any number of stretches in turn."""

    def __init__(self) -> None:
        self._decoder = decoder(**OPTIONS)

    def hear(self, voice: Voice16k) -> Heard:
        """The words of a stretch."""
        self._decoder.reinit_feat()
        self._decoder.start_utt()
        self._decoder.process_raw(pcm(_conditioned(voice)), full_utt=True)
        self._decoder.end_utt()
        segments = (self._decoder.seg() or ()) if self._decoder.hyp() else ()
        return Heard([self._said(each) for each in segments if _is_word(each.word)], is_clear(voice))

    def _said(self, segment: Segment) -> Said:
        frames = segment.end_frame + 1 - segment.start_frame
        phones = self._decoder.lookup_word(segment.word) or ""
        return Said(
            _spelled(segment.word),
            segment.start_frame / FRAMES + _MIDDLE,
            (segment.end_frame + 1) / FRAMES + _MIDDLE,
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
    """A stretch without rumble, at a common level, and with digital silence in its pauses.

    The decoder leaves digital silence out of the average that it takes the sound of a room and a microphone
    for; with pauses in it, speech would sound all the stranger the more of them there are.
    """
    clean = without_rumble(voice)
    for start, end in pauses(voice):
        clean[start + _ROOM * (start > 0) : max(end - _ROOM * (end < len(voice)), 0)] = 0
    spoken = clean[clean != 0]
    if not len(spoken):
        return clean
    level, peak = float(np.sqrt(np.mean(spoken**2))), float(np.abs(clean).max())
    return (clean * min(LEVEL / level, 1 / peak)).astype(np.float32)
