"""Hesitations that were heard, and words that something else heard in the same sound."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ...core.words import Word

_COVERED = 1 / 3
"""Share of a hesitation that a word must cover to explain it: less is a matter of where the edges are."""

_LEFT = 0.15
"""Seconds of a hesitation that must be left beside words that stay as they are."""


def unexplained(found: Iterable[Word], words: Sequence[Word]) -> Iterator[Word]:
    """The hesitations that no word explains, kept clear of the words that are surer than they are.

    Recognisers that leave hesitations out put short, doubtful words in their place. So a word explains a
    hesitation only where its score is at least as good, or where it was given and has none.
    """
    among = _Among(words)
    for hesitation in found:
        surer = [word for word in among.over(hesitation) if _surer(word, hesitation)]
        length = hesitation.end - hesitation.start
        if any(_shared(word, hesitation) > _COVERED * length for word in surer):
            continue
        if (clear := _clear_of(hesitation, surer)) is not None:
            yield clear


def merged(words: Sequence[Word], hesitations: Sequence[Word]) -> tuple[Word, ...]:
    """Words and hesitations in order of time.

    A doubtful word goes where it lies mostly within a hesitation, and else begins or ends beside it.
    """
    among = _Among(hesitations)
    kept = list(hesitations)
    for word in words:
        doubted = [one for one in among.over(word) if not _surer(word, one)]
        if all(_shared(word, one) <= (word.end - word.start) / 2 for one in doubted):
            kept.append(_beside(word, doubted))
    return tuple(sorted(kept, key=lambda word: (word.start, word.end)))


class _Among:
    """Words in order of time, to be found by the time that they take."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._starts = [word.start for word in words]
        self._longest = max((word.end - word.start for word in words), default=0.0)

    def over(self, span: Word) -> list[Word]:
        """Those that share time with a word."""
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_left(self._starts, span.end)
        return [word for word in self._words[first:last] if word.end > span.start]


def _surer(word: Word, hesitation: Word) -> bool:
    return word.score is None or word.score >= (hesitation.score or 0.0)


def _shared(word: Word, other: Word) -> float:
    """Seconds that two words have in common."""
    return min(word.end, other.end) - max(word.start, other.start)


def _clear_of(hesitation: Word, words: Iterable[Word]) -> Word | None:
    """A hesitation without the time of words beside it; None where too little is left."""
    start, end = hesitation.start, hesitation.end
    for word in words:
        if word.start <= start:
            start = max(start, word.end)
        else:
            end = min(end, word.start)
    return replace(hesitation, start=start, end=end) if end - start >= _LEFT else None


def _beside(word: Word, hesitations: Iterable[Word]) -> Word:
    """A word without the time of the hesitations at its edges."""
    for one in hesitations:
        if one.start <= word.start:
            word = replace(word, start=min(one.end, word.end))
        else:
            word = replace(word, end=max(one.start, word.start))
    return word
