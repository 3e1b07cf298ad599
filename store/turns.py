"""Whose turn it is in a process that does several jobs at once, some of which may kill it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Turns:
    """Lets threads work side by side, but for those that have to be alone, which go first."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._working = 0
        self._alone = 0

    @contextmanager
    def together(self) -> Iterator[None]:
        """Work beside others, once nobody has to be alone."""
        with self._changed:
            self._changed.wait_for(lambda: not self._alone)
            self._working += 1
        try:
            yield
        finally:
            self._left()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Work beside nobody, once all who do have ended."""
        with self._changed:
            self._alone += 1
            self._changed.wait_for(lambda: not self._working)
            self._working += 1
        try:
            yield
        finally:
            self._left(alone=1)

    def _left(self, alone: int = 0) -> None:
        with self._changed:
            self._working -= 1
            self._alone -= alone
            self._changed.notify_all()
