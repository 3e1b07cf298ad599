"""Finding the parts of an audio that a tool's arguments name, as samples."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..core.errors import CannotEdit, NotFound, Unclear
from ..core.placement import PlacedWord
from ..core.timeline import Span
from ..speech.search import (
    Match,
    find_fillers,
    find_phrase,
    find_repeats,
    find_swears,
    selected,
    suggestions,
)
from .draft import Draft
from .targets import (
    Anchor,
    At,
    Everything,
    Kind,
    Ordinals,
    Phrase,
    Stretch,
    Target,
    Times,
    WordIds,
)

FINDERS = {"fillers": find_fillers, "swears": find_swears, "repeats": find_repeats}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an audio: its samples, and the indexes of the first and last word in it, if any."""

    span: Span
    words: Match | None = None


def parts(draft: Draft, audio: int, what: Target) -> list[Part]:
    """All parts that a target names, in order of time. Raises NotFound, CannotEdit."""
    match what:
        case Phrase():
            found = phrase_matches(draft, audio, what)
        case Kind():
            found = kind_matches(draft, audio, what)
        case WordIds():
            found = _runs(indexes_of(draft, audio, what.words))
        case Ordinals():
            found = [_ordinals(draft, audio, what)]
        case Times():
            return [around(draft, audio, _times(draft, audio, what))]
        case Stretch():
            return [around(draft, audio, _stretch(draft, audio, what))]
        case Everything():
            return [around(draft, audio, Span(0, draft.timeline(audio).length))]
    return [Part(_word_span(draft.words(audio), match), match) for match in found]


def single(draft: Draft, audio: int, what: Target) -> Part:
    """The one part that a target names. Raises Unclear where there are several."""
    found = parts(draft, audio, what)
    if len(found) > 1:
        raise _which(draft, audio, what, found)
    return found[0]


def chosen(draft: Draft, audio: int, what: Target) -> list[Part]:
    """The parts that a target names outright: several only where it says so. Raises Unclear."""
    if isinstance(what, Phrase) and what.which is None:
        return [single(draft, audio, what)]
    return parts(draft, audio, what)


def words_in(draft: Draft, audio: int, part: Part) -> tuple[PlacedWord, ...]:
    """The words of a part."""
    return draft.known_words(audio)[part.words.first : part.words.last + 1] if part.words else ()


def phrase_matches(draft: Draft, audio: int, what: Phrase) -> list[Match]:
    """The occurrences of a phrase that its `which` names. Raises NotFound, with what comes near."""
    texts = draft.texts(audio)
    matches = find_phrase(texts, what.phrase, language=draft.language(audio))
    if not matches:
        need_words(draft, audio)
        raise missing(audio, what.phrase, suggestions(texts, what.phrase))
    fewer = NotFound.because("said_less", audio=audio, what=what.phrase, count=len(matches))
    return _selected(matches, what.which, fewer)


def kind_matches(draft: Draft, audio: int, what: Kind) -> list[Match]:
    """The words of a kind. Raises NotFound where there are none."""
    found = FINDERS[what.kind](draft.texts(audio), draft.language(audio))
    if not found:
        need_words(draft, audio)
        raise NotFound.because(f"no_{what.kind}", audio=audio)
    return _selected(found, what.which, NotFound.because(f"few_{what.kind}", audio=audio, count=len(found)))


def _selected(matches: Sequence[Match], which: str | None, fewer: NotFound) -> list[Match]:
    try:
        return selected(matches, which or "all")
    except NotFound:
        raise fewer from None


def need_words(draft: Draft, audio: int) -> None:
    """Raise CannotEdit where an audio has no words at all."""
    if not draft.words(audio):
        raise CannotEdit.because("no_words", audio=audio)


def missing(audio: int, phrase: str, near: Sequence[str] = ()) -> NotFound:
    """The error for a phrase that is not said, with what comes near."""
    if near:
        return NotFound.because("not_said_but", audio=audio, what=phrase, near="” / “".join(near))
    return NotFound.because("not_said", audio=audio, what=phrase)


def _which(draft: Draft, audio: int, what: Target, found: Sequence[Part]) -> Unclear:
    times = ", ".join(f"{part.span.start / draft.timeline(audio).rate:.2f} s" for part in found[:5])
    facts = {"audio": audio, "count": len(found), "times": times + (" …" if len(found) > 5 else "")}
    if isinstance(what, Phrase):
        return Unclear.because("which_phrase", what=what.phrase, **facts)
    return Unclear.because("which_part", **facts)


