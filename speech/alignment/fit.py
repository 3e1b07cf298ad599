"""Whether words fit the sound that they were placed in.

An alignment always comes out, of any text; what tells a wrong one is how unlikely the sound is of its phones.
Clear speech scores above -2.5 a frame with its own text, and with another text of the same length below -4.1.
Under noise, on a telephone or in another language both sink, but a right text stays better than the same
words or phones in reverse order, and a wrong one does not.
"""

import math
from collections.abc import Iterator, Sequence
from statistics import fmean, median

from ...audio.mono import RATE, Voice16k
from .aligner import Aligner, Placed

SURE = -3.0
"""Mean log likelihood of a frame above which words are right, with no second look."""

_BETTER = 1.0, 0.8
"""How much better than by chance right words are, in English and in other languages: 1.1 at least, even 5 dB
above noise, and 0.9 in French; wrong ones that are possible at all are up to 1.0 better, and up to 0.6."""

_POSSIBLE = -6.0
"""The bar below which words are wrong, however much better than by chance."""

_ALONE = -5.0, -5.3
"""The bars where there is no way to say the words in another order, in English and in other languages."""

_FEW, _FEW_LIKELY = 12, (-4.5, -5.3)
"""Up to how many words chance can do much, and the bars below which so few are wrong in any case."""

_TOGETHER = 10
"""Words that are judged together to find where the text parts from the sound."""

_MANY = 20
"""Words from which on the bar is the same: of fewer, more is chance."""

_IN_COMPANY = 0.5
"""How strict to be with some of the words if all of them together fit."""

_PATCH = 5
"""Words in a row that show where speech and text part, if all else was clear."""

_WORSE = 3.0
"""How much worse than usual such a patch is."""

_STRAYED = 2
"""Words before the parting that may be drawn out of their places."""

_ENOUGH = 30
"""Words from which on it is known what is usual."""

_USUAL = 200
"""Earlier words by which it is known what is usual."""


def likelihood(words: Sequence[Placed]) -> float:
    """Mean log likelihood of a frame of these words: all count alike, for wrong ones are often squeezed."""
    return fmean(word.score for word in words)


def fitting(
    aligner: Aligner, voice: Voice16k, at: float, words: Sequence[Placed], before: Sequence[Placed] = ()
) -> list[Placed]:
    """The first of the words that were placed in a stretch of sound, up to where they do not fit it.

    at: the second that the stretch begins at. before: words that fitted before, which say what is usual.
    """
    right: list[Placed] = []
    together = _fits(aligner, voice, at, words)
    for group in _groups(words):
        if not _fits(aligner, voice, at, group, _IN_COMPANY if together else 1.0):
            break
        right += group
    right = right[: _parting(right, [*before[-_USUAL:], *right])]
    return right if len(right) == len(words) else right[:-_STRAYED]


def bridged(aligner: Aligner, voice: Voice16k, at: float, words: Sequence[Placed]) -> list[Placed]:
    """All of the words that were placed in a stretch of sound if those around each few that do not fit it do.

    Unclear speech is like that, and so is a word more or less. What does not fit, and what is beside it, is
    not sure. [] where more does not fit. at: the second that the stretch begins at.
    """
    groups = list(_groups(words))
    fits = [_fits(aligner, voice, at, group) for group in groups]
    alone = all(fits[n - 1] and fits[n + 1] for n in range(1, len(fits) - 1) if not fits[n])
    if not (fits[0] and fits[-1] and alone) or min(map(likelihood, groups)) < _POSSIBLE:
        return []
    odd = {word.number for group, fit in zip(groups, fits, strict=True) if not fit for word in group}
    unsure = {number + beside for number in odd for beside in range(-_STRAYED, _STRAYED + 1)}
    return [word._replace(sure=word.number not in unsure) for word in words]


def _groups(words: Sequence[Placed]) -> Iterator[Sequence[Placed]]:
    """Words in runs of _TOGETHER, the last one longer."""
    runs = max(1, len(words) // _TOGETHER)
    for run in range(runs):
        yield words[run * _TOGETHER : (run + 1) * _TOGETHER if run + 1 < runs else None]


def _fits(
    aligner: Aligner, voice: Voice16k, at: float, words: Sequence[Placed], strictness: float = 1.0
) -> bool:
    score, abroad = likelihood(words), not aligner.native
    if score >= SURE or score < (_FEW_LIKELY[abroad] if len(words) < _FEW else _POSSIBLE):
        return score >= SURE
    first, last = (round((second - at) * RATE) for second in (words[0].start, words[-1].end))
    by_chance = aligner.by_chance(voice[first:last], range(words[0].number, words[-1].number + 1))
    if not by_chance:
        return score >= _ALONE[abroad]
    bar = strictness * _BETTER[abroad] * math.sqrt(max(1.0, _MANY / len(words)))
    return score - max(likelihood(placed) for placed in by_chance) >= bar


def _parting(words: Sequence[Placed], all_words: Sequence[Placed]) -> int:
    """How many words there are before a patch most of which is far worse than usual."""
    if len(all_words) < _ENOUGH:
        return len(words)
    bar = median(word.score for word in all_words) - _WORSE
    bad = [word.score < bar for word in words]
    for first in range(len(words) - _PATCH + 1):
        if bad[first] and sum(bad[first : first + _PATCH]) > _PATCH / 2:
            return first
    return len(words)
