"""Music under speech: a track with a bed made one that plays it, looped, ducked under the words and faded."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import chain, pairwise, repeat

from .pieces import Clips, bed_span, pieces_of, silence, speech_length
from .timeline import Bed, Clip, Ramp, Recording, Span, Timeline, Track, length_of, positions, rounded

GLIDE_SECONDS = Fraction(2, 5)
"""How long music takes to go down before words, and up after them."""

PAUSE_SECONDS = Fraction(3, 2)
"""In a pause shorter than this it stays down: it would hardly be up before it goes down again."""

Knot = tuple[int, float]
"""A gain at a sample; between two of them it changes evenly."""


def laid(timeline: Timeline) -> Timeline:
    """The same sound with no beds: what plays under the speech stands on tracks by itself."""
    if all(track.bed is None for track in timeline.tracks):
        return timeline
    tracks = (_laid(track, track.bed, timeline) if track.bed else track for track in timeline.tracks)
    return replace(timeline, tracks=tuple(tracks))


def merged(spans: Iterable[Span], pause: Fraction | int) -> list[Span]:
    """Spans in order, with those made one between which there is less than a pause."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start - found[-1].end < pause:
            found[-1] = Span(found[-1].start, max(found[-1].end, end))
        elif start < end:
            found.append(Span(start, end))
    return found


def _laid(track: Track, bed: Bed, timeline: Timeline) -> Track:
    rate = timeline.rate
    start, end = bed_span(bed, rate, speech_length(timeline))
    music = _looped(track.clips, rate, end - start)
    ducks = _ducked(bed, [Span(a - start, b - start) for a, b in _spoken(bed, timeline)], rate)
    fades = _faded(bed, end - start, rate)
    played = _with_gains(music, rate, [ducks, fades])
    return Track((*(silence(rate, start) if start and played else ()), *played), locked=False)


def _looped(clips: Clips, rate: int, length: int) -> Clips:
    """Clips from the beginning again and again, up to a length."""
    own = sum(clip.length_at(rate) for clip in clips)
    if own <= 0 or length <= 0:
        return ()
    times = -(-length // own)
    looped = pieces_of(tuple(chain.from_iterable(repeat(clips, int(times)))), rate, [length])[0]
    while looped and length_of(looped, rate) > length:  # by part of a sample of a source of a low rate
        *looped, last = looped
        looped += [replace(last, end=last.end - 1)] if last.length > 1 else []
    return tuple(looped)


def _spoken(bed: Bed, timeline: Timeline) -> list[Span]:
    """Where words are on the tracks that it lies under."""
    rate = timeline.rate
    places = (zip(clips, positions(clips, rate), strict=False) for clips in timeline.layers)
    spans = chain.from_iterable(_in_clip(bed, clip, at, rate) for clip, at in chain.from_iterable(places))
    return merged(spans, PAUSE_SECONDS * rate)


def _in_clip(bed: Bed, clip: Clip, at: int | Fraction, rate: int) -> Iterator[Span]:
    if not isinstance(clip.source, Recording):
        return
    spans: Sequence[Span] = bed.speech.get(clip.source.id, (Span(clip.start, clip.end),))
    first = bisect_right(spans, clip.start, key=lambda span: span.end)
    last = bisect_left(spans, clip.end, key=lambda span: span.start)
    for start, end in spans[first:last]:
        low, high = max(start, clip.start) - clip.start, min(end, clip.end) - clip.start
        yield Span(rounded(at + clip.played(low, rate)), rounded(at + clip.played(high, rate)))


def _ducked(bed: Bed, spoken: Iterable[Span], rate: int) -> list[Knot]:
    """The gain of a bed, lower under words."""
    glide, low = round(GLIDE_SECONDS * rate), bed.level * bed.duck
    knots = [[(a - glide, bed.level), (a, low), (b, low), (b + glide, bed.level)] for a, b in spoken]
    return [(0, bed.level)] if not knots else list(chain.from_iterable(knots))


def _faded(bed: Bed, length: int, rate: int) -> list[Knot]:
    """The gain of a bed as it comes and goes; each takes half of a bed at most."""
    fade = min(rounded(Fraction(bed.fade * rate, bed.rate)), length // 2)
    return [(0, 0.0), (fade, 1.0), (length - fade, 1.0), (length, 0.0)] if fade else [(0, 1.0)]


def _with_gains(clips: Clips, rate: int, gains: Sequence[list[Knot]]) -> Clips:
    """The clips with gains, each given by its knots, divided so that a clip has one ramp of each."""
    length = length_of(clips, rate)
    points = sorted({at for knots in gains for at, _ in knots if 0 < at < length})
    pieces = pieces_of(clips, rate, points)
    played: list[Clip] = []
    for piece, (start, end) in zip(pieces, pairwise([0, *points, length]), strict=True):
        ends = [(_gain_at(knots, start), _gain_at(knots, end)) for knots in gains]
        for clip, (a, b) in zip(piece, pairwise(positions(piece, rate)), strict=True):
            shares = (float(Fraction(at) / (end - start)) for at in (a, b))
            low, high = shares
            ramps = (Ramp(clip.start, clip.end, x + (y - x) * low, x + (y - x) * high) for x, y in ends)
            played.append(replace(clip, ramps=(*clip.ramps, *ramps)))
    return tuple(played)


def _gain_at(knots: list[Knot], at: int) -> float:
    n = bisect_right(knots, at, key=lambda knot: knot[0])
    if n == 0 or n == len(knots):
        return knots[min(n, len(knots) - 1)][1]
    (a, low), (b, high) = knots[n - 1], knots[n]
    return low + (high - low) * (at - a) / (b - a)
