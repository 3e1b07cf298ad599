"""Where stored things lie: a folder, or an object store through fsspec. Names in it are paths with `/`.

Everything is written whole or not at all, and can be created only where there is nothing yet, by one of any
number of processes: all else in the store builds on that.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit


class Backing(Protocol):
    """What the store needs of the place that it lies in. Every method raises StoreFailed."""

    def read(self, name: str) -> bytes | None:
        """The content, or None where there is none."""
        ...

    def create(self, name: str, content: bytes) -> bool:
        """Write where there is nothing; False where something is there already.

        Where that is the same, it may be True: a write that is repeated over a network finds itself.
        """
        ...

    def replace(self, name: str, content: bytes) -> None:
        """Write, in the place of what is there."""
        ...

    def remove(self, name: str) -> None:
        """Remove what is there, if anything is."""
        ...

    def remove_folder(self, folder: str) -> None:
        """Remove a folder with all that is in it, if it is there."""
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

    def move(self, source: Path, name: str) -> None:
        """Write the content of a file, which is gone then. Raises OSError where it cannot be read."""
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
    from .bucket import Bucket
    from .folder import Folder

    if "://" not in url:
        return Folder(Path(url).expanduser())
    if url.startswith("file://"):
        return Folder(Path(unquote(urlsplit(url).path)))
    return Bucket(url)
