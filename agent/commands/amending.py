"""A request with one thing of it exchanged: its audios, its parts, its place, or which of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...core.errors import NotFound
from ...speech.search import selected
from .requests import Audios, Bounds, Counted, It, Named, Part, Reading, Request, Said, Spot, What, Whole

SIMPLE = frozenset(("cut", "keep", "mute", "bleep", "amplify", "speed", "repeat", "extract"))
"""Acts whose parts can be exchanged for others."""
PLACED = frozenset(("insert", "insert_pause", "move"))
"""Acts with a place, whose audio is that of the place."""


_BY_ORDER = frozenset(("cut", "mute", "bleep"))
"""Acts that can be done to "the next one"."""


class Unsettled(Exception):
    """A follow-up to nothing. key: of the sentence that says so."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def again(request: Request, asked: Reading) -> Reading:
    """Everything that was asked before, with one thing exchanged."""
    return tuple(new for old in asked for new in exchanged(old, request))


def exchanged(old: Request, new: Request) -> Reading:
    """A request with its audios, parts or place exchanged for those of a follow-up."""
    if len(new.parts) == 1 and is_which(new.parts[0]):
        old = _picked(old, new.parts[0])
    elif new.parts:
        old = _about(old, new.parts)
    if new.amount is not None:
        old = _measured(old, new)
    if new.other:
        old = _with_other(old, new.other)
    if new.spots:
        old = _placed(old, new.spots)
    return (_moved(old, new.audios) if new.audios else old,)


def another(request: Request, asked: Reading) -> Reading:
    """What was done to a word by its order, done to another. Raises Unsettled where that is not so."""
    if len(asked) > 1 or len(asked[0].parts) != 1 or asked[0].act not in _BY_ORDER:
        raise Unsettled("no_previous")
    (part,), act = asked[0].parts, asked[0].act
    if request.act == "one_more" and request.amount is not None:
        return (replace(asked[0], parts=(replace(part, what=_as_many(part.what, act, request.amount)),)),)
    match part.what:
        case Said(which=str(which)) if which.lstrip("-").isdigit():
            what: What = replace(part.what, which=str(_next_number(int(which), act, request)))
        case Counted(((first, last),)) if first == last:
            number = _next_number(first, act, request)
            what = replace(part.what, runs=((number, number),))
        case _:
            raise Unsettled("no_previous")
    return (replace(asked[0], parts=(replace(part, what=what),)),)


def _as_many(what: What, act: str, count: float) -> Counted:
    """So many more words off the same edge, where those before were cut away."""
    match what:
        case Counted(((1, _),)) if act == "cut":
            return replace(what, runs=((1, int(count)),))
        case Counted(((_, -1),)) if act == "cut":
            return replace(what, runs=((-int(count), -1),))
    raise Unsettled("no_previous")


def _next_number(number: int, act: str, request: Request) -> int:
    """The order of the next word; where the one before is cut away, others have taken its place."""
    onward = 1 if number > 0 else -1
    step = int(request.amount or onward)
    if request.act == "one_more" and act != "cut":
        raise Unsettled("no_previous")
    after = number + step - (onward if act == "cut" and step == onward else 0)
    if not after or (after > 0) != (number > 0):
        raise Unsettled("no_previous")
    return after


def _measured(old: Request, new: Request) -> Request:
    """The request with another amount; of loudness the way stays as it was."""
    assert new.amount is not None
    if old.act != ("amplify" if "level" in new.tags else "repeat"):
        raise Unsettled("no_previous")
    louder = old.act != "amplify" or (old.amount or 0) > 0 or new.amount < 0
    return replace(old, amount=new.amount if louder else -new.amount)


def is_which(part: Part) -> bool:
    """Whether a part only says which of several it is: "the second one"."""
    return isinstance(part.what, Said) and part.what.phrase is None and part.what.kind is None


