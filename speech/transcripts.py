"""Transcript files in every common format, in and out."""

from pathlib import Path

from ..core.errors import BadInput, BadTranscript, CannotWrite
from ..core.words import Transcript, Word
from .formats import NAMES as FORMATS
from .formats import Format, formats
from .timing import Span, check_times, quoted

__all__ = ["FORMATS", "check_words", "format_transcript", "parse_transcript", "plain_text", "read_transcript"]

MOST_BYTES = 100_000_000
"""A larger file is no transcript (a day of speech is 20 MB of Whisper's JSON), and is not read."""


def read_transcript(path: str | Path, *, duration: float | None = None) -> Transcript:
    """The transcript in a file; its format is had from content and extension.

    duration: seconds of the recording, to hold the times against. Raises BadTranscript.
    """
    path = Path(path)
    try:
        text = _text_of(path)
        return parse_transcript(text, _format_of(text, path.suffix), duration=duration)
    except BadTranscript as error:
        raise BadTranscript(f"{path}: {error}") from None


def plain_text(path: str | Path) -> str | None:
    """The text in a file that holds no word times, only what is said; None for a transcript.

    Raises BadTranscript where the file cannot be read as text.
    """
    path = Path(path)
    try:
        text = _text_of(path)
    except BadTranscript as error:
        raise BadTranscript(f"{path}: {error}") from None
    return text if _format_of(text, path.suffix) == "txt" else None


def parse_transcript(text: str, format: str, *, duration: float | None = None) -> Transcript:
    """The transcript in a text of a named format, one of FORMATS.

    Raises BadTranscript where the text is malformed, has no word times, or has times that cannot be true.
    """
    chosen = _named(format)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise BadTranscript("it is empty: give a transcript with the times of its words")
    transcript = chosen.parse(text)
    check_words(transcript.words, duration)
    return transcript


def format_transcript(transcript: Transcript, format: str) -> str:
    """The text of a transcript file in one of FORMATS. Raises BadInput for any other name."""
    return _named(format).write(transcript)


def format_named(path: Path) -> str:
    """The format that an output's extension stands for. Raises CannotWrite where that is not clear."""
    extension = path.suffix.lower()
    names = [name for name, format in formats().items() if extension in format.extensions]
    if extension.removeprefix(".") in names:
        return extension.removeprefix(".")
    if len(names) != 1:
        known = ", ".join(f".{name}" for name, format in formats().items() if f".{name}" in format.extensions)
        raise CannotWrite(f"{path}: its extension does not tell the format; let it end in {known}")
    return names[0]


def check_words(words: tuple[Word, ...], duration: float | None = None) -> None:
    """Raise BadTranscript unless the times of the words can be true: finite, in order, hardly overlapping.

    Words of different speakers, told apart by “speaker” in what is said of each, may be said at once.
    """
    spans = [Span(word.start, word.end) for word in words]
    check_times(
        spans,
        lambda index: f"word {index + 1} ({quoted(words[index].text)})",
        duration,
        lambda index: str(words[index].extra.get("speaker", "")),
    )


def _named(format: str) -> Format:
    try:
        return formats()[format]
    except KeyError:
        raise BadInput(
            f"there is no transcript format “{format}”: choose one of {', '.join(FORMATS)}"
        ) from None


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadTranscript(f"it is larger than {MOST_BYTES // 10**6} MB, which no transcript is")
        data = path.read_bytes()
    except FileNotFoundError:
        raise BadTranscript("there is no such file: check the name and the folder") from None
    except IsADirectoryError:
        raise BadTranscript("it is a folder: name a transcript file in it") from None
    except OSError as error:
        raise BadTranscript(f"it cannot be read: {error.strerror or error}") from None
    return _decoded(data)


def _decoded(data: bytes) -> str:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise BadTranscript(f"line {line} is not text in UTF-8 or UTF-16: save the file as UTF-8") from None
    if "\0" in text:
        raise BadTranscript("it is not text in UTF-8, or UTF-16 with a byte order mark: save it as UTF-8")
    return text


def _format_of(text: str, extension: str) -> str:
    """Content decides, since extensions lie (Audacity calls its labels .txt); else the extension does."""
    extension = extension.lower()
    by_name = [name for name, format in formats().items() if extension in format.extensions]
    by_content = [name for name, format in formats().items() if format.recognises(text)]
    for name in by_content:
        if name in by_name:
            return name
    return (by_content or by_name or ["txt"])[0]
