"""A store in an object store, through fsspec."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

from ..core.errors import BadInput
from ..core.parts import needed
from .errors import StoreFailed

_BLOCK = 8 * 2**20
"""Bytes that are fetched at a time."""

_MEMORY = threading.Lock()
"""Held to create in the memory of this process, where fsspec looks first and writes then."""


class Bucket:
    """An object store, which fsspec reaches. url: its protocol, its name and the path in it."""

    def __init__(self, url: str) -> None:
        protocol = urlsplit(url).scheme
        needed("fsspec", extra="queue", use=f"a store at {protocol}://")
        from fsspec.core import url_to_fs

        self._url = url
        try:
            self._files, root = url_to_fs(url, use_listings_cache=False)
        except (ImportError, ValueError) as error:
            raise BadInput(f"{url}: a store at {protocol}:// cannot be reached: {error}") from error
        self._root = root.rstrip("/")
        self._exclusive = False
        self._creating = _MEMORY if protocol == "memory" else nullcontext()

    def read(self, name: str) -> bytes | None:
        """The content, or None where there is none."""
        with self._translated():
            try:
                content: bytes = self._files.cat_file(self._path(name))
            except FileNotFoundError:
                return None
            return content

    def create(self, name: str, content: bytes) -> bool:
        """Write where there is nothing; False where something else is there already.

        Raises BadInput where the object store cannot do this for sure.
        """
        self._check_exclusive()
        return self._created(name, content)

    def replace(self, name: str, content: bytes) -> None:
        """Write, in the place of what is there."""
        with self._translated():
            self._files.pipe_file(self._path(name), content)

    def remove(self, name: str) -> None:
        """Remove what is there, if anything is."""
        with self._translated(), suppress(FileNotFoundError):
            self._files.rm_file(self._path(name))

    def remove_folder(self, folder: str) -> None:
        """Remove a folder with all that is in it, if it is there."""
        for name in self.names(folder):
            self.remove(f"{folder}/{name}")

    def names(self, folder: str) -> list[str]:
        """The last parts of the names in a folder, sorted; none where there is no such folder."""
        with self._translated():
            try:
                found = self._files.ls(self._path(folder), detail=False)
            except FileNotFoundError:
                return []
        return sorted(name.rsplit("/", 1)[-1] for name in found)

    def size(self, name: str) -> int | None:
        """Bytes, or None where there is nothing."""
        with self._translated():
            try:
                return int(self._files.info(self._path(name))["size"])
            except FileNotFoundError:
                return None

    def put(self, source: Path, name: str) -> None:
        """Write the content of a file. Raises OSError where the file cannot be read."""
        source.open("rb").close()
        with self._translated():
            self._files.put_file(str(source), self._path(name))

    def move(self, source: Path, name: str) -> None:
        """Write the content of a file, which is gone then. Raises OSError where it cannot be read."""
        self.put(source, name)
        source.unlink()

    def local(self, name: str) -> Path | None:
        """None: it has to be fetched."""
        return None

    def blocks(self, name: str) -> Iterator[bytes]:
        """The content in blocks; none where there is nothing."""
        size = self.size(name) or 0
        for start in range(0, size, _BLOCK):
            with self._translated():
                try:
                    yield self._files.cat_file(self._path(name), start, min(start + _BLOCK, size))
                except FileNotFoundError:
                    return

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}"

    def _created(self, name: str, content: bytes) -> bool:
        with self._translated(), self._creating:
            try:
                self._files.pipe_file(self._path(name), content, mode="create")
            except Exception:  # where something is there, each has its own; also where it was sent twice
                found = self.read(name)
                if found is None:
                    raise
                return found == content
        return True

    def _check_exclusive(self) -> None:
        """Refuse, once, what ignores that there is something, or looks first and writes then."""
        if self._exclusive:
            return
        from fsspec import AbstractFileSystem

        kind, probe = type(self._files), f"parts/{uuid4().hex}"
        if kind.pipe_file is not AbstractFileSystem.pipe_file or hasattr(kind, "_pipe_file"):
            self._exclusive = self._created(probe, b"first") and not self._created(probe, b"second")
            self.remove(probe)
        if not self._exclusive:
            raise BadInput(
                f"{self._url}: jobs need a store that creates a file only where there is none, which this "
                "one or its fsspec driver cannot do; use a folder, or upgrade the driver"
            )

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except BadInput:
            raise
        except Exception as error:  # every object store has errors of its own
            raise StoreFailed(f"{self._url}: the store cannot be used ({_line(error)})") from error


def _line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
