"""Phrases found in sound alone."""

import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import RATE, Mono
from wordsplice.core.errors import BadInput
from wordsplice.core.words import Word
from wordsplice.speech.keyphrases import DOUBTFUL, SURE, Hit, keyphrases

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"

Sound = NDArray[np.float64]


def heard_in(path: Path, phrase: str, language: str = "en", words: Sequence[Word] = ()) -> tuple[Hit, ...]:
    with opened(path) as sound:
        return tuple(keyphrases(Mono(sound), phrase, language, words))


def written(path: Path, sound: Sound, rate: int = RATE) -> Path:
    sf.write(path, sound, rate)
    return path


def labelled(path: Path, phrase: str) -> tuple[float, float]:
    """Where a recording's labels have a phrase first."""
    words = json.loads(path.with_suffix(".words.json").read_text("utf-8"))["words"]
    texts, tokens = [word["w"].lower() for word in words], phrase.lower().split()
    size = len(tokens)
    at = next(at for at in range(len(texts)) if texts[at : at + size] == tokens)
    return words[at]["start"], words[at + size - 1]["end"]


@pytest.fixture
def clip(shared_data: Path) -> Path:
    return shared_data / "timit_nltk" / "dr1-fvmh0" / "sa1.flac"


def test_a_word_of_a_bundled_recording_is_heard_where_it_is_said() -> None:
    (hit,) = heard_in(RECORDINGS / "host.flac", "welcome")
    assert hit.start == pytest.approx(1.18, abs=0.1)
    assert hit.end == pytest.approx(1.63, abs=0.1)


@pytest.mark.parametrize("phrase", ["elephant", "banana bread", "orthography"])
def test_what_a_bundled_recording_does_not_say_is_not_heard(phrase: str) -> None:
    assert heard_in(RECORDINGS / "host.flac", phrase) == ()


@pytest.mark.parametrize("phrase", ["water all year", "greasy wash water", "Greasy wash, water!"])
def test_a_phrase_is_surely_heard_in_clear_speech(clip: Path, phrase: str) -> None:
    (hit,) = heard_in(clip, phrase)
    start, end = labelled(clip, phrase.replace(",", "").replace("!", ""))
    assert hit.score >= SURE
    assert hit.start == pytest.approx(start, abs=0.08)
    assert hit.end == pytest.approx(end, abs=0.1)


def test_each_word_of_a_phrase_has_its_time(clip: Path) -> None:
    (hit,) = heard_in(clip, "greasy wash water")
    assert [word.text for word in hit.words] == ["greasy", "wash", "water"]
    for word in hit.words:
        start, end = labelled(clip, word.text)
        assert [word.start, word.end] == pytest.approx([start, end], abs=0.1)
        assert (word.evidence, word.score) == ("sound", hit.score)


def test_a_word_that_no_dictionary_has_is_heard_by_its_spelling(clip: Path) -> None:
    (hit,) = heard_in(clip, "greezy waash")
    assert hit.start == pytest.approx(labelled(clip, "greasy")[0], abs=0.1)


def test_each_saying_is_found_once_and_in_order(clip: Path, tmp_path: Path) -> None:
    """Also where one lies across a division of a recording that has no pause to be divided at."""
    sound, _ = sf.read(clip)
    start, end = labelled(clip, "suit in greasy wash water")
    run = sound[round(start * RATE) : round(end * RATE)]
    path = written(tmp_path / "again.wav", np.tile(run, 20))
    hits = heard_in(path, "greasy wash")
    assert len(hits) == 20
    assert all(before.end <= after.start for before, after in pairwise(hits))


def test_the_longer_a_recording_the_less_a_hit_counts(clip: Path, tmp_path: Path) -> None:
    sound, _ = sf.read(clip)
    long = np.random.default_rng(1).normal(0, 1e-4, 180 * RATE)
    long[: len(sound)] += sound
    (short,), (among_much,) = (
        heard_in(clip, "water all year"),
        heard_in(written(tmp_path / "long.wav", long), "water all year"),
    )
    assert DOUBTFUL <= among_much.score < short.score


def test_in_another_language_a_hit_is_always_to_be_confirmed(clip: Path) -> None:
    (english,) = heard_in(clip, "greasy wash water")
    foreign = heard_in(clip, "grisi uosch uoter", "de")
    assert english.score >= SURE
    assert all(hit.score < SURE for hit in foreign)


def test_a_part_of_a_longer_word_that_was_recognised_is_not_heard(clip: Path) -> None:
    start, end = labelled(clip, "water")
    (hit,) = heard_in(clip, "water")
    longer = Word("waters", start, end, "aligned", 0.9)
    same = Word("water", start, end, "aligned", 0.9)
    doubtful = Word("waters", start, end, "aligned", 0.2)
    assert heard_in(clip, "water", words=[longer]) == ()
    assert heard_in(clip, "water", words=[same]) == heard_in(clip, "water", words=[doubtful]) == (hit,)


@pytest.mark.parametrize("phrase", ["", "...", "[laughter]"])
def test_a_phrase_with_nothing_said_is_refused(phrase: str) -> None:
    with pytest.raises(BadInput, match="nothing in"):
        heard_in(RECORDINGS / "outro.wav", phrase)


@pytest.mark.parametrize("seconds", [0.01, 0.1, 5.0])
def test_silence_and_noise_say_nothing(seconds: float, tmp_path: Path) -> None:
    count = round(seconds * RATE)
    noise = np.random.default_rng(0).normal(0, 0.1, count)
    assert heard_in(written(tmp_path / "silence.wav", np.zeros(count)), "hello") == ()
    assert heard_in(written(tmp_path / "noise.wav", noise), "hello") == ()


def test_progress_reaches_the_end(tmp_path: Path) -> None:
    told: list[tuple[float, float]] = []
    with opened(RECORDINGS / "outro.wav") as sound:
        mono = Mono(sound)
        list(keyphrases(mono, "bees", progress=lambda done, total: told.append((done, total))))
        assert told[-1] == (mono.duration, mono.duration)
    assert told == sorted(told)
