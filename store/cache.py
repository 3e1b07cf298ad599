"""Results kept between runs in files named for what they are of; losing them costs time only."""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import suppress
from pathlib import Path

import platformdirs

from ..core.settings import settings

LIMIT = 1_000_000_000
"""Bytes that a folder of results may take before the oldest go."""

_SUFFIX = ".entry"


class Cache:
    """Byte strings by key in a folder, which is made when first written to.

    Entries are put in place whole, so that any number of processes may share the folder. An entry carries
    the hash of its content: a damaged one counts as missing, and is replaced when it is put again. Where
    the folder cannot be read or written, nothing is kept, and nothing is raised.

    limit: bytes; beyond it the entries that were used longest ago are removed.
    """

    def __init__(self, folder: Path, limit: int = LIMIT) -> None:
        self.folder = folder
        self._limit = limit

    def get(self, *key: str) -> bytes | None:
        """What was put under the key, if it is there and whole."""
        path = self._path(key)
        try:
            checksum, _, content = path.read_bytes().partition(b"\n")
        except OSError:
            return None
        if checksum != _hash(content):
            return None
        with suppress(OSError):
            os.utime(path)
        return content

    def put(self, content: bytes, *key: str) -> None:
        """Keep a byte string under a key, in the place of any other."""
        path = self._path(key)
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, part = tempfile.mkstemp(".part", path.stem, self.folder)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(_hash(content) + b"\n" + content)
                os.replace(part, path)
            except BaseException:
                Path(part).unlink(missing_ok=True)
                raise
            self._prune()

    def _path(self, key: tuple[str, ...]) -> Path:
        name = _hash("\0".join(key).encode()).decode()
        return self.folder / f"{name}{_SUFFIX}"

    def _prune(self) -> None:
        """Remove what was used longest ago until the rest is within the limit."""
        entries = [(entry.stat(), entry) for entry in self.folder.iterdir()]  # what was left half written too
        excess = sum(stat.st_size for stat, _ in entries) - self._limit
        for stat, entry in sorted(entries, key=lambda found: found[0].st_mtime_ns):
            if excess <= 0:
                break
            entry.unlink(missing_ok=True)
            excess -= stat.st_size


def users_cache(name: str) -> Cache:
    """The cache of a name in the folder that is set, or in the user's folder for such things."""
    folder = settings().cache or platformdirs.user_cache_path("wordsplice", False)
    return Cache(folder / name)


def digest(path: Path) -> str:
    """The hash of a file's bytes. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "blake2b").hexdigest()


def _hash(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()
