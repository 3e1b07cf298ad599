"""How much of the recordings edits have taken out of an audio, seen on timelines and not on steps.

Whatever a model calls what it does (cutting, moving away, swapping out, making softer little by little), in
the end a part of a recording is heard or is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise
from math import prod

from ...core.pieces import bed_span, speech_length
from ...core.timeline import Clip, Ramp, Recording, Span, Timeline

SILENCED = 0.1
"""Linear gain from which on downwards a sound counts as taken away: -20 dB."""

FAINT = -36.0
"""LUFS: an audio brought below counts as taken away: 20 dB under what is published (-16 LUFS, AES TD1008)."""

COVERING = 0.5
"""Linear gain of music under words from which on upwards it may cover them: -6 dB."""

_SLICES = 16
"""Parts of a rising or falling gain that are looked at."""


def heard_seconds(timeline: Timeline) -> float:
    """Seconds of recordings that are heard in an audio, each sample counted once."""
    return _seconds(_heard(timeline), {})


def lost_seconds(before: Timeline, after: Timeline) -> float:
    """Seconds of recordings that were heard in an audio before, and are not any more.

    Where music came to cover words, all that it lies under counts.
    """
    if after == before:
        return 0.0
    left = {} if _faint(after) and not _faint(before) else _heard(after)
    return _seconds(_heard(before), left) + max(0.0, _covered(after) - _covered(before))


def _faint(timeline: Timeline) -> bool:
    return timeline.loudness is not None and timeline.loudness.lufs < FAINT


def _covered(timeline: Timeline) -> float:
    """Seconds of an audio under which music plays that its words may not be heard through."""
    rate, length = timeline.rate, speech_length(timeline)
    beds = (track.bed for track in timeline.tracks if track.bed)
    spans = (bed_span(bed, rate, length) for bed in beds if bed.level * bed.duck > COVERING)
    return sum(end - start for start, end in spans) / rate


Heard = dict[Recording, list[Span]]


def _heard(timeline: Timeline) -> Heard:
    """What is heard of each recording, as spans of its samples in order that do not touch."""
    found: Heard = {}
    for clip in chain.from_iterable(timeline.layers):
        if isinstance(clip.source, Recording) and clip.effect is None:
            found.setdefault(clip.source, []).extend(_loud(clip))
    return {recording: _united(spans) for recording, spans in found.items()}


def _loud(clip: Clip) -> Iterator[Span]:
    """The parts of a clip that are not made all but inaudible."""
    edges = {clip.start, clip.end}
    for ramp in clip.ramps:
        step = max(1, (ramp.end - ramp.start) // _SLICES)
        edges.update(
            at for at in (*range(ramp.start, ramp.end, step), ramp.end) if clip.start < at < clip.end
        )
    for start, end in pairwise(sorted(edges)):
        if prod(_gain(ramp, (start + end) / 2) for ramp in clip.ramps) > SILENCED:
            yield Span(start, end)


def _gain(ramp: Ramp, at: float) -> float:
    if at <= ramp.start:
        return ramp.before
    if at >= ramp.end:
        return ramp.after
    return ramp.before + (ramp.after - ramp.before) * (at - ramp.start) / (ramp.end - ramp.start)


def _united(spans: list[Span]) -> list[Span]:
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, end))
        else:
            found.append(Span(start, end))
    return found


def _seconds(heard: Heard, less: Heard) -> float:
    """How long recordings are heard, without what is heard of them elsewhere."""
    return sum(
        (_length(spans) - _shared(spans, less.get(recording, []))) / recording.rate
        for recording, spans in heard.items()
    )


def _length(spans: list[Span]) -> int:
    return sum(end - start for start, end in spans)


def _shared(spans: list[Span], others: list[Span]) -> int:
    """How many samples lie in both."""
    return _length(spans) + _length(others) - _length(_united([*spans, *others]))
