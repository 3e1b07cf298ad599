"""Mutes and bleeps: the sound of a span taken out, on one track or on all that are edited together."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from .pieces import Clips, edges_of, fused, pieces_of
from .rooms import Rooms, nowhere
from .timeline import Bleep, Clip, Mute, Recording, Span, Timeline

Effect = Callable[[Clip], Mute | None]
"""What is heard in place of a clip's sound."""


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


def muted(timeline: Timeline, masked: Iterable[Masked], rooms: Rooms = nowhere) -> Timeline:
    """The spans without their sound, the length unchanged; what is silent stays as it is.

    They have room tone where their recordings have some, as pauses do, but where nothing else is left.
    """
    masked = list(masked)
    everything = edges_of(timeline, [m.span for m in masked]) == [0, timeline.length]

    def silenced(clip: Clip) -> Mute | None:
        if not isinstance(clip.source, Recording):
            return None
        middle = (clip.start + clip.end) // 2
        return Mute(room=None if everything else rooms(clip.source, middle))

    return _masked(timeline, masked, silenced)


def bleeped(timeline: Timeline, masked: Iterable[Masked], hz: int = 1000) -> Timeline:
    """A tone in place of the spans, the length unchanged. hz: the tone's frequency."""
    return _masked(timeline, masked, lambda _: Bleep(hz=hz))


def _masked(timeline: Timeline, masked: Iterable[Masked], effect: Effect) -> Timeline:
    masked, tracks = sorted(masked, key=lambda m: m.span), list(timeline.tracks)
    for n in timeline.speaking:
        own = [m for m in masked if m.track in (None, n)]
        if own:
            tracks[n] = replace(tracks[n], clips=fused(_covered(timeline, tracks[n].clips, own, effect)))
    return replace(timeline, tracks=tuple(tracks))


def _covered(timeline: Timeline, clips: Clips, masked: Sequence[Masked], effect: Effect) -> Iterable[Clip]:
    """A track's clips with an effect on some spans of the timeline."""
    leads = {m.span.start: m.lead for m in masked}
    tails = {m.span.end: m.tail for m in masked}
    edges = edges_of(timeline, [m.span for m in masked])
    pieces = pieces_of(clips, timeline.rate, edges)
    for n, (start, end) in enumerate(zip(edges[::2], edges[1::2], strict=True)):
        room = leads[start], tails[end]
        yield from (*pieces[2 * n], *_silenced(pieces[2 * n + 1], timeline.rate, room, effect))
    yield from pieces[-1]


def _silenced(clips: Sequence[Clip], rate: int, fades: tuple[int, int], effect: Effect) -> Iterable[Clip]:
    """The clips under their effects, of which only the outer edges may fade.

    fades: samples before and after all of them, at a rate in Hz.
    """
    for n, clip in enumerate(clips):
        lead, tail = (side * clip.source.rate // rate for side in fades)
        lead, tail = 0 if n else lead, 0 if n + 1 < len(clips) else tail
        own = effect(clip)
        yield replace(clip, effect=replace(own, lead=lead, tail=tail) if own else None)
