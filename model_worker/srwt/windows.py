"""One window of a recording: its sound, what the model is asked about it, the words in what it writes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ...audio.mono import RATE, Mono, Voice16k
from ...core.errors import BadTranscript
from ...core.words import Word
from ...speech.alignment import aligned
from ...speech.pauses import Stretch, pauses
from ...speech.srwt import loop_start, parse_output
from ...speech.timing import Span, spread
from ..engine.tickets import Ticket

SHORTEST = 480
"""Samples that the model needs: its released code fails with fewer, so silence is put after them."""

RETRIED = {"retried": "asr"}
"""What words say besides (`Word.extra`) that come from the plain text of a window whose SRWT was unusable."""

_TOKENS, _MORE = 20, 32
"""Tokens that may be written a second, and besides. English takes 8.7 on average, 19 of 20 recordings up to
10.2 (200 outputs on LibriSpeech); characters said fast, with a time each, take nearly twice as many."""

_REACHED = 0.5
"""Share of the time to the end of a window's speech that its words reach at least: else they break off."""

# Chinese characters and kana are units by themselves; other scripts have spaces.
_CHARACTERS = "\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_UNIT = re.compile(rf"[{_CHARACTERS}]|[^\s{_CHARACTERS}]*[^\W{_CHARACTERS}][^\s{_CHARACTERS}]*")


@dataclass(slots=True)
class Window:
    """A stretch that the model is asked about.

    voice: its sound, with silence after it where that is too short. ticket: the request for its words.
    retried: whether that is for their plain text. words: those found, in seconds of the window; None until
    they are known.
    """

    stretch: Stretch
    voice: Voice16k
    ticket: Ticket
    retried: bool = False
    words: tuple[Word, ...] | None = None


class Part(Mono):
    """Some of a recording, as if it were one. first, last: samples of the whole."""

    def __init__(self, whole: Mono, first: int, last: int) -> None:
        self.path = whole.path
        self.frames = last - first
        self._whole, self._first = whole, first

    def read(self, start: int, end: int) -> Voice16k:
        """The samples from `start` up to `end`, which lie within the part."""
        return self._whole.read(self._first + start, self._first + end)


def heard(sound: Mono, stretch: Stretch) -> Voice16k:
    """The sound of a stretch, long enough for the model."""
    voice = sound.read(stretch.first, stretch.last)
    return np.pad(voice, (0, max(0, SHORTEST - len(voice))))


def length(stretch: Stretch) -> float:
    """Seconds of a stretch that are listened to."""
    return (stretch.last - stretch.first) / RATE


def budget(seconds: float) -> int:
    """Tokens after which a text about so much sound can be no true one."""
    return _MORE + round(_TOKENS * seconds)


def timed_words(text: str, voice: Voice16k) -> tuple[Word, ...] | None:
    """The words of SRWT; None where it failed: none in it, a loop, or only some of what is said."""
    try:
        words = parse_output(text)
    except BadTranscript:
        return None
    reached = words[-1].end
    # Most reach so far that there is no need to look where people stop speaking.
    far = reached >= _REACHED * len(voice) / RATE or reached >= _REACHED * _spoken(voice).end
    return words if far else None


def aligned_words(text: str, part: Part, language: str, report: Callable[[], None]) -> tuple[Word, ...]:
    """The words of plain text where they are said, or spread over the speech where they are not found.

    Text after a line's end is none of what is said, nor is that from a loop on. report: called meanwhile.
    """
    texts = _UNIT.findall(text.partition("\n")[0])
    texts = texts[: loop_start(texts)]
    if not texts:
        return ()
    try:
        words = aligned(texts, part, language, lambda done, total: report())
    except BadTranscript:
        spans = spread(texts, _spoken(part.read(0, part.frames)))
        words = tuple(
            Word(text, *span, evidence="interpolated") for text, span in zip(texts, spans, strict=True)
        )
    return tuple(replace(word, extra=RETRIED) for word in words)


def _spoken(voice: Voice16k) -> Span:
    """Where in a window people speak, in seconds: all but a pause at its beginning and at its end."""
    first, last = 0, len(voice)
    for start, end in pauses(voice):
        if start == 0:
            first = end
        elif end == len(voice):
            last = start
    return Span(first / RATE, last / RATE) if first < last else Span(0.0, len(voice) / RATE)
