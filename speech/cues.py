"""Cues: stretches of several words with one start and end, as subtitles have them."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import isclose
from types import MappingProxyType
from typing import Any, NamedTuple

from ..core.errors import BadTranscript
from ..core.words import Word
from .timing import Span, check_times, quoted, spread

LINE = 42
"""Columns of a subtitle line, of which a cue has at most two: the usual limit of broadcasters."""

PAUSE = 0.8
"""Seconds without words after which a new cue begins."""

LONGEST = 7.0
"""Seconds that a cue lasts at most, as broadcasters have it."""

_TIMING = re.compile(r"\s*(\S+?)\s*-->\s*(\S+)(?:\s.*)?")
_CLOCK = re.compile(r"(?:(\d+):)?([0-5]?\d):([0-5]?\d)[,.](\d{1,3})", re.ASCII)
_SENTENCE_END = re.compile(r"[.?!…。？！][\"'”’»」)\]]*$")

# Scripts written without spaces: Chinese characters, kana and their marks. Korean has spaces.
_SPACELESS = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u303c\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
_UNIT = re.compile(
    rf"[^\w\s]*(?:[{_SPACELESS}]|[^{_SPACELESS}\W]+(?:[^\w\s]+[^{_SPACELESS}\W]+)*)[^\w\s]*|\S+"
)
_NO_SPACE_BETWEEN = re.compile(rf"(?<=[{_SPACELESS}、。，！？「」]) (?=[{_SPACELESS}、。，！？「」])")


class Said(NamedTuple):
    """One word of a cue, and what its Word gets as `extra`."""

    text: str
    extra: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words with one start and end in seconds; `line` is where they stand in their file, from 1."""

    start: float
    end: float
    line: int
    said: Sequence[Said]

    @property
    def words(self) -> list[Word]:
        """A single word has the cue's times, several share them by their lengths."""
        if len(self.said) == 1:
            return [Word(self.said[0].text, self.start, self.end, extra=self.said[0].extra)]
        spans = spread([text for text, _ in self.said], Span(self.start, self.end))
        return [
            Word(text, *span, evidence="interpolated", extra=extra)
            for (text, extra), span in zip(self.said, spans, strict=True)
        ]


def said(text: str, extra: Mapping[str, Any] = MappingProxyType({})) -> list[Said]:
    """The words of a text, each with the same extra."""
    return [Said(word, dict(extra)) for word in split_words(text)]


def split_words(text: str) -> list[str]:
    """The words of a text: at white space, and each character of a script that is written without."""
    return [unit for token in text.split() for unit in _UNIT.findall(token)]


def joined(texts: Sequence[str]) -> str:
    """Words as running text: with spaces, but without in scripts that have none."""
    text = " ".join(texts)
    return text if text.isascii() else _NO_SPACE_BETWEEN.sub("", text)


def cues_among(words: Sequence[Word]) -> Iterator[range]:
    """Which of the words are those of one cue and share its time: they touch, and all have one pace."""
    first = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or not _share_a_cue(words[at - 1], words[at]):
            if words[first].weak and at - first > 1:
                yield range(first, at)
            first = at


def _share_a_cue(one: Word, other: Word) -> bool:
    touching = one.weak and other.weak and one.end == other.start
    return touching and isclose(_pace(one), _pace(other), rel_tol=1e-6)


def _pace(word: Word) -> float:
    return (word.end - word.start) / max(1, len(word.text))


def words_of(cues: Sequence[Cue], kind: str = "cue") -> tuple[Word, ...]:
    """The words of cues in order. Raises BadTranscript at a cue whose times cannot be true.

    Where a cue of several words runs a little into the next one, its words share the time up to that.
    """
    cues = [cue for cue in cues if cue.said]
    check_times([Span(cue.start, cue.end) for cue in cues], lambda at: f"the {kind} in line {cues[at].line}")
    clipped = [
        replace(cue, end=min(cue.end, after.start)) if len(cue.said) > 1 else cue
        for cue, after in pairwise(cues)
    ]
    return tuple(word for cue in [*clipped, *cues[-1:]] for word in cue.words)


