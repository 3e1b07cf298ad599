"""Where the edges of parts go when they are cut out: to where the sound lets them, beside the words' times.

Both edges of a part are treated alike, in samples of a timeline in which what stays comes before the edge:
for the first edge of a part that is the timeline itself, for the last one time runs backwards in it, and
sample n is -n.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from statistics import median
from typing import NamedTuple

from ..audio.edges import Contour, Edge, contour, quiet_before, settled, steady, weighed
from ..audio.joins import cuts
from ..audio.nearby import Heard, Nearby
from ..core.placement import PlacedWord
from ..core.timeline import Span
from .closing import Pause, Pauses
from .draft import Draft
from .selection import Part, words_in
from .targets import Everything, Target, Times

REACH = 0.7
"""Seconds beside a word that are listened to, at most: of a pause no more goes with the word."""

BEYOND = 0.08
"""Seconds that an edge may move in a gap to where the level dips: farther away, only sound that goes on until
there is a pause is the word's."""

INTO = 0.02
"""Seconds that an edge may move into what goes, and no more than a quarter of its first word."""

AROUND = 0.02
"""Seconds that an edge may move where words meet whose times are estimates: so far towards what stays, half
so far into what goes, and no more than a quarter of either word."""

PAUSE = 0.06
"""Seconds of quiet from which on it counts as a pause beside a word."""

ROOM = 0.02
"""Seconds of a pause that stay on each side of a cut at least."""

SPOKEN = (0.1, 1.0)
"""Seconds from and to which a gap between words counts when the usual pause of a recording is found out."""

USUAL = 0.2
"""Seconds of the usual pause of a recording with too few to tell: the median of those of five speakers' talk
(hand and aligner labels). From the other four's, the median of each is told to 0.08 s on average."""

_ENOUGH = 5
"""Pauses that tell the usual one."""

_BODY = 0.2
"""Seconds of a word that are listened to at each edge."""

_BESIDE = 0.12
"""Seconds of the neighbour's sound that are listened to: whether there is any."""


def fitted(draft: Draft, audio: int, what: Target, parts: Sequence[Part]) -> list[Part]:
    """Parts that are to go with their edges where the sound puts them. what: how they were named.

    An edge moves in the gap to the neighbouring word, never into that word, and up to INTO into what goes. It
    stays where it was given if it is no word's, or a time that was named, and where the sound shows no better
    place. Where words meet whose times are estimates, it moves up to AROUND to where it does the least harm.
    """
    return _Cutting(draft, audio, INTO, AROUND).parts(what, parts)


def covered(draft: Draft, audio: int, what: Target, parts: Sequence[Part]) -> list[Part]:
    """Parts as from `fitted` that are to be unheard: of their edges, only estimates move into them."""
    return _Cutting(draft, audio, 0.0, AROUND).parts(what, parts)


def closed_up(draft: Draft, audio: int, what: Target, parts: Sequence[Part]) -> list[Part]:
    """Parts as from `fitted`, each with what is too much of the two pauses beside it.

    Of both, one natural pause stays: the longer, but no more than is usual between the words of the audio,
    and no less than the shorter. It is taken from both in proportion to their lengths. Only where both are
    pauses in the sound too; a breath in them is kept whole.
    """
    return _Cutting(draft, audio, INTO, AROUND).parts(what, parts, closing=True)


def taken(draft: Draft, audio: int, what: Target, parts: Sequence[Part]) -> list[Part]:
    """Parts as from `fitted` of which the words stay too, so that no edge moves into any."""
    return _Cutting(draft, audio, 0.0, 0.0).parts(what, parts)


class _Side(NamedTuple):
    """An edge of a part. given: where it is. word: where the neighbour that stays ends, None without one.

    own: start and end of the word that goes next to the edge. around: how far the edge may move where it is
    an estimate between two words, else 0.
    """

    given: int
    word: int | None
    own: Span
    around: int


