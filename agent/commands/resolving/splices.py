"""What goes from one place to another, as tool calls: source, place, and the audios of both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ....tools import ToolCall
from ..requests import Audios, Counted, Edge, Half, Part, Ref, Request, Said, Sentences, Spot, What, Whole
from .acting import act
from .audios import audios_of, pointed, unnamed
from .audios import source as source_of
from .scene import Json, Scene, words_of
from .targets import place, target


@act
def insert(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """A copy of a part laid in somewhere; what is put elsewhere in its own audio is moved."""
    part, spot = _part_and_spot(request, scene)
    for audio in _destinations(scene, spot, part):
        for source in _sources(scene, part, audio, spot):
            if "put" in request.tags and source == audio and not isinstance(part.what, Whole):
                yield _move(scene, source, part, audio, spot)
            else:
                insertion = _insert(scene, source, part, audio, spot)
                yield replace(insertion, args=insertion.args | _match(request))


def _insert(scene: Scene, source: int, part: Part, audio: int, spot: Spot) -> ToolCall:
    args = {"audio": audio, "where": place(scene, audio, spot), "source": source}
    whole = isinstance(part.what, Whole)
    return ToolCall("insert", args if whole else {**args, "what": target(scene, source, part)})


def _match(request: Request) -> Json:
    """In what something is to be made like what it is laid into, where that was said."""
    said = (tag.removeprefix("match_") for tag in sorted(request.tags) if tag.startswith("match_"))
    return {"match": match} if (match := next(said, None)) else {}


def _sources(scene: Scene, part: Part, audio: int, spot: Spot) -> list[int]:
    """The audios that a part is taken from; several whole ones are heard in the order of naming."""
    if not isinstance(part.what, Whole) or part.audios is None:
        return [_source(scene, part, audio)]
    sources = pointed(scene, part.audios, edited=False, beside=[audio])
    return sources if spot.where == Edge("end") else sources[::-1]


@act
def move(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """A part taken to another place."""
    part, spot = _part_and_spot(request, scene)
    audios = _destinations(scene, spot, part)
    if len(audios) != 1:
        raise scene.unclear("where", example=scene.example("move"))
    (audio,) = audios
    yield _move(scene, _source(scene, part, audio), part, audio, spot)


def _move(scene: Scene, source: int, part: Part, audio: int, spot: Spot) -> ToolCall:
    if isinstance(part.what, Whole):
        raise scene.unclear("whole", example=scene.example("insert"))
    args = {"audio": source, "what": target(scene, source, part), "where": place(scene, audio, spot)}
    return ToolCall("move", args if source == audio else {**args, "to": audio})


@act
def insert_pause(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Silence laid in somewhere."""
    if not request.spots:
        raise scene.unclear("where", example=scene.example("insert_pause"))
    if request.amount is None:
        raise scene.unclear("no_amount", example=scene.example("insert_pause"))
    spot = replace(_spot(request, scene), audios=request.spots[0].audios or request.audios)
    for audio in _destinations(scene, spot, None):
        args = {"audio": audio, "where": place(scene, audio, spot), "seconds": request.amount}
        yield ToolCall("insert_silence", args)


