"""Edits: functions from a timeline to a new timeline, named for their result.

Each one divides the tracks at some points and puts the pieces together again, so that lengths are exact
and words, which hang on the sources' samples, follow by themselves. An edit that makes no sense raises
CannotEdit.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from math import log10, prod

from .errors import CannotEdit
from .masks import Masked, bleeped, muted
from .pieces import Clips, Material, Place, edges_of, inside, rearranged, silence
from .rooms import pause
from .speeds import FASTEST, SLOWEST
from .timeline import (
    STRONGEST,
    Bed,
    Clip,
    Curve,
    Loudness,
    Ramp,
    Recording,
    Span,
    Timeline,
    Track,
    positions,
    recording_of,
)

__all__ = [
    "Clips",
    "Masked",
    "amplified",
    "bleeped",
    "copied",
    "cut",
    "equalised",
    "extracted",
    "faded_in",
    "faded_out",
    "inserted",
    "kept",
    "levelled",
    "louder",
    "moved",
    "muted",
    "paced",
    "pause",
    "replaced",
    "silence",
    "split",
    "swapped",
    "underlaid",
]


def cut(timeline: Timeline, spans: Iterable[Span]) -> Timeline:
    """Without the spans; they may overlap and come in any order."""
    points = edges_of(timeline, spans)
    if points == [0, timeline.length]:
        raise CannotEdit.because("nothing_left")
    return rearranged(timeline, points, lambda pieces, _: pieces[::2])


def kept(timeline: Timeline, spans: Iterable[Span]) -> Timeline:
    """Nothing but the spans, in order of time."""
    points = edges_of(timeline, spans)
    return rearranged(timeline, points, lambda pieces, _: pieces[1::2])


def inserted(timeline: Timeline, at: int, *material: Sequence[Clip]) -> Timeline:
    """Material laid in before sample `at`. material: for the first track, and for those locked to it."""

    def arrange(pieces: list[list[Clip]], place: Place) -> Iterable[Sequence[Clip]]:
        return pieces[0], place(material), pieces[1]

    return rearranged(timeline, [inside(timeline, at)], arrange, len(material))


def replaced(timeline: Timeline, span: Span, *material: Sequence[Clip]) -> Timeline:
    """Material in place of a span. material: for the first track, and for those locked to it."""

    def arrange(pieces: list[list[Clip]], place: Place) -> Iterable[Sequence[Clip]]:
        return pieces[0], place(material), pieces[2]

    return rearranged(timeline, edges_of(timeline, [span]), arrange, len(material))


def moved(timeline: Timeline, span: Span, to: int) -> Timeline:
    """A span taken out and laid in before sample `to`, counted before the move and not inside the span."""
    start, end = edges_of(timeline, [span])
    if start < inside(timeline, to) < end:
        raise CannotEdit.because("into_itself")
    if to <= start:
        return rearranged(timeline, [to, start, end], lambda p, _: (p[0], p[2], p[1], p[3]))
    return rearranged(timeline, [start, end, to], lambda p, _: (p[0], p[2], p[1], p[3]))


def swapped(timeline: Timeline, first: Span, second: Span) -> Timeline:
    """Two spans, each in the other's place."""
    first, second = sorted((first, second))
    if second.start < first.end:
        raise CannotEdit.because("overlap")
    points = [*edges_of(timeline, [first]), *edges_of(timeline, [second])]
    return rearranged(timeline, points, lambda p, _: (p[0], p[3], p[2], p[1], p[4]))


def amplified(timeline: Timeline, spans: Iterable[Span], gain: float, track: int | None = None) -> Timeline:
    """The spans louder or softer. gain: linear factor, above 0.

    track: the index of the one whose sound it is, None for all that are edited together. Where all of a
    timeline is to have some loudness, it is that which a gain on all of it changes.
    """
    if gain <= 0:
        raise CannotEdit.because("no_gain")
    spans, alone = list(spans), track is not None and len(timeline.speaking) > 1
    if timeline.loudness and not alone and edges_of(timeline, spans) == [0, timeline.length]:
        lufs = timeline.loudness.lufs + 20 * log10(gain)
        return replace(timeline, loudness=replace(timeline.loudness, lufs=lufs))
    louder = _mapped(timeline, spans, lambda clip: _amplified(clip, gain))
    own = {n: clips for n, clips in zip(timeline.speaking, louder.layers, strict=True) if track in (None, n)}
    tracks = (replace(old, clips=own.get(n, old.clips)) for n, old in enumerate(timeline.tracks))
    return replace(timeline, tracks=tuple(tracks))


def louder(material: Material, gain: float) -> tuple[Clips, ...]:
    """Material louder or softer. gain: linear factor, above 0."""
    return tuple(tuple(_amplified(clip, gain) for clip in clips) for clips in material)


def equalised(material: Material, decibels: Sequence[float]) -> tuple[Clips, ...]:
    """Material with its bands raised. decibels: for each of BANDS."""

    def change(clip: Clip) -> Clip:
        already = clip.equaliser or (0.0,) * len(decibels)
        totals = (round(a + b, 1) for a, b in zip(already, decibels, strict=True))
        limited = tuple(max(-STRONGEST, min(total, STRONGEST)) for total in totals)
        return replace(clip, equaliser=limited) if isinstance(clip.source, Recording) else clip

    return tuple(tuple(map(change, clips)) for clips in material)


