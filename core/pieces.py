"""Tracks divided into pieces and put together in another order: what every edit is made of."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial
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
Material = Sequence[Sequence[Clip]]
"""What is laid into a timeline, for each of the tracks that are edited together."""
Place = Callable[[Material], Sequence[Clip]]
"""What a track gets where material is laid in: its share, or a gap."""
Arrange = Callable[[list[list[Clip]], Place], Iterable[Sequence[Clip]]]
"""The pieces of a track in their new order."""


def silence(rate: int, length: int) -> Clips:
    """Material that is silent. length: samples at the rate."""
    if length <= 0:
        raise CannotEdit.because("no_silence")
    return (Clip(Silence(rate), 0, length),)


def rearranged(timeline: Timeline, points: list[int], arrange: Arrange, layers: int = 1) -> Timeline:
    """The first track and those locked to it, divided at sorted points and arranged anew.

    layers: of what is laid in; where there are fewer tracks, silent ones are added.
    """
    missing = layers - len(timeline.speaking)
    timeline = replace(timeline, tracks=timeline.tracks + (Track(),) * missing)
    rate, tracks = timeline.rate, list(timeline.tracks)
    if len(timeline.speaking) == 1:
        tracks[0] = replace(
            tracks[0], clips=_arranged(timeline.clips, rate, points, arrange, _place(0, rate))
        )
    else:
        whole = gap(rate, timeline.length)
        length = length_of(_arranged(whole, rate, points, arrange, partial(_gap_for, rate=rate)), rate)
        for layer, n in enumerate(timeline.speaking):
            clips = fitted(tracks[n].clips, rate, timeline.length)
            clips = _arranged(clips, rate, points, arrange, _place(layer, rate))
            tracks[n] = replace(tracks[n], clips=fitted(clips, rate, length))
    beds = ((track, _bed_arranged(track, timeline, points, arrange)) for track in tracks)
    return replace(timeline, tracks=tuple(bed for track, bed in beds if bed))


def _arranged(clips: Clips, rate: int, points: list[int], arrange: Arrange, place: Place) -> Clips:
    return fused(chain.from_iterable(arrange(pieces_of(clips, rate, points), place)))


def _place(layer: int, rate: int) -> Place:
    """What the track of a layer gets of material: its own, and silence up to the end of the longest."""

    def place(material: Material) -> Sequence[Clip]:
        own = material[layer] if layer < len(material) else ()
        return padded(own, rate, _longest(material, rate)) if own else _gap_for(material, rate)

    return place


def _longest(material: Material, rate: int) -> int:
    return max((length_of(clips, rate) for clips in material), default=0)


def _gap_for(material: Material, rate: int) -> Clips:
    """Silence for just as long as material plays, which may be no whole number of samples."""
    longest = max(material, key=lambda clips: length_of(clips, rate), default=())
    total = sum(clip.length_at(rate) for clip in longest)
    if total == int(total):
        return gap(rate, int(total))
    return fused(Clip(Silence(clip.source.rate), 0, clip.length, speed=clip.speed) for clip in longest)


def _bed_arranged(track: Track, timeline: Timeline, points: list[int], arrange: Arrange) -> Track | None:
    """A track with its bed from where the first sample over it is now to where the last one is.

    None where none is left. It plays on under what is laid in between. That it begins or ends with the speech
    stays so. Other tracks are given back as they are.
    """
    bed, rate, length = track.bed, timeline.rate, speech_length(timeline)
    if bed is None:
        return track
    low, high = bed_span(bed, rate, length)
    if low >= high:
        return None
    over = Recording("", "", rate, 1, length)
    clips = (*gap(rate, low), Clip(over, low, high), *gap(rate, length - high))
    arranged = _arranged(clips, rate, points, arrange, partial(_gap_for, rate=rate))
    places = list(pairwise(map(rounded, positions(arranged, rate))))
    spans = [place for clip, place in zip(arranged, places, strict=True) if clip.source == over]
    if not spans:
        return None
    start = None if bed.start is None else spans[0][0]
    return replace(track, bed=bed_at(bed, rate, start, None if bed.end is None else spans[-1][1]))


def gap(rate: int, length: int) -> Clips:
    """Silence, or nothing where the length is 0."""
    return silence(rate, length) if length else ()


def speech_length(timeline: Timeline) -> int:
    """Samples from the start to where the last of the tracks that are edited together ends."""
    return _longest(timeline.layers, timeline.rate)


def bed_span(bed: Bed, rate: int, length: int) -> Span:
    """Where a bed lies, in samples of a rate. length: of the speech over it in them."""
    start, end = (
        None if at is None else rounded(Fraction(at * rate, bed.rate)) for at in (bed.start, bed.end)
    )
    return Span(min(start or 0, length), length if end is None else min(end, length))


def bed_at(bed: Bed, rate: int, start: int | None, end: int | None) -> Bed:
    """A bed from one sample to another. rate: Hz of both."""
    return replace(bed, rate=rate, start=start, end=end, fade=rounded(Fraction(bed.fade * rate, bed.rate)))


def padded(clips: Sequence[Clip], rate: int, length: int) -> Clips:
    """Clips with silence after them up to a length, in samples of a rate."""
    missing = length - length_of(clips, rate)
    return (*clips, *(silence(rate, missing) if missing > 0 else ()))


def fitted(clips: Sequence[Clip], rate: int, length: int) -> Clips:
    """Clips of just a length: with silence after them, or without the samples by which they are longer.

    Clips of sources of other rates end between samples, so that cuts leave them a little longer or shorter.
    """
    clips = list(clips)
    while (over := length_of(clips, rate) - length) > 0:
        last = clips.pop()
        left = last.length - max(1, rounded(last.consumed(over, rate)))
        clips += [replace(last, end=last.start + left)] if left > 0 else []
    return fused(padded(clips, rate, length))


def inside(timeline: Timeline, at: int) -> int:
    """A sample of a timeline. Raises CannotEdit where it is outside."""
    _check_inside(timeline, [at])
    return at


def _check_inside(timeline: Timeline, points: Iterable[int]) -> None:
    length = timeline.length
    for at in points:
        if not 0 <= at <= length:
            raise CannotEdit.because("beyond", seconds=at / timeline.rate, duration=timeline.duration)


def edges_of(timeline: Timeline, spans: Iterable[Span]) -> list[int]:
    """Start and end of each span in turn, overlapping and touching ones united.

    Raises CannotEdit where a span is empty or outside.
    """
    spans = sorted(spans)
    _check_inside(timeline, chain.from_iterable(spans))
    edges: list[int] = []
    for start, end in spans:
        if start >= end:
            raise CannotEdit.because("reversed", start=start / timeline.rate, end=end / timeline.rate)
        if edges and start <= edges[-1]:
            edges[-1] = max(edges[-1], end)
        else:
            edges += [start, end]
    return edges


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
    if (left.speed, left.equaliser) != (right.speed, right.equaliser):
        return None
    if isinstance(left.source, Silence):
        alike = (right.source, right.ramps, right.effect) == (left.source, left.ramps, left.effect)
        return replace(left, end=left.end + right.length) if alike else None
    if not right.continues(left) or left.ramps != right.ramps:
        return None
    if left.effect is None or right.effect is None:
        return replace(left, end=right.end) if left.effect is right.effect else None
    effect = replace(left.effect, tail=right.effect.tail)
    same = replace(right.effect, lead=left.effect.lead) == effect
    return replace(left, end=right.end, effect=effect) if same else None
