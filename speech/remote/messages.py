"""What is written into a job for a model worker, and what comes back, as JSON.

Sound travels as the digest of a file in the store; `name` is what messages call it by.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from ...core.words import Transcript
from ..questions import Answer, Role, Spoken


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SoundFile(_Message):
    """A recording in the store."""

    digest: str
    name: str


class Transcribe(_Message):
    """Asks for the words of a recording. language: the code of the one spoken; None to find out."""

    sound: SoundFile
    language: str | None = None


class Transcribed(_Message):
    """The words."""

    transcript: Transcript


class ClipOf(_Message):
    """A part of a recording. start, end: seconds; to its end where None."""

    sound: SoundFile
    start: float = 0.0
    end: float | None = None


class TurnWith(_Message):
    """One turn of a conversation."""

    role: Role
    text: str
    clips: tuple[ClipOf, ...] = ()


class Ask(_Message):
    """Asks for the next turn of a conversation. told: whether its text is wanted while it is written."""

    turns: tuple[TurnWith, ...]
    told: bool = False


class Describe(_Message):
    """Asks what is to be told of one clip."""

    clip: ClipOf
    wanted: Spoken


class Answered(_Message):
    """The answer."""

    answer: Answer


class Serving(BaseModel):
    """What a worker says of itself. name: its model's, once loaded. counters: of its engine, by name."""

    model_config = ConfigDict(frozen=True)

    name: str | None = None
    counters: dict[str, float] = {}
