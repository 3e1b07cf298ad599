"""Jobs: what is to be done, who does it, how far it is, how it ended. The record is the truth.

The first to write a result ends a job. A lease keeps others from doing the same work at the same time, and
is no more than that: whoever finds the job ended, or itself overtaken, throws its work away.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING
from uuid import uuid4

from pydantic import JsonValue

from .backing import backing
from .errors import Cancelled, Damaged, DeadlinePassed, JobStopped, LeaseLost, WorkerDied
from .leases import Lease
from .records import (
    DEATHS,
    TRIES,
    Job,
    LeaseRecord,
    Open,
    Outcome,
    Parts,
    Progress,
    Tries,
    WorkerRecord,
    folder,
    lease_in,
    leased_by,
    loaded,
    saved,
)
from .timing import Timing

if TYPE_CHECKING:
    from .holders import Holder

NORMAL = 5
"""The priority of what nobody says otherwise of."""


class Jobs:
    """The jobs of a store. url: a folder or an object store, as `backing` takes it.

    Every method raises StoreFailed where the store cannot be used, Damaged for records that cannot be read,
    and BadInput for what is no id.
    """

    def __init__(self, url: str, timing: Timing | None = None) -> None:
        self.url = url
        self.timing = timing or Timing()
        self.kept = backing(url)
        self.pause: Callable[[float], object] = time.sleep
        """Waits so many seconds, or less where it is known that some job ended."""

    def submit(
        self,
        task: str,
        request: JsonValue,
        *,
        queue: str,
        deadline: float | None = None,
        id: str | None = None,
        priority: int = NORMAL,
        title: str = "",
        limit: float | None = None,
    ) -> Job:
        """Record a job, which some worker is to be woken for then.

        deadline: seconds since 1970. limit: seconds that one who does it may take. id: the same for the same
        request, so that it is done once: while such a job is open, or once it has a result, it is the one
        given, with the deadline that it has; after an error or a cancellation there is a new one, whose id
        has a number added. priority: 0 goes first, 9 last. title: what people call it; none for a part of
        another job.
        """
        stem = id or uuid4().hex
        job = Job(
            id=stem,
            task=task,
            request=request,
            queue=queue,
            deadline=deadline,
            created=time.time(),
            priority=priority,
            title=title,
            limit=limit,
        )
        number = 1
        while not self._recorded(job):
            found = self.find(job.id)
            if found is not None and not self._is_of_no_use(found):
                return found
            number += 1
            job = job.model_copy(update={"id": f"{stem}-{number}"})
        return job

    def find(self, id: str) -> Job | None:
        """The job with an id."""
        return loaded(self.kept, f"{folder(id)}/request.json", Job)

    def ids(self) -> list[str]:
        """The ids of all jobs, ended ones too."""
        return self.kept.names("jobs")

    def outcome(self, id: str) -> Outcome | None:
        """How a job ended; None while it has not."""
        return loaded(self.kept, f"{folder(id)}/result.json", Outcome)

    def progress(self, id: str) -> Progress | None:
        """How far a job is; None where its worker did not say."""
        return loaded(self.kept, f"{folder(id)}/progress.json", Progress)

    def tries(self, id: str) -> Tries | None:
        """What went wrong with a job that may pass; None where nothing did."""
        return loaded(self.kept, f"{folder(id)}/tries.json", Tries)

    def is_due(self, id: str) -> bool:
        """Whether a job may be tried by now, whatever went wrong with it before."""
        tries = self.tries(id)
        wait = 0.0 if tries is None else tries.again - time.time()
        return not 0 < wait <= self.timing.retry * 2**TRIES  # later than that, some clock was set back

    def parts(self, id: str) -> tuple[str, ...]:
        """The ids of the jobs that a job was put together from so far."""
        record = loaded(self.kept, f"{folder(id)}/parts.json", Parts)
        return () if record is None else record.ids

    def add_parts(self, id: str, ids: Iterable[str]) -> None:
        """Note what jobs a job is put together from, as its holder."""
        before = self.parts(id)
        after = tuple(dict.fromkeys((*before, *ids)))
        if after != before:
            self.kept.replace(f"{folder(id)}/parts.json", saved(Parts(ids=after)))

    def try_again(self, job: Job, reason: str) -> bool:
        """Note why a job failed for now, and when it may be tried again; whether it may at all."""
        before = self.tries(job.id)
        failed = 1 if before is None else before.failed + 1
        again = time.time() + self.timing.retry * 2 ** (failed - 1)
        record = Tries(failed=failed, reason=reason, again=again)
        self.kept.replace(f"{job.folder}/tries.json", saved(record))
        return failed < TRIES

    def cancel(self, id: str) -> None:
        """Have a job not done, or stopped where its worker next says how far it is."""
        job = self.find(id)
        if job is None or self.outcome(id) is not None:
            return
        self.kept.create(job.cancel, b"")
        if self.kept.size(job.lease(1)) is None:
            self.stop(job, Cancelled("the job was cancelled"))

    def stop(self, job: Job, error: JobStopped) -> None:
        """End a job by an error, whoever does it."""
        self._end(job, Outcome.of(error))

    def close(self, id: str) -> None:
        """Take a job out of the index, whether or not it ended."""
        job = self.find(id)
        if job is not None:
            self._close(job)

    def tidy(self, id: str) -> None:
        """Take a job out of the index if it ended: whoever was to do so may have died."""
        job = self.find(id)
        if job is not None and self.outcome(id) is not None:
            self._close(job)

    def claim(self, id: str, holder: Holder) -> Lease | None:
        """The right to do a job; None where another has it, or nothing is left to do.

        A job that is past its deadline, cancelled, or that workers died of is ended.
        """
        job = self.find(id)
        if job is None or self._is_over(job):
            return None
        record = LeaseRecord(holder=holder.id, claim=uuid4().hex, worker=holder.name)
        attempt = self._attempt(job, holder, record)
        if attempt is None:
            return None
        if self.outcome(id) is not None:  # it ended, and its leases were removed, in between
            self._close(job)
            return None
        lease = Lease(self, job, attempt, record)
        holder.hold(lease)
        return lease

    def finish(self, lease: Lease, outcome: Outcome) -> None:
        """End a job as its holder. Raises LeaseLost where another took it over, or it ended otherwise."""
        if self.kept.size(lease.job.lease(lease.attempt + 1)) is not None:
            raise LeaseLost("another worker took the job over")
        done = {"worker": lease.worker, "attempt": lease.attempt}
        if not self._end(lease.job, outcome.model_copy(update=done)):
            raise LeaseLost("the job had ended")

    def open(self, queue: str) -> Iterator[Open]:
        """The open jobs of a queue, in the order in which they are to be done."""
        return filter(None, map(Open.named, self.kept.names(f"open/{queue}")))

    def leased(self, queue: str) -> dict[str, int]:
        """The open jobs of a queue that someone took, with the number of the last attempt."""
        attempts: dict[str, int] = {}
        for id, attempt in filter(None, map(leased_by, self.kept.names(f"leases/{queue}"))):
            attempts[id] = max(attempt, attempts.get(id, 0))
        return attempts

    def cancelled(self, queue: str) -> set[str]:
        """The open jobs of a queue that are not wanted any more."""
        return set(self.kept.names(f"cancels/{queue}"))

    def workers(self, queue: str) -> dict[str, WorkerRecord]:
        """The workers of a queue that showed themselves lately, by their ids."""
        found = {}
        for id in self.kept.names(f"workers/{queue}"):
            with suppress(Damaged):  # of another version: no reason for this one to stop
                record = loaded(self.kept, f"workers/{queue}/{id}", WorkerRecord)
                if record is not None:
                    found[id] = record
        return found

    def _recorded(self, job: Job) -> bool:
        """Record a job, unless there is one with its id; whether it was."""
        name = f"{job.folder}/request.json"
        if self.kept.size(name) is not None:
            return False
        self.kept.create(job.entry, b"")  # first: a job that is in no index would be forgotten
        if self.kept.create(name, saved(job)):
            return True
        found = self.find(job.id)
        if found is None or found.entry != job.entry:
            self.kept.remove(job.entry)
        return False

    def _is_of_no_use(self, job: Job) -> bool:
        """Whether a job ended without a result, or is going to."""
        outcome = self.outcome(job.id)
        if outcome is None:
            return self.kept.size(job.cancel) is not None
        return outcome.error is not None

    def _is_over(self, job: Job) -> bool:
        """Whether nothing is left to do of a job, which is ended if it was not."""
        if self.outcome(job.id) is not None:
            self._close(job)
        elif self.kept.size(job.cancel) is not None:
            self.stop(job, Cancelled("the job was cancelled"))
        elif job.deadline is not None and time.time() > job.deadline:
            self.stop(job, DeadlinePassed("the job's deadline passed before a worker had time for it"))
        else:
            return False
        return True

    def _attempt(self, job: Job, holder: Holder, record: LeaseRecord) -> int | None:
        """The number of the lease that the holder now has; None where it gets none."""
        died = ended = 0
        for attempt in count(1):
            lease = lease_in(self.kept, job.lease(attempt))
            if lease is None and attempt > 1:
                parts = sum(self.outcome(id) is not None for id in self.parts(job.id))
                record = record.model_copy(update={"ended": parts})
            now = (lease or record).ended
            if now > ended:
                died, ended = 0, now  # whatever they died of, it was not this
            if died == DEATHS:
                message = f"the worker died {DEATHS} times while it ran {job.task}; see its log"
                self._end(job, Outcome.of(WorkerDied(message)))
                break
            if lease is None:
                return attempt if self.kept.create(job.lease(attempt), saved(record)) else None
            if self._is_held(job, attempt, lease, holder):
                break
            died += lease.is_fatal
        return None

    def _is_held(self, job: Job, attempt: int, lease: LeaseRecord, holder: Holder) -> bool:
        """Whether the worker with a lease lives and was not overtaken, as another one sees it."""
        if lease.released or self.kept.size(job.lease(attempt + 1)) is not None:
            return False
        holder.look_around()
        return holder.sees(lease.holder)

    def _end(self, job: Job, outcome: Outcome) -> bool:
        """Write the result, if there is none, and close the job; whether it was written."""
        written = self.kept.create(f"{job.folder}/result.json", saved(outcome))
        self._close(job)
        return written

    def _close(self, job: Job) -> None:
        """Take a job that has its result out of the index: its entry last, since that leads to the others."""
        for attempt in count(1):
            if self.kept.size(job.lease(attempt)) is None:
                break
            self.kept.remove(job.lease(attempt))
        self.kept.remove(job.cancel)
        self.kept.remove(job.entry)
