"""The stretches of audios that an answer named, and where each of them lies after edits in between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.timeline import Span, Timeline
from ..core.tracing import Trace
from .outcomes import Outcome
from .selection import around

if TYPE_CHECKING:
    from .draft import Draft


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A stretch that an answer named.

    timeline: the audio as it stood then. span: in its samples. words: ids, where the answer was about words.
    """

    audio: int
    timeline: Timeline
    span: Span
    words: tuple[str, ...] = ()

    def now(self, draft: Draft) -> NamedSpan | None:
        """The stretch in the audio as it stands; None where an end or word of it is gone."""
        if self.audio not in draft.numbers:
            return None
        timeline = draft.timeline(self.audio)
        if timeline == self.timeline:
            return self
        if self.words:
            return self if set(self.words) <= {word.id for word in draft.known_words(self.audio)} else None
        trace = Trace(self.timeline, timeline)
        start, last = trace.back(self.span.start), trace.back(self.span.end - 1)
        if start is None or last is None or last < start:
            return None
        return NamedSpan(self.audio, timeline, Span(start, last + 1))

    @property
    def seconds(self) -> tuple[float, float]:
        """Its start and end."""
        return self.span.start / self.timeline.rate, self.span.end / self.timeline.rate


def named_spans(outcomes: Iterable[Outcome], draft: Draft) -> tuple[NamedSpan, ...]:
    """The stretches that answers among some outcomes named; without answers those that were named before."""
    answers = [outcome for outcome in outcomes if outcome.answer]
    return tuple(span for each in answers for span in _named(each, draft)) if answers else draft.named


def _named(outcome: Outcome, draft: Draft) -> Iterator[NamedSpan]:
    for audio, times in _times(outcome).items():
        timeline = draft.timeline(audio)
        for start, end in times:
            first = max(0, round(start * timeline.rate))
            span = Span(first, min(round(end * timeline.rate), timeline.length))
            if first < span.end and span != Span(0, timeline.length):
                yield NamedSpan(audio, timeline, span, _words(outcome, draft, audio, span))


def _times(outcome: Outcome) -> dict[int, list[tuple[float, float]]]:
    """The seconds that an answer named, by audio."""
    if outcome.key in ("ask_about", "figures", "locate", "measure"):
        return dict(outcome.facts["times"])
    if outcome.key == "read" and outcome.audio is not None:
        return {outcome.audio: outcome.facts["times"]}
    times: dict[int, list[tuple[float, float]]] = {}
    for hit in outcome.facts["hits"] if outcome.key == "find_words" else ():
        times.setdefault(hit.audio, []).append((hit.start, hit.end))
    return times


def _words(outcome: Outcome, draft: Draft, audio: int, span: Span) -> tuple[str, ...]:
    """The ids of the words in a span, where the answer was about words."""
    found = around(draft, audio, span).words
    if outcome.key not in ("locate", "find_words") or found is None:
        return ()
    return tuple(word.id for word in draft.known_words(audio)[found.first : found.last + 1])
