"""How the joins sound that a cut makes."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from ..core.beds import merged
from ..core.timeline import Timeline
from .draft import Draft
from .outcomes import EditedSpan
from .selection import Part

MOST = 300
"""Cuts of a request whose joins are listened to, such as the hesitations of an hour: with those of 191, moved
where they sound bad, half an hour takes 1.7 s in place of 0.3 (processor's time)."""


def with_joins(
    draft: Draft, audio: int, spans: Sequence[EditedSpan], gone: Sequence[Part]
) -> tuple[EditedSpan, ...]:
    """What was told of the parts that went, with the scores of the joins they left, once they have gone."""
    found = scores(draft, draft.timeline(audio), gone)
    return tuple(replace(span, join=score) for span, score in zip(spans, found, strict=True))


def scores(
    draft: Draft, timeline: Timeline, gone: Sequence[Part], which: Container[int] | None = None
) -> list[float | None]:
    """The scores of the joins that parts left, in a timeline from which they have gone.

    which: the numbers of those asked about, None for all. None where not asked, where there are more than
    MOST parts, and where no sound is known.
    """
    if draft.ear is None or len(gone) > MOST:
        return [None] * len(gone)
    places: dict[int, int] = {}
    removed = 0
    whole = merged((part.span for part in gone), 0)
    for start, end in whole:
        places[end] = start - removed
        removed += end - start
    ends = [next(end for start, end in whole if start <= part.span.start < end) for part in gone]
    asked = list(dict.fromkeys(end for n, end in enumerate(ends) if which is None or n in which))
    found = dict(zip(asked, draft.ear.joins(timeline, [places[end] for end in asked]), strict=True))
    return [found.get(end) for end in ends]
