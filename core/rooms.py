"""Room tone in gaps: a pause in somebody's speech sounds as the room does in which it was recorded."""

from collections.abc import Callable
from dataclasses import replace

from .pieces import Clips, inside, pieces_of, silence
from .timeline import Clip, Recording, RoomTone, Span, Timeline

Rooms = Callable[[Recording, int], Span | None]
"""Finds a quiet stretch of a recording near one of its samples, in samples of it; None where none is."""


def nowhere(_recording: Recording, _sample: int) -> Span | None:
    """No recording has a quiet stretch."""
    return None


def pause(timeline: Timeline, at: int, length: int, rooms: Rooms = nowhere) -> tuple[Clips, ...]:
    """Material without speech to be laid in before sample `at`, for each track that is edited together.

    Within a recording that has room tone it is that, elsewhere it is silent. length: samples of the timeline.
    Raises CannotEdit where that is not above 0, or `at` is outside.
    """
    rate, at = timeline.rate, inside(timeline, at)
    silent = silence(rate, length)
    sides = (pieces_of(clips, rate, [at]) for clips in timeline.layers)
    tones = (_tone(left[-1], right[0], rate, rooms) if left and right else None for left, right in sides)
    return tuple((replace(tone, start=at, end=at + length),) if tone else silent for tone in tones)


def _tone(before: Clip, after: Clip, rate: int, rooms: Rooms) -> Clip | None:
    """The room tone, of any length, of what sounds on both sides of a place; None where it has none."""
    source = before.source
    if source != after.source:
        return None
    if isinstance(source, RoomTone):
        return before
    if not isinstance(source, Recording) or (room := rooms(source, before.end)) is None:
        return None
    steady = tuple(ramp for ramp in before.ramps if ramp.before == ramp.after)
    return Clip(RoomTone(rate, source, *room), 0, 1, ramps=steady)
