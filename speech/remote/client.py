"""A speech model on another machine, asked through the job store and woken through the queue."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from ...audio.mono import Mono
from ...core.errors import BadInput, WordspliceError
from ...core.words import Transcript
from ...store.errors import NoWorker
from ...store.files import Files
from ...store.jobs import Jobs
from ...store.queue import ASK, DESCRIBE, MODEL, TRANSCRIBE, WORKERS, celery_app, wake
from ...store.records import WorkerRecord
from ...store.waiting import wait
from ..progress import Progress
from ..questions import Answer, Clip, Spoken, Turn
from .messages import Answered, Ask, ClipOf, Describe, Serving, SoundFile, Transcribe, Transcribed, TurnWith

if TYPE_CHECKING:
    from celery import Celery

_Result = TypeVar("_Result", bound=BaseModel)


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
        return self._done(TRANSCRIBE, request, Transcribed, progress, sound.duration).transcript

    def ask(self, turns: Sequence[Turn], progress: Progress | None) -> Answer:
        """The next turn of a conversation. Raises BadInput, and whatever the worker raised."""
        sent = tuple(
            TurnWith(role=turn.role, text=turn.text, clips=tuple(map(self._clip, turn.clips)))
            for turn in turns
        )
        return self._done(ASK, Ask(turns=sent), Answered, progress).answer

    def describe(self, clip: Clip, wanted: Spoken, progress: Progress | None) -> Answer:
        """What is to be told of a clip. Raises BadInput, and whatever the worker raised."""
        request = Describe(clip=self._clip(clip), wanted=wanted)
        return self._done(DESCRIBE, request, Answered, progress).answer

    @cached_property
    def _queue(self) -> Celery:
        return celery_app(self._broker_url)

    def _clip(self, clip: Clip) -> ClipOf:
        return ClipOf(sound=self._sent(clip.sound), start=clip.start, end=clip.end)

    def _sent(self, sound: Mono) -> SoundFile:
        path = Path(sound.path)
        return SoundFile(digest=self._files.put(path), name=path.name)

    def _done(
        self,
        task: str,
        request: BaseModel,
        result: type[_Result],
        progress: Progress | None,
        length: float = 1.0,
    ) -> _Result:
        """The result of a request, once a worker has done it; cancelled where progress raises.

        length: seconds of sound, told of while no worker has taken it.
        """
        deadline = None if self._timeout is None else time.time() + self._timeout
        job = self._jobs.submit(task, request.model_dump(mode="json"), queue=MODEL, deadline=deadline)
        try:
            wake(self._queue, job)
        except WordspliceError:
            self._jobs.cancel(job.id)
            raise
        told = (
            None if progress is None else lambda done, total, note: progress(done, total if note else length)
        )
        try:
            return TypeAdapter(result).validate_python(wait(self._jobs, job.id, told))
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
