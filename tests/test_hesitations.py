"""Hesitations by sound."""

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import RATE, Mono
from wordsplice.core.words import Word
from wordsplice.speech.hesitations import hesitations, with_hesitations
from wordsplice.speech.transcripts import check_words

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"

Sound = NDArray[np.float64]
Span = tuple[float, float]

FAST = [(8.02, 8.57), (14.5, 14.86), (22.9, 23.53)]
"""Hesitations of mfa_tests/acoustic_corpus; the second is in its text but not among its labels."""

COLD = [(1.24, 1.67), (3.69, 3.96), (7.31, 7.86), (9.89, 10.34), (17.78, 18.32)]
"""Hesitations of mfa_tests/cold_corpus."""


@cache
def heard_in(path: Path) -> tuple[Word, ...]:
    with opened(path) as sound:
        return hesitations(Mono(sound))


def put_among(path: Path, words: Sequence[Word]) -> tuple[Word, ...]:
    with opened(path) as sound:
        return with_hesitations(words, Mono(sound))


def written(path: Path, sound: Sound, rate: int = RATE) -> Path:
    sf.write(path, sound, rate)
    return path


def labelled(path: Path) -> list[Word]:
    return [
        Word(entry.get("word") or entry["w"], entry["start"], entry["end"])
        for entry in json.loads(path.read_text("utf-8"))["words"]
    ]


def is_filler(word: Word) -> bool:
    return word.text.strip(",.").lower() in ("um", "uh")


def matches(word: Word, span: Span) -> bool:
    return min(word.end, span[1]) - max(word.start, span[0]) > (span[1] - span[0]) / 2


