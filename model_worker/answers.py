"""Answers of a model about sound: the times in them become spans of the recordings, tags become text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..speech.questions import Answer, Clip, ClipSpan

ROUNDING = 0.04
"""Seconds that a time may lie past the end of its clip: the model hears in steps of 40 ms."""

_UNIT = (
    r"(?:seconds?|secs?|Sekunden?|segundos?|secondes?|second[oi]|s)(?![^\W\d_])|s(?=[\u3040-\u9fff\uac00-\ud7a3])"
    r"|秒[钟鐘間]?|초"
)
_NUMBER = r"\d{1,5}(?:[.,]\d{1,5})?"
_TO = (
    r"\s*(?:[-–—~～]|(?:to|until|till|through|and|bis|und|al?|hasta|y|à|et|e)(?![^\W\d_])|[到至和与]"
    r"|から|부터|에서)\s*"
)

# A tag; minutes and seconds; a number that has a unit, or shares that of the number it runs to.
_TIME = re.compile(
    rf"<\|(?P<tag>\d+\.\d\d)\|>(?:\s*(?:{_UNIT}))?"
    rf"|(?<![\d.:])(?P<minutes>\d{{1,2}}):(?P<seconds>[0-5]\d(?:\.\d{{1,5}})?)(?![\d:])"
    rf"|(?<![\d.:])(?<!\d,)(?P<number>{_NUMBER})(?:\s*(?:{_UNIT})|(?={_TO}{_NUMBER}\s*(?:{_UNIT})))",
    re.IGNORECASE,
)
_RANGE = re.compile(_TO, re.IGNORECASE)
_ENUMERATION = re.compile(r"\s*(?:and|und|y|et|e|[和与])\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:\b(?:between|zwischen|entre|tra)|[在从])\s*$", re.IGNORECASE)
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_EDGE = re.compile(
    r"(?P<start>\b(?:start|begin|beginn|empieza|comienza|commence|inizi)\w*|开始|起始|始|시작)"
    r"|(?P<end>\b(?:end|finish|stop|termin|finit|finisce)\w*|\bfin\b|结束|终止|終|끝)",
    re.IGNORECASE,
)

_SPECIAL = re.compile(r"<\|[^<>|\s]*\|>|</?audio>|\[\[\[AUDIO:modality\]\]\]")
_OTHER_SPECIAL = re.compile(rf"(?!<\|\d+\.\d\d\|>)(?:{_SPECIAL.pattern})")
_TAG = re.compile(rf"(?P<time><\|(?P<digits>\d+\.\d\d)\|>)(?P<unit>\s*(?:{_UNIT}))?", re.IGNORECASE)

_BROKEN = "�"
"""What stands for bytes that are no character, or of one whose other bytes are still to come."""

# At the end of a text: what may become a special token, be it once one within is gone; a time whose unit is
# not known yet (neither the unit nor what would follow it at once is told from its first 12 letters on).
_OPEN_SPECIAL = re.compile(
    r"(?:<\|(?:[^<>|\s]|<\|\d+\.\d\d\|>)*\|?|</?(?:a(?:u(?:d(?:io?)?)?)?)?"
    r"|\[(?:\[(?:\[(?:A(?:U(?:D(?:I(?:O(?::[a-z]*\]{0,2})?)?)?)?)?)?)?)?)+\Z"
)
_OPEN_TIME = re.compile(r"<\|\d+\.\d\d\|>\s*\w{0,12}\Z")
_SPACES = re.compile(r"[ \t]{2,}")
_SENTENCE_END = re.compile(r"[.!?;](?=\s)|[。！？；\n]")

_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_NUMERALS = "一二三四五六七八九十"
_NAMED = re.compile(
    r"\b(?:audio|clip|recording)(?:\s+(?:clip|file|recording))?\s*(?:#|no\.|number)?\s*(?P<after>\d+)(?!\.?\d|:)"
    rf"|\b(?P<ordinal>{'|'.join(_ORDINALS)})\s+(?:audio|clip|recording|file)"
    r"|\b(?P<nth>\d+)(?:st|nd|rd|th)\s+(?:audio|clip|recording|file)"
    rf"|(?:音频|录音)\s*(?P<zh_after>\d+|[{_NUMERALS}])(?!\.?\d)"
    rf"|第\s*(?P<zh>\d+|[{_NUMERALS}])\s*[个個段条條]?\s*(?:音频|音頻|录音|錄音|语音)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Time:
    """A time that is said. start, end: where in the text, its unit included."""

    seconds: float
    start: int
    end: int
    tagged: bool


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Two times that are the start and the end of something. begin, end: where in the text."""

    seconds: tuple[float, float]
    begin: int
    end: int


def read_answer(text: str, clips: Sequence[Clip]) -> Answer:
    """What a model wrote, special tokens and all, about clips that were numbered in this order from 1.

    A span is a start with an end, be they tags (`<|2.33|>`) or written as “from 2.33 to 3.26 seconds”; a
    single time, one past the end of its clip, and one of several clips with different starts of which none
    is named are left to the text. No special token is left in that.
    """
    tagged = _without(_OTHER_SPECIAL, text)
    stretches = list(_stretches(tagged))
    numbers = [1] * len(stretches) if len(clips) == 1 else _clips_named(tagged, stretches, len(clips))
    placed = (_placed(stretch, number, clips) for stretch, number in zip(stretches, numbers, strict=True))
    return Answer(_untagged(tagged), tuple(span for span in placed if span))


