"""What recordings are called in edit lists, whatever is in their names."""

from pathlib import Path, PurePath
from urllib.parse import quote

from ...core.timeline import Recording


def name_of(recording: Recording) -> str:
    """What a recording is called: the name of its file, in one line."""
    return one_line(PurePath(recording.path).name)


def url_of(recording: Recording) -> str:
    """Where a recording is; a relative path stays relative."""
    path = Path(recording.path)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def one_line(text: str) -> str:
    """The text with each run of spaces and line breaks one space; other control characters left out."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
