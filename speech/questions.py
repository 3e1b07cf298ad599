"""Questions about sound and their answers: what a speech model is asked besides the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from ..audio.mono import Mono
from .progress import Progress

Role = Literal["system", "user", "assistant"]

Task = Literal["caption", "emotion", "question", "translate"]
"""What can be told of a clip alone: what is to be heard, how the speaker feels, the answer to a question
about it, what is said in another language."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A part of a recording. start, end: seconds of the recording; to its end where None."""

    sound: Mono
    start: float = 0.0
    end: float | None = None

    @property
    def duration(self) -> float:
        """Seconds."""
        return (self.sound.duration if self.end is None else self.end) - self.start


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side of a conversation said, and the clips that came with it."""

    role: Role
    text: str
    clips: tuple[Clip, ...] = ()


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is asked of a clip alone.

    language: the code of the one spoken, None where nobody knows. into: the one to answer in. question: for
    the task of that name.
    """

    task: Task
    language: str | None = None
    into: str = "en"
    question: str = ""


@dataclass(frozen=True, slots=True)
class ClipSpan:
    """A time that an answer names.

    clip: the number of the clip in its conversation, from 1; None where the answer leaves it open.
    start, end: seconds of the recording that the clip is a part of.
    """

    clip: int | None
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said, with its times written out (“2.33 s”), and the spans that these times are."""

    text: str
    spans: tuple[ClipSpan, ...] = ()


Wrote = Callable[[str], None]
"""Told what is written of an answer so far: each time more, and always the beginning of its text."""


class Answerer(Protocol):
    """What answers questions about sound."""

    @property
    def name(self) -> str:
        """Engine, model and version."""

    def ask(self, turns: Sequence[Turn], progress: Progress | None, wrote: Wrote | None = None) -> Answer:
        """The next turn of a conversation, whose last turn is the user's.

        Clips are numbered through the whole conversation, from 1. progress: called at least twice a second,
        and may raise to stop the work. wrote: told several times a second what there is of the answer, by
        what can; its end only the result has. Raises BadInput where the model cannot hear a clip.
        """

    def describe(self, clip: Clip, wanted: Spoken, progress: Progress | None) -> Answer:
        """What is to be told of one clip; progress and errors as for `ask`."""
