"""Pauses between words: which of them are meant, and what stays of each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ....tools.pausing import LONG_PAUSE
from ..chart import Nonsense
from ..requests import Audios, Bounds, Part, Pauses, Request, Said, Seconds
from .making import Parts, Which, find, find_all, maker, need
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
def pauses(parts: Parts) -> Pauses:
    """ "the longest pause", "the first two pauses", "all pauses longer than 2 seconds" """
    which, longer, named = find(parts, Which), find(parts, Over), find(parts, Pauses)
    pauses = named or Pauses(find(parts, str) or (which.text if which else None))
    return replace(pauses, over=longer.seconds if longer else None)


@maker
def pause_beside(parts: Parts) -> Pauses:
    """ "the pause after 'home'" """
    beside = need(parts, Bounds)
    anchors = [anchor for anchor in (beside.start, beside.end) if anchor is not None]
    if not all(isinstance(anchor, Said) and anchor.heard and anchor.phrase for anchor in anchors):
        raise Nonsense
    return Pauses(beside=beside)


@maker
def pauses_long(parts: Parts) -> Pauses:
    """ "all long pauses" """
    return replace(pauses(parts), over=LONG_PAUSE)


@maker
def shorten_pauses(parts: Parts) -> Request:
    """ "shorten the pauses longer than 2 seconds to half a second" """
    longest, rest, named = find(parts, Over), find(parts, Seconds), find_all(parts, Audios)
    picked, longer = find(parts, Pauses), longest.seconds if longest else None
    if picked and picked.which in (None, "all") and not picked.beside:
        raise Nonsense  # which is said of all pauses as a whole
    return Request(
        "shorten_pauses",
        parts=(Part(replace(picked, over=longer)),) if picked else (),
        audios=joined(named) if named else None,
        amount=rest.value if rest else None,
        over=longer,
    )


@maker
def count_pauses(parts: Parts) -> Request:
    """ "how many pauses are longer than 2 seconds?", "how many long pauses are there?" """
    named, longer = find_all(parts, Audios), find(parts, Over)
    over = longer.seconds if longer else LONG_PAUSE
    return Request("figures", audios=joined(named) if named else None, over=over, tags=frozenset(["pauses"]))


@maker
def limit_pauses(parts: Parts) -> Request:
    """ "make pauses at most half a second": all that are longer become just that"""
    most = need(parts, Seconds).value
    return shorten_pauses([Over(most), *parts])