def _word_span(words: Sequence[PlacedWord], match: Match) -> Span:
    """From the first word's start to the last one's end, leaving to a neighbour what overlaps with it."""
    start, end = words[match.first].span.start, words[match.last].span.end
    if match.first > 0:
        start = max(start, words[match.first - 1].span.end)
    if match.last + 1 < len(words):
        end = min(end, words[match.last + 1].span.start)
    if start < end:
        return Span(start, end)
    whole = words[match.first].span.start, words[match.last].span.end
    if whole[0] < whole[1]:
        return Span(*whole)
    word = words[match.first]
    raise CannotEdit.because("no_length", what=word.text, start=word.start)


def around(draft: Draft, audio: int, span: Span) -> Part:
    """A span with the words whose middles lie in it."""
    inside = [
        n for n, word in enumerate(draft.known_words(audio)) if span.start <= sum(word.span) // 2 < span.end
    ]
    return Part(span, Match(inside[0], inside[-1]) if inside else None)


def indexes_of(draft: Draft, audio: int, ids: Iterable[str]) -> list[int]:
    """The places of words among the words of an audio, by their ids. Raises NotFound."""
    at = {word.id: n for n, word in enumerate(draft.words(audio))}
    wanted = list(ids)
    unknown = [i for i in wanted if i not in at]
    if unknown:
        raise NotFound(f"audio {audio} has no word with the id {unknown[0]!r}")
    return sorted({at[i] for i in wanted})


def _runs(indexes: Sequence[int]) -> list[Match]:
    runs: list[Match] = []
    for n in indexes:
        if runs and runs[-1].last + 1 == n:
            runs[-1] = Match(runs[-1].first, n)
        else:
            runs.append(Match(n, n))
    return runs


def _ordinals(draft: Draft, audio: int, what: Ordinals) -> Match:
    count = len(draft.words(audio))
    first, last = (n - 1 if n > 0 else count + n for n in (what.first_word, what.last_word))
    need_words(draft, audio)
    if not 0 <= first <= last < count:
        raise NotFound.because("few_words", audio=audio, count=count)
    return Match(first, last)


def seconds_at(draft: Draft, audio: int, seconds: float) -> int:
    """A moment in samples; negative seconds count from the end. Raises CannotEdit outside the audio."""
    timeline = draft.timeline(audio)
    near = abs(seconds) <= timeline.duration + 1  # what is not a number, or too large to be rounded, is not
    at = round(seconds * timeline.rate) + (timeline.length if seconds < 0 else 0) if near else -1
    if not 0 <= at <= timeline.length:
        raise CannotEdit.because("outside", audio=audio, duration=timeline.duration, seconds=seconds)
    return at


def _times(draft: Draft, audio: int, what: Times) -> Span:
    start = 0 if what.start is None else seconds_at(draft, audio, what.start)
    end = draft.timeline(audio).length if what.end is None else seconds_at(draft, audio, what.end)
    if start >= end:
        raise CannotEdit.because("reversed", start=what.start or 0.0, end=what.end or 0.0)
    return Span(start, end)


def _stretch(draft: Draft, audio: int, what: Stretch) -> Span:
    """From one anchor to another, which counts only after the first."""
    start, end = 0, draft.timeline(audio).length
    if opening := what.after or what.since:
        span = anchor(draft, audio, opening)
        start = span.end if what.after else span.start
    if closing := what.before or what.until:
        span = anchor(draft, audio, closing, after=start)
        end = span.start if what.before else span.end
    if start >= end:
        raise NotFound.because("nothing_between", audio=audio)
    return Span(start, end)


def anchor(draft: Draft, audio: int, what: Anchor, after: int = 0) -> Span:
    """The one place that an anchor names; with `after`, the occurrences before that sample do not count."""
    if isinstance(what, At):
        at = seconds_at(draft, audio, what.at)
        return Span(at, at)
    found = parts(draft, audio, what)
    later = [part for part in found if part.span.end > after] or found
    if len(later) > 1:
        raise _which(draft, audio, what, later)
    return later[0].span
