"""Stretches between anchors, and places where something goes."""

from __future__ import annotations

from dataclasses import replace

from ..chart import Nonsense
from ..requests import Anchor, Audios, Bounds, Edge, Part, Pauses, Said, Seconds, Spot, Whole
from .making import Parts, find, maker, need, numbers_in
from .times import in_seconds


def edge(name: str) -> Edge:
    """The start or the end of an audio."""
    return Edge("start") if name == "start" else Edge("end")


@maker
def anchor(parts: Parts) -> Anchor:
    """A place in an audio that other things are told by."""
    found: Anchor = edge(parts[0]) if isinstance(parts[0], str) else parts[0]
    return found


def bounds(
    start: Anchor | None, end: Anchor | None, start_in: bool = True, end_in: bool = True
) -> Bounds | Whole:
    """A stretch; the edges of the audio are no anchors. Raises Nonsense for "after the end" and the like."""
    if start == Edge("end") or end == Edge("start"):
        raise Nonsense
    first, last = in_seconds(start, end)
    first, last = (None if isinstance(anchor, Edge) else anchor for anchor in (first, last))
    return Bounds(first, last, start_in, end_in) if first or last else Whole()


@maker
def after(parts: Parts) -> Bounds | Whole:
    """ "after X" """
    return bounds(parts[0], None, start_in=False)


@maker
def since(parts: Parts) -> Bounds | Whole:
    """ "from X on" """
    return bounds(parts[0], None)


@maker
def before(parts: Parts) -> Bounds | Whole:
    """ "before X" """
    return bounds(None, parts[0], end_in=False)


@maker
def until(parts: Parts) -> Bounds | Whole:
    """ "up to and including X" """
    return bounds(None, parts[0])


@maker
def after_before(parts: Parts) -> Bounds | Whole:
    """ "between X and Y" """
    start, end = parts
    return bounds(start, end, start_in=False, end_in=False)


@maker
def after_until(parts: Parts) -> Bounds | Whole:
    """ "after X up to and including Y" """
    start, end = parts
    return bounds(start, end, start_in=False)


@maker
def since_before(parts: Parts) -> Bounds | Whole:
    """ "from X until before Y" """
    start, end = parts
    return bounds(start, end, end_in=False)


@maker
def since_until(parts: Parts) -> Bounds | Whole:
    """ "from X to Y" """
    start, end = parts
    return bounds(start, end)


@maker
def since_until_in(parts: Parts) -> Part:
    """ "from the start of audio 1 to X" """
    start, audios, end = parts
    return Part(bounds(start, end), audios)


@maker
def after_before_in(parts: Parts) -> Part:
    """ "between X in audio 1 and Y" """
    start, audios, end = parts
    return Part(bounds(start, end, start_in=False, end_in=False), audios)


@maker
def parting_start(parts: Parts) -> Spot:
    """ "the second beginning with X", of two parts"""
    ordinal, anchor = parts
    if ordinal not in (2, -1):
        raise Nonsense
    return spot([before([anchor])])


@maker
def parting_end(parts: Parts) -> Spot:
    """ "the first ending with X", of two parts"""
    ordinal, anchor = parts
    if ordinal != 1:
        raise Nonsense
    return spot([after([anchor])])


@maker
def between_two(parts: Parts) -> Bounds:
    """ "between the two ums" """
    name = need(parts, Said)
    if numbers_in(parts) != [2]:
        raise Nonsense
    return Bounds(replace(name, which="1"), replace(name, which="2"), start_in=False, end_in=False)


@maker
def at_edge(parts: Parts) -> Edge:
    """ "at the end" """
    return edge(parts[0])


@maker
def at_anchor(parts: Parts) -> Said | Seconds | Pauses:
    """ "at 5 seconds" """
    found: Said | Seconds | Pauses = parts[0]
    return found


@maker
def at_before_end(parts: Parts) -> Seconds:
    """ "2 seconds before the end" """
    if "end" not in parts:
        raise Nonsense
    return Seconds(-need(parts, Seconds).value)


@maker
def after_audio(parts: Parts) -> Spot:
    """ "after audio 1" """
    return Spot(Edge("end"), need(parts, Audios))


@maker
def before_audio(parts: Parts) -> Spot:
    """ "before audio 1" """
    return Spot(Edge("start"), need(parts, Audios))


@maker
def there(_: Parts) -> Edge:
    """ "there" """
    return Edge("there")


@maker
def spot(parts: Parts) -> Spot:
    """A place, with the audio it is in."""
    if ready := find(parts, Spot):
        if len(parts) > 1:
            raise Nonsense
        return ready
    where = next((part for part in parts if not isinstance(part, Audios)), None)
    if isinstance(where, Whole):
        raise Nonsense
    return Spot(where, find(parts, Audios))


@maker
def spots_at(parts: Parts) -> tuple[Spot, ...]:
    """ "at 4 and 8 seconds" """
    audios = find(parts, Audios)
    moments = in_seconds(*(part for part in parts if isinstance(part, Seconds)))
    return tuple(Spot(moment, audios) for moment in moments)


@maker
def spots_before(parts: Parts) -> tuple[Spot, ...]:
    """ "before X and Y" """
    audios = find(parts, Audios)
    return tuple(spot([before([part]), audios]) for part in parts if not isinstance(part, Audios))


@maker
def spots_after(parts: Parts) -> tuple[Spot, ...]:
    """ "after X and Y" """
    audios = find(parts, Audios)
    return tuple(spot([after([part]), audios]) for part in parts if not isinstance(part, Audios))


@maker
def spots(parts: Parts) -> tuple[Spot, ...]:
    """Several places: "at 3 s and 6 s"."""
    return tuple(Spot(part) if isinstance(part, Seconds) else part for part in parts)
