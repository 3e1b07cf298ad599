"""What `wordsplice transcribe` does: convert transcripts between formats."""

from pathlib import Path

from ..audio.disk import write_text
from ..core.errors import BadInput, CannotWrite
from ..speech.formats import formats
from ..speech.transcripts import format_transcript, read_transcript

DEFAULT_FORMAT = "json"

_HEAD = 4096
"""Bytes from the beginning of a file in which every kind of recording has a zero byte."""


def converted(source: Path, text: Path | None, format: str) -> str:
    """A transcript file's text in another format. Raises BadInput, also for a recording or text to align."""
    if text is not None or _is_recording(source):
        raise BadInput(
            f"{source}: this version converts transcripts, and neither recognises nor aligns speech in a "
            "recording; give a transcript file with word times"
        )
    return format_transcript(read_transcript(source), format)


def format_of(output: Path | None) -> str:
    """The format that an output's extension stands for; JSON for stdout. Raises BadInput."""
    if output is None:
        return DEFAULT_FORMAT
    extension = output.suffix.lower()
    names = [name for name, format in formats().items() if extension in format.extensions]
    if extension.removeprefix(".") in names:
        return extension.removeprefix(".")
    if len(names) != 1:
        raise BadInput(f"{output}: its extension does not tell the format; name it with --format")
    return names[0]


def save(text: str, output: Path, source: Path, *, overwrite: bool) -> None:
    """Write a converted transcript, never onto its source. Raises CannotWrite."""
    if output.exists() and output.samefile(source):
        raise CannotWrite(f"{output}: this is the transcript that is read; choose another name")
    if output.exists() and not overwrite:
        raise CannotWrite(f"{output}: it exists already; overwrite it with --force or choose another name")
    write_text(output, text, overwrite)


def _is_recording(path: Path) -> bool:
    """Whether a file holds no text. What cannot be opened is left to the reader of transcripts to tell."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff"))
