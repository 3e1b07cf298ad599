"""What every edit list is written from: the edited audio as people who open it elsewhere need to see it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log10, prod
from typing import Literal, NamedTuple

from ...audio.joins import Placed
from ...core.beds import laid
from ...core.chapters import Chapter
from ...core.timeline import BANDS, Bleep, Clip, Recording, Timeline, positions, rounded
from .changes import Change, told_once
from .naming import one_line


@dataclass(frozen=True, slots=True)
class EditListOf:
    """What an edit list tells. title: of the programme. removed: as `changes` finds it."""

    timeline: Timeline
    title: str
    chapters: tuple[Chapter, ...] = ()
    removed: tuple[Change, ...] = ()


class Note(NamedTuple):
    """Something to be seen at a time of the edited audio, in one line. track: from 0, None for all.

    start, end: samples of the timeline.
    """

    kind: Literal["cut", "mute", "bleep", "chapter"]
    start: int
    end: int
    text: str
    track: int | None = None


def tracks_of(timeline: Timeline) -> list[list[Placed]]:
    """The clips of each track with their places; music beds as what they play."""
    return [
        [
            Placed(clip, start, end)
            for clip, (start, end) in zip(
                track.clips, pairwise(map(rounded, positions(track.clips, timeline.rate))), strict=True
            )
            if start < end
        ]
        for track in laid(timeline).tracks
    ]


def notes_of(content: EditListOf) -> list[Note]:
    """Chapters and changes in the order of edited time, those left out that are nowhere in it."""
    rate = content.timeline.rate
    notes = [
        Note("chapter", round(chapter.start * rate), round(chapter.start * rate), one_line(chapter.title))
        for chapter in content.chapters
    ]
    for change in told_once(content.removed):
        if change.place is not None:
            notes.append(Note(change.kind, *change.place, change.label, change.track))
    return sorted(notes, key=lambda note: note.start)


def remarks(clip: Clip) -> Iterator[str]:
    """What of a clip hardly any other program can be told, in words."""
    if isinstance(clip.effect, Bleep):
        yield f"bleep, {clip.effect.hz} Hz"
    elif clip.effect is not None:
        yield "mute"
    if clip.speed != 1:
        yield f"speed {float(clip.speed):g}"
    if (gain := gain_of(clip)) not in (0.0, 1.0):
        yield f"gain {20 * log10(gain):+.1f} dB"
    if clip.equaliser:
        bands = zip(BANDS, clip.equaliser, strict=True)
        yield f"equaliser {', '.join(f'{hertz} Hz {decibels:+.1f} dB' for hertz, decibels in bands)}"
    for ramp in clip.ramps:
        if ramp.before != ramp.after:
            yield f"fade from {ramp.before:.2f} to {ramp.after:.2f}"


def gain_of(clip: Clip) -> float:
    """The linear gain of all of a clip; what changes within it is left out."""
    return prod(ramp.before for ramp in clip.ramps if ramp.before == ramp.after)


def recordings_in(tracks: Sequence[Sequence[Placed]]) -> list[Recording]:
    """The recordings that tracks are made of, each once, in the order of their use."""
    sources = (placed.clip.source for track in tracks for placed in track)
    return list(dict.fromkeys(source for source in sources if isinstance(source, Recording)))
