"""How good an edit is, from the recording, its labels and the output alone. See docs/edit-benchmark.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from wordsplice.benchmarks.edit_correspondence import Floats, Match, Sound, corresponding, runs
from wordsplice.benchmarks.edit_survival import SHORT_SECONDS, Gap, Survival, gaps, survivals, wave

AUDIBLE = 0.01
"""-40 dB: what is softer beside the level of its word counts as nothing."""
CLICK_DB = 6.0
"""A join clicks where it rises so far above all that is within NEAR_SECONDS. At 600 places of read speech
where nothing was cut none does."""
NEAR_SECONDS, BESIDE_SECONDS, FADED_SECONDS, BURST_SECONDS = 0.03, 0.001, 0.02, 0.001
FADED_OUT = 0.05
"""What is faded to less than that is not heard at a join."""
FAINT = 3e-4
"""-70 dB of full scale: what is softer clicks nowhere."""
GONE = 0.95
"""Of the energy of a target: where so much has gone, the target is gone. Hand labels are good to 20 ms at
worst, and so much at the edge of a word holds about a twentieth of it."""


class Label(NamedTuple):
    """A word of a recording and its samples [start, end)."""

    text: str
    start: int
    end: int


class Targets(NamedTuple):
    """The numbers, from 0, of words that follow each other and that the edit was about: [first, last].

    Where something was laid in and nothing taken out, `last` is `first - 1`: the place before word `first`.
    """

    first: int
    last: int


@dataclass(frozen=True)
class Score:
    """One target of an edit.

    gone: share of its energy, 0 to 1. left: ms of it that are still audible. damage: ms of the words beside
    it that are missing or changed. pause: ms between those, None where one is missing or the length
    stayed; odd: ms by which that is more, or less, than the pauses there were.
    """

    text: str
    gone: float
    left: float
    damage: tuple[float, ...]
    pause: float | None
    odd: float | None


@dataclass(frozen=True)
class Whole:
    """An output as a whole.

    targets: their scores. far: ms of all other words that are missing or changed. harmed: how many
    words that are no targets have lost, or had changed, more than half of their time. identical: whether all
    is the same, sample by sample, but for one stretch at each target. mixed: ms that are no source's sample.
    clicks: dB by which each join rises above what is near. matches: what corresponds.
    """

    targets: tuple[Score, ...]
    far: float
    harmed: int
    identical: bool
    mixed: float
    clicks: tuple[float, ...]
    matches: tuple[Match, ...]
    survivals: tuple[Survival, ...]


class LaidIn(NamedTuple):
    """What was laid in. there: share of its energy, 0 to 1. stray: audible ms of the words beside it."""

    there: float
    stray: float


def laid_in(source: Sound, kept: Survival, words: Sequence[Label], each: Targets) -> LaidIn:
    """How much of some words of a source came into an output, and how much beside them."""
    span = own(words, each)
    voice, heard = source.voice, kept.gain * source.voice
    there = float(heard[span] @ heard[span]) / max(float(voice[span] @ voice[span]), 1e-12)
    outside = heard.copy()
    outside[span] = 0.0
    beside = [words[n] for n in (each.first - 1, each.last + 1) if 0 <= n < len(words)]
    stray = (
        _loud(outside[w.start : w.end], AUDIBLE * level(voice[w.start : w.end]), source.rate) for w in beside
    )
    return LaidIn(there, sum(stray))


class _Seen(NamedTuple):
    """The recording that was edited: its words, what is left of it, and where that is in the output."""

    source: Sound
    words: Sequence[Label]
    kept: Survival
    matches: Sequence[Match]


def scored(
    output: Sound, sources: Sequence[Sound], words: Sequence[Label], targets: Sequence[Targets]
) -> Whole:
    """The scores of an output. sources: what was edited, then what was laid in. words: of the first."""
    matches = corresponding(output, sources)
    every, joins = survivals(output, sources, matches), gaps(matches, output.frames)
    seen = _Seen(sources[0], words, every[0], matches)
    about = {n for each in targets for n in range(each.first, each.last + 1)}
    near = about | {n for each in targets for n in (each.first - 1, each.last + 1)}
    damage = [damaged(seen, n, about) for n in range(len(words))]
    return Whole(
        tuple(_score(seen, each, damage) for each in targets),
        sum(ms for n, ms in enumerate(damage) if n not in near),
        sum(ms > _half(words[n], output.rate) for n, ms in enumerate(damage) if n not in about),
        _identical(matches, words, targets, sources[0].frames),
        sum(gap.length for gap in joins) / output.rate * 1000,
        tuple(click(output, sources, every, gap) for gap in joins),
        tuple(matches),
        tuple(every),
    )


def _half(word: Label, rate: int) -> float:
    """The milliseconds of half of a word."""
    return (word.end - word.start) / rate * 500


def _score(seen: _Seen, each: Targets, damage: Sequence[float]) -> Score:
    words, span = seen.words, own(seen.words, each)
    voice = seen.source.voice[span]
    left = seen.kept.gain[span] * voice
    gone = 1 - float(left @ left) / max(float(voice @ voice), 1e-12)
    audible = _loud(left, AUDIBLE * level(voice), seen.source.rate)
    beside = [n for n in (each.first - 1, each.last + 1) if 0 <= n < len(words)]
    text = " ".join(word.text for word in words[each.first : each.last + 1])
    return Score(text, gone, audible, tuple(damage[n] for n in beside), *_pause(seen, each))


def own(words: Sequence[Label], each: Targets) -> NDArray[np.intp]:
    """The samples of a target that no other word's label holds as well; none of a place between words."""
    if each.first > each.last:
        return np.zeros(0, np.intp)
    start, end = words[each.first].start, words[each.last].end
    mine = np.ones(end - start, np.bool_)
    for word in (*words[: each.first], *words[each.last + 1 :]):
        mine[max(0, word.start - start) : max(0, word.end - start)] = False
    return start + np.flatnonzero(mine)


