"""Edits: functions from a timeline to a new timeline, named for their result.

Each one divides the tracks at some points and puts the pieces together again, so that lengths are exact
and words, which hang on the sources' samples, follow by themselves. An edit that makes no sense raises
CannotEdit.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import chain, pairwise
from math import log10, prod

from .errors import CannotEdit
from .pieces import Clips, Place, fused, rearranged, silence
from .speeds import FASTEST, SLOWEST
from .timeline import Bed, Bleep, Clip, Loudness, Mute, Ramp, Silence, Span, Timeline, Track, positions

__all__ = [
    "Clips",
    "Masked",
    "amplified",
    "bleeped",
    "copied",
    "cut",
    "extracted",
    "faded_in",
    "faded_out",
    "inserted",
    "joined",
    "kept",
    "levelled",
    "moved",
    "muted",
    "paced",
    "replaced",
    "silence",
    "split",
    "swapped",
    "underlaid",
]


@dataclass(frozen=True, slots=True)
class Masked:
    """A span to mute or bleep. lead, tail: samples before and after it that hold no word and may fade."""

    span: Span
    lead: int = 0
    tail: int = 0


def cut(timeline: Timeline, spans: Iterable[Span]) -> Timeline:
    """Without the spans; they may overlap and come in any order."""
    points = _edges(timeline, spans)
    if points == [0, timeline.length]:
        raise CannotEdit.because("nothing_left")
    return rearranged(timeline, points, lambda pieces, _: pieces[::2])


def kept(timeline: Timeline, spans: Iterable[Span]) -> Timeline:
    """Nothing but the spans, in order of time."""
    points = _edges(timeline, spans)
    return rearranged(timeline, points, lambda pieces, _: pieces[1::2])


def muted(timeline: Timeline, masked: Iterable[Masked]) -> Timeline:
    """The spans silent, the length unchanged."""
    return _masked(timeline, masked, Mute())


def bleeped(timeline: Timeline, masked: Iterable[Masked], hz: int = 1000) -> Timeline:
    """A tone in place of the spans, the length unchanged. hz: the tone's frequency."""
    return _masked(timeline, masked, Bleep(hz=hz))


def inserted(timeline: Timeline, at: int, material: Sequence[Clip]) -> Timeline:
    """Material laid in before sample `at`."""
    return rearranged(
        timeline, [_point(timeline, at)], lambda pieces, place: (pieces[0], place(material), pieces[1])
    )


def replaced(timeline: Timeline, span: Span, material: Sequence[Clip]) -> Timeline:
    """Material in place of a span."""
    points = _edges(timeline, [span])
    return rearranged(timeline, points, lambda pieces, place: (pieces[0], place(material), pieces[2]))


def moved(timeline: Timeline, span: Span, to: int) -> Timeline:
    """A span taken out and laid in before sample `to`, counted before the move and not inside the span."""
    start, end = _edges(timeline, [span])
    if start < _point(timeline, to) < end:
        raise CannotEdit.because("into_itself")
    if to <= start:
        return rearranged(timeline, [to, start, end], lambda p, _: (p[0], p[2], p[1], p[3]))
    return rearranged(timeline, [start, end, to], lambda p, _: (p[0], p[2], p[1], p[3]))


def swapped(timeline: Timeline, first: Span, second: Span) -> Timeline:
    """Two spans, each in the other's place."""
    first, second = sorted((first, second))
    if second.start < first.end:
        raise CannotEdit.because("overlap")
    points = [*_edges(timeline, [first]), *_edges(timeline, [second])]
    return rearranged(timeline, points, lambda p, _: (p[0], p[3], p[2], p[1], p[4]))


def amplified(timeline: Timeline, spans: Iterable[Span], gain: float) -> Timeline:
    """The spans louder or softer. gain: linear factor, above 0.

    Where all of a timeline is to have some loudness, it is that which a gain on all of it changes.
    """
    if gain <= 0:
        raise CannotEdit.because("no_gain")
    spans = list(spans)
    if timeline.loudness and _edges(timeline, spans) == [0, timeline.length]:
        lufs = timeline.loudness.lufs + 20 * log10(gain)
        return replace(timeline, loudness=replace(timeline.loudness, lufs=lufs))
    return _mapped(timeline, spans, lambda clip: _with_ramp(clip, Ramp(clip.start, clip.start, gain, gain)))


def faded_in(timeline: Timeline, span: Span) -> Timeline:
    """The sound rising from nothing over a span."""
    return _faded(timeline, span, 0.0, 1.0)


def faded_out(timeline: Timeline, span: Span) -> Timeline:
    """The sound falling to nothing over a span."""
    return _faded(timeline, span, 1.0, 0.0)


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
    inner = sorted({_point(timeline, point) for point in points} - {0, timeline.length})
    if not inner:
        raise CannotEdit.because("split_edge")
    return tuple(kept(timeline, [Span(a, b)]) for a, b in pairwise([0, *inner, timeline.length]))


