"""Speech of one recording made to sound as that of another, which it is laid into."""

from __future__ import annotations

from dataclasses import replace
from math import log10
from typing import Literal, NamedTuple

from ..core import edits
from ..core.pieces import Material
from ..core.timeline import Recording, Span, Timeline
from ..speech.levels import Voicing
from .draft import Draft

Match = Literal["nothing", "level", "sound"]
"""In what something is made like what it is laid into: in level alone, or in level and spectrum."""

REACH = 5
"""Seconds of speech before and after a place by which its level is told: a sentence or two of one speaker."""

UNHEARD, LOUDER = 1.5, 20.0
"""dB of difference up to which nothing is changed: one speaker differs by more from sentence to sentence; and
by which something is made louder at most, since its noise gets louder with it."""

BRIGHTEST = 6.0
"""dB by which a band is raised or lowered at most: another voice is to be left another voice."""


class Matched(NamedTuple):
    """Material, and how it was changed: by how many dB, and whether in spectrum.

    unheard: whether it was to be, but nobody can be told to speak in it, or where it goes. softer: by how
    many dB it still is softer than the speech there, 0 where that is not heard.
    """

    material: Material
    decibels: float = 0.0
    spectrum: bool = False
    unheard: bool = False
    softer: float = 0.0


Place = tuple[int, Span]
"""The number of an audio, and a part of it in its samples or, where that is empty, a place."""


def matched(draft: Draft, material: Material, origin: Place, target: Place, match: Match | None) -> Matched:
    """Material that sounds as the speech around where it goes to.

    As it is where nobody can be told to speak on either side, or both are of one recording. match: in what;
    where None, in level, if it is a part of an audio that goes between others of another one, not for a whole
    audio or one that goes before or behind another.
    """
    (audio, place), (source, part), asked = target, origin, match is not None
    here, there = draft.timeline(audio), draft.timeline(source)
    if match is None:
        within = place.start > 0 and place.end < here.length
        match = "level" if within and part != (0, there.length) else "nothing"
    if match == "nothing" or _recordings(material) & set(here.recordings):
        return Matched(material)
    wanted, own = _voicing(draft, here, place), _voicing(draft, there, part)
    if wanted is None or own is None:
        return Matched(material, unheard=asked)
    if match == "sound":
        material = edits.equalised(material, _equaliser(wanted, own))
    spectrum = match == "sound"
    difference = wanted.level - own.level
    if abs(difference) < UNHEARD:
        return Matched(material, spectrum=spectrum)
    decibels = round(min(difference, LOUDER), 1)
    left = round(difference - decibels, 1)
    material = edits.louder(material, 10 ** (decibels / 20))
    return Matched(material, decibels, spectrum, softer=left if left >= UNHEARD else 0.0)


def _equaliser(wanted: Voicing, own: Voicing) -> list[float]:
    """By how much to raise each band, so that the level stays the same.

    The lowest goes with the one above it: what is there of a voice is its pitch, not its microphone or room.
    """
    differences = [a - b for a, b in zip(wanted.bands, own.bands, strict=True)]
    differences[0] = differences[1]
    raised = [max(-BRIGHTEST, min(difference, BRIGHTEST)) for difference in differences]
    power = sum(10 ** ((share + change) / 10) for share, change in zip(own.bands, raised, strict=True))
    total = sum(10 ** (share / 10) for share in own.bands)
    return [change - 10 * log10(power / total) for change in raised]


def _recordings(material: Material) -> set[Recording]:
    return {clip.source for clips in material for clip in clips if isinstance(clip.source, Recording)}


def _voicing(draft: Draft, timeline: Timeline, span: Span) -> Voicing | None:
    """How the speech around a span sounds; None where that cannot be told."""
    if draft.ear is None:
        return None
    reach = REACH * timeline.rate
    around = Span(max(0, span.start - reach), min(span.end + reach, timeline.length))
    speaking = replace(timeline, tracks=tuple(timeline.tracks[n] for n in timeline.speaking), loudness=None)
    return draft.ear.voicing(edits.kept(speaking, [around]))
