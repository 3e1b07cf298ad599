"""Something that is done again and again while a process works."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from ..core.errors import BadInput

_log = logging.getLogger(__name__)


class Recurring:
    """A thread that does something every so many seconds; a context manager, inside which it goes on.

    complaint: what the log says where that fails, before the reason. A failure never ends the thread, and the
    same one is told once, since it may come every time.
    """

    def __init__(self, act: Callable[[], None], every: float, complaint: str) -> None:
        self._act, self._every, self._complaint = act, every, complaint
        self._leaving = threading.Event()
        self._thread = threading.Thread(target=self._live, name=act.__qualname__, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leaving.set()
        self._thread.join()

    def _live(self) -> None:
        told = ""
        while not self._leaving.wait(self._every):
            try:
                self._act()
                told = ""
            except BadInput as error:
                if told != str(error):
                    told = str(error)
                    _log.warning("%s: %s", self._complaint, told)
            except Exception:
                _log.exception(self._complaint)
