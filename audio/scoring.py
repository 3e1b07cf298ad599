"""How joins sound: what an ear may catch at each, measured around it and made one score."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from math import prod
from typing import NamedTuple

import numpy as np

from ..core.pieces import pieces_of
from ..core.timeline import Clip, Recording, Source, Timeline, Track, positions, rounded
from .blocks import Samples
from .decode import Decoded
from .joins import Run, runs
from .jumps import REACH_SECONDS, Jumps, jumps
from .polarity import downmixed, turned
from .render import rendered

WEAK = 0.5
"""A join with a lower score is worth a listen."""

OFF_SECONDS = 0.002
"""How far a join may be from where it is looked for. The edges of a cut are whole samples of its source: of
another rate or speed, that moves all behind it by part of a sample, which adds up over hundreds of cuts."""

_MARGIN_SECONDS = 0.01
"""What is rendered besides on each side: there the excerpt itself fades in and out."""


class Bearable(NamedTuple):
    """Up to `least` nobody hears a jump, from `most` on everybody does; in the jump's own unit."""

    least: float
    most: float

    def goodness(self, jump: float | None) -> float:
        """1 where a jump is not heard, 0 where it is, in a straight line between."""
        if jump is None:
            return 1.0
        return 1.0 - min(max((jump - self.least) / (self.most - self.least), 0.0), 1.0)


CLICK = Bearable(0.0, 12.0)
LEVEL = Bearable(2.0, 18.0)
SPECTRUM = Bearable(0.0, 10.0)
PITCH = Bearable(0.5, 3.0)
"""How far each thing may jump. Measured at 400 places of read speech where nothing was cut (TIMIT), level,
spectrum and pitch jump as far as the lower figure at half of the places, as far as the upper at 3 %; no click
rises above what is nearby at 97 %, and 12 dB more is four times as far."""


@dataclass(frozen=True, slots=True)
class ScoredJoin:
    """A join of a timeline.

    track: its number, from 1. at: sample of the timeline. seconds: the same. before, after: the recording and
    the sample in it where the sound before ends, and where the sound after begins; None for silence. score:
    0 to 1, the product of what is good of each kind of jump; 1 is as smooth as if nothing had been cut.
    """

    track: int
    at: int
    seconds: float
    before: tuple[Recording, int] | None
    after: tuple[Recording, int] | None
    jumps: Jumps
    score: float

    @property
    def weak(self) -> bool:
        """Whether it is worth a listen."""
        return self.score < WEAK


def score_of(jumps: Jumps) -> float:
    """The score of a join, 0 to 1, from what was measured at it."""
    pitch = None if jumps.pitch is None else abs(jumps.pitch)
    told = (CLICK, jumps.click), (LEVEL, abs(jumps.level)), (SPECTRUM, jumps.spectrum), (PITCH, pitch)
    return prod(bearable.goodness(jump) for bearable, jump in told)


class Excerpt(NamedTuple):
    """The sound around a join, by itself. sound: of one track. at: the sample of it where the join is."""

    sound: Timeline
    at: int


Measured = MutableMapping[Excerpt, Jumps]
"""What was measured at joins. It is the same wherever the same sound stands again."""


def scored_joins(
    timeline: Timeline,
    sources: Mapping[str, Decoded],
    wanted: Callable[[int], bool] = lambda at: True,
    measured: Measured | None = None,
) -> Iterator[ScoredJoin]:
    """The joins of a timeline's tracks, each track by itself, in order; none of beds, which loop anyway.

    A join is where a track goes on with other samples than those that followed in the recording, or with
    silence. sources: the opened recordings by their ids. wanted: whether the join at a sample is. measured:
    what is in it is not measured again, and what is measured is added. Only the sound around each is read.
    """
    known: Measured = {} if measured is None else measured
    for number, track in enumerate(timeline.tracks, 1):
        if track.bed is not None:
            continue
        excerpts = _Excerpts(track.clips, timeline.rate, timeline.channels)
        for left, right in pairwise(runs(track.clips, timeline.rate)):
            if not wanted(right.start):
                continue
            excerpt = excerpts.around(right.start)
            if excerpt not in known:
                known[excerpt] = jumps(_rendered(excerpt, sources), timeline.rate)
            yield _scored(number, timeline.rate, (left, right), known[excerpt])


def scores_at(
    timeline: Timeline, sources: Mapping[str, Decoded], places: Sequence[int], measured: Measured
) -> list[float | None]:
    """The score of the join at each of some samples, the worst of all tracks; None where there is none.

    Arguments as of `scored_joins`. A join counts as at a place that is within OFF_SECONDS of it.
    """
    nearest = partial(_nearest, sorted(places), round(OFF_SECONDS * timeline.rate))
    found: dict[int | None, float] = {}
    for join in scored_joins(timeline, sources, lambda at: nearest(at) is not None, measured):
        place = nearest(join.at)
        found[place] = min(join.score, found.get(place, 1.0))
    return [found.get(at) for at in places]


def _nearest(places: Sequence[int], reach: int, at: int) -> int | None:
    """Which of sorted places is the nearest to a sample, if it is within reach."""
    n = bisect_left(places, at)
    near = (place for place in places[max(n - 1, 0) : n + 1] if abs(place - at) <= reach)
    return min(near, key=lambda place: abs(place - at), default=None)


def _scored(track: int, rate: int, sides: tuple[Run, Run], found: Jumps) -> ScoredJoin:
    left, right = sides
    before, after = _place(left.last.source, left.last.end), _place(right.source, right.first.start)
    seconds = right.start / rate
    return ScoredJoin(track, right.start, seconds, before, after, found, score_of(found))


def _place(source: Source, sample: int) -> tuple[Recording, int] | None:
    return (source, sample) if isinstance(source, Recording) else None


class _Excerpts:
    """Short stretches of a track, with its clips at those places alone."""

    def __init__(self, clips: Sequence[Clip], rate: int, channels: int) -> None:
        self._clips, self._rate, self._channels = clips, rate, channels
        self._edges = [rounded(at) for at in positions(clips, rate)]
        self._reach = round(REACH_SECONDS * rate) + round(_MARGIN_SECONDS * rate)

    def around(self, at: int) -> Excerpt:
        """The excerpt around sample `at`, shorter where the track begins or ends."""
        low, high = max(at - self._reach, 0), min(at + self._reach, self._edges[-1])
        first, last = bisect_right(self._edges, low) - 1, bisect_left(self._edges, high)
        origin = self._edges[first]
        piece = pieces_of(self._clips[first:last], self._rate, [low - origin, high - origin])[1]
        return Excerpt(Timeline(self._rate, self._channels, (Track(tuple(piece)),)), at - low)


def _rendered(excerpt: Excerpt, sources: Mapping[str, Decoded]) -> Samples:
    """The sound around a join, its channels averaged, with zeros where the track has none."""
    sound = np.concatenate(list(rendered(excerpt.sound, sources, "float64")))
    reach = round(REACH_SECONDS * excerpt.sound.rate)
    low, high = excerpt.at - reach, excerpt.at + reach
    part = downmixed(sound, turned(sound))[max(low, 0) : high, 0]
    around = np.zeros(2 * reach)
    around[max(-low, 0) :][: len(part)] = part
    return around
