"""Jobs from the side of whoever wants them done."""

from __future__ import annotations

import atexit
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from pydantic import JsonValue

from ..core.errors import BadInput
from ..core.settings import settings
from ..store.bell import Bell
from ..store.errors import NoWorker
from ..store.files import Files
from ..store.jobs import NORMAL, Jobs
from ..store.leases import Told
from ..store.places import shared_store
from ..store.queue import EDIT, LOCAL, broker_set, celery_app, waiting, wake
from ..store.records import Job, Progress
from ..store.standing import Standing, Status, job_with, standing
from ..store.timing import Timing
from ..store.waiting import ended
from .benches import Sources, bench
from .crews import PREFIX, Crew, entrusted
from .kinds import Kinds, kinds
from .local import LocalCrew


@dataclass(frozen=True, slots=True)
class Order:
    """A job to be done. kind: which, by name. request: what on. title: what people call it.

    sources: the files that the request names. priority: 0 goes first, 9 last. within: seconds that it may
    take, any time where None.
    """

    kind: str
    request: JsonValue
    title: str
    sources: Sources = field(default_factory=Sources)
    priority: int = NORMAL
    within: float | None = None


class QueueCrew:
    """The edit workers of a queue. broker_url: its Redis. store: shared with them. Raises BadInput."""

    queue = EDIT

    def __init__(self, broker_url: str, store: str, timing: Timing | None = None) -> None:
        self.app = celery_app(broker_url)
        self.jobs = Jobs(store, timing)
        self.bell = Bell(self.app)
        self.jobs.pause = self.bell.pause
        self.files = Files(store)
        self.sources = Sources()

    def wake(self, job: Job) -> None:
        """Send a message for a job. Raises QueueFailed."""
        wake(self.app, job)

    def stop(self, id: str) -> None:
        """Have a job not done, or stopped where it next says how far it is."""
        self.jobs.cancel(id)

    def reach(self) -> None:
        """See that messages can be sent. Raises QueueFailed, and BadInput where the queue refuses."""
        waiting(self.app, EDIT)


class Bystander:
    """Who looks at jobs that another process does. store: where they are recorded."""

    queue = LOCAL

    def __init__(self, store: str) -> None:
        self.jobs = Jobs(store)
        self.files = Files(store)
        self.sources = Sources()

    def wake(self, job: Job) -> None:
        """Raise BadInput: only the process that has its sources can do it."""
        raise BadInput(f"job {job.id} belongs to the command that asked for it; give that again")

    def stop(self, id: str) -> None:
        """Have a job not done, or stopped where it next says how far it is."""
        self.jobs.cancel(id)


class Handle:
    """A job that was submitted. id: finds it again, from any process with the same store.

    owned: whether it is done in this process, for whoever has this handle.
    """

    def __init__(self, crew: Crew, kinds: Kinds, id: str, owned: bool = False) -> None:
        self.id = id
        self._owned = owned
        self._crew = crew
        self._kinds = kinds

    @property
    def standing(self) -> Standing:
        """All that is known of it. Raises BadInput where it was removed."""
        return standing(self._crew.jobs, self.id)

    @property
    def status(self) -> Status:
        """ "waiting", "running", "retrying", "done", "failed" or "cancelled"."""
        return self.standing.status

    @property
    def progress(self) -> Progress | None:
        """How far it is, all of it once it is done; None where it has not said. Raises as `standing`."""
        return self.standing.progress

    def result(self, told: Told | None = None, timeout: float | None = None) -> JsonValue:
        """Wait for it to end, write its outputs to where they belong, and tell of them.

        told: told several times a second how far it is. timeout: seconds to wait, without end where None.
        Where waiting ends otherwise than by the job's end, a job of the queue goes on, and one that this
        process does is cancelled. Raises the job's error, DeadlinePassed at the timeout, NoWorker where none
        shows itself for 30 s.
        """
        job = self._crew.jobs.find(self.id)
        if job is None:
            raise BadInput(f"job {self.id} was removed; submit it again")
        try:
            outcome = ended(self._crew.jobs, job, told and _telling(told), self._until(timeout))
        except NoWorker as error:
            if self._crew.queue == LOCAL:
                raise NoWorker(
                    f"the process that did job {self.id} is gone; give its command again"
                ) from error
            raise
        except BaseException:
            if self._owned:
                self.cancel()
            raise
        if outcome.error is not None:
            raise outcome.error.error()
        deliver = self._kinds.jobs[job.task.removeprefix(PREFIX)].deliver
        with bench(self._crew.files, self._crew.sources, _untold) as place:
            return deliver(job.request, outcome.ok, place)

    def cancel(self) -> None:
        """Have it stop where it next says how far it is, or not begun."""
        self._crew.stop(self.id)

    def _until(self, timeout: float | None) -> float | None:
        return None if timeout is None else time.time() + timeout


