"""Working copies that outlast who opened them, so that what several steps read is decoded once."""

from __future__ import annotations

import tempfile
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Generic, NamedTuple, Protocol, TypeVar


class Copied(Protocol):
    """What was found in a file. copy: the working copy that was made of it."""

    @property
    def copy(self) -> Path | None:
        """Its path."""


Found = TypeVar("Found", bound=Copied)


class _State(NamedTuple):
    """A file as it is now."""

    path: Path
    device: int
    inode: int
    size: int
    changed: int


class Copies(Generic[Found]):
    """What was found in files, with their copies in a folder that is there as long as somebody wants it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted = 0
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._found: dict[_State, Found] = {}
        self._finding: defaultdict[_State, threading.Lock] = defaultdict(threading.Lock)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """As long as this lasts, anywhere in the process, copies are kept, unless their files go."""
        with self._lock:
            self._wanted += 1
        try:
            yield
        finally:
            with self._lock:
                self._wanted -= 1
                if not self._wanted:
                    self._forget()

    def of(self, path: Path, folder: Path | None, find: Callable[[Path], Found]) -> Found | None:
        """What was found in a file as it is now; None where nobody wants copies kept, or there is no place.

        folder: where they stand, the system's for temporary files if None. find: finds it, and makes the
        copy in the folder that it is given.
        """
        try:
            state = _state(path)
            with self._lock:
                if not self._wanted:
                    return None
                self._forget_gone()
                place, finding = self._place(folder), self._finding[state]
        except OSError:  # whoever goes on without says why
            return None
        with finding:
            if state not in self._found:
                self._found[state] = find(place)
            return self._found[state]

    def _place(self, folder: Path | None) -> Path:
        if self._folder is None:
            if folder is not None:
                folder.mkdir(parents=True, exist_ok=True)
            self._folder = tempfile.TemporaryDirectory(
                prefix="wordsplice-", dir=folder, ignore_cleanup_errors=True
            )
        return Path(self._folder.name)

    def _forget_gone(self) -> None:
        """Remove the copies of files that are gone: those that a step fetched for itself."""
        for state in [state for state in self._found if not state.path.exists()]:
            copy = self._found.pop(state).copy
            if copy is not None:
                copy.unlink(missing_ok=True)

    def _forget(self) -> None:
        self._found.clear()
        self._finding.clear()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def _state(path: Path) -> _State:
    found = path.stat()
    return _State(path.resolve(), found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
