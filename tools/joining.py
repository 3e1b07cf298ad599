"""How the joins sound that a cut makes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Sequence
from dataclasses import replace

from ..core.beds import merged
from ..core.timeline import Timeline
from .draft import Draft
from .outcomes import EditedSpan
from .selection import Part

MOST = 150
"""Cuts of a request whose joins are listened to, such as the hesitations of half an hour: to listen to these,
and to move those that sound bad, takes 0.35 s (processor's time). Of more, a plan would be waited for."""


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
    starts = [span.start for span in whole]
    ends = [whole[bisect_right(starts, part.span.start) - 1].end for part in gone]
    asked = list(dict.fromkeys(end for n, end in enumerate(ends) if which is None or n in which))
    found = dict(zip(asked, draft.ear.joins(timeline, [places[end] for end in asked]), strict=True))
    return [found.get(end) for end in ends]
