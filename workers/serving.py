"""An edit worker: one process that does the steps of jobs, and puts jobs together, for all who ask."""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from types import TracebackType
from typing import Self

from pydantic import JsonValue

from ..core.errors import BadInput
from ..store import running
from ..store.errors import LeaseLost, NoWorker, QueueFailed
from ..store.holders import Holder
from ..store.jobs import Jobs
from ..store.leases import Told
from ..store.places import shared_store
from ..store.queue import EDIT, WORKERS, broker_set, waiting, wake, without_password
from ..store.records import Job
from ..store.sweeping import swept
from ..store.turns import Turns
from .crews import PREFIX, coordinated, works_of
from .handles import QueueCrew
from .kinds import Kinds, kinds
from .local import COORDINATORS

_log = logging.getLogger(__name__)


def serve(steps: int, say: Callable[[str], None]) -> None:
    """Do the jobs of the edit queue until the process is told to end.

    steps: done at once. say: told when it is ready. Raises BadInput where the queue is not set or out of
    reach, or the store cannot be used; no job was taken then.
    """
    work(WorkerCrew(broker_set(), shared_store()), kinds(), steps, say)
    say("ended")


def living(queue: str) -> str:
    """The host and process of a worker of a queue on this machine that showed itself lately.

    Raises BadInput for a queue that there is none of, NoWorker, StoreFailed.
    """
    if queue not in WORKERS:
        raise BadInput(f"{queue}: is no queue; give {' or '.join(sorted(WORKERS))}")
    jobs, host = Jobs(shared_store()), socket.gethostname()
    for worker in jobs.workers(queue).values():
        if worker.host == host and abs(time.time() - worker.at) < jobs.timing.gone:
            return f"{worker.host} {worker.pid}"
    raise NoWorker(f"no {queue} worker lives on {host}; start one with: {WORKERS[queue]}")


class WorkerCrew(QueueCrew):
    """The edit workers, as one of them sees them."""

    def wake(self, job: Job) -> None:
        """Send a message for a job; where the queue is out of reach, a sweeper does so later."""
        try:
            wake(self.app, job)
        except QueueFailed as error:
            _log.warning("job %s waits: %s", job.id, error)


def work(crew: WorkerCrew, known: Kinds, steps: int, say: Callable[[str], None]) -> None:
    """As `serve`, for a queue and store, and some kinds of jobs."""
    from ..store.consuming import consume, doing, end_when_told  # once Celery is known to be there

    waiting(crew.app, EDIT)  # is it in reach?
    with (
        Holder(crew.jobs, EDIT, ended=crew.bell.ring) as holder,
        _Coordinators(crew, holder, known) as coordinators,
        swept(holder, lambda job: wake(crew.app, job), lambda: waiting(crew.app, EDIT)),
    ):
        end_when_told(holder)
        broker = without_password(crew.app.conf.broker_url)
        say(f"serving edits, {steps} at once, queue “{EDIT}” at {broker}, store {crew.jobs.url}")
        does = doing(holder, works_of(crew, known.works), Turns())
        consume(crew.app, holder, does | coordinators.by_task, steps)


class _Coordinators:
    """Threads in which jobs are put together: they mostly wait, and must not keep steps from being done."""

    def __init__(self, crew: WorkerCrew, holder: Holder, known: Kinds) -> None:
        self._crew = crew
        self._holder = holder
        self._kinds = known
        self._threads = ThreadPoolExecutor(COORDINATORS, "coordinator")
        self._taken: set[str] = set()
        self._lock = threading.Lock()

    @property
    def by_task(self) -> dict[str, Callable[[str], None]]:
        """What takes the ids of jobs, by task."""
        return {PREFIX + name: partial(self._take, name) for name in self._kinds.jobs}

    def _take(self, kind: str, id: str) -> None:
        with self._lock:
            if id in self._taken:
                return
            self._taken.add(id)
        self._threads.submit(self._run, kind, id)

    def _run(self, kind: str, id: str) -> None:
        try:
            if not self._holder.ends:
                running.run(self._holder, id, partial(self._put_together, kind))
        finally:
            with self._lock:
                self._taken.discard(id)

    def _put_together(self, kind: str, job: Job, told: Told) -> JsonValue:
        return coordinated(self._crew, self._kinds.jobs[kind].coordinate, job, partial(self._tell, told))

    def _tell(self, told: Told, done: float, total: float, note: str = "") -> None:
        """Give a job back where the process is told to end: nobody here would do its steps."""
        if self._holder.ends:
            raise LeaseLost("the worker ends, and leaves its jobs to others")
        told(done, total, note)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._holder.ends = True
        self._threads.shutdown()
