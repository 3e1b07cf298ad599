"""Removing jobs that ended, with the files that nothing else is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..core.errors import BadInput
from .files import Files
from .jobs import Jobs
from .records import Job, folder

_DIGEST = re.compile(rb"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")


def removed(jobs: Jobs, files: Files, ids: Iterable[str]) -> tuple[list[str], list[str]]:
    """Remove jobs that ended, and what only they were put together from: the ids and the digests that went.

    Raises BadInput, before anything is removed, where a job is not there or has not ended.
    """
    asked = list(dict.fromkeys(ids))
    for id in asked:
        _check_ended(jobs, id)
    going = _with_parts(jobs, asked)
    named = {digest for id in going for digest in digests_of(jobs, id)}
    staying = [id for id in jobs.ids() if id not in going]
    for id in going:
        forget(jobs, id)
    unused = named.difference(digest for id in staying for digest in digests_of(jobs, id))
    there = sorted(filter(files.has, unused))
    for digest in there:
        files.remove(digest)
    return going, there


def removed_before(jobs: Jobs, files: Files, before: float) -> tuple[list[str], list[str]]:
    """Remove all jobs that ended and were asked for before a time, in seconds since 1970, as `removed`.

    What a younger job was put together from stays. So goes what processes that died left half done.
    """
    asked = {id: job for id in jobs.ids() if (job := jobs.find(id)) is not None}
    old = [id for id, job in asked.items() if job.created < before and jobs.outcome(id) is not None]
    kept = {part for id in asked.keys() - set(old) for part in jobs.parts(id)}
    files.remove_unfinished(before)
    return removed(jobs, files, [id for id in old if id not in kept])


def forget(jobs: Jobs, id: str) -> None:
    """Remove the records of a job, ended or not. Raises StoreFailed."""
    jobs.close(id)
    jobs.kept.remove_folder(folder(id))


def digests_of(jobs: Jobs, id: str) -> Iterator[str]:
    """The digests that stand in the request and the result of a job."""
    for name in ("request.json", "result.json"):
        yield from digests_in(jobs.kept.read(f"{folder(id)}/{name}") or b"")


def digests_in(content: bytes) -> Iterator[str]:
    """The digests of files that stand in JSON."""
    return (digest.decode() for digest in _DIGEST.findall(content))


def _check_ended(jobs: Jobs, id: str) -> Job:
    job = jobs.find(id)
    if job is None:
        raise BadInput(f"there is no job {id} in {jobs.url}; see: wordsplice jobs list")
    if jobs.outcome(id) is None:
        raise BadInput(f"job {id} has not ended; cancel it first: wordsplice jobs cancel {id}")
    return job


def _with_parts(jobs: Jobs, ids: list[str]) -> list[str]:
    """Jobs, and the ended ones they were put together from that no other job was put together from."""
    going = set(ids)
    others = {part for id in jobs.ids() if id not in going for part in jobs.parts(id)}
    parts = dict.fromkeys(part for id in ids for part in jobs.parts(id))
    return ids + [part for part in parts if part not in others | going and jobs.outcome(part) is not None]
