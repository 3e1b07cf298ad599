"""Answers as they are written: what a call tells in its own thread, told one by one."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from threading import Event

from ...speech.progress import Progress
from ...speech.questions import Answer, Wrote


class _Left(Exception):
    """Nobody waits for the answer any more."""


def as_written(ask: Callable[[Progress, Wrote], Answer]) -> Generator[str | Answer, None, None]:
    """The beginnings of an answer's text, each longer than the one before, then the answer.

    ask: runs in a thread of its own; its progress stops it where the iterator is closed before the end.
    Raises what it raises.
    """
    told: SimpleQueue[str | None] = SimpleQueue()
    left = Event()

    def progress(done: float, total: float) -> None:
        if left.is_set():
            raise _Left

    def call() -> Answer:
        try:
            return ask(progress, told.put)
        finally:
            told.put(None)

    with ThreadPoolExecutor(1, "answer") as pool:
        answer = pool.submit(call)
        try:
            yield from iter(told.get, None)
            yield answer.result()
        finally:
            left.set()
