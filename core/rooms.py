"""Room tone in gaps: a pause in somebody's speech sounds as the room does in which it was recorded."""

from collections.abc import Callable

from .pieces import Clips, inside, pieces_of, silence
from .timeline import Clip, Recording, RoomTone, Silence, Span, Timeline

Rooms = Callable[[Recording, int], Span | None]
"""Finds a quiet stretch of a recording near one of its samples, in samples of it; None where there is none."""


def nowhere(_recording: Recording, _sample: int) -> Span | None:
    """No recording has a quiet stretch."""
    return None


def pause(timeline: Timeline, at: int, length: int, rooms: Rooms = nowhere) -> tuple[Clips, ...]:
    """Material without speech to be laid in before sample `at`, for each track that is edited together.

    Within a recording that has room tone it is that, elsewhere it is silent. length: samples of the timeline.
    Raises CannotEdit where that is not above 0, or `at` is outside.
    """
    rate, at = timeline.rate, inside(timeline, at)
    return tuple(_filled(silence(rate, length), _around(clips, rate, at), rooms) for clips in timeline.layers)


def _around(clips: Clips, rate: int, at: int) -> tuple[Clip, Clip] | None:
    """The clips that end and begin at a sample of a track; None at its edges."""
    before, after = pieces_of(clips, rate, [at])
    return (before[-1], after[0]) if before and after else None


def _filled(gap: Clips, around: tuple[Clip, Clip] | None, rooms: Rooms) -> Clips:
    if around is None or around[0].source != around[1].source:
        return gap
    before, source = around[0], around[0].source
    if isinstance(source, RoomTone):
        return tuple(Clip(source, 0, clip.length) for clip in gap)
    room = rooms(source, before.end) if isinstance(source, Recording) else None
    if room is None:
        return gap
    return tuple(Clip(RoomTone(clip.source.rate, source, *room), 0, clip.length, ramps=_gain_of(before)) for clip in gap)
