"""Waiting for a job to end."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

from pydantic import JsonValue

from ..core.errors import BadInput
from .errors import DeadlinePassed, NoWorker
from .jobs import Jobs
from .queue import WORKERS
from .records import Job, Outcome, Progress

_SOONEST, _LATEST, _SHARE = 0.005, 0.25, 0.05
"""Seconds between two looks, at least and at most, and what they are of the time waited so far."""

_FIRST_LOOK = 0.25
"""Seconds for a worker to be done before it matters whether there is one."""

_NOT_BEGUN = Progress(done=0, total=1, note="")


def wait(
    jobs: Jobs,
    id: str,
    progress: Callable[[float, float, str], None] | None = None,
    deadline: float | None = None,
) -> JsonValue:
    """The result of a job, once it is there.

    progress: told several times a second what is done, of how much in all, and what is being done.
    deadline: seconds since 1970; the job's own when not given. The job is cancelled when this ends otherwise
    than by the job's end: where progress raises, at the deadline, on Ctrl-C. Raises the job's error,
    DeadlinePassed, NoWorker where no worker of its queue showed itself for 30 s, StoreFailed, and BadInput
    where there is no such job.
    """
    job = jobs.find(id)
    if job is None:
        raise BadInput(f"there is no job {id} in {jobs.url}; submit it first")
    try:
        outcome = _ended(jobs, job, progress, job.deadline if deadline is None else deadline)
    except BaseException:
        with suppress(BadInput):
            jobs.cancel(id)
        raise
    if outcome.error is not None:
        raise outcome.error.error()
    return outcome.ok


def _ended(
    jobs: Jobs, job: Job, progress: Callable[[float, float, str], None] | None, deadline: float | None
) -> Outcome:
    began = time.monotonic()
    look, seen = _FIRST_LOOK, 0.0
    while (outcome := jobs.outcome(job.id)) is None:
        waited = time.monotonic() - began
        if deadline is not None and time.time() > deadline:
            raise DeadlinePassed("the job was not done by its deadline")
        if waited > look:
            look = waited + jobs.timing.beat
            seen = _check_worker(jobs, job, seen)
        if progress is not None:
            told = jobs.progress(job.id) or _NOT_BEGUN
            progress(told.done, told.total, told.note)
        time.sleep(min(max(waited * _SHARE, _SOONEST), _LATEST))
    return outcome


def _check_worker(jobs: Jobs, job: Job, seen: float) -> float:
    """When a worker of the job's queue last showed itself, at `seen` or later. Raises NoWorker."""
    seen = max((worker.at for worker in jobs.workers(job.queue).values()), default=seen)
    if time.time() - seen > jobs.timing.gone:
        start = WORKERS.get(job.queue, f"wordsplice worker {job.queue}")
        raise NoWorker(f"no {job.queue} worker is running on {jobs.url}; start one with: {start}")
    return seen
