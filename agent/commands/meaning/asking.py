"""What is to be done: requests of their parts."""

from __future__ import annotations

from dataclasses import replace
from math import log10
from typing import Any

from ..chart import Nonsense
from ..requests import Audios, Bounds, Part, Ref, Request, Said, Seconds, Span, Spot, Whole
from . import audios, places, times
from .making import Decibels, Parts, Pieces, Times, Which, find, find_all, maker, need
from .things import Targets

del audios, places, times  # imported for what they register

PLAIN_ACTS = frozenset(
    """cut keep mute bleep fade insert insert_pause move replace swap swap_pair repeat split join extract undo redo
    start_over read count count_words contains locate measure mentions list_audios aside leave again""".split()
)
"""Names of alternatives that are requests of that name, with their parts as they come."""


def request(act: str, parts: Parts) -> Request:
    """A request of its parts, whatever they are and in which order they came."""
    targets = [part for found in find_all(parts, Targets) for part in found] + find_all(parts, Part)
    spots = [spot for found in parts if _is_spots(found) for spot in found] + find_all(parts, Spot)
    named = find_all(parts, Audios)
    return Request(
        act,
        parts=(*targets, *(Part(part) for part in parts if isinstance(part, (Bounds, Span)))),
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
    """A command: its steps."""
    if len(parts) > 1 and any("alone" in request.tags for request in parts):
        raise Nonsense  # "remove X and keep Y" does not mean that all but Y is to go
    return tuple(parts)


@maker
def front(parts: Parts) -> Any:
    """Where, said before what."""
    return parts[0]


@maker
def fronted(parts: Parts) -> Request:
    """A request whose audio or place was said first."""
    *fronts, asked = parts
    for part in fronts:
        if isinstance(part, Spot):
            if asked.spots and part.where is not None:
                raise Nonsense
            asked = replace(asked, spots=asked.spots or (part,))
        else:
            asked = replace(asked, audios=asked.audios or part)
    return asked  # type: ignore[no-any-return]


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
    return request("keep", [Part(need(parts, Bounds), need(parts, Audios))])


@maker
def limit_start(parts: Parts) -> Request:
    """ "start audio 1 at X" """
    return limit([parts[0], places.since(parts[1:])])


@maker
def limit_end(parts: Parts) -> Request:
    """ "end audio 1 after X" """
    return limit([parts[0], places.until(parts[1:])])


@maker
def amplify(parts: Parts) -> Request:
    """Louder or softer, by decibels or by a factor."""
    asked = request("amplify", [part for part in parts if not isinstance(part, (int, float, Decibels))])
    level, ways = find(parts, Decibels), [part for part in parts if isinstance(part, int)]
    factor = find(parts, float)
    if factor:
        return replace(asked, amount=20 * log10(factor))
    if level is None:
        return replace(asked, amount=None)
    return replace(asked, amount=level.value * (ways[0] if ways else 1))


@maker
def copy(parts: Parts) -> Request:
    """A copy laid in somewhere, or to be laid in by the next step."""
    asked = request("insert", parts)
    return replace(asked, tags=asked.tags | {"copy"})


@maker
def replace_with(parts: Parts) -> Request:
    """ "use Y instead of X" """
    first, second, *rest = parts
    return request("replace", [second, first, *rest])


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
def same(parts: Parts) -> Request:
    """The request before, with one thing changed."""
    return _amended("same", parts)


def _amended(act: str, parts: Parts) -> Request:
    """A follow-up; what nobody says is no follow-up but something not understood."""
    which = find(parts, Which)
    asked = request(act, [*parts, Part(Said(which=which.text))] if which else parts)
    if any(isinstance(part.what, Said) and not part.what.heard for part in asked.parts):
        raise Nonsense
    named = [part.audios for part in asked.parts if part.what == Whole(named=True) and part.audios]
    if named and len(named) == len(asked.parts):
        return replace(asked, parts=(), audios=_joined(named))
    return asked