def level(sound: Floats) -> float:
    """Root mean square."""
    return float(np.sqrt(np.mean(sound**2))) if len(sound) else 0.0


def _loud(sound: Floats, least: float, rate: int) -> float:
    """The milliseconds of a sound that are louder than that."""
    if not sound.any():
        return 0.0
    count = max(1, round(len(sound) / rate * 1000))
    edges = np.arange(count) * len(sound) // count
    powers = np.add.reduceat(sound**2, edges) / np.diff([*edges, len(sound)])
    return float(np.sum(powers > least**2))


def damaged(seen: _Seen, number: int, about: set[int]) -> float:
    """The milliseconds of a word that are missing, or changed by something audible beside it.

    about: the words that the edit was about; where labels overlap, what belongs to those is not counted.
    """
    source, (_, start, end) = seen.source, seen.words[number]
    mine = np.ones(end - start, np.bool_)
    for n in about:
        mine[max(0, seen.words[n].start - start) : max(0, seen.words[n].end - start)] = False
    error = seen.kept.error[start:end][mine]
    missing = np.isnan(error)
    least = AUDIBLE * level(source.voice[start:end])
    return float(missing.sum()) / source.rate * 1000 + _loud(error[~missing], least, source.rate)


def _pause(seen: _Seen, each: Targets) -> tuple[float, float] | tuple[None, None]:
    """The pause where a target was taken out, and how far it is from between the two there were, in ms."""
    words, matches, ms = seen.words, seen.matches, 1000 / seen.source.rate
    shorter = len({match.shift for match in matches}) > 1 and not any(match.source for match in matches)
    if each.first == 0 or each.last == len(words) - 1 or not shorter:
        return None, None
    before, after = words[each.first - 1], words[each.last + 1]
    start, end = placed(matches, before.end, rising=True), placed(matches, after.start, rising=False)
    if start is None or end is None:
        return None, None
    pauses = [max(0, words[each.first].start - before.end), max(0, after.start - words[each.last].end)]
    pause = max(0, end - start)
    return pause * ms, max(0, pause - max(pauses), min(pauses) - pause) * ms


