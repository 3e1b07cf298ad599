"""The figures of many edits: tables, what misses a bar, and where to look for why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from statistics import fmean, median
from typing import NamedTuple

from wordsplice.benchmarks.edit_cases import Edit
from wordsplice.benchmarks.edit_correspondence import Match
from wordsplice.benchmarks.edit_scores import CLICK_DB, GONE, LaidIn, Score, Whole

TARGETS_GONE, DAMAGE_MEAN_MS, DAMAGE_WORST_MS = 0.98, 5.0, 40.0
"""The bars: share of the targets' sound that is gone; ms of the words beside, on average and at worst."""

FOUND = 0.5
"""Of the energy of a target: where less of it is gone, something else was edited in its place."""

HEADINGS = (
    "method",
    "made",
    "sound gone",
    f"targets {GONE:.0%} gone",
    "left, ms",
    "words beside damaged, ms: mean",
    "worst",
    "over 40 ms",
    "outside identical",
    "mixed, ms",
    "length off, samples",
    "clicks",
    "worst, dB",
    "odd pause, ms",
)
LAID_IN = "laid in", "stray, ms"


class Result(NamedTuple):
    """An edit as a method made it.

    off: samples by which lengths and word times are not what was said. weak: whether the tool warned of its
    edges. refused: what it said instead of editing; asked: that was a question.
    """

    edit: Edit
    whole: Whole | None = None
    laid_in: LaidIn | None = None
    off: int = 0
    weak: bool = False
    refused: str = ""
    asked: bool = False

    @property
    def found(self) -> bool:
        """Whether the target was edited, and not only something else."""
        return self.whole is not None and all(score.gone >= FOUND for score in self.whole.targets)


def offset(matches: Sequence[Match], frames: int, expected: int, moved: Sequence[tuple[int, int]]) -> int:
    """The most samples by which the length, or the place of a sample of the first source, is not as said."""
    wrong = [abs(frames - expected)]
    for source, output in moved:
        shifts = [m.shift for m in matches if m.source == 0 and m.start <= source < m.end]
        wrong += [abs(source - output - shift) for shift in shifts]
    return max(wrong)


def table(results: Mapping[str, Sequence[Result]]) -> str:
    """A row for each method, as Markdown."""
    spliced = any(each.laid_in for each in chain.from_iterable(results.values()))
    headings = [*HEADINGS, *(LAID_IN if spliced else ())]
    rows = [[name, *_cells(each)] for name, each in results.items()]
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cells(results: Sequence[Result]) -> list[str]:
    made = [(each, each.whole) for each in results if each.whole]
    if not made:
        return ["0", *["–"] * (len(HEADINGS) - 2)]
    wholes = [whole for _, whole in made]
    scores, damage = _targets(results), _damage(results)
    clicks = [click for whole in wholes for click in whole.clicks]
    odd = [score.odd for whole in wholes for score in whole.targets if score.odd is not None]
    cells = [
        f"{len(made)}",
        f"{fmean(s.gone for s in scores):.1%}" if scores else "–",
        f"{fmean(s.gone >= GONE for s in scores):.1%}" if scores else "–",
        f"{fmean(s.left for s in scores):.1f}" if scores else "–",
        f"{fmean(damage):.1f}" if damage else "–",
        f"{max(damage, default=0):.0f}",
        f"{sum(ms > DAMAGE_WORST_MS for ms in damage)}",
        f"{fmean(whole.identical for whole in wholes):.0%}",
        f"{median(whole.mixed for whole in wholes):.0f}",
        f"{max(each.off for each, _ in made)}",
        f"{sum(click > CLICK_DB for click in clicks)}",
        f"{max(clicks, default=0):.0f}",
        f"{fmean(odd):.0f}" if odd else "–",
    ]
    laid = [each.laid_in for each, _ in made if each.laid_in]
    return cells + (
        [f"{fmean(x.there for x in laid):.1%}", f"{fmean(x.stray for x in laid):.1f}"] if laid else []
    )


def _targets(results: Sequence[Result]) -> list[Score]:
    """The scores of targets that are words, not places."""
    return [s for each in results if each.whole for s in each.whole.targets if s.text]


def _damage(results: Sequence[Result]) -> list[float]:
    return [ms for each in results if each.whole for s in each.whole.targets for ms in s.damage]


