"""From what a command names to the targets and places that the tools take, as JSON values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from ....core.placement import PlacedWord
from ....speech.search import Match, selected
from ....tools.searching import said_or_heard
from ....tools.selection import kind_matches, missing
from ....tools.selection import parts as found_parts
from ....tools.spans import own_indexes
from ....tools.targets import Phrase, Stretch, Times
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
    Said,
    Seconds,
    Sentences,
    Span,
    Spot,
    What,
    Whole,
)
from .scene import Scene, kind_of

Json = dict[str, Any]


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
            return _given(start=start, end=end)
        case AllBut(said):
            matches = [match for one in said for match in _selected(scene, audio, one)]
            words = scene.draft.words(audio)
            but = {n for match in matches for n in own_indexes(words, match)}
            return _words(scene, audio, [Match(n, n) for n in range(len(words)) if n not in but])
        case Half(number):
            middle = scene.draft.timeline(audio).duration / 2
            return {"end": middle} if number == 1 else {"start": middle}
        case Counted(runs):
            return _counted(scene, audio, runs)
        case Bounds():
            return _bounds(scene, audio, what)
        case Neighbours():
            return _neighbours(scene, audio, what)
        case Said() | Sentences():
            return _said(scene, audio, what)
    raise scene.unclear("no_it")


def _given(**values: Any) -> Json:
    return {name: value for name, value in values.items() if value is not None}


def _said(scene: Scene, audio: int, said: Said | Sentences) -> Json:
    if isinstance(said, Sentences):
        return _sentences(said)
    if said.phrase is None and said.kind is None:
        raise scene.unclear("no_it")
    if said.kind is not None and said.phrase is not None:
        return _words(scene, audio, _repeated(scene, audio, said))
    if said.count is not None and len(matches := _matches(scene, audio, said)) != said.count:
        raise scene.unclear("how_many", what=scene.named(said), audio=audio, count=len(matches))
    which = "all" if said.count else said.which
    return _given(kind=said.kind, phrase=said.phrase, which=which, by_sound=_by_sound(said))


def _by_sound(said: Said) -> bool | None:
    return True if said.by_sound and said.phrase else None


def _matches(scene: Scene, audio: int, said: Said) -> list[Match]:
    """All occurrences, whichever of them are meant. Raises NotFound where there are none."""
    if said.phrase is None:
        return kind_matches(scene.draft, audio, kind_of(said))
    what = Phrase(phrase=said.phrase, by_sound=said.by_sound)
    found = said_or_heard(scene.draft, audio, what, lambda: scene.occurrences(audio, what.phrase))
    if not found:
        raise missing(audio, said.phrase)
    return found


def _repeated(scene: Scene, audio: int, said: Said) -> list[Match]:
    """The needless repeats of one word."""
    said_at = set(_matches(scene, audio, replace(said, kind=None)))
    found = [match for match in kind_matches(scene.draft, audio, kind_of(said)) if match in said_at]
    if not found:
        raise scene.not_found("not_there", what=said.phrase, audio=audio)
    return found


def _selected(scene: Scene, audio: int, said: Said) -> list[Match]:
    return selected(_matches(scene, audio, said), said.which or "all")


def _words(scene: Scene, audio: int, matches: Iterable[Match]) -> Json:
    words = scene.draft.words(audio)
    return {"words": [words[n].id for match in matches for n in own_indexes(words, match)]}


def _counted(scene: Scene, audio: int, runs: Sequence[tuple[int, int]]) -> Json:
    if len(runs) == 1:
        return {"first_word": runs[0][0], "last_word": runs[0][1]}
    count = len(scene.draft.words(audio))
    found = (_run(scene, audio, run, count) for run in runs)
    return _words(scene, audio, [Match(n, n) for run in found for n in range(run.first, run.last + 1)])


def _run(scene: Scene, audio: int, run: tuple[int, int], count: int) -> Match:
    first, last = (n - 1 if n > 0 else count + n for n in run)
    if not 0 <= first <= last < count:
        raise scene.not_found("few_words", audio=audio, count=count)
    return Match(first, last)


def _sentences(what: Sentences) -> Json:
    saying = what.saying
    named = saying and _given(kind=saying.kind, phrase=saying.phrase, by_sound=_by_sound(saying))
    return _given(sentences=what.which, saying=named)


def _bounds(scene: Scene, audio: int, bounds: Bounds) -> Json:
    """A stretch between anchors; between times it is a span of time."""
    start, end = bounds.start, bounds.end
    by_words = Said | Counted | Sentences
    if not isinstance(start, by_words) and not isinstance(end, by_words):
        return _given(
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
        case Said(phrase=str()) | Sentences():
            return _said(scene, audio, anchor)
        case Said(kind=str()):
            found = _selected(scene, audio, anchor)
            if len(found) > 1:
                raise scene.unclear("how_many", what=anchor.kind, audio=audio, count=len(found))
            return _edge_of(scene.draft.words(audio), found[0], after)
        case Counted(runs) if len(runs) == 1:
            run = _run(scene, audio, runs[0], len(scene.draft.words(audio)))
            return _edge_of(scene.draft.words(audio), run, after)
    raise scene.unclear("no_it")


def _edge_of(words: Sequence[PlacedWord], match: Match, after: bool) -> Json:
    return {"at": words[match.last].end if after else words[match.first].start}


def _neighbours(scene: Scene, audio: int, what: Neighbours) -> Json:
    """The words next to an anchor."""
    anchor = what.beside.start or what.beside.end
    if not isinstance(anchor, Said):
        raise scene.unclear("no_it")
    found = _selected(scene, audio, anchor)
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
    words, (start, end) = scene.draft.words(audio), _samples(scene, audio, bounds)
    inside = [
        match
        for match in _matches(scene, audio, said)
        if start <= sum(words[match.first].span) // 2 and sum(words[match.last].span) // 2 < end
    ]
    if not inside:
        raise scene.not_found("not_there", what=said.phrase or said.kind, audio=audio)
    if said.which is not None:
        return _words(scene, audio, selected(inside, said.which))
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
        case Bounds(start, end):
            beside = {}
            if start is not None:
                beside["after"] = _anchor(scene, audio, start, after=True)
            if end is not None:
                beside["before"] = _anchor(scene, audio, end, after=False)
            return beside
    raise scene.unclear("where", example=scene.example("insert"))
