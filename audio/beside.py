"""Work on blocks of sound in a thread of its own, beside whoever makes them.

numpy and FFmpeg let other threads work meanwhile.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Queue
from types import TracebackType
from typing import Self

from .blocks import Block

_WAITING = 4
"""Blocks that wait at most: whoever is faster is held up, so that memory does not grow."""


class Beside:
    """A thread that does something with each block that it is given, in order; a context manager.

    Without an exception, leaving it waits until all is done; after one, what waits is left. What the work
    raises is raised by whichever comes next, `put` or leaving.
    """

    def __init__(self, work: Callable[[Block], None]) -> None:
        self._work = work
        self._blocks: Queue[Block | None] = Queue(_WAITING)
        self._left = False
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="wordsplice-beside", daemon=True)
        self._thread.start()

    def put(self, block: Block) -> None:
        """Give it a block, which nobody may write to afterwards."""
        if self._error is not None:
            raise self._error
        self._blocks.put(block)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._left = error is not None
        self._blocks.put(None)
        self._thread.join()
        if error is None and self._error is not None:
            raise self._error

    def _run(self) -> None:
        while (block := self._blocks.get()) is not None:
            if self._left or self._error is not None:
                continue
            try:
                self._work(block)
            except BaseException as error:
                self._error = error
