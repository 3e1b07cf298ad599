"""Where stored things lie: a folder, or an object store through fsspec. Names in it are paths with `/`.

Everything is written whole or not at all, and can be created only where there is nothing yet, by one of any
number of processes: all else in the store builds on that.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit
from uuid import uuid4

from ..core.errors import BadInput
from ..core.parts import needed
from .errors import StoreFailed

BLOCK = 8 * 2**20
"""Bytes that are read at a time."""

_MEMORY = threading.Lock()
"""Held to create in the memory of this process, where fsspec looks first and writes then."""


class Backing(Protocol):
    """What the store needs of the place that it lies in. Every method raises StoreFailed."""

    def read(self, name: str) -> bytes | None:
        """The content, or None where there is none."""
        ...

    def create(self, name: str, content: bytes) -> bool:
        """Write where there is nothing; False where something is there already."""
        ...

    def replace(self, name: str, content: bytes) -> None:
        """Write, in the place of what is there."""
        ...

    def remove(self, name: str) -> None:
        """Remove what is there, if anything is."""
        ...

    def names(self, folder: str) -> list[str]:
        """The last parts of the names in a folder, sorted; none where there is no such folder."""
        ...

    def size(self, name: str) -> int | None:
        """Bytes, or None where there is nothing."""
        ...

    def put(self, source: Path, name: str) -> None:
        """Write the content of a file. Raises OSError where the file cannot be read."""
        ...

    def local(self, name: str) -> Path | None:
        """The file that holds the content, or None where it does not lie in one."""
        ...

    def blocks(self, name: str) -> Iterator[bytes]:
        """The content in blocks; none where there is nothing."""
        ...


def backing(url: str) -> Backing:
    """The place with a URL: a path, file:// and a path, or s3:// and other object stores of fsspec.

    Raises BadInput where it is of no known kind, or what that kind needs is not installed.
    """
    if "://" not in url:
        return Folder(Path(url).expanduser())
    if url.startswith("file://"):
        return Folder(Path(unquote(urlsplit(url).path)))
    return Bucket(url)


class Folder:
    """A folder of this machine or of one that is mounted, which is made when first written to."""

    def __init__(self, root: Path) -> None:
        self._root = str(root.absolute())
        self._parts = f"{self._root}/parts"

    def read(self, name: str) -> bytes | None:
        """The content, or None where there is none."""
        with self._translated():
            try:
                with open(self._path(name), "rb") as file:
                    return file.read()
            except FileNotFoundError:
                return None

    def create(self, name: str, content: bytes) -> bool:
        """Write where there is nothing; False where something is there already."""
        with self._part(content) as part:
            try:  # a link appears with its whole content, and takes no other's place: also on NFS
                self._placed(os.link, part, name)
            except FileExistsError:
                return False
        return True

    def replace(self, name: str, content: bytes) -> None:
        """Write, in the place of what is there."""
        with self._part(content) as part:
            self._placed(os.replace, part, name)

    def remove(self, name: str) -> None:
        """Remove what is there, if anything is."""
        with self._translated(), suppress(FileNotFoundError):
            os.unlink(self._path(name))

    def names(self, folder: str) -> list[str]:
        """The last parts of the names in a folder, sorted; none where there is no such folder."""
        with self._translated():
            try:
                found = os.listdir(self._path(folder))
            except FileNotFoundError:
                return []
        return sorted(name for name in found if not name.startswith("."))  # NFS and macOS leave such there

    def size(self, name: str) -> int | None:
        """Bytes, or None where there is nothing."""
        with self._translated():
            try:
                return os.stat(self._path(name)).st_size
            except FileNotFoundError:
                return None

    def put(self, source: Path, name: str) -> None:
        """Write the content of a file. Raises OSError where the file cannot be read."""
        with source.open("rb") as content, self._part(b"") as part:
            with open(part, "wb") as file:
                shutil.copyfileobj(content, file, BLOCK)
            self._placed(os.replace, part, name)

    def local(self, name: str) -> Path | None:
        """The file that holds the content."""
        return Path(self._path(name))

    def blocks(self, name: str) -> Iterator[bytes]:
        """The content in blocks; none where there is nothing."""
        with self._translated():
            try:
                with open(self._path(name), "rb") as file:
                    while block := file.read(BLOCK):
                        yield block
            except FileNotFoundError:
                return

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}"

    def _placed(self, place: Any, part: str, name: str) -> None:
        try:
            place(part, self._path(name))
        except FileNotFoundError:
            os.makedirs(os.path.dirname(self._path(name)), exist_ok=True)
            place(part, self._path(name))

    @contextmanager
    def _part(self, content: bytes) -> Iterator[str]:
        """A file with the content beside the others, which is gone afterwards."""
        part = f"{self._parts}/{uuid4().hex}"
        with self._translated():
            try:
                _write(part, content)
            except FileNotFoundError:
                os.makedirs(self._parts, exist_ok=True)
                _write(part, content)
            try:
                yield part
            finally:
                with suppress(FileNotFoundError):  # it was renamed
                    os.unlink(part)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = error.strerror or error
            raise StoreFailed(f"{self._root}: the store cannot be used ({reason})") from error


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
        """Write where there is nothing; False where something is there already.

        Raises BadInput where the object store cannot do this for sure.
        """
        self._check_exclusive()
        with self._creating, self._translated():
            try:
                self._files.pipe_file(self._path(name), content, mode="create")
            except FileExistsError:
                return False
        return True

    def replace(self, name: str, content: bytes) -> None:
        """Write, in the place of what is there."""
        with self._translated():
            self._files.pipe_file(self._path(name), content)

    def remove(self, name: str) -> None:
        """Remove what is there, if anything is."""
        with self._translated(), suppress(FileNotFoundError):
            self._files.rm_file(self._path(name))

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

    def local(self, name: str) -> Path | None:
        """None: it has to be fetched."""
        return None

    def blocks(self, name: str) -> Iterator[bytes]:
        """The content in blocks; none where there is nothing."""
        size = self.size(name) or 0
        for start in range(0, size, BLOCK):
            with self._translated():
                try:
                    yield self._files.cat_file(self._path(name), start, min(start + BLOCK, size))
                except FileNotFoundError:
                    return

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}"

    def _check_exclusive(self) -> None:
        """Refuse what would look first and write then: two that do so at once would both succeed."""
        from fsspec import AbstractFileSystem

        kind = type(self._files)
        if kind.pipe_file is AbstractFileSystem.pipe_file and not hasattr(kind, "_pipe_file"):
            raise BadInput(
                f"{self._url}: jobs need a store that creates a file only where there is none, as folders, "
                "S3, Google Cloud Storage and Azure do; use one of them"
            )

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except BadInput:
            raise
        except Exception as error:  # every object store has errors of its own
            raise StoreFailed(f"{self._url}: the store cannot be used ({_line(error)})") from error


def _write(path: str, content: bytes) -> None:
    with open(path, "xb") as file:
        file.write(content)


def _line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
