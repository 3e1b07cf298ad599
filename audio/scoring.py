"""How joins sound: what an ear may catch at each, measured around it and made one score."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import prod
from typing import NamedTuple

import numpy as np

from ..core.pieces import pieces_of
from ..core.timeline import Clip, Recording, Source, Span, Timeline, Track, positions, rounded
from .blocks import Samples, remixed
from .decode import Decoded
from .joins import runs
from .jumps import REACH_SECONDS, Jumps, jumps
from .polarity import turned
from .render import rendered

WEAK = 0.5
"""A join with a lower score is worth a listen."""

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


def scored_joins(timeline: Timeline, sources: Mapping[str, Decoded]) -> Iterator[ScoredJoin]:
    """The joins of a timeline's tracks, each track by itself, in order; none of beds, which loop anyway.

    A join is where a track goes on with other samples than those that followed in the recording, or with
    silence. sources: the opened recordings by their ids. Only the sound around each join is read.
    """
    for number, track in enumerate(timeline.tracks, 1):
        if track.bed is None:
            yield from _of_track(number, track, timeline, sources)


def _of_track(
    number: int, track: Track, timeline: Timeline, sources: Mapping[str, Decoded]
) -> Iterator[ScoredJoin]:
    rate, excerpts = timeline.rate, _Excerpts(track.clips, timeline, sources)
    for left, right in pairwise(runs(track.clips, rate)):
        found = jumps(excerpts.around(right.start), rate)
        before, after = _place(left.last.source, left.last.end), _place(right.source, right.first.start)
        yield ScoredJoin(number, right.start, right.start / rate, before, after, found, score_of(found))


def _place(source: Source, sample: int) -> tuple[Recording, int] | None:
    return (source, sample) if isinstance(source, Recording) else None


class _Excerpts:
    """Short stretches of a track, rendered without the rest of it."""

    def __init__(self, clips: Sequence[Clip], timeline: Timeline, sources: Mapping[str, Decoded]) -> None:
        self._clips, self._sources = clips, sources
        self._bare = Timeline(timeline.rate, timeline.channels)
        self._edges = [rounded(at) for at in positions(clips, timeline.rate)]
        self._margin = round(_MARGIN_SECONDS * timeline.rate)
        self._reach = round(REACH_SECONDS * timeline.rate)

    def around(self, at: int) -> Samples:
        """The sound around sample `at`, its channels averaged, with zeros where the track has none."""
        wanted = Span(at - self._reach, at + self._reach)
        low = max(wanted.start - self._margin, 0)
        high = min(wanted.end + self._margin, self._edges[-1])
        sound = self._rendered(low, high)
        padded = np.pad(sound, (max(low - wanted.start, 0), max(wanted.end - high, 0)))
        start = max(wanted.start - low, 0)
        return padded[start : start + 2 * self._reach]

    def _rendered(self, low: int, high: int) -> Samples:
        first = bisect_right(self._edges, low) - 1
        last = bisect_left(self._edges, high)
        origin = self._edges[first]
        piece = pieces_of(self._clips[first:last], self._bare.rate, [low - origin, high - origin])[1]
        excerpt = replace(self._bare, tracks=(Track(tuple(piece)),))
        sound = np.concatenate(list(rendered(excerpt, self._sources, "float64")))
        return remixed(np.where(turned(sound), -sound, sound), 1)[:, 0]
