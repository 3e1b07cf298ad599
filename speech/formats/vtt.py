"""WebVTT subtitles (https://www.w3.org/TR/webvtt1/), with the times of words inside cues where they are."""

import re
from collections.abc import Iterator, Sequence
from html import escape, unescape

from ...core.errors import BadTranscript
from ...core.words import Transcript, Word
from ..cues import (
    Block,
    Cue,
    Said,
    paragraphs,
    readable,
    said,
    seconds_of,
    subtitle_blocks,
    times_line,
    words_of,
)
from ..language_names import language_code
from . import Format

_BEGINS = re.compile(r"WEBVTT(?=\s|$)")
_LANGUAGE = re.compile(r"Language:\s*(\S+)")
_NOT_CUES = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_TAG = re.compile(r"<[^<>]*>")
_TIME_OR_VOICE = re.compile(r"(<[\d:.]+>|</?v\b[^<>]*>)")
_STAMP = re.compile(r"<([\d:.]+)>")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]+)>")


def _parse(text: str) -> Transcript:
    if not _BEGINS.match(text):
        raise BadTranscript("line 1: a VTT file begins with a line “WEBVTT”: add it")
    lines = text.split("\n")
    language = None
    for number, paragraph in paragraphs(lines):
        if number == 1:
            # Some writers leave no empty line before the first cue.
            head = next((at for at, line in enumerate(paragraph) if "-->" in line), len(paragraph))
            language = next((match[1] for line in paragraph[:head] if (match := _LANGUAGE.match(line))), None)
            lines[:head] = [""] * head
        elif _NOT_CUES.match(paragraph[0]):
            lines[number - 1 : number - 1 + len(paragraph)] = [""] * len(paragraph)
    blocks = list(subtitle_blocks(lines))
    if any(_STAMP.search(line) for block in blocks for line in block.text):
        blocks = list(_without_carried_lines(blocks))
    cues = [cue for block in blocks for cue in _cues_of(block)]
    return Transcript(words_of(cues), language_code(language))


def _without_carried_lines(blocks: Sequence[Block]) -> Iterator[Block]:
    """Blocks without lines that stay on the screen from the block before, as roll-up captions repeat them."""
    shown: list[str] = []
    for block in blocks:
        plain = [_TAG.sub("", line).strip() for line in block.text]
        most = min(len(shown), len(plain))
        carried = next((count for count in range(most, 0, -1) if shown[-count:] == plain[:count]), 0)
        shown = [line for line in plain if line]
        yield block._replace(text=block.text[carried:])


def _cues_of(block: Block) -> Iterator[Cue]:
    """The block's words, parted at the times inside it."""
    start, words = block.start, list[Said]()
    speaker: dict[str, str] = {}
    for part in _TIME_OR_VOICE.split("\n".join(block.text)):
        if stamp := _STAMP.fullmatch(part):
            reached = seconds_of(stamp[1])
            if reached is None or not start <= reached <= block.end:
                raise BadTranscript(
                    f"line {block.line}: the time {part} does not lie inside its cue: correct it"
                )
            yield Cue(start, reached, block.line, words)
            start, words = reached, []
        elif voice := _VOICE.fullmatch(part):
            speaker = {"speaker": unescape(voice[1]).strip()}
        elif part.startswith("</v"):
            speaker = {}
        else:
            words += said(unescape(_TAG.sub("", part)), speaker)
    yield Cue(start, block.end, block.line, words)


def _write(transcript: Transcript) -> str:
    cues = (
        f"{times_line(words, '.')}\n{_voice(words[0])}" + escape("\n".join(lines), quote=False) + "\n"
        for words, lines in readable(transcript.words)
    )
    return "\n".join(["WEBVTT\n", *cues])


def _voice(word: Word) -> str:
    speaker = word.extra.get("speaker")
    return f"<v {escape(str(speaker), quote=False)}>" if speaker else ""


FORMAT = Format(
    extensions=(".vtt", ".webvtt"),
    recognises=lambda text: _BEGINS.match(text) is not None,
    parse=_parse,
    write=_write,
)