def submit(order: Order, *, queue: bool | None = None) -> Handle:
    """Have a job done, unless the same one is being done or has a result: then it is that.

    queue: by workers, through the broker that is set; in this process where False; where None, by workers if
    a broker is set. Raises BadInput for sources that changed, where no broker is set, or for what is not
    installed; StoreFailed, QueueFailed.
    """
    if settings().broker_url is not None if queue is None else queue:
        workers = queue_crew()
        workers.reach()  # before much is written for nothing
        order.sources.put(workers.files)
        return begun(workers, kinds(), order)
    here = local_crew()
    here.sources.joined(order.sources)
    return begun(here, kinds(), order)


def begun(crew: Crew, known: Kinds, order: Order) -> Handle:
    """A job that a crew was given, its sources being with it already."""
    deadline = None if order.within is None else time.time() + order.within
    job = entrusted(
        crew, order.kind, order.request, priority=order.priority, deadline=deadline, title=order.title
    )
    return Handle(crew, known, job.id, owned=crew.queue == LOCAL)


def find(id: str) -> Handle:
    """The job with an id, or the one whose id begins so. Raises BadInput where there is none, or several."""
    jobs = Jobs(shared_store())
    found = jobs.find(job_with(jobs, id))
    if found is None:
        raise BadInput(f"there is no job {id} in {jobs.url}; see: wordsplice jobs list")
    crew: Crew = Bystander(jobs.url) if found.queue == LOCAL else queue_crew()
    return Handle(crew, kinds(), found.id)


def retried(id: str) -> Handle:
    """A job that failed, was cancelled or waits to be tried again, submitted anew; as `find`.

    Raises BadInput where it is done or under way, or was one of a process of its own.
    """
    jobs = Jobs(shared_store())
    found = standing(jobs, job_with(jobs, id))
    job = found.job
    if job.queue != EDIT:
        raise BadInput(f"job {job.id} was done for the command that asked for it; give that again")
    if found.status in ("done", "running", "waiting"):
        raise BadInput(f"job {job.id} is {found.status}; only what failed or was cancelled is tried again")
    crew = queue_crew()
    task = job.task.removeprefix(PREFIX)
    again = entrusted(crew, task, job.request, priority=job.priority, title=job.title)
    return Handle(crew, kinds(), again.id)


def queue_crew() -> QueueCrew:
    """The workers of the queue that is set. Raises BadInput."""
    with _MAKING:
        return _queue_crew(broker_set(), shared_store())


def local_crew() -> LocalCrew:
    """This process, until it ends. Raises StoreFailed."""
    with _MAKING:
        return _local_crew(shared_store())


_MAKING = threading.Lock()
"""Held where a crew is made: there is one of each in a process."""


@lru_cache
def _queue_crew(broker_url: str, store: str) -> QueueCrew:
    return QueueCrew(broker_url, store)


@lru_cache
def _local_crew(store: str) -> LocalCrew:
    crew = LocalCrew(store, kinds())
    atexit.register(crew.close)
    return crew


def _telling(told: Told) -> Callable[[Progress], None]:
    return lambda progress: told(progress.done, progress.total, progress.note)


def _untold(done: float, total: float, note: str = "") -> None:
    """What fetching outputs tells nobody."""
