"""What became of the recordings in a timeline: what was taken out of each, muted or bleeped, and where."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from ...core.placement import Speech
from ...core.timeline import Bleep, Clip, Recording, Span, Timeline, positions, rounded
from .naming import name_of, one_line

ChangeKind = Literal["cut", "mute", "bleep"]

_LEAST = 0.001
"""Seconds of the shortest cut: less is what the rounding to samples of another rate leaves over."""

_SAME = 8
"""Samples by which a cut may lie elsewhere in recordings of other rates."""


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of a recording that is not heard as it was.

    span: samples of the recording. text: the words in it, as far as they are known. track: where the
    recording is heard, from 0. place: samples of the timeline, none of them where something was cut out; None
    where what stood on both sides is elsewhere too.
    """

    kind: ChangeKind
    recording: Recording
    span: Span
    text: str
    track: int
    place: Span | None

    @property
    def start(self) -> float:
        """Seconds of the recording."""
        return self.span.start / self.recording.rate

    @property
    def end(self) -> float:
        """Seconds of the recording."""
        return self.span.end / self.recording.rate

    @property
    def label(self) -> str:
        """What was done, to which words, in one line."""
        words = f" “{one_line(self.text)}”" if self.text else ""
        return f"{self.kind}{words} ({self.start:.3f}–{self.end:.3f} s of {name_of(self.recording)})"


class _Use(NamedTuple):
    """A clip of a recording, and the timeline samples [start, end) that it takes."""

    clip: Clip
    track: int
    start: int
    end: int


def by_place(found: Iterable[Change]) -> Iterator[list[Change]]:
    """Changes, cuts at the same place of what is heard together: those of tracks that are cut at once."""
    placed: list[tuple[int, Change]] = []
    for change in found:
        if change.kind == "cut" and change.place is not None:
            placed.append((change.place.start, change))
        else:
            yield [change]
    group: list[Change] = []
    last = 0
    for at, change in sorted(placed, key=lambda each: each[0]):
        if group and at - last > _SAME:
            yield group
            group = []
        group.append(change)
        last = at
    if group:
        yield group


def told_once(found: Iterable[Change]) -> Iterator[Change]:
    """Changes without the cuts that tell nothing: of a track that is silent where another loses its words."""
    found = list(found)
    told: set[Change] = set()
    for group in by_place(found):
        tracks = {change.track for change in group if change.text} or {group[0].track}
        told.update(change for change in group if change.track in tracks)
    return (change for change in found if change in told)


def changes(timeline: Timeline, speeches: Mapping[str, Speech]) -> tuple[Change, ...]:
    """What went of each recording of a timeline, in the order they are heard, and of time in each.

    speeches: the words of the recordings by their ids; none of a recording that is missing.
    """
    uses: dict[Recording, list[_Use]] = {}
    for recording, use in _uses(timeline):
        uses.setdefault(recording, []).append(use)
    heard = sorted(uses.items(), key=lambda found: min(use.start for use in found[1]))
    return tuple(
        change
        for recording, used in heard
        for change in _of_recording(recording, used, speeches.get(recording.id))
    )


def _uses(timeline: Timeline) -> Iterator[tuple[Recording, _Use]]:
    for number, track in enumerate(timeline.tracks):
        if track.bed is None:
            places = pairwise(map(rounded, positions(track.clips, timeline.rate)))
            for clip, (start, end) in zip(track.clips, places, strict=True):
                if isinstance(clip.source, Recording):
                    yield clip.source, _Use(clip, number, start, end)


def _of_recording(recording: Recording, uses: Sequence[_Use], speech: Speech | None) -> list[Change]:
    found = [*_cuts(recording, uses, speech), *_masks(recording, uses, speech)]
    return sorted(found, key=lambda change: change.span)


def _cuts(recording: Recording, uses: Sequence[_Use], speech: Speech | None) -> Iterator[Change]:
    ends = {use.clip.end: use.end for use in reversed(uses)}
    starts = {use.clip.start: use.start for use in reversed(uses)}
    for gap in _gaps(recording.length, (Span(use.clip.start, use.clip.end) for use in uses)):
        if gap.end - gap.start < _LEAST * recording.rate:
            continue
        at = ends.get(gap.start, starts.get(gap.end))
        place = None if at is None else Span(at, at)
        yield Change("cut", recording, gap, _text(speech, gap), uses[0].track, place)


def _gaps(length: int, spans: Iterable[Span]) -> Iterator[Span]:
    """What of [0, length) is in none of the spans."""
    done = 0
    for start, end in sorted(spans):
        if start > done:
            yield Span(done, start)
        done = max(done, end)
    if done < length:
        yield Span(done, length)


def _masks(recording: Recording, uses: Sequence[_Use], speech: Speech | None) -> Iterator[Change]:
    for clip, track, start, end in uses:
        if clip.effect is not None:
            kind: ChangeKind = "bleep" if isinstance(clip.effect, Bleep) else "mute"
            span = Span(clip.start, clip.end)
            yield Change(kind, recording, span, _text(speech, span), track, Span(start, end))


def _text(speech: Speech | None, span: Span) -> str:
    """The words whose middles are in a span."""
    if speech is None:
        return ""
    first, last = (bisect_left(speech.middles, edge) for edge in span)
    return " ".join(word.text for word in speech.transcript.words[first:last])