@dataclass(frozen=True, slots=True)
class _Listened:
    """An edge with the sound around it.

    low: from where on it is listened to. near, high: how far it may move.
    """

    side: _Side
    heard: Heard
    contour: Contour
    low: int
    near: int
    high: int

    @property
    def spoken(self) -> bool:
        """Whether what goes is speech."""
        return not steady(self.contour, *map(self.heard.place, self.side.own))

    def settled(self) -> int:
        """The edge where the sound puts it."""
        place = self.heard.place
        given, own = self.side.given, self.side.own
        start, end = place(max(given, own.start)), place(own.end)
        edge = Edge(place(given), place(self.near), place(self.high), (start, end))
        found = weighed(self.contour, edge) if self.side.around else self._faded(edge)
        if found == edge.given:
            return self.side.given
        return min(max(self.heard.at(found), min(self.low, self.near)), self.high)

    def _faded(self, edge: Edge) -> int:
        """Where the level dips, or farther, to where the sound of what goes has faded into a pause."""
        found = settled(self.contour, edge)
        if found > edge.given:
            return found
        _, quiet = quiet_before(self.contour, edge.given, self.heard.place(self.low))
        return min(found, quiet)

    def pause(self, edge: int) -> Pause:
        """The pause between the neighbour and an edge."""
        if self.side.word is None:
            return Pause(0, 0, 0)
        place, at = self.heard.place, self.heard.at
        first, last = map(at, quiet_before(self.contour, place(edge), place(self.low)))
        return Pause(edge - self.side.word, edge - max(first, self.low), max(edge - last, 0))


