"""A store in a folder of this machine, or of one that is mounted."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from .errors import StoreFailed

_BLOCK = 8 * 2**20
"""Bytes that are read at a time."""


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

    def remove_folder(self, folder: str) -> None:
        """Remove a folder with all that is in it, if it is there."""
        with self._part(b"") as part, suppress(FileNotFoundError):
            os.unlink(part)
            os.rename(self._path(folder), part)  # gone at once, for all who look
            shutil.rmtree(part)

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
                shutil.copyfileobj(content, file, _BLOCK)
            self._placed(os.replace, part, name)

    def move(self, source: Path, name: str) -> None:
        """Write the content of a file, which is gone then. Raises OSError where it cannot be read."""
        with source.open("rb"), self._translated():
            try:
                self._placed(os.replace, str(source), name)
                return
            except OSError as error:
                if error.errno != errno.EXDEV:  # it lies on another file system
                    raise
        self.put(source, name)
        source.unlink()

    def local(self, name: str) -> Path | None:
        """The file that holds the content."""
        return Path(self._path(name))

    def blocks(self, name: str) -> Iterator[bytes]:
        """The content in blocks; none where there is nothing."""
        with self._translated():
            try:
                with open(self._path(name), "rb") as file:
                    while block := file.read(_BLOCK):
                        yield block
            except FileNotFoundError:
                return

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}"

    def _placed(self, place: Callable[[str, str], None], part: str, name: str) -> None:
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
                self._begun(part, content)
                yield part
            finally:
                with suppress(OSError):  # it was renamed, or could not be made
                    os.unlink(part)

    def _begun(self, part: str, content: bytes) -> None:
        try:
            _write(part, content)
        except FileNotFoundError:
            os.makedirs(self._parts, exist_ok=True)
            _write(part, content)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = error.strerror or error
            raise StoreFailed(f"{self._root}: the store cannot be used ({reason})") from error


def _write(path: str, content: bytes) -> None:
    with open(path, "xb") as file:
        file.write(content)
