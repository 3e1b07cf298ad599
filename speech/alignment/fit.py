"""Whether words fit the sound that they were placed in.

An alignment always comes out, of any text; what tells a wrong one is how unlikely the sound is of its phones.
Clear speech scores above -2.5 a frame with its own text, and with another text of the same length below -4.1.
Under noise, on a telephone or in another language both sink, but a right text stays better than the same
phones in reverse order, by 1.5 and more in the mean of ten words, and a wrong one does not.
"""

from collections.abc import Iterator, Sequence

from ...audio.mono import RATE, Voice16k
from .aligner import Aligner, Placed

SURE = -3.0
"""Mean log likelihood of a frame above which words are right, with no second look."""

BETTER = 1.5
"""How much better than backwards right words are."""

_LIKELY = -4.5
"""The bar where there is no way to say the words backwards."""

_TOGETHER = 10
"""Words that are judged together: of fewer, chance says too much."""


def likelihood(words: Sequence[Placed]) -> float:
    """Mean log likelihood of a frame of these words: all count alike, for wrong ones are often squeezed."""
    return sum(word.score for word in words) / len(words)


def fitting(aligner: Aligner, voice: Voice16k, at: float, words: Sequence[Placed]) -> list[Placed]:
    """The first of the words that were placed in a stretch of sound, up to where they do not fit it.

    at: the second that the stretch begins at.
    """
    right: list[Placed] = []
    for group in _groups(words):
        if not _fits(aligner, voice, at, group):
            break
        right += group
    return right


def _groups(words: Sequence[Placed]) -> Iterator[Sequence[Placed]]:
    """Words in runs of _TOGETHER, the last one longer."""
    runs = max(1, len(words) // _TOGETHER)
    for run in range(runs):
        yield words[run * _TOGETHER : (run + 1) * _TOGETHER if run + 1 < runs else None]


def _fits(aligner: Aligner, voice: Voice16k, at: float, words: Sequence[Placed]) -> bool:
    score = likelihood(words)
    if score >= SURE:
        return True
    first, last = (round((second - at) * RATE) for second in (words[0].start, words[-1].end))
    backwards = aligner.backwards(voice[first:last], range(words[0].number, words[-1].number + 1))
    return score - likelihood(backwards) >= BETTER if backwards else score >= _LIKELY
