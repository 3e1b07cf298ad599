"""The CTC aligner, on a tiny Wav2Vec2 checkpoint that was trained to hear letters as tones."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from other_checkpoints import LETTERS, RATE, ctc, mono, silence, spoken
from transformers import Wav2Vec2ForCTC

from wordsplice.core.errors import BadTranscript
from wordsplice.core.words import Word
from wordsplice.model_worker.others.ctc import CtcAligner

PANGRAM = ["the", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog"]
FRAME = 0.02 + 1e-6


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ctc(tmp_path_factory.mktemp("ctc") / "tones")


@pytest.fixture(scope="module")
def aligner(folder: Path) -> CtcAligner:
    return CtcAligner.load(folder)


def off(words: tuple[Word, ...], times: list[tuple[float, float]]) -> float:
    """Seconds by which words are elsewhere at most."""
    pairs = zip(words, times, strict=True)
    return max(max(abs(word.start - start), abs(word.end - end)) for word, (start, end) in pairs)


def test_words_are_where_they_are_said(aligner: CtcAligner, tmp_path: Path) -> None:
    samples, times = spoken(PANGRAM)
    words = aligner.align(PANGRAM, mono(tmp_path / "a.wav", samples), "en")
    assert [word.text for word in words] == PANGRAM
    assert off(words, times) <= FRAME
    assert {word.evidence for word in words} == {"aligned"}
    assert all(word.score and word.score > 0.8 for word in words)


def test_the_mark_between_words_is_heard_where_a_model_has_one(tmp_path: Path) -> None:
    aligner = CtcAligner.load(ctc(tmp_path / "delimited", delimiter=True))
    samples, times = spoken("|".join(PANGRAM * 10).replace("|", " | ").split())
    words = aligner.align(PANGRAM * 10, mono(tmp_path / "a.wav", samples), "en")
    assert off(words, times[::2]) <= FRAME
    assert all(word.score and word.score > 0.8 for word in words)


def test_words_of_a_long_recording_are_where_they_are_said(aligner: CtcAligner, tmp_path: Path) -> None:
    text = [word + other[:2] for word in PANGRAM for other in PANGRAM] * 5
    samples, times = spoken(text, before=95.0)
    told: list[tuple[float, float]] = []
    sound = mono(tmp_path / "long.wav", samples)
    words = aligner.align(text, sound, "en", lambda *done: told.append(done))
    assert sound.duration > 400
    assert off(words, times) <= FRAME
    assert told == sorted(told)
    assert len(told) > sound.duration / 60
    assert told[-1] == (sound.duration, sound.duration)


def test_what_is_said_before_and_after_the_text_is_left_out(aligner: CtcAligner, tmp_path: Path) -> None:
    samples, times = spoken(["kettle", "whistles", *PANGRAM, "good", "night", "everybody"])
    words = aligner.align(PANGRAM, mono(tmp_path / "a.wav", samples), "en")
    assert off(words, times[2:-3]) <= FRAME


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "en",
            ["'Fox',", "1,001", "x", "—", "'", "ÉCRU!"],
            ["fox", "onethousandandone", "x", None, None, "ecru"],
        ),
        ("de", ["Größe", "21", "(“Tür”)", "[Musik]"], ["grosse", "einundzwanzig", "tur", None]),
        ("ru", ["Привет,", "мир"], ["privet", "mir"]),
        ("zh", ["你", "好", "。"], ["ni", "hao", None]),
    ],
)
def test_words_of_any_script_are_spelled_in_the_letters_of_the_model(
    aligner: CtcAligner, tmp_path: Path, language: str, text: list[str], said: list[str | None]
) -> None:
    samples, times = spoken([word for word in said if word])
    words = aligner.align(text, mono(tmp_path / "a.wav", samples), language)
    assert [word.text for word in words] == text
    assert off(tuple(word for word, each in zip(words, said, strict=True) if each), times) <= FRAME
    silent = [number for number, each in enumerate(said) if each is None]
    assert all(words[number].start == words[number].end == words[number - 1].end for number in silent)


def test_a_word_without_any_letter_of_the_model_stands_where_it_is_said(folder: Path, tmp_path: Path) -> None:
    model = Wav2Vec2ForCTC.from_pretrained(folder).eval()
    few = {"<pad>": 0, **{letter: n for n, letter in enumerate(LETTERS, 3) if letter not in "fox|"}}
    aligner = CtcAligner(model, few, blank="<pad>", delimiter=None, normalise=True, name="few letters")
    samples, times = spoken(["quick", "fox", "lazy"])
    words = aligner.align(["quick", "fox", "lazy"], mono(tmp_path / "a.wav", samples), "en")
    assert off(words, times) <= 0.1
    assert [word.evidence for word in words] == ["aligned", "interpolated", "aligned"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "nothing in the text is said"),
        ("— … [laughter]", "nothing in the text is said"),
        ("zebras migrate north every cold winter", "does not fit the recording"),
        ("word " * 400, "longer than the recording"),
    ],
)
def test_a_text_of_another_recording_is_refused(
    aligner: CtcAligner, tmp_path: Path, text: str, reason: str
) -> None:
    samples, _ = spoken(PANGRAM)
    with pytest.raises(BadTranscript, match=reason) as refused:
        aligner.align(text.split(), mono(tmp_path / "a.wav", samples), "en")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("seconds", [0.01, 3.0])
def test_a_recording_of_silence_is_refused(aligner: CtcAligner, tmp_path: Path, seconds: float) -> None:
    with pytest.raises(BadTranscript):
        aligner.align(PANGRAM[:2], mono(tmp_path / "a.wav", silence(seconds)), "en")


def test_recordings_at_other_rates_and_with_two_channels_are_aligned(
    aligner: CtcAligner, tmp_path: Path
) -> None:
    text = ["fade", "bad", "cabbage"]
    samples, times = spoken(text)
    stereo = np.stack([samples[::2], samples[::2] * 0.5], axis=1)
    assert off(aligner.align(text, mono(tmp_path / "a.wav", stereo, RATE // 2), "en"), times) <= FRAME


def test_progress_stops_the_work_by_raising(aligner: CtcAligner, tmp_path: Path) -> None:
    samples, _ = spoken(PANGRAM)

    def stop(done: float, total: float) -> None:
        raise KeyboardInterrupt

    sound = mono(tmp_path / "a.wav", samples)
    with pytest.raises(KeyboardInterrupt):
        aligner.align(PANGRAM, sound, "en", stop)
    assert aligner.align(PANGRAM, sound, "en")


def test_threads_share_one_model(aligner: CtcAligner, tmp_path: Path) -> None:
    texts = [PANGRAM[start:] for start in range(4)]
    clips = [spoken(text) for text in texts]
    sounds = [mono(tmp_path / f"{number}.wav", samples) for number, (samples, _) in enumerate(clips)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda text, sound: aligner.align(text, sound, "en"), texts, sounds))
    assert all(off(words, times) <= FRAME for words, (_, times) in zip(found, clips, strict=True))
