"""Phrases that no word says, searched in the sound: what is surely heard becomes words, the rest is asked about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from ..core.errors import BadInput, Unclear
from ..core.placement import Speech
from ..core.timeline import Recording, Span
from ..core.words import RECOGNISER, WEAK_RECOGNISER, Transcript, Word
from ..speech.search import find_phrase
from .draft import Draft
from .targets import Phrase

if TYPE_CHECKING:
    from ..speech.keyphrases import Hit

SEARCHED = "searched"
"""Key of a word's `extra` that says which phrase was searched when it was found."""


class Doubt(NamedTuple):
    """A place that a phrase may be said at. recording: its id. span: in samples of the audio as it stands."""

    recording: str
    hit: Hit
    span: Span


class MaybeHeard(Unclear):
    """A phrase that no word says may be said all the same. audio, doubts: where, in order of time."""

    audio: int
    doubts: tuple[Doubt, ...]


def learn_heard(draft: Draft, audio: int, what: Phrase) -> None:
    """Make words of the places where a phrase is surely heard, or was confirmed to be.

    All of an audio is searched where the phrase asks for it, else only recordings whose words wordsplice
    recognised itself. Raises NoSuchAudio, Unheard; where it is asked for, BadInput too.
    """
    learnt: dict[str, Speech] = {}
    for recording, speech, hits in _searched(draft, audio, what):
        if used := [hit for hit in hits if is_sure(hit)]:
            found = [replace(word, extra={SEARCHED: what.phrase}) for hit in used for word in hit.words]
            words = with_heard(speech.transcript.words, found)
            transcript = replace(speech.transcript, words=words)
            project = draft.project.with_words(recording.id, transcript)
            learnt[recording.id] = project.speeches[recording.id]
    if learnt:
        # Their ids have moved: what was named before is found by its place from now on.
        draft.named = tuple(replace(span, words=()) for span in draft.named)
        draft.learn({**draft.project.speeches, **learnt})


def doubts(draft: Draft, audio: int, what: Phrase) -> list[Doubt]:
    """The places in an audio as it stands at which a phrase may be said, though that is not sure."""
    project, doubted = draft.project, {}
    for recording, speech, hits in _searched(draft, audio, what):
        unsure = {_as_one(hit, what): hit for hit in hits if not is_sure(hit)}
        words = with_heard(speech.transcript.words, list(unsure))
        project = project.with_words(recording.id, replace(speech.transcript, words=words))
        doubted |= {(recording.id, word.start): hit for word, hit in unsure.items()}
    placed = [word for word in project.words(audio, draft.state) if SEARCHED in word.word.extra]
    found = ((word.id.partition(".")[0], word) for word in placed if not word.muted)
    return [
        Doubt(key, doubted[key, word.word.start], word.span)
        for key, word in found
        if (key, word.word.start) in doubted
    ]
