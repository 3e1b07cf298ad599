"""From what a command names to the targets and places that the tools take, as JSON values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ....core.errors import Unclear
from ....core.placement import PlacedWord
from ....speech.search import Match
from ....tools.selection import parts as found_parts
from ....tools.spans import own_indexes
from ....tools.targets import Stretch, Times
from ..requests import (
    AllBut,
    Anchor,
    Bounds,
    Counted,
    Edge,
    Half,
    Named,
    Neighbours,
    Part,
    Pauses,
    Said,
    Seconds,
    Sentences,
    Silence,
    Span,
    Spot,
    Together,
    What,
    Whole,
)
from .occurrences import (
    by_sound,
    chosen,
    counted_in,
    given,
    occurrences,
    repeated,
    run_of,
    said_in,
    sentences_target,
    which_of,
)
from .quiet import quiet
from .scene import Json, Scene


def targets(scene: Scene, audio: int, part: Part) -> list[Json]:
    """The targets of an edit, of which one after the other is edited. Raises NotFound, Unclear."""
    if isinstance(part.what, Pauses | Silence):
        return quiet(scene, audio, part.what)
    return [target(scene, audio, part)]


def target(scene: Scene, audio: int, part: Part) -> Json:
    """The target of a tool call. Raises NotFound, Unclear."""
    if part.within is not None:
        return _within(scene, audio, part)
    return _target(scene, audio, part.what)


def _target(scene: Scene, audio: int, what: What) -> Json:
    match what:
        case Whole():
            return {"all": True}
        case Named(words=ids) if ids:
            return {"words": list(ids)}
        case Span(start, end):
            return given(start=start, end=end)
        case AllBut() | Together():
            return _words(scene, audio, _excepting(scene, audio, what))
        case Half(number):
            return _half(scene, audio, number)
        case Counted():
            return _counted(scene, audio, what)
        case Bounds():
            return _bounds(scene, audio, what)
        case Neighbours():
            return _neighbours(scene, audio, what)
        case Said() | Sentences():
            return _said(scene, audio, what)
    raise scene.unclear("no_it")


def _said(scene: Scene, audio: int, said: Said | Sentences) -> Json:
    if isinstance(said, Sentences):
        return sentences_target(scene, audio, said)
    if said.phrase is None and said.kind is None:
        raise scene.unclear("no_it")
    if said.kind is not None and said.phrase is not None:
        return _words(scene, audio, repeated(scene, audio, said))
    if said.count is not None and len(found := occurrences(scene, audio, said)) != said.count:
        raise scene.unclear("how_many", what=scene.named(said), audio=audio, count=len(found))
    which = "all" if said.count else said.which
    return given(kind=said.kind, phrase=said.phrase, which=which, by_sound=by_sound(said))


def _words(scene: Scene, audio: int, matches: Iterable[Match]) -> Json:
    words = scene.draft.words(audio)
    return {"words": [words[n].id for match in matches for n in own_indexes(words, match)]}


def _half(scene: Scene, audio: int, number: int) -> Json:
    middle = scene.draft.timeline(audio).duration / 2
    return {"end": middle} if number == 1 else {"start": middle}


def _excepting(scene: Scene, audio: int, what: AllBut | Together) -> list[Match]:
    """All words but some, or words that are counted together but one or a few."""
    found = sorted({match for one in what.said for match in chosen(scene, audio, one)})
    if isinstance(what, Together):
        return which_of(scene, audio, what.said[0], found, what.which)
    words = scene.draft.words(audio)
    but = {n for match in found for n in own_indexes(words, match)}
    return [Match(n, n) for n in range(len(words)) if n not in but]


def _counted(scene: Scene, audio: int, counted: Counted) -> Json:
    runs = counted.runs
    if counted.of:
        return _words(scene, audio, counted_in(scene, audio, runs, counted.of))
    if len(runs) == 1:
        return {"first_word": runs[0][0], "last_word": runs[0][1]}
    count = len(scene.draft.words(audio))
    found = (run_of(scene, audio, ends, count) for ends in runs)
    return _words(scene, audio, [Match(n, n) for run in found for n in range(run.first, run.last + 1)])


def _bounds(scene: Scene, audio: int, bounds: Bounds) -> Json:
    """A stretch between anchors; between times it is a span of time."""
    start, end = bounds.start, bounds.end
    by_words = Said | Counted | Sentences | Pauses
    if not isinstance(start, by_words) and not isinstance(end, by_words):
        return given(
            start=start.value if isinstance(start, Seconds) else None,
            end=end.value if isinstance(end, Seconds) else None,
        )
    stretch = {}
    if start is not None:
        stretch["since" if bounds.start_in else "after"] = _anchor(scene, audio, start, not bounds.start_in)
    if end is not None:
        stretch["until" if bounds.end_in else "before"] = _anchor(scene, audio, end, bounds.end_in)
    return stretch


def _anchor(scene: Scene, audio: int, anchor: Anchor, after: bool) -> Json:
    """An anchor of a stretch or place. after: whether the place is behind it, where it must become a time."""
    match anchor:
        case Seconds(value):
            return {"at": value}
        case Pauses():
            pause = _pause(scene, audio, anchor)
            return {"at": pause["end"] if after else pause["start"]}
        case Said(phrase=str()) | Sentences():
            return _said(scene, audio, anchor)
        case Said(kind=str()):
            found = chosen(scene, audio, anchor)
            if len(found) > 1:
                raise scene.unclear("how_many", what=anchor.kind, audio=audio, count=len(found))
            return _edge_of(scene.draft.words(audio), found[0], after)
        case Counted(runs, of) if len(runs) == 1:
            words = scene.draft.words(audio)
            found = counted_in(scene, audio, runs, of) if of else [run_of(scene, audio, runs[0], len(words))]
            return _edge_of(words, Match(found[0].first, found[-1].last), after)
    raise scene.unclear("no_it")


def _pause(scene: Scene, audio: int, pauses: Pauses) -> Json:
    """The one pause that is meant. Raises NotFound, Unclear."""
    found = quiet(scene, audio, pauses)
    if len(found) > 1:
        times = ", ".join(f"{pause['start']:.2f} s" for pause in found)
        raise Unclear.because("which_part", audio=audio, count=len(found), times=times)
    return found[0]


def _edge_of(words: Sequence[PlacedWord], match: Match, after: bool) -> Json:
    return {"at": words[match.last].end if after else words[match.first].start}


def _neighbours(scene: Scene, audio: int, what: Neighbours) -> Json:
    """The words next to an anchor."""
    anchor = what.beside.start or what.beside.end
    if not isinstance(anchor, Said):
        raise scene.unclear("no_it")
    found = chosen(scene, audio, anchor)
    if len(found) > 1:
        raise scene.unclear("how_many", what=anchor.phrase or anchor.kind, audio=audio, count=len(found))
    words, match = scene.draft.words(audio), found[0]
    own = [n for n, word in enumerate(words) if word.track == words[match.first].track]
    if what.beside.start is not None:
        beside = own[own.index(match.last) + 1 :][: what.count]
    else:
        beside = own[: own.index(match.first)][-what.count :]
    if len(beside) < what.count:
        raise scene.not_found("few_words", audio=audio, count=len(words))
    return _words(scene, audio, [Match(n, n) for n in beside])


def _within(scene: Scene, audio: int, part: Part) -> Json:
    """Words that lie in a stretch; of one that is said several times there, the one next to the anchor."""
    said, bounds = part.what, part.within
    if not isinstance(said, Said) or bounds is None:
        raise scene.unclear("no_it")
    if isinstance(bounds, Sentences):
        return _words(scene, audio, said_in(scene, audio, said, bounds))
    words, (start, end) = scene.draft.words(audio), _samples(scene, audio, bounds)
    inside = [
        match
        for match in occurrences(scene, audio, said)
        if start <= sum(words[match.first].span) // 2 and sum(words[match.last].span) // 2 < end
    ]
    if not inside:
        raise scene.not_found("not_there", what=said.phrase or said.kind, audio=audio)
    if said.which is not None:
        return _words(scene, audio, which_of(scene, audio, said, inside, said.which))
    if said.plural or said.count or not isinstance(bounds, Bounds) or (bounds.start and bounds.end):
        return _words(scene, audio, inside)
    if isinstance(bounds.start or bounds.end, Seconds):
        return _words(scene, audio, inside)
    return _words(scene, audio, inside[:1] if bounds.start else inside[-1:])


def _samples(scene: Scene, audio: int, bounds: Bounds | Span | Half) -> tuple[int, int]:
    named = _target(scene, audio, bounds)
    stretch = Times(**named) if {"start", "end"} & set(named) else Stretch(**named)
    span = found_parts(scene.draft, audio, stretch)[0].span
    return span.start, span.end


def place(scene: Scene, audio: int, spot: Spot) -> Json:
    """The place of a tool call. Raises Unclear."""
    match spot.where:
        case Edge(name):
            return {"edge": name}
        case Seconds(value):
            return {"at": value}
        case Said():
            return {"before": _said(scene, audio, spot.where)}
        case Pauses():
            pause = _pause(scene, audio, spot.where)
            return {"at": round((pause["start"] + pause["end"]) / 2, 6)}
        case Bounds(start, end):
            beside = {}
            if start is not None:
                beside["after"] = _anchor(scene, audio, start, after=True)
            if end is not None:
                beside["before"] = _anchor(scene, audio, end, after=False)
            return beside
    raise scene.unclear("where", example=scene.example("insert"))
