"""Podcast jobs whose workers fail as they are told to; `python job_faults.py BROKER STORE FAULT...` is one.

Faults are words: `dies=TASK`, of the signal that nothing can catch, once it is at that step, or, for
`podcast`, when it would have the sound rendered; `room=BYTES`, the largest file it may write; `clock=FILE`,
which says by how many seconds its clock is wrong.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from awaiting import until
from cli_fixtures import SCRIPT
from job_kinds import limited

from wordsplice.store.jobs import Jobs
from wordsplice.store.queue import celery_app
from wordsplice.store.records import lease_in, lease_name
from wordsplice.store.timing import Timing
from wordsplice.workers.kinds import Kind, Kinds, kinds
from wordsplice.workers.serving import WorkerCrew, work

QUICK = Timing(beat=0.2, lapse=2.0, sweep=0.2, unclaimed=1.0, rewake=1.0, retry=0.1, tell=0.02)
"""A fifth of the usual, and less."""


@dataclass(frozen=True)
class Place:
    """What those who ask for jobs and those who do them share. broker: none where a process does its own."""

    store: Path
    broker: str | None = None

    @property
    def environment(self) -> dict[str, str]:
        own = {"STORE": str(self.store), "WORDS": "pocketsphinx"}
        if self.broker:
            own["BROKER_URL"] = self.broker
        inherited = {name: value for name, value in os.environ.items() if name != "WORDSPLICE_BROKER_URL"}
        return inherited | {f"WORDSPLICE_{name}": value for name, value in own.items()}

    @property
    def jobs(self) -> Jobs:
        return Jobs(str(self.store))

    @property
    def queue(self) -> str:
        return "edit" if self.broker else "local"

    def runs(self, task: str) -> bool:
        """Whether somebody is at a step."""
        return self.at(task) is not None

    def begun(self, task: str) -> bool:
        """Whether somebody is at a step, or was."""
        return self.runs(task) or bool(self.done(task))

    def done(self, task: str) -> list[tuple[str, float, int]]:
        """The steps of a task that have results: ids, when they ended, and how often they were begun."""
        ids = [id for id in self.jobs.ids() if id.removeprefix("local-").startswith(f"{task}-")]
        found = [(id, self.jobs.outcome(id)) for id in ids]
        return [(id, end.ended, end.attempt) for id, end in found if end is not None and end.error is None]

    def index(self) -> list[str]:
        """All that is kept of open jobs, and what is unfinished."""
        kept = self.jobs.kept
        folders = (f"open/{self.queue}", f"leases/{self.queue}", f"cancels/{self.queue}")
        return [name for folder in folders for name in kept.names(folder)]

    @contextmanager
    def worker(self, *faults: str) -> Iterator["subprocess.Popen[str]"]:
        """An edit worker that is there, and is killed in the end."""
        command = [sys.executable, __file__, str(self.broker), str(self.store), *faults]
        with self.process(command) as started:
            until(lambda: started.pid in {worker.pid for worker in self.jobs.workers("edit").values()})
            yield started

    @contextmanager
    def ordinary_worker(self) -> Iterator["subprocess.Popen[str]"]:
        """A process of `wordsplice worker edit` that is there."""
        with self.process([str(SCRIPT), "worker", "edit", "--jobs", "1"]) as started:
            until(lambda: started.pid in {worker.pid for worker in self.jobs.workers("edit").values()})
            yield started

    def at(self, task: str) -> int | None:
        """The process that is at a step; None where nobody is."""
        for id, attempt in self.jobs.leased(self.queue).items():
            if id.removeprefix("local-").startswith(f"{task}-"):
                lease = lease_in(self.jobs.kept, lease_name(self.queue, id, attempt))
                return int(lease.worker.split()[1]) if lease else None
        return None

    @contextmanager
    def asked(self, job: Path, *options: str) -> Iterator["subprocess.Popen[str]"]:
        """A process of `wordsplice podcast` that carries out a job, or waits for it."""
        queue = ["--queue"] if self.broker else []
        with self.process([str(SCRIPT), "podcast", str(job), *queue, *options]) as started:
            yield started

    def says(self, *arguments: str) -> str:
        """What `wordsplice ARGUMENTS` prints, which must go well."""
        command = [str(SCRIPT), *arguments]
        return subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True, timeout=60
        ).stdout

    @contextmanager
    def process(self, command: list[str]) -> Iterator["subprocess.Popen[str]"]:
        """A process that is killed in the end, if it is not gone by then."""
        pipe = subprocess.PIPE
        with subprocess.Popen(command, env=self.environment, stdout=pipe, stderr=pipe, text=True) as started:
            try:
                yield started
            finally:
                started.kill()
                if not started.stdout.closed:  # type: ignore[union-attr]  # it has one
                    started.communicate()

    def wake_all(self) -> None:
        """Send a message for every open job."""
        app = celery_app(str(self.broker))
        for entry in self.jobs.open("edit"):
            job = self.jobs.find(entry.id)
            if job is not None:
                app.send_task(job.task, args=[job.id], queue="edit", priority=job.priority)


def _killed(*told: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class _LastBench:
    """A bench at which the process dies when it first tells how far it is."""

    told = staticmethod(_killed)

    def __init__(self, bench: Any) -> None:
        self._bench = bench

    def __getattr__(self, name: str) -> Any:
        return getattr(self._bench, name)


class _LastDoer:
    """A doer whose process dies when it is to have the sound rendered."""

    def __init__(self, doer: Any) -> None:
        self._doer = doer

    def all(self, steps: Any, told: Any = None) -> Any:
        if any(step.task == "render" for step in steps):
            _killed()
        return self._doer.all(steps, told)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._doer, name)


def _dying(work: Any, request: Any, bench: Any) -> None:
    work(request, _LastBench(bench))
    _killed()


def _deadly(known: Kinds, task: str) -> Kinds:
    """Kinds of jobs of which one step kills."""
    if task in known.jobs:
        kind = known.jobs[task]

        def coordinate(request: Any, doer: Any, told: Any) -> Any:
            return kind.coordinate(request, _LastDoer(doer), told)

        return Kinds({**known.jobs, task: Kind(coordinate, kind.deliver)}, known.works)
    return Kinds(known.jobs, {**known.works, task: partial(_dying, known.works[task])})


def _wrong(clock: Path) -> None:
    """Set this process's clock by what a file says from now on."""
    right = time.time
    time.time = lambda: right() + float(clock.read_text())


def _serve(broker: str, store: str, *faults: str) -> None:
    known = kinds()
    for name, value in (fault.split("=", 1) for fault in faults):
        match name:
            case "dies":
                known = _deadly(known, value)
            case "room":
                limited(int(value))
            case "clock":
                _wrong(Path(value))
    work(WorkerCrew(broker, store, QUICK), known, 1, lambda line: None)


if __name__ == "__main__":
    _serve(*sys.argv[1:])
