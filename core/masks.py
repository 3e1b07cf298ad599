"""Mutes and bleeps: the sound of a span taken out, on one track or on all that are edited together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from .pieces import Clips, edges_of, fused, pieces_of
from .timeline import Bleep, Clip, Mute, Span, Timeline


@dataclass(frozen=True, slots=True)
class Masked:
    """A span to mute or bleep.

    lead, tail: samples before and after it that hold no word and may fade. track: the index of the one whose
    sound it is, None for all that are edited together.
    """

    span: Span
    lead: int = 0
    tail: int = 0
    track: int | None = None


def muted(timeline: Timeline, masked: Iterable[Masked]) -> Timeline:
    """The spans silent, the length unchanged."""
    return _masked(timeline, masked, Mute())


def bleeped(timeline: Timeline, masked: Iterable[Masked], hz: int = 1000) -> Timeline:
    """A tone in place of the spans, the length unchanged. hz: the tone's frequency."""
    return _masked(timeline, masked, Bleep(hz=hz))


def _masked(timeline: Timeline, masked: Iterable[Masked], effect: Mute) -> Timeline:
    masked, tracks = sorted(masked, key=lambda m: m.span), list(timeline.tracks)
    for n in timeline.speaking:
        own = [m for m in masked if m.track in (None, n)]
        if own:
            tracks[n] = replace(tracks[n], clips=fused(_covered(timeline, tracks[n].clips, own, effect)))
    return replace(timeline, tracks=tuple(tracks))


def _covered(timeline: Timeline, clips: Clips, masked: Sequence[Masked], effect: Mute) -> Iterable[Clip]:
    """A track's clips with an effect on some spans of the timeline."""
    leads = {m.span.start: m.lead for m in masked}
    tails = {m.span.end: m.tail for m in masked}
    edges = edges_of(timeline, [m.span for m in masked])
    pieces = pieces_of(clips, timeline.rate, edges)
    for n, (start, end) in enumerate(zip(edges[::2], edges[1::2], strict=True)):
        room = replace(effect, lead=leads[start], tail=tails[end])
        yield from (*pieces[2 * n], *_silenced(pieces[2 * n + 1], timeline.rate, room))
    yield from pieces[-1]


def _silenced(clips: Sequence[Clip], rate: int, effect: Mute) -> list[Clip]:
    """The clips under one effect, of which only the outer edges may fade. rate: Hz of the effect's room."""
    last = len(clips) - 1

    def room(clip: Clip) -> Mute:
        lead, tail = (side * clip.source.rate // rate for side in (effect.lead, effect.tail))
        return replace(effect, lead=lead, tail=tail)

    def edged(n: int, effect: Mute) -> Mute:
        return replace(effect, lead=effect.lead if n == 0 else 0, tail=effect.tail if n == last else 0)

    return [replace(clip, effect=edged(n, room(clip))) for n, clip in enumerate(clips)]
