"""OpenTimelineIO's own JSON: tracks of clips and gaps, with markers for what they cannot say."""

from __future__ import annotations

from collections.abc import Iterator

import opentimelineio as otio
from opentimelineio.opentime import RationalTime, TimeRange

from ...audio.joins import Placed
from ...core.timeline import Clip, Recording
from .layout import EditListOf, Note, gain_of, notes_of, remarks, tracks_of
from .naming import name_of, url_of

_COLOURS = {"cut": "RED", "mute": "ORANGE", "bleep": "YELLOW", "chapter": "GREEN"}


def written(content: EditListOf) -> str:
    """A timeline with a track of sound for each track, chapters above them, and in them what went where.

    A muted or bleeped clip is one that is not enabled. Times are in samples, clips' in their recordings'.
    Joins are plain cuts: the fades of 10 ms that wordsplice puts there are not told.
    """
    notes, rate = notes_of(content), content.timeline.rate
    timeline = otio.schema.Timeline(content.title)
    timeline.tracks.markers.extend(_marker(note, rate) for note in notes if note.track is None)
    for number, places in enumerate(tracks_of(content.timeline)):
        track = otio.schema.Track(f"Track {number + 1}", kind=otio.schema.TrackKind.Audio)
        track.extend(_items(places))
        track.markers.extend(_marker(note, rate) for note in notes if note.track == number)
        timeline.tracks.append(track)
    return str(otio.adapters.write_to_string(timeline, "otio_json")) + "\n"


def _items(places: list[Placed]) -> Iterator[otio.core.Item]:
    for placed in places:
        clip = placed.clip
        # What plays faster takes less time, which is what counts in a track.
        length = float(clip.length / clip.speed)
        if isinstance(clip.source, Recording):
            yield _clip(clip, clip.source, length)
        else:
            yield otio.schema.Gap(source_range=_range(0, length, clip.source.rate))


def _clip(clip: Clip, recording: Recording, length: float) -> otio.schema.Clip:
    reference = otio.schema.ExternalReference(url_of(recording), _range(0, recording.length, recording.rate))
    reference.name = name_of(recording)
    item = otio.schema.Clip(name_of(recording), reference, _range(clip.start, length, recording.rate))
    item.enabled = clip.effect is None
    if clip.speed != 1:
        item.effects.append(otio.schema.LinearTimeWarp("speed", float(clip.speed)))
    if (gain := gain_of(clip)) != 1:
        item.metadata["wordsplice"] = {"gain": gain}
    told = ", ".join(remarks(clip))
    if told:
        whole = _range(clip.start, length, recording.rate)
        item.markers.append(otio.schema.Marker(told, whole, otio.schema.MarkerColor.PURPLE))
    return item


def _marker(note: Note, rate: int) -> otio.schema.Marker:
    marked = _range(note.start, note.end - note.start, rate)
    return otio.schema.Marker(note.text, marked, _COLOURS[note.kind], {"wordsplice": {"kind": note.kind}})


def _range(start: float, length: float, rate: int) -> TimeRange:
    return TimeRange(RationalTime(start, rate), RationalTime(length, rate))
