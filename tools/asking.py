"""Tools that answer questions from transcripts and timelines. They change nothing."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.errors import NotFound
from ..core.timeline import Span
from ..speech.search import Match, suggestions
from .describe import text_in
from .draft import Draft
from .outcomes import Outcome
from .registry import tool
from .selection import Part, kind_matches, missing, need_words, parts, phrase_matches
from .spans import own_indexes
from .targets import EVERYTHING, Everything, Kind, Phrase, Sentences, Target


@tool
def read(draft: Draft, audio: int, what: Target = EVERYTHING) -> Outcome:
    """Tell what is said in an audio, or in a part of it; read_window gives the words' ids as well.

    audio: its number. what: a time span, a stretch, words by order; all of it when left out.
    """
    need_words(draft, audio)
    found = parts(draft, audio, what)
    texts = [text_in(draft, audio, part) for part in found]
    return answer("read", audio, text=" … ".join(texts), times=_times(draft, audio, [p.span for p in found]))


@tool
def count(
    draft: Draft,
    what: Phrase | Kind | Everything,
    audio: int | None = None,
    within: Sentences | None = None,
) -> Outcome:
    """Tell how often a phrase or a kind of words is said, or how many words there are.

    audio: its number; each one when left out. within: the sentences to count in; the whole audio when left
    out.
    """
    numbers = _audios(draft, audio)
    if audio is not None:
        need_words(draft, audio)
    places = {number: parts(draft, number, within) for number in numbers} if within else {}
    counts = {number: _count(draft, number, what, places.get(number)) for number in numbers}
    times = {number: _times(draft, number, [part.span for part in found]) for number, found in places.items()}
    return answer("count", audio, what=what, counts=counts, times=times)


@tool
def locate(draft: Draft, phrase: Phrase, audio: int | None = None) -> Outcome:
    """Tell when a phrase is said, in seconds; find_words gives the words' ids as well.

    audio: its number; each one when left out.
    """
    times = {}
    for number in _audios(draft, audio):
        matches = _matches(draft, number, phrase)
        words = draft.words(number)
        times[number] = [(words[m.first].start, words[m.last].end) for m in matches]
    if not any(times.values()):
        raise nowhere(draft, phrase, audio)
    return answer("locate", audio, what=phrase, times={n: found for n, found in times.items() if found})


@tool
def measure(draft: Draft, audio: int | None = None, what: Target = EVERYTHING) -> Outcome:
    """Tell how long an audio, or a part of it, is, in seconds.

    audio: its number; each one when left out. what: as for cut; all of it when left out.
    """
    if isinstance(what, Everything):
        durations = {number: draft.timeline(number).duration for number in _audios(draft, audio)}
        return answer("measure", audio, durations=durations, times={})
    spans = {number: [part.span for part in parts(draft, number, what)] for number in _audios(draft, audio)}
    times = {number: _times(draft, number, found) for number, found in spans.items()}
    lengths = {number: sum(end - start for start, end in found) for number, found in times.items()}
    return answer("measure", audio, durations=lengths, times=times, what=what)


@tool
def mentions(draft: Draft, phrase: Phrase) -> Outcome:
    """Tell which audios say a phrase."""
    saying = [number for number in draft.numbers if _matches(draft, number, phrase)]
    return answer("mentions", None, what=phrase, audios=saying)


@tool
def list_audios(draft: Draft) -> Outcome:
    """Tell which audios there are, how long they are and how many words they hold."""
    audios = [(n, draft.name(n), draft.timeline(n).duration, len(draft.words(n))) for n in draft.numbers]
    return answer("list_audios", None, audios=audios)


def answer(key: str, audio: int | None, **facts: object) -> Outcome:
    """What was found, which changes nothing."""
    return Outcome(key, audio, answer=True, facts=facts)


def _audios(draft: Draft, audio: int | None) -> list[int]:
    return draft.numbers if audio is None else [audio]


def _matches(draft: Draft, audio: int, phrase: Phrase) -> list[Match]:
    try:
        return phrase_matches(draft, audio, phrase)
    except NotFound:
        return []


def _count(draft: Draft, audio: int, what: Phrase | Kind | Everything, places: Sequence[Part] | None) -> int:
    """How often it is said in some places; in all of the audio without any."""
    words = draft.words(audio)
    found = _found(draft, audio, what)
    if places is None:
        return len(found)
    inside = {n for place in places if place.words for n in own_indexes(words, place.words)}
    return sum(inside.issuperset(own_indexes(words, match)) for match in found)


def _found(draft: Draft, audio: int, what: Phrase | Kind | Everything) -> list[Match]:
    """All that is to be counted; none where it is not said."""
    if isinstance(what, Everything):
        return [Match(n, n) for n in range(len(draft.words(audio)))]
    if isinstance(what, Phrase):
        return _matches(draft, audio, what)
    try:
        return kind_matches(draft, audio, what)
    except NotFound:
        return []


def nowhere(draft: Draft, phrase: Phrase, audio: int | None) -> NotFound:
    """The error for a phrase that an audio, or none of them, says."""
    if audio is not None:
        return missing(audio, phrase.phrase, suggestions(draft.texts(audio), phrase.phrase))
    return NotFound.because("said_nowhere", what=phrase.phrase)


def _times(draft: Draft, audio: int, spans: list[Span]) -> list[tuple[float, float]]:
    rate = draft.timeline(audio).rate
    return [(span.start / rate, span.end / rate) for span in spans]
