"""Where words are said: in all of an audio, or in its sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ....speech.search import Match, selected
from ....tools.searching import said_or_heard
from ....tools.selection import kind_matches, matches_of, missing, sentence_matches
from ....tools.sentences import sentence_finder
from ....tools.spans import own_indexes
from ....tools.targets import Phrase
from ....tools.targets import Sentences as SentencesTarget
from ..requests import Said, Sentences
from .scene import Json, Scene, kind_of


def given(**values: Any) -> Json:
    """The values that there are, by name."""
    return {name: value for name, value in values.items() if value is not None}


def by_sound(said: Said) -> bool | None:
    """Whether words are to be searched in the sound as well."""
    return True if said.by_sound and said.phrase else None


def occurrences(scene: Scene, audio: int, said: Said) -> list[Match]:
    """All occurrences, whichever of them are meant. Raises NotFound where there are none."""
    if said.phrase is None:
        return kind_matches(scene.draft, audio, kind_of(said))
    what = Phrase(phrase=said.phrase, by_sound=said.by_sound)
    found = said_or_heard(scene.draft, audio, what, lambda: scene.occurrences(audio, what.phrase))
    if not found:
        raise missing(audio, said.phrase)
    return found


def repeated(scene: Scene, audio: int, said: Said) -> list[Match]:
    """The needless repeats of one word."""
    said_at = set(occurrences(scene, audio, replace(said, kind=None)))
    found = [match for match in kind_matches(scene.draft, audio, kind_of(said)) if match in said_at]
    if not found:
        raise scene.not_found("not_there", what=said.phrase, audio=audio)
    return found


def chosen(scene: Scene, audio: int, said: Said) -> list[Match]:
    """The occurrences that are meant. Raises NotFound."""
    return which_of(scene, audio, said, occurrences(scene, audio, said), said.which)


def which_of(
    scene: Scene, audio: int, said: Said, matches: Sequence[Match], which: str | None
) -> list[Match]:
    """Those of some occurrences that are told by their order. Raises NotFound where there are none."""
    found = selected(matches, which or "all")
    if not found:
        raise scene.not_found("not_there", what=scene.named(said), audio=audio)
    return found


def said_in(scene: Scene, audio: int, said: Said, of: Sentences) -> list[Match]:
    """Words that are said in sentences; where only some of them are meant, those of each sentence."""
    matches, words = occurrences(scene, audio, said), scene.draft.words(audio)
    inside = [
        [match for match in matches if set(own_indexes(words, match)) <= set(passage)]
        for passage in _passages(scene, audio, of)
    ]
    if not any(inside):
        raise scene.not_found("not_there", what=scene.named(said), audio=audio)
    if said.count is not None and sum(map(len, inside)) != said.count:
        raise scene.unclear("how_many", what=scene.named(said), audio=audio, count=sum(map(len, inside)))
    if of.which != "all":
        inside = [[match for found in inside for match in found]]
    meant = [match for found in inside if found for match in selected(found, said.which or "all")]
    return which_of(scene, audio, said, meant, "all")


def counted_in(scene: Scene, audio: int, runs: Sequence[tuple[int, int]], of: Sentences) -> list[Match]:
    """Words by their order in sentences. Raises Unclear where one of several is meant."""
    passages = _passages(scene, audio, of)
    if len(passages) > 1 and of.which != "all":
        raise scene.unclear("which_sentence", audio=audio, count=len(passages))
    return [
        Match(words[n], words[n])
        for words in passages
        for run in (run_of(scene, audio, ends, len(words), "short_sentence") for ends in runs)
        for n in range(run.first, run.last + 1)
    ]


def _passages(scene: Scene, audio: int, of: Sentences) -> list[list[int]]:
    """The indexes of the words of sentences."""
    words = scene.draft.words(audio)
    found = sentence_matches(scene.draft, audio, SentencesTarget(**sentences_target(scene, audio, of)))
    return [own_indexes(words, match) for match in found]


def run_of(scene: Scene, audio: int, ends: tuple[int, int], count: int, few: str = "few_words") -> Match:
    """The indexes of a run of words, of which there are so many. few: what is said where that is less."""
    first, last = (n - 1 if n > 0 else count + n for n in ends)
    if not 0 <= first <= last < count:
        raise scene.not_found(few, audio=audio, count=count)
    return Match(first, last)


def sentences_target(scene: Scene, audio: int, what: Sentences) -> Json:
    """The target that sentences are. Raises CannotEdit where nothing tells which is the longest."""
    saying = what.saying
    named = saying and given(kind=saying.kind, phrase=saying.phrase, by_sound=by_sound(saying))
    which = str(_longest_sentence(scene, audio)[1]) if what.which == "longest" else what.which
    return given(sentences=which, saying=named)


def audio_with_longest(scene: Scene) -> int:
    """The audio with the longest sentence of all. Raises CannotEdit where nothing tells sentences apart."""
    return max(scene.draft.numbers, key=lambda audio: _longest_sentence(scene, audio)[0])


def _longest_sentence(scene: Scene, audio: int) -> tuple[float, int]:
    """How many seconds the longest sentence of an audio lasts, and which it is; the first of several."""
    words = scene.draft.words(audio)
    found = matches_of(scene.draft, audio, sentence_finder(scene.draft, audio))
    lengths = [words[match.last].end - words[match.first].start for match in found]
    length, first = max(((length, -n) for n, length in enumerate(lengths, 1)), default=(0.0, -1))
    return length, -first
