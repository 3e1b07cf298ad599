"""How loud a run plays: the gains, mutes and bleeps of its clips, sample by sample."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..core.timeline import Clip, Span
from .blocks import Form, Samples
from .joins import FADES_PER_SECOND, Run, falling, rising
from .original import Original

RINGING_PER_SECOND = 500
"""Where there is no room for a fade beside what is muted, the last sample there fades inside, over 2 ms."""


class Envelope:
    """The gains of a run's clips.

    original: the run's sound as it is in the source.
    """

    def __init__(self, run: Run, form: Form, original: Original) -> None:
        self.parts, self.form, self.original = run.parts, form, original
        self._origin = run.start
        self._anchor, self._pace = run.first.start, float(run.first.consumed(1, form.rate))
        self._longest_fade = form.rate // FADES_PER_SECOND

    def near(self, start: int, end: int) -> Iterator[int]:
        """The indices of the clips that may bear on timeline samples [start, end)."""
        reach = self._longest_fade
        first = bisect_right(self.parts, start - reach, key=lambda part: part.start) - 1
        for n in range(max(first, 0), len(self.parts)):
            if self.parts[n].start - reach >= end:
                break
            yield n

    def plain(self, start: int, end: int) -> bool:
        """Whether nothing changes the sound at timeline samples [start, end)."""
        near = (self.parts[n].clip for n in self.near(start, end))
        return all(clip.effect is None and not clip.ramps for clip in near)

    def changes(self) -> Iterator[Span]:
        """Where the sound is not the source's own: timeline spans in order, apart from each other."""
        last: Span | None = None
        for n, (clip, start, end) in enumerate(self.parts):
            if clip.effect is None and not clip.ramps:
                continue
            start, end = start - self._lead(n), end + self._tail(n)
            if last and start > last.end:
                yield last
                last = None
            last = Span(last.start, max(last.end, end)) if last else Span(start, end)
        if last:
            yield last

    def gains(self, start: int, end: int) -> Samples:
        """Linear gains of shape (samples, channels) at timeline samples [start, end)."""
        gains = np.ones((end - start, self.form.channels))
        for n in self.near(start, end):
            clip = self.parts[n].clip
            low, high = self._bounds(n, start, end)
            if clip.ramps and low < high:
                gains[low - start : high - start] *= self.ramped(n, low, high)
            if clip.effect is not None:
                gains *= self._sounding(n, start, end)
        return gains

    def ramped(self, n: int, start: int, end: int) -> Samples:
        """A clip's gain, a column, at timeline samples [start, end).

        Where it would leap from that of the clip before, or to the next one's, it glides for up to 5 ms
        inside this clip; a neighbour without a gain of its own is left as it is.
        """
        clip, low, high = self.parts[n]
        gains = _gain(clip, self._anchor + (np.arange(start, end) - self._origin) * self._pace)
        glide = min(self._longest_fade // 2, (high - low) // 2)
        if n:
            leap = _gain_at(self.parts[n - 1].clip, clip.start) - _gain_at(clip, clip.start)
            _add(gains, low - start, leap * falling(glide))
        if n + 1 < len(self.parts) and not self.parts[n + 1].clip.ramps:
            _add(gains, high - glide - start, (1 - _gain_at(clip, clip.end)) * rising(glide))
        return gains

    def room_gains(self, n: int, start: int, end: int) -> Samples:
        """A muted clip's share of room tone, a column, at timeline samples [start, end).

        It comes as the sound around goes, by power: what is not alike adds up to the same level.
        """
        clip, first, last = self.parts[n]
        at, sound = np.arange(start, end), self._sounding(n, start, end)
        places = self._anchor + (np.clip(at, first, last - 1) - self._origin) * self._pace
        return np.asarray(np.sqrt(1 - sound**2) * _gain(clip, places))

    def _bounds(self, n: int, start: int, end: int) -> tuple[int, int]:
        """Which of the timeline samples [start, end) a clip shapes; at the run's edges, those beyond too."""
        low = max(start, self.parts[n].start) if n else start
        return low, min(end, self.parts[n].end) if n + 1 < len(self.parts) else end

    def _lead(self, n: int) -> int:
        """Timeline samples over which sound fades out before a muted clip."""
        effect = self.parts[n].clip.effect
        return self._fade(effect.lead, n - 1) if effect and n else 0

    def _tail(self, n: int) -> int:
        """Timeline samples over which sound fades in after a muted clip."""
        effect = self.parts[n].clip.effect
        return self._fade(effect.tail, n + 1) if effect and n + 1 < len(self.parts) else 0

    def _fade(self, given: int, neighbour: int) -> int:
        clip, start, end = self.parts[neighbour]
        return 0 if clip.effect is not None else min(int(given / self._pace), self._longest_fade, end - start)

    def ringing(self, n: int, start: int, end: int) -> Samples:
        """What is heard of its neighbours in a muted clip that has no room for fades beside it.

        Of shape (samples, channels), at timeline samples [start, end). Each neighbour's last sample, fading:
        so the sound does not break off, and nothing of what is muted is needed for that.
        """
        _, first, last = self.parts[n]
        count = min(self.form.rate // RINGING_PER_SECOND, (last - first) // 2)
        left = np.zeros((end - start, self.form.channels))
        if not self._lead(n) and self._sounds(n - 1):
            _add(left, first - start, self._at(n - 1, first - 1) * falling(count))
        if not self._tail(n) and self._sounds(n + 1):
            _add(left, last - count - start, self._at(n + 1, last) * rising(count))
        return left

    def _at(self, n: int, at: int) -> Samples:
        """A clip's sound at one timeline sample."""
        return np.asarray(self.original.between(at, at + 1) * self.ramped(n, at, at + 1))

    def _sounding(self, n: int, start: int, end: int) -> Samples:
        """What a muted clip leaves of the sound, a column, at timeline samples [start, end).

        At the run's edges nothing is left of what is beyond them.
        """
        _, first, last = self.parts[n]
        lead, tail = self._lead(n), self._tail(n)
        left = np.ones((end - start, 1))
        low, high = self._bounds(n, start, end)
        left[low - start : max(low, high) - start] = 0.0
        _multiply(left, first - lead - start, falling(lead))
        _multiply(left, last - start, rising(tail))
        return left

    def _sounds(self, n: int) -> bool:
        return 0 <= n < len(self.parts) and self.parts[n].clip.effect is None


def _gain(clip: Clip, at: NDArray[np.floating]) -> Samples:
    """The product of a clip's ramps at samples of its source, a column."""
    gains = np.ones(len(at))
    for ramp in clip.ramps:
        done = np.clip((at - ramp.start) / max(ramp.end - ramp.start, 1), 0, 1)
        if ramp.curve == "power":
            gains *= np.sqrt(ramp.before**2 + (ramp.after**2 - ramp.before**2) * done)
        else:
            gains *= ramp.before + (ramp.after - ramp.before) * done
    return gains[:, None]


def _gain_at(clip: Clip, at: int) -> float:
    return float(_gain(clip, np.array([at]))[0, 0])


def _multiply(gains: Samples, at: int, factors: Samples) -> None:
    """Factors laid onto gains from index `at`, as far as they overlap."""
    low, high = max(at, 0), min(at + len(factors), len(gains))
    if low < high:
        gains[low:high] *= factors[low - at : high - at]


def _add(gains: Samples, at: int, terms: Samples) -> None:
    """Terms added to gains from index `at`, as far as they overlap."""
    low, high = max(at, 0), min(at + len(terms), len(gains))
    if low < high:
        gains[low:high] += terms[low - at : high - at]
