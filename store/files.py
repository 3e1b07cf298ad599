"""Files by their content: put once, found again by the hash of their bytes, from any machine."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from ..core.errors import BadInput, CannotWrite
from .backing import Backing, backing
from .errors import Damaged, StoreFailed, Vanished

_DIGEST = re.compile("[0-9a-f]{64}")


class Files:
    """The files of a store. url: a folder or an object store, as `backing` takes it.

    Every method raises StoreFailed where the store cannot be used, and BadInput for what is no digest.
    """

    def __init__(self, url: str) -> None:
        self._kept: Backing = backing(url)

    def put(self, path: Path) -> str:
        """Put a file, unless it is there, and give its digest: its SHA-256 as 64 hexadecimal digits.

        Raises BadInput where the file cannot be read.
        """
        digest, size = hashed(path)
        if self._kept.size(_name(digest)) != size:
            with _readable(path):
                self._kept.put(path, _name(digest))
        return digest

    def take(self, path: Path) -> str:
        """Put a file, which is moved from where it is, and give its digest. Raises as `put`."""
        digest, _ = hashed(path)
        with _readable(path):
            self._kept.move(path, _name(digest))
        return digest

    def room(self) -> Path | None:
        """A folder for unfinished work, from which files move at once; None where there is none."""
        folder = self._kept.local("parts")
        if folder is not None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise StoreFailed(f"{folder}: cannot be made ({error.strerror})") from error
        return folder

    def remove_unfinished(self, before: float) -> None:
        """Remove what processes that died left half done before a time, in seconds since 1970."""
        room = self.room()
        for left in [] if room is None else room.iterdir():
            with suppress(OSError):
                if left.stat().st_mtime < before:
                    shutil.rmtree(left) if left.is_dir() else left.unlink()

    def put_bytes(self, content: bytes) -> str:
        """Put a byte string, unless it is there, and give its digest."""
        digest = hashlib.sha256(content).hexdigest()
        if self._kept.size(_name(digest)) != len(content):
            self._kept.replace(_name(digest), content)
        return digest

    def has(self, digest: str) -> bool:
        """Whether a file is there."""
        return self._kept.size(_name(digest)) is not None

    def remove(self, digest: str) -> None:
        """Remove a file, if it is there."""
        self._kept.remove(_name(digest))

    def fetch(self, digest: str, cache_folder: Path) -> Path:
        """A local file with the content of a digest, not to be written to.

        It is the stored file itself where the store is a folder; else it lies in `cache_folder`, from the
        first fetch on. Raises Vanished where it is not in the store, Damaged where it is not what was put
        there (it is removed then, so that it can be put again), CannotWrite for the folder.
        """
        name = _name(digest)
        path = self._kept.local(name)
        if path is not None:
            if self._kept.size(name) is None:
                raise _vanished(digest)
            self._check(digest, _digest(self._kept.blocks(name)))
            return path
        path = cache_folder / digest
        with suppress(OSError), path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() == digest:
                return path
        self._download(digest, path)
        return path

    def _download(self, digest: str, path: Path) -> None:
        if self._kept.size(_name(digest)) is None:
            raise _vanished(digest)
        part = path.with_name(f"{digest}.{uuid4().hex}.part")
        found = hashlib.sha256()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("xb") as file:
                for block in self._kept.blocks(_name(digest)):
                    found.update(block)
                    file.write(block)
            self._check(digest, found.hexdigest())
            part.replace(path)
        except OSError as error:
            raise CannotWrite(f"{path.parent}: cannot be written ({error.strerror}); make room") from error
        finally:
            part.unlink(missing_ok=True)

    def _check(self, digest: str, found: str) -> None:
        if found != digest:
            self.remove(digest)
            raise Damaged(f"file {digest[:12]}… was damaged in the store, and is removed; submit it again")


def hashed(path: Path) -> tuple[str, int]:
    """The SHA-256 of a file, in hexadecimal, and its bytes. Raises BadInput where it cannot be read."""
    with _readable(path), path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return digest, file.tell()


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror}); check the name") from error


def _vanished(digest: str) -> Vanished:
    return Vanished(f"file {digest[:12]}… is no longer in the store; submit it again")


def _name(digest: str) -> str:
    if not _DIGEST.fullmatch(digest):  # it may come from a message, and becomes part of a path
        raise BadInput(f"{digest[:80]!r} is no SHA-256 of a file; give 64 hexadecimal digits")
    return f"files/{digest}"


def _digest(blocks: Iterable[bytes]) -> str:
    found = hashlib.sha256()
    for block in blocks:
        found.update(block)
    return found.hexdigest()
