"""CMX 3600 edit decision lists, written by OpenTimelineIO's adapter.

They count in frames: 30 a second, not dropped, to which all times are rounded, so an edit is up to a sixtieth
of a second off, and what is shorter is left out. They know four tracks of sound, cuts, and comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, count
from pathlib import PurePath

import opentimelineio as otio
from opentimelineio.opentime import RationalTime, TimeRange

from ...audio.joins import Placed
from ...core.timeline import Clip, Recording
from .layout import EditListOf, Note, notes_of, recordings_in, remarks, tracks_of
from .naming import name_of, one_line, url_of

FRAMES = 30
"""A second."""

CHANNELS = ("A", "A2", "A3", "A4")

_LONGEST_REEL = 8

_EVENT = re.compile(r"^\d+(  \S+ +)A    ", re.MULTILINE)


def written(content: EditListOf) -> str:
    """The events of the first four tracks, with comments for what an event cannot say."""
    tracks, notes = tracks_of(content.timeline), notes_of(content)
    reels = _reels(recordings_in(tracks))
    lines = [f"TITLE: {one_line(content.title) or 'untitled'}", "FCM: NON-DROP FRAME"]
    number = 0
    for n, (channel, places) in enumerate(zip(CHANNELS, tracks, strict=False)):
        own = [note for note in notes if note.track == n or (note.track is None and n == 0)]
        for event in _events(places, own, reels, content.timeline.rate):
            number += 1
            lines.append(_EVENT.sub(rf"{number:03d}\g<1>{channel:<5}", event))
    if len(tracks) > len(CHANNELS):
        lines.append(f"* {len(tracks) - len(CHANNELS)} MORE TRACKS ARE LEFT OUT: AN EDL HAS 4 OF SOUND")
    return "\n".join(lines) + "\n"


def _events(
    places: Sequence[Placed], notes: Sequence[Note], reels: Mapping[Recording, str], rate: int
) -> Iterator[str]:
    """The events of a track as text, each with its comments."""
    track = otio.schema.Track(kind=otio.schema.TrackKind.Audio)
    track.extend(_items(places, notes, reels, rate))
    # The adapter writes a timeline's first track, and wants one of pictures to be there.
    timeline = otio.schema.Timeline()
    timeline.tracks.extend([track, otio.schema.Track(kind=otio.schema.TrackKind.Video)])
    text = otio.adapters.write_to_string(timeline, "cmx_3600", rate=FRAMES) if len(track) else ""
    return iter([event.strip() for event in re.split(r"^(?=\d)", text, flags=re.MULTILINE) if event.strip()])


def _items(
    places: Sequence[Placed], notes: Sequence[Note], reels: Mapping[Recording, str], rate: int
) -> Iterator[otio.core.Item]:
    waiting, done = list(notes), 0
    for clip, start, end in places:
        first, last = (round(at * FRAMES / rate) for at in (start, end))
        if first == last or not isinstance(clip.source, Recording):
            continue
        if first > done:
            yield otio.schema.Gap(source_range=_range(0, first - done))
        told = sum(note.start < end for note in waiting)
        item = _clip(clip, clip.source, last - first, reels[clip.source])
        item.markers.extend(_marker(note, rate) for note in waiting[:told] if note.kind == "chapter")
        comments = [note.text for note in waiting[:told] if note.kind != "chapter"] + list(remarks(clip))
        item.metadata["cmx_3600"]["comments"] = comments
        waiting, done = waiting[told:], last
        yield item


def _clip(clip: Clip, recording: Recording, frames: int, reel: str) -> otio.schema.Clip:
    reference = otio.schema.ExternalReference(url_of(recording))
    at = round(clip.start * FRAMES / recording.rate)
    item = otio.schema.Clip(name_of(recording), reference, _range(at, frames))
    item.metadata["cmx_3600"] = {"reel": reel}
    return item


def _marker(note: Note, rate: int) -> otio.schema.Marker:
    at = _range(round(note.start * FRAMES / rate), 0)
    return otio.schema.Marker(note.text, at, otio.schema.MarkerColor.GREEN)


def _reels(recordings: Sequence[Recording]) -> dict[Recording, str]:
    """A name of up to eight capital letters and digits for each, no two alike."""
    taken, reels = {"AX", "BL"}, dict[Recording, str]()  # those two stand for no reel, and for black
    for recording in recordings:
        stem = re.sub(r"[^A-Z0-9]", "", PurePath(recording.path).stem.upper()) or "REEL"
        names = (stem[: _LONGEST_REEL - len(end)] + end for end in map(str, count(2)))
        reels[recording] = next(name for name in chain([stem[:_LONGEST_REEL]], names) if name not in taken)
        taken.add(reels[recording])
    return reels


def _range(start: int, length: int) -> TimeRange:
    return TimeRange(RationalTime(start, FRAMES), RationalTime(length, FRAMES))