def _picked(old: Request, part: Part) -> Request:
    """The request with which of several occurrences is meant, of what goes or of where it goes."""
    which = part.what
    assert isinstance(which, Said)
    if part.audios:
        old = _moved(old, part.audios)
    if which.which is None:
        return old
    if _is_named(old.parts):
        return replace(old, parts=picked(old.parts, which.which))
    if old.act in PLACED | {"split"} and old.spots and (where := _pick(old.spots[0].where, which)):
        return replace(old, spots=(replace(old.spots[0], where=where), *old.spots[1:]))
    whats = [_pick(part.what, which) for part in old.parts]
    if not whats or None in whats:
        raise Unsettled("no_previous")
    return replace(
        old,
        parts=tuple(replace(part, what=what) for part, what in zip(old.parts, whats, strict=True) if what),
    )


def picked(parts: Sequence[Part], which: str) -> tuple[Part, ...]:
    """Those of some parts that are told by their order. Raises Unsettled."""
    try:
        return tuple(selected(parts, which))
    except NotFound as error:
        raise Unsettled("no_it") from error


def lying_in(parts: Sequence[Part], audios: Audios | None) -> tuple[Part, ...]:
    """Those of some named parts that lie in audios told by number; all where none are."""
    if audios is None or any(ref.kind not in ("number", "ordinal") for ref in audios.refs):
        return tuple(parts)
    numbers = {ref.number for ref in audios.refs}
    return tuple(part for part in parts if part.audios and part.audios.refs[0].number in numbers)


def _is_named(parts: Sequence[Part]) -> bool:
    return bool(parts) and all(isinstance(part.what, Named) for part in parts)


def _pick(what: object, which: Said) -> Said | Bounds | None:
    match what:
        case Said():
            return replace(what, which=which.which, count=None)
        case Bounds(Said() as start, None):
            return replace(what, start=replace(start, which=which.which))
        case Bounds(None, Said() as end):
            return replace(what, end=replace(end, which=which.which))
    return None


def _about(old: Request, parts: Sequence[Part]) -> Request:
    """The request about other parts, in the audios of the old ones where none are named."""
    if _is_named(old.parts) and all(isinstance(part.what, It | Whole) for part in parts):
        return old  # "all of them", where it was asked which
    if old.act not in SIMPLE | PLACED or not old.parts:
        raise Unsettled("no_previous")
    audios = old.parts[-1].audios
    return replace(old, parts=tuple(replace(part, audios=part.audios or audios) for part in parts))


def _with_other(old: Request, other: Part) -> Request:
    """The request with something else put in the place, or changing places."""
    if len(old.parts) != 2:
        raise Unsettled("no_previous")
    return replace(old, parts=(old.parts[0], other))


def _placed(old: Request, spots: Sequence[Spot]) -> Request:
    """The request at another place, in the audio of the old one where none is named."""
    if all(spot.where is None for spot in spots) and spots[0].audios:
        return _moved(old, spots[0].audios)
    if old.act not in PLACED | {"split"}:
        raise Unsettled("no_previous")
    audios = old.spots[0].audios if old.spots else None
    filled = (replace(_named_anew(spot, old), audios=spot.audios or audios) for spot in spots)
    return replace(old, spots=tuple(filled))


def _named_anew(spot: Spot, old: Request) -> Spot:
    """The place with "the second one" filled in by the words of the old place."""
    words = [said for s in old.spots for said in _anchors(s) if said.phrase or said.kind]
    if not words or not isinstance(spot.where, Bounds):
        return spot

    def named(anchor: object) -> object:
        if isinstance(anchor, Said) and anchor.phrase is None and anchor.kind is None:
            return replace(words[0], which=anchor.which)
        return anchor

    where = replace(spot.where, start=named(spot.where.start), end=named(spot.where.end))  # type: ignore[arg-type]
    return replace(spot, where=where)


def _anchors(spot: Spot) -> list[Said]:
    where = spot.where
    found = (where.start, where.end) if isinstance(where, Bounds) else (where,)
    return [anchor for anchor in found if isinstance(anchor, Said)]


def _moved(old: Request, audios: Audios) -> Request:
    """The request in other audios."""
    if old.act in PLACED:
        return replace(old, spots=tuple(replace(spot, audios=audios) for spot in old.spots or (Spot(),)))
    if old.act == "join":
        raise Unsettled("no_previous")
    if not old.parts:
        return replace(old, audios=audios)
    if _is_named(old.parts):
        return replace(old, parts=lying_in(old.parts, audios))
    return replace(old, parts=tuple(replace(part, audios=audios) for part in old.parts), audios=audios)