class _Cutting:
    """The words of an audio, and the sound of its tracks as far as it is asked for.

    into, around: seconds that an edge may move into what goes, and one that is an estimate.
    """

    def __init__(self, draft: Draft, audio: int, into: float, around: float) -> None:
        self._draft, self._audio, self._into, self._most = draft, audio, into, around
        self._timeline = draft.timeline(audio)
        self._rate = self._timeline.rate
        self._words = draft.known_words(audio)
        self._ends = list(accumulate((word.span.end for word in self._words), max))
        self._starts = list(accumulate((word.span.start for word in reversed(self._words)), min))[::-1]
        self._nearby: dict[int, Nearby | None] = {}
        self._cut: dict[int, list[int]] = {}

    def parts(self, what: Target, parts: Sequence[Part], closing: bool = False) -> list[Part]:
        """The parts with their edges where they go."""
        if isinstance(what, Times | Everything) or self._draft.ear is None:
            return list(parts)
        pauses = self._pauses() if closing else None
        return _apart(parts, [self._span(part, pauses) for part in parts])

    def _span(self, part: Part, pauses: Pauses | None) -> Span:
        """The span of a part as it goes. pauses: None where those beside it stay as they are."""
        inside = words_in(self._draft, self._audio, part)
        if part.words is None or len(inside) != part.words.last - part.words.first + 1:
            return part.span
        first = self._listened(self._first(part, inside[0]), inside[0].track, 1)
        last = self._listened(self._last(part, inside[-1]), inside[-1].track, -1)
        start = first.settled() if first else part.span.start
        end = -last.settled() if last else part.span.end
        if pauses and first and last:
            before, after = pauses.too_much(first.pause(start), last.pause(-end))
            start, end = start - before, end + after
        if start >= end:
            return part.span
        return self._with_rests(part, Span(start, end), inside[0].track, inside[-1].track)

    def _with_rests(self, part: Part, span: Span, first: int, last: int) -> Span:
        """A span with what earlier cuts have left beside it of words that went: no more than `into`."""
        assert part.words is not None
        reach = self._samples(self._into)
        before, after = part.words.first - 1, part.words.last + 1
        low = max(span.start - reach, self._ends[before] if before >= 0 else 0)
        high = min(span.end + reach, self._starts[after] if after < len(self._words) else span.end)
        starts = [at for at in self._cuts(first) if low <= at < span.start]
        ends = [at for at in self._cuts(last) if span.end < at <= high]
        return Span(min(starts, default=span.start), max(ends, default=span.end))

    def _cuts(self, track: int) -> Sequence[int]:
        if track not in self._cut:
            self._cut[track] = cuts(self._timeline.tracks[track].clips, self._rate)
        return self._cut[track]

    def _first(self, part: Part, word: PlacedWord) -> _Side:
        assert part.words is not None
        number = part.words.first - 1
        before = self._ends[number] if number >= 0 else None
        around = self._estimate(word, self._words[number]) if before == word.span.start else 0
        return _Side(part.span.start, before, word.span, around)

    def _last(self, part: Part, word: PlacedWord) -> _Side:
        assert part.words is not None
        number = part.words.last + 1
        after = self._starts[number] if number < len(self._words) else None
        around = self._estimate(word, self._words[number]) if after == word.span.end else 0
        own = Span(-word.span.end, -word.span.start)
        return _Side(-part.span.end, None if after is None else -after, own, around)

    def _estimate(self, *words: PlacedWord) -> int:
        """How far an edge may move at which two words meet."""
        if any(word.evidence == "given" for word in words):
            return 0
        return min(self._samples(self._most), *((word.span.end - word.span.start) // 4 for word in words))

    def _listened(self, side: _Side, track: int, sign: int) -> _Listened | None:
        """The sound around an edge; None where it is no word's, where no sound is known or no speech."""
        given, word, own, around = side
        if given not in (word, own.start) or given in (0, -self._timeline.length):
            return None
        begin, beyond, reach = max(given, own.start), self._samples(BEYOND), self._samples(REACH)
        low = given - reach
        low = low if word is None else min(max(low, word), given)
        high = begin + min(self._samples(self._into), max(own.end - begin, 0) // 4)
        high = given + around // 2 if around else min(high, given + beyond)
        end = min(own.end if around else max(high, begin), given + reach) + self._samples(_BODY)
        heard = self._around(track, given, Span(low - self._samples(_BESIDE), end), sign)
        if heard is None:
            return None
        near = given - around if around else max(low, given - beyond)
        found = _Listened(side, heard, contour(heard.sound), low, near, high)
        return found if found.spoken else None

    def _around(self, track: int, given: int, span: Span, sign: int) -> Heard | None:
        if track not in self._nearby:
            ear = self._draft.ear
            self._nearby[track] = ear.nearby(self._timeline, track) if ear else None
        nearby = self._nearby[track]
        if nearby is None:
            return None
        if sign > 0:
            return nearby.around(given, span)
        heard = nearby.around(-given - 1, Span(-span.end, -span.start))
        return heard.backwards() if heard else None

    def _pauses(self) -> Pauses:
        least, most = map(self._samples, SPOKEN)
        gaps = [start - end for end, start in zip(self._ends, self._starts[1:], strict=False)]
        told = [gap for gap in gaps if least <= gap <= most]
        usual = round(median(told)) if len(told) >= _ENOUGH else self._samples(USUAL)
        return Pauses(usual, self._samples(PAUSE), self._samples(ROOM))

    def _samples(self, seconds: float) -> int:
        return round(seconds * self._rate)


def _apart(parts: Sequence[Part], spans: Sequence[Span]) -> list[Part]:
    """The parts with new spans; those that met before, and those that would overlap now, meet half way."""
    found = list(spans)
    order = sorted(range(len(parts)), key=lambda n: parts[n].span)
    for a, b in pairwise(order):
        over, gap = found[a].end - found[b].start, parts[b].span.start - parts[a].span.end
        if gap == 0 or (gap > 0 and over > 0):
            middle = found[b].start + over // 2
            found[a], found[b] = Span(found[a].start, middle), Span(middle, found[b].end)
    return [replace(part, span=span) for part, span in zip(parts, found, strict=True)]
