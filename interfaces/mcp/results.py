"""What tools give back: typed short JSON, in which what is said in an audio stands as a string."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from .jobs import Job, State

Places = Annotated[
    list[dict[str, Any] | str],
    Field(description="Places that were touched, with their words; of many the first, and how many more."),
]


class _Result(BaseModel):
    model_config = ConfigDict(frozen=True)


class Done(_Result):
    """What came of a step: an edit that was done, or the answer to a question."""

    done: str | None = Field(None, description="What was done, as a sentence.")
    spans: Places = []
    seconds: dict[str, float] = Field({}, description="How long the audios concerned now are, by number.")
    created: list[int] = Field([], description="The numbers of new audios.")
    answer: dict[str, Any] | None = Field(None, description="The answer to a question.")


class Asked(_Result):
    """What came of a request in plain words."""

    status: Literal["done", "answer", "not_found", "clarify", "error"]
    message: str = Field(description="What was done or found, or what is unclear.")
    plan: list[dict[str, Any]] = Field(description="The tool calls that ran.")
    spans: dict[str, Places] = Field(description="By the number of the audio.")
    seconds: dict[str, float] = Field(description="How long the audios concerned now are, by number.")
    created: list[int] = Field(description="The numbers of new audios.")


class AudioInfo(_Result):
    """One audio as it now stands."""

    audio: int
    name: str
    seconds: float
    words: int | None = Field(description="How many; null until they have been listened to.")
    edited: bool


class Added(_Result):
    """A recording that was added."""

    added: AudioInfo
    notes: list[str] = Field(description="What is wrong with files that could still be read.")


class Heard(_Result):
    """The words of an audio are known."""

    heard: AudioInfo
    transcript: str = Field(description="The address of the resource that holds them.")


class Written(_Result):
    """A file that was written."""

    written: str
    audio: int
    seconds: float
    notes: list[str] = Field([], description="What is wrong with recordings that could still be read.")


class JobInfo(_Result):
    """A call that takes long, and goes on. Ask after it with job_status, then job_result."""

    job: str
    tool: str
    state: State
    doing: str
    fraction: float = Field(description="How much of that is done, 0 to 1.")
    seconds: float = Field(description="How long it has run.")


class SessionInfo(_Result):
    """What there is in the session."""

    audios: list[AudioInfo]
    history: list[str] = Field(description="What was asked for, the last steps of it.")
    undone: int = Field(description="Steps that can be done again.")
    jobs: list[JobInfo]
    folders: list[str] = Field(description="Files can be named in these folders.")


class Closed(_Result):
    """The session is closed."""

    closed: bool


def job_info(key: str, job: Job) -> JobInfo:
    """How a job stands."""
    return JobInfo(
        job=key,
        tool=job.tool,
        state=job.state,
        doing=job.label,
        fraction=round(job.fraction, 3),
        seconds=round(job.seconds, 1),
    )
