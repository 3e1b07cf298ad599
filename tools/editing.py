"""Tools that take away, silence or change the level of parts of one audio."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import accumulate, pairwise
from typing import Annotated

from pydantic import Field

from ..core import edits
from ..core.beds import merged
from ..core.edits import Masked
from ..core.errors import CannotEdit
from ..core.timeline import Span, Timeline
from .crosstalk import crosstalk
from .cutting import closed_up, covered, fitted
from .describe import edited_spans, total_seconds
from .draft import Draft
from .joining import with_joins
from .outcomes import EditKind, Outcome
from .registry import tool
from .selection import Part, around, chosen, parts, words_in
from .smoothing import smoothed
from .targets import EVERYTHING, Everything, Target, Times

FADE_SECONDS = 0.010
"""The longest fade beside a mute or bleep."""

Seconds = Annotated[float, Field(gt=0, le=1e9, allow_inf_nan=False)]


@tool
def cut(draft: Draft, audio: int, what: Target, careful: bool = False) -> Outcome:
    """Take words or a time span out of an audio; what follows moves up.

    audio: its number, from 1. what: a phrase (every occurrence unless which says otherwise), times in
    seconds, word ids, words or sentences by order, a stretch from one phrase to another, or a kind of words.
    Words over which another track speaks are muted instead. careful: mute those too whose times are only an
    estimate.
    """
    found = parts(draft, audio, what)
    crossed = crosstalk(draft, audio, found)
    weak = [part for part in found if careful and part not in crossed and _is_weak(draft, audio, what, part)]
    if crossed or weak:
        muted = {"muted_instead": crossed, "muted_weak": weak}
        return _cut_or_muted(draft, audio, what, found, muted)
    return _cut(draft, audio, what, _fitting(draft, audio, what, found))


@tool
def keep(draft: Draft, audio: int, what: Target) -> Outcome:
    """Keep only some words or a time span of an audio and take out all the rest.

    audio: its number. what: as for cut; a phrase must be said once, or which must say which.
    """
    found = chosen(draft, audio, what)
    weak = any(_is_weak(draft, audio, what, part) for part in found)
    kept = merged((part.span for part in found), 0)
    edges = [0, *(edge for span in kept for edge in span), draft.timeline(audio).length]
    gone = [around(draft, audio, Span(a, b)) for a, b in list(pairwise(edges))[::2] if a < b]
    if not gone:
        raise CannotEdit.because("nothing_else", audio=audio)
    outcome = _cut(draft, audio, what, fitted(draft, audio, what, gone), key="keep")
    return replace(outcome, spans=tuple(replace(span, weak=span.weak or weak) for span in outcome.spans))


@tool
def mute(draft: Draft, audio: int, what: Target) -> Outcome:
    """Silence words or a time span of an audio; its length stays the same, and so does the sound of the room.

    audio: its number. what: as for cut. Words are silenced on their own track only, a time span on all.
    """
    return _covered(draft, audio, what, "mute", partial(edits.muted, rooms=draft.rooms))


@tool
def bleep(draft: Draft, audio: int, what: Target) -> Outcome:
    """Put a tone over words or a time span of an audio, removing the sound under it; the length stays.

    audio: its number. what: as for cut. Words are covered on their own track only, a time span on all.
    """
    return _covered(draft, audio, what, "bleep", edits.bleeped)


@tool
def amplify(
    draft: Draft,
    audio: int,
    decibels: Annotated[float, Field(ge=-60, le=60)],
    what: Target = EVERYTHING,
) -> Outcome:
    """Make an audio or parts of it louder (decibels above 0) or softer (below 0).

    audio: its number. what: as for cut; the whole audio when left out. Words change on their own track only.
    """
    found = parts(draft, audio, what)
    timeline, gain = draft.timeline(audio), 10 ** (decibels / 20)
    for track in dict.fromkeys(part.track for part in found):
        spans = [part.span for part in found if part.track == track]
        timeline = edits.amplified(timeline, spans, gain, track)
    return _changed(draft, audio, what, found, "gain", timeline, decibels=decibels)


@tool
def fade_in(draft: Draft, audio: int, seconds: Seconds) -> Outcome:
    """Let the start of an audio rise from silence over some seconds."""
    span = Span(0, _length(draft, audio, seconds))
    timeline = edits.faded_in(draft.timeline(audio), span)
    part = around(draft, audio, span)
    return _changed(draft, audio, EVERYTHING, [part], "fade", timeline, key="fade_in")


@tool
def fade_out(draft: Draft, audio: int, seconds: Seconds) -> Outcome:
    """Let the end of an audio fall to silence over some seconds."""
    length = draft.timeline(audio).length
    span = Span(length - _length(draft, audio, seconds), length)
    timeline = edits.faded_out(draft.timeline(audio), span)
    part = around(draft, audio, span)
    return _changed(draft, audio, EVERYTHING, [part], "fade", timeline, key="fade_out")


def _is_weak(draft: Draft, audio: int, what: Target, part: Part) -> bool:
    """Whether an edge of a part is that of a word whose times are only an estimate."""
    words = () if isinstance(what, Times | Everything) else words_in(draft, audio, part)
    return bool(words) and (words[0].weak or words[-1].weak)


def _cut_or_muted(
    draft: Draft, audio: int, what: Target, found: Sequence[Part], muted: Mapping[str, Sequence[Part]]
) -> Outcome:
    """The parts cut, but some of them muted. muted: those, by the fact that tells how many they are."""
    facts = {fact: len(parts) for fact, parts in muted.items() if parts}
    kept = [part for part in found if any(part in parts for parts in muted.values())]
    gone = [part for part in found if part not in kept]
    kept = covered(draft, audio, what, kept)
    timeline = edits.muted(draft.timeline(audio), _masked(draft, audio, kept), draft.rooms)
    if not gone:
        return _changed(draft, audio, what, kept, "mute", timeline, **facts)
    spans = edited_spans(draft, audio, "mute", kept, what)
    draft.edit(audio, timeline, kept[-1].span.start)
    outcome = _cut(draft, audio, what, _fitting(draft, audio, what, gone))
    both = sorted((*outcome.spans, *spans), key=lambda span: span.start)
    return replace(outcome, spans=tuple(both), facts={**outcome.facts, **facts})


def _fitting(draft: Draft, audio: int, what: Target, found: Sequence[Part]) -> list[Part]:
    """Parts to be cut as the sound lets them; what was named by its time stays as it was named."""
    gone = closed_up(draft, audio, what, found)
    return gone if isinstance(what, Times | Everything) else smoothed(draft, audio, gone)


def _cut(draft: Draft, audio: int, what: Target, gone: Sequence[Part], key: str = "cut") -> Outcome:
    before = draft.timeline(audio)
    timeline = edits.cut(before, [part.span for part in gone])
    *earlier, last = merged((part.span for part in gone), 0)
    there = last.start - sum(span.end - span.start for span in earlier)
    seconds = (last.end - there) / before.rate
    outcome = _changed(draft, audio, what, gone, "cut", timeline, key=key, there=there, seconds=seconds)
    return replace(outcome, spans=with_joins(draft, audio, outcome.spans, gone))


def _covered(
    draft: Draft,
    audio: int,
    what: Target,
    kind: EditKind,
    edit: Callable[[Timeline, Iterable[Masked]], Timeline],
) -> Outcome:
    found = covered(draft, audio, what, parts(draft, audio, what))
    timeline = edit(draft.timeline(audio), _masked(draft, audio, found))
    return _changed(draft, audio, what, found, kind, timeline)


def _changed(
    draft: Draft,
    audio: int,
    what: Target,
    touched: Sequence[Part],
    kind: EditKind,
    timeline: Timeline,
    **facts: object,
) -> Outcome:
    """Put the new timeline in place and tell what it touched. key, there: where not the usual ones."""
    key = str(facts.pop("key", kind))
    there = facts.pop("there", touched[-1].span.start)
    spans = edited_spans(draft, audio, kind, touched, what)
    seconds = total_seconds(draft, audio, touched)
    draft.edit(audio, timeline, int(str(there)))
    return Outcome(key, audio, spans, facts={"what": what, "seconds": seconds, **facts})


def _masked(draft: Draft, audio: int, found: Sequence[Part]) -> list[Masked]:
    """The parts with the room beside each that holds no word on its track, up to the longest fade."""
    tracks = dict.fromkeys(part.track for part in found)
    return [mask for track in tracks for mask in _masked_on(draft, audio, track, found)]


def _masked_on(draft: Draft, audio: int, track: int | None, found: Sequence[Part]) -> list[Masked]:
    """The parts that are on a track, or, with None, on all."""
    spans = [part.span for part in found if part.track == track]
    timeline, known = draft.timeline(audio), draft.known_words(audio)
    words = [word.span for word in known if track in (None, word.track)]
    if not words:
        return [Masked(span, track=track) for span in spans]
    most, length = round(FADE_SECONDS * timeline.rate), timeline.length
    starts, ends = sorted(word.start for word in words), sorted(word.end for word in words)
    last_ends = [0, *accumulate((word.end for word in sorted(words)), max)]
    by_end = sorted(words, key=lambda word: word.end, reverse=True)
    next_starts = [length, *accumulate((word.start for word in by_end), min)]

    def room(start: int, end: int) -> Masked:
        lead = start - last_ends[bisect_left(starts, start)]
        tail = next_starts[len(ends) - bisect_right(ends, end)] - end
        return Masked(Span(start, end), max(0, min(lead, most)), max(0, min(tail, most)), track)

    return [room(*span) for span in spans]


def _length(draft: Draft, audio: int, seconds: float) -> int:
    timeline = draft.timeline(audio)
    samples = round(seconds * timeline.rate)
    if not 0 < samples <= timeline.length:
        raise CannotEdit.because("long_fade", audio=audio, duration=timeline.duration, seconds=seconds)
    return samples
