"""Having jobs done: whoever does them, a coordinator's steps are job records, and their results too."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from pydantic import JsonValue

from ..core.errors import BadInput
from ..store import running
from ..store.errors import Cancelled, DeadlinePassed, LeaseLost, WorkerDied
from ..store.files import Files
from ..store.jobs import NORMAL, Jobs
from ..store.leases import Told
from ..store.queue import LOCAL
from ..store.records import Job, Outcome, saved
from ..store.removing import digests_in, forget
from .benches import Sources, bench
from .steps import Bench, Coordinate, Step, Work, Works, id_of

STEP_LIMIT = 6 * 3600.0
"""Seconds that a step may take from when it is begun: beyond that it hangs."""

_SOONEST, _LATEST, _SHARE = 0.005, 0.25, 0.05
"""Seconds between two looks, at least and at most, and what they are of the time waited so far."""

_SLACK = 1.0
"""Seconds by which deadlines are no different."""

PREFIX = "wordsplice.edit."
"""Before the names of works, as the names of Celery tasks."""


class Crew(Protocol):
    """Those who do jobs. queue: theirs. sources: what is read where it lies."""

    jobs: Jobs
    files: Files
    sources: Sources
    queue: str

    def wake(self, job: Job) -> None:
        """Have a job done. Raises QueueFailed."""
        ...

    def stop(self, id: str) -> None:
        """Have a job not done, or stopped where it next says how far it is."""
        ...


class JobDoer:
    """Has the steps of one job done by a crew. told: told how far the job is; raises where it is to stop."""

    def __init__(self, crew: Crew, job: Job, told: Told) -> None:
        self._crew = crew
        self._jobs = crew.jobs
        self._job = job
        self._told = told
        self._before = self._jobs.parts(job.id)  # of whoever put it together until a worker died

    def all(self, steps: Sequence[Step], told: Told | None = None) -> list[JsonValue]:
        """The results of steps, in their order; as `Doer.all`."""
        told = told or self._told
        asked = [self._asked(step) for step in steps]
        self._jobs.add_parts(self._job.id, (each.job.id for each in asked))
        began = time.monotonic()
        try:
            while left := [each for each in asked if not self._has_ended(each)]:
                told(*self._progress(left, len(asked)))
                self._jobs.pause(min(max((time.monotonic() - began) * _SHARE, _SOONEST), _LATEST))
        except LeaseLost:  # whoever has the job now wants its steps
            raise
        except BaseException:
            self._cancel(asked)
            raise
        return [each.outcome.ok for each in asked if each.outcome is not None]

    @contextmanager
    def bench(self) -> Iterator[Bench]:
        """What the coordinator's own light work works with."""
        with bench(self._crew.files, self._crew.sources, self._told) as found:
            yield found

    def _asked(self, step: Step) -> _Asked:
        """A step that the crew is at, or that is done already, or was the death of workers."""
        deadline = self._job.deadline
        job = self._deadly(step) or entrusted(
            self._crew,
            step.task,
            step.request,
            priority=self._job.priority,
            deadline=deadline,
            limit=STEP_LIMIT,
        )
        return _Asked(step, job, deadline)

    def _deadly(self, step: Step) -> Job | None:
        """A step of this job that was given up because workers died of it, and is not to be begun again."""
        id = _id(self._crew, step.task, step.request)
        for part in self._before:
            if part == id or part.startswith(f"{id}-"):
                outcome = self._jobs.outcome(part)
                if outcome and outcome.error and isinstance(outcome.error.error(), WorkerDied):
                    return self._jobs.find(part)
        return None

    def _has_ended(self, asked: _Asked) -> bool:
        """Whether a step is done. Raises its error; one that others cancelled is begun anew."""
        if asked.outcome is None:
            outcome = self._jobs.outcome(asked.job.id)
            error = None if outcome is None or outcome.error is None else outcome.error.error()
            if isinstance(error, Cancelled) or (isinstance(error, DeadlinePassed) and asked.has_time):
                again = self._asked(asked.step)
                asked.job, asked.deadline = again.job, again.deadline
                self._jobs.add_parts(self._job.id, [again.job.id])
            elif error is not None:
                raise error
            else:
                asked.outcome = outcome
        return asked.outcome is not None

    def _progress(self, left: list[_Asked], total: int) -> tuple[float, float, str]:
        done, note = float(total - len(left)), left[0].step.note
        for each in left:
            progress = self._jobs.progress(each.job.id)
            if progress is not None and progress.total > 0:
                done += min(progress.done / progress.total, 1.0)
        return done, float(total), note

    def _cancel(self, asked: list[_Asked]) -> None:
        for each in asked:
            if each.outcome is None:
                with suppress(BadInput):
                    self._crew.stop(each.job.id)


@dataclass(slots=True)
class _Asked:
    """A step whose result is awaited. deadline: the one that it was asked for with."""

    step: Step
    job: Job
    deadline: float | None
    outcome: Outcome | None = None

    @property
    def has_time(self) -> bool:
        """Whether the job of an earlier asker had less time than this one."""
        had, has = self.job.deadline, self.deadline
        return had is not None and (has is None or had < has - _SLACK)


def entrusted(
    crew: Crew,
    task: str,
    request: JsonValue,
    *,
    priority: int = NORMAL,
    deadline: float | None = None,
    title: str = "",
    limit: float | None = None,
) -> Job:
    """A job that a crew is at, or that has a result whose files are there. Parameters as of Jobs.submit.

    Raises StoreFailed, QueueFailed.
    """
    job = crew.jobs.submit(
        PREFIX + task,
        request,
        queue=crew.queue,
        deadline=deadline,
        id=_id(crew, task, request),
        priority=priority,
        title=title,
        limit=limit,
    )
    outcome = crew.jobs.outcome(job.id)
    if outcome is None:
        crew.wake(job)
    elif not all(crew.sources.has(digest) or crew.files.has(digest) for digest in digests_in(saved(outcome))):
        forget(crew.jobs, job.id)
        return entrusted(crew, task, request, priority=priority, deadline=deadline, title=title, limit=limit)
    return job


def _id(crew: Crew, task: str, request: JsonValue) -> str:
    """The id of a job of a crew. What is done here has others: no worker elsewhere has its sources."""
    id = id_of(task, request)
    return f"{LOCAL}-{id}" if crew.queue == LOCAL else id


def works_of(crew: Crew, works: Works) -> dict[str, running.Work]:
    """What does jobs, by the names of their tasks, from what does steps."""
    return {PREFIX + name: partial(_worked, crew, work) for name, work in works.items()}


def _worked(crew: Crew, work: Work, job: Job, told: Told) -> JsonValue:
    with bench(crew.files, crew.sources, told) as place:
        return work(job.request, place)


def coordinated(crew: Crew, coordinate: Coordinate, job: Job, told: Told) -> JsonValue:
    """The result of a job that a coordinator puts together."""
    return coordinate(job.request, JobDoer(crew, job, told), told)
