"""Praat's TextGrid, long and short form (https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html)."""

import math
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...core.errors import BadTranscript
from ...core.words import Transcript
from ..cues import Cue, Said, said, words_of
from ..timing import quoted, read_seconds
from . import Format

_BEGINS = re.compile(r'\s*(?:File type\s*=\s*)?"ooTextFile(?: short)?"\s+(?:Object class\s*=\s*)?"TextGrid')
# Praat reads free-standing numbers, quoted strings and flags; all else, and what follows a !, is comment.
_TOKEN = re.compile(
    r'"((?:[^"]|"")*+)"|(<\w+>)|(?<!\S)([-+]?[\d.]+(?:[eE][-+]?\d+)?)(?!\S)|![^\n]*|[^\s"]+|"'
)
_SILENCES = frozenset(("", "sp", "sil", "<sil>", "<eps>", "<p:>", "#"))
_WORDS = re.compile(r"(?:.*\W)?words?", re.IGNORECASE)
# Also as WebMAUS calls them; its words are the tier ORT-MAU.
_PARTS_OF_WORDS = re.compile(
    r"(?:.*\W)?(?:phone|phoneme|segment|syllable)s?|(?:(?:KAN|KAS|MAS)-)?MAU", re.IGNORECASE
)

SHORTEST = 0.001
"""Seconds of the interval written for a word of no length: Praat cannot show an empty one."""


class _Interval(NamedTuple):
    start: float
    end: float
    text: str
    line: int


class _Tier(NamedTuple):
    name: str
    intervals: list[_Interval]


class _Reader:
    """The values of a file one after the other; `line` is that of the latest."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = _TOKEN.finditer(text)
        self._reached = 0
        self.line = 1

    def text(self, what: str) -> str:
        token = self._next(what)
        if token[1] is None:
            raise self._unexpected(what, token[0])
        return token[1].replace('""', '"')

    def flag(self, what: str) -> str:
        token = self._next(what)
        if token[2] is None:
            raise self._unexpected(what, token[0])
        return token[2]

    def number(self, what: str) -> float:
        token = self._next(what)
        if token[3] is None:
            raise self._unexpected(what, token[0])
        return read_seconds(token[3], self.line)

    def count(self, what: str) -> int:
        number = self.number(what)
        if number < 0 or number != int(number):
            raise self._unexpected(what, f"{number:g}")
        return int(number)

    def _next(self, what: str) -> re.Match[str]:
        for token in self._tokens:
            self.line += self._text.count("\n", self._reached, token.start())
            self._reached = token.start()
            if token[0] == '"':
                raise BadTranscript(f"line {self.line}: a quotation mark is not closed: close it")
            if token.lastindex is not None:
                return token
        raise BadTranscript(f"the TextGrid ends before {what}: it is cut off, save it again")

    def _unexpected(self, what: str, found: str) -> BadTranscript:
        return BadTranscript(
            f"line {self.line}: {quoted(found)} stands where {what} should: correct it, or save it again"
        )


def _parse(text: str) -> Transcript:
    reader = _Reader(text)
    if not reader.text("“ooTextFile”").startswith("ooTextFile") or reader.text("“TextGrid”") != "TextGrid":
        raise BadTranscript("line 1: this is no TextGrid: save one as text from Praat")
    reader.number("the start time")
    duration = reader.number("the end time")
    tiers = list(_tiers(reader)) if reader.flag("<exists>") == "<exists>" else []
    tier = _tier_of_words(tiers)
    spoken = [interval for interval in tier.intervals if interval.text.strip().lower() not in _SILENCES]
    whole = _WORDS.fullmatch(tier.name) is not None
    cues = [
        Cue(start, end, line, [Said(text.strip(), {})] if whole else said(text))
        for start, end, text, line in spoken
    ]
    return Transcript(words_of(cues, "interval"), duration=duration)


def _tiers(reader: _Reader) -> Iterator[_Tier]:
    """The interval tiers; tiers of points are read over."""
    for _ in range(reader.count("the number of tiers")):
        kind = reader.text("the class of a tier")
        if kind not in ("IntervalTier", "TextTier"):
            raise BadTranscript(
                f"line {reader.line}: there is no tier class {quoted(kind)}: use IntervalTier"
            )
        name = reader.text("the name of a tier")
        reader.number("the start of a tier")
        reader.number("the end of a tier")
        size = reader.count("the number of intervals")
        if kind == "IntervalTier":
            yield _Tier(name, [_interval(reader) for _ in range(size)])
            continue
        for _ in range(size):
            reader.number("the time of a point")
            reader.text("the mark of a point")


def _interval(reader: _Reader) -> _Interval:
    start = reader.number("the start of an interval")
    line = reader.line
    return _Interval(
        start, reader.number("the end of an interval"), reader.text("the text of an interval"), line
    )


def _tier_of_words(tiers: Sequence[_Tier]) -> _Tier:
    """The tier called words; else the first whose name does not say that it holds parts of words."""
    named = [tier for tier in tiers if _WORDS.fullmatch(tier.name)]
    if len(named) > 1:
        names = ", ".join(f"“{tier.name}”" for tier in named)
        raise BadTranscript(f"it has several tiers of words ({names}): keep one, or call one “words”")
    others = [tier for tier in tiers if not _PARTS_OF_WORDS.fullmatch(tier.name)]
    if not (named or others):
        names = ", ".join(f"“{tier.name}”" for tier in tiers) or "none"
        raise BadTranscript(f"no interval tier holds words (there are: {names}): call it “words”")
    return (named or others)[0]


def _write(transcript: Transcript) -> str:
    intervals = list(_laid_end_to_end(transcript))
    end = intervals[-1].end
    head = (
        'File type = "ooTextFile"\nObject class = "TextGrid"\n\n'
        f"xmin = 0\nxmax = {end!r}\ntiers? <exists>\nsize = 1\nitem []:\n    item [1]:\n"
        f'        class = "IntervalTier"\n        name = "words"\n        xmin = 0\n        xmax = {end!r}\n'
        f"        intervals: size = {len(intervals)}\n"
    )
    return head + "".join(
        f"        intervals [{number}]:\n            xmin = {start!r}\n            xmax = {end!r}\n"
        f'            text = "{text}"\n'
        for number, (start, end, text, _) in enumerate(intervals, 1)
    )


def _laid_end_to_end(transcript: Transcript) -> Iterator[_Interval]:
    """Words and the gaps between: a tier has no overlaps, so a word ends where the next one starts."""
    reached = 0.0
    starts = [word.start for word in transcript.words[1:]] + [math.inf]
    for word, following in zip(transcript.words, starts, strict=False):
        start = max(word.start, reached)
        end = max(min(word.end, following), start + SHORTEST)
        if start > reached:
            yield _Interval(reached, start, "", 0)
        yield _Interval(start, end, word.text.replace('"', '""'), 0)
        reached = end
    if reached < (transcript.duration or SHORTEST):
        yield _Interval(reached, transcript.duration or SHORTEST, "", 0)


FORMAT = Format(
    extensions=(".textgrid",),
    recognises=lambda text: _BEGINS.match(text) is not None,
    parse=_parse,
    write=_write,
)
