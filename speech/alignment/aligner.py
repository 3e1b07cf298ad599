"""Words placed in a stretch of sound by PocketSphinx."""

import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ...audio.mono import RATE, Voice16k
from ..pronunciation import Phones
from ..sphinx import FRAMES, Decoder, Segment, decoder, pcm

SILENCE = "SIL"
"""What stands between words where nothing is said, or noise is heard."""

_SEARCH = {
    # A word more or less costs nothing: the words are known, only their places are asked for.
    "lw": 1.0,
    "wip": 1.0,
    # Pauses, noises and words that the text does not have, each as likely between words as none.
    "silprob": 0.5,
    "fillprob": 0.1,
    # Far wider than the usual 1e-48, which loses the way in unclear speech, and hardly slower for one text.
    "beam": 1e-250,
    "pbeam": 1e-250,
    "wbeam": 1e-250,
}

_LOUD = 0.5
_NATS = 1024
"""A decoder's scores are exp(score / 1024): sums of logarithms of likelihoods, shifted by 10 bits."""


class Placed(NamedTuple):
    """A word where the aligner puts it.

    index: of the word in the text. start, end: seconds. first, last: its outer phones. before, after: the phones
    next to it, SILENCE where there is none. score: mean log likelihood of a frame (10 ms), 0 at best.
    """

    index: int
    start: float
    end: float
    first: str
    last: str
    before: str
    after: str
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """Words placed in a stretch of sound, and the mean log likelihood of all its frames."""

    words: tuple[Placed, ...]
    score: float


class Aligner:
    """Places words of one text, each given by the ways to say it."""

    def __init__(self, ways: Sequence[tuple[Phones, ...]]) -> None:
        # The words are put in by number, so that the decoder's own dictionary would only take time to load.
        self._decoder = decoder(lm=None, bestpath=False, dict=os.devnull, **_SEARCH)
        self._phones: dict[str, Phones] = {}
        self._names = self._named(ways)

    def whole(self, voice: Voice16k, words: range, at: float) -> Found | None:
        """All of these words in a stretch that begins at a second; None where that cannot be."""
        return self._aligned(voice, words, at, whole=True)

    def opening(self, voice: Voice16k, words: range, at: float) -> Found | None:
        """As many of these words as are said in a stretch; the last ones are not sure."""
        return self._aligned(voice, words, at, whole=False)

    def phones(self, word: int) -> int:
        """The number of phones of a word."""
        return len(self._phones[self._names[word]])

    def _named(self, ways: Sequence[tuple[Phones, ...]]) -> list[str]:
        """The decoder's names for words: those said alike have the same."""
        known: dict[tuple[Phones, ...], str] = {}
        for said in ways:
            if said in known:
                continue
            known[said] = f"w{len(known)}"
            for number, phones in enumerate(said, 1):
                name = known[said] if number == 1 else f"{known[said]}({number})"
                self._decoder.add_word(name, " ".join(phones), update=False)
                self._phones[name] = phones
        return [known[said] for said in ways]

    def _aligned(self, voice: Voice16k, words: range, at: float, *, whole: bool) -> Found | None:
        self._decoder.reinit_feat()
        self._decoder.set_align_text(" ".join(self._names[word] for word in words))
        self._decoder.start_utt()
        self._decoder.process_raw(pcm(levelled(voice)), full_utt=True)
        segments = None if whole else _segments(self._decoder)
        self._decoder.end_utt()
        segments = _segments(self._decoder) if whole else segments
        if not segments:
            return None
        score = sum(part.score * part.frames for part in segments) / sum(part.frames for part in segments)
        return Found(tuple(self._placed(segments, words, at)), score)

    def _placed(self, segments: "Sequence[_Part]", words: range, at: float) -> Iterator[Placed]:
        said = [self._phones.get(part.name, (SILENCE,)) for part in segments]
        around = [(SILENCE,), *said, (SILENCE,)]
        numbers = iter(words)
        for place, part in enumerate(segments):
            if part.name in self._phones:
                start, end = at + part.start / FRAMES, at + (part.start + part.frames) / FRAMES
                first, last = said[place][0], said[place][-1]
                before, after = around[place][-1], around[place + 2][0]
                yield Placed(next(numbers), start, end, first, last, before, after, part.score)


class _Part(NamedTuple):
    """A word, pause or noise of a decoder's result, in frames."""

    name: str
    start: int
    frames: int
    score: float


def _segments(decoder: Decoder) -> list[_Part]:
    return [_part(segment) for segment in decoder.seg() or ()]


def _part(segment: Segment) -> _Part:
    frames = segment.end_frame - segment.start_frame + 1
    return _Part(segment.word, segment.start_frame, frames, _NATS * math.log(segment.ascore) / frames)


def levelled(voice: Voice16k) -> Voice16k:
    """Sound brought to a good level, so that its 16-bit samples are not coarse."""
    peak = float(np.abs(voice).max(initial=0.0))
    return voice * np.float32(_LOUD / peak) if peak > 1 / RATE else voice
