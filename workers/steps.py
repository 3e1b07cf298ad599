"""The steps that jobs are made of: plain functions from JSON to JSON, each done once ever, wherever that is.

A job is put together by a coordinator, which has a `Doer` do its steps and works with their results. Files go
from step to step by their content, as `FileRef`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple, Protocol, Self

from pydantic import BaseModel, ConfigDict, JsonValue

from ..store.files import hashed
from ..store.leases import Told


class FileRef(BaseModel):
    """A file by its content. name: what messages call it by. digest: its SHA-256. size: bytes."""

    model_config = ConfigDict(frozen=True)

    name: str
    digest: str
    size: int

    @classmethod
    def of(cls, path: Path) -> Self:
        """The file at a path as it is now. Raises BadInput where it cannot be read."""
        digest, size = hashed(path)
        return cls(name=path.name, digest=digest, size=size)


class Step(NamedTuple):
    """What is to be done. task: the name of its work. request: what on. note: what people are told of it."""

    task: str
    request: JsonValue
    note: str


class Bench(Protocol):
    """What a step's work works with. scratch: a folder of its own, gone afterwards."""

    scratch: Path

    def fetch(self, file: FileRef) -> Path:
        """The file on this machine, its content checked; not to be written to.

        Raises Vanished where it is gone, BadInput where it was changed while its job ran.
        """
        ...

    def keep(self, path: Path, name: str) -> FileRef:
        """Keep a file of the scratch folder, which is moved from there. Raises StoreFailed."""
        ...

    def told(self, done: float, total: float, note: str = "") -> None:
        """Take note of how far the work is. Raises JobStopped where it is to stop: call it often."""
        ...


def share(told: Told, start: float, end: float) -> Told:
    """What tells of a part of the work, from one percentage up to another, as of the whole."""

    def part(done: float, total: float, note: str = "") -> None:
        told(start + (end - start) * (done / total if total else 0.0), 100.0, note)

    return part


Work = Callable[[JsonValue, Bench], JsonValue]
"""Does a step: from its request to its result. It may be begun again elsewhere, and must not mind."""


class Doer(Protocol):
    """Has steps done: in this process, or by workers."""

    def all(self, steps: Sequence[Step], told: Told | None = None) -> list[JsonValue]:
        """The results of steps, in their order; they are done side by side where that can be.

        told: told how many are done, parts counted, of how many, and the note of one that is being done;
        the job itself where None. Raises the error of the first step that fails, and JobStopped where the job
        is to stop; the other steps are cancelled then.
        """
        ...

    def bench(self) -> AbstractContextManager[Bench]:
        """What the coordinator's own light work works with."""
        ...


Coordinate = Callable[[JsonValue, Doer, Told], JsonValue]
"""Puts a job together out of steps: from its request to its result. It may be begun again, as a step."""

Works = Mapping[str, Work]
"""The works by the names of their tasks."""


def id_of(task: str, request: JsonValue) -> str:
    """The same for the same work on the same request by the same version, as the job is found by."""
    content = json.dumps([task, request, _version()], sort_keys=True)
    return f"{task}-{hashlib.sha256(content.encode()).hexdigest()[:32]}"


@lru_cache(maxsize=1)
def _version() -> str:
    return version("wordsplice")
