"""Edits of parts of single audios, as tool calls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from pydantic import TypeAdapter

from ....core.timeline import Span as Samples
from ....tools import ToolCall
from ....tools.gaps import pauses_between_words
from ....tools.pausing import LONG_PAUSE
from ....tools.selection import parts as found_parts
from ....tools.targets import Target
from ..requests import (
    AllBut,
    Audios,
    Bounds,
    Counted,
    Edge,
    Half,
    It,
    Part,
    Pauses,
    Ref,
    Request,
    Said,
    Seconds,
    Sentences,
    Silence,
    Span,
    Whole,
)
from .acting import act
from .audios import audios_of, found_in, is_all
from .quiet import shortenings
from .scene import Json, Scene
from .targets import targets

FADE = 2.0
"""Seconds of a fade when nothing else is said."""

_IT = Audios((Ref("it"),))
_TARGET: TypeAdapter[Target] = TypeAdapter(Target)


@act
def cut(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Take parts away, and at last the silence at the edges, as that moves all else."""
    silences, pauses = (
        tuple(part for part in request.parts if isinstance(part.what, kind)) for kind in (Silence, Pauses)
    )
    rest = tuple(part for part in request.parts if part not in silences + pauses)
    if pauses:
        yield from _cut_pauses(replace(request, parts=pauses), rest, scene)
    if rest or not silences + pauses:
        yield from _cut(replace(request, parts=rest), scene)
    for part in silences:
        for audio in audios_of(scene, part, request.audios):
            yield ToolCall("trim", {"audio": audio, "edges": cast(Silence, part.what).edges})


