"""What a model worker does for a job: the sound is fetched from the store, the result is JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, JsonValue, ValidationError

from ..audio.decode import opened
from ..audio.mono import Mono
from ..core.errors import BadAudio, BadInput
from ..core.settings import settings
from ..speech.progress import Progress
from ..speech.questions import Clip, Turn
from ..speech.remote.messages import Answered, Ask, ClipOf, Describe, SoundFile, Transcribe, Transcribed
from ..store.errors import Damaged, Vanished
from ..store.files import Files
from ..store.leases import TextTold, Told
from ..store.queue import ASK, DESCRIBE, TRANSCRIBE
from ..store.records import Job
from ..store.running import Work
from .service import Service

_Request = TypeVar("_Request", bound=BaseModel)
_Part = TypeVar("_Part")


@dataclass(frozen=True, slots=True)
class Tasks:
    """The tasks of a loaded model. fetched: the folder for sound from stores that are none."""

    service: Service
    files: Files
    fetched: Path

    @property
    def by_name(self) -> Mapping[str, Work]:
        """What does the jobs of each task's name."""
        return {TRANSCRIBE: self.transcribe, ASK: self.ask, DESCRIBE: self.describe}

    def transcribe(self, job: Job, told: Told) -> JsonValue:
        """The words of a recording. Raises BadInput, and what `told` raises for the work to stop."""
        request = _request(job, Transcribe)
        recogniser = self._can(self.service.recogniser, "does not transcribe")
        with self._heard(request.sound) as sound:
            transcript = recogniser.recognise(sound, request.language, _progress(told, "transcribing"))
        return Transcribed(transcript=transcript).model_dump(mode="json")

    def ask(self, job: Job, told: TextTold) -> JsonValue:
        """The next turn of a conversation. Raises as `transcribe`."""
        request = _request(job, Ask)
        answerer = self._can(self.service.answerer, "answers no questions")
        with ExitStack() as stack:
            clip = partial(self._clip, stack)
            turns = [Turn(turn.role, turn.text, tuple(map(clip, turn.clips))) for turn in request.turns]
            writing = _Writing(told)
            answer = answerer.ask(turns, writing.progress, writing.wrote if request.told else None)
        return Answered(answer=answer).model_dump(mode="json")

    def describe(self, job: Job, told: Told) -> JsonValue:
        """What is to be told of a clip. Raises as `transcribe`."""
        request = _request(job, Describe)
        answerer = self._can(self.service.answerer, "answers no questions")
        with ExitStack() as stack:
            answer = answerer.describe(
                self._clip(stack, request.clip), request.wanted, _progress(told, "listening")
            )
        return Answered(answer=answer).model_dump(mode="json")

    def _clip(self, stack: ExitStack, clip: ClipOf) -> Clip:
        return Clip(stack.enter_context(self._heard(clip.sound)), clip.start, clip.end)

    @contextmanager
    def _heard(self, sound: SoundFile) -> Iterator[Mono]:
        try:
            path = self.files.fetch(sound.digest, self.fetched)
        except (Vanished, Damaged) as error:
            raise type(error)(f"{sound.name}: {error}") from error
        with _opened(path, sound) as decoded:
            yield decoded

    def _can(self, part: _Part | None, lacks: str) -> _Part:
        if part is None:
            raise BadInput(
                f"the worker's model, {self.service.name}, {lacks}; start a worker with one that does"
            )
        return part


class _Writing:
    """Tells how far an answer is, together with its text so far."""

    def __init__(self, told: TextTold) -> None:
        self._told = told
        self._text = ""

    def progress(self, done: float, total: float) -> None:
        """As `Progress`."""
        self._told(done, total, "answering", self._text)

    def wrote(self, text: str) -> None:
        """As `Wrote`."""
        self._text = text


@contextmanager
def _opened(path: Path, sound: SoundFile) -> Iterator[Mono]:
    try:
        decoded = opened(path, settings().cache)
    except BadAudio as error:
        raise BadAudio(str(error).replace(str(path), sound.name)) from error
    with decoded:
        yield Mono(decoded)


def _request(job: Job, kind: type[_Request]) -> _Request:
    try:
        return kind.model_validate(job.request)
    except ValidationError as error:
        raise BadInput(
            f"{job.task}: the request of job {job.id} cannot be read; run the same version of wordsplice on "
            "both sides"
        ) from error


def _progress(told: Told, doing: str) -> Progress:
    return lambda done, total: told(done, total, doing)
