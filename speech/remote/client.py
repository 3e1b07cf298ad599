"""A speech model on another machine, asked through the job store and woken through the queue."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from ...audio.mono import Mono
from ...core.errors import BadInput, WordspliceError
from ...core.words import Transcript
from ...store.errors import NoWorker, WorkerDied
from ...store.files import Files
from ...store.jobs import Jobs
from ...store.queue import ASK, DESCRIBE, MODEL, TRANSCRIBE, WORKERS, celery_app, wake
from ...store.records import WorkerRecord
from ...store.waiting import wait
from ..progress import Progress
from ..questions import Answer, Clip, Spoken, Turn, Wrote
from .messages import Answered, Ask, ClipOf, Describe, Serving, SoundFile, Transcribe, Transcribed, TurnWith

if TYPE_CHECKING:
    from celery import Celery

_Result = TypeVar("_Result", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class _Asked(Generic[_Result]):
    """A job for a model worker. length: seconds of sound, told of while no worker has taken it."""

    task: str
    request: BaseModel
    result: type[_Result]
    length: float = 1.0


class _Begun:
    """Tells the text of an answer as it grows. text: as far as it was told.

    A text that does not go on from there is another worker's, and is not told.
    """

    def __init__(self, wrote: Wrote) -> None:
        self.text = ""
        self._wrote = wrote

    def __call__(self, text: str) -> None:
        if text != self.text and text.startswith(self.text):
            self.text = text
            self._wrote(text)


class RemoteModel:
    """A recogniser and answerer: the model that the workers of a queue serve.

    broker_url: the Redis server. store: the folder or URL that the workers share. timeout: seconds that a
    request may take; any time where None. Raises BadInput where the parts for it are not installed, or the
    store is of no known kind.
    """

    weak = False

    def __init__(self, broker_url: str, store: str, timeout: float | None = None) -> None:
        self._jobs = Jobs(store)
        self._files = Files(store)
        self._broker_url = broker_url
        self._timeout = timeout

    @property
    def name(self) -> str:
        """The name of the model that a worker serves, the last that showed itself. Raises NoWorker."""
        name = self.serving.name
        if name is None:
            raise NoWorker(
                f"the model worker on {self._jobs.url} still loads its model; try again in a minute"
            )
        return name

    @property
    def serving(self) -> Serving:
        """What a worker says of itself: one that has loaded its model, if there is one. Raises NoWorker."""
        oldest = time.time() - self._jobs.timing.gone
        workers = self._jobs.workers(MODEL).values()
        alive = [serving for worker in workers if worker.at > oldest and (serving := _said(worker))]
        if not alive:
            raise NoWorker(
                f"no model worker is running on {self._jobs.url}; start one with: {WORKERS[MODEL]}"
            )
        return max(alive, key=lambda serving: serving.name is not None)

    def recognise(self, sound: Mono, language: str | None, progress: Progress | None) -> Transcript:
        """The words of a recording. Raises BadInput, and whatever the worker raised."""
        request = Transcribe(sound=self._sent(sound), language=language)
        asked = _Asked(TRANSCRIBE, request, Transcribed, sound.duration)
        return self._done(asked, progress).transcript

    def ask(self, turns: Sequence[Turn], progress: Progress | None, wrote: Wrote | None = None) -> Answer:
        """The next turn of a conversation. Raises BadInput, and whatever the worker raised.

        Raises WorkerDied where a part of an answer was told, and the worker that took it over has another.
        """
        sent = tuple(
            TurnWith(role=turn.role, text=turn.text, clips=tuple(map(self._clip, turn.clips)))
            for turn in turns
        )
        begun = _Begun(wrote) if wrote else None
        answer = self._done(
            _Asked(ASK, Ask(turns=sent, told=wrote is not None), Answered), progress, begun
        ).answer
        if begun and not answer.text.startswith(begun.text):
            raise WorkerDied("the worker died amid an answer of which a part was told; ask again")
        return answer

    def describe(self, clip: Clip, wanted: Spoken, progress: Progress | None) -> Answer:
        """What is to be told of a clip. Raises BadInput, and whatever the worker raised."""
        request = Describe(clip=self._clip(clip), wanted=wanted)
        return self._done(_Asked(DESCRIBE, request, Answered), progress).answer

    @cached_property
    def _queue(self) -> Celery:
        return celery_app(self._broker_url)

    def _clip(self, clip: Clip) -> ClipOf:
        return ClipOf(sound=self._sent(clip.sound), start=clip.start, end=clip.end)

    def _sent(self, sound: Mono) -> SoundFile:
        path = Path(sound.path)
        return SoundFile(digest=self._files.put(path), name=path.name)

    def _done(self, asked: _Asked[_Result], progress: Progress | None, wrote: Wrote | None = None) -> _Result:
        """The result of a request, once a worker has done it; cancelled where progress or wrote raises."""
        deadline = None if self._timeout is None else time.time() + self._timeout
        job = self._jobs.submit(
            asked.task, asked.request.model_dump(mode="json"), queue=MODEL, deadline=deadline
        )
        try:
            wake(self._queue, job)
        except WordspliceError:
            self._jobs.cancel(job.id)
            raise
        told = (
            None
            if progress is None
            else lambda done, total, note: progress(done, total if note else asked.length)
        )
        try:
            return asked.result.model_validate(wait(self._jobs, job.id, told, wrote=wrote))
        except ValidationError as error:
            raise BadInput(
                f"the model worker's answer to job {job.id} cannot be read; run the same version of "
                "wordsplice on both sides"
            ) from error


def _said(worker: WorkerRecord) -> Serving | None:
    """What a worker says of itself; None where it is of another version."""
    try:
        return Serving.model_validate(worker.serves)
    except ValidationError:
        return None
