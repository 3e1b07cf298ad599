"""What comes out beside the sound: transcripts, edit lists, reports."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import PurePath

from pydantic import JsonValue

from ...agent.audio import Audio
from ...agent.export import TOLERANCE
from ...audio.loudness import Measured
from ...audio.overview import peaks_of
from ...audio.scoring import scored_joins
from ...core.timeline import Recording
from ...core.words import Word
from ...speech.cues import readable
from ...speech.transcripts import format_transcript
from ..edit_lists import EditListOf, changes, edit_list
from ..reporting import (
    ChapterReport,
    InputReport,
    JobReport,
    Level,
    LoudnessReport,
    OutputReport,
    SpanReport,
    Total,
    WaveformReport,
    joins_of,
    level_of,
    page,
    report_json,
    spans_of,
    totals_of,
    waveform_of,
)
from ..steps import Bench, FileRef
from .planned import Opened, Planned
from .preparing import Prepared, Record
from .rendering import Rendered


class Export(Record):
    """What is to be written of an episode. origin: the folder that the paths of its job count from."""

    prepared: Prepared
    planned: Planned
    rendered: Rendered | None
    origin: str | None


class Exported(Record):
    """What was written, in the order of the job.

    removed: seconds. joins: how many are worth a listen. warnings: what people should know.
    """

    files: tuple[FileRef, ...]
    edits: int
    removed: float
    joins: int
    warnings: tuple[str, ...]


def export(request: JsonValue, bench: Bench) -> JsonValue:
    """Write transcripts, edit lists and reports. Request: `Export`. Gives `Exported`."""
    wanted = Export.model_validate(request)
    with wanted.planned.opened(bench) as opened:
        return _Exporting(wanted, bench, opened).exported().model_dump(mode="json")


class Preview(Record):
    """An episode of which is to be told what its edits take away."""

    planned: Planned


class Previewed(Record):
    """What edits take away. edits: how many places they are. removed: seconds."""

    spans: tuple[SpanReport, ...]
    edits: int
    removed: float


def preview(request: JsonValue, bench: Bench) -> JsonValue:
    """What the edits of an episode take away. Request: `Preview`. Gives `Previewed`."""
    planned = Preview.model_validate(request).planned
    project = planned.project(bench, lambda file: file.name)
    timeline = project.timeline(planned.audio, project.state)
    found = changes(timeline, project.speeches)
    edits, removed = _counted(totals_of(found))
    spans = spans_of(found, project.speeches, ())
    return Previewed(spans=spans, edits=edits, removed=removed).model_dump(mode="json")


def _counted(totals: Iterable[Total]) -> tuple[int, float]:
    """How many edits there are, and the seconds that were cut."""
    totals = list(totals)
    removed = sum(total.seconds for total in totals if total.kind == "cut")
    return sum(total.count for total in totals), removed


class _Exporting:
    """One episode's files being written."""

    def __init__(self, wanted: Export, bench: Bench, opened: Opened) -> None:
        self._wanted, self._bench = wanted, bench
        self._job, self._names = wanted.prepared.job, wanted.prepared.names
        self._planned = wanted.planned
        self._project, self._timeline, self._sounds = opened
        self._removed = changes(self._timeline, self._project.speeches)

    def exported(self) -> Exported:
        """Write all of them; the report last, which lists the others."""
        outputs = self._job.outputs
        files = [self._transcript(kind) for kind in outputs.transcripts]
        files += [self._edit_list(kind) for kind in outputs.edit_lists]
        self._bench.told(1, 3)
        report = self._report(files)
        writers = {"html": page, "json": report_json}
        files += [self._kept(self._names.report(kind), writers[kind](report)) for kind in outputs.report]
        edits, removed = _counted(report.totals)
        return Exported(
            files=tuple(files),
            edits=edits,
            removed=removed,
            joins=len(report.weak_joins),
            warnings=report.warnings,
        )

    def _transcript(self, kind: str) -> FileRef:
        audio = Audio(self._planned.audio, "", self._timeline, lambda: self._project, heard=True)
        said = audio.transcript
        if kind != "json":  # which tells the time of each word, and who says it
            said = replace(said, words=tuple(_in_turns(said.words)))
        return self._kept(self._names.transcript(kind), format_transcript(said, kind))

    def _edit_list(self, kind: str) -> FileRef:
        """An edit list, in which recordings are where people have them."""
        lying = self._planned.project(self._bench, self._place)
        timeline = lying.timeline(self._planned.audio, lying.state)
        removed = changes(timeline, lying.speeches)
        content = EditListOf(timeline, self._title, self._planned.chapters, removed)
        return self._kept(self._names.edit_list(kind), edit_list(kind, content))

    def _place(self, file: FileRef) -> str:
        named = next(name for name, ref in self._wanted.prepared.files.items() if ref == file)
        return os.path.normpath(PurePath(self._wanted.origin or "", named))

    @property
    def _title(self) -> str:
        return self._names.tags.get("title", self._wanted.prepared.stem)

    def _report(self, files: list[FileRef]) -> JobReport:
        joins = list(scored_joins(self._timeline, self._sounds))
        self._bench.told(2, 3)
        rendered = self._wanted.rendered
        written = [*(rendered.files if rendered else ()), *files]
        spans = spans_of(self._removed, self._project.speeches, joins)
        return JobReport(
            title=self._title,
            language=Audio(0, "", self._timeline, lambda: self._project, heard=True).transcript.language,
            before=self._planned.before,
            after=self._planned.after,
            inputs=tuple(self._inputs()),
            totals=totals_of(self._removed),
            spans=spans,
            joins=joins_of(joins, self._removed),
            loudness=self._loudness(),
            chapters=tuple(ChapterReport(start=c.start, title=c.title) for c in self._planned.chapters),
            outputs=tuple(OutputReport(name=file.name, size=file.size) for file in written),
            warnings=(*self._planned.warnings, *self._softer()),
            waveforms=tuple(self._waveforms()),
        )

    def _inputs(self) -> Iterator[InputReport]:
        for recording in self._edited():
            duration = recording.length / recording.rate
            name = PurePath(recording.path).name
            yield InputReport(name=name, duration=duration, rate=recording.rate, channels=recording.channels)

    def _waveforms(self) -> Iterator[WaveformReport]:
        for recording in self._edited():
            if sound := self._sounds.get(recording.id):
                peaks = peaks_of(sound.blocks(0, sound.frames), sound.frames)
                yield waveform_of(recording, peaks, self._removed)

    def _edited(self) -> list[Recording]:
        """The recordings that are what is said, which were added first, in their order."""
        recordings = self._project.recordings
        return [recordings[number] for number in sorted(recordings)[: len(self._job.recordings)]]

    def _loudness(self) -> LoudnessReport | None:
        rendered, target = self._wanted.rendered, self._timeline.loudness
        if rendered is None:
            return None
        return LoudnessReport(
            before=None if rendered.before is None else Level(lufs=rendered.before, peak=None),
            after=rendered.after,
            target=None if target is None else level_of(Measured(target.lufs, target.peak)),
        )

    def _softer(self) -> Iterator[str]:
        """Says that the episode is softer than it should be, where it is."""
        rendered, target = self._wanted.rendered, self._timeline.loudness
        reached = rendered.after.lufs if rendered else None
        if target and reached is not None and target.lufs - reached > TOLERANCE:
            yield (
                f"it has {reached:.1f} LUFS rather than {target.lufs:g}: its peaks leave no room for more; "
                "make single loud sounds softer, or allow a higher loudness.true_peak"
            )

    def _kept(self, name: str, text: str) -> FileRef:
        path = self._bench.scratch / name
        path.write_text(text, encoding="utf-8", newline="")
        return self._bench.keep(path, name)


def _in_turns(words: Iterable[Word]) -> Iterator[Word]:
    """Words in the order of the cues that they make; who speaks at the same time as others has own ones."""
    speakers: dict[object, list[Word]] = {}
    for word in words:
        speakers.setdefault(word.extra.get("speaker"), []).append(word)
    cues = [cue for said in speakers.values() for cue, _ in readable(said)]
    cues.sort(key=lambda cue: cue[0].start)
    return chain.from_iterable(cues)