def faded_in(timeline: Timeline, span: Span, curve: Curve = "linear") -> Timeline:
    """The sound rising from nothing over a span."""
    return _faded(timeline, span, (0.0, 1.0), curve)


def faded_out(timeline: Timeline, span: Span, curve: Curve = "linear") -> Timeline:
    """The sound falling to nothing over a span."""
    return _faded(timeline, span, (1.0, 0.0), curve)


def paced(timeline: Timeline, spans: Iterable[Span], factor: Fraction) -> Timeline:
    """The spans faster or slower at the same pitch. factor: how many times as fast as they are now."""

    def change(clip: Clip) -> Clip:
        speed = clip.speed * factor
        if not SLOWEST <= speed <= FASTEST:
            limits = {"slowest": float(SLOWEST), "fastest": float(FASTEST)}
            raise CannotEdit.because("speed_limit", speed=float(speed), **limits)
        return replace(clip, speed=speed)

    return _mapped(timeline, spans, change)


def levelled(timeline: Timeline, loudness: Loudness) -> Timeline:
    """The same sound, which gets its loudness when it is rendered: only then it is known."""
    return replace(timeline, loudness=loudness)


def underlaid(timeline: Timeline, music: Sequence[Clip], bed: Bed) -> Timeline:
    """Music on a track of its own under the first one; it replaces an earlier bed of the same music."""
    music = tuple(music)
    others = (track for track in timeline.tracks if not (track.bed and track.clips == music))
    return replace(timeline, tracks=(*others, Track(music, locked=False, bed=bed)))


def split(timeline: Timeline, points: Iterable[int]) -> tuple[Timeline, ...]:
    """The parts between the points, each with sound in it."""
    inner = sorted({inside(timeline, point) for point in points} - {0, timeline.length})
    if not inner:
        raise CannotEdit.because("split_edge")
    return tuple(kept(timeline, [Span(a, b)]) for a, b in pairwise([0, *inner, timeline.length]))


def extracted(timeline: Timeline, span: Span) -> tuple[Clips, ...]:
    """What sounds in a span, as material for another timeline: the first track, and those locked to it."""
    return kept(timeline, [span]).layers


def copied(material: Material, takes: Mapping[str, int]) -> tuple[tuple[Clips, ...], dict[str, int]]:
    """The same sound under new take numbers, and the numbers then used.

    takes: the highest take in use of each recording, by its id; 1 where it has none.
    """
    used, renamed = dict(takes), dict[tuple[str, int], int]()

    def copy(clip: Clip) -> Clip:
        if not isinstance(clip.source, Recording):
            return clip
        key = (clip.source.id, clip.take)
        if key not in renamed:
            used[clip.source.id] = renamed[key] = used.get(clip.source.id, 1) + 1
        return replace(clip, take=renamed[key])

    return tuple(tuple(map(copy, clips)) for clips in material), used


def _mapped(timeline: Timeline, spans: Iterable[Span], change: Callable[[Clip], Clip]) -> Timeline:
    def arrange(pieces: list[list[Clip]], _: Place) -> Iterable[Sequence[Clip]]:
        return ([change(clip) for clip in piece] if n % 2 else piece for n, piece in enumerate(pieces))

    return rearranged(timeline, edges_of(timeline, spans), arrange)


def _amplified(clip: Clip, gain: float) -> Clip:
    return _with_ramp(clip, Ramp(clip.start, clip.start, gain, gain))


def _with_ramp(clip: Clip, ramp: Ramp) -> Clip:
    """Constant gains are multiplied into one, so that turning a part up and down again leaves no trace.

    Silence stays as it is.
    """
    if recording_of(clip.source) is None:
        return clip
    ramps = [*clip.ramps, ramp]
    level = prod(r.before for r in ramps if r.before == r.after)
    moving = tuple(r for r in ramps if r.before != r.after)
    constant = () if level == 1 else (Ramp(0, 0, level, level),)
    return replace(clip, ramps=moving + constant)


def _faded(timeline: Timeline, span: Span, gains: tuple[float, float], curve: Curve) -> Timeline:
    """The fade runs on over every clip in the span, each with its share of it."""
    points = edges_of(timeline, [span])
    total = points[1] - points[0]
    before, after = gains

    def gain(at: int | Fraction) -> float:
        evenly = before + (after - before) * float(Fraction(at) / total)
        return evenly**0.5 if curve == "power" else evenly  # both end at 0 and 1, where the root is the same

    def ramped(clip: Clip, a: int | Fraction, b: int | Fraction) -> Clip:
        return _with_ramp(clip, Ramp(clip.start, clip.end, gain(a), gain(b), curve))

    def arrange(pieces: list[list[Clip]], _: Place) -> Iterable[Sequence[Clip]]:
        head, piece, rest = pieces
        edges = pairwise(positions(piece, timeline.rate))
        return head, [ramped(clip, a, b) for clip, (a, b) in zip(piece, edges, strict=True)], rest

    return rearranged(timeline, points, arrange)
