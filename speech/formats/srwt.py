"""SRWT, Qwen-Audio's text with word times, as a file."""

import re
from dataclasses import replace

from ...core.words import Transcript, Word
from ..srwt import format_srwt, parse_srwt
from . import Format

_TIME = re.compile(r"<\|\d+\.\d\d\|>")


def _parse(text: str) -> Transcript:
    return Transcript(tuple(_supplied(word) for word in parse_srwt(text)))


def _supplied(word: Word) -> Word:
    """To whom a file is supplied, its times are given, whoever wrote it."""
    return replace(word, evidence="given") if word.evidence == "model" else word


def _write(transcript: Transcript) -> str:
    return format_srwt(transcript.words, transcript.duration) + "\n"


FORMAT = Format(
    extensions=(".srwt",),
    recognises=lambda text: _TIME.search(text, 0, 200) is not None,
    parse=_parse,
    write=_write,
)
