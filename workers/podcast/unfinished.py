"""Where files lie until they are whole: hidden in the folder that they are for, and need only move then."""

from __future__ import annotations

import os
import re
import shutil
import socket
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from ...audio.disk import explained
from ..local import lives

_NAME = re.compile(r"\.wordsplice-(?P<host>.*)-(?P<process>\d+)-\w+\.parts")

_LONG = 86_400.0
"""Seconds that nobody takes to fill such a folder; whether processes of other machines live is not seen."""


class Unfinished:
    """Places for files that are on their way into a folder; a context manager, after which they are gone.

    What processes that were killed had left there is removed first. The places lie in a folder of their own,
    which is made when the first one is asked for.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parts: Path | None = None
        self._made = ExitStack()

    def place(self, name: str) -> Path:
        """Where a file of a name may be written. Missing folders are made. Raises CannotWrite."""
        if self._parts is None:
            with explained(self._folder):
                self._folder.mkdir(parents=True, exist_ok=True)
                prefix = f".wordsplice-{socket.gethostname()}-{os.getpid()}-"
                made = TemporaryDirectory(".parts", prefix, self._folder, ignore_cleanup_errors=True)
            self._parts = Path(self._made.enter_context(made))
        return self._parts / name

    def __enter__(self) -> Self:
        for left in self._folder.glob(".wordsplice-*.parts"):
            with suppress(OSError):  # somebody else removes it at the same time, or only others may
                if _is_left(left):
                    shutil.rmtree(left)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._made.close()


def _is_left(parts: Path) -> bool:
    """Whether the process that filled such a folder is gone."""
    found = _NAME.fullmatch(parts.name)
    if found is not None and found["host"] == socket.gethostname() and not lives(int(found["process"])):
        return True
    return found is not None and time.time() - parts.stat().st_mtime > _LONG
