"""Where the samples of one timeline sound in another: to tell an edit in the time before other edits."""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction

from .timeline import Clip, Source, Timeline, positions, rounded


class Trace:
    """The way from the samples of a timeline to where the same takes sound in an earlier one."""

    def __init__(self, timeline: Timeline, earlier: Timeline) -> None:
        self._clips, self._rate = timeline.clips, timeline.rate
        self._starts = list(positions(timeline.clips, timeline.rate))
        self._earlier_rate = earlier.rate
        self._places: dict[tuple[Source, int], list[tuple[int, Clip, int | Fraction]]] = {}
        for clip, start in zip(earlier.clips, positions(earlier.clips, earlier.rate), strict=False):
            self._places.setdefault((clip.source, clip.take), []).append((clip.start, clip, start))
        for places in self._places.values():
            places.sort(key=lambda place: place[0])

    def back(self, at: int) -> int | None:
        """The sample of the earlier timeline that sounds at sample `at` of the later, None if none does."""
        n = bisect_right(self._starts, at) - 1
        if not 0 <= n < len(self._clips):
            return None
        clip = self._clips[n]
        sample = clip.start + rounded(clip.consumed(at - self._starts[n], self._rate))
        places = self._places.get((clip.source, clip.take), [])
        found = bisect_right(places, sample, key=lambda place: place[0]) - 1
        if found < 0 or sample >= places[found][1].end:
            return None
        _, earlier, start = places[found]
        return rounded(start + earlier.played(sample - earlier.start, self._earlier_rate))
