"""Commands and their steps, questions, the history, and follow-ups."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..chart import Nonsense
from ..requests import Audios, Counted, Edge, It, Part, Request, Said, Spot, Whole
from .making import Decibels, Parts, Which, find, maker, need, numbers_in, whole_number
from .requesting import IN_PARTS, amount_of, joined, request
from .things import Targets, neighbours

_PLACED = frozenset(("insert", "insert_pause", "move", "split", "fade"))
"""Acts that take a place."""


@maker
def start(parts: Parts) -> tuple[Request, ...]:
    """A command: its steps. Beside others, "keep Y" does not mean that all but Y is to go."""
    if len(parts) == 1:
        return tuple(parts)
    return tuple(replace(asked, act="spare") if "alone" in asked.tags else asked for asked in parts)


@maker
def negated(_: Parts) -> tuple[Request, ...]:
    """ "don't do this", which asks for nothing"""
    return (Request("aside"),)


@maker
def last_first(parts: Parts) -> tuple[Request, ...]:
    """ "before you do this, do that" """
    return start(parts[::-1])


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
            if asked.spots or asked.act not in _PLACED:
                raise Nonsense
            asked = replace(asked, spots=asked.spots or (part,))
        elif isinstance(part, Targets):
            asked = _on_topic(asked, part)
        else:
            asked = _within_front(asked, part)
    return asked  # type: ignore[no-any-return]


def _within_front(asked: Request, audios: Audios) -> Request:
    """ "in audio 2, delete um": an edit that has said another audio itself is not meant so"""
    if asked.act in IN_PARTS:
        own = asked.audios or next((part.audios for part in asked.parts if part.audios), None)
        if own and own.refs != audios.refs:
            raise Nonsense
    return replace(asked, audios=asked.audios or audios)


def _on_topic(asked: Request, topic: Targets) -> Request:
    """ "the um in audio 1, delete it", "um, delete it in audio 1": what "it" or "all" is was said first"""
    if not asked.parts or any(part.what not in (It(), Whole()) for part in asked.parts):
        raise Nonsense
    where = next((part.audios for part in asked.parts if part.audios), None)
    if where and any(part.audios for part in topic):
        raise Nonsense
    return replace(asked, parts=tuple(replace(part, audios=part.audios or where) for part in topic))


@maker
def because(parts: Parts) -> Request:
    """A request with a reason for it."""
    return need(parts, Request)


@maker
def reasoned(parts: Parts) -> Request:
    """A request behind a reason that was not understood, in which "it" may have been named"""
    asked = need(parts, Request)
    if any(isinstance(part.what, It) for part in asked.parts):
        raise Nonsense
    return asked


@maker
def instead(parts: Parts) -> Request:
    """A request in the place of the one before."""
    asked = need(parts, Request)
    return replace(asked, tags=asked.tags | {need(parts, str)})


@maker
def read_nth(parts: Parts) -> Request:
    """ "which word is first?" """
    (ordinal,) = (part for part in parts if isinstance(part, (int, float)))
    number = int(ordinal)
    return request("read", [Part(Counted(((number, number),)), find(parts, Audios))])


@maker
def contains_kind(parts: Parts) -> Request:
    """ "does anybody swear?" """
    return request("contains", [Part(Said(kind=need(parts, str)), find(parts, Audios))])


@maker
def read_beside(parts: Parts) -> Request:
    """ "which word comes after X?" """
    beside = neighbours([part for part in parts if not isinstance(part, Audios)])
    return request("read", [Part(beside, find(parts, Audios))])


@maker
def measure_part(parts: Parts) -> Request:
    """ "how long is the second sentence?" """
    asked = request("measure_part", parts)
    for part in asked.parts:
        unsaid = isinstance(part.what, Said) and not (part.what.heard and part.what.phrase)
        if unsaid or isinstance(part.what, Whole | It):
            raise Nonsense
    return asked


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


@maker
def redo_both(_: Parts) -> Request:
    """ "redo both" """
    return Request("redo", amount=2)


@maker
def put_back(_: Parts) -> Request:
    """ "put it back": what was done, or what was taken back"""
    return Request("undo", amount=1, tags=frozenset(("back",)))


@maker
def unmute(_: Parts) -> Request:
    """ "unmute it" """
    return Request("undo", amount=1, tags=frozenset(("mute",)))


def _steps(act: str, parts: Parts) -> Request:
    which = find(parts, Which)
    numbers = which.numbers if which else []
    if numbers and numbers[-1] != -1:
        raise Nonsense  # only the last steps can be taken back
    return Request(act, amount=len(numbers) or amount_of(parts) or 1)


@maker
def amend(parts: Parts) -> Request:
    """A change to the request before: another place, audio or target, or one more."""
    return _amended("amend", parts)


@maker
def amend_not(parts: Parts) -> Request:
    """ "uh, not um": what it was not may go unsaid"""
    pieces = [part for part in parts if not isinstance(part, str)]
    asked = _amended("amend", [part for part in parts if part is not pieces[-1]])
    return replace(asked, tags=asked.tags - {"also"} | {"instead"})


@maker
def amend_but(parts: Parts) -> Request:
    """ "not audio 2, audio 1" """
    _, *said = (part for part in parts if not isinstance(part, str))
    asked = _amended("amend", said)
    return replace(asked, tags=frozenset(("instead",)))


@maker
def amend_level(parts: Parts) -> Request:
    """ "no, 6 dB" """
    asked = request("amend", [part for part in parts if isinstance(part, str)])
    if asked.tags != {"instead"}:
        raise Nonsense
    return replace(asked, amount=need(parts, Decibels).value, tags=asked.tags | {"level"})


@maker
def next_one(parts: Parts) -> Request:
    """ "and the next one", "the one before that" """
    (step,) = (part for part in parts if isinstance(part, int))
    return Request("next_one", amount=step)


@maker
def one_more(_: Parts) -> Request:
    """ "and one more" """
    return Request("one_more")


@maker
def some_more(parts: Parts) -> Request:
    """ "and two more" """
    (number,) = numbers_in(parts)
    return Request("one_more", amount=whole_number(number))


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
    """A follow-up; neither is what nobody says, nor what a "no" takes back again."""
    if parts[-1] == "no":
        raise Nonsense
    parts = [Spot(part) if isinstance(part, Edge) else part for part in parts]
    asked = request(act, [Part(Said(which=p.text)) if isinstance(p, Which) else p for p in parts])
    named_words = [*(part.what for part in asked.parts), *(spot.where for spot in asked.spots)]
    if any(isinstance(words, Said) and not words.heard for words in named_words):
        raise Nonsense
    named = [part.audios for part in asked.parts if part.what == Whole(named=True) and part.audios]
    if named and len(named) == len(asked.parts):
        return replace(asked, parts=(), audios=joined(named))
    return asked