def joined(*paths: Path, rate: int = RATE) -> Sound:
    parts = []
    for path in paths:
        part, own_rate = sf.read(path)
        assert own_rate == rate
        parts += [part, np.zeros(rate // 2)]
    return np.concatenate(parts)


@pytest.fixture
def fast(shared_data: Path) -> Path:
    return shared_data / "mfa_tests" / "acoustic_corpus.wav"


@pytest.fixture
def cold(shared_data: Path) -> Path:
    return shared_data / "mfa_tests" / "cold_corpus.wav"


def test_the_hesitations_of_a_bundled_recording_are_heard_where_they_are() -> None:
    said = labelled(RECORDINGS / "guest.json")
    fillers = [(word.start, word.end) for word in said if is_filler(word)]
    heard = heard_in(RECORDINGS / "guest.ogg")
    assert sum(any(matches(word, span) for word in heard) for span in fillers) >= 3
    assert all(any(matches(word, span) for span in fillers) for word in heard)


def test_a_bundled_recording_without_hesitations_has_none() -> None:
    assert heard_in(RECORDINGS / "outro.wav") == ()


def test_all_hesitations_of_a_fast_talker_are_heard(fast: Path) -> None:
    heard = heard_in(fast)
    assert all(any(matches(word, span) for word in heard) for span in FAST)
    assert len(heard) <= len(FAST) + 1


def test_all_hesitations_are_heard_in_a_hoarse_voice_over_rumble(cold: Path) -> None:
    heard = heard_in(cold)
    assert len(heard) == len(COLD)
    assert all(matches(word, span) for word, span in zip(heard, COLD, strict=True))


def test_a_hesitation_in_which_a_hoarse_voice_breaks_is_heard_as_one(cold: Path, tmp_path: Path) -> None:
    sound, _ = sf.read(cold, stop=12 * RATE)
    faster = np.interp(np.arange(0, len(sound) - 1, 1.1), np.arange(len(sound)), sound)
    (start, end), *_ = COLD
    around = [word for word in heard_in(written(tmp_path / "faster.wav", faster)) if word.start * 1.1 < end]
    assert [matches(word, (start / 1.1, end / 1.1)) for word in around] == [True]


def test_edges_are_where_people_set_them(fast: Path, cold: Path) -> None:
    off = [
        abs(edge - label)
        for path, spans in ((fast, FAST), (cold, COLD))
        for word in heard_in(path)
        for span in spans
        if matches(word, span)
        for edge, label in zip((word.start, word.end), span, strict=True)
    ]
    assert np.median(off) < 0.05


def test_an_um_is_told_from_an_uh_by_its_closing(fast: Path) -> None:
    texts = [word.text for word in heard_in(fast) if any(matches(word, span) for span in FAST)]
    assert texts == ["um", "uh", "um"]


def test_noise_that_hides_the_closing_leaves_um_and_uh_undecided(cold: Path) -> None:
    assert {word.text for word in heard_in(cold)} <= {"um", "um/uh"}


def test_each_hesitation_has_evidence_and_a_score(fast: Path) -> None:
    for word in heard_in(fast):
        assert word.evidence == "sound"
        assert word.score is not None
        assert 0.5 <= word.score <= 1


def test_what_a_given_transcript_says_is_not_said_twice(fast: Path) -> None:
    given = [Word("um", *span) for span in FAST]
    with opened(fast) as sound:
        heard = hesitations(Mono(sound), given)
    assert not any(matches(word, span) for word in heard for span in FAST)


def test_a_doubtful_word_does_not_explain_a_hesitation_and_gives_way_to_it(
    cold: Path, tmp_path: Path
) -> None:
    doubtful = Word("of", 9.85, 10.24, "aligned", 0.3)
    part = written(tmp_path / "part.wav", sf.read(cold, stop=12 * RATE)[0])
    words = put_among(part, [doubtful])
    assert doubtful not in words
    assert any(matches(word, (9.89, 10.24)) for word in words)


def test_a_sure_word_explains_what_sounds_like_a_hesitation(cold: Path, tmp_path: Path) -> None:
    sure = Word("of", 9.85, 10.24, "aligned", 1.0)
    part = written(tmp_path / "part.wav", sf.read(cold, stop=12 * RATE)[0])
    words = put_among(part, [sure])
    assert sure in words
    assert not any(word.start < sure.end and word.end > sure.start for word in words if word != sure)


def test_words_and_hesitations_come_in_order_and_apart(fast: Path) -> None:
    given = [word for word in labelled(fast.with_suffix(".words.json")) if not is_filler(word)]
    words = put_among(fast, given)
    check_words(words, 26.8)
    assert [word for word in words if word.evidence == "given"] == given
    assert sum(word.evidence == "sound" for word in words) >= len(FAST)


def test_a_word_that_reaches_into_a_hesitation_is_shortened(fast: Path, tmp_path: Path) -> None:
    part = written(tmp_path / "part.wav", sf.read(fast, stop=12 * RATE)[0])
    words = put_among(part, [Word("this", 8.5, 8.8, "aligned", 0.6)])
    this = next(word for word in words if word.text == "this")
    assert all(word.end <= this.start or word.start >= this.end for word in words if word != this)


def test_read_speech_has_next_to_none(shared_data: Path, tmp_path: Path) -> None:
    clips = sorted((shared_data / "timit_nltk").glob("dr[12]*/s*.flac"))
    seconds = joined(*clips)[: 60 * RATE]
    assert len(heard_in(written(tmp_path / "read.wav", seconds))) <= 1


def test_the_telephone_does_not_hide_a_hesitation(fast: Path, tmp_path: Path) -> None:
    sound, _ = sf.read(fast, stop=16 * RATE)
    spectrum = np.fft.rfft(sound)
    spectrum[np.fft.rfftfreq(len(sound), 1 / RATE) > 3400] = 0
    narrow = np.fft.irfft(spectrum, len(sound))[::2]
    heard = heard_in(written(tmp_path / "telephone.wav", narrow, RATE // 2))
    assert all(any(matches(word, span) for word in heard) for span in FAST[:2])


def test_a_hesitation_across_the_windows_of_a_long_recording_is_heard_once(
    fast: Path, tmp_path: Path
) -> None:
    sound, _ = sf.read(fast, stop=16 * RATE)
    around = np.random.default_rng(3).normal(0, 1e-4, 120 * RATE)
    at = round((60 - 8.3) * RATE)  # the middle of the first hesitation comes to lie at one minute
    around[at : at + len(sound)] += sound
    heard = heard_in(written(tmp_path / "long.wav", around))
    start = at / RATE
    assert sum(matches(word, (start + 8.02, start + 8.57)) for word in heard) == 1


def test_progress_reaches_the_end(tmp_path: Path) -> None:
    told: list[tuple[float, float]] = []
    path = written(tmp_path / "quiet.wav", np.zeros(130 * RATE))
    with opened(path) as sound:
        hesitations(Mono(sound), progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert len(told) == 3
    assert told[-1] == (130.0, 130.0)


@pytest.mark.parametrize("seconds", [0.01, 0.05, 0.1, 0.4, 5.0])
def test_silence_has_none(seconds: float, tmp_path: Path) -> None:
    assert heard_in(written(tmp_path / "silence.wav", np.zeros(round(seconds * RATE)))) == ()


@pytest.mark.parametrize("level", [1e-4, 0.1, 1.0])
def test_noise_has_none(level: float, tmp_path: Path) -> None:
    noise = np.random.default_rng(0).normal(0, level, 10 * RATE).clip(-1, 1)
    assert heard_in(written(tmp_path / "noise.wav", noise)) == ()


@pytest.mark.parametrize("hz", [50, 110, 440, 1000])
def test_tones_have_none(hz: float, tmp_path: Path) -> None:
    """Steady, and half a second long with pauses, as those that stand for a word that was bleeped."""
    t = np.arange(8 * RATE) / RATE
    tone = 0.3 * np.sin(2 * np.pi * hz * t)
    assert heard_in(written(tmp_path / "tone.wav", tone)) == ()
    assert heard_in(written(tmp_path / "bleeps.wav", tone * (t % 1 < 0.5))) == ()


def test_a_bleeped_word_is_none(tmp_path: Path) -> None:
    speech, rate = sf.read(RECORDINGS / "outro.wav")
    at, length = rate * 2, round(0.4 * rate)
    speech[at : at + length] = 0.2 * np.sin(2 * np.pi * 1000 * np.arange(length) / rate)
    assert heard_in(written(tmp_path / "bleeped.wav", speech, rate)) == ()


@pytest.mark.parametrize("channels", [2, 6])
def test_channels_and_rate_do_not_matter(channels: int, fast: Path, tmp_path: Path) -> None:
    sound, _ = sf.read(fast, stop=10 * RATE)
    many = np.tile(np.repeat(sound, 3)[:, None], channels)
    heard = heard_in(written(tmp_path / "many.wav", many, 3 * RATE))
    assert [matches(word, FAST[0]) for word in heard] == [True]
