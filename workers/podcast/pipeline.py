"""A podcast job put together out of its steps."""

from __future__ import annotations

from pydantic import BaseModel, JsonValue

from ...audio.decode import copies_kept
from ...core.settings import settings
from ...store.leases import Told
from ..reporting.models import SpanReport
from ..steps import Doer, FileRef, Step, share
from .exporting import Export, Exported, Preview, Previewed
from .planned import Planned
from .planning import Plan
from .preparing import Record, Wanted
from .rendering import Measure, Render, Rendered, coded
from .transcripts import transcripts


class Figures(Record):
    """An episode in short.

    before, after: seconds. edits: places that were cut, muted or bleeped. removed: seconds that were cut.
    lufs, peak: of what was written, None where nothing was or it is silent. joins: those worth a listen.
    """

    before: float
    after: float
    edits: int
    removed: float
    lufs: float | None = None
    peak: float | None = None
    joins: int = 0


class Produced(Record):
    """What a job came to.

    files: its outputs. notes: what was done. warnings: what people should know. spans: what edits would take
    away, where nobody wanted more than that.
    """

    files: tuple[FileRef, ...] = ()
    figures: Figures
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    spans: tuple[SpanReport, ...] = ()


def produced(request: JsonValue, doer: Doer, told: Told) -> JsonValue:
    """Make an episode. Request: `Wanted`. Gives `Produced`. Raises what its steps raise."""
    wanted = Wanted.model_validate(request)
    with copies_kept():  # steps that are done in this process decode a recording once
        return _Making(wanted, doer, told).produced().model_dump(mode="json")


_SHARES = {
    "words": (0, 40),
    "plan": (40, 50),
    "measure": (50, 65),
    "render": (65, 95),
    "export": (95, 100),
    "preview": (50, 100),
}
"""Percent of the work that each part is from and up to, about: words are mostly given or found before."""


class _Making:
    """One episode being made."""

    def __init__(self, wanted: Wanted, doer: Doer, told: Told) -> None:
        self._prepared, self._origin = wanted.prepared, wanted.origin
        self._dry = wanted.dry
        self._doer, self._told = doer, told

    def produced(self) -> Produced:
        """Have all steps done, one after the other where they need each other."""
        planned = self._planned()
        if self._dry:
            return self._foreseen(planned)
        rendered = self._rendered(planned)
        exported = self._exported(planned, rendered)
        heard = rendered and rendered.after
        figures = Figures(
            before=planned.before,
            after=planned.after,
            edits=exported.edits,
            removed=exported.removed,
            lufs=heard.lufs if heard else None,
            peak=heard.peak if heard else None,
            joins=exported.joins,
        )
        files = (*(rendered.files if rendered else ()), *exported.files)
        return Produced(files=files, figures=figures, notes=planned.notes, warnings=exported.warnings)

    def _planned(self) -> Planned:
        words = transcripts(self._prepared, self._doer, self._part("words"))
        commands = self._prepared.job.edits.commands
        request = Plan(
            prepared=self._prepared, transcripts=words, planner=settings().planner if commands else None
        )
        return Planned.model_validate(self._done("plan", request, "editing"))

    def _foreseen(self, planned: Planned) -> Produced:
        """What the edits take away, with nothing rendered."""
        found = Previewed.model_validate(self._done("preview", Preview(planned=planned), "looking at"))
        figures = Figures(
            before=planned.before, after=planned.after, edits=found.edits, removed=found.removed
        )
        return Produced(figures=figures, notes=planned.notes, warnings=planned.warnings, spans=found.spans)

    def _rendered(self, planned: Planned) -> Rendered | None:
        files = self._prepared.job.outputs.audio
        if not files:
            return None
        level = None
        if self._prepared.job.loudness:
            measure = Measure(planned=planned, coded=coded(files))
            level = self._done("measure", measure, "measuring the loudness of")
        wanted = Render.model_validate({"prepared": self._prepared, "planned": planned, "level": level})
        return Rendered.model_validate(self._done("render", wanted, "rendering"))

    def _exported(self, planned: Planned, rendered: Rendered | None) -> Exported:
        origin = self._origin if self._prepared.job.outputs.edit_lists else None
        request = Export(prepared=self._prepared, planned=planned, rendered=rendered, origin=origin)
        return Exported.model_validate(self._done("export", request, "writing about"))

    def _done(self, task: str, request: BaseModel, doing: str) -> JsonValue:
        step = Step(task, request.model_dump(mode="json"), f"{doing} {self._prepared.stem}")
        (result,) = self._doer.all([step], self._part(task))
        return result

    def _part(self, name: str) -> Told:
        """What is told of one part, told of the whole."""
        return share(self._told, *_SHARES[name])
