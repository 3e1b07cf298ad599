"""Finding the place in an audio that a tool's argument names, as a sample."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.beds import merged
from ..core.errors import CannotEdit, Unclear
from ..core.placement import PlacedWord
from .draft import Draft
from .selection import beside, phrase_matches, seconds_at, single
from .targets import Anchor, At, Beside, Edge, Phrase, Place


def sample(draft: Draft, audio: int, where: Place) -> int:
    """The sample before which something goes; beside a word it is the middle of the pause there."""
    timeline = draft.timeline(audio)
    match where:
        case Edge(edge="start"):
            return 0
        case Edge(edge="end"):
            return timeline.length
        case Edge():
            return draft.state.there if draft.state.current == audio else _no_place(audio)
        case At():
            return seconds_at(draft, audio, where.at)
        case Beside(after=None, before=before) if before:
            return _beside(draft, audio, before)[0]
        case Beside(after=after, before=None) if after:
            return _beside(draft, audio, after)[1]
        case Beside(after=Phrase() as after, before=Phrase() as before):
            return _between(draft, audio, after, before)
    raise CannotEdit.because("no_time")


def _beside(draft: Draft, audio: int, what: Anchor) -> tuple[int, int]:
    """The places before and after an anchor: the middles of the pauses there."""
    if isinstance(what, At):
        at = seconds_at(draft, audio, what.at)
        return at, at
    part = single(draft, audio, what)
    assert part.words is not None
    words, length = draft.words(audio), draft.timeline(audio).length
    before, after = beside(draft, audio, part.words)
    previous = 0 if before is None else words[before].span.end
    following = length if after is None else words[after].span.start
    first, last = _free(words, previous, part.span.start)[-1], _free(words, part.span.end, following)[0]
    return sum(first) // 2, sum(last) // 2


def _free(words: Sequence[PlacedWord], end: int, start: int) -> list[tuple[int, int]]:
    """Where no track has a word between two of one track; all of it where there always is one."""
    if end >= start:
        return [(start, start)]
    over = merged((word.span for word in words if word.span.start < start and end < word.span.end), 0)
    edges = [end, *(edge for span in over for edge in span), start]
    free = [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]
    return free or [(end, start)]


def _between(draft: Draft, audio: int, after: Phrase, before: Phrase) -> int:
    """The place between two anchors that follow each other."""
    firsts, seconds = phrase_matches(draft, audio, after), phrase_matches(draft, audio, before)
    openings = {match.first for match in seconds}
    meeting = [a for a in firsts if beside(draft, audio, a)[1] in openings]
    if len(meeting) != 1:
        how = "often_followed" if meeting else "never_followed"
        facts = {"first": after.phrase, "second": before.phrase, "count": len(meeting)}
        raise Unclear.because(how, audio=audio, **facts)
    words, following = draft.words(audio), beside(draft, audio, meeting[0])[1]
    assert following is not None
    return sum(_free(words, words[meeting[0].last].span.end, words[following].span.start)[0]) // 2


def _no_place(audio: int) -> int:
    raise Unclear.because("no_there", audio=audio)
