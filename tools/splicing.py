"""Tools that lay parts of audios into audios, and that make new audios."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from itertools import chain
from typing import Annotated

from pydantic import Field

from ..core import edits, overlaps
from ..core.errors import CannotEdit
from ..core.pieces import Material
from ..core.timeline import Span, Timeline, length_of
from .cutting import taken
from .describe import edited_spans, place_span, text_in
from .draft import Draft, need_room
from .editing import Seconds
from .levels import Match, Matched, matched
from .outcomes import EditedSpan, Outcome
from .places import sample
from .registry import tool
from .selection import Part, chosen, single
from .targets import EVERYTHING, Place, Target

AudioNumber = Annotated[int, Field(ge=1)]


@tool
def insert(
    draft: Draft,
    audio: int,
    where: Place,
    source: int,
    what: Target = EVERYTHING,
    match: Match | None = None,
) -> Outcome:
    """Lay a copy of an audio, or of a part of it, into an audio; the source stays as it is.

    audio: the one that gets longer. where: its start or end, a time, or before or after a phrase. source: the
    audio copied from. what: the part of it; all of it when left out. match: in what it is made like
    the speech around; when left out, a part of another recording that goes between words gets its level.
    """
    part, at = _part(draft, source, what), sample(draft, audio, where)
    origin, target = (source, part.span), (audio, Span(at, at))
    extracted = edits.extracted(draft.timeline(source), part.span)
    fitting = matched(draft, extracted, origin, target, match)
    (copied,) = edited_spans(draft, source, "copy", [part], what)
    facts = {"what": what, "source": source, **_told_of(fitting)}
    outcome = _inserted(draft, audio, at, draft.copy(fitting.material), copied.text, **facts)
    return dataclasses.replace(outcome, spans=_as_weak_as(copied, outcome.spans))


@tool
def insert_silence(draft: Draft, audio: int, where: Place, seconds: Seconds) -> Outcome:
    """Lay silence of some seconds into an audio; within speech it sounds as the room does there.

    audio: its number. where: its start or end, a time, or before or after a phrase.
    """
    timeline, at = draft.timeline(audio), sample(draft, audio, where)
    material = edits.pause(timeline, at, round(seconds * timeline.rate), draft.rooms)
    outcome = _inserted(draft, audio, at, material, "")
    return Outcome("insert_silence", audio, outcome.spans, facts={"seconds": seconds})


@tool
def replace(
    draft: Draft,
    audio: int,
    what: Target,
    source: int,
    source_what: Target = EVERYTHING,
    match: Match | None = None,
) -> Outcome:
    """Put a copy of a part of an audio in place of words or a time span of an audio.

    audio, what: what is replaced. source, source_what: what comes in its place. match: as for insert.
    """
    found = taken(draft, audio, what, chosen(draft, audio, what))
    part = _part(draft, source, source_what)
    (copied,) = edited_spans(draft, source, "copy", [part], source_what)
    spans = _as_weak_as(copied, edited_spans(draft, audio, "replace", found, what))
    extracted = edits.extracted(draft.timeline(source), part.span)
    origin, target = (source, part.span), (audio, found[0].span)
    fitting = matched(draft, extracted, origin, target, match)
    for old in reversed(found):
        timeline = edits.replaced(draft.timeline(audio), old.span, *draft.copy(fitting.material))
        draft.edit(audio, timeline, old.span.start)
    facts = {"what": what, "source": source, "text": copied.text, **_told_of(fitting)}
    return Outcome("replace", audio, spans, facts=facts)


@tool
def move(draft: Draft, audio: int, what: Target, where: Place, to: AudioNumber | None = None) -> Outcome:
    """Move words or a time span to another place in the same audio, or, with to, into another one.

    audio, what: the part that moves. where: in the audio that it goes to.
    """
    part, timeline = _part(draft, audio, what), draft.timeline(audio)
    target = audio if to is None else to
    spans = edited_spans(draft, audio, "move", [part], what)
    place, text = sample(draft, target, where), text_in(draft, audio, part)
    if target == audio:
        draft.edit(audio, edits.moved(timeline, part.span, place), place)
    else:
        draft.edit(audio, edits.cut(timeline, [part.span]), part.span.start)
        _inserted(draft, target, place, edits.extracted(timeline, part.span), text)
    return Outcome("move", audio, spans, facts={"what": what, "to": to, "text": text})


@tool
def swap(
    draft: Draft, audio: int, what: Target, with_what: Target, other: AudioNumber | None = None
) -> Outcome:
    """Put two parts in each other's place, in one audio or, with other, between two.

    audio, what: the one part. with_what: the other one, in audio `other`.
    """
    partner = audio if other is None else other
    first, second = _part(draft, audio, what), _part(draft, partner, with_what)
    here, there = draft.timeline(audio), draft.timeline(partner)
    spans = edited_spans(draft, audio, "swap", [first], what)
    texts = text_in(draft, audio, first), text_in(draft, partner, second)
    if partner == audio:
        spans += edited_spans(draft, audio, "swap", [second], with_what)
        draft.edit(audio, edits.swapped(here, first.span, second.span), first.span.start)
    else:
        material = edits.extracted(here, first.span), edits.extracted(there, second.span)
        draft.edit(partner, edits.replaced(there, second.span, *material[0]), second.span.start)
        draft.edit(audio, edits.replaced(here, first.span, *material[1]), first.span.start)
    return Outcome("swap", audio, spans, facts={"texts": texts, "other": other})


@tool
def repeat(draft: Draft, audio: int, what: Target, times: Annotated[int, Field(ge=2, le=1000)]) -> Outcome:
    """Let words or a time span be heard several times in a row.

    audio: its number. what: the part. times: how often in all, the original included.
    """
    part, timeline = _part(draft, audio, what), draft.timeline(audio)
    spans = edited_spans(draft, audio, "repeat", [part], what)
    material = edits.extracted(timeline, part.span)
    for clips in material:
        need_room(clips, times)
    copies = (draft.copy(material) for _ in range(times - 1))
    layers = (tuple(chain.from_iterable(clips)) for clips in zip(*copies, strict=True))
    draft.edit(audio, edits.inserted(timeline, part.span.end, *layers), part.span.end)
    return Outcome("repeat", audio, spans, facts={"what": what, "times": times})


@tool
def split(draft: Draft, audio: int, where: Annotated[list[Place], Field(min_length=1)]) -> Outcome:
    """Make new audios of the parts of an audio between some places; the audio itself stays.

    audio: its number. where: the places, each a time, or before or after a phrase.
    """
    points = [sample(draft, audio, place) for place in where]
    parts = edits.split(draft.timeline(audio), points)
    created = tuple(draft.create(copy_of(draft, part)) for part in parts)
    return Outcome("split", audio, created=created)


@tool
def join(
    draft: Draft,
    audios: Annotated[list[AudioNumber], Field(min_length=2)],
    crossfade: Annotated[float, Field(ge=0, le=60)] = 0.0,
) -> Outcome:
    """Make one new audio of several, one after the other; they stay as they are.

    crossfade: seconds for which each begins while the one before goes, no more than half of either.
    """
    timelines = [draft.timeline(audio) for audio in audios]
    need_room(chain.from_iterable(timeline.clips for timeline in timelines))
    joined = overlaps.joined([copy_of(draft, timeline) for timeline in timelines], crossfade)
    facts = {"audios": audios, "seconds": crossfade}
    return Outcome("join_faded" if crossfade else "join", created=(draft.create(joined),), facts=facts)


@tool
def extract(draft: Draft, audio: int, what: Target) -> Outcome:
    """Make a new audio of words or a time span; the audio itself stays.

    audio: its number. what: a phrase (said once, unless which says which), times, word ids, a stretch.
    """
    timeline = draft.timeline(audio)
    found = chosen(draft, audio, what)
    if [part.span for part in found] == [Span(0, timeline.length)]:
        raise CannotEdit.because("whole", audio=audio)
    found = taken(draft, audio, what, found)
    spans = edited_spans(draft, audio, "copy", found, what)
    new = edits.kept(timeline, [part.span for part in found])
    created = (draft.create(copy_of(draft, new)),)
    facts = {"what": what, "text": " ".join(text_in(draft, audio, part) for part in found)}
    return Outcome("extract", audio, spans, created=created, facts=facts)


def _part(draft: Draft, audio: int, what: Target) -> Part:
    """The one part that a target names, with its edges where the sound puts them."""
    (part,) = taken(draft, audio, what, [single(draft, audio, what)])
    return part


def _as_weak_as(copied: EditedSpan, spans: Sequence[EditedSpan]) -> tuple[EditedSpan, ...]:
    """Places with something laid in: it is cut out at its own times, which may be an estimate as well."""
    return tuple(dataclasses.replace(span, weak=span.weak or copied.weak) for span in spans)


def _inserted(draft: Draft, audio: int, at: int, material: Material, text: str, **facts: object) -> Outcome:
    span = place_span(draft, audio, "insert", at, text)
    timeline = edits.inserted(draft.timeline(audio), at, *material)
    draft.edit(audio, timeline, at + max(length_of(clips, timeline.rate) for clips in material))
    return Outcome("insert", audio, (span,), facts={"text": text, **facts})


def _told_of(fitting: Matched) -> dict[str, float]:
    return {
        "matched": fitting.decibels,
        "still_softer": fitting.softer,
        "matched_sound": fitting.spectrum,
        "unmatched": fitting.unheard,
    }


def copy_of(draft: Draft, timeline: Timeline) -> Timeline:
    """The same sound under names of its own."""
    tracks = list(timeline.tracks)
    for n, clips in zip(timeline.speaking, draft.copy(timeline.layers), strict=True):
        tracks[n] = dataclasses.replace(tracks[n], clips=clips)
    return dataclasses.replace(timeline, tracks=tuple(tracks))
