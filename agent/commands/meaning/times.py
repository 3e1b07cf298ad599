"""Moments and stretches of time, and other amounts."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from ..chart import Nonsense
from ..requests import Seconds, Span
from .making import Decibels, Parts, Percent, Pieces, Times, Which, find, find_all, maker, need, whole_number

T = TypeVar("T")

SLIGHTLY = 3.0
"""Decibels of "a bit louder"."""


@maker
def clock(parts: Parts) -> Seconds:
    """ "1:02.5" """
    return Seconds(parts[0])


@maker
def bare(parts: Parts) -> Seconds:
    """A number that may be seconds where a time stands beside it."""
    return Seconds(float(parts[0]), bare=True)


@maker
def moment(parts: Parts) -> Seconds:
    """A point in time."""
    return need(parts, Seconds)


@maker
def time(parts: Parts) -> Seconds:
    """Numbers with units: "4.5 seconds", "1 min 20", "a second"."""
    match [float(part) for part in parts]:
        case [unit]:
            return Seconds(unit)
        case [number, unit]:
            return Seconds(number * unit)
        case [number, unit, rest] if unit >= 60:
            return Seconds(number * unit + rest * unit / 60)
        case [number, unit, rest, lesser] if lesser < unit:
            return Seconds(number * unit + rest * lesser)
    raise Nonsense


@maker
def time_half(parts: Parts) -> Seconds:
    """ "a second and a half", "two seconds and a half" """
    *number, unit, fraction = (float(part) for part in parts)
    return Seconds((sum(number) or 1) * unit + fraction * unit)


@maker
def timed(parts: Parts) -> Span:
    """ "the first 3 seconds", "2 s to 4 s" """
    which = find(parts, Which)
    moments = find_all(parts, Seconds)
    if which is None:
        start, end = in_seconds(*moments)
        return Span(start.value, end.value)
    seconds = moments[0].value
    match which.numbers:
        case [1]:
            return Span(None, seconds)
        case [-1]:
            return Span(-seconds, None)
        case [number] if number > 1:
            return Span((number - 1) * seconds, number * seconds)
    raise Nonsense


@maker
def timed_count(parts: Parts) -> Span:
    """ "the 3 first seconds", the number before the ordinal"""
    number, which, unit = parts
    return timed([which, Seconds(float(number * unit))])


@maker
def timed_units(parts: Parts) -> Span:
    """ "seconds 2 to 4" """
    unit, start, end = (float(part) for part in parts)
    return Span(start * unit, end * unit)


@maker
def timed_edge(parts: Parts) -> Span:
    """ "2 seconds at the end" """
    seconds = need(parts, Seconds).value
    return Span(None, seconds) if "start" in parts else Span(-seconds, None)


@maker
def timed_from(parts: Parts) -> Span:
    """ "2 seconds from 0:03" """
    length, start = find_all(parts, Seconds)
    return Span(start.value, start.value + length.value)


@maker
def timed_for(parts: Parts) -> Span:
    """ "from 0:03 for 2 seconds" """
    start, length = find_all(parts, Seconds)
    return Span(start.value, start.value + length.value)


@maker
def time_at(parts: Parts) -> Seconds:
    """ "second 3" """
    return Seconds(parts[0] * parts[1])


def in_seconds(*anchors: T) -> tuple[T, ...]:
    """Anchors with bare numbers taken for seconds. Raises Nonsense where nothing says that they are."""
    bare = [anchor for anchor in anchors if isinstance(anchor, Seconds) and anchor.bare]
    timed = any(isinstance(anchor, Seconds) and not anchor.bare for anchor in anchors)
    if bare and not timed and all(anchor.value == int(anchor.value) for anchor in bare):
        raise Nonsense
    return tuple(replace(anchor, bare=False) if isinstance(anchor, Seconds) else anchor for anchor in anchors)


@maker
def level(parts: Parts) -> Decibels:
    """ "3 dB" """
    return Decibels(float(parts[0]))


@maker
def level_down(parts: Parts) -> Decibels:
    """ "-3 dB" """
    return Decibels(-float(parts[0]))


@maker
def slightly(_: Parts) -> Decibels:
    """ "a bit" """
    return Decibels(SLIGHTLY)


@maker
def percent(parts: Parts) -> Percent:
    """ "by 50 %" """
    return Percent(float(parts[0]))


@maker
def length(parts: Parts) -> Seconds:
    """ "over 2 seconds", "over the last 3 seconds" """
    which = find(parts, Which)
    if which and len(which.numbers) > 1:
        raise Nonsense  # "the two first seconds" are not one second
    return need(parts, Seconds)


@maker
def repeats(parts: Parts) -> Times:
    """ "three times" """
    return Times(whole_number(parts[0]))


@maker
def repeats_more(parts: Parts) -> Times:
    """ "two more times" """
    return Times(whole_number(parts[0]) + 1)


@maker
def pieces(parts: Parts) -> Pieces:
    """ "in half" """
    return Pieces(parts[0])


@maker
def pieces_number(parts: Parts) -> Pieces:
    """ "into three parts" """
    if parts[0] < 2:
        raise Nonsense
    return Pieces(whole_number(parts[0]))


@maker
def pause(parts: Parts) -> Seconds:
    """ "2 seconds of silence" """
    return need(parts, Seconds)
