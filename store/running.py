"""Doing a job for which a message came."""

from __future__ import annotations

import logging
from collections.abc import Callable

from pydantic import JsonValue

from ..core.errors import BadInput, WordspliceError
from .errors import Damaged, LeaseLost, StoreFailed
from .holders import Holder
from .leases import Lease, Told
from .records import Failure, Job, Outcome

_log = logging.getLogger(__name__)

Work = Callable[[Job, Told], JsonValue]
"""Does a job and gives its result; says how far it is now and then, which raises when it is to stop."""


def run(holder: Holder, id: str, work: Work) -> None:
    """Do a job, if it is there to be done and nobody else does it, and record how it ended.

    It raises nothing: what the work raises on purpose is the job's error, anything else too, of kind
    "internal", and goes to the log. Where the store fails, or the worker leaves its jobs to others, the job
    stays open, for a sweeper to find.
    """
    lease = None
    try:
        lease = None if holder.abandons else holder.jobs.claim(id, holder)
        if lease is not None:
            outcome = _outcome(lease, work)
            if outcome.error is not None and holder.abandons:
                raise LeaseLost("the worker leaves its jobs to others")
            holder.jobs.finish(lease, outcome)
    except LeaseLost as lost:
        _log.info("job %s: %s; its work is thrown away", id, lost)
    except (StoreFailed, Damaged) as error:
        _log.warning("job %s stays open: %s", id, error)
    except BadInput as error:
        _log.warning("a message is dropped: %s", error)
    finally:
        if lease is not None:
            holder.drop(lease)


def _outcome(lease: Lease, work: Work) -> Outcome:
    """How the work ends. Raises LeaseLost and StoreFailed, after which it has not ended."""
    try:
        return Outcome(ok=work(lease.job, lease.told))
    except (LeaseLost, StoreFailed):
        raise
    except WordspliceError as error:
        return Outcome.of(error)
    except Exception:  # whatever a job does, the worker goes on, and whoever waits is told
        _log.exception("job %s (%s) failed", lease.job.id, lease.job.task)
        message = f"the worker failed at job {lease.job.id}; its log says how"
        return Outcome(error=Failure(kind="internal", message=message))
