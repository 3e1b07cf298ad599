"""Requests that lean on another one: "it", "the same for audio 1", "also uh", "cut it instead".

They are settled here into requests that stand by themselves, by what was asked before: in the same command,
in the one before it, or in the one that could not be carried out and is now made clear.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from .requests import Audios, Bounds, It, Part, Reading, Ref, Request, Said, Spot, Whole

SIMPLE = frozenset(("cut", "keep", "mute", "bleep", "amplify", "repeat", "extract"))
"""Acts whose parts can be exchanged for others."""
PLACED = frozenset(("insert", "insert_pause", "move"))
"""Acts with a place, whose audio is that of the place."""
_HISTORY = frozenset(("undo", "redo", "start_over"))
_OF_AUDIOS = frozenset(("amplify", "fade", "read", "measure", "split", "join"))
"""Acts for which "it" is the audio."""


@dataclass(frozen=True, slots=True)
class Before:
    """What was asked before.

    recall: gives the requests, settled, and is called only where one leans on them. done: whether that was
    carried out and still stands. taken_back: whether the last thing done was to take something back.
    """

    recall: Callable[[], Reading] = tuple
    done: bool = False
    taken_back: bool = False

    def asked(self) -> Reading:
        """The requests. Raises Unsettled where there are none."""
        asked = self.recall()
        if not asked:
            raise Unsettled("no_previous")
        return asked


class Unsettled(Exception):
    """A follow-up to nothing. key: of the sentence that says so."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def settled(reading: Reading, before: Before) -> Reading:
    """The requests of a command, each standing by itself. Raises Unsettled."""
    done: list[Request] = []
    for position, request in enumerate(fused(reading)):
        if request.act == "aside":
            before = replace(before, recall=partial(_same, (request,)))
        elif request.act == "spare":
            done[-1:] = [_kept_back(asked, request) for asked in done[-1:]]
        else:
            group = _settled(request, before, following=position > 0)
            done += group
            latest = tuple(asked for asked in group if asked.act not in _HISTORY)
            before = replace(before, recall=partial(_same, latest) if latest else before.recall, done=False)
    if not done or reading[-1].act == "aside":
        raise Unsettled("nothing_asked")
    return tuple(done)


def _same(reading: Reading) -> Reading:
    return reading


def fused(reading: Reading) -> Reading:
    """Steps that are one deed made one: "cut X and put it at the end", "find X and mute it"."""
    fused: list[Request] = []
    for request in reading:
        last = fused[-1] if fused else None
        if last and _is_about_it(request) and len(last.parts) == 1:
            (part,) = last.parts
            if last.act == "cut" and request.act in ("insert", "move"):
                fused[-1] = replace(request, act="move", parts=(part,), audios=None)
                continue
            if (last.act == "insert" and not last.spots) or last.act == "locate":
                fused[-1] = replace(request, parts=(part,), tags=request.tags | last.tags)
                continue
        fused.append(request)
    return tuple(fused)


def _is_about_it(request: Request) -> bool:
    return bool(request.parts) and all(_is_it(part) for part in request.parts)


def _is_it(part: Part) -> bool:
    return isinstance(part.what, It) or (
        isinstance(part.what, Whole) and part.audios is not None and part.audios.refs == (Ref("it"),)
    )


def _settled(request: Request, before: Before, following: bool) -> Reading:
    if request.act == "amend":
        return _amended(request, before, following)
    if request.act == "same":
        return _again(request, before.asked())
    if request.act == "again":
        return (Request("redo", amount=1),) if before.taken_back else before.asked()
    undone = _undone(request, before)
    return (*undone, _with_it(request, before, bool(undone)))


def _kept_back(old: Request, spare: Request) -> Request:
    """The request before without what is to be kept: "remove the ums but keep the first one"."""
    for part in spare.parts:
        kept = part.what
        if not isinstance(kept, Said):
            raise Unsettled("spare")
        if part.audios and not any(other.audios for other in old.parts):
            old = replace(old, parts=tuple(replace(other, audios=part.audios) for other in old.parts))
        old = replace(old, parts=tuple(_without(other, kept) for other in old.parts))
    return old


