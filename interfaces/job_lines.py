"""Jobs as lines for people and as JSON."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from typing import Any

from ..store.standing import Standing

_HASH = re.compile("([0-9a-f]{8})[0-9a-f]{24}(-[0-9]+)?$")
"""What ids end in; eight digits are enough among thousands."""


def list_line(found: Standing) -> str:
    """A job in one line."""
    job = found.job
    how = f"{_short(job.id):<24} {found.status:<9} {_share(found):>5}  {_age(job.created):>5}"
    return f"{how}  {job.title}".rstrip()


def show_lines(found: Standing, steps: Sequence[Standing]) -> Iterator[str]:
    """All that is known of a job."""
    job, progress = found.job, found.progress
    yield job.id
    if job.title:
        yield f"name      {job.title}"
    doing = f": {progress.note}" if found.status == "running" and progress and progress.note else ""
    yield f"status    {found.status} {_share(found)}".rstrip() + doing
    yield f"age       {_age(job.created)}, in the queue “{job.queue}”, priority {job.priority}"
    if found.attempt:
        by = f", by {found.worker}" if found.worker else ""
        yield f"begun     {_times(found.attempt)}{by}"
    if found.tries is not None:
        yield f"failed    {_times(found.tries.failed)} of what may pass; last: {found.tries.reason}"
    if found.outcome is not None and found.outcome.error is not None:
        yield f"error     {found.outcome.error.message}"
    if steps:
        yield f"steps     {sum(step.status == 'done' for step in steps)} of {len(steps)} done"
    for step in steps:
        worker = f"  {step.worker}" if step.worker else ""
        failed = f"  failed {_times(step.tries.failed)}: {step.tries.reason}" if step.tries else ""
        yield f"  {_short(step.job.id):<24} {step.status:<9} {_share(step):>5}{worker}{failed}".rstrip()


def standing_json(found: Standing) -> dict[str, Any]:
    """A job as JSON. Times are seconds since 1970."""
    job, outcome = found.job, found.outcome
    return {
        "id": job.id,
        "task": job.task,
        "title": job.title,
        "status": found.status,
        "created": job.created,
        "ended": None if outcome is None else outcome.ended,
        "priority": job.priority,
        "progress": found.progress and found.progress.model_dump(include={"done", "total", "note"}),
        "worker": found.worker or None,
        "attempts": found.attempt,
        "tries": found.tries and found.tries.model_dump(include={"failed", "reason", "again"}),
        "error": None if outcome is None or outcome.error is None else outcome.error.model_dump(),
    }


def _short(id: str) -> str:
    """An id as far as it is needed to find its job, or the last of those for the same."""
    return _HASH.sub(r"\1", id)


def _share(found: Standing) -> str:
    if found.status == "done":
        return "100 %"
    if found.progress is None or found.progress.total <= 0:
        return ""
    return f"{min(100 * found.progress.done / found.progress.total, 99):.0f} %"


def _age(created: float) -> str:
    seconds = max(time.time() - created, 0)
    for unit, size in (("d", 86400), ("h", 3600), ("m", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds:.0f} s"


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number} times")
