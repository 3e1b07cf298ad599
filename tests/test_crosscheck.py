"""Words that something recognised, checked against the sound: their edges, and which of them are doubtful."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono
from wordsplice.core.words import Transcript, Word
from wordsplice.speech.crosscheck import checked
from wordsplice.speech.listening import heard
from wordsplice.speech.progress import Progress
from wordsplice.speech.recognition.offline import Offline
from wordsplice.speech.transcripts import check_words, read_transcript

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"
OUTRO = RECORDINGS / "outro.wav"
TRUTH = read_transcript(RECORDINGS / "outro.json").words


@dataclass
class Knowing:
    """A recogniser that knows what a recording says."""

    words: Sequence[Word]
    language: str | None
    weak = False

    @property
    def name(self) -> str:
        return str((self.words, self.language))

    def recognise(self, sound: Mono, language: str | None, progress: Progress | None) -> Transcript:
        return Transcript(tuple(self.words), self.language, sound.duration)


def hearing(words: Sequence[Word], language: str | None = "en") -> tuple[Word, ...]:
    """What becomes of words that a recogniser gives for the outro."""
    with opened(OUTRO) as sound:
        found = heard(Mono(sound), Knowing(words, language)).words
        check_words(found, Mono(sound).duration)
    assert [word.text for word in found] == [word.text for word in words]
    return found


def moved(seconds: float, *numbers: int) -> list[Word]:
    """The true words of the outro as a model says them, some of them moved."""
    return [
        replace(word, start=word.start + by, end=word.end + by, evidence="model", score=0.9)
        for number, word in enumerate(TRUTH)
        for by in [seconds if number in numbers else 0.0]
    ]


def weak(words: Sequence[Word]) -> set[int]:
    return {number for number, word in enumerate(words) if word.weak}


def off(words: Sequence[Word], truth: Sequence[Word] = TRUTH) -> list[float]:
    """Seconds by which the worse edge of each word is off."""
    pairs = zip(words, truth, strict=True)
    return [max(abs(word.start - true.start), abs(word.end - true.end)) for word, true in pairs]


def test_roughly_timed_words_are_put_where_they_are_said() -> None:
    rough = moved(0.07, *range(len(TRUTH)))
    found = hearing(rough)
    assert np.mean(off(found)) < 0.6 * np.mean(off(rough))
    assert sum(word.weak for word in found) <= 2
    assert {word.evidence for word in found} <= {"aligned", "interpolated"}
    assert [word.score for word in found] == [0.9] * len(found)


def test_a_word_that_the_aligner_puts_elsewhere_is_weak_and_where_the_sound_has_it() -> None:
    given = moved(0.0)
    doubted = weak(hearing(given))
    given[3] = replace(given[3], end=given[4].end - 0.02)
    given[4] = replace(given[4], start=given[4].end - 0.02)
    found = hearing(given)
    assert weak(found) == doubted | {3, 4}
    assert len(doubted) <= 1
    assert off(found)[3] < 0.1


def test_a_word_without_a_time_of_its_own_gets_one_and_stays_weak() -> None:
    given = moved(0.0)
    given[9] = replace(given[9], start=given[8].end, end=given[8].end, evidence="interpolated")
    found = hearing(given)
    assert found[9].weak
    assert off(found)[9] < 0.05


def test_words_that_are_not_said_keep_their_times_and_are_weak() -> None:
    texts = ("photograph", "umbrella", "zigzag", "yellow", "hippopotamus", "grasshopper", "jukebox", "orchid")
    given = [replace(word, text=text) for word, text in zip(moved(0.0), texts, strict=False)]
    found = hearing(given)
    assert all(word.weak for word in found)
    assert np.median(off(found, given)) == 0


@pytest.mark.parametrize("language", ["de", None])
def test_words_in_a_language_that_the_aligner_does_not_know_stay_as_they_are(
    language: str | None,
) -> None:
    given = moved(0.07, *range(len(TRUTH)))
    assert hearing(given, language) == tuple(given)


def test_a_hesitation_found_by_sound_stays_where_it_is_and_nothing_reaches_into_it() -> None:
    given = moved(0.03, *range(len(TRUTH)))
    given[4] = Word("um", given[4].start, given[4].end, "sound", 0.7)
    with opened(OUTRO) as sound:
        found = checked(given, Mono(sound), "en")
    assert found[4] == given[4]
    assert found[3].end <= given[4].start
    assert found[5].start >= given[4].end
    assert all(before.end <= after.start for before, after in pairwise(found))


def test_recognised_words_are_nearer_to_hand_labels_than_the_recogniser_puts_them(shared_data: Path) -> None:
    before: list[float] = []
    after: list[float] = []
    for path in sorted((shared_data / "timit_nltk").rglob("sx*.words.json"))[:8]:
        labels = json.loads(path.read_text("utf-8"))["words"]
        truth = [Word(word["w"].lower(), word["start"], word["end"]) for word in labels]
        with opened(path.with_name(path.name.replace(".words.json", ".flac"))) as sound:
            said = Offline().recognise(Mono(sound), "en", None).words
            found = checked(said, Mono(sound), "en")
        texts = [word.text.lower() for word in said], [word.text for word in truth]
        for block in SequenceMatcher(None, *texts, autojunk=False).get_matching_blocks():
            true = truth[block.b : block.b + block.size]
            before += off(said[block.a : block.a + block.size], true)
            after += off(found[block.a : block.a + block.size], true)
    assert len(before) >= 15
    assert np.mean(after) < 0.8 * np.mean(before)
