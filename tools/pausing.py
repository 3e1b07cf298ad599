"""Tools for the pauses between words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import reduce
from itertools import accumulate, pairwise
from typing import Annotated

from pydantic import Field

from ..audio.edges import contour, quiet_stretches
from ..audio.nearby import Heard, Nearby
from ..core import edits
from ..core.errors import CannotEdit, NotFound
from ..core.placement import PlacedWord
from ..core.timeline import Recording, Span, Timeline, positions
from ..speech.presence import FRAMES, unspoken
from .draft import Draft
from .outcomes import EditedSpan, Outcome
from .registry import tool
from .selection import need_words

LONG_PAUSE = 0.8
"""Seconds beyond which a pause counts as long where nothing else is said."""

SHORT_PAUSE = 0.4
"""Seconds to which a pause is shortened where nothing else is said: it still reads as one."""

LISTENED = 60.0
"""Seconds of the longest pause that is listened to."""

BESIDE = 1.5
"""Seconds beside a pause that tell what is speech and what is noise: a few words on each side."""

LOUDNESS = 0.3
"""Seconds of them that tell how loud speech is."""

SHORTEST = 0.06
"""Seconds of quiet from which on a part of it may go."""

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
    seconds that stay of each, half of them on each side of the cut. What is not quiet in a pause, as a breath
    or the end of a word, stays too. The silence before the first word and after the last one stays as it is,
    and so does sound between words that comes from a recording without any, such as music.
    """
    if to > longer_than:
        raise CannotEdit.because("long_pause", longer_than=longer_than, to=to)
    need_words(draft, audio)
    timeline, words = draft.timeline(audio), draft.words(audio)
    wordless = list(wordless_clips(draft, timeline))
    most, left = longer_than * timeline.rate, round(to * timeline.rate)
    hearing = QuietParts(draft, audio)
    gone = [
        (n, span)
        for n, (start, end) in gaps_between(words)
        if end - start > max(most, left) and not any(start < b and a < end for a, b in wordless)
        for span in hearing.cuts(Span(start, end), left)
    ]
    if not gone:
        raise NotFound.because("no_pauses", audio=audio, seconds=longer_than)
    spans = [span for _, span in gone]
    edited = _edited_spans(draft, audio, gone)
    lengths = [span.end - span.start for span in spans]
    draft.edit(audio, edits.cut(timeline, spans), spans[-1].start - sum(lengths[:-1]))
    facts = {
        "count": len({n for n, _ in gone}),
        "seconds": sum(lengths) / timeline.rate,
        "to": to,
        "longer_than": longer_than,
    }
    return Outcome("shorten_pauses", audio, edited, facts=facts)


Find = Callable[[Heard, Span], Iterator[tuple[int, int]]]
"""Finds what is no speech in a pause, in the sound of it and what is beside it; timeline samples."""


class QuietParts:
    """The sound of the tracks of an audio on which there are words."""

    def __init__(self, draft: Draft, audio: int) -> None:
        timeline, ear = draft.timeline(audio), draft.ear
        self._rate = timeline.rate
        tracks = sorted({word.track for word in draft.words(audio)})
        self._nearby = [ear.nearby(timeline, track) for track in tracks] if ear else []

    def cuts(self, pause: Span, left: int) -> list[Span]:
        """What goes of a pause so that so many samples of it stay; more, where less of it is quiet.

        Where the sound tells nothing, all but half of `left` on each side.
        """
        whole = Span(pause.start + left // 2, pause.end - (left - left // 2))
        quiet = self._quiet(pause)
        if quiet is None:
            return [whole]
        if len(quiet) == 1:
            return [_within(quiet[0], whole)]
        excess, there = whole.end - whole.start, sum(span.end - span.start for span in quiet)
        shares = (min(excess / there, 1.0) * (span.end - span.start) for span in quiet)
        return [_middle(span, round(share)) for span, share in zip(quiet, shares, strict=True) if share >= 1]

    def _quiet(self, pause: Span) -> list[Span] | None:
        """Where in a pause nothing but the room is heard on any track; None where no sound tells."""
        if pause.end - pause.start > LISTENED * self._rate:
            return None
        told = [found for nearby in self._nearby if nearby and (found := self._on_track(nearby, pause))]
        return list(reduce(_both, told)) if told else None

    def _on_track(self, nearby: Nearby, pause: Span) -> list[Span]:
        found = self._found(nearby, pause, BESIDE, _unspoken)
        return found or self._found(nearby, pause, LOUDNESS, _quiet)

    def _found(self, nearby: Nearby, pause: Span, seconds: float, find: Find) -> list[Span]:
        """What is found in a pause by listening to it and so many seconds on each side."""
        beside = round(seconds * self._rate)
        heard = nearby.around(pause.start, Span(pause.start - beside, pause.end + beside))
        if heard is None or heard.at(len(heard.sound.samples)) < pause.end:
            return []
        inside = (Span(max(a, pause.start), min(b, pause.end)) for a, b in find(heard, pause))
        return [span for span in inside if span.end - span.start >= SHORTEST * self._rate]


def _unspoken(heard: Heard, _: Span) -> Iterator[tuple[int, int]]:
    """Where nobody speaks, in timeline samples."""
    return ((heard.at(a), heard.at(b)) for a, b in unspoken(heard.sound, round(SHORTEST * FRAMES)))


def _quiet(heard: Heard, pause: Span) -> Iterator[tuple[int, int]]:
    """Where a pause is as quiet as its room, in timeline samples."""
    low, high = heard.place(pause.start), heard.place(pause.end)
    return ((heard.at(a), heard.at(b)) for a, b in quiet_stretches(contour(heard.sound), low, high))


def _both(some: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """What is in spans of both."""
    pairs = ((max(a.start, b.start), min(a.end, b.end)) for a in some for b in others)
    return sorted(Span(start, end) for start, end in pairs if start < end)


def _within(quiet: Span, wanted: Span) -> Span:
    """As much of a quiet stretch as is wanted, as near to where it is wanted as can be."""
    length = min(wanted.end - wanted.start, quiet.end - quiet.start)
    start = min(max(wanted.start, quiet.start), quiet.end - length)
    return Span(start, start + length)


def _middle(span: Span, length: int) -> Span:
    start = span.start + (span.end - span.start - length) // 2
    return Span(start, start + length)


def gaps_between(words: Sequence[PlacedWord]) -> list[tuple[int, tuple[int, int]]]:
    """The gaps between words that hold none, in samples, each with the index of the word behind it.

    Words of all tracks count, so that it is a pause only where nobody speaks.
    """
    ends = list(accumulate((word.span.end for word in words), max))
    starts = list(accumulate((word.span.start for word in reversed(words)), min))[::-1]
    return list(enumerate(zip(ends, starts[1:], strict=False), 1))


def wordless_clips(draft: Draft, timeline: Timeline) -> Iterator[tuple[int | Fraction, int | Fraction]]:
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
