"""A phrase found in a recording of any length, stretch after stretch."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...audio.mono import RATE, Mono, Voice16k
from ...core.words import Word
from ..alignment.aligner import Aligner, levelled
from ..pauses import stretches
from ..progress import Progress
from ..pronunciation import Phones, pronunciations
from ..pronunciation.phones import combined
from ..sphinx import without_rumble
from ..timing import Span
from .edges import Edges
from .evidence import DOUBTFUL, SURE, SURE_SINGLE, likely
from .spotting import Spot, Spotter

Said = tuple[str, tuple[Phones, ...]]
"""A word as spelled, and the ways to say it."""

_AROUND = 0.05
"""Seconds beside a place that its words are aligned in to tell how well they fit."""

_UNSURE = 0.999
"""Share of SURE that a hit in another language has at most, and a single word that is below its own bar."""

_WITHIN, _CLEAR = 0.6, 0.5
"""Share of a hit that a word covers which it may be a part of, and the score of such a word at least."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was heard. words: its words with their times. score: 0 to 1, how likely it is there."""

    words: tuple[Word, ...]
    score: float

    @property
    def start(self) -> float:
        """Seconds from the recording's beginning."""
        return self.words[0].start

    @property
    def end(self) -> float:
        """Seconds from the recording's beginning."""
        return self.words[-1].end


def found(
    sound: Mono, said: Sequence[Said], words: Sequence[Word], language: str, progress: Progress | None
) -> Iterator[Hit]:
    """The places that words are heard at one after another. language: its code."""
    phrase = _Phrase(said, sound, native=language == "en")
    among = _Parts(words, phrase.ways, language)
    after = 0.0
    for stretch in stretches(sound):
        voice = without_rumble(sound.read(stretch.first, stretch.last))
        offset = stretch.first / RATE
        for spot in phrase.spots(voice):
            # Sound beyond a division is heard again with the next stretch.
            if stretch.start / RATE <= offset + (spot.start + spot.end) / 2 < stretch.end / RATE:
                hit = phrase.hit(voice, spot, offset, after)
                if hit and not among.hold(hit):
                    after = hit.end
                    yield hit
        if progress:
            progress(stretch.end / RATE, sound.duration)
    if progress:
        progress(sound.duration, sound.duration)


class _Phrase:
    """A phrase to be listened for in a recording."""

    def __init__(self, said: Sequence[Said], sound: Mono, *, native: bool) -> None:
        self._sound = sound
        self.ways = combined(ways for _, ways in said)
        self._texts = [text for text, _ in said]
        self._spotter = Spotter(self.ways)
        each = [ways for _, ways in said]
        self._aligner, self._edges = Aligner(each, native=native), Edges(each, native=native)

    def spots(self, voice: Voice16k) -> list[Spot]:
        """Where in a stretch it may be said."""
        return self._spotter.spots(levelled(voice))

    def hit(self, voice: Voice16k, spot: Spot, offset: float, after: float) -> Hit | None:
        """What a place comes to on a second look; None where it is no hit.

        offset: second of the recording that the stretch begins at. after: that before which nothing may be
        used.
        """
        first = round(max(after - offset, spot.start - _AROUND, 0.0) * RATE)
        part = voice[first : round((spot.end + _AROUND) * RATE)]
        placed = self._aligner.whole(part, range(len(self._texts)), offset + first / RATE)
        if not placed:
            return None
        score = likely(spot, placed, self._sound.duration)
        if not self._aligner.native or (len(placed) == 1 and score < SURE_SINGLE):
            score = min(score, _UNSURE * SURE)
        if score < DOUBTFUL:
            return None
        span = Span(max(offset + spot.start, after), offset + spot.end)
        words = zip(self._texts, self._edges.placed(self._sound, span, after) or placed, strict=True)
        return Hit(tuple(Word(text, each.start, each.end, "sound", score) for text, each in words), score)


class _Parts:
    """Recognised words, to tell what is only a part of one: “nation” in “imagination”."""

    def __init__(self, words: Sequence[Word], ways: Sequence[Phones], language: str) -> None:
        self._words = [word for word in words if word.score is not None and word.score >= _CLEAR]
        self._starts = [word.start for word in self._words]
        self._ways = ways
        self._language = language

    def hold(self, hit: Hit) -> bool:
        """Whether a hit is a part of one of them."""
        first = max(0, bisect_left(self._starts, hit.start) - 1)
        last = bisect_left(self._starts, hit.end)
        return any(self._is_part(hit, word) for word in self._words[first:last])

    def _is_part(self, hit: Hit, word: Word) -> bool:
        shared = min(word.end, hit.end) - max(word.start, hit.start)
        if shared < _WITHIN * (hit.end - hit.start):
            return False
        spoken = pronunciations(word.text, self._language)
        return any(_within(way, longer) for way in self._ways for longer in spoken)


def _within(way: Phones, longer: Phones) -> bool:
    """Whether phones follow each other in longer ones."""
    size = len(way)
    places = range(len(longer) - size + 1)
    return size < len(longer) and any(longer[at : at + size] == way for at in places)
