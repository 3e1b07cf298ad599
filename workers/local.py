"""Jobs in this process, where there is no queue: the same records, so that what was done once stays done."""

from __future__ import annotations

import os
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial

from ..store import running
from ..store.bell import Rings
from ..store.errors import Damaged
from ..store.files import Files
from ..store.holders import Holder
from ..store.jobs import Jobs
from ..store.queue import LOCAL
from ..store.records import Job
from ..store.recurring import Recurring
from ..store.timing import Timing
from ..store.turns import Turns
from .benches import Sources
from .crews import PREFIX, coordinated, works_of
from .kinds import Kinds

COORDINATORS = 16
"""Jobs that are put together at once, in each process; they mostly wait."""

_LOOK = 0.5
"""Seconds between two looks for jobs that are wanted and that nobody does: they failed of what may pass, or
another process that did them died."""


class LocalCrew:
    """This process as the worker of what it wants done itself.

    store: the folder or URL of the records. kinds: the jobs that it knows. Raises StoreFailed.
    """

    queue = LOCAL

    def __init__(self, store: str, kinds: Kinds, timing: Timing | None = None) -> None:
        self.jobs = Jobs(store, timing)
        self.files = Files(store)
        self.sources = Sources()
        _forget_dead(self.jobs)
        self._holder = Holder(self.jobs, LOCAL, ended=self._ended)
        self._works = works_of(self, kinds.works)
        self._coordinators = {
            PREFIX + name: partial(coordinated, self, kind.coordinate) for name, kind in kinds.jobs.items()
        }
        self._steps = ThreadPoolExecutor(processors(), "wordsplice-step")
        self._jobs = ThreadPoolExecutor(COORDINATORS, "wordsplice-job")
        self._wanted: dict[str, Job] = {}
        self._handed: set[str] = set()
        self._lock = threading.Lock()
        self._turns = Turns()
        self._rings = Rings()
        self.jobs.pause = self._rings.pause
        self._looking = Recurring(self._look, _LOOK, "jobs that wait to be tried again wait")
        self._holder.__enter__()
        self._looking.__enter__()

    def wake(self, job: Job) -> None:
        """Have a job done by a thread, unless one is at it."""
        with self._lock:
            self._wanted[job.id] = job
            if job.id in self._handed:
                return
            self._handed.add(job.id)
        pool = self._jobs if job.task in self._coordinators else self._steps
        pool.submit(self._run, job)

    def stop(self, id: str) -> None:
        """Have a job not done, or stopped where it next says how far it is."""
        self.jobs.cancel(id)
        self._holder.beat()  # notices it at once

    def close(self) -> None:
        """End the threads, after what they are at."""
        self._looking.__exit__(None, None, None)
        for pool in (self._jobs, self._steps):
            pool.shutdown()
        self._holder.__exit__(None, None, None)

    def _run(self, job: Job) -> None:
        try:
            if coordinate := self._coordinators.get(job.task):
                running.run(self._holder, job.id, coordinate)
            else:
                running.run(self._holder, job.id, self._works[job.task], self._turns)
        finally:
            with self._lock:
                self._handed.discard(job.id)

    def _look(self) -> None:
        with self._lock:
            idle = [job for job in self._wanted.values() if job.id not in self._handed]
        for job in idle:
            with suppress(Damaged):
                if self.jobs.outcome(job.id) is not None:
                    self._ended(job.id)
                elif self.jobs.is_due(job.id):
                    self.wake(job)

    def _ended(self, id: str) -> None:
        with self._lock:
            self._wanted.pop(id, None)
        self._rings.ring()


def processors() -> int:
    """Those that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def lives(pid: int) -> bool:
    """Whether a process of this machine is there."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # it is another user's
        pass
    return True


def _forget_dead(jobs: Jobs) -> None:
    """See that processes of this machine died, without waiting for their heartbeats to lapse."""
    for id, worker in jobs.workers(LOCAL).items():
        if worker.host == socket.gethostname() and not lives(worker.pid):
            jobs.kept.remove(f"workers/{LOCAL}/{id}")
