"""Cuts whose joins would sound bad, moved a little to where they sound better."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..audio.edges import contour, soft, steady
from ..core import edits
from ..core.beds import merged
from ..core.timeline import Span, Timeline
from .draft import Draft
from .joining import MOST, scores
from .selection import Part

if TYPE_CHECKING:
    from ..audio.nearby import Heard, Nearby
    from .hearing import Ear

SHIFT = 0.01
"""Seconds that an edge may be moved into what goes. With half as much besides, few more joins sound well."""

WAYS = (True, False), (False, True), (True, True)
"""Which edges may be moved: the start, the end, both."""

BETTER = 0.2
"""By how much a join has to score more, that its cut be moved."""


def smoothed(draft: Draft, audio: int, gone: Sequence[Part]) -> list[Part]:
    """Parts that are to go, with the edges of those whose join would be weak moved into them.

    Never into what stays, and only so far that next to nothing of them is to be heard; a part stays as it is
    where that does not sound clearly better, where it touches another, and where it is no speech.
    """
    from ..audio.scoring import WEAK  # takes a while to import

    timeline, best = draft.timeline(audio), list(gone)
    if draft.ear is None or len(gone) > MOST:
        return best
    found = scores(draft, edits.cut(timeline, [part.span for part in gone]), gone)
    weak = {n: score for n, score in enumerate(found) if score is not None and score < WEAK}
    ways = _ways(draft.ear, timeline, gone, weak)
    top = {n: weak[n] + BETTER for n in ways}
    for way in WAYS:
        moved = {n: _moved(timeline, gone[n], way) for n in ways if way in ways[n]}
        if not moved:
            continue
        parts = [moved.get(n, part) for n, part in enumerate(gone)]
        tried = scores(draft, edits.cut(timeline, [part.span for part in parts]), parts, set(moved))
        for n, part in moved.items():
            score = tried[n]
            if score is not None and score > top[n]:
                best[n], top[n] = part, score
    return best


def _ways(
    ear: Ear, timeline: Timeline, gone: Sequence[Part], asked: Collection[int]
) -> dict[int, list[tuple[bool, bool]]]:
    """Which edges of parts may move, by their numbers. asked: these."""
    alone = set(merged((part.span for part in gone), 0))
    nearby = {track: ear.nearby(timeline, track) for track in {gone[n].track or 0 for n in asked}}
    spoken = {n: gone[n] for n in asked if gone[n].span in alone and gone[n].words}
    return {n: _movable(nearby[part.track or 0], part.span) for n, part in spoken.items()}


def _movable(nearby: Nearby | None, span: Span) -> list[tuple[bool, bool]]:
    """Which edges of a span may move."""
    heard = _heard(nearby, span) if nearby else None
    if heard is None:
        return []
    sound = contour(heard.sound)
    span = Span(heard.place(span.start), heard.place(span.end))
    if steady(sound, *span):
        return []
    reach = round(SHIFT * sound.rate)
    start = soft(sound, span, Span(span.start, span.start + reach))
    end = soft(sound, span, Span(span.end - reach, span.end))
    return [way for way in WAYS if way[0] <= start and way[1] <= end]


def _heard(nearby: Nearby, span: Span) -> Heard | None:
    """The sound of a span, if all of it is one stretch of a recording."""
    heard = nearby.around(span.start, span)
    if heard is None or heard.at(len(heard.sound.samples)) < span.end - heard.step:
        return None
    return heard


def _moved(timeline: Timeline, part: Part, way: tuple[bool, bool]) -> Part:
    first, last = (edge * round(SHIFT * timeline.rate) for edge in way)
    return replace(part, span=Span(part.span.start + first, part.span.end - last))
