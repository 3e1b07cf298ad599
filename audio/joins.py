"""Where clips meet: which of them are one stretch of sound, and how one stretch passes into the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from ..core.timeline import Clip, Recording, Silence, Source, positions, rounded
from .blocks import Samples, limited

FADES_PER_SECOND = 100
"""A crossfade lasts 10 ms, and each half of it 5 ms: long enough against clicks, too short to be heard."""

HEARD, LOUD = 1.5, 10.0
"""How many times as powerful as what stays on either side of a join what is borrowed for it may be (2 dB, by
which noise differs from itself over 5 ms), and for the shortest of crossfades (10 dB)."""

SHORTEST = 1 / 8
"""Of a crossfade: 1.2 ms."""


class Placed(NamedTuple):
    """A clip and the timeline samples [start, end) that it takes."""

    clip: Clip
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Run:
    """Clips that play on from one to the next through the same source. parts: at least one."""

    parts: tuple[Placed, ...]

    @property
    def source(self) -> Source:
        """Where the sound is from."""
        return self.parts[0].clip.source

    @property
    def start(self) -> int:
        """Its first timeline sample."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """The timeline sample after its last."""
        return self.parts[-1].end

    @property
    def length(self) -> int:
        """Timeline samples."""
        return self.end - self.start

    @property
    def first(self) -> Clip:
        """The clip it begins with."""
        return self.parts[0].clip

    @property
    def last(self) -> Clip:
        """The clip it ends with."""
        return self.parts[-1].clip

    @property
    def head(self) -> int:
        """Timeline samples before the first that is muted."""
        return next((part.start for part in self.parts if part.clip.effect), self.end) - self.start

    @property
    def tail(self) -> int:
        """Timeline samples after the last that is muted."""
        return self.end - next((part.end for part in reversed(self.parts) if part.clip.effect), self.start)

    def lends_before(self, count: int, rate: int) -> bool:
        """Whether its source has sound for that many timeline samples before its start, at its own speed."""
        source = self.source
        return isinstance(source, Silence) or self.first.start * rate >= count * source.rate

    def lends_after(self, count: int, rate: int) -> bool:
        """Whether its source has sound for that many timeline samples after its end."""
        source = self.source
        if isinstance(source, Silence):
            return True
        return source.length - self.last.end >= self.last.consumed(count, rate)


class Join(NamedTuple):
    """How one run passes into the next.

    before, after: timeline samples around the join that are not either run's plain sound. crossed: both runs
    sound in all of them; else the one before fades out up to the join and the one after fades in from there.
    """

    before: int = 0
    after: int = 0
    crossed: bool = False


def runs(clips: Sequence[Clip], rate: int) -> Iterator[Run]:
    """The runs of a track, without those too short to take a sample. rate: Hz of the timeline."""
    parts: list[Placed] = []
    for clip, (start, end) in zip(clips, pairwise(map(rounded, positions(clips, rate))), strict=True):
        if parts and not _plays_on(parts[-1].clip, clip):
            yield from _run(parts)
            parts = []
        parts.append(Placed(clip, start, end))
    yield from _run(parts)


def _run(parts: list[Placed]) -> Iterator[Run]:
    if parts and parts[0].start < parts[-1].end:
        yield Run(tuple(parts))


def _plays_on(left: Clip, right: Clip) -> bool:
    """Whether the samples were neighbours, whichever takes they belong to."""
    alike = (left.speed, left.equaliser) == (right.speed, right.equaliser)
    if not isinstance(left.source, Recording) or not alike:
        return False
    return left.source == right.source and left.end == right.start


def cuts(clips: Sequence[Clip], rate: int) -> list[int]:
    """Where something was cut out of a recording: timeline samples, in order. rate: Hz of the timeline."""
    return [right.start for left, right in pairwise(runs(clips, rate)) if _removed(left, right, rate)]


def joined(left: Run | None, right: Run | None, rate: int) -> Join:
    """The join between two runs, or at the start and the end of a track, where one is None.

    Fades keep to half of a run, so that those at its two ends never overlap, and clear of what is muted, so
    that nothing is lent to it. rate: Hz of the timeline.
    """
    sounding = [run for run in (left, right) if run and isinstance(run.source, Recording)]
    if not sounding or _untouched(left, right):
        return Join()
    if left and right:
        length = min(rate // FADES_PER_SECOND, left.length, right.length, 2 * left.tail, 2 * right.head)
        length = min(length, _removed(left, right, rate) or length)
        before, after = length // 2, length - length // 2
        if length and left.lends_after(after, rate) and right.lends_before(before, rate):
            return Join(before, after, crossed=True)
    half = rate // FADES_PER_SECOND // 2
    before = min(half, left.length // 2) if left else 0
    return Join(before, min(half, right.length - right.length // 2) if right else 0)


def _untouched(left: Run | None, right: Run | None) -> bool:
    """Whether a track begins with the beginning of a recording, or ends with its end."""
    if left and right:
        return False
    begins = right is not None and right.first.start == 0
    return begins or (left is not None and left.last.end == getattr(left.source, "length", None))


def _removed(left: Run, right: Run, rate: int) -> int:
    """Timeline samples cut out between two runs of one recording, 0 if that is not what happened."""
    if left.source != right.source or right.first.start <= left.last.end:
        return 0
    return max(1, int(left.last.played(right.first.start - left.last.end, rate)))


def rising(length: int) -> Samples:
    """Gains from 0 to 1, a column."""
    return ((np.arange(length) + 0.5) / max(length, 1))[:, None]


def falling(length: int) -> Samples:
    """Gains from 1 to 0, a column."""
    return rising(length)[::-1]


def crossfaded(left: Samples, right: Samples) -> Samples:
    """The passage from one sound into another around the middle, its level kept whatever they have in common.

    Equal-power gains a = cos and b = sin give the power a² + b² + 2ρab, where ρ is the normalised correlation
    of the sounds, so they are divided by its root (Fink, Holters, Zölzer: Signal-matched power-complementary
    cross-fading and dry-wet mixing, DAFx 2016). ρ = 0 is then equal power, ρ = 1 equal gain. Opposed sounds
    are not lifted.

    What lies beyond the middle is borrowed: it was cut out. Where it would be heard, being louder than what
    stays, the passage is shorter; where even SHORTEST of it is much louder, each side fades alone.
    """
    middle = len(left) // 2
    reach = _unheard(left, right, middle)
    if not reach:
        return np.concatenate([left[:middle] * falling(middle), right[middle:] * rising(len(right) - middle)])
    first, last = max(middle - reach, 0), middle + reach
    return np.concatenate([left[:first], _passage(left[first:last], right[first:last]), right[last:]])


def _passage(left: Samples, right: Samples) -> Samples:
    """The passage from one sound into another over all of their length."""
    angle = rising(len(left)) * np.pi / 2
    out, into = np.cos(angle), np.sin(angle)
    level = np.sqrt(1 + 2 * _correlation(left, right) * out * into)
    left, right = left * (out / level), right * (into / level)
    return limited(left + right, left, right)


def _unheard(left: Samples, right: Samples, middle: int) -> int:
    """How far to both sides of the middle two sounds may overlap before what is borrowed is heard.

    The longest of all there is, a half, a quarter … down to SHORTEST; 0 where that is too much.
    """
    stays = max(_power(left[:middle]), _power(right[middle:]))
    whole = reach = len(left) - middle

    def borrowed() -> float:
        return max(_power(left[middle : middle + reach]), _power(right[max(middle - reach, 0) : middle]))

    while reach > whole * SHORTEST and borrowed() > HEARD * stays:
        reach = (reach + 1) // 2
    return 0 if borrowed() > LOUD * stays else reach


def _power(sound: Samples) -> float:
    """The mean square of a sound, 0 of none, without a constant."""
    if not len(sound):
        return 0.0
    centred = sound - sound.sum(axis=0) / len(sound)  # half the time of numpy's own variance
    return float(np.vdot(centred, centred)) / len(sound)


def _correlation(left: Samples, right: Samples) -> float:
    """Normalised, over all channels, not below 0; 0 where one is silent."""
    norm = float(np.sqrt(np.vdot(left, left) * np.vdot(right, right)))
    return max(0.0, float(np.vdot(left, right)) / norm) if norm else 0.0
