"""The shapes of the JSON for timelines and projects; docs/timeline.md tells what it means."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from .speeds import FASTEST, SLOWEST, speed_of
from .timeline import BANDS, STRONGEST, Curve

_Count = Annotated[int, Field(ge=0)]
_Positive = Annotated[int, Field(gt=0)]


_Finite = Annotated[float, Field(allow_inf_nan=False)]
_Factor = Annotated[float, Field(ge=0, allow_inf_nan=False)]
_Decibels = Annotated[float, Field(ge=-STRONGEST, le=STRONGEST)]
_Bands = Annotated[tuple[_Decibels, ...], Field(min_length=len(BANDS), max_length=len(BANDS))]
_Speed = Annotated[Fraction, BeforeValidator(speed_of), Field(ge=SLOWEST, le=FASTEST)]


class Document(BaseModel):
    """What all of them have in common: nothing else may stand in them."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class RecordingModel(Document):
    """A recording."""

    kind: Literal["recording"] = "recording"
    path: str
    rate: _Positive
    channels: _Positive
    length: _Positive


class SilenceModel(Document):
    """Silence without end."""

    kind: Literal["silence"] = "silence"
    rate: _Positive


class RoomToneModel(Document):
    """Silence as it sounds in a room."""

    kind: Literal["room"] = "room"
    rate: _Positive
    recording: str
    start: _Count
    end: _Positive


class EffectModel(Document):
    """What is heard in place of the sound."""

    kind: Literal["mute", "bleep"]
    lead: _Count = 0
    tail: _Count = 0
    room: tuple[_Count, _Positive] | None = None
    hz: _Positive | None = None


class RampModel(Document):
    """A change of gain."""

    start: int
    end: int
    before: _Factor
    after: _Factor
    curve: Curve = "linear"


class ClipModel(Document):
    """Samples of a source."""

    source: str
    start: _Count
    end: _Positive
    take: _Positive = 1
    ramps: tuple[RampModel, ...] = ()
    effect: EffectModel | None = None
    speed: _Speed = Fraction(1)
    equaliser: _Bands | None = None


class BedModel(Document):
    """How a track lies under the first one."""

    rate: _Positive
    start: _Count | None = None
    end: _Count | None = None
    fade: _Count = 0
    level: _Factor = 1.0
    duck: _Factor = 1.0
    speech: dict[str, tuple[tuple[_Count, _Count], ...]] = Field(default_factory=dict)


class TrackModel(Document):
    """Clips laid end to end."""

    clips: tuple[ClipModel, ...]
    locked: bool = True
    bed: BedModel | None = None


class LoudnessModel(Document):
    """How loud all of it is to be."""

    lufs: _Finite
    peak: _Finite


class TimelineModel(Document):
    """What sounds when."""

    rate: _Positive
    channels: _Positive
    tracks: Annotated[tuple[TrackModel, ...], Field(min_length=1)]
    loudness: LoudnessModel | None = None


SourceModels = dict[
    str, Annotated[RecordingModel | RoomToneModel | SilenceModel, Field(discriminator="kind")]
]


class TimelineFile(TimelineModel):
    """A timeline by itself."""

    schema_: Annotated[Literal["wordsplice.timeline/1"], Field(alias="schema")]
    sources: SourceModels


class StateModel(Document):
    """How the audios stand at one point of the history."""

    timelines: dict[int, TimelineModel]
    takes: dict[str, _Positive]
    current: int | None = None
    there: _Count = 0


class StepModel(Document):
    """One entry of the history."""

    did: str
    state: StateModel
    plan: tuple[dict[str, Any], ...] = ()


class ProjectFile(Document):
    """A session."""

    schema_: Annotated[Literal["wordsplice.project/1"], Field(alias="schema")]
    sources: SourceModels
    recordings: dict[int, str]
    transcripts: dict[str, Any]
    steps: tuple[StepModel, ...]
    position: _Count
