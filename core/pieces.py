"""Tracks divided into pieces and put together in another order: what every edit is made of."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import chain, pairwise

from .errors import CannotEdit
from .timeline import (
    Bed,
    Clip,
    Recording,
    Silence,
    Span,
    Timeline,
    Track,
    length_of,
    positions,
    rounded,
)

Clips = tuple[Clip, ...]
Place = Callable[[Sequence[Clip]], Sequence[Clip]]
"""What a track gets where material is laid in: that, or a gap on a track locked to the first."""
Arrange = Callable[[list[list[Clip]], Place], Iterable[Sequence[Clip]]]
"""The pieces of a track in their new order."""


def silence(rate: int, length: int) -> Clips:
    """Material that is silent. length: samples at the rate."""
    if length <= 0:
        raise CannotEdit.because("no_silence")
    return (Clip(Silence(rate), 0, length),)


def rearranged(timeline: Timeline, points: list[int], arrange: Arrange) -> Timeline:
    """The first track and those locked to it, divided at sorted points and arranged anew."""
    first, *others = timeline.tracks
    tracks = [_arranged(first, timeline.rate, points, arrange, tuple)]
    for track in others:
        if track.bed:
            place = _bed_arranged(track.bed, timeline, points, arrange)
            tracks += [replace(track, bed=place)] if place else []
            continue
        if track.locked:
            track = _padded(track, timeline.rate, timeline.length)
            track = _arranged(track, timeline.rate, points, arrange, _as_gap(timeline.rate))
        tracks.append(track)
    return replace(timeline, tracks=tuple(tracks))


def _arranged(track: Track, rate: int, points: list[int], arrange: Arrange, place: Place) -> Track:
    clips = chain.from_iterable(arrange(pieces_of(track.clips, rate, points), place))
    return replace(track, clips=fused(clips))


def _bed_arranged(bed: Bed, timeline: Timeline, points: list[int], arrange: Arrange) -> Bed | None:
    """A bed from where the first sample over it is now to where the last one is; None where none is left.

    It plays on under what is laid in between. That it begins or ends with the first track stays so.
    """
    rate, length = timeline.rate, length_of(timeline.clips, timeline.rate)
    start, end = bed_span(bed, rate, length)
    if start >= end:
        return None
    over = Recording("", "", rate, 1, length)
    clips = (*_gap(rate, start), Clip(over, start, end), *_gap(rate, length - end))
    arranged = _arranged(Track(clips), rate, points, arrange, _as_gap(rate)).clips
    places = list(pairwise(map(rounded, positions(arranged, rate))))
    spans = [place for clip, place in zip(arranged, places, strict=True) if clip.source == over]
    if not spans:
        return None
    return replace(
        bed,
        rate=rate,
        fade=rounded(Fraction(bed.fade * rate, bed.rate)),
        start=None if bed.start is None else spans[0][0],
        end=None if bed.end is None else spans[-1][1],
    )


def _gap(rate: int, length: int) -> Clips:
    return silence(rate, length) if length else ()


def bed_span(bed: Bed, rate: int, length: int) -> Span:
    """Where a bed lies, in samples of a rate. length: of the first track in them."""
    start, end = (
        None if at is None else rounded(Fraction(at * rate, bed.rate)) for at in (bed.start, bed.end)
    )
    return Span(min(start or 0, length), length if end is None else min(end, length))


def _as_gap(rate: int) -> Place:
    """What a locked side track gets where material is laid into the first one."""
    return lambda material: silence(rate, length_of(material, rate)) if material else ()


def _padded(track: Track, rate: int, length: int) -> Track:
    missing = length - length_of(track.clips, rate)
    return replace(track, clips=track.clips + silence(rate, missing)) if missing > 0 else track


def pieces_of(clips: Sequence[Clip], rate: int, points: list[int]) -> list[list[Clip]]:
    """The clips divided at sorted points into one more piece than there are points.

    What they hold beyond their last whole sample goes with it.
    """
    pieces: list[list[Clip]] = [[]]
    edges = list(positions(clips, rate))
    length = rounded(edges[-1])
    for rest, (start, end) in zip(clips, pairwise(edges), strict=True):
        origin, end = rest.start, min(end, length)
        while len(pieces) <= len(points) and (point := points[len(pieces) - 1]) < end:
            at = origin + rounded(rest.consumed(point - start, rate))
            if at >= rest.end:
                break
            if at > rest.start:
                left, rest = rest.divided(at)
                pieces[-1].append(left)
            pieces.append([])
        pieces[-1].append(rest)
    return pieces + [[] for _ in range(len(points) + 1 - len(pieces))]


def fused(clips: Iterable[Clip]) -> Clips:
    """The clips with those made one that play on as one."""
    fused: list[Clip] = []
    for clip in clips:
        if fused and (whole := _united(fused[-1], clip)):
            fused[-1] = whole
        else:
            fused.append(clip)
    return tuple(fused)


def _united(left: Clip, right: Clip) -> Clip | None:
    if left.speed != right.speed:
        return None
    if isinstance(left.source, Silence):
        return replace(left, end=left.end + right.length) if right.source == left.source else None
    if not right.continues(left) or left.ramps != right.ramps:
        return None
    if left.effect is None or right.effect is None:
        return replace(left, end=right.end) if left.effect is right.effect else None
    effect = replace(left.effect, tail=right.effect.tail)
    same = replace(right.effect, lead=left.effect.lead) == effect
    return replace(left, end=right.end, effect=effect) if same else None
