"""Plain text. It has no word times, so it goes out only."""

from typing import NoReturn

from ...core.errors import BadTranscript
from ...core.words import Transcript
from ..cues import joined
from . import Format


def _parse(text: str) -> NoReturn:
    raise BadTranscript(
        "plain text has no word times: align it to its recording with wordsplice transcribe RECORDING "
        "--text FILE, or give JSON, SRT, VTT, TextGrid, CTM or Audacity labels"
    )


def _write(transcript: Transcript) -> str:
    return joined([word.text for word in transcript.words]) + "\n"


FORMAT = Format(extensions=(".txt",), recognises=lambda text: False, parse=_parse, write=_write)
