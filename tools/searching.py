"""Phrases searched in the sound: what is surely heard becomes words, of the rest it is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from ..core.errors import BadInput, Unclear
from ..core.placement import Speech
from ..core.project import Project
from ..core.timeline import Recording, Span
from ..core.words import RECOGNISER, WEAK_RECOGNISER, Word
from ..speech.search import Match, find_fillers, find_phrase
from .draft import Draft
from .targets import Phrase

if TYPE_CHECKING:
    from ..speech.keyphrases import Hit

SEARCHED = "searched"
"""Key of a word's `extra` that says by which phrase it was found in the sound."""


class Doubt(NamedTuple):
    """A place where a phrase may be said. recording: its id. span: in samples of the audio as it stands."""

    recording: str
    hit: Hit
    span: Span


class MaybeHeard(Unclear):
    """A phrase that no word says may be said all the same.

    audio: its number. phrase: as it was asked for. doubts: where, in order of time.
    """

    audio: int
    phrase: str
    doubts: Sequence[Doubt]


def said_or_heard(draft: Draft, audio: int, what: Phrase, said: Callable[[], list[Match]]) -> list[Match]:
    """What the words say of a phrase, once the sound was searched if it has to be.

    said: finds it among the words. Raises MaybeHeard where it is heard, but not surely, and as learn_heard.
    """
    if not what.by_sound and (matches := said()):
        return matches
    learn_heard(draft, audio, what)
    matches = said()
    if not matches and (maybe := _maybe_heard(draft, audio, what)):
        raise maybe
    return matches


def learn_heard(draft: Draft, audio: int, what: Phrase) -> None:
    """Make words of the places where a phrase is surely heard, or was confirmed to be.

    All recordings of the audio are searched where the phrase asks for it, else only those whose words
    wordsplice recognised itself, and not for hesitations, which it has listened for already. Raises
    NoSuchAudio, Unheard; where it was asked for, BadInput too.
    """
    project = draft.project
    for recording, speech, hits in _searched(draft, audio, what):
        heard = [word for hit in hits if is_sure(hit) for word in hit.words]
        if heard:
            project = _with_heard(project, recording, speech, [_found_by(what, word) for word in heard])
    if project is not draft.project:
        # Words may have gone into those that were heard, so what was named is known by its place from now on.
        draft.named = tuple(replace(span, words=()) for span in draft.named)
        draft.learn(project.speeches)


def doubts(draft: Draft, audio: int, what: Phrase) -> list[Doubt]:
    """Where in an audio as it stands a phrase may be said, which is not sure. Raises as learn_heard."""
    project = draft.project
    doubted: dict[tuple[str, float], Hit] = {}
    for recording, speech, hits in _searched(draft, audio, what):
        unsure = [hit for hit in hits if not is_sure(hit)]
        doubted |= {(recording.id, hit.start): hit for hit in unsure}
        heard = [Word(what.phrase, hit.start, hit.end, "sound", hit.score) for hit in unsure]
        project = _with_heard(project, recording, speech, heard)
    placed = ((word.id.partition(".")[0], word) for word in project.words(audio, draft.state))
    return [
        Doubt(recording, doubted[recording, word.word.start], word.span)
        for recording, word in placed
        if (recording, word.word.start) in doubted and not word.muted
    ]


def is_sure(hit: Hit) -> bool:
    """Whether a hit may be used: by its score, or because a person has confirmed it."""
    from ..speech.keyphrases import SURE  # it takes a while to import

    return hit.score >= SURE or hit.words[0].weak


def _maybe_heard(draft: Draft, audio: int, what: Phrase) -> MaybeHeard | None:
    """The error that asks whether a phrase is said where it may be; None where it is nowhere heard."""
    found = doubts(draft, audio, what)
    if not found:
        return None
    rate = draft.timeline(audio).rate
    times = ", ".join(f"{doubt.span.start / rate:.2f} s" for doubt in found)
    scores = ", ".join(f"{doubt.hit.score:.2f}" for doubt in found)
    error = MaybeHeard.because("maybe_heard", audio=audio, what=what.phrase, times=times, scores=scores)
    error.audio, error.phrase, error.doubts = audio, what.phrase, found
    return error


def _searched(draft: Draft, audio: int, what: Phrase) -> Iterator[tuple[Recording, Speech, Sequence[Hit]]]:
    """The recordings of an audio that are searched, each with the hits where no words say the phrase yet."""
    draft.words(audio)
    language = draft.language(audio)
    missed = not _is_filler(what.phrase, language)
    for recording in draft.timeline(audio).recordings:
        speech = draft.project.speeches[recording.id]
        if draft.ear is None or not (what.by_sound or (missed and _recognised(speech))):
            continue
        words = speech.transcript.words
        try:
            hits = draft.ear.keyphrases(recording, what.phrase, language, words)
        except BadInput:
            if what.by_sound:
                raise
            continue
        said = _said(words, what.phrase, language)
        yield recording, speech, [hit for hit in hits if not any(_share(hit, span) for span in said)]


def _recognised(speech: Speech) -> bool:
    return not {RECOGNISER, WEAK_RECOGNISER}.isdisjoint(speech.transcript.extra)


def _is_filler(phrase: str, language: str) -> bool:
    texts = phrase.split()
    found = {n for match in find_fillers(texts, language) for n in range(match.first, match.last + 1)}
    return len(found) == len(texts)


def _said(words: Sequence[Word], phrase: str, language: str) -> list[tuple[float, float]]:
    """The seconds at which words say a phrase."""
    found = find_phrase([word.text for word in words], phrase, language=language)
    return [(words[match.first].start, words[match.last].end) for match in found]


def _share(hit: Hit, span: tuple[float, float]) -> bool:
    return hit.start < span[1] and span[0] < hit.end


def _found_by(what: Phrase, word: Word) -> Word:
    extra: Mapping[str, str] = {SEARCHED: what.phrase}
    return replace(word, extra=extra)


def _with_heard(project: Project, recording: Recording, speech: Speech, heard: Sequence[Word]) -> Project:
    """The project with words that were heard in a recording, in place of those mostly within them.

    All others are called as before, so that ids mean the same.
    """
    known = [replace(word, number=word.number or n) for n, word in enumerate(speech.transcript.words, 1)]
    free = max((word.number or 0 for word in known), default=0) + 1
    named = [replace(word, number=n) for n, word in enumerate(heard, free)]
    kept = [beside for word in known if (beside := _beside(word, heard))]
    words = tuple(sorted((*kept, *named), key=lambda word: (word.start, word.end)))
    return project.with_words(recording.id, replace(speech.transcript, words=words))


def _beside(word: Word, heard: Sequence[Word]) -> Word | None:
    """A word without the time of those at its edges; None where no more than half of it is left."""
    start, end = word.start, word.end
    for other in heard:
        if other.start >= end or other.end <= start:
            continue
        if other.start + other.end <= start + end:
            start = min(other.end, end)
        else:
            end = max(other.start, start)
    if end - start > (word.end - word.start) / 2 or (word.start, word.end) == (start, end):
        return replace(word, start=start, end=end)
    return None
