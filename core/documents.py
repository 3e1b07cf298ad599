"""Timelines and projects as public, versioned JSON that can be read, edited by hand and rendered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from .document_models import (
    BedModel,
    ClipModel,
    Document,
    EffectModel,
    ProjectFile,
    RecordingModel,
    RoomToneModel,
    SilenceModel,
    SourceModels,
    StateModel,
    TimelineFile,
    TimelineModel,
    TrackModel,
)
from .errors import BadTimeline
from .project import Project, State, Step
from .speeds import speed_as_json
from .timeline import (
    Bed,
    Bleep,
    Clip,
    Loudness,
    Mute,
    Ramp,
    Recording,
    RoomTone,
    Silence,
    Source,
    Span,
    Timeline,
    Track,
    recording_of,
)
from .words import Transcript

TIMELINE_SCHEMA = "wordsplice.timeline/1"
PROJECT_SCHEMA = "wordsplice.project/1"

_TRANSCRIPT = TypeAdapter(Transcript)
_D = TypeVar("_D", bound=Document)


def timeline_to_json(timeline: Timeline) -> dict[str, Any]:
    """A timeline as JSON values, with a table of its sources."""
    return {
        "schema": TIMELINE_SCHEMA,
        **_dump_timeline(timeline),
        "sources": _dump_sources(_sources_in([timeline])),
    }


def timeline_from_json(data: object) -> Timeline:
    """The timeline that JSON values describe. Raises BadTimeline, which names the field."""
    file = _checked(TimelineFile, data)
    return _load_timeline(file, _load_sources(file.sources))


def project_to_json(project: Project) -> dict[str, Any]:
    """A project with its whole history as JSON values."""
    timelines = [t for step in project.steps for t in step.state.timelines.values()]
    sources = {*project.recordings.values(), *_sources_in(timelines)}
    return {
        "schema": PROJECT_SCHEMA,
        "sources": _dump_sources(sources),
        "recordings": {number: _key(recording) for number, recording in project.recordings.items()},
        "transcripts": {
            key: _TRANSCRIPT.dump_python(s.transcript, mode="json") for key, s in project.speeches.items()
        },
        "steps": [
            {"did": step.did, "state": _dump_state(step.state), "plan": list(step.plan)}
            for step in project.steps
        ],
        "position": project.position,
    }


def project_from_json(data: object) -> Project:
    """The project that JSON values describe. Raises BadTimeline, which names the field."""
    file = _checked(ProjectFile, data)
    sources = _load_sources(file.sources)
    project = Project()
    for number, key in file.recordings.items():
        recording = sources.get(key)
        if not isinstance(recording, Recording) or key != str(number):
            raise BadTimeline(f"recordings.{number}: {key!r} is not the recording of that number in sources")
        try:
            transcript = (
                _TRANSCRIPT.validate_python(file.transcripts[key]) if key in file.transcripts else None
            )
        except ValidationError as error:
            raise BadTimeline(f"transcripts.{key}.{_first(error)}") from error
        project = project.with_recording(recording, transcript)
    if file.position > len(file.steps):
        raise BadTimeline(f"position: {file.position} is past the {len(file.steps)} steps")
    steps = tuple(Step(step.did, _load_state(step.state, sources), step.plan) for step in file.steps)
    return Project(project.recordings, project.speeches, steps, file.position)


def _checked(model: type[_D], data: object) -> _D:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise BadTimeline(_first(error)) from error


def _first(error: ValidationError) -> str:
    first = error.errors()[0]
    return f"{'.'.join(map(str, first['loc'])) or 'top level'}: {first['msg'][:1].lower()}{first['msg'][1:]}"


def _key(source: Source) -> str:
    match source:
        case Recording():
            return source.id
        case RoomTone():
            return f"room-{source.recording.id}-{source.start}-{source.end}-{source.rate}"
    return f"silence-{source.rate}"


def _sources_in(timelines: Iterable[Timeline]) -> set[Source]:
    clips = (clip for timeline in timelines for track in timeline.tracks for clip in track.clips)
    own = {clip.source for clip in clips}
    return own | {recording for source in own if (recording := recording_of(source))}


def _dump_sources(sources: Iterable[Source]) -> dict[str, Any]:
    return {_key(source): _dump_source(source) for source in sorted(sources, key=_key)}


def _dump_source(source: Source) -> dict[str, Any]:
    match source:
        case Recording(_, path, rate, channels, length):
            return {"kind": "recording", "path": path, "rate": rate, "channels": channels, "length": length}
        case RoomTone(rate, recording, start, end):
            return {"kind": "room", "rate": rate, "recording": recording.id, "start": start, "end": end}
    return {"kind": "silence", "rate": source.rate}


def _load_sources(sources: SourceModels) -> dict[str, Source]:
    def load(key: str, source: RecordingModel | RoomToneModel | SilenceModel) -> Source:
        match source:
            case RecordingModel():
                return Recording(key, source.path, source.rate, source.channels, source.length)
            case RoomToneModel():
                return _load_room(key, source, sources)
        return Silence(source.rate)

    return {key: load(key, source) for key, source in sources.items()}


def _load_room(key: str, room: RoomToneModel, sources: SourceModels) -> RoomTone:
    model = sources.get(room.recording)
    if not isinstance(model, RecordingModel):
        raise BadTimeline(f"sources.{key}.recording: {room.recording!r} is no recording in sources")
    recording = Recording(room.recording, model.path, model.rate, model.channels, model.length)
    _check_span(f"sources.{key}", room.start, room.end, recording)
    return RoomTone(room.rate, recording, room.start, room.end)


def _check_span(where: str, start: int, end: int, source: Source) -> None:
    if start >= end:
        raise BadTimeline(f"{where}: start {start} is not before end {end}")
    if isinstance(source, Recording) and end > source.length:
        raise BadTimeline(f"{where}: end {end} is past its {source.length} samples")


def _dump_timeline(timeline: Timeline) -> dict[str, Any]:
    values: dict[str, Any] = {"rate": timeline.rate, "channels": timeline.channels}
    values["tracks"] = [_dump_track(track) for track in timeline.tracks]
    if timeline.loudness:
        values["loudness"] = asdict(timeline.loudness)
    return values


def _dump_track(track: Track) -> dict[str, Any]:
    values: dict[str, Any] = {"clips": [_dump_clip(clip) for clip in track.clips], "locked": track.locked}
    if track.bed:
        speech = {key: [list(span) for span in spans] for key, spans in track.bed.speech.items()}
        values["bed"] = {**asdict(replace(track.bed, speech={})), "speech": speech}
    return values


def _dump_clip(clip: Clip) -> dict[str, Any]:
    values: dict[str, Any] = {"source": _key(clip.source), "start": clip.start, "end": clip.end}
    if clip.take != 1:
        values["take"] = clip.take
    if clip.ramps:
        values["ramps"] = [_dump_ramp(ramp) for ramp in clip.ramps]
    if clip.effect:
        values["effect"] = _dump_effect(clip.effect)
    if clip.speed != 1:
        values["speed"] = speed_as_json(clip.speed)
    if clip.equaliser:
        values["equaliser"] = list(clip.equaliser)
    return values


def _dump_effect(effect: Mute) -> dict[str, Any]:
    values = {"kind": "bleep" if isinstance(effect, Bleep) else "mute", **asdict(effect)}
    del values["room"]
    return {**values, "room": list(effect.room)} if effect.room else values


def _dump_ramp(ramp: Ramp) -> dict[str, Any]:
    values = asdict(ramp)
    if ramp.curve == "linear":
        del values["curve"]
    return values


def _load_timeline(document: TimelineModel, sources: Mapping[str, Source]) -> Timeline:
    tracks = tuple(_load_track(track, sources) for track in document.tracks)
    if tracks[0].bed:
        raise BadTimeline("tracks.0.bed: the first track is what a bed lies under; put it on another")
    loudness = Loudness(**document.loudness.model_dump()) if document.loudness else None
    return Timeline(document.rate, document.channels, tracks, loudness)


def _load_track(track: TrackModel, sources: Mapping[str, Source]) -> Track:
    clips = tuple(_load_clip(clip, sources) for clip in track.clips)
    return Track(clips, track.locked, _load_bed(track.bed) if track.bed else None)


def _load_bed(bed: BedModel) -> Bed:
    speech = {key: tuple(Span(*span) for span in spans) for key, spans in bed.speech.items()}
    return Bed(bed.rate, bed.start, bed.end, bed.fade, bed.level, bed.duck, speech)


def _load_clip(clip: ClipModel, sources: Mapping[str, Source]) -> Clip:
    source = sources.get(clip.source)
    if source is None:
        raise BadTimeline(f"clip source {clip.source!r} is not in sources")
    _check_span(f"clip of source {clip.source}", clip.start, clip.end, source)
    ramps = tuple(Ramp(**ramp.model_dump()) for ramp in clip.ramps)
    effect = _load_effect(clip.effect, clip.source, source) if clip.effect else None
    return Clip(source, clip.start, clip.end, clip.take, ramps, effect, clip.speed, clip.equaliser or ())


def _load_effect(effect: EffectModel, key: str, source: Source) -> Mute:
    room = Span(*effect.room) if effect.room else None
    if room:
        _check_span(f"room of a clip of source {key}", *room, source)
    if effect.kind == "mute":
        return Mute(effect.lead, effect.tail, room)
    return Bleep(effect.lead, effect.tail, room, effect.hz or Bleep().hz)


def _dump_state(state: State) -> dict[str, Any]:
    timelines = {number: _dump_timeline(timeline) for number, timeline in state.timelines.items()}
    takes = dict(state.takes)
    return {"timelines": timelines, "takes": takes, "current": state.current, "there": state.there}


def _load_state(state: StateModel, sources: Mapping[str, Source]) -> State:
    timelines = {number: _load_timeline(timeline, sources) for number, timeline in state.timelines.items()}
    return State(timelines, dict(state.takes), state.current, state.there)
