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
    Silence,
    Source,
    Span,
    Timeline,
    Track,
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
    return source.id if isinstance(source, Recording) else f"silence-{source.rate}"


def _sources_in(timelines: Iterable[Timeline]) -> set[Source]:
    return {clip.source for timeline in timelines for track in timeline.tracks for clip in track.clips}


def _dump_sources(sources: Iterable[Source]) -> dict[str, Any]:
    dumped = {}
    for source in sorted(sources, key=_key):
        values = asdict(source)
        values.pop("id", None)
        kind = "recording" if isinstance(source, Recording) else "silence"
        dumped[_key(source)] = {"kind": kind, **values}
    return dumped


def _load_sources(sources: SourceModels) -> dict[str, Source]:
    def load(key: str, source: RecordingModel | SilenceModel) -> Source:
        if isinstance(source, SilenceModel):
            return Silence(source.rate)
        return Recording(key, source.path, source.rate, source.channels, source.length)

    return {key: load(key, source) for key, source in sources.items()}


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
        kind = "bleep" if isinstance(clip.effect, Bleep) else "mute"
        values["effect"] = {"kind": kind, **asdict(clip.effect)}
    if clip.speed != 1:
        values["speed"] = speed_as_json(clip.speed)
    return values


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
    if clip.start >= clip.end:
        raise BadTimeline(f"clip of source {clip.source}: start {clip.start} is not before end {clip.end}")
    if isinstance(source, Recording) and clip.end > source.length:
        raise BadTimeline(f"clip of source {clip.source}: end {clip.end} is past its {source.length} samples")
    ramps = tuple(Ramp(**ramp.model_dump()) for ramp in clip.ramps)
    return Clip(source, clip.start, clip.end, clip.take, ramps, _load_effect(clip.effect), clip.speed)


def _load_effect(effect: EffectModel | None) -> Mute | None:
    if effect is None:
        return None
    if effect.kind == "mute":
        return Mute(effect.lead, effect.tail)
    return Bleep(effect.lead, effect.tail, effect.hz or Bleep().hz)


def _dump_state(state: State) -> dict[str, Any]:
    timelines = {number: _dump_timeline(timeline) for number, timeline in state.timelines.items()}
    takes = dict(state.takes)
    return {"timelines": timelines, "takes": takes, "current": state.current, "there": state.there}


def _load_state(state: StateModel, sources: Mapping[str, Source]) -> State:
    timelines = {number: _load_timeline(timeline, sources) for number, timeline in state.timelines.items()}
    return State(timelines, dict(state.takes), state.current, state.there)
