"""What `wordsplice transcribe` does: get the words of recordings, and convert transcripts between formats."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..agent.session import Session
from ..audio.disk import write_text
from ..core.errors import BadInput, CannotWrite
from ..core.words import WEAK_RECOGNISER, Transcript
from ..speech.language_names import language_code
from ..speech.transcripts import format_named, format_transcript, read_transcript
from .printing import notes_of
from .progress import progress

DEFAULT_FORMAT = "json"

_HEAD = 4096
"""Bytes from the beginning of a file in which every kind of recording has a zero byte."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for. format: of the output. text: a file with what is said. language: the one spoken.

    realign: set the times of words anew that a transcript has times of.
    """

    format: str
    text: Path | None = None
    language: str | None = None
    realign: bool = False


@dataclass(frozen=True, slots=True)
class Transcribed:
    """A transcript file's text. notes: lines for people about how good it is."""

    text: str
    notes: tuple[str, ...] = ()


def transcribed(source: Path, wanted: Wanted) -> Transcribed:
    """The words of a recording, or a transcript in another format. Raises BadInput."""
    if not _is_recording(source):
        if wanted.text is not None:
            raise BadInput(f"{source}: is no recording; --text takes the recording that the text is of")
        return Transcribed(format_transcript(read_transcript(source), wanted.format))
    with Session(language=language_code(wanted.language), watch=progress) as session:
        audio = session.add(source, wanted.text, realign=wanted.realign)
        transcript = audio.transcript
        return Transcribed(format_transcript(transcript, wanted.format), tuple(_notes(session, transcript)))


def _notes(session: Session, transcript: Transcript) -> Iterator[str]:
    yield from notes_of(session)
    if recogniser := transcript.extra.get(WEAK_RECOGNISER):
        yield (
            f"the words are from the offline recogniser {recogniser}, which often mishears; "
            "give what is said with --text for the right ones; if it is not English, say so with --language"
        )
    if not transcript.words:
        yield "no words were found"


def format_of(output: Path | None) -> str:
    """The format that an output's extension stands for; JSON for stdout. Raises BadInput."""
    return DEFAULT_FORMAT if output is None else format_named(output)


def save(text: str, output: Path, sources: Iterable[Path | None], *, overwrite: bool) -> None:
    """Write a transcript, never onto what it was made from. Raises CannotWrite."""
    if output.exists() and any(output.samefile(source) for source in sources if source):
        raise CannotWrite(f"{output}: this file is read here; choose another name")
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
