"""Timelines and projects as public, versioned JSON that can be read, edited by hand and rendered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from .errors import BadTimeline
from .project import Project, State, Step
from .timeline import Bleep, Clip, Mute, Ramp, Recording, Silence, Source, Timeline, Track
from .words import Transcript

TIMELINE_SCHEMA = "wordsplice.timeline/1"
PROJECT_SCHEMA = "wordsplice.project/1"

_Count = Annotated[int, Field(ge=0)]
_Positive = Annotated[int, Field(gt=0)]


class _Document(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Recording(_Document):
    kind: Literal["recording"] = "recording"
    path: str
    rate: _Positive
    channels: _Positive
    length: _Positive


class _Silence(_Document):
    kind: Literal["silence"] = "silence"
    rate: _Positive


class _Effect(_Document):
    kind: Literal["mute", "bleep"]
    lead: _Count = 0
    tail: _Count = 0
    hz: _Positive | None = None


class _Ramp(_Document):
    start: int
    end: int
    before: Annotated[float, Field(ge=0, allow_inf_nan=False)]
    after: Annotated[float, Field(ge=0, allow_inf_nan=False)]


class _Clip(_Document):
    source: str
    start: _Count
    end: _Positive
    take: _Positive = 1
    ramps: tuple[_Ramp, ...] = ()
    effect: _Effect | None = None


class _Track(_Document):
    clips: tuple[_Clip, ...]
    locked: bool = True


class _Timeline(_Document):
    rate: _Positive
    channels: _Positive
    tracks: Annotated[tuple[_Track, ...], Field(min_length=1)]


_Sources = dict[str, Annotated[_Recording | _Silence, Field(discriminator="kind")]]


class _TimelineFile(_Timeline):
    schema_: Annotated[Literal["wordsplice.timeline/1"], Field(alias="schema")]
    sources: _Sources


class _State(_Document):
    timelines: dict[int, _Timeline]
    takes: dict[str, _Positive]
    current: int | None = None
    there: _Count = 0


class _Step(_Document):
    did: str
    state: _State
    plan: tuple[dict[str, Any], ...] = ()


class _ProjectFile(_Document):
    schema_: Annotated[Literal["wordsplice.project/1"], Field(alias="schema")]
    sources: _Sources
    recordings: dict[int, str]
    transcripts: dict[str, Any]
    steps: tuple[_Step, ...]
    position: _Count


_TRANSCRIPT = TypeAdapter(Transcript)
_D = TypeVar("_D", bound=_Document)


def timeline_to_json(timeline: Timeline) -> dict[str, Any]:
    """A timeline as JSON values, with a table of its sources."""
    return {
        "schema": TIMELINE_SCHEMA,
        **_dump_timeline(timeline),
        "sources": _dump_sources(_sources_in([timeline])),
    }


def timeline_from_json(data: object) -> Timeline:
    """The timeline that JSON values describe. Raises BadTimeline, which names the field."""
    file = _checked(_TimelineFile, data)
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
    file = _checked(_ProjectFile, data)
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


def _load_sources(sources: _Sources) -> dict[str, Source]:
    def load(key: str, source: _Recording | _Silence) -> Source:
        if isinstance(source, _Silence):
            return Silence(source.rate)
        return Recording(key, source.path, source.rate, source.channels, source.length)

    return {key: load(key, source) for key, source in sources.items()}


def _dump_timeline(timeline: Timeline) -> dict[str, Any]:
    tracks = [
        {"clips": [_dump_clip(clip) for clip in track.clips], "locked": track.locked}
        for track in timeline.tracks
    ]
    return {"rate": timeline.rate, "channels": timeline.channels, "tracks": tracks}


def _dump_clip(clip: Clip) -> dict[str, Any]:
    values: dict[str, Any] = {"source": _key(clip.source), "start": clip.start, "end": clip.end}
    if clip.take != 1:
        values["take"] = clip.take
    if clip.ramps:
        values["ramps"] = [asdict(ramp) for ramp in clip.ramps]
    if clip.effect:
        kind = "bleep" if isinstance(clip.effect, Bleep) else "mute"
        values["effect"] = {"kind": kind, **asdict(clip.effect)}
    return values


def _load_timeline(document: _Timeline, sources: Mapping[str, Source]) -> Timeline:
    tracks = tuple(
        Track(tuple(_load_clip(clip, sources) for clip in track.clips), track.locked)
        for track in document.tracks
    )
    return Timeline(document.rate, document.channels, tracks)


def _load_clip(clip: _Clip, sources: Mapping[str, Source]) -> Clip:
    source = sources.get(clip.source)
    if source is None:
        raise BadTimeline(f"clip source {clip.source!r} is not in sources")
    if clip.start >= clip.end:
        raise BadTimeline(f"clip of source {clip.source}: start {clip.start} is not before end {clip.end}")
    if isinstance(source, Recording) and clip.end > source.length:
        raise BadTimeline(f"clip of source {clip.source}: end {clip.end} is past its {source.length} samples")
    ramps = tuple(Ramp(**ramp.model_dump()) for ramp in clip.ramps)
    return Clip(source, clip.start, clip.end, clip.take, ramps, _load_effect(clip.effect))


def _load_effect(effect: _Effect | None) -> Mute | None:
    if effect is None:
        return None
    if effect.kind == "mute":
        return Mute(effect.lead, effect.tail)
    return Bleep(effect.lead, effect.tail, effect.hz or Bleep().hz)


def _dump_state(state: State) -> dict[str, Any]:
    timelines = {number: _dump_timeline(timeline) for number, timeline in state.timelines.items()}
    takes = dict(state.takes)
    return {"timelines": timelines, "takes": takes, "current": state.current, "there": state.there}


def _load_state(state: _State, sources: Mapping[str, Source]) -> State:
    timelines = {number: _load_timeline(timeline, sources) for number, timeline in state.timelines.items()}
    return State(timelines, dict(state.takes), state.current, state.there)