class Block(NamedTuple):
    """One cue of a subtitle file before its text is understood; `line` is that of its times, from 1."""

    line: int
    start: float
    end: float
    text: list[str]


def subtitle_blocks(lines: Sequence[str]) -> Iterator[Block]:
    """The cues among lines parted by empty ones, each an optional name, a line of times, and text.

    Raises BadTranscript at a line that is out of place.
    """
    for number, block in paragraphs(lines):
        at = next((index for index, line in enumerate(block[:2]) if "-->" in line), None)
        if at is None:
            raise BadTranscript(
                f"line {number}: no line of times (00:00:01.000 --> 00:00:02.000) is above this text: "
                "add it, or delete the empty line there"
            )
        start, end = _times(block[at], number + at)
        for index, line in enumerate(block[at + 1 :], number + at + 1):
            if "-->" in line:
                raise BadTranscript(
                    f"line {index}: a new cue begins inside another: put an empty line before it"
                )
        yield Block(number + at, start, end, block[at + 1 :])


def paragraphs(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines between empty ones, each with the number of its first line, from 1."""
    run: list[str] = []
    for number, line in enumerate([*lines, ""], 1):
        if line:
            run.append(line)
        elif run:
            yield number - len(run), run
            run = []


def _times(line: str, number: int) -> Span:
    if not (match := _TIMING.fullmatch(line)):
        raise BadTranscript(
            f"line {number}: {quoted(line)} is no line of times: write “00:00:01.000 --> 00:00:02.000”"
        )
    start, end = (seconds_of(clock) for clock in match.groups())
    if start is None or end is None:
        wrong = match[1] if start is None else match[2]
        raise BadTranscript(
            f"line {number}: {quoted(wrong)} is no time: write hours:minutes:seconds.milliseconds"
        )
    return Span(start, end)


def seconds_of(clock: str) -> float | None:
    """The seconds of “01:02:03.456” or “02:03,4”; None for what is no such time."""
    if not (match := _CLOCK.fullmatch(clock)):
        return None
    hours, minutes, seconds, fraction = match.groups()
    thousandths = int(fraction.ljust(3, "0"))
    return (((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + thousandths) / 1000


def times_line(words: Sequence[Word], point: str) -> str:
    """The line of times of a cue of these words, to the nearest millisecond; it lasts one at least."""
    start = round(words[0].start * 1000)
    end = max(start + 1, *(round(word.end * 1000) for word in words))
    return f"{_clock(start, point)} --> {_clock(end, point)}"


def _clock(milliseconds: int, point: str) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{rest:03}"


def readable(words: Sequence[Word]) -> Iterator[tuple[list[Word], list[str]]]:
    """Words grouped into cues that can be read, each with its one or two lines of text."""
    group: list[Word] = []
    for word in words:
        if group and _breaks(group, word):
            yield group, _lines(group)
            group = []
        group.append(word)
    if group:
        yield group, _lines(group)


def _breaks(group: list[Word], word: Word) -> bool:
    before = group[-1]
    return (
        word.start - before.end >= PAUSE
        or word.end - group[0].start > LONGEST
        or word.extra.get("speaker") != before.extra.get("speaker")
        or _SENTENCE_END.search(before.text) is not None
        or len(_lines([*group, word])) > 2
    )


def _lines(words: Sequence[Word]) -> list[str]:
    """Their text in lines of at most LINE columns; a longer word has a line to itself."""
    lines = [""]
    for word in words:
        longer = joined([lines[-1], *word.text.split()]).strip()
        if lines[-1] and _columns(longer) > LINE:
            lines.append(" ".join(word.text.split()))
        else:
            lines[-1] = longer
    return lines


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
