"""Words for all tokens of a text, also for those that were not found in the sound."""

from collections.abc import Mapping, Sequence, Set

from ...core.words import Evidence, Word
from ..timing import Span, spread
from .aligner import Placed
from .doubts import DOUBTFUL
from .fit import SURE

DECIMALS = 4
"""Of a second, to which times are given: finer than any evidence."""

_IMPROBABLE = -8.0
"""Mean log likelihood of a frame below which the place of a word is only an estimate."""


def words_of(
    tokens: Sequence[str], said: Set[int], found: Mapping[int, Placed], duration: float, *, sure: bool
) -> tuple[Word, ...]:
    """One word for each token.

    said: the tokens that are said at all. found: the places of those that were found. sure: whether found
    words are surely where they were found.
    """
    words: list[Word] = []
    missing: list[int] = []
    for number in range(len(tokens)):
        if place := found.get(number):
            words += _between(tokens, missing, said, Span(words[-1].end if words else 0.0, place.start))
            words.append(_word(tokens[number], place, sure=sure))
            missing = []
        else:
            missing.append(number)
    return (*words, *_between(tokens, missing, said, Span(words[-1].end if words else 0.0, duration)))


def _word(token: str, place: Placed, *, sure: bool) -> Word:
    certain = place.sure and place.score >= _IMPROBABLE and place.doubt < DOUBTFUL
    evidence: Evidence = "aligned" if sure and certain else "interpolated"
    return Word(token, place.start, place.end, evidence, score=round(min(1.0, 2 ** (-place.score / SURE)), 3))


def _between(tokens: Sequence[str], missing: Sequence[int], said: Set[int], gap: Span) -> list[Word]:
    """Words that were not found: those that are said share the gap, the others take no time."""
    speech = [number for number in missing if number in said]
    shares = spread([tokens[number] for number in speech], gap) if speech else []
    spans = dict(zip(speech, shares, strict=True))
    words: list[Word] = []
    # What is not said stands where the word before it ends; at the beginning, where the first one starts.
    reached = gap.start if gap.start or speech else gap.end
    for number in missing:
        span = spans.get(number, Span(reached, reached))
        words.append(Word(tokens[number], *span, evidence="interpolated"))
        reached = span.end
    return words
