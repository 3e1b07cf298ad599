"""Where the same sound is in two timelines, and where the moments of a recording are heard in one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from fractions import Fraction
from heapq import heappop, heappush
from itertools import pairwise
from typing import NamedTuple

from .timeline import Clip, Recording, Source, Timeline, positions, rounded


class _Placed(NamedTuple):
    """A clip, and the exact samples of the timeline at which it starts and ends."""

    clip: Clip
    at: int | Fraction
    end: int | Fraction


def _placed(timeline: Timeline) -> Iterator[list[_Placed]]:
    """The clips of each track that is edited with the first one."""
    for clips in timeline.layers:
        edges = pairwise(positions(clips, timeline.rate))
        yield [_Placed(clip, at, end) for clip, (at, end) in zip(clips, edges, strict=True)]


class Trace:
    """The way from the samples of a timeline to where the same takes sound in an earlier one."""

    def __init__(self, timeline: Timeline, earlier: Timeline) -> None:
        self._rate, self._tracks = timeline.rate, list(_placed(timeline))
        self._earlier_rate = earlier.rate
        self._places: dict[tuple[Source, int], list[_Placed]] = {}
        for place in (place for track in _placed(earlier) for place in track):
            self._places.setdefault((place.clip.source, place.clip.take), []).append(place)
        for places in self._places.values():
            places.sort(key=lambda place: place.clip.start)

    def back(self, at: int) -> int | None:
        """The sample of the earlier timeline that sounds at sample `at` of the later, None if none does."""
        playing = [place for track in self._tracks if (place := _playing(track, at))]
        playing.sort(key=lambda place: not isinstance(place.clip.source, Recording))
        found = (self._back(place, at) for place in playing)
        return next((sample for sample in found if sample is not None), None)

    def _back(self, place: _Placed, at: int) -> int | None:
        clip = place.clip
        sample = clip.start + rounded(clip.consumed(at - place.at, self._rate))
        places = self._places.get((clip.source, clip.take), [])
        found = bisect_right(places, sample, key=lambda place: place.clip.start) - 1
        if found < 0 or sample >= places[found].clip.end:
            return None
        earlier, start, _ = places[found]
        return rounded(start + earlier.played(sample - earlier.start, self._earlier_rate))


def _playing(track: Sequence[_Placed], at: int | Fraction) -> _Placed | None:
    """What plays on a track at a sample."""
    n = bisect_right(track, at, key=lambda place: place.at) - 1
    return track[n] if n >= 0 and at < track[n].end else None


class Retiming:
    """The way from the moments of recordings to where they are heard in a timeline.

    Of a moment that is heard several times, it is the lowest take that counts, and of one take the earliest.
    """

    def __init__(self, timeline: Timeline) -> None:
        self._rate = timeline.rate
        places: dict[str, list[_Placed]] = {}
        for place in (place for track in _placed(timeline) for place in track):
            if isinstance(place.clip.source, Recording):
                places.setdefault(place.clip.source.id, []).append(place)
        self._stretches = {key: list(_stretches(found)) for key, found in places.items()}

    def at(self, recording: str, seconds: float) -> float | None:
        """The second of the timeline at which a second of a recording is heard.

        Where it was cut: at which the next sound of the recording is that is left; None where there is none.
        recording: its id.
        """
        stretches = self._stretches.get(recording)
        if not stretches:
            return None
        rate = stretches[0].place.clip.source.rate
        sample = round(seconds * rate)
        n = max(bisect_right(stretches, sample, key=lambda stretch: stretch.start) - 1, 0)
        if sample >= stretches[n].end:
            n += 1
        if n == len(stretches):
            return None
        start, _, (clip, at, _) = stretches[n]
        there = at + clip.played(max(sample, start) - clip.start, self._rate)
        return float(Fraction(there) / self._rate)


class _Stretch(NamedTuple):
    """Samples [start, end) of a recording, and the place at which they are heard."""

    start: int
    end: int
    place: _Placed


def _stretches(places: Sequence[_Placed]) -> Iterator[_Stretch]:
    """What is heard of a recording, in its order, each sample at one place only."""
    edges = sorted({edge for clip, *_ in places for edge in (clip.start, clip.end)})
    waiting = sorted(places, key=lambda place: -place.clip.start)
    heard: list[tuple[int, int | Fraction, int, _Placed]] = []
    for start, end in pairwise(edges):
        while waiting and waiting[-1].clip.start <= start:
            place = waiting.pop()
            heappush(heard, (place.clip.take, place.at, len(waiting), place))
        while heard and heard[0][-1].clip.end <= start:
            heappop(heard)
        if heard:
            yield _Stretch(start, end, heard[0][-1])
