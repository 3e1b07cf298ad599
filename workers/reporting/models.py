"""What a job came to, as data: the figures of a report, whatever shows them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from ...audio.overview import COLUMNS
from ...tools.outcomes import EditKind

Seconds = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Score = Annotated[float, Field(ge=0, le=1)]
"""1 is best."""


class Part(BaseModel):
    """A part of a report."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class InputReport(Part):
    """A recording that went in. rate: Hz."""

    name: str
    duration: Seconds
    rate: int
    channels: int


class Total(Part):
    """All edits of one kind. seconds: how long they are together."""

    kind: EditKind
    count: int
    seconds: Seconds


class SpanReport(Part):
    """A place that was edited.

    start, end: seconds of the recording `source`; of the programme as it was before where that is None. text:
    its words. before, after: the words beside it. score: of the words' times, where they have one. weak: the
    times are an estimate. join: the score of the worst join that it left.
    """

    kind: EditKind
    source: str | None = None
    start: Seconds
    end: Seconds
    text: str
    before: str | None = None
    after: str | None = None
    score: Score | None = None
    weak: bool = False
    join: Score | None = None


class JoinReport(Part):
    """A join. at: seconds of the programme. track: from 1. text: the words that were cut there.

    click, level, spectrum: dB. pitch: semitones, None where not both sides are voiced. All four as
    docs/reports.md says. weak: worth a listen.
    """

    at: Seconds
    track: int = 1
    text: str = ""
    score: Score
    weak: bool
    click: float
    level: float
    spectrum: float
    pitch: float | None


class Level(Part):
    """lufs: integrated loudness, EBU R 128. peak: true peak, dBTP. None where there is only silence."""

    lufs: float | None
    peak: float | None


class LoudnessReport(Part):
    """How loud the programme was and became. target: what was asked for, None where nothing was.

    before: of the edited programme before it was levelled.
    """

    before: Level | None = None
    after: Level
    target: Level | None = None


class ChapterReport(Part):
    """start: seconds of the programme."""

    start: Seconds
    title: str


class OutputReport(Part):
    """A file that came out. size: bytes."""

    name: str
    size: int


class MarkReport(Part):
    """A part of a recording that is not as it was. start, end: seconds of it."""

    kind: Literal["cut", "mute", "bleep"]
    start: Seconds
    end: Seconds
    text: str = ""


class WaveformReport(Part):
    """A recording as it was, at a glance. peaks: the lowest and the highest sample of each column, ±1."""

    name: str
    duration: Seconds
    peaks: Annotated[tuple[tuple[float, float], ...], Field(max_length=COLUMNS)]
    marks: tuple[MarkReport, ...] = ()


class JobReport(Part):
    """What a job came to. before, after: seconds that its programme took and takes.

    language: two letters, of the words. joins: in the order of time. warnings: a line each.
    """

    schema_: Annotated[Literal["wordsplice.report/1"], Field(alias="schema")] = "wordsplice.report/1"
    title: str
    language: str | None = None
    before: Seconds
    after: Seconds
    inputs: tuple[InputReport, ...] = ()
    totals: tuple[Total, ...] = ()
    spans: tuple[SpanReport, ...] = ()
    joins: tuple[JoinReport, ...] = ()
    loudness: LoudnessReport | None = None
    chapters: tuple[ChapterReport, ...] = ()
    outputs: tuple[OutputReport, ...] = ()
    warnings: tuple[str, ...] = ()
    waveforms: tuple[WaveformReport, ...] = ()

    @property
    def weak_joins(self) -> list[JoinReport]:
        """The joins that are worth a listen, the worst first."""
        return sorted((join for join in self.joins if join.weak), key=lambda join: join.score)