def beginning(text: str) -> str:
    """What is certain of an answer's text, as `read_answer` gives it, by the raw text that there is so far.

    Left out is what the text to come may change: part of a character, what may become a special token, a
    time that may get a unit.
    """
    tagged = _without(_OTHER_SPECIAL, text.rstrip(_BROKEN))
    for pattern in (_OPEN_SPECIAL, _OPEN_TIME):
        if found := pattern.search(tagged):
            tagged = tagged[: found.start()]
    return _untagged(tagged)


def _untagged(tagged: str) -> str:
    """The text without special tokens but with its times written out."""
    written = _without(_SPECIAL, _TAG.sub(_written_out, tagged))
    return _SPACES.sub(" ", written).strip()


def _without(pattern: re.Pattern[str], text: str) -> str:
    """The text without what matches, and without what matches only once that is gone."""
    found = 1
    while found:
        text, found = pattern.subn("", text)
    return text


def _written_out(match: re.Match[str]) -> str:
    """A time tag as a number with a unit, apart from the words beside it."""
    text, start, end = match.string, match.start(), match.end()
    before = " " if start and re.match(r"[A-Za-z0-9>]", text[start - 1]) else ""
    after = " " if re.match(r"[A-Za-z0-9]", text[end : end + 1]) else ""
    return f"{before}{match['digits']}{match['unit'] or ' s'}{after}"


def _times(text: str) -> Iterator[_Time]:
    for match in _TIME.finditer(text):
        if match["minutes"]:
            seconds = 60 * int(match["minutes"]) + float(match["seconds"])
        else:
            seconds = float(match["tag"] or match["number"].replace(",", "."))
        yield _Time(seconds, match.start(), match.end(), match["tag"] is not None)


def _stretches(text: str) -> Iterator[_Stretch]:
    """The pairs of neighbouring times that are a start and an end."""
    times = list(_times(text))
    read = 0  # where the text before a pair begins
    taken = False  # whether the first of a pair is the end of the pair before
    for one, other in pairwise(times):
        before, gap = text[read : one.start], text[one.end : other.start]
        spoken = one.tagged and other.tagged and _WORD.fullmatch(gap) is not None
        taken = spoken or (not taken and _belong_together(before, gap))
        if taken:
            yield _Stretch((one.seconds, other.seconds), one.start, other.end)
        read = one.end


def _belong_together(before: str, gap: str) -> bool:
    """Whether two times are a start and an end, by the text before the first and that between them."""
    if _ENUMERATION.fullmatch(gap):
        return _BETWEEN.search(before) is not None
    if _RANGE.fullmatch(gap):
        return True
    return _edge(gap) == "end" and _edge(before) != "end"


def _edge(text: str) -> str | None:
    """Which of start and end a text speaks of last."""
    last = None
    for match in _EDGE.finditer(text):
        last = match.lastgroup
    return last


def _clips_named(text: str, stretches: Sequence[_Stretch], count: int) -> list[int | None]:
    """The clip of each stretch: the one named since the stretch before, or right after it, or before that."""
    names = [name for name in _names(text) if name[1] <= count]
    starts = [*(stretch.begin for stretch in stretches), len(text)]
    numbers: list[int | None] = []
    number, read = None, 0  # how far names are used up
    for stretch, end in zip(stretches, starts[1:], strict=True):
        since = [name for name in names if read <= name[0] < stretch.begin]
        stop = _SENTENCE_END.search(text, stretch.end, end)
        after = [name for name in names if stretch.end <= name[0] < (stop.start() if stop else end)]
        if since:
            number, read = since[-1][1], stretch.end
        elif after:
            number, read = after[0][1], after[0][0] + 1
        numbers.append(number)
    return numbers


def _names(text: str) -> Iterator[tuple[int, int]]:
    """Where the text names an audio, and which number it gives that."""
    for match in _NAMED.finditer(text):
        name = match[match.lastgroup or 0].lower()
        if name in _ORDINALS:
            number = _ORDINALS.index(name) + 1
        else:
            number = _NUMERALS.index(name) + 1 if name in _NUMERALS else int(name)
        if number:
            yield match.start(), number


def _placed(stretch: _Stretch, number: int | None, clips: Sequence[Clip]) -> ClipSpan | None:
    """The stretch in seconds of its recording; None where it cannot be one of its clip."""
    candidates = clips if number is None else clips[number - 1 : number]
    offsets = {clip.start for clip in candidates}
    if len(offsets) != 1:
        return None
    longest = max(clip.duration for clip in candidates)
    start, end = stretch.seconds
    if end > longest + ROUNDING or not start < min(end, longest):
        return None
    offset = offsets.pop()
    return ClipSpan(number, offset + start, offset + min(end, longest))
