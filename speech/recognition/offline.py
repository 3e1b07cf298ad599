"""PocketSphinx as a recogniser: English, offline, on all cores, with words that are often wrong."""

from __future__ import annotations

import importlib.metadata
import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from queue import SimpleQueue

from ...audio.mono import RATE, Mono, Voice16k
from ...core.errors import BadInput
from ...core.words import Transcript, Word
from ..language_names import language_code
from ..pauses import Stretch, stretches
from ..progress import Progress
from .likeness import is_foreign, is_speech
from .utterance import Heard, Listener, Said
from .worker import Worker, WorkerDied

LANGUAGE = "en"

_VERSION = 1
"""To be raised when the same sound gives other words."""

_SHORT = 20 * RATE
"""Samples of a recording that is heard in this process: longer ones are worth the start of others."""

_SAMPLE = 150
"""Words by which the language is told: about a minute."""

_AHEAD = 2
"""Stretches in flight for each process: one that is heard and one that waits."""

_Hear = Callable[[Voice16k], Heard]


class Offline:
    """The recogniser that comes with wordsplice."""

    weak = True

    @property
    def name(self) -> str:
        """PocketSphinx's version and this module's, which decide what is heard."""
        return f"pocketsphinx {importlib.metadata.version('pocketsphinx')} en-us {_VERSION}"

    def recognise(self, sound: Mono, language: str | None, progress: Progress | None) -> Transcript:
        """The English words of a recording. Raises BadAudio, and BadInput for any other language.

        language: "en" to hear English in any case, None to refuse what is clearly none.
        """
        if language_code(language) not in (LANGUAGE, None):
            raise BadInput(
                f"{sound.path}: the offline recogniser knows English only, not “{language}”; give its "
                "transcript, or its text to be aligned (--transcript)"
            )
        joined = Joined(sound, language)
        for stretch, heard in _heard(sound):
            joined.add(stretch, heard)
            if progress:
                progress(stretch.end / RATE, sound.duration)
        words = joined.ended()
        if progress:
            progress(sound.duration, sound.duration)
        return Transcript(words, LANGUAGE, sound.duration)


class Joined:
    """What is heard in the stretches of a recording, put together. language: as of `Offline.recognise`."""

    def __init__(self, sound: Mono, language: str | None) -> None:
        self._sound, self._asked = sound, language is None
        self._words: list[Word] = []
        self._sample: list[Said] = []

    def add(self, stretch: Stretch, heard: Heard) -> None:
        """Add the next stretch. Raises BadInput once it is clear that the language is no English."""
        said, clear = heard
        if not is_speech(said):
            return
        more = said[: clear * (_SAMPLE - len(self._sample))]
        self._sample += more
        words = (Word(text, start, end, "aligned", posterior) for text, start, end, posterior, *_ in said)
        self._words.extend(stretch.own(words, self._words[-1].end if self._words else 0.0))
        if more and len(self._sample) == _SAMPLE:
            self._refuse_foreign()

    def ended(self) -> tuple[Word, ...]:
        """All words, in seconds of the recording. Raises BadInput where they are no English."""
        self._refuse_foreign()
        return tuple(self._words)

    def _refuse_foreign(self) -> None:
        if self._asked and is_foreign(self._sample):
            raise BadInput(
                f"{self._sound.path}: does not sound like English, all that the offline recogniser knows; "
                "give its transcript or its text (--transcript), or insist with --language en"
            )


def _heard(sound: Mono) -> Iterator[tuple[Stretch, Heard]]:
    """The stretches of a recording with what is said in each, in order."""
    if sound.frames <= _SHORT:
        listener = Listener()
        for stretch in stretches(sound):
            yield stretch, listener.hear(sound.read(stretch.first, stretch.last))
    else:
        yield from _in_parallel(sound, _cores())


def _in_parallel(sound: Mono, count: int) -> Iterator[tuple[Stretch, Heard]]:
    """As _heard, in `count` processes; few stretches are held at a time, however long the recording is."""
    waiting: deque[tuple[Stretch, Future[Heard]]] = deque()
    with ExitStack() as stack:
        workers = [stack.enter_context(Worker()) for _ in range(count)]
        pool = stack.enter_context(ThreadPoolExecutor(count))
        for worker in workers:  # first of all when something fails, so that the pool need not wait
            stack.callback(worker.stop)
        hear = _by_turns(workers)
        for stretch in stretches(sound):
            waiting.append((stretch, pool.submit(hear, sound.read(stretch.first, stretch.last))))
            if len(waiting) >= _AHEAD * count:
                yield _result(sound, *waiting.popleft())
        while waiting:
            yield _result(sound, *waiting.popleft())


def _by_turns(workers: list[Worker]) -> _Hear:
    """Hearing by whichever of the workers is free."""
    free: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        free.put(worker)

    def hear(voice: Voice16k) -> Heard:
        worker = free.get()
        try:
            return worker.hear(voice)
        finally:
            free.put(worker)

    return hear


def _result(sound: Mono, stretch: Stretch, future: Future[Heard]) -> tuple[Stretch, Heard]:
    try:
        return stretch, future.result()
    except WorkerDied:
        span = f"{stretch.start / RATE:.1f}–{stretch.end / RATE:.1f} s"
        raise BadInput(
            f"{sound.path}: the recogniser's process ended while it listened to {span}; close other programs "
            "if memory is short, or give a transcript (--transcript)"
        ) from None


def _cores() -> int:
    """The processor's cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
