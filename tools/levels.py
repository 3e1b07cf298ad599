"""Speech of one recording brought to the level of that of another, which it is laid into."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from ..core import edits
from ..core.pieces import Material
from ..core.timeline import Recording, Span, Timeline
from .draft import Draft

REACH = 5
"""Seconds of speech before and after a place by which its level is told: a sentence or two of one speaker."""

UNHEARD, MOST = 1.5, 12.0
"""dB of difference up to which nothing is changed: one speaker differs by more from sentence to sentence; and
by which levels are brought nearer at most, since noise gets louder with the speech."""


class Place(NamedTuple):
    """A part of an audio, or, where it is empty, a place in it. audio: its number. span: in its samples."""

    audio: int
    span: Span


def matched(
    draft: Draft, material: Material, origin: Place, target: Place, asked: bool | None
) -> tuple[Material, float]:
    """Material at the level of the speech around the place that it goes to, and the decibels it was changed by.

    0 dB, and the material as it is, where nobody can be told to speak on either side, or both are of one
    recording. asked: whether to do so; where None, it is done for a part of an audio that goes between
    others of another one, not for a whole audio or one that goes before or behind another.
    """
    here, there = draft.timeline(target.audio), draft.timeline(origin.audio)
    within = 0 < target.span.start and target.span.end < here.length
    wanted = within and origin.span != (0, there.length) if asked is None else asked
    if not wanted or _recordings(material) & set(here.recordings):
        return material, 0.0
    level, own = _level(draft, here, target.span), _level(draft, there, origin.span)
    if level is None or own is None or abs(level - own) < UNHEARD:
        return material, 0.0
    decibels = round(max(-MOST, min(level - own, MOST)), 1)
    return edits.louder(material, 10 ** (decibels / 20)), decibels


def _recordings(material: Material) -> set[Recording]:
    return {clip.source for clips in material for clip in clips if isinstance(clip.source, Recording)}


def _level(draft: Draft, timeline: Timeline, span: Span) -> float | None:
    """The level of the speech around a span, in dB; None where it cannot be told."""
    if draft.ear is None:
        return None
    reach = REACH * timeline.rate
    around = Span(max(0, span.start - reach), min(span.end + reach, timeline.length))
    speaking = replace(timeline, tracks=tuple(timeline.tracks[n] for n in timeline.speaking), loudness=None)
    return draft.ear.level(edits.kept(speaking, [around]))
