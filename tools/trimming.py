"""The tool that trims the silence before the first word and after the last one."""

from __future__ import annotations

from typing import Literal

from ..core import edits
from ..core.errors import NotFound
from ..core.timeline import Span
from .describe import edited_spans
from .draft import Draft
from .outcomes import Outcome
from .pausing import SHORT_PAUSE
from .registry import tool
from .selection import Part
from .silences import edge_silences

LEFT = SHORT_PAUSE / 2
"""Seconds of silence that stay before the first sound and after the last one: as much as on each side of the
cut where a pause is shortened."""

SHORTEST = 0.05
"""Seconds of silence that are worth trimming."""


@tool
def trim(draft: Draft, audio: int, edges: Literal["start", "end", "both"] = "both") -> Outcome:
    """Trim the silence before the first word of an audio and after the last one; a moment of it stays.

    audio: its number. edges: at its start, its end, or both. What is heard there, as music or a breath,
    stays, and so does all between it and the words.
    """
    timeline, found = draft.timeline(audio), _silences(draft, audio, edges)
    if not found:
        raise NotFound.because("nothing_to_trim", audio=audio)
    gone = [Part(span) for span in found.values()]
    spans = edited_spans(draft, audio, "cut", gone)
    seconds = sum(part.span.end - part.span.start for part in gone) / timeline.rate
    cut = edits.cut(timeline, [part.span for part in gone])
    draft.edit(audio, cut, 0 if "start" in found else cut.length)
    key = "trim_both" if len(found) > 1 else f"trim_{next(iter(found))}"
    return Outcome(key, audio, spans, facts={"seconds": seconds})


def _silences(draft: Draft, audio: int, edges: Literal["start", "end", "both"]) -> dict[str, Span]:
    """What goes at each edge, in samples."""
    left, shortest = (round(seconds * draft.timeline(audio).rate) for seconds in (LEFT, SHORTEST))
    return {
        edge: Span(start, end - left) if edge == "start" else Span(start + left, end)
        for edge, (start, end) in edge_silences(draft, audio, edges).items()
        if end - start - left >= shortest
    }
