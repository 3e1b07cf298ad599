"""What steps work with on this machine: files by their content, a folder for what they make."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import BadInput, WordspliceError
from ..store.errors import Damaged, JobStopped, Vanished
from ..store.files import Files
from ..store.leases import Told
from .steps import FileRef


class Sources:
    """Files that are read where they lie, by their content; they must stay as they are while a job runs."""

    def __init__(self) -> None:
        self._lying: dict[str, tuple[Path, tuple[int, ...]]] = {}
        self._lock = threading.Lock()

    def add(self, path: Path) -> FileRef:
        """A file as it is now. Raises BadInput where it cannot be read."""
        before = _state(path)
        file = FileRef.of(path)
        with self._lock:
            self._lying[file.digest] = path.absolute(), before
        return file

    def find(self, file: FileRef) -> Path | None:
        """Where a file lies; None where it is none of these. Raises BadInput where it changed or is gone."""
        with self._lock:
            path, state = self._lying.get(file.digest, (None, ()))
        if path is not None and not path.exists():
            raise BadInput(
                f"{path}: was moved or removed while its job ran; put it back, and run the job again"
            )
        if path is not None and _state(path) != state:
            raise BadInput(f"{path}: changed while its job ran; run the job again")
        return path

    def has(self, digest: str) -> bool:
        """Whether a file with a digest is one of these."""
        with self._lock:
            return digest in self._lying

    def joined(self, others: Sources) -> None:
        """Take in those of others."""
        with others._lock:
            lying = dict(others._lying)
        with self._lock:
            self._lying.update(lying)

    def put(self, files: Files) -> None:
        """Put all into a store. Raises BadInput where one was changed; StoreFailed."""
        for digest, (path, state) in self._lying.items():
            if files.put(path) != digest or _state(path) != state:
                raise BadInput(f"{path}: changed while its job was submitted; submit it again")


class FileBench:
    """A bench whose files are those of a store, and sources where they lie."""

    def __init__(self, files: Files, sources: Sources, scratch: Path, told: Told) -> None:
        self.scratch = scratch
        self._files = files
        self._sources = sources
        self._told = told
        self._fetched: dict[FileRef, Path] = {}

    def fetch(self, file: FileRef) -> Path:
        """The file on this machine, its content checked; not to be written to.

        Raises Vanished where it is gone, BadInput where it was changed while its job ran.
        """
        if file not in self._fetched:
            self._fetched[file] = self._sources.find(file) or self._stored(file)
        return self._fetched[file]

    def keep(self, path: Path, name: str) -> FileRef:
        """Keep a file of the scratch folder, which is moved from there. Raises StoreFailed."""
        size = path.stat().st_size
        return FileRef(name=name, digest=self._files.take(path), size=size)

    def told(self, done: float, total: float, note: str = "") -> None:
        """Take note of how far the work is. Raises JobStopped where it is to stop: call it often."""
        self._told(done, total, note)

    def check(self) -> None:
        """Check that the sources are still what was fetched. Raises BadInput."""
        for file in self._fetched:
            self._sources.find(file)

    def named(self, message: str) -> str:
        """A message with the files called what people call them."""
        for file, path in self._fetched.items():
            if path.is_relative_to(self.scratch):
                message = message.replace(str(path), file.name)
        return message

    def _stored(self, file: FileRef) -> Path:
        try:
            path = self._files.fetch(file.digest, self.scratch / ".fetched")
        except (Vanished, Damaged) as error:
            raise type(error)(f"{file.name}: {error}") from error
        link = self.scratch / ".named" / file.digest / Path(file.name).name  # formats are told by endings too
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(path)
        return link


@contextmanager
def bench(files: Files, sources: Sources, told: Told) -> Iterator[FileBench]:
    """A bench with a folder of its own. Raises BadInput at the end where a source was changed meanwhile."""
    with tempfile.TemporaryDirectory(
        prefix="bench-", dir=files.room(), ignore_cleanup_errors=True
    ) as scratch:
        found = FileBench(files, sources, Path(scratch), told)
        try:
            yield found
        except JobStopped:
            raise
        except WordspliceError as error:
            found.check()  # what a changed file led to is no error of its own
            message = found.named(str(error))
            if message == str(error):
                raise
            raise type(error)(message) from error
        found.check()


def _state(path: Path) -> tuple[int, ...]:
    """What differs when a file was written to or replaced. Raises BadInput where it cannot be read."""
    try:
        found = path.stat()
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror}); check the name") from error
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
