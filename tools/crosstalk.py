"""Which parts of an audio another track speaks over."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from .draft import Draft
from .selection import Part, words_in


def crosstalk(draft: Draft, audio: int, found: Sequence[Part]) -> list[Part]:
    """Those of some parts during which another track has a word that is in none of them."""
    words = draft.known_words(audio)
    if len({word.track for word in words}) < 2:
        return []
    named = {word.id for part in found for word in words_in(draft, audio, part)}
    heard = [word for word in words if word.id not in named and not word.muted]
    others = {part.track: [word.span for word in heard if word.track != part.track] for part in found}
    ends = {track: list(accumulate((span.end for span in spans), max)) for track, spans in others.items()}

    def crossed(part: Part) -> bool:
        before = bisect_left(others[part.track], part.span.end, key=lambda span: span.start)
        return before > 0 and ends[part.track][before - 1] > part.span.start

    return [part for part in found if part.track is not None and crossed(part)]
