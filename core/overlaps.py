"""Timelines made one: one after the other, with or without crossfades, or together from their beginnings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from .edits import faded_in, faded_out
from .pieces import Clips, bed_at, bed_span, fused, gap, padded, speech_length
from .timeline import Span, Timeline, Track, length_of, recording_of


def joined(timelines: Sequence[Timeline], crossfade: float = 0.0) -> Timeline:
    """One timeline of several, one after the other.

    crossfade: seconds for which the beginning of each lies over the end of the one before, no more than half
    of either; the one goes and the other comes by power, so that they stay as loud together. The length is
    the sum of theirs less the overlaps, to the sample. Of the rate of the first, and the most channels.
    """
    parts = _alike(timelines)
    rate = parts[0].rate
    most = round(crossfade * rate)
    overlaps = [min(most, a.length // 2, b.length // 2) for a, b in pairwise(parts)]
    whole = replace(parts[0], tracks=(Track(),))
    for part, before, after in zip(parts, [0, *overlaps], [*overlaps, 0], strict=True):
        whole = _laid(whole, _faded(part, before, after), whole.length - before)
    return whole


def layered(timelines: Sequence[Timeline]) -> Timeline:
    """One timeline of several that sound together from their beginnings, to be edited together.

    It is as long as the longest. Of the rate of the first, and the most channels.
    """
    parts = _alike(timelines)
    speech = (Track(clips) for part in parts for clips in part.layers)
    others = (track for part in parts for track in _others(part, 0))
    return replace(parts[0], tracks=(*speech, *others))


def _alike(timelines: Sequence[Timeline]) -> list[Timeline]:
    """The timelines at the rate of the first, with the most channels, and no loudness of their own."""
    rate, channels = timelines[0].rate, max(timeline.channels for timeline in timelines)
    return [Timeline(rate, channels, timeline.tracks) for timeline in timelines]


def _faded(timeline: Timeline, before: int, after: int) -> Timeline:
    """A timeline that comes and goes by power. before, after: samples, 0 where it does not."""
    length = timeline.length
    if before:
        timeline = faded_in(timeline, Span(0, before), "power")
    return faded_out(timeline, Span(length - after, length), "power") if after else timeline


def _laid(timeline: Timeline, part: Timeline, at: int) -> Timeline:
    """A timeline with a part laid in from a sample on: on tracks that are over by then, else on new ones."""
    tracks = list(timeline.tracks)
    over = [
        (n, clips) for n in timeline.speaking if (clips := _over(tracks[n].clips, part.rate, at)) is not None
    ]
    for own in part.layers:
        if over:
            n, clips = over.pop(0)
            tracks[n] = replace(tracks[n], clips=fused((*clips, *own)))
        else:
            tracks.append(Track(fused((*gap(part.rate, at), *own))))
    return replace(timeline, tracks=(*tracks, *_others(part, at)))


def _over(clips: Clips, rate: int, at: int) -> Clips | None:
    """A track's clips with silence up to a sample; None where they still sound there."""
    while length_of(clips, rate) > at and recording_of(clips[-1].source) is None:
        clips = clips[:-1]
    return padded(clips, rate, at) if length_of(clips, rate) <= at else None


def _others(part: Timeline, at: int) -> list[Track]:
    """The tracks of a part that are not edited with its first one, from a sample on.

    A bed gets a beginning and an end, so that it stays under what it was under.
    """
    rate, length = part.rate, speech_length(part)
    others = []
    for track in (track for n, track in enumerate(part.tracks) if n not in part.speaking):
        if track.bed is None:
            others.append(replace(track, clips=fused((*gap(rate, at), *track.clips))))
            continue
        start, end = bed_span(track.bed, rate, length)
        if start < end:
            others.append(replace(track, bed=bed_at(track.bed, rate, at + start, at + end)))
    return others
