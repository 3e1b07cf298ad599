"""NIST's CTM: a line has recording, channel, start, duration, word and perhaps a confidence."""

import re

from ...core.errors import BadTranscript
from ...core.words import Transcript, Word
from ..timing import read_seconds
from . import Format

_BEGINS = re.compile(
    r"(?:[ \t]*(?:;;.*)?\n)*+[ \t]*\S+[ \t]+\S+[ \t]+[\d.]+[ \t]+[\d.]+[ \t]+\S+(?:[ \t]+\S+)?[ \t]*(?:\n|$)"
)
_SILENCES = frozenset(("<eps>", "<sil>", "sil", "sp"))


def _parse(text: str) -> Transcript:
    words: list[Word] = []
    recordings: dict[tuple[str, str], None] = {}
    for number, line in enumerate(text.split("\n"), 1):
        fields = line.split()
        if not fields or fields[0].startswith(";;"):
            continue
        if not 5 <= len(fields) <= 6:
            raise BadTranscript(
                f"line {number}: it has {len(fields)} fields: write recording, channel, start, duration, "
                "word and, if known, confidence"
            )
        recordings[fields[0], fields[1]] = None
        if fields[4].lower() not in _SILENCES:
            words.append(_word(fields, number))
    if len(recordings) > 1:
        names = ", ".join(f"{name} {channel}" for name, channel in list(recordings)[:4])
        raise BadTranscript(f"it holds several recordings or channels ({names}): keep the lines of one")
    return Transcript(tuple(words))


def _word(fields: list[str], number: int) -> Word:
    start, length = (read_seconds(field, number) for field in fields[2:4])
    if length < 0:
        raise BadTranscript(
            f"line {number}: the duration {fields[3]} is negative: give seconds from the start"
        )
    # Nanoseconds hide the error of the sum, so that 0.1 + 0.2 ends at 0.3.
    return Word(fields[4], start, round(start + length, 9), score=_score(fields[5:], number))


def _score(fields: list[str], number: int) -> float | None:
    """A confidence; other tools write NA for none, or a log probability, which is no score from 0 to 1."""
    if not fields or fields[0] == "NA":
        return None
    score = read_seconds(fields[0], number)
    return score if 0 <= score <= 1 else None


def _write(transcript: Transcript) -> str:
    return "".join(_line(word) for word in transcript.words)


def _line(word: Word) -> str:
    start, end = round(word.start, 6), round(word.end, 6)
    # A field holds no spaces, so a word of several parts is joined as in NIST's own lexicons.
    fields = ["audio", "1", f"{start:.10g}", f"{round(end - start, 6):.10g}", "_".join(word.text.split())]
    if word.score is not None:
        fields.append(f"{word.score:.10g}")
    return " ".join(fields) + "\n"


FORMAT = Format(
    extensions=(".ctm",), recognises=lambda text: _BEGINS.match(text) is not None, parse=_parse, write=_write
)
