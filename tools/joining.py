"""How the joins sound that a cut makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..core.beds import merged
from .draft import Draft
from .outcomes import EditedSpan
from .selection import Part

MOST = 40
"""Cuts of a request whose joins are listened to: each takes a millisecond or two."""


def with_joins(
    draft: Draft, audio: int, spans: Sequence[EditedSpan], gone: Sequence[Part]
) -> tuple[EditedSpan, ...]:
    """What was told of the parts that went, with the scores of the joins they left.

    To be called when they have gone. None is scored where there are more than MOST, or no sound is known.
    """
    if draft.ear is None or len(gone) > MOST:
        return tuple(spans)
    places: dict[int, int] = {}
    removed = 0
    whole = merged((part.span for part in gone), 0)
    for start, end in whole:
        places[end] = start - removed
        removed += end - start
    scores = draft.ear.joins(draft.timeline(audio), list(places.values()))
    found = dict(zip(places, scores, strict=True))
    ends = [next(end for start, end in whole if start <= part.span.start < end) for part in gone]
    return tuple(replace(span, join=found[end]) for span, end in zip(spans, ends, strict=True))