def _without(part: Part, kept: Said) -> Part:
    said = part.what
    if not isinstance(said, Said) or (kept.phrase, kept.kind) not in ((None, None), (said.phrase, said.kind)):
        return part
    if kept.which is None or kept.which.startswith("all") or said.which not in (None, "all"):
        raise Unsettled("spare")
    return replace(part, what=replace(said, which=f"all_but_{kept.which}"))


def _undone(request: Request, before: Before) -> Reading:
    """The step back that comes before what is asked instead."""
    instead = "instead" in request.tags or ("instead of it" in request.tags and _is_about_it(request))
    if not instead or request.act in _HISTORY or not before.done or before.taken_back:
        return ()
    return (Request("undo", amount=1),)


def _with_it(request: Request, before: Before, instead: bool) -> Request:
    """The request with "it" filled in by the parts of the one before."""
    if not any(isinstance(part.what, It) for part in request.parts) or request.act in _OF_AUDIOS:
        return request
    asked = before.recall()
    if not asked:
        raise Unsettled("no_it")
    last = asked[-1]
    if last.act in ("extract", "split", "join"):
        return _filled(request, (Part(Whole(named=True), Audios((Ref("new"),))),))
    if last.act in ("insert", "insert_pause") and request.act not in ("insert", "move"):
        raise Unsettled("no_it")
    if not last.parts:
        raise Unsettled("no_it")
    parts = tuple(replace(part, audios=part.audios or last.audios) for part in last.parts)
    return _filled(request, parts)


def _filled(request: Request, parts: tuple[Part, ...]) -> Request:
    filled: list[Part] = []
    for part in request.parts:
        filled += parts if isinstance(part.what, It) else (part,)
    return replace(request, parts=tuple(filled))


def _amended(request: Request, before: Before, following: bool) -> Reading:
    """The request before with one thing exchanged; before it a step back, where it was done already."""
    if not following and before.done and not request.tags:
        raise Unsettled("no_previous")
    asked = before.asked()
    instead = "instead" in request.tags and "also" not in request.tags
    undone: Reading = (Request("undo", amount=1),) if instead and before.done and not before.taken_back else ()
    only_last = (*asked[:-1], *_exchanged(asked[-1], request)) if undone else _exchanged(asked[-1], request)
    return (*undone, *only_last)


def _again(request: Request, asked: Reading) -> Reading:
    """Everything that was asked before, with one thing exchanged."""
    return tuple(new for old in asked for new in _exchanged(old, request))


def _exchanged(old: Request, new: Request) -> Reading:
    """A request with its audios, parts or place exchanged for those of a follow-up."""
    if len(new.parts) == 1 and _is_which(new.parts[0]):
        old = _picked(old, new.parts[0].what)
    elif new.parts:
        old = _about(old, new.parts)
    if new.other:
        old = _with_other(old, new.other)
    if new.spots:
        old = _placed(old, new.spots)
    return (_moved(old, new.audios) if new.audios else old,)


def _is_which(part: Part) -> bool:
    return isinstance(part.what, Said) and part.what.phrase is None and part.what.kind is None


def _picked(old: Request, which: object) -> Request:
    """The request with which of several occurrences is meant, of what goes or of where it goes."""
    assert isinstance(which, Said)
    if old.act in PLACED and old.spots and (where := _pick(old.spots[0].where, which)):
        return replace(old, spots=(replace(old.spots[0], where=where), *old.spots[1:]))
    picked = [_pick(part.what, which) for part in old.parts]
    if not picked or None in picked:
        raise Unsettled("no_previous")
    return replace(
        old, parts=tuple(replace(part, what=what) for part, what in zip(old.parts, picked, strict=True) if what)
    )


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
    if old.act in PLACED and old.spots:
        return replace(old, spots=tuple(replace(spot, audios=audios) for spot in old.spots))
    if old.act == "join":
        raise Unsettled("no_previous")
    if not old.parts:
        return replace(old, audios=audios)
    return replace(old, parts=tuple(replace(part, audios=audios) for part in old.parts), audios=audios)
