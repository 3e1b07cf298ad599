"""Finding the place in an audio that a tool's argument names, as a sample."""

from __future__ import annotations

from ..core.errors import CannotEdit, Unclear
from .draft import Draft
from .selection import phrase_matches, seconds_at, single
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
    first, last = part.words.first, part.words.last
    previous = words[first - 1].span.end if first else 0
    following = words[last + 1].span.start if last + 1 < len(words) else length
    return _middle(previous, part.span.start), _middle(part.span.end, following)


def _middle(end: int, start: int) -> int:
    return (end + start) // 2 if end < start else start


def _between(draft: Draft, audio: int, after: Phrase, before: Phrase) -> int:
    """The place between two anchors that follow each other."""
    firsts, seconds = phrase_matches(draft, audio, after), phrase_matches(draft, audio, before)
    meeting = [a for a in firsts if any(b.first == a.last + 1 for b in seconds)]
    if len(meeting) != 1:
        how = "often_followed" if meeting else "never_followed"
        facts = {"first": after.phrase, "second": before.phrase, "count": len(meeting)}
        raise Unclear.because(how, audio=audio, **facts)
    words = draft.words(audio)
    return _middle(words[meeting[0].last].span.end, words[meeting[0].last + 1].span.start)


def _no_place(audio: int) -> int:
    raise Unclear.because("no_there", audio=audio)
