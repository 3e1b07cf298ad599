"""What words that follow each other on a track take up: their indexes, their samples."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.errors import CannotEdit
from ..core.placement import PlacedWord
from ..core.timeline import Span
from ..speech.matching import Match


def own_indexes(words: Sequence[PlacedWord], match: Match) -> list[int]:
    """The indexes of a match's own words, without what is said on other tracks in between."""
    track = words[match.first].track
    return [n for n in range(match.first, match.last + 1) if words[n].track == track]


def word_span(words: Sequence[PlacedWord], match: Match, beside: tuple[int | None, int | None]) -> Span:
    """From the first word's start to the last one's end, leaving to a neighbour what overlaps with it.

    beside: the indexes of the words before and after. Raises CannotEdit where nothing is left.
    """
    start, end = words[match.first].span.start, words[match.last].span.end
    before, after = beside
    if before is not None:
        start = max(start, words[before].span.end)
    if after is not None:
        end = min(end, words[after].span.start)
    if start < end:
        return Span(start, end)
    whole = words[match.first].span.start, words[match.last].span.end
    if whole[0] < whole[1]:
        return Span(*whole)
    word = words[match.first]
    raise CannotEdit.because("no_length", what=word.text, start=word.start)