def _cut(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Take parts away; of those told by their place the later first, as each moves what follows it."""
    if any(isinstance(part.what, AllBut) for part in request.parts):
        parts = [
            replace(part, what=what)
            for part in request.parts
            for what in (part.what.said if isinstance(part.what, AllBut) else (part.what,))
        ]
        yield from keep(replace(request, parts=tuple(parts)), scene)
        return
    manner = {"careful": True} if "careful" in request.tags else {}
    for audio, what in _each_once(scene, later_first(request, scene)):
        yield ToolCall("cut", {"audio": audio, "what": what, **manner})


def _cut_pauses(pauses: Request, rest: Sequence[Part], scene: Scene) -> Iterator[ToolCall]:
    """Shorten pauses, before words go that tell them; times beside them would have to be told anew."""
    if {Pauses(), Pauses("all")}.intersection(part.what for part in pauses.parts):
        raise scene.unclear("pause_length", example=scene.example("pauses"))
    if any(isinstance(part.what, Span | Half | Bounds) for part in rest):
        raise scene.unclear("one_at_a_time", example=scene.example("cut"))
    yield from shorten_pauses(pauses, scene)


def _each_once(scene: Scene, found: list[tuple[int, Json]]) -> list[tuple[int, Json]]:
    """The targets without the words that are gone with all of a kind: "the fillers and the ums"."""
    kinds = [pair for pair in found if "kind" in pair[1]]
    gone = {(audio, span) for audio, what in kinds for span in _spans(scene, audio, what)}
    if not gone or len(found) == len(kinds):
        return found
    return [
        (audio, what)
        for audio, what in found
        if "phrase" not in what or not gone.issuperset((audio, span) for span in _spans(scene, audio, what))
    ]


@act
def keep(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Keep nothing but the parts."""
    by_audio: dict[int, list[Json]] = {}
    for audio, what in targets_of(request, scene):
        by_audio.setdefault(audio, []).append(what)
    for audio, whats in by_audio.items():
        yield ToolCall("keep", {"audio": audio, "what": _together(scene, audio, whats)})


@act
def mute(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Silence parts."""
    for audio, what in targets_of(request, scene):
        yield ToolCall("mute", {"audio": audio, "what": what})


@act
def bleep(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Put a tone over parts."""
    for audio, what in targets_of(request, scene):
        yield ToolCall("bleep", {"audio": audio, "what": what})


@act
def amplify(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Make parts louder or softer."""
    for audio, what in targets_of(of_audios(request), scene):
        yield ToolCall("amplify", {"audio": audio, "decibels": request.amount, "what": what})


@act
def fade(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Let audios rise from silence, or fall to it."""
    seconds = request.amount
    parts = request.parts or (Part(Whole()),)
    if not all(isinstance(part.what, Whole | It | Span) for part in parts):
        raise scene.unclear("whole_fade", example=scene.example("fade"))
    if not all(isinstance(spot.where, Edge | None) for spot in request.spots):
        raise scene.unclear("whole_fade", example=scene.example("fade"))
    spot = next((spot for spot in request.spots if spot.audios), None)
    for part in parts:
        length = _fade_length(part, seconds)
        audios = (spot.audios if spot else None) or request.audios
        for audio in audios_of(scene, Part(Whole(), part.audios), audios):
            for way in ("in", "out"):
                if way in request.tags or "both" in request.tags:
                    yield ToolCall(f"fade_{way}", {"audio": audio, "seconds": length})


@act
def shorten_pauses(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Shorten the long pauses; of some that are told one by one, what has to go is cut as times."""
    for part in request.parts or (Part(Pauses(over=request.over)),):
        pauses = cast(Pauses, part.what)
        if pauses.which in (None, "all") and not pauses.beside:
            yield from _shortened(scene, part, request)
            continue
        find = partial(shortenings, scene, what=pauses, to=request.amount)
        for audio, what in found_in(scene, part, request.audios, find):
            yield ToolCall("cut", {"audio": audio, "what": what})


def _shortened(scene: Scene, part: Part, request: Request) -> Iterator[ToolCall]:
    """All pauses of a length, in each audio; where all were named, in those that have any."""
    lengths, named = _lengths(cast(Pauses, part.what).over, request.amount), part.audios or request.audios
    numbers, over = audios_of(scene, part, request.audios), lengths.get("longer_than", LONG_PAUSE)
    if named and is_all(named):
        having = [audio for audio in numbers if pauses_between_words(scene.draft, audio, over)]
        numbers = having or numbers
    for audio in numbers:
        yield ToolCall("shorten_pauses", {"audio": audio, **lengths})


def _lengths(over: float | None, to: float | None) -> Json:
    """The lengths for shorten_pauses; where only one of the two was said, the other goes with it."""
    if over is None:
        return {} if to is None else {"longer_than": max(to, LONG_PAUSE), "to": to}
    if to is None and over >= LONG_PAUSE:
        return {"longer_than": over}
    return {"longer_than": over, "to": over / 2 if to is None else to}


def _fade_length(part: Part, seconds: float | None) -> float:
    match part.what:
        case Span(None, float(end)):
            return end
        case Span(float(start), None):
            return -start
    return FADE if seconds is None else seconds


def of_audios(request: Request) -> Request:
    """The request with "it" as the audio: loudness and speed are said of audios."""
    if all(isinstance(part.what, It) for part in request.parts):
        return Request(request.act, (Part(Whole(named=True), request.audios or _IT),), amount=request.amount)
    return request


def targets_of(request: Request, scene: Scene) -> list[tuple[int, Json]]:
    """Each part in each of its audios, all of them looked up before anything is changed."""
    if not request.parts:
        raise scene.unclear("no_it")
    return [
        pair
        for part in request.parts
        for pair in found_in(scene, part, request.audios, partial(targets, scene, part=part))
    ]


def later_first(request: Request, scene: Scene) -> list[tuple[int, Json]]:
    """The targets of an edit that moves what follows them, in an order in which none moves another."""
    found = targets_of(request, scene)
    if len(found) > 1 and any(_moves(part) for part in request.parts):
        found.sort(key=lambda pair: (pair[0], _start(scene, *pair)), reverse=True)
    return found


def _moves(part: Part) -> bool:
    """Whether a part is told by its place, which an edit before it moves."""
    match part.what:
        case Span() | Counted() | Sentences() | Half():
            return True
        case Bounds(start, end):
            placed = Seconds | Counted | Sentences
            return isinstance(start, placed) or isinstance(end, placed)
        case Said(which=which):
            return which not in (None, "all")
    return False


def _start(scene: Scene, audio: int, what: Json) -> int:
    return min(_spans(scene, audio, what)).start


def _spans(scene: Scene, audio: int, what: Json) -> list[Samples]:
    """What a target takes up."""
    return [part.span for part in found_parts(scene.draft, audio, _TARGET.validate_python(what))]


def _together(scene: Scene, audio: int, whats: Sequence[Json]) -> Json:
    """One target of several, by their words."""
    if len(whats) == 1:
        return whats[0]
    words = scene.draft.words(audio)
    named = (_TARGET.validate_python(what) for what in whats)
    found = [part for what in named for part in found_parts(scene.draft, audio, what)]
    if not all(part.words for part in found):
        raise scene.unclear("no_it")
    ids = [words[n].id for part in found if part.words for n in range(part.words.first, part.words.last + 1)]
    return {"words": ids}
