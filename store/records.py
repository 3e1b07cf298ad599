"""What stands in the files of a job, and what they are called."""

from __future__ import annotations

import re
import time
from typing import Literal, NamedTuple, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from ..core.errors import BadInput, WordspliceError
from .backing import Backing
from .errors import KINDS, Damaged, Internal, kind

DEATHS = 3
"""Workers that may die of a job, none of its parts ending meanwhile, before it is given up: it must not kill
workers for ever."""

TRIES = 5
"""Times that a job may fail of what can pass, such as a full disk, before it is given up."""

_ID = re.compile(r"[0-9A-Za-z_-]{1,100}")
_ENTRY = re.compile(rf"[0-9]\.([0-9]{{1,18}})\.([0-9]{{1,18}})\.({_ID.pattern})")
_LEASE = re.compile(rf"({_ID.pattern})\.([0-9]{{1,9}})")


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, populate_by_name=True)


class Job(_Record):
    """What is to be done: `request.json`.

    task: the name of the Celery task that does it. request: what it is given. queue: whose workers do it.
    deadline: when it is of no use any more, created: when it was asked for, in seconds since 1970.
    limit: seconds that one who does it may take. priority: 0, which goes first, to 9. title: what people
    call it; none where it is a part of another.
    """

    schema_: Literal["wordsplice.job/1"] = Field(default="wordsplice.job/1", alias="schema")
    id: str
    task: str
    request: JsonValue
    queue: str
    deadline: float | None
    created: float
    priority: int = Field(ge=0, le=9)
    title: str = ""
    limit: float | None = None

    @property
    def folder(self) -> str:
        """Where its records are."""
        return folder(self.id)

    @property
    def entry(self) -> str:
        """The file that is there while the job is open; sorted by name, jobs are in the order of a queue."""
        deadline = 0 if self.deadline is None else self.deadline
        times = f"{self.created * 1000:015.0f}.{deadline * 1000:015.0f}"
        return f"open/{self.queue}/{self.priority}.{times}.{self.id}"

    @property
    def cancel(self) -> str:
        """The file that is there when the open job is not wanted any more."""
        return f"cancels/{self.queue}/{self.id}"

    def lease(self, attempt: int) -> str:
        """The file of whoever tries the job for the `attempt`th time, from 1."""
        return lease_name(self.queue, self.id, attempt)


class Open(NamedTuple):
    """What the name of an open job's entry says. Times are seconds since 1970; no deadline is 0."""

    name: str
    created: float
    deadline: float
    id: str

    @classmethod
    def named(cls, name: str) -> Self | None:
        """The entry with the last part of a name; None for what is no entry."""
        match = _ENTRY.fullmatch(name)
        return match and cls(name, int(match[1]) / 1000, int(match[2]) / 1000, match[3])


class Failure(_Record):
    """Why a job has no result. kind: a name of `errors.KINDS`. message: one line."""

    kind: str
    message: str

    def error(self) -> WordspliceError:
        """The error that it stands for."""
        return KINDS.get(self.kind, Internal)(self.message)


class Outcome(_Record):
    """How a job ended: `result.json`. ok: what came out, where there is no error.

    worker: who did it, as people find it. attempt: the how-manieth that began it. ended: seconds since 1970.
    """

    schema_: Literal["wordsplice.result/1"] = Field(default="wordsplice.result/1", alias="schema")
    ok: JsonValue = None
    error: Failure | None = None
    worker: str = ""
    attempt: int = 0
    ended: float = Field(default_factory=time.time)

    @classmethod
    def of(cls, error: WordspliceError) -> Self:
        """The end of a job by an error."""
        return cls(error=Failure(kind=kind(error), message=" ".join(str(error).split())))


class Progress(_Record):
    """How far a job is: `progress.json`. done of total, in whatever the task counts. note: what it does.

    text: what the job has written so far, where its result is one that is written bit by bit.
    """

    schema_: Literal["wordsplice.progress/1"] = Field(default="wordsplice.progress/1", alias="schema")
    done: float
    total: float
    note: str
    text: str = ""


class Tries(_Record):
    """What went wrong with a job that may pass: `tries.json`.

    failed: how many times. reason: the last one, a line. again: not to be tried before, seconds since 1970.
    """

    schema_: Literal["wordsplice.tries/1"] = Field(default="wordsplice.tries/1", alias="schema")
    failed: int
    reason: str
    again: float


class Parts(_Record):
    """The jobs that a job is put together from: `parts.json`. ids: in the order in which they were begun."""

    schema_: Literal["wordsplice.parts/1"] = Field(default="wordsplice.parts/1", alias="schema")
    ids: tuple[str, ...] = ()


class LeaseRecord(_Record):
    """Who does a job. holder: the worker. claim: differs each time. released: it was given back.

    worker: the holder as people find it. ended: of the job's parts, how many had ended when it was claimed.
    excused: whether another job of the same worker may kill that, so that its death says nothing of this one.
    """

    schema_: Literal["wordsplice.lease/1"] = Field(default="wordsplice.lease/1", alias="schema")
    holder: str
    claim: str
    released: bool = False
    worker: str = ""
    ended: int = 0
    excused: bool = False

    @property
    def is_fatal(self) -> bool:
        """Whether the job may be what its holder died of, if that died."""
        return not (self.released or self.excused)


class WorkerRecord(_Record):
    """A worker that shows itself. beats: counted up. at: when it last did, in seconds since 1970."""

    schema_: Literal["wordsplice.worker/1"] = Field(default="wordsplice.worker/1", alias="schema")
    beats: int
    at: float
    host: str
    pid: int
    serves: JsonValue


class Woken(_Record):
    """When an open job last got another message, in seconds since 1970: the content of its entry."""

    at: float


_R = TypeVar("_R", bound=_Record)


def folder(id: str) -> str:
    """The folder of a job's records. Raises BadInput for what is no id: it becomes part of a path."""
    if not _ID.fullmatch(id):
        raise BadInput(f"{id[:80]!r} is no job; give up to 100 letters, digits, _ and -")
    return f"jobs/{id}"


def lease_name(queue: str, id: str, attempt: int) -> str:
    """The file of whoever tries a job for the `attempt`th time, from 1."""
    return f"leases/{queue}/{id}.{attempt}"


def leased_by(name: str) -> tuple[str, int] | None:
    """The job and the attempt in the last part of a lease's name; None for what is no lease."""
    match = _LEASE.fullmatch(name)
    return match and (match[1], int(match[2]))


def lease_in(kept: Backing, name: str) -> LeaseRecord | None:
    """The lease in a file, or None where there is none; a damaged one is nobody's. Raises StoreFailed."""
    try:
        return loaded(kept, name, LeaseRecord)
    except Damaged:
        return LeaseRecord(holder="", claim="")


def saved(record: _Record) -> bytes:
    """The content of a record's file."""
    return record.model_dump_json(by_alias=True).encode()


def loaded(kept: Backing, name: str, record: type[_R]) -> _R | None:
    """The record in a file, or None where there is none.

    Raises Damaged where it cannot be read, be it that a newer version wrote it; StoreFailed.
    """
    content = kept.read(name)
    try:
        return None if content is None else record.model_validate_json(content)
    except ValidationError as error:
        raise Damaged(f"{name}: is damaged, or of another version; remove it or upgrade") from error
