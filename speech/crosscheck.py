"""Recognised words held against the sound once more: aligned, their edges refined, the doubtful ones weak.

Recognisers search for words, and give times by the way. The words of each run of speech are aligned as a text
to the sound that they were heard in, by themselves, so that a wrong word spoils few others.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..audio.mono import RATE, Mono
from ..core.words import Evidence, Word
from .alignment.aligner import Aligner, Placed
from .alignment.doubts import DOUBTFUL, weighed
from .alignment.edges import SHORTEST, refined
from .alignment.fit import fitting
from .alignment.saying import ways_to_say
from .language_names import language_code
from .progress import Progress
from .timing import Span

_LANGUAGE = "en"
"""The language that the aligner knows: in others recognisers know better than it."""

_PAUSE = 0.2
"""Seconds between two words from which on they are aligned apart."""

_LONGEST = 15.0
"""Seconds of speech without a pause that are aligned together."""

_ROOM = 0.3
"""Seconds beside a run of words, if there is as much, that its outer words may reach into."""

_SHORTEST = 0.1
"""Seconds of sound in which words can be found."""

_DIFFER = 0.1
"""Seconds by which the aligner puts an edge elsewhere than the recogniser if one of the two is wrong."""

_IMPROBABLE = -6.0
"""Mean log likelihood of a frame below which a word is rather where the recogniser heard it."""


def checked(
    words: Sequence[Word],
    sound: Mono,
    language: str | None,
    progress: Progress | None = None,
    part: range | None = None,
) -> tuple[Word, ...]:
    """The words that were recognised in a recording, those in order with the times that the aligner finds.

    A word is "interpolated" (weak) where aligner and recogniser differ by more than 0.1 s at an edge, where
    it does not fit the sound, and where the recogniser gave it no time of its own; it keeps the more probable
    times. Hesitations that were found by sound stay, and so does all in a language other than English.
    words: in order of time. language: a code, None where nobody knows. part: one of `parts`, of which alone
    the words are given then. Raises BadAudio where the sound cannot be read.
    """
    result, wanted = list(words), range(len(words)) if part is None else part
    if language_code(language) == _LANGUAGE:
        check = _Check(words, sound)
        for run in check.runs():
            if run.start in wanted:
                result[run.start : run.stop] = check.aligned(run)
                if progress:
                    progress(sound.duration * (run.stop - wanted.start) / len(wanted), sound.duration)
    if progress:
        progress(sound.duration, sound.duration)
    return tuple(result[wanted.start : wanted.stop])


def parts(words: Sequence[Word], sound: Mono, seconds: float) -> list[range]:
    """Words that can be checked apart, in order; each part a run of words or more that begin in so long."""
    starts = [0]
    for run in _Check(words, sound).runs():
        if words[run.start].start - words[starts[-1]].start > seconds:
            starts.append(run.start)
    return [range(a, b) for a, b in pairwise([*starts, len(words)]) if a < b]


class _Check:
    """The words of a recording, and the aligner that knows them."""

    def __init__(self, words: Sequence[Word], sound: Mono) -> None:
        self._words, self._sound = words, sound
        ways = [ways_to_say(word.text, _LANGUAGE) if word.evidence != "sound" else () for word in words]
        self._said = [number for number, each in enumerate(ways) if each]
        self._aligner = Aligner([ways[number] for number in self._said])

    def runs(self) -> Iterator[range]:
        """The words that are aligned together: those between pauses, and what has no sounds to align."""
        first = 0
        for number in range(1, len(self._said) + 1):
            if number == len(self._said) or self._parts(first, number):
                yield range(self._said[first], self._said[number - 1] + 1)
                first = number

    def _parts(self, first: int, number: int) -> bool:
        """Whether a run that began with `first` ends before another of the words that are said."""
        last, following = self._said[number - 1], self._said[number]
        before, word = self._words[last], self._words[following]
        # What looks like a pause beside a word without a time of its own is where that word is said.
        pause = word.start - before.end >= _PAUSE and not (before.weak or word.weak)
        long = before.end - self._words[self._said[first]].start >= _LONGEST
        return following != last + 1 or pause or long

    def aligned(self, run: range) -> list[Word]:
        """The words of a run as they are after the check."""
        words, span = self._words[run.start : run.stop], self._span(run)
        found = {place.number: place for place in self._placed(run, span)}
        number = bisect_left(self._said, run.start)
        places = [found.get(number + place) for place in range(len(words))]
        return list(_settled(words, places))

    def _span(self, run: range) -> Span:
        """The time that a run's words are looked for in: half of the pauses beside it at most."""
        begins, ends = self._words[run.start].start, self._words[run.stop - 1].end
        beside = self._words[run.stop : run.stop + 1]
        before = begins - self._words[run.start - 1].end if run.start else 2 * begins
        after = beside[0].start - ends if beside else 2 * (self._sound.duration - ends)
        return Span(
            begins - min(_ROOM, max(0.0, before) / 2),
            min(ends + min(_ROOM, max(0.0, after) / 2), self._sound.duration),
        )

    def _placed(self, run: range, span: Span) -> list[Placed]:
        """Where the words of a run are found in its time, as far as they fit the sound."""
        start, end = (min(round(second * RATE), self._sound.frames) for second in span)
        if end - start < _SHORTEST * RATE:
            return []
        number = bisect_left(self._said, run.start)
        voice = self._sound.read(start, end)
        placed = self._aligner.whole(voice, range(number, number + len(run)), span.start)
        right = fitting(self._aligner, voice, span.start, placed) if placed else []
        return list(weighed(refined(right, self._sound, span)))


def _settled(words: Sequence[Word], places: Sequence[Placed | None]) -> Iterator[Word]:
    """Words at the more probable of two times. places: where the aligner puts them, None where nowhere."""
    probable = [place if place and place.score >= _IMPROBABLE else None for place in places]
    reached = 0.0
    for number, (word, place) in enumerate(zip(words, places, strict=True)):
        span = Span(place.start, place.end) if place else Span(word.start, word.end)
        if not probable[number]:
            after = next((other.start for other in probable[number + 1 :] if other), math.inf)
            heard = Span(max(word.start, reached), min(word.end, after))
            span = heard if heard.end - heard.start >= SHORTEST else span
        start = max(span.start, reached)
        reached = max(span.end, start)
        evidence: Evidence = "aligned" if probable[number] and _agree(word, place) else "interpolated"
        yield replace(word, start=start, end=reached, evidence=evidence)


def _agree(word: Word, place: Placed | None) -> bool:
    """Whether recogniser and aligner have a word at the same time, as far as can be told."""
    if word.weak or place is None or place.doubt >= DOUBTFUL:
        return False
    return max(abs(word.start - place.start), abs(word.end - place.end)) <= _DIFFER
