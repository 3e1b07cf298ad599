"""Files that are written whole or not at all, and what the system says of them in words that help."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from ..core.errors import CannotWrite


def write_text(path: Path, text: str, overwrite: bool) -> None:
    """Write a text file as UTF-8. Raises CannotWrite."""
    refuse_existing(path, overwrite)
    with replacing(path) as file, explained(path):
        file.write(text.encode())


def refuse_unwritable(path: Path) -> None:
    """Raise CannotWrite where a new file cannot be written: one is there, or its folder may not be used."""
    if path.exists():
        raise CannotWrite(f"{path}: exists already; choose another name")
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    if not folder.is_dir():
        raise CannotWrite(f"{path}: {folder} is no folder; choose another folder")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise CannotWrite(f"{path}: {folder} may not be written to; choose another folder")


def refuse_existing(path: Path, overwrite: bool) -> None:
    """Raise CannotWrite for a folder, and for a file that is not to be overwritten."""
    with explained(path):
        if path.is_dir():
            raise CannotWrite(f"{path}: is a folder; choose another name")
        if not overwrite and path.exists():
            raise CannotWrite(f"{path}: exists already; choose another name, or allow that it is overwritten")


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """A file beside `target` that takes its place in the end, or vanishes after an exception.

    Missing folders are made. Raises CannotWrite where it cannot be made or put in its place.
    """
    if target.parent.exists() and not target.parent.is_dir():
        raise CannotWrite(f"{target}: {target.parent} is no folder; choose another folder")
    with explained(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f".wordsplice-{secrets.token_hex(8)}.part")
        file = part.open("x+b")
    try:
        yield file
        with explained(target):
            file.close()
            os.replace(part, target)
    finally:
        with suppress(OSError):
            file.close()
        part.unlink(missing_ok=True)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the system says of a file into one line: CannotWrite."""
    try:
        yield
    except OSError as error:
        raise CannotWrite(f"{path}: {reason(error)}") from None


def reason(error: OSError) -> str:
    """Why a file could not be written, and what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the disk is full; make room or choose another folder"
    if error.errno == errno.EFBIG:
        return "files may not become that large here; choose another folder"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "may not be written to; choose another folder"
    return f"cannot be written ({error.strerror or error}); choose another folder"
