"""Phrases that are searched in the sound of recordings: what was heard, and what a person said about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.project import Project
from ..core.timeline import Recording
from ..core.words import Word
from ..tools import Draft, Outcome
from ..tools.named import NamedSpan
from ..tools.searching import SEARCHED, Doubt, doubts
from ..tools.targets import Phrase
from .ears import Ears
from .messages import Found
from .sounds import Sounds

if TYPE_CHECKING:
    from ..speech.keyphrases import Hit


class Searches:
    """Searches the recordings of a session, each for a phrase only once."""

    def __init__(self, sounds: Sounds, ears: Ears) -> None:
        self._sounds, self._ears = sounds, ears
        self._hits: dict[tuple[str, str], tuple[Hit, ...]] = {}

    def hits(
        self, recording: Recording, phrase: str, language: str, words: Sequence[Word]
    ) -> tuple[Hit, ...]:
        """As `Ear.keyphrases`."""
        key = recording.id, phrase
        if key not in self._hits:
            self._hits[key] = self._ears.searched(self._sounds.of(recording), phrase, language, words)
        return self._hits[key]

    def settle(self, phrase: str, doubted: Iterable[Doubt], *, meant: bool) -> None:
        """Take in whether hits that are not sure are what was meant: if not, they are none any more."""
        for recording, hit, _ in doubted:
            kept = (other for other in self._hits[recording, phrase] if other != hit)
            confirmed = [_confirmed(hit)] if meant else []
            hits = sorted((*kept, *confirmed), key=lambda hit: hit.start)
            self._hits[recording, phrase] = tuple(hits)


def _confirmed(hit: Hit) -> Hit:
    """A hit with words that are weak: that they are said is known now, and their times are as doubtful."""
    return replace(hit, words=tuple(replace(word, evidence="interpolated") for word in hit.words))


def found(before: Project, draft: Draft) -> list[Found]:
    """What a request has found by sound alone. before: the project as it stood when it came.

    Times are of the audios as they stood then.
    """
    now = replace(before, speeches=draft.project.speeches)
    if now == before:
        return []
    known = {key: set(_searched(speech.transcript.words)) for key, speech in before.speeches.items()}
    places: dict[tuple[int, str, float | None], float] = {}
    for number in before.numbers(before.state):
        for word in now.words(number, before.state):
            phrase = word.word.extra.get(SEARCHED)
            if phrase and word.word.start not in known.get(word.id.partition(".")[0], ()):
                places.setdefault((number, phrase, word.word.score), word.start)
    return [Found(phrase, start, score or 0.0) for (_, phrase, score), start in places.items()]


def _searched(words: Sequence[Word]) -> Iterable[float]:
    """The starts of the words that were found by searching, in seconds."""
    return (word.start for word in words if SEARCHED in word.extra)


def doubted(outcomes: Iterable[Outcome], draft: Draft) -> tuple[list[Found], tuple[NamedSpan, ...]]:
    """Where else the phrases may be said that were asked to be searched, to be told and to be pointed at."""
    told: list[Found] = []
    named: list[NamedSpan] = []
    for outcome in outcomes:
        what = outcome.facts.get("what")
        if not isinstance(what, Phrase) or not what.by_sound:
            continue
        for audio in draft.numbers if outcome.audio is None else [outcome.audio]:
            timeline = draft.timeline(audio)
            for doubt in doubts(draft, audio, what):
                told.append(Found(what.phrase, doubt.span.start / timeline.rate, doubt.hit.score))
                named.append(NamedSpan(audio, timeline, doubt.span))
    return told, tuple(named)
