"""A worker process in the store: it shows that it lives, and sees which others do."""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from types import TracebackType
from typing import Self
from uuid import uuid4

from pydantic import JsonValue

from .errors import LeaseLost, StoreFailed
from .jobs import Jobs
from .leases import Lease
from .lookout import Lookout
from .records import WorkerRecord, folder, lease_in, lease_name, saved
from .recurring import Recurring

_log = logging.getLogger(__name__)


class Holder:
    """A worker process that can hold leases on the jobs of a queue; a context manager.

    Inside, one thread writes its heartbeats and looks after all its leases. id: its name in the store; name:
    the one for people. serves: asked at each heartbeat what it says of itself, such as its model. ended: told
    the id of each job that ends here. ends: whether the process was told to end. abandons: whether it leaves
    its jobs to others. Entering raises StoreFailed.
    """

    def __init__(
        self,
        jobs: Jobs,
        queue: str,
        serves: Callable[[], JsonValue] = lambda: None,
        ended: Callable[[str], None] = lambda id: None,
    ) -> None:
        self.id = uuid4().hex
        self.name = f"{socket.gethostname()} {os.getpid()}"
        self.ended = ended
        self.ends = False
        self.jobs = jobs
        self.queue = queue
        self._serves = serves
        self._beats = 0
        self._lookout = Lookout(jobs, queue, self.id)
        self.abandons = False
        self._held: set[Lease] = set()
        self._suspect: str | None = None
        self._given_back: set[Lease] = set()
        self._lock = threading.Lock()
        self._living = Recurring(self.beat, jobs.timing.beat, "no heartbeat")

    def sees(self, id: str) -> bool:
        """Whether a worker of the queue lived when this one last looked around."""
        return self._lookout.saw(id)

    def look_around(self) -> None:
        """See which workers of the queue live; one that was not seen before does. Raises StoreFailed."""
        self._lookout.look()

    def suspects(self, id: str) -> bool:
        """Whether a worker died that was at a job, which nobody is at now. Raises StoreFailed, BadInput."""
        folder(id)  # refuses what is no id
        died = False
        for attempt in count(1):
            lease = lease_in(self.jobs.kept, lease_name(self.queue, id, attempt))
            if lease is None:
                break
            if not lease.released and self.sees(lease.holder):
                return False
            died = died or lease.is_fatal
        return died

    @contextmanager
    def excusing_others(self, suspect: str) -> Iterator[None]:
        """Has the death of this process count for one job only, while that is done."""
        self._excuse(suspect)
        try:
            yield
        finally:
            self._excuse(None)

    def hold(self, lease: Lease) -> None:
        """Look after a lease from now on."""
        with self._lock:
            self._held.add(lease)
            self._excuse_from(lease)

    def drop(self, lease: Lease) -> None:
        """Look after a lease no more, and give its job back, unless that ended."""
        with self._lock:
            self._held.discard(lease)
            self._given_back.add(lease)

    def abandon(self) -> None:
        """Take no more jobs, and leave those under way to others. A signal's handler may call it."""
        self.abandons = True

    def beat(self) -> None:
        """Show that this worker lives, and look after its leases. Raises StoreFailed."""
        self._beats += 1
        record = WorkerRecord(
            beats=self._beats,
            at=time.time(),
            host=socket.gethostname(),
            pid=os.getpid(),
            serves=self._serves(),
        )
        self.jobs.kept.replace(f"workers/{self.queue}/{self.id}", saved(record))
        self.look_around()
        self._give_back()
        with self._lock:
            held = tuple(self._held)
        if self.abandons:
            for lease in held:
                lease.stop(LeaseLost("the worker leaves its jobs to others"))
        elif held:
            leased, cancelled = self.jobs.leased(self.queue), self.jobs.cancelled(self.queue)
            for lease in held:
                lease.look(leased, cancelled)
                late = lease.late()
                if late is not None and leased.get(lease.job.id) == lease.attempt:
                    self.jobs.stop(lease.job, late)  # it hangs: whoever waits is told all the same

    def __enter__(self) -> Self:
        self.beat()
        self._living.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._living.__exit__(kind, error, trace)
        with self._lock:
            self._given_back |= self._held
        try:
            self._give_back()
            self.jobs.kept.remove(f"workers/{self.queue}/{self.id}")
        except StoreFailed as failure:
            _log.warning("left without saying so: %s", failure)

    def _excuse(self, suspect: str | None) -> None:
        with self._lock:
            self._suspect = suspect
            for lease in self._held:
                self._excuse_from(lease)

    def _excuse_from(self, lease: Lease) -> None:
        with suppress(StoreFailed):  # then a death may count for both
            lease.excuse(self._suspect not in (None, lease.job.id))

    def _give_back(self) -> None:
        with self._lock:
            leases = tuple(self._given_back)
        for lease in leases:
            lease.give_back()
            with self._lock:
                self._given_back.discard(lease)
