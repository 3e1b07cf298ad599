"""SubRip subtitles."""

import re

from ...core.words import Transcript
from ..cues import Cue, readable, said, subtitle_blocks, times_line, words_of
from . import Format

_BEGINS = re.compile(r"\s*+(?:\d++[ \t]*\n\s*+)?\d+:\d\d:\d\d[,.]\d+[ \t]*-->")
_MARKUP = re.compile(r"</?(?:[biu]|font)\b[^<>]*>|\{\\[^{}]*\}", re.IGNORECASE)


def _parse(text: str) -> Transcript:
    # Lines of only spaces part cues too: editors leave them.
    lines = [line.strip() for line in text.split("\n")]
    cues = [
        Cue(block.start, block.end, block.line, said(_MARKUP.sub("", " ".join(block.text))))
        for block in subtitle_blocks(lines)
    ]
    return Transcript(words_of(cues))


def _write(transcript: Transcript) -> str:
    blocks = (
        f"{number}\n{times_line(words, ',')}\n" + "\n".join(lines).replace("-->", "->") + "\n"
        for number, (words, lines) in enumerate(readable(transcript.words), 1)
    )
    return "\n".join(blocks)


FORMAT = Format(
    extensions=(".srt",), recognises=lambda text: _BEGINS.match(text) is not None, parse=_parse, write=_write
)