def extracted(timeline: Timeline, span: Span) -> Clips:
    """The clips of the first track that sound in a span, as material for another timeline."""
    return kept(timeline, [span]).clips


def joined(rate: int, channels: int, materials: Iterable[Sequence[Clip]]) -> Timeline:
    """A new timeline of the materials, one after the other."""
    return Timeline(rate, channels, (Track(fused(chain.from_iterable(materials))),))


def copied(material: Sequence[Clip], takes: Mapping[str, int]) -> tuple[Clips, dict[str, int]]:
    """The same sound under new take numbers, and the numbers then used.

    takes: the highest take in use of each recording, by its id; 1 where it has none.
    """
    used, renamed, copies = dict(takes), dict[tuple[str, int], int](), list[Clip]()
    for clip in material:
        if isinstance(clip.source, Silence):
            copies.append(clip)
            continue
        key = (clip.source.id, clip.take)
        if key not in renamed:
            used[clip.source.id] = renamed[key] = used.get(clip.source.id, 1) + 1
        copies.append(replace(clip, take=renamed[key]))
    return tuple(copies), used


def _point(timeline: Timeline, at: int) -> int:
    _check_inside(timeline, [at])
    return at


def _check_inside(timeline: Timeline, points: Iterable[int]) -> None:
    length = timeline.length
    for at in points:
        if not 0 <= at <= length:
            raise CannotEdit.because("beyond", seconds=at / timeline.rate, duration=timeline.duration)


def _edges(timeline: Timeline, spans: Iterable[Span]) -> list[int]:
    """Start and end of each span in turn, overlapping and touching ones united."""
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


def _mapped(timeline: Timeline, spans: Iterable[Span], change: Callable[[Clip], Clip]) -> Timeline:
    def arrange(pieces: list[list[Clip]], _: Place) -> Iterable[Sequence[Clip]]:
        return ([change(clip) for clip in piece] if n % 2 else piece for n, piece in enumerate(pieces))

    return rearranged(timeline, _edges(timeline, spans), arrange)


def _with_ramp(clip: Clip, ramp: Ramp) -> Clip:
    """Constant gains are multiplied into one, so that turning a part up and down again leaves no trace."""
    ramps = [*clip.ramps, ramp]
    level = prod(r.before for r in ramps if r.before == r.after)
    moving = tuple(r for r in ramps if r.before != r.after)
    constant = () if level == 1 else (Ramp(0, 0, level, level),)
    return replace(clip, ramps=moving + constant)


def _faded(timeline: Timeline, span: Span, before: float, after: float) -> Timeline:
    """The fade runs on over every clip in the span, each with its share of it."""
    points = _edges(timeline, [span])
    total = points[1] - points[0]

    def ramped(clip: Clip, a: int | Fraction, b: int | Fraction) -> Clip:
        low, high = (before + (after - before) * float(Fraction(at) / total) for at in (a, b))
        return _with_ramp(clip, Ramp(clip.start, clip.end, low, high))

    def arrange(pieces: list[list[Clip]], _: Place) -> Iterable[Sequence[Clip]]:
        head, piece, rest = pieces
        edges = pairwise(positions(piece, timeline.rate))
        return head, [ramped(clip, a, b) for clip, (a, b) in zip(piece, edges, strict=True)], rest

    return rearranged(timeline, points, arrange)


def _masked(timeline: Timeline, masked: Iterable[Masked], effect: Mute) -> Timeline:
    masked = sorted(masked, key=lambda m: m.span)
    leads = {m.span.start: m.lead for m in masked}
    tails = {m.span.end: m.tail for m in masked}
    edges = _edges(timeline, [m.span for m in masked])

    def arrange(pieces: list[list[Clip]], _: Place) -> Iterable[Sequence[Clip]]:
        yield pieces[0]
        for n in range(1, len(pieces), 2):
            start, end = edges[n - 1], edges[n]
            room = replace(effect, lead=leads[start], tail=tails[end])
            yield _silenced(pieces[n], timeline.rate, room)
            yield pieces[n + 1]

    return rearranged(timeline, edges, arrange)


def _silenced(clips: Sequence[Clip], rate: int, effect: Mute) -> list[Clip]:
    """The clips under one effect, of which only the outer edges may fade. rate: Hz of the effect's room."""
    last = len(clips) - 1

    def room(clip: Clip) -> Mute:
        lead, tail = (side * clip.source.rate // rate for side in (effect.lead, effect.tail))
        return replace(effect, lead=lead, tail=tail)

    def edged(n: int, effect: Mute) -> Mute:
        return replace(effect, lead=effect.lead if n == 0 else 0, tail=effect.tail if n == last else 0)

    return [replace(clip, effect=edged(n, room(clip))) for n, clip in enumerate(clips)]
