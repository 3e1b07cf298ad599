"""What an edit touches, told with the words around it."""

from collections.abc import Sequence
from dataclasses import replace

from ..core.timeline import Span
from .draft import Draft
from .outcomes import EditedSpan, EditKind
from .selection import Part, words_in
from .targets import Everything, Target, Times


def edited_spans(
    draft: Draft, audio: int, kind: EditKind, parts: Sequence[Part], what: Target | None = None
) -> tuple[EditedSpan, ...]:
    """Each part of an audio with its words and their neighbours, before the edit is made.

    what: how the parts were named; of times that were named none is an estimate.
    """
    times = draft.original_seconds(audio, [part.span for part in parts])
    found = (_edited_span(draft, audio, kind, part, time) for part, time in zip(parts, times, strict=True))
    if isinstance(what, Times | Everything):
        return tuple(replace(span, weak=False) for span in found)
    return tuple(found)


def place_span(draft: Draft, audio: int, kind: EditKind, at: int, text: str) -> EditedSpan:
    """A place where something with a text is laid in."""
    words = draft.known_words(audio)
    before = [word.text for word in words if sum(word.span) // 2 < at]
    after = [word.text for word in words[len(before) :]]
    (time,) = draft.original_seconds(audio, [Span(at, at)])
    return EditedSpan(kind, *time, text, before[-1] if before else None, after[0] if after else None)


def text_in(draft: Draft, audio: int, part: Part) -> str:
    """The words of a part."""
    return " ".join(word.text for word in words_in(draft, audio, part))


def total_seconds(draft: Draft, audio: int, parts: Sequence[Part]) -> float:
    """How long the parts are together, in seconds."""
    return sum(part.span.end - part.span.start for part in parts) / draft.timeline(audio).rate


def _edited_span(
    draft: Draft, audio: int, kind: EditKind, part: Part, time: tuple[float, float]
) -> EditedSpan:
    words, inside = draft.known_words(audio), words_in(draft, audio, part)
    first, last = _neighbours(draft, audio, part)
    scores = [word.word.score for word in inside if word.word.score is not None]
    return EditedSpan(
        kind,
        *time,
        " ".join(word.text for word in inside),
        words[first].text if first >= 0 else None,
        words[last].text if last < len(words) else None,
        min(scores, default=None),
        any(word.weak for word in inside),
        any(word.word.undecided for word in inside),
        tuple(word.id for word in inside),
    )


def _neighbours(draft: Draft, audio: int, part: Part) -> tuple[int, int]:
    """The indexes of the words before and after a part; out of range at the audio's ends."""
    if part.words is not None:
        return part.words.first - 1, part.words.last + 1
    before = sum(sum(word.span) // 2 < part.span.start for word in draft.known_words(audio))
    return before - 1, before
