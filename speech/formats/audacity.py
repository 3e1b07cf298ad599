"""Audacity's label track: start, end and text a line, with tabs between (files are usually called .txt)."""

import re

from ...core.errors import BadTranscript
from ...core.words import Transcript
from ..cues import Cue, said, words_of
from ..timing import read_seconds
from . import Format

_BEGINS = re.compile(r"\s*-?\d+(?:\.\d+)?\t-?\d+(?:\.\d+)?(?:\t|\n|$)")


def _parse(text: str) -> Transcript:
    cues: list[Cue] = []
    for number, line in enumerate(text.split("\n"), 1):
        # A line that begins with a backslash gives the frequencies of the label before it.
        if not line.strip() or line.startswith("\\"):
            continue
        fields = line.split("\t", 2)
        if len(fields) < 2:
            raise BadTranscript(
                f"line {number}: it is no label: write start, end and word with tabs between them"
            )
        start, end = (read_seconds(field, number) for field in fields[:2])
        cues.append(Cue(start, end, number, said("".join(fields[2:]))))
    return Transcript(words_of(cues, "label"))


def _write(transcript: Transcript) -> str:
    return "".join(
        f"{word.start:.6f}\t{word.end:.6f}\t{' '.join(word.text.split())}\n" for word in transcript.words
    )


FORMAT = Format(
    extensions=(), recognises=lambda text: _BEGINS.match(text) is not None, parse=_parse, write=_write
)
