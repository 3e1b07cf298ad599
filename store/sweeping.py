"""Jobs that nobody does get another message: their worker was killed, or the first message was lost."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from math import inf
from typing import NamedTuple, Self

from .errors import Cancelled, Damaged, DeadlinePassed
from .holders import Holder
from .records import Job, Open, Woken, lease_in, lease_name, loaded, saved
from .recurring import Recurring

_FIRST = 0
"""The priority of a job that was begun before: it need not wait again."""

_log = logging.getLogger(__name__)


def swept(holder: Holder, wake: Callable[[Job], None], waiting: Callable[[], int]) -> Recurring:
    """Looks after the open jobs of a holder's queue in a thread, as `Sweeper` says."""
    sweeper = Sweeper(holder, wake, waiting)
    return Recurring(sweeper.sweep, holder.jobs.timing.sweep, "jobs that lost their worker wait")


class Sweeper:
    """Looks after the open jobs of a worker's queue.

    A job that a worker took and that is not done any more gets a message at once. One that nobody took may
    just be waiting: of such, only as many get one, the first in order, as there are more jobs than messages.
    How long all that has been so is measured here, since the clocks of other machines may be wrong.

    wake: sends a message for a job. waiting: the number of messages that wait in the queue. Both raise
    BadInput where the queue cannot be reached.
    """

    def __init__(self, holder: Holder, wake: Callable[[Job], None], waiting: Callable[[], int]) -> None:
        self._holder = holder
        self._jobs = holder.jobs
        self._wake = wake
        self._waiting = waiting
        self._first_seen: dict[str, float] = {}
        self._woken: dict[str, _Message] = {}
        self._damaged: set[str] = set()

    def sweep(self) -> None:
        """Look once. Raises BadInput where the store or the queue fails."""
        leased, cancelled = self._jobs.leased(self._holder.queue), self._jobs.cancelled(self._holder.queue)
        self._holder.look_around()
        unclaimed, entries = [], list(self._jobs.open(self._holder.queue))
        now = time.monotonic()
        self._first_seen = {entry.name: self._first_seen.get(entry.name, now) for entry in entries}
        self._woken = {name: self._woken[name] for name in self._woken.keys() & self._first_seen.keys()}
        for id in leased.keys() - {entry.id for entry in entries}:
            with self._passing_over(id):
                self._jobs.tidy(id)
        for entry in entries:
            attempt = leased.get(entry.id)
            held = attempt is not None and self._is_held(entry, attempt)
            if not held and (0 < entry.deadline < time.time() or entry.id in cancelled):
                self._stop(entry, entry.id in cancelled)
            elif attempt is None:
                unclaimed.append(entry)
            elif not held and self._is_due(entry):
                self._wake_again(entry, _FIRST)
        self._wake_lost(unclaimed)

    def _is_held(self, entry: Open, attempt: int) -> bool:
        """Whether the worker that took a job last still does it."""
        name = lease_name(self._holder.queue, entry.id, attempt)
        lease = lease_in(self._jobs.kept, name)
        return lease is None or (not lease.released and self._holder.sees(lease.holder))

    def _is_due(self, entry: Open) -> bool:
        """Whether a job that some worker tried may be tried again by now."""
        with self._passing_over(entry.id):
            return self._jobs.is_due(entry.id)
        return False

    def _stop(self, entry: Open, cancelled: bool) -> None:
        job = self._job(entry)
        if job is not None:
            what = "cancelled" if cancelled else "past its deadline before it was done"
            kind = Cancelled if cancelled else DeadlinePassed
            self._jobs.stop(job, kind(f"the job was {what}"))

    def _wake_lost(self, unclaimed: list[Open]) -> None:
        old = [entry for entry in unclaimed if self._is_old(entry)]
        missing = len(unclaimed) - self._waiting() if old else 0
        for entry in old:
            if missing <= 0:
                break
            missing -= self._wake_again(entry)

    def _wake_again(self, entry: Open, priority: int | None = None) -> bool:
        """Send a message for a job, unless one was sent not long ago; whether one was."""
        if time.monotonic() - self._last_woken(entry) < self._jobs.timing.rewake:
            return False
        job = self._job(entry)
        if job is None:
            return False
        self._wake(job if priority is None else job.model_copy(update={"priority": priority}))
        now = time.time()
        self._jobs.kept.replace(self._path(entry), saved(Woken(at=now)))
        self._woken[entry.name] = _Message(now, time.monotonic())
        return True

    def _last_woken(self, entry: Open) -> float:
        """When a job last got another message, from this sweeper or others, in the time of this process."""
        known = self._woken.get(entry.name, _Message(0.0, -inf))
        if time.monotonic() - known.noticed < self._jobs.timing.rewake:
            return known.noticed
        with suppress(Damaged):  # then it was as good as never
            if self._jobs.kept.size(self._path(entry)):
                record = loaded(self._jobs.kept, self._path(entry), Woken)
                if record is not None and record.at != known.at:
                    known = self._woken[entry.name] = _Message.of(record, first=entry.name not in self._woken)
        return known.noticed

    def _is_old(self, entry: Open) -> bool:
        """Whether this sweeper has seen an entry for some time."""
        return time.monotonic() - self._first_seen[entry.name] > self._jobs.timing.unclaimed

    @contextmanager
    def _passing_over(self, id: str) -> Iterator[None]:
        """Leave a job alone that cannot be read: it may be of a newer version, for a newer worker."""
        try:
            yield
            self._damaged.discard(id)
        except Damaged as error:
            if id not in self._damaged:
                _log.warning("job %s stays open: %s", id, error)
            self._damaged.add(id)

    def _path(self, entry: Open) -> str:
        return f"open/{self._holder.queue}/{entry.name}"

    def _job(self, entry: Open) -> Job | None:
        """The job of an entry, which is removed where it has none: whoever was to submit it died."""
        job = None
        with self._passing_over(entry.id):
            job = self._jobs.find(entry.id)
        if entry.id in self._damaged:
            return None
        if job is not None and job.entry == self._path(entry):
            return job
        if self._is_old(entry):
            self._jobs.kept.remove(self._path(entry))
        return None


class _Message(NamedTuple):
    """A message that a job got besides its first. at: by the clock of who sent it. noticed: by this one."""

    at: float
    noticed: float

    @classmethod
    def of(cls, record: Woken, first: bool) -> Self:
        """As a record tells. first: whether none was known of that job: then it may be an old one."""
        age = time.time() - record.at if first else 0.0
        return cls(record.at, time.monotonic() - (age if age >= 0 else inf))
