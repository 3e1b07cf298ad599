"""Pauses between words: which of them are too long, and what stays of each."""

from __future__ import annotations

from dataclasses import dataclass

from ..requests import Audios, Request, Seconds
from .making import Parts, find, find_all, maker, need
from .requesting import joined


@dataclass(frozen=True, slots=True)
class Over:
    """The length beyond which a pause is meant, in seconds."""

    seconds: float


@maker
def over(parts: Parts) -> Over:
    """ "longer than 2 seconds" """
    return Over(need(parts, Seconds).value)


@maker
def shorten_pauses(parts: Parts) -> Request:
    """ "shorten the pauses longer than 2 seconds to half a second" """
    longest, rest, named = find(parts, Over), find(parts, Seconds), find_all(parts, Audios)
    return Request(
        "shorten_pauses",
        audios=joined(named) if named else None,
        amount=rest.value if rest else None,
        over=longest.seconds if longest else None,
        tags=frozenset({"longest"} & {part for part in parts if isinstance(part, str)}),
    )


@maker
def limit_pauses(parts: Parts) -> Request:
    """ "make pauses at most half a second": all that are longer become just that"""
    most = need(parts, Seconds).value
    return shorten_pauses([Over(most), *parts])
