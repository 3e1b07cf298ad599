"""One window of a recording: its sound, what the model is asked about it, the words in what it writes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ...audio.mono import RATE, Mono, Sound, Voice16k
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

    part: what is listened to. ticket: the request for its words. retried: whether that is for their plain
    text. words: those found, in seconds of the window; None until they are known.
    """

    stretch: Stretch
    part: Part
    ticket: Ticket
    retried: bool = False
    words: tuple[Word, ...] | None = None


class Part(Mono):
    """What is listened to for a stretch of a recording, as if it were one."""

    def __init__(self, whole: Mono, stretch: Stretch) -> None:
        self.path, self.original_rate = whole.path, whole.original_rate
        self.frames = stretch.last - stretch.first
        self._whole, self._first = whole, stretch.first

    def read(self, start: int, end: int) -> Voice16k:
        """The samples from `start` up to `end`, which lie within the part."""
        return self._whole.read(self._first + start, self._first + end)

    def original(self, start: int, end: int) -> Sound:
        """The same part as `read` gives, at the rate of the recording."""
        return self._whole.original(self._first + start, self._first + end)


def heard(part: Mono, original: bool) -> Sound:
    """The whole of a part, long enough for the model. original: at its own rate, rather than at 16 kHz."""
    sound = part.original(0, part.frames) if original else Sound(part.read(0, part.frames), RATE)
    missing = -(-SHORTEST * sound.rate // RATE) - len(sound.samples)
    return sound._replace(samples=np.pad(sound.samples, (0, max(0, missing))))


def budget(seconds: float) -> int:
    """Tokens after which a text about so much sound can be no true one."""
    return _MORE + round(_TOKENS * seconds)


def timed_words(text: str, part: Mono) -> tuple[Word, ...] | None:
    """The words of SRWT; None where it failed: none in it, a loop, or only some of what is said."""
    try:
        words = parse_output(text)
    except BadTranscript:
        return None
    reached = words[-1].end
    # Most reach so far that there is no need to read the sound again for where people stop speaking.
    far = reached >= _REACHED * part.duration or reached >= _REACHED * _spoken(part).end
    return words if far else None


def aligned_words(text: str, part: Mono, language: str, report: Callable[[], None]) -> tuple[Word, ...]:
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
        spans = spread(texts, _spoken(part))
        words = tuple(
            Word(text, *span, evidence="interpolated") for text, span in zip(texts, spans, strict=True)
        )
    return tuple(replace(word, extra=RETRIED) for word in words)


def _spoken(part: Mono) -> Span:
    """Where in a window people speak, in seconds: all but a pause at its beginning and at its end."""
    voice = part.read(0, part.frames)
    first, last = 0, len(voice)
    for start, end in pauses(voice):
        if start == 0:
            first = end
        elif end == len(voice):
            last = start
    return Span(first / RATE, last / RATE) if first < last else Span(0.0, len(voice) / RATE)
