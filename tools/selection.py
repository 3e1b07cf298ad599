"""Finding the parts of an audio that a tool's arguments name, as samples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..core.errors import CannotEdit, NotFound, Unclear
from ..core.placement import PlacedWord
from ..core.timeline import Span
from ..speech.disfluencies import find_cut_offs, find_repeats, find_restarts
from ..speech.search import Match, find_fillers, find_phrase, find_swears, selected, suggestions
from .draft import Draft
from .searching import said_or_heard
from .sentences import sentence_finder
from .spans import own_indexes, word_span
from .targets import (
    Anchor,
    At,
    Everything,
    Kind,
    Ordinals,
    Phrase,
    Sentences,
    Stretch,
    Target,
    Times,
    WordIds,
)

FINDERS = {
    "fillers": find_fillers,
    "swears": find_swears,
    "repeats": find_repeats,
    "cut_offs": find_cut_offs,
    "restarts": find_restarts,
}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an audio: its samples, and the indexes of the first and last word in it, if any.

    track: that on which these words are said, so that others in between are none of it; None for a time,
    which is that of all tracks.
    """

    span: Span
    words: Match | None = None
    track: int | None = None


def parts(draft: Draft, audio: int, what: Target) -> list[Part]:
    """All parts that a target names, in order of time. Raises NotFound, CannotEdit."""
    match what:
        case Phrase() | Kind():
            found = _word_matches(draft, audio, what)
        case WordIds():
            found = _runs(draft, audio, indexes_of(draft, audio, what.words))
        case Sentences():
            found = sentence_matches(draft, audio, what)
        case Ordinals():
            return [_ordinals(draft, audio, what)]
        case Times():
            return [around(draft, audio, _times(draft, audio, what))]
        case Stretch():
            return [around(draft, audio, _stretch(draft, audio, what))]
        case Everything():
            return [around(draft, audio, Span(0, draft.timeline(audio).length))]
    return [_said(draft, audio, match) for match in found]


def single(draft: Draft, audio: int, what: Target) -> Part:
    """The one part that a target names. Raises Unclear where there are several."""
    found = parts(draft, audio, what)
    if len(found) > 1:
        raise _which(draft, audio, what, found)
    return found[0]


def chosen(draft: Draft, audio: int, what: Target) -> list[Part]:
    """The parts that a target names outright: several only where it says so. Raises Unclear."""
    match what:
        case Phrase(which=None) | Sentences(sentences=None):
            return [single(draft, audio, what)]
    return parts(draft, audio, what)


