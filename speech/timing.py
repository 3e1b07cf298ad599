"""The times of words: whether they can be true, and estimates inside a longer stretch."""

import math
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from ..core.errors import BadTranscript

PAST_THE_END = 0.5
"""Seconds that a word may end after its recording: recognisers work on padded frames."""

RUN_ON = 0.2
"""Seconds that a word may run on past the start of the next. Hand labels of TIMIT do so by up to 0.149."""

COVERED = 2 / 3
"""Share of the shorter of two words that the other may cover: up to 0.63 in TIMIT (“and notoriety”)."""

GRID = 0.05
"""Seconds of overlap that are always accepted: to a coarse recogniser one frame is a whole short word."""


class Span(NamedTuple):
    """A stretch of time in seconds, half-open."""

    start: float
    end: float


def _alone(_: int) -> str:
    """All spans are of one speaker."""
    return ""


def check_times(
    spans: Sequence[Span],
    name: Callable[[int], str],
    duration: float | None = None,
    speaker: Callable[[int], str] = _alone,
) -> None:
    """Raise BadTranscript at the first span that cannot be true.

    name: what to call the span of an index, such as “word 3 (“the”)”. duration: seconds of the recording.
    speaker: who says the span of an index: only what one says by oneself cannot overlap.
    """
    latest: dict[str, int] = {}  # the span of each speaker that ends last so far
    for index, span in enumerate(spans):
        if fault := _fault(span, duration):
            raise BadTranscript(f"{name(index)} {fault}")
        if index and span.start < spans[index - 1].start:
            raise BadTranscript(
                f"{name(index)} starts at {_s(span.start)}, before {name(index - 1)} at "
                f"{_s(spans[index - 1].start)}: sort by the start times"
            )
        before = latest.setdefault(speaker(index), index)
        if before != index and _overlap_is_wrong(spans[before], span):
            raise BadTranscript(
                f"{name(index)} starts at {_s(span.start)}, {_s(spans[before].end - span.start)} before the "
                f"end of {name(before)}: correct one of the two, so that they do not overlap"
            )
        if span.end >= spans[before].end:
            latest[speaker(index)] = index


def _fault(span: Span, duration: float | None) -> str | None:
    """What is wrong with one span by itself."""
    start, end = span
    if not (math.isfinite(start) and math.isfinite(end)):
        return "has a time that is no number: give its start and end in seconds"
    if start < 0:
        return f"starts at {_s(start)}, before the recording: times count from its beginning, at 0 s"
    if end < start:
        return f"ends at {_s(end)}, before its start at {_s(start)}: correct one of the two"
    if duration is not None and end > duration + PAST_THE_END:
        return (
            f"ends at {_s(end)}, but the recording is {_s(duration)} long: "
            "is this the transcript of another recording?"
        )
    return None


def _overlap_is_wrong(before: Span, after: Span) -> bool:
    run_on = before.end - after.start
    if run_on <= GRID:
        return False
    shorter = min(before.end - before.start, after.end - after.start)
    return run_on > RUN_ON or min(run_on, after.end - after.start) > COVERED * shorter


def _s(seconds: float) -> str:
    return f"{round(seconds, 3):.10g} s"


def spread(texts: Sequence[str], span: Span) -> list[Span]:
    """Spans for texts laid end to end inside a span, each in proportion to its number of characters."""
    reached = list(accumulate((max(1, len(text)) for text in texts), initial=0))
    length = span.end - span.start
    # The last boundary is the span's own end, to the bit.
    edges = [span.start + length * done / reached[-1] for done in reached[:-1]] + [span.end]
    return [Span(start, end) for start, end in pairwise(edges)]


def read_seconds(field: str, line: int) -> float:
    """The number in a field of a line of text. Raises BadTranscript, naming both."""
    try:
        seconds = float(field)
    except ValueError:
        seconds = math.nan
    if not math.isfinite(seconds):
        raise BadTranscript(f"line {line}: {quoted(field)} is no number: write seconds as 1.25")
    return seconds


def quoted(text: str) -> str:
    """A text in quotation marks for a message: one line, not long."""
    text = " ".join(text.split())
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”"
