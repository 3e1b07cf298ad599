"""The episodes of a podcast job, carried out some at a time, each by itself."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

from ..core.errors import WordspliceError
from ..store.errors import Cancelled
from ..store.leases import Told
from ..tools import EditedSpan
from ..workers.podcast.delivering import Done
from ..workers.podcast.loading import JobFile, load
from ..workers.podcast.preparing import Episode, episodes
from ..workers.podcast.submitting import Manner, submitted
from .printing import span_line


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an episode. job: its id. error: why it failed, else None."""

    episode: str
    job: str | None = None
    done: Done | None = None
    error: str | None = None

    @property
    def status(self) -> str:
        """ "done", "unchanged" where all was there already, or "failed"."""
        if self.done is None:
            return "failed"
        outputs = self.done.outputs
        return "unchanged" if outputs and not any(output.written for output in outputs) else "done"

    @property
    def spans(self) -> list[str]:
        """A line for each place that would be edited, after a dry run; of several, under their names."""
        spans = self.done.spans if self.done else ()
        sources = list(dict.fromkeys(span.source for span in spans))
        lines: list[str] = []
        for source in sources:
            lines += [f"{source}:"] * (len(sources) > 1)
            lines += (f"  {span_line(_edited(span.model_dump()))}" for span in spans if span.source == source)
        return lines


def run(path: Path, changes: Iterable[str], manner: Manner) -> list[Result]:
    """Carry out a job file. changes: as of `load`. Raises BadInput where the job itself cannot be used."""
    file = load(path, changes)
    found = episodes(file)
    at_once = file.job.episodes.jobs if file.job.episodes else 1
    stopped = Event()
    with _bars(len(found)) as bars, ThreadPoolExecutor(at_once, "episode") as pool:
        try:
            return list(pool.map(lambda one: _Run(file, one, manner, stopped).result(bars(one.stem)), found))
        except BaseException:  # such as Ctrl+C: what is under way stops where it next says how far it is
            stopped.set()
            pool.shutdown(cancel_futures=True)
            raise


@dataclass(frozen=True, slots=True)
class _Run:
    file: JobFile
    episode: Episode
    manner: Manner
    stopped: Event

    def result(self, told: Told) -> Result:
        """What becomes of the episode; that it fails is told, and concerns no other."""
        name = self.episode.stem
        id = None

        def watched(done: float, total: float, note: str = "") -> None:
            if self.stopped.is_set():
                raise Cancelled("the job was cancelled")
            told(done, total, note)

        try:
            handle = submitted(self.file, self.episode, self.manner)
            id = handle.id
            return Result(name, id, Done.model_validate(handle.result(watched)))
        except WordspliceError as error:
            return Result(name, id, error=str(error))


def results_json(results: Sequence[Result], error: str | None = None) -> str:
    """The object that `--json` prints. error: why there are no results. ASCII only."""
    failed = [result for result in results if result.error]
    message = error or (f"{len(failed)} of {len(results)} failed" if failed else "")
    status = "error" if message else "done"
    told = [_result(result) for result in results]
    return json.dumps({"status": status, "message": message, "episodes": told})


def _result(result: Result) -> dict[str, Any]:
    done = result.done.model_dump(mode="json", by_alias=True) if result.done else {}
    return {
        "episode": result.episode,
        "status": result.status,
        "message": result.error or "",
        "job": result.job,
        **done,
    }


def _edited(span: dict[str, Any]) -> EditedSpan:
    fields = ("kind", "start", "end", "text", "before", "after", "score", "weak")
    return EditedSpan(**{name: span[name] for name in fields})


@contextmanager
def _bars(count: int) -> Iterator[Any]:
    """Progress bars on a terminal: gives a function from the name of an episode to what is told of it."""
    if not sys.stderr.isatty():
        yield lambda name: lambda done, total, note="": None
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    columns = TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:

        def begun(name: str) -> Told:
            task = progress.add_task(escape(name), total=None)

            def told(done: float, total: float, note: str = "") -> None:
                label = escape(note if count == 1 and note else name)
                progress.update(task, completed=done, total=total, description=label)

            return told

        yield begun
