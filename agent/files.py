"""Text files that are written whole or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from ..core.errors import CannotWrite


def written(path: Path, text: str, overwrite: bool) -> None:
    """Write a text file under a temporary name and move it into place. Raises CannotWrite."""
    if path.exists() and not overwrite:
        raise CannotWrite(f"{path}: it exists already; choose another name or overwrite it")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            os.replace(name, path)
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(name)
            raise
    except OSError as error:
        raise CannotWrite(f"{path}: cannot be written: {error.strerror or error}") from error
