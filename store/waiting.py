"""Waiting for a job to end."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from math import inf

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
    wrote: Callable[[str], None] | None = None,
) -> JsonValue:
    """The result of a job, once it is there.

    progress: told several times a second what is done, of how much in all, and what is being done.
    deadline: seconds since 1970; the job's own when not given. wrote: told as often the text that the job has
    written so far, once there is any. The job is cancelled when this ends otherwise than by the job's end:
    where progress or wrote raises, at the deadline, on Ctrl-C. Raises the job's error, DeadlinePassed,
    NoWorker where no worker of its queue showed itself for 30 s, StoreFailed, and BadInput where there is no
    such job.
    """
    job = jobs.find(id)
    if job is None:
        raise BadInput(f"there is no job {id} in {jobs.url}; submit it first")
    try:
        told = _telling(progress, wrote) if progress or wrote else None
        outcome = ended(jobs, job, told, job.deadline if deadline is None else deadline)
    except BaseException:
        with suppress(BadInput):
            jobs.cancel(id)
        raise
    if outcome.error is not None:
        raise outcome.error.error()
    return outcome.ok


def _telling(
    progress: Callable[[float, float, str], None] | None, wrote: Callable[[str], None] | None
) -> Callable[[Progress], None]:
    """Tells both of how far a job is."""

    def tell(told: Progress) -> None:
        if progress is not None:
            progress(told.done, told.total, told.note)
        if wrote is not None and told.text:
            wrote(told.text)

    return tell


def ended(jobs: Jobs, job: Job, tell: Callable[[Progress], None] | None, deadline: float | None) -> Outcome:
    """How a job ended, once it has: as `wait`, but that the job goes on where this ends otherwise."""
    began = time.monotonic()  # all is told by this clock, which nobody sets
    left = inf if deadline is None else deadline - time.time()
    look, workers = _FIRST_LOOK, _Workers(jobs, job.queue)
    while (outcome := jobs.outcome(job.id)) is None:
        waited = time.monotonic() - began
        if waited > left:
            raise DeadlinePassed("the job was not done by its deadline")
        if waited > look:
            look = waited + jobs.timing.beat
            workers.check()
        if tell is not None:
            tell(jobs.progress(job.id) or _NOT_BEGUN)
        jobs.pause(min(max(waited * _SHARE, _SOONEST), _LATEST))
    return outcome


class _Workers:
    """The workers of a queue, whose heartbeats are seen to go on, whatever their clocks say."""

    def __init__(self, jobs: Jobs, queue: str) -> None:
        self._jobs = jobs
        self._queue = queue
        self._beats: dict[str, int] = {}
        self._heard = -inf

    def check(self) -> None:
        """Raise NoWorker where none of them lives."""
        now, timing = time.monotonic(), self._jobs.timing
        found = self._jobs.workers(self._queue)
        beats = {id: worker.beats for id, worker in found.items()}
        if beats.items() - self._beats.items():
            self._heard = now
        self._beats |= beats
        silent = now - self._heard
        stale = found and all(abs(time.time() - worker.at) > timing.gone for worker in found.values())
        if silent > timing.gone or (silent > timing.lapse and stale):
            start = WORKERS.get(self._queue, f"wordsplice worker {self._queue}")
            raise NoWorker(f"no {self._queue} worker is running on {self._jobs.url}; start one with: {start}")
