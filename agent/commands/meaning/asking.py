"""What is to be done: requests of their parts."""

from __future__ import annotations

from dataclasses import replace
from math import log10
from typing import Any

from ..chart import Nonsense
from ..requests import Audios, Bounds, Counted, Edge, It, Part, Ref, Request, Said, Seconds, Span, Spot, Whole
from . import audios as _audios  # noqa: F401  for what it registers
from . import places
from .making import Decibels, Parts, Percent, Pieces, Times, Which, find, find_all, maker, need
from .things import Targets

PLAIN_ACTS = frozenset(
    """cut keep mute bleep fade insert insert_pause move replace swap swap_pair repeat split join extract
    start_over read count count_words contains locate measure mentions list_audios help aside leave again""".split()
)
"""Names of alternatives that are requests of that name, with their parts as they come."""


_PLACED = frozenset(("insert", "insert_pause", "move", "split", "fade"))
"""Acts that take a place."""


STEP = 6.0
"""Decibels of "louder" and "softer" when nothing else is said: twice the amplitude, plainly heard."""

_UNPLACED = (Said, Bounds, Span)
_CARRIED = (*_UNPLACED, tuple, Part, Audios, Spot, Seconds, Decibels, Times, Pieces, int, float, str)
"""What a request has room for; a part that it has none for must not get lost."""


def request(act: str, parts: Parts) -> Request:
    """A request of its parts, whatever they are and in which order they came."""
    if not all(isinstance(part, _CARRIED) for part in parts):
        raise Nonsense
    parts = [Part(part) if isinstance(part, _UNPLACED) else part for part in parts]
    targets = [part for found in find_all(parts, Targets) for part in found] + find_all(parts, Part)
    spots = [spot for found in parts if _is_spots(found) for spot in found] + find_all(parts, Spot)
    named = find_all(parts, Audios)
    return Request(
        act,
        parts=tuple(targets),
        spots=tuple(spots),
        audios=_joined(named) if named else None,
        amount=_amount(parts),
        tags=frozenset(part for part in parts if isinstance(part, str)),
    )


def _is_spots(part: object) -> bool:
    return isinstance(part, tuple) and not isinstance(part, Targets) and all(isinstance(p, Spot) for p in part)


def _joined(named: list[Audios]) -> Audios:
    return replace(named[0], refs=tuple(ref for audios in named for ref in audios.refs))


def _amount(parts: Parts) -> float | None:
    for part in parts:
        match part:
            case Seconds(value) | Decibels(value):
                return value
            case Times(number) | Pieces(number):
                return number
            case bool():
                continue
            case int() | float():
                return float(part)
    return None


@maker
def start(parts: Parts) -> tuple[Request, ...]:
    """A command: its steps. Beside others, "keep Y" does not mean that all but Y is to go."""
    if len(parts) == 1:
        return tuple(parts)
    return tuple(replace(asked, act="spare") if "alone" in asked.tags else asked for asked in parts)


@maker
def front(parts: Parts) -> Any:
    """Where, said before what."""
    return parts[0]


@maker
def insert_shown(parts: Parts) -> Request:
    """ "append 3 to audio 1" """
    shown = next(part for part in parts if isinstance(part, Audios))
    rest = [part for part in parts if part is not shown]
    if isinstance(rest[-1], Audios):
        rest[-1] = Spot(audios=rest[-1])
    return request("insert", [Part(Whole(named=True), shown), *rest])


@maker
def join_after(parts: Parts) -> Request:
    """ "run audio 3 after audio 2 as one file" """
    second, first = find_all(parts, Audios)
    return request("join", [first, second])


@maker
def read_nth(parts: Parts) -> Request:
    """ "which word is first?" """
    (ordinal,) = (part for part in parts if isinstance(part, (int, float)))
    number = int(ordinal)
    return request("read", [Part(Counted(((number, number),)), find(parts, Audios))])


@maker
def fronted(parts: Parts) -> Request:
    """A request whose audio or place was said first."""
    *fronts, asked = parts
    for part in fronts:
        if isinstance(part, Spot):
            if asked.spots or asked.act not in _PLACED:
                raise Nonsense
            asked = replace(asked, spots=asked.spots or (part,))
        elif isinstance(part, Targets):
            asked = _on_topic(asked, part)
        else:
            asked = replace(asked, audios=asked.audios or part)
    return asked  # type: ignore[no-any-return]


def _on_topic(asked: Request, topic: Targets) -> Request:
    """ "the um in audio 1, delete it": what "it" or "all" is was said first """
    if not asked.parts or not all(part.what in (It(), Whole()) and part.audios is None for part in asked.parts):
        raise Nonsense
    return replace(asked, parts=tuple(topic))


@maker
def because(parts: Parts) -> Request:
    """A request with a reason for it."""
    return need(parts, Request)


@maker
def instead(parts: Parts) -> Request:
    """A request in the place of the one before."""
    asked = need(parts, Request)
    return replace(asked, tags=asked.tags | {need(parts, str)})


