"""What all requests are made with."""

from __future__ import annotations

from dataclasses import replace

from ..chart import Nonsense
from ..requests import (
    Audios,
    Bounds,
    Counted,
    Part,
    Pauses,
    Request,
    Said,
    Seconds,
    Sentences,
    Silence,
    Span,
    Spot,
    Together,
)
from .making import Decibels, Parts, Pieces, Times, find_all
from .things import Targets

PLAIN_ACTS = frozenset(
    (
        *("cut", "keep", "mute", "bleep", "fade", "insert_pause", "replace", "swap", "swap_pair", "repeat"),
        *("split", "join", "layer", "extract", "start_over", "read", "count", "count_words", "contains"),
        *("locate", "measure", "mentions", "list_audios", "list_steps", "compare", "help", "aside", "leave"),
        *("spare", "again"),
    )
)
"""Names of alternatives that are requests of that name, with their parts as they come."""

IN_PARTS = frozenset(("cut", "keep", "mute", "bleep", "amplify", "speed", "extract"))
"""Acts whose audios are those of their parts."""

_OF_QUIET = frozenset(("cut", "mute", "bleep", "amplify", "aside", "spare", "locate", "measure_part"))
"""Acts that can be about pauses and silence."""

_UNPLACED = (Said, Bounds, Span, Counted, Sentences, Together)
_CARRIED = (*_UNPLACED, tuple, Part, Audios, Spot, Seconds, Decibels, Times, Pieces, int, float, str)
"""What a request has room for; a part that it has none for must not get lost."""


def request(act: str, parts: Parts) -> Request:
    """A request of its parts, whatever they are and in which order they came."""
    parts = [part for part in parts if part is not None]
    if not all(isinstance(part, _CARRIED) for part in parts):
        raise Nonsense
    parts = [Part(part) if isinstance(part, _UNPLACED) else part for part in parts]
    targets = [part for found in find_all(parts, Targets) for part in found] + find_all(parts, Part)
    spots = [spot for found in parts if _is_spots(found) for spot in found] + find_all(parts, Spot)
    named = find_all(parts, Audios)
    tags = frozenset(part for part in parts if isinstance(part, str))
    if act in IN_PARTS and named and targets and all(part.audios for part in targets):
        raise Nonsense  # each part has said where it is
    if act not in _OF_QUIET and any(isinstance(part.what, Pauses | Silence) for part in targets):
        raise Nonsense
    return Request(
        act,
        parts=tuple(targets),
        spots=tuple(spots),
        audios=joined(named) if named else None,
        amount=amount_of(parts),
        tags=tags | {"instead"} if "no" in tags else tags,
    )


def _is_spots(part: object) -> bool:
    return (
        isinstance(part, tuple) and not isinstance(part, Targets) and all(isinstance(p, Spot) for p in part)
    )


def joined(named: list[Audios]) -> Audios:
    """Audios that were named apart, as one."""
    return replace(named[0], refs=tuple(ref for audios in named for ref in audios.refs))


def amount_of(parts: Parts) -> float | None:
    """The number among the parts: seconds, decibels, times, pieces or steps."""
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