def hearing(results: Sequence[Result]) -> str:
    """How many of the words that were asked for a method heard itself, and what it took for them instead."""
    found = [each for each in results if each.found]
    poor = [each for each in found if _poor(each)]
    harmed = [each.whole.harmed for each in results if each.whole]
    asked = sum(each.asked for each in results)
    return (
        f"{len(found)} of {len(results)} found ({len(found) / len(results):.0%}), {asked} asked about, "
        f"{len(harmed) - len(found)} taken to be elsewhere; {sum(harmed)} wrong words gone in "
        f"{sum(map(bool, harmed))} edits; of those found {len(poor)} not gone, or a word beside harmed by "
        f"over {DAMAGE_WORST_MS:.0f} ms; {sum(each.weak for each in found)} had a warning, "
        f"{sum(each.weak for each in poor)} of these"
    )


def _poor(each: Result) -> bool:
    """Whether the target is not gone, or a word beside it lost more than is bearable."""
    scores = each.whole.targets if each.whole else ()
    return any(s.gone < GONE or max(s.damage, default=0) > DAMAGE_WORST_MS for s in scores)


def missed(results: Sequence[Result]) -> Iterator[str]:
    """The bars that some edits of a method do not hold."""
    wholes = [each.whole for each in results if each.whole]
    if len(wholes) < len(results):
        yield f"{len(results) - len(wholes)} edits not made: {next(r.refused for r in results if r.refused)}"
    scores, damage = _targets(results), _damage(results)
    gone = fmean(score.gone >= GONE for score in scores)
    if gone < TARGETS_GONE:
        yield f"{gone:.1%} of targets are gone, {TARGETS_GONE:.0%} wanted"
    if fmean(damage) > DAMAGE_MEAN_MS or max(damage) > DAMAGE_WORST_MS:
        yield (
            f"words beside are damaged by {fmean(damage):.1f} ms on average and {max(damage):.0f} at worst, "
            f"at most {DAMAGE_MEAN_MS:.0f} and {DAMAGE_WORST_MS:.0f} wanted"
        )
    if not all(whole.identical for whole in wholes):
        yield "not everywhere is all outside the edits identical"
    if any(each.off for each in results):
        yield f"lengths or word times are off by up to {max(each.off for each in results)} samples"
    clicks = sum(click > CLICK_DB for whole in wholes for click in whole.clicks)
    if clicks:
        yield f"{clicks} joins click"


def worst(results: Sequence[Result], count: int) -> Iterator[str]:
    """The edits that leave most, or damage most: where each changed the recording, beside its labels."""
    bad = [each for each in results if each.whole and _badness(each)]
    for each in sorted(bad, key=_badness, reverse=True)[:count]:
        yield f"{each.edit.clip.speaker}/{each.edit.clip.path.stem}, {each.edit.command}: {_why(each)}"


def _badness(each: Result) -> float:
    """The ms left of targets that are not gone, and those of words beside beyond what is bearable."""
    scores = each.whole.targets if each.whole else ()
    left = sum(score.left for score in scores if score.text and score.gone < GONE)
    return left + sum(ms for score in scores for ms in score.damage if ms > DAMAGE_MEAN_MS + 1)


def _why(each: Result) -> str:
    assert each.whole
    (score,) = each.whole.targets
    sound, words, target = each.edit.clip.sound, each.edit.clip.words, each.edit.target
    own = [match for match in each.whole.matches if not match.source]
    low = own[0].end if own and not own[0].start else 0
    high = own[-1].start if own and own[-1].end == sound.frames else sound.frames
    start = words[target.first].start if target.first < len(words) else sound.frames
    early, late = low - start, high - (words[target.last].end if target.first <= target.last else start)
    beside = " and ".join(f"{ms:.0f}" for ms in score.damage)
    return (
        f"{score.gone:.1%} gone, {score.left:.0f} ms left, {beside} ms of the words beside; changed from "
        f"{early / sound.rate * 1000:+.0f} ms of its start to {late / sound.rate * 1000:+.0f} of its end"
    )


def told(whole: Whole) -> str:
    """The scores of one output, in lines."""
    lines = []
    for score in whole.targets:
        beside = " and ".join(f"{ms:.1f}" for ms in score.damage)
        pause = "" if score.pause is None else f"; pause {score.pause:.0f} ms, odd by {score.odd:.0f}"
        lines.append(
            f"{score.text}: {score.gone:.2%} gone, {score.left:.0f} ms left; words beside damaged by "
            f"{beside} ms{pause}"
        )
    clicks = ", ".join(f"{click:.1f}" for click in whole.clicks)
    return "\n".join(
        [
            *lines,
            f"other words damaged by {whole.far:.1f} ms",
            f"outside identical: {'yes' if whole.identical else 'no'}; mixed {whole.mixed:.1f} ms",
            f"joins above what is near by {clicks or '–'} dB ({CLICK_DB:.0f} is a click)",
        ]
    )