@maker
def keep_alone(parts: Parts) -> Request:
    """ "keep X", which alone means that nothing else is to stay """
    asked = request("keep", parts)
    return replace(asked, tags=asked.tags | {"alone"})


@maker
def limit(parts: Parts) -> Request:
    """ "let audio 1 start at X" """
    return request("keep", [Part(need(parts, Bounds), find(parts, Audios))])


@maker
def limit_start(parts: Parts) -> Request:
    """ "start audio 1 at X" """
    return limit([parts[0], places.since(parts[1:])])


@maker
def limit_end(parts: Parts) -> Request:
    """ "end audio 1 after X" """
    return limit([parts[0], places.until(parts[1:])])


@maker
def limit_before(parts: Parts) -> Request:
    """ "cut audio 1 off before X" """
    return limit([parts[0], places.before(parts[1:])])


@maker
def amplify(parts: Parts) -> Request:
    """Louder or softer, by decibels, by per cents or by a factor."""
    asked = request("amplify", [part for part in parts if isinstance(part, (Targets, Part, Audios))])
    return replace(asked, amount=_decibels(parts))


def _decibels(parts: Parts) -> float:
    way = next((part for part in parts if isinstance(part, int)), 1)
    for part in parts:
        match part:
            case Decibels(value):
                return value * way
            case Percent(value) if way * value > -100:
                return round(20 * log10(1 + way * value / 100), 2)
            case float():
                return round(20 * log10(part), 2)
    return STEP * way


@maker
def insert_start(parts: Parts) -> Request:
    """ "begin audio 1 with audio 3" """
    return _edged("start", parts)


@maker
def insert_end(parts: Parts) -> Request:
    """ "end audio 1 with audio 3" """
    return _edged("end", parts)


def _edged(edge: str, parts: Parts) -> Request:
    into, *added = find_all(parts, Audios)
    part = Part(Whole(named=True), added[0]) if added else need(parts, Part)
    if part.audios is None:
        raise Nonsense  # "start audio 1 with 'today'" is no insertion
    return request("insert", [part, Spot(audios=into), edge])


@maker
def copy(parts: Parts) -> Request:
    """A copy laid in somewhere, or to be laid in by the next step."""
    asked = request("insert", parts)
    return replace(asked, tags=asked.tags | {"copy"})


@maker
def replace_with(parts: Parts) -> Request:
    """ "use Y instead of X" """
    new, old = find_all(parts, Part)
    return request("replace", [old, new, *find_all(parts, Audios)])


@maker
def join_all(_: Parts) -> Request:
    """ "join everything" """
    return Request("join", audios=Audios((Ref("all"),)))


@maker
def join_to(parts: Parts) -> Request:
    """ "merge audio 2 into audio 1" """
    joined, into = find_all(parts, Audios)
    return request("insert", [Part(Whole(named=True), joined), Spot(audios=into), "end"])


@maker
def undo(parts: Parts) -> Request:
    """Back by some steps."""
    return _steps("undo", parts)


@maker
def redo(parts: Parts) -> Request:
    """On again by some steps."""
    return _steps("redo", parts)


@maker
def undo_both(_: Parts) -> Request:
    """ "undo both" """
    return Request("undo", amount=2)


def _steps(act: str, parts: Parts) -> Request:
    which = find(parts, Which)
    numbers = which.numbers if which else []
    if numbers and numbers[-1] != -1:
        raise Nonsense  # only the last steps can be taken back
    return Request(act, amount=len(numbers) or _amount(parts) or 1)


@maker
def amend(parts: Parts) -> Request:
    """A change to the request before: another place, audio or target, or one more."""
    return _amended("amend", parts)


@maker
def amend_not(parts: Parts) -> Request:
    """ "uh, not um": what it was not may go unsaid """
    pieces = [part for part in parts if not isinstance(part, str)]
    asked = _amended("amend", [part for part in parts if part is not pieces[-1]])
    return replace(asked, tags=asked.tags - {"also"} | {"instead"})


@maker
def amend_with(parts: Parts) -> Request:
    """ "no, with 'bye' from audio 3" """
    asked = request("amend", [part for part in parts if isinstance(part, str)])
    return replace(asked, other=need(parts, Part))


@maker
def same(parts: Parts) -> Request:
    """The request before, with one thing changed."""
    return _amended("same", parts)


def _amended(act: str, parts: Parts) -> Request:
    """A follow-up; what nobody says is no follow-up but something not understood."""
    parts = [Spot(part) if isinstance(part, Edge) else part for part in parts]
    which = find(parts, Which)
    asked = request(act, [Part(Said(which=part.text)) if part is which else part for part in parts])
    if any(isinstance(part.what, Said) and not part.what.heard for part in asked.parts):
        raise Nonsense
    named = [part.audios for part in asked.parts if part.what == Whole(named=True) and part.audios]
    if named and len(named) == len(asked.parts):
        return replace(asked, parts=(), audios=_joined(named))
    return asked
