"""Tools for the pauses between words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from typing import Annotated

from pydantic import Field

from ..core import edits
from ..core.errors import CannotEdit, NotFound
from ..core.placement import PlacedWord
from ..core.timeline import Recording, Span, Timeline, positions
from .draft import Draft
from .outcomes import EditedSpan, Outcome
from .registry import tool
from .selection import need_words

LONG_PAUSE = 0.8
"""Seconds beyond which a pause counts as long where nothing else is said."""

SHORT_PAUSE = 0.4
"""Seconds to which a pause is shortened where nothing else is said: it still reads as one."""

LONGEST_PAUSE = 3600.0
"""Seconds of the longest pause that can be asked about."""


@tool
def shorten_pauses(
    draft: Draft,
    audio: int,
    longer_than: Annotated[float, Field(gt=0, le=LONGEST_PAUSE)] = LONG_PAUSE,
    to: Annotated[float, Field(ge=0, le=LONGEST_PAUSE)] = SHORT_PAUSE,
) -> Outcome:
    """Shorten the long pauses between the words of an audio; no word is touched, what follows moves up.

    A pause is where no track has a word. audio: its number. longer_than: seconds; shorter pauses stay. to:
    seconds that stay of each, half of them on each side of the cut. The silence before the first word and
    after the last one stays as it is, and so does sound between words that comes from a recording without
    any, such as music.
    """
    if to > longer_than:
        raise CannotEdit.because("long_pause", longer_than=longer_than, to=to)
    need_words(draft, audio)
    timeline, words = draft.timeline(audio), draft.words(audio)
    wordless = list(_wordless(draft, timeline))
    most, left = longer_than * timeline.rate, round(to * timeline.rate)
    gone = [
        (n, Span(start + left // 2, end - (left - left // 2)))
        for n, (start, end) in _pauses(words)
        if end - start > max(most, left) and not any(start < b and a < end for a, b in wordless)
    ]
    if not gone:
        raise NotFound.because("no_pauses", audio=audio, seconds=longer_than)
    spans = [span for _, span in gone]
    edited = _edited_spans(draft, audio, gone)
    lengths = [span.end - span.start for span in spans]
    draft.edit(audio, edits.cut(timeline, spans), spans[-1].start - sum(lengths[:-1]))
    facts = {"seconds": sum(lengths) / timeline.rate, "to": to, "longer_than": longer_than}
    return Outcome("shorten_pauses", audio, edited, facts=facts)


def _pauses(words: Sequence[PlacedWord]) -> list[tuple[int, tuple[int, int]]]:
    """The gaps between words that hold none, in samples, each with the index of the word behind it.

    Words of all tracks count, so that it is a pause only where nobody speaks.
    """
    ends = list(accumulate((word.span.end for word in words), max))
    starts = list(accumulate((word.span.start for word in reversed(words)), min))[::-1]
    return list(enumerate(zip(ends, starts[1:], strict=False), 1))


def _wordless(draft: Draft, timeline: Timeline) -> Iterator[tuple[int | Fraction, int | Fraction]]:
    """Where recordings sound in which nothing is said, in samples."""
    speeches = draft.project.speeches
    for clips in timeline.layers:
        edges = pairwise(positions(clips, timeline.rate))
        for clip, edge in zip(clips, edges, strict=True):
            if isinstance(clip.source, Recording) and not speeches[clip.source.id].transcript.words:
                yield edge


def _edited_spans(draft: Draft, audio: int, gone: Sequence[tuple[int, Span]]) -> tuple[EditedSpan, ...]:
    """What goes of each pause, with the words beside it, which say how well its edges are known."""
    words = draft.words(audio)
    times = draft.original_seconds(audio, [span for _, span in gone])
    return tuple(
        EditedSpan("cut", *time, "", before.text, after.text, weak=before.weak or after.weak)
        for (n, _), time in zip(gone, times, strict=True)
        for before, after in [(words[n - 1], words[n])]
    )