def placed(matches: Sequence[Match], sample: int, *, rising: bool) -> int | None:
    """Where a sample of the first source is in the output; of one that is gone, where it would come.

    rising: whether it ends what is before it, rather than beginning what is after it.
    """
    own = [match for match in matches if match.source == 0]
    before = [match for match in own if match.start <= sample]
    after = [match for match in own if match.end > sample]
    if before and before[-1].end >= sample:
        return sample - before[-1].shift
    if not before or not after:
        return None
    low, high = before[-1].out_end, after[0].out
    middle = (low + high) // 2
    return min(sample - before[-1].shift, middle) if rising else max(sample - after[0].shift, middle)


def _identical(
    matches: Sequence[Match], words: Sequence[Label], targets: Sequence[Targets], frames: int
) -> bool:
    """Whether each stretch that is not the same touches a target, or what is between the middles of the words
    beside it."""
    if not all(match.exact for match in matches if match.source == 0):
        return False
    middles = [0, *((word.start + word.end) // 2 for word in words), frames]
    zones = [(middles[each.first], middles[each.last + 2]) for each in targets]
    zones += [(words[n].start, words[n].end) for each in targets for n in range(each.first, each.last + 1)]
    touched = np.ones(frames, np.bool_)
    for match in matches:
        if match.source == 0:
            touched[match.start : match.end] = False
    return all(any(low < until and since < high for since, until in zones) for low, high in runs(touched))


def click(output: Sound, sources: Sequence[Sound], every: Sequence[Survival], gap: Gap) -> float:
    """The dB by which the sound breaks at a join more than near it, or than what is faded there does itself.

    It breaks by a step from one sample to the next, or by a burst of high frequencies; the worse counts.
    Near it is also what a long stretch of something else, as a bleep, holds between its ends. A burst of the
    recording's own that happens to be right beside a join is none of the join.
    """
    rate, sound = output.rate, wave(output)
    near = round(NEAR_SECONDS * rate)
    around = [sound[max(0, gap.low - near) : gap.low], sound[gap.high :][:near]]
    if gap.length > SHORT_SECONDS * rate:
        faded = round(FADED_SECONDS * rate)
        inside = sound[gap.low + faded : gap.high - faded]
        around += [inside[:near], inside[-near:]]
    for number, start in gap.continued:
        there = slice(max(0, start), max(0, start + gap.length))
        heard = wave(sources[number])[there]
        around += [heard[low:high] for low, high in runs(every[number].gain[there] > FADED_OUT)]
    return max(_broken(sound[low:high], around, rate) for low, high in _edges(gap, rate))


def _edges(gap: Gap, rate: int) -> list[tuple[int, int]]:
    """The stretches of the output where a join may be heard: all of a short one, both ends of a long one."""
    beside, faded = round(BESIDE_SECONDS * rate), round(FADED_SECONDS * rate)
    low, high = max(0, gap.low - beside), gap.high + beside
    if gap.length <= SHORT_SECONDS * rate:
        return [(low, high)]
    return [(low, gap.low + faded), (gap.high - faded, high)]


def _broken(sound: Floats, around: Sequence[Floats], rate: int) -> float:
    found = []
    for measure in (_step, _burst):
        usual = max((measure(part, rate) for part in around), default=0.0)
        found.append(20 * np.log10(max(measure(sound, rate), FAINT) / max(usual, FAINT)))
    return float(max(found))


def _step(sound: Floats, rate: int) -> float:
    return float(np.abs(np.diff(sound)).max(initial=0.0))


def _burst(sound: Floats, rate: int) -> float:
    """The most that the second differences, which weigh high frequencies, come to over a millisecond."""
    if len(sound) < 3:
        return 0.0
    length = min(round(BURST_SECONDS * rate), len(sound) - 2)
    return float(np.sqrt(np.convolve(np.diff(sound, 2) ** 2, np.ones(length) / length, "valid").max()))