@act
def replace_(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """A part with another in its place."""
    old, new = _two(request, scene)
    for audio, source in _pairs(request, scene, old, new):
        args = {"audio": audio, "what": target(scene, audio, old), "source": source, **_match(request)}
        whole = isinstance(new.what, Whole)
        yield ToolCall("replace", args if whole else {**args, "source_what": target(scene, source, new)})


@act
def swap(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Two parts in each other's place."""
    first, second = _two(request, scene)
    if isinstance(first.what, Whole) or isinstance(second.what, Whole):
        raise scene.unclear("whole", example=scene.example("swap"))
    for audio, other in _pairs(request, scene, first, second):
        args = {
            "audio": audio,
            "what": target(scene, audio, first),
            "with_what": target(scene, other, second),
        }
        yield ToolCall("swap", args if audio == other else {**args, "other": other})


@act
def swap_pair(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Two words or sentences that were named together: "the first two words"."""
    (part,) = request.parts
    named = _by_order(part.what)
    if len(named) != 2:
        raise scene.unclear("swap_what", example=scene.example("swap"))
    for audio in audios_of(scene, part, request.audios):
        yield ToolCall("swap", {"audio": audio, "what": named[0], "with_what": named[1]})


def _by_order(what: What) -> list[Json]:
    """Each of the words or sentences that are named by their order."""
    match what:
        case Counted(runs, None):
            numbers = (n for first, last in runs for n in range(first, last + 1))
            return [{"first_word": n, "last_word": n} for n in numbers]
        case Sentences(str(which), None) if not which.startswith("all"):
            return [{"sentences": number} for number in which.split(",")]
    return []


@act
def repeat(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """A part heard several times."""
    times = max(2, int(request.amount or 2))
    for part in request.parts:
        for audio in audios_of(scene, part, request.audios):
            yield ToolCall("repeat", {"audio": audio, "what": target(scene, audio, part), "times": times})


def _part_and_spot(request: Request, scene: Scene) -> tuple[Part, Spot]:
    """What goes where. An audio said to be the one "in" which, and no other, is the one that it goes to."""
    if len(request.parts) != 1:
        raise scene.unclear("one_at_a_time", example=scene.example(request.act))
    part, spot = _piece(request.parts[0], scene), _spot(request, scene)
    named = request.audios
    if named and spot.audios is None and (named.via != "of" or part.audios):
        spot = replace(spot, audios=named)
    elif named and part.audios is None:
        part = replace(part, audios=named)
    if spot.audios is None and part.audios and part.audios.via == "in":
        part, spot = replace(part, audios=None), replace(spot, audios=part.audios)
    return part, spot


def _piece(part: Part, scene: Scene) -> Part:
    """The part; "the second half" of an audio that was just split in two is one of the two."""
    created = scene.created()
    if isinstance(part.what, Half) and part.audios is None and len(created) == 2:
        return Part(Whole(named=True), Audios((Ref("number", created[part.what.number - 1]),)))
    return part


def _spot(request: Request, scene: Scene) -> Spot:
    default = Edge("start") if "start" in request.tags else Edge("end")
    settled = {"start", "end", "copy"} & request.tags or request.act == "move"
    if len(request.spots) > 1:
        raise scene.unclear("where", example=scene.example(request.act))
    spot = request.spots[0] if request.spots else Spot()
    if isinstance(spot.where, Said) and (spot.where.phrase or spot.where.kind):
        raise scene.unclear("before_or_after", what=scene.named(spot.where))
    if isinstance(spot.where, Said):  # "at the second one"
        raise scene.unclear("where", example=scene.example(request.act))
    if spot.where is None:
        if not settled or not (request.spots or {"start", "end"} & request.tags):
            raise scene.unclear("where", example=scene.example(request.act))
        spot = replace(spot, where=default)
    return spot


def _destinations(scene: Scene, spot: Spot, part: Part | None) -> list[int]:
    """The audios that something goes into."""
    if spot.audios:
        return pointed(scene, spot.audios)
    if spot.where == Edge("there"):
        return pointed(scene, Audios((Ref("it"),)))
    anchors = words_of(spot)
    if part is None or (isinstance(part.what, Whole) and part.audios is None):
        return [unnamed(scene, anchors)]
    if isinstance(part.what, Whole):
        sources = pointed(scene, part.audios, edited=False) if part.audios else []
        others = [number for number in scene.draft.numbers if number not in sources]
        if not anchors and scene.current in (None, *sources) and len(others) == 1:
            return others
        return [unnamed(scene, anchors)]
    source = source_of(scene, part.audios) if part.audios else None
    return [unnamed(scene, anchors, preferred=source or _only_holder(scene, part))]


def _only_holder(scene: Scene, part: Part) -> int | None:
    holders = scene.holders(words_of(part)) if words_of(part) else []
    return holders[0] if len(holders) == 1 else None


def _source(scene: Scene, part: Part, audio: int) -> int:
    """The audio that a part is taken from; where none was named the one it goes to comes first."""
    if part.audios:
        return source_of(scene, part.audios)
    return unnamed(scene, words_of(part), preferred=audio, edited=False)


def _two(request: Request, scene: Scene) -> tuple[Part, Part]:
    if len(request.parts) != 2:
        raise scene.unclear("one_at_a_time", example=scene.example(request.act))
    return request.parts[0], request.parts[1]


def _pairs(request: Request, scene: Scene, first: Part, second: Part) -> list[tuple[int, int]]:
    """The audios of two parts; what was said of one goes for the other where it holds that too."""
    named = first.audios or request.audios or (second.audios if _goes_for(scene, second, first) else None)
    if named is None:
        audios = [unnamed(scene, words_of(first))]
    else:
        audios = audios_of(scene, replace(first, audios=named))
    return [(audio, _partner(scene, second, audio)) for audio in audios]


def _goes_for(scene: Scene, named: Part, part: Part) -> bool:
    """Whether the audio that was named for one part is that of another too."""
    if named.audios is None or isinstance(named.what, Whole):
        return False
    return named.audios.via == "in" or scene.holds(source_of(scene, named.audios), words_of(part))


def _partner(scene: Scene, part: Part, audio: int) -> int:
    if part.audios is None:
        return unnamed(scene, words_of(part), preferred=audio, edited=False)
    named = source_of(scene, part.audios)
    if (
        part.audios.via == "in"
        and not isinstance(part.what, Whole)
        and not scene.holds(named, words_of(part))
    ):
        return unnamed(scene, words_of(part), edited=False)
    return named
