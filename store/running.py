"""Doing a job for which a message came."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pydantic import JsonValue

from ..core.errors import BadInput, WordspliceError
from .errors import Damaged, GivenUp, LeaseLost, StoreFailed, may_pass
from .holders import Holder
from .jobs import Jobs
from .leases import Lease, TextTold
from .records import TRIES, Failure, Job, Outcome
from .turns import Turns

_log = logging.getLogger(__name__)

Work = Callable[[Job, TextTold], JsonValue]
"""Does a job and gives its result; says how far it is now and then, which raises when it is to stop."""


def run(holder: Holder, id: str, work: Work, turns: Turns | None = None) -> None:
    """Do a job, if it is there to be done and nobody else does it, and record how it ended.

    It raises nothing: what the work raises on purpose is the job's error, anything else too, of kind
    "internal", and goes to the log. After what may pass, such as a full disk or a store that fails, the job
    stays open, for a sweeper to find, some times over. So it does where the worker leaves its jobs to others.

    turns: of jobs that may kill the process. One that a worker died of is done with none of the others beside
    it, so that they do not share its deaths.
    """
    lease = None
    try:
        with _turn(holder, id, turns):
            lease = None if holder.abandons else holder.jobs.claim(id, holder)
            if lease is not None:
                _done(holder, lease, work)
    except LeaseLost as lost:
        _log.info("job %s: %s; its work is thrown away", id, lost)
    except (StoreFailed, Damaged) as error:
        _log.warning("job %s stays open: %s", id, error)
    except BadInput as error:
        _log.warning("a message is dropped: %s", error)
    finally:
        if lease is not None:
            holder.drop(lease)


@contextmanager
def _turn(holder: Holder, id: str, turns: Turns | None) -> Iterator[None]:
    """A job's turn to be done in this process. Raises StoreFailed, BadInput."""
    if turns is None:
        yield
    elif holder.suspects(id):
        with turns.alone(), holder.excusing_others(id):
            yield
    else:
        with turns.together():
            yield


def _done(holder: Holder, lease: Lease, work: Work) -> None:
    """Do a job and record how it ended. Raises LeaseLost and StoreFailed."""
    outcome = _outcome(holder.jobs, lease, work)
    if outcome is not None and outcome.error is not None and holder.abandons:
        raise LeaseLost("the worker leaves its jobs to others")
    if outcome is not None:
        holder.jobs.finish(lease, outcome)
        holder.ended(lease.job.id)


def _outcome(jobs: Jobs, lease: Lease, work: Work) -> Outcome | None:
    """How the work ends; None where it is to be tried again. Raises LeaseLost and StoreFailed."""
    job = lease.job
    try:
        return Outcome(ok=work(job, lease.told))
    except LeaseLost:
        raise
    except Exception as error:  # whatever a job does, the worker goes on, and whoever waits is told
        if may_pass(error):
            return _failed_for_now(jobs, job, error)
        if isinstance(error, WordspliceError):
            return Outcome.of(error)
        _log.exception("job %s (%s) failed", job.id, job.task)
        message = f"the worker failed at job {job.id}; its log says how"
        return Outcome(error=Failure(kind="internal", message=message))


def _failed_for_now(jobs: Jobs, job: Job, error: Exception) -> Outcome | None:
    """The end of a job that failed often enough of what may pass; None where it is to be tried again."""
    reason = " ".join(str(error).split()) or type(error).__name__
    if isinstance(error, OSError) and error.strerror:
        reason = f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    if jobs.try_again(job, reason):
        _log.warning("job %s (%s) is tried again later: %s", job.id, job.task, reason)
        return None
    return Outcome.of(GivenUp(f"{reason} (tried {TRIES} times)"))
