"""How much of each sample of a recording is left in an output, and by how much it was changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from wordsplice.benchmarks.edit_correspondence import FULL_SCALE, Floats, Match, Sound

FADE_WINDOW, FAINT_WINDOW = 0.0025, 0.02
"""Seconds over which the gain of a fade, and that of a trace under something else, counts as steady."""
UNEXPLAINED = 0.05
"""Of the power of a window: what is more is something else than the recording, faded."""
SHORT_SECONDS = 0.04
"""A gap between what corresponds, up to this long, is a join; a longer one holds something of its own."""
ORDER = 32
"""Of the linear prediction that takes a tone, and what is steady in a sound, out of it."""
BY_CHANCE = 12.0
"""Two unrelated whitened stretches of N samples have a squared correlation of 12 / N less than once in 1,800
times: the square of N(0, 1 / N) has it at 3.5 standard deviations."""


class Gap(NamedTuple):
    """A stretch [low, high) of an output that corresponds to nothing, and what corresponds beside it."""

    low: int
    high: int
    before: Match | None
    after: Match | None

    @property
    def length(self) -> int:
        return self.high - self.low

    @property
    def continued(self) -> list[tuple[int, int]]:
        """The sources whose sound may fade here, each with the sample that would be at `low`; none twice."""
        found = []
        if self.before:
            found.append((self.before.source, self.before.end))
        if self.after:
            found.append((self.after.source, self.after.start - self.length))
        return list(dict.fromkeys(found))


class Survival(NamedTuple):
    """What became of a source, for each of its samples.

    gain: 0 where it is gone, 1 where it is as it was. error: by what the output differs from it there, full
    scale 1; NaN where the output has no place for it.
    """

    gain: Floats
    error: Floats


def gaps(matches: Sequence[Match], frames: int) -> list[Gap]:
    """Where the output has joins: between matches that are not one stretch, and at ends that are not ends."""
    found = [
        Gap(left.out_end, right.out, left, right)
        for left, right in pairwise(matches)
        if left.out_end < right.out or left.source != right.source or left.shift != right.shift
    ]
    if matches and (matches[0].out or matches[0].start):
        found.insert(0, Gap(0, matches[0].out, None, matches[0]))
    if not matches or matches[-1].out_end < frames:
        last = matches[-1] if matches else None
        found.append(Gap(last.out_end if last else 0, frames, last, None))
    return found


def survivals(output: Sound, sources: Sequence[Sound], matches: Sequence[Match]) -> list[Survival]:
    found = [Survival(np.zeros(s.frames), np.full(s.frames, np.nan)) for s in sources]
    heard = wave(output)
    for match in matches:
        at = slice(match.start, match.end)
        found[match.source].gain[at] = 1.0
        original = wave(sources[match.source])[at]
        found[match.source].error[at] = 0.0 if match.exact else heard[match.out : match.out_end] - original
    for gap in gaps(matches, output.frames):
        _fill(gap, heard, sources, found, output.rate)
    return found


def wave(sound: Sound) -> Floats:
    """The mean of its channels, full scale 1, as it is."""
    return sound.samples.mean(axis=1) / FULL_SCALE


def _fill(gap: Gap, heard: Floats, sources: Sequence[Sound], found: Sequence[Survival], rate: int) -> None:
    """Set what is left of the sources in a gap, where no match has set it."""
    played = [_stretch(wave(sources[number]), start, gap.length) for number, start in gap.continued]
    if not gap.length or not played:
        return
    gains = _gains(heard, gap, np.stack(played, axis=1), rate)
    for column, (number, start) in enumerate(gap.continued):
        low, high = max(0, start), min(sources[number].frames, start + gap.length)
        there, here = slice(low, high), slice(low - start, high - start)
        gain, error = found[number].gain[there], found[number].error[there]
        open_ = np.isnan(error)
        gain[open_] = gains[here, column][open_]
        error[open_] = (heard[gap.low : gap.high] - played[column])[here][open_]


def _stretch(sound: Floats, start: int, length: int) -> Floats:
    """Zeros where the sound has not begun, or has ended."""
    found = np.zeros(length)
    low, high = max(0, start), min(len(sound), start + length)
    if low < high:
        found[low - start : high - start] = sound[low:high]
    return found


def _gains(heard: Floats, gap: Gap, played: Floats, rate: int) -> Floats:
    """The gain of each continuation, of shape (length, continuations): the least squares of short windows."""
    gains = np.zeros_like(played)
    window = max(8, round(FADE_WINDOW * rate))
    unexplained = np.zeros(gap.length, np.bool_)
    for start in range(0, gap.length, window):
        at = slice(start, min(start + window, gap.length))
        target = heard[gap.low : gap.high][at]
        fitted = np.linalg.lstsq(played[at], target, rcond=1e-6)[0].clip(0, 1)
        gains[at] = fitted
        rest = target - played[at] @ fitted
        unexplained[at] = rest @ rest > UNEXPLAINED * (target @ target)
    other = np.flatnonzero(unexplained)
    if gap.length > SHORT_SECONDS * rate and len(other):
        # A fade begins at an end of the gap; what is explained between other windows is so by chance.
        inside = slice(other[0], other[-1] + 1)
        gains[inside] = _faint(heard[gap.low : gap.high], played, rate)[inside]
    return gains


def _faint(heard: Floats, played: Floats, rate: int) -> Floats:
    """The gain of what may be left under a tone or under other sound; 0 where it may be chance."""
    taps, gains = whitening(heard), np.zeros_like(played)
    rest = np.convolve(heard, taps)
    for column in range(played.shape[1]):
        pale = np.convolve(played[:, column], taps)
        for window in _windows(len(heard), round(FAINT_WINDOW * rate)):
            at = slice(max(window.start, ORDER), window.stop)  # before that the filter is not full
            product, power = float(rest[at] @ pale[at]), float(pale[at] @ pale[at])
            chance = BY_CHANCE / (at.stop - at.start) * power * float(rest[at] @ rest[at])
            if product > 0 and product**2 > chance:
                gains[window, column] = min(product / power, 1.0)
    return gains


def _windows(length: int, window: int) -> Iterator[slice]:
    count = max(1, length // window)
    edges = [n * length // count for n in range(count + 1)]
    yield from (slice(low, high) for low, high in pairwise(edges))


def whitening(sound: Floats) -> Floats:
    """The filter that takes out of a sound what its past foretells (autocorrelation method)."""
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 2 * len(sound))) ** 2
    alike = np.fft.irfft(power)[: ORDER + 1]
    alike[0] = alike[0] * (1 + 1e-9) + 1e-15  # else a pure tone, or silence, has no one solution
    lags = np.abs(np.subtract.outer(np.arange(ORDER), np.arange(ORDER)))
    return np.concatenate([[1.0], -np.linalg.solve(alike[lags], alike[1:])])
