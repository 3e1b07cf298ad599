"""How jobs stand, for people to see."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import Literal

from ..core.errors import BadInput
from .errors import Cancelled, Damaged, kind
from .jobs import Jobs
from .records import Job, LeaseRecord, Outcome, Progress, Tries, lease_in

Status = Literal["waiting", "running", "retrying", "done", "failed", "cancelled"]

_NUMBER = re.compile(r"-[0-9]{1,4}$")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a job stands. worker: who does it, or did. attempt: how often it was begun, 0 where it was not."""

    job: Job
    status: Status
    progress: Progress | None
    outcome: Outcome | None
    tries: Tries | None
    worker: str
    attempt: int


def standing(jobs: Jobs, id: str) -> Standing:
    """How a job stands. Raises BadInput where there is none."""
    job = jobs.find(id)
    if job is None:
        raise BadInput(f"there is no job {id} in {jobs.url}; see: wordsplice jobs list")
    outcome, tries = jobs.outcome(id), jobs.tries(id)
    if outcome is not None:
        progress = jobs.progress(id) if outcome.error else _whole(jobs.progress(id))
        return Standing(job, _end(outcome), progress, outcome, tries, outcome.worker, outcome.attempt)
    attempt, lease = _last_lease(jobs, job)
    running = lease is not None and not lease.released and _lives(jobs, job.queue, lease.holder)
    status: Status = "running" if running else "retrying" if tries is not None else "waiting"
    worker = lease.worker if running and lease is not None else ""
    return Standing(job, status, jobs.progress(id), None, tries, worker, attempt)


def standings(jobs: Jobs, wanted: Callable[[Job], bool]) -> list[Standing]:
    """How jobs stand, the newest first; those that cannot be read are left out."""
    found = []
    for id in jobs.ids():
        with suppress(Damaged, BadInput):
            job = jobs.find(id)
            if job is not None and wanted(job):
                found.append(standing(jobs, id))
    return sorted(found, key=lambda each: each.job.created, reverse=True)


def job_with(jobs: Jobs, beginning: str) -> str:
    """The id of the one job whose id begins so, or a part of it behind a “-”.

    Of jobs for the same it is the last. Raises BadInput where there is none, or more than one.
    """
    ids = jobs.ids()
    if beginning in ids:
        return beginning
    found = [id for id in ids if id.startswith(beginning) or f"-{beginning}" in id]
    stems = {_NUMBER.sub("", id) for id in found}
    if not beginning or not found:
        raise BadInput(f"there is no job {beginning or '“”'} in {jobs.url}; see: wordsplice jobs list")
    if len(stems) > 1:
        raise BadInput(f"{beginning} is the beginning of {len(stems)} jobs: {_some(stems)}; give more of it")
    return max(found, key=lambda id: int(id[len(_NUMBER.sub("", id)) + 1 :] or 1))


def _some(ids: Iterable[str]) -> str:
    shown = sorted(ids)
    return ", ".join(shown[:3]) + (" …" if len(shown) > 3 else "")


def _whole(last: Progress | None) -> Progress:
    """The progress of a job that is done, the end of which its worker need not have told."""
    last = last or Progress(done=1, total=1, note="")
    return last.model_copy(update={"done": last.total, "note": ""})


def _end(outcome: Outcome) -> Status:
    if outcome.error is None:
        return "done"
    return "cancelled" if outcome.error.kind == kind(Cancelled()) else "failed"


def _last_lease(jobs: Jobs, job: Job) -> tuple[int, LeaseRecord | None]:
    lease = None
    for attempt in count(1):
        following = lease_in(jobs.kept, job.lease(attempt))
        if following is None:
            return attempt - 1, lease
        lease = following
    raise AssertionError


def _lives(jobs: Jobs, queue: str, holder: str) -> bool:
    worker = jobs.workers(queue).get(holder)
    return worker is not None and abs(time.time() - worker.at) < jobs.timing.gone
