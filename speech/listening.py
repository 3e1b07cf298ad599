"""The words of a recording, from its sound alone or from its text: found once, then kept."""

from __future__ import annotations

import json
from bisect import bisect
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, Field, ValidationError

from ..audio.mono import Mono
from ..core.words import RECOGNISER, WEAK_RECOGNISER, Transcript, Word
from ..store.cache import digest, users_cache
from .alignment import TextAligner, aligned_cues
from .crosscheck import checked
from .hesitations import with_hesitations
from .progress import Progress
from .recognition import Recogniser

_VERSION = "3"
"""To be raised when alignment, hesitations or the check of the same sound come out otherwise."""

ALONE = 10.0
"""Seconds from the nearest word beyond which a hesitation is none: nobody hesitates who does not speak."""

_RECOGNISING, _HESITATIONS = 0.6, 0.75
"""Shares of the work of hearing at which words are recognised, and hesitations found; then words are checked.

Of an hour of clips joined, on two cores: 194, 34 and 75 s."""


class _Kept(BaseModel):
    schema_: Literal["wordsplice.transcript/1"] = Field(alias="schema")
    transcript: Transcript


def heard(
    sound: Mono, recogniser: Recogniser, language: str | None = None, progress: Progress | None = None
) -> Transcript:
    """The words of a recording by its sound alone, hesitations among them; none where nobody speaks.

    Their edges are refined, and those whose times are doubtful are "interpolated" (see `crosscheck`).
    language: the code of the one that is spoken; None to find out. Raises BadAudio where the sound cannot
    be read, BadInput where the recogniser does not know the language.
    """

    def listen() -> Transcript:
        transcript = recogniser.recognise(sound, language, _part(progress, 0, _RECOGNISING))
        found = with_hesitations(transcript.words, sound, _part(progress, _RECOGNISING, _HESITATIONS))
        spoken, done = transcript.language or language, _part(progress, _HESITATIONS, 1)
        words = checked(among_speech(found), sound, spoken, done)
        key = WEAK_RECOGNISER if recogniser.weak else RECOGNISER
        return Transcript(words, transcript.language, sound.duration, {key: recogniser.name})

    return _kept(sound, ("heard", recogniser.name, language or ""), listen)


def fitted(
    text: str, sound: Mono, aligner: TextAligner, language: str = "en", progress: Progress | None = None
) -> Transcript:
    """The words of a text, one for each token between spaces, with the times at which they are said.

    Raises BadTranscript where the text is not what the recording says.
    """

    def align() -> Transcript:
        return Transcript(aligner.align(text.split(), sound, language, progress), language, sound.duration)

    return _kept(sound, ("fitted", aligner.name, text, language), align)


def among_speech(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words without hesitations that stand alone: those are held notes of music and the like."""
    spoken = [word for word in words if word.evidence != "sound"]
    starts = [word.start for word in spoken]

    def is_beside(word: Word) -> bool:
        at = bisect(starts, word.start)
        gaps = [word.start - before.end for before in spoken[max(at - 1, 0) : at]]
        gaps += [after.start - word.end for after in spoken[at : at + 1]]
        return min(gaps, default=ALONE) < ALONE

    return tuple(word for word in words if word.evidence != "sound" or is_beside(word))


def refined(
    transcript: Transcript, sound: Mono, language: str = "en", progress: Progress | None = None
) -> Transcript:
    """The transcript with the words of cues of several words aligned in the time of their cue."""

    def align() -> Transcript:
        return replace(transcript, words=aligned_cues(transcript.words, sound, language, progress))

    spans = [(word.text, word.start, word.end) for word in transcript.words]
    return _kept(sound, ("refined", json.dumps(spans), language), align)


def _part(progress: Progress | None, start: float, end: float) -> Progress | None:
    """The progress of a part of the work, given as shares of the whole, as progress of the whole."""
    if progress is None:
        return None

    def told(done: float, total: float) -> None:
        progress(start * total + done * (end - start), total)

    return told


def _kept(sound: Mono, key: tuple[str, ...], find: Callable[[], Transcript]) -> Transcript:
    """What was found in the sound before, or else is found now and kept."""
    cache = users_cache("transcripts")
    try:
        key = (digest(Path(sound.path)), _VERSION, *key)
    except OSError:  # the file went away since it was opened
        return find()
    if (content := cache.get(*key)) is not None:
        try:
            return _Kept.model_validate_json(content).transcript
        except ValidationError:  # of another version
            pass
    found = find()
    cache.put(
        _Kept(schema="wordsplice.transcript/1", transcript=found).model_dump_json(by_alias=True).encode(),
        *key,
    )
    return found