def words_in(draft: Draft, audio: int, part: Part) -> tuple[PlacedWord, ...]:
    """The words of a part."""
    if part.words is None:
        return ()
    words = draft.known_words(audio)[part.words.first : part.words.last + 1]
    if part.track is None:
        return tuple(word for word in words if part.span.start <= sum(word.span) // 2 < part.span.end)
    return tuple(word for word in words if word.track == part.track)


def beside(draft: Draft, audio: int, words: Match) -> tuple[int | None, int | None]:
    """The indexes of the words before and after some, on the track on which they are said."""
    known = draft.known_words(audio)
    track = known[words.first].track
    before = (n for n in range(words.first - 1, -1, -1) if known[n].track == track)
    after = (n for n in range(words.last + 1, len(known)) if known[n].track == track)
    return next(before, None), next(after, None)


def _word_matches(draft: Draft, audio: int, what: Phrase | Kind) -> list[Match]:
    if isinstance(what, Phrase):
        return phrase_matches(draft, audio, what, missed=True)
    return kind_matches(draft, audio, what)


def phrase_matches(draft: Draft, audio: int, what: Phrase, *, missed: bool = False) -> list[Match]:
    """The occurrences of a phrase that its `which` names. Raises NotFound, with what comes near.

    missed: search the sound where no recognised word says it; then raises MaybeHeard too.
    """
    language = draft.language(audio)

    def said() -> list[Match]:
        return matches_of(draft, audio, lambda texts: find_phrase(texts, what.phrase, language=language))

    matches = said_or_heard(draft, audio, what, said) if missed or what.by_sound else said()
    if not matches:
        need_words(draft, audio)
        raise missing(audio, what.phrase, suggestions(draft.texts(audio), what.phrase))
    fewer = NotFound.because("said_less", audio=audio, what=what.phrase, count=len(matches))
    return _selected(matches, what.which, fewer)


def kind_matches(draft: Draft, audio: int, what: Kind) -> list[Match]:
    """The words of a kind. Raises NotFound where there are none."""
    language = draft.language(audio)
    found = matches_of(draft, audio, lambda texts: FINDERS[what.kind](texts, language))
    if not found:
        need_words(draft, audio)
        raise NotFound.because(f"no_{what.kind}", audio=audio)
    return _selected(found, what.which, NotFound.because(f"few_{what.kind}", audio=audio, count=len(found)))


def sentence_matches(draft: Draft, audio: int, what: Sentences) -> list[Match]:
    """The sentences that a target names; of those named by their order, what follows each other is one.

    Raises NotFound, and CannotEdit where the words of a recording have no punctuation.
    """
    need_words(draft, audio)
    found, words = matches_of(draft, audio, sentence_finder(draft, audio)), draft.words(audio)
    if what.saying is not None:
        said = _word_matches(draft, audio, what.saying)
        spoken = {n for match in said for n in own_indexes(words, match)}
        found = [one for one in found if not spoken.isdisjoint(own_indexes(words, one))]
    few = NotFound.because("few_sentences", audio=audio, count=len(found))
    named = _selected(found, what.sentences, few)
    if what.sentences in (None, "all"):
        return named
    return _runs(draft, audio, [n for one in named for n in own_indexes(words, one)])


def matches_of(draft: Draft, audio: int, find: Callable[[Sequence[str]], list[Match]]) -> list[Match]:
    """What is found among the words of each track by itself, so that crosstalk breaks no phrase; in order.

    The indexes are those of all words of the audio. Raises NoSuchAudio, Unheard.
    """
    words = draft.words(audio)
    tracks: dict[int, list[int]] = {}
    for n, word in enumerate(words):
        tracks.setdefault(word.track, []).append(n)
    return sorted(
        Match(said[match.first], said[match.last], match.score)
        for said in tracks.values()
        for match in find([words[n].text for n in said])
    )


def _selected(matches: Sequence[Match], which: str | None, fewer: NotFound) -> list[Match]:
    try:
        found = selected(matches, which or "all")
    except NotFound:
        raise fewer from None
    if not found:
        raise fewer  # all but the first, of one
    return found


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


def _said(draft: Draft, audio: int, match: Match) -> Part:
    """The part with some words of one track."""
    words = draft.known_words(audio)
    return Part(word_span(words, match, beside(draft, audio, match)), match, words[match.first].track)


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


def _runs(draft: Draft, audio: int, indexes: Sequence[int]) -> list[Match]:
    """Words that follow each other on their track, as one."""
    words = draft.known_words(audio)
    runs: list[Match] = []
    for n in sorted(indexes, key=lambda n: words[n].track):
        if runs and beside(draft, audio, runs[-1])[1] == n:
            runs[-1] = Match(runs[-1].first, n)
        else:
            runs.append(Match(n, n))
    return sorted(runs)


def _ordinals(draft: Draft, audio: int, what: Ordinals) -> Part:
    count = len(draft.words(audio))
    first, last = (n - 1 if n > 0 else count + n for n in (what.first_word, what.last_word))
    need_words(draft, audio)
    if not 0 <= first <= last < count:
        raise NotFound.because("few_words", audio=audio, count=count)
    words = draft.words(audio)[first : last + 1]
    if len({word.track for word in words}) == 1:
        return _said(draft, audio, Match(first, last))
    ends = Span(min(word.span.start for word in words), max(word.span.end for word in words))
    return Part(ends, Match(first, last))


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
