"""How audios sound as a whole: their speed, their loudness, the music under them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from ..chart import Nonsense
from ..requests import Audios, Part, Request, Whole
from .making import Decibels, Parts, find, find_all, maker
from .requesting import request
from .things import Targets

FASTER, SLOWER = 1.25, 0.8
"""Times the speed that "faster" and "slower" mean when nothing else is said: plainly heard, still natural."""
SLIGHTLY = 10.0
"""Per cent of "a bit faster"."""


@dataclass(frozen=True, slots=True)
class Lufs:
    """A loudness, by EBU R 128."""

    value: float


@dataclass(frozen=True, slots=True)
class Pace:
    """A speed: higher or lower "by" per cents or "times", or what it is "to" be, 1 being that of now."""

    kind: Literal["by", "times", "to"]
    value: float


@maker
def lufs(parts: Parts) -> Lufs:
    """ "16 LUFS", which nothing can have: the tool tells so"""
    return Lufs(float(parts[0]))


@maker
def lufs_down(parts: Parts) -> Lufs:
    """ "-16 LUFS" """
    return Lufs(-float(parts[0]))


@maker
def podcast(_: Parts) -> None:
    """ "as loud as a podcast should be", which the tool knows"""


@maker
def normalise(parts: Parts) -> Request:
    """ "normalise audio 1 to -16 LUFS" """
    loudness = find(parts, Lufs)
    whole = Part(Whole(named=True), find(parts, Audios))
    return Request("normalise", (whole,), amount=loudness.value if loudness else None)


@maker
def pace_by(parts: Parts) -> Pace:
    """ "by 10 %" """
    return Pace("by", float(parts[0]))


@maker
def pace_slightly(_: Parts) -> Pace:
    """ "a bit" """
    return Pace("by", SLIGHTLY)


@maker
def pace_times(parts: Parts) -> Pace:
    """ "by 1.25", "1.25 times" """
    return Pace("times", float(parts[0]))


@maker
def pace_to(parts: Parts) -> Pace:
    """ "to 80 %" """
    return Pace("to", float(parts[0]) / 100)


@maker
def pace_at(parts: Parts) -> Pace:
    """ "at double speed", "at 1.5 x speed" """
    return Pace("to", float(parts[0]))


@maker
def speed(parts: Parts) -> Request:
    """ "make audio 2 10 % faster" """
    asked = request("speed", [part for part in parts if isinstance(part, (Targets, Part, Audios))])
    return replace(asked, amount=_factor(parts))


def _factor(parts: Parts) -> float:
    """Times the speed. Raises Nonsense where the amount contradicts the way: "faster, to 80 %"."""
    ways = {part for part in parts if isinstance(part, int)}
    factors = [part for part in parts if isinstance(part, float)]
    pace = Pace("to", factors[0]) if factors else find(parts, Pace)
    if not ways and pace and pace.kind == "to":
        return round(pace.value, 4)
    if len(ways) != 1:
        raise Nonsense
    (way,) = ways
    if pace is None:
        return FASTER if way > 0 else SLOWER
    factor = _paced(pace, way)
    if (factor - 1) * way <= 0 or factor <= 0:
        raise Nonsense
    return round(factor, 4)


def _paced(pace: Pace, way: int) -> float:
    if pace.kind == "by":
        return 1 + way * pace.value / 100
    if pace.kind == "times" and way < 0:
        if not pace.value:
            raise Nonsense
        return 1 / pace.value
    return pace.value


@maker
def bed_softer(parts: Parts) -> Decibels:
    """ "20 dB quieter" """
    level, way = parts
    return Decibels(float(level * way))


@maker
def mix_under(parts: Parts) -> Request:
    """ "put audio 3 as music under audio 1" """
    music, speech = find_all(parts, Audios)
    return _mixed(speech, music, parts)


@maker
def underlay(parts: Parts) -> Request:
    """ "underlay audio 1 with audio 3" """
    speech, music = find_all(parts, Audios)
    return _mixed(speech, music, parts)


def _mixed(speech: Audios, music: Audios, parts: Parts) -> Request:
    level = find(parts, Decibels)
    return Request(
        "mix_under",
        (Part(Whole(named=True), speech),),
        other=Part(Whole(named=True), music),
        amount=level.value if level else None,
    )
