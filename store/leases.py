"""The right to do a job."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING, Protocol

from .errors import Cancelled, DeadlinePassed, JobStopped, LeaseLost
from .records import Job, LeaseRecord, Progress, lease_in, saved

if TYPE_CHECKING:
    from .jobs import Jobs

Told = Callable[[float, float, str], None]
"""Told what is done, of how much in all, and what is being done; raises JobStopped for the work to stop."""


class TextTold(Protocol):
    """As `Told`, which it can stand for; it may be given the text too that was written so far."""

    def __call__(self, done: float, total: float, note: str = "", text: str = "", /) -> None:
        """Take note of how far the job is."""


class Lease:
    """The right of a worker to do a job, until another takes it over. attempt: which one this is, from 1."""

    def __init__(self, jobs: Jobs, job: Job, attempt: int, record: LeaseRecord) -> None:
        self.job = job
        self.attempt = attempt
        self._record = record
        self._jobs = jobs
        self._stop: JobStopped | None = None
        self._writing = threading.Lock()
        now = time.monotonic()
        self._telling = now + jobs.timing.tell  # a short job need not say anything
        # By this clock, which nobody sets, whatever becomes of the other one meanwhile.
        self._deadline = now + (inf if job.deadline is None else job.deadline - time.time())
        self._limit = now + (inf if job.limit is None else job.limit)

    @property
    def worker(self) -> str:
        """Its holder, as people find it."""
        return self._record.worker

    def told(self, done: float, total: float, note: str = "", text: str = "") -> None:
        """Record how far the job is. Raises JobStopped where the work on it is to stop; StoreFailed."""
        self.check()
        now = time.monotonic()
        if now >= self._telling:
            timing = self._jobs.timing
            self._telling = now + (timing.tell_text if text else timing.tell)
            progress = Progress(done=done, total=total, note=note, text=text)
            self._jobs.kept.replace(f"{self.job.folder}/progress.json", saved(progress))

    def check(self) -> None:
        """Raise JobStopped where the work on the job is to stop; it is cheap."""
        if self._stop is not None:
            raise self._stop
        late = self.late()
        if late is not None:
            raise late

    def late(self) -> DeadlinePassed | None:
        """The error of a job whose time is up, be it that it hangs; None before."""
        now = time.monotonic()
        if now > self._deadline:
            return DeadlinePassed("the job's deadline passed while a worker was at it")
        if now > self._limit:
            return DeadlinePassed(f"a worker was at the job for {self.job.limit:g} s, and was stopped")
        return None

    def stop(self, error: JobStopped) -> None:
        """Have the work stop where it next says how far it is."""
        self._stop = error

    def look(self, leased: dict[str, int], cancelled: set[str]) -> None:
        """Take note of what the index of the job's queue says of it."""
        if leased.get(self.job.id, 0) != self.attempt:
            self.stop(LeaseLost("another worker took the job over, or it had ended"))
        elif self.job.id in cancelled:
            self.stop(Cancelled("the job was cancelled"))

    def give_back(self) -> None:
        """Let another do the job, if it has not ended. Raises StoreFailed."""
        self._write(released=True)

    def excuse(self, excused: bool) -> None:
        """Note whether the worker's death would be another job's fault. Raises StoreFailed."""
        if excused != self._record.excused:
            self._write(excused=excused)

    def _write(self, **changes: bool) -> None:
        """Change what is kept of it, unless the job has ended."""
        with self._writing:
            name, changed = self.job.lease(self.attempt), self._record.model_copy(update=changes)
            if lease_in(self._jobs.kept, name) == self._record:
                self._jobs.kept.replace(name, saved(changed))
                self._record = changed
                if self._jobs.outcome(self.job.id) is not None:  # it ended meanwhile, and has no leases
                    self._jobs.kept.remove(name)
