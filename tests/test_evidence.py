"""Edges of aligned words: put where the sound changes, and marked where they may be elsewhere."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import RATE, Mono
from wordsplice.core.words import Word
from wordsplice.speech.alignment import aligned

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"
Sound = NDArray[np.float32]
Spans = list[tuple[str, float, float]]


def read(recording: Path) -> Sound:
    with opened(recording) as sound:
        mono = Mono(sound)
        return mono.read(0, mono.frames)


def labels(path: Path) -> Spans:
    words = json.loads(path.read_text(encoding="utf-8"))["words"]
    return [(word.get("word") or word["w"], word["start"], word["end"]) for word in words]


def align(texts: list[str], samples: Sound, folder: Path) -> tuple[Word, ...]:
    path = folder / "sound.wav"
    soundfile.write(path, samples, RATE, "FLOAT")
    with opened(path) as sound:
        return aligned(texts, Mono(sound))


def off(words: tuple[Word, ...], spans: Spans) -> NDArray[np.float64]:
    """Milliseconds between edges, shape (words, 2)."""
    pairs = zip(words, spans, strict=True)
    return 1000 * np.abs([(word.start - start, word.end - end) for word, (_, start, end) in pairs])


@pytest.fixture(scope="module")
def outro() -> tuple[Sound, Spans]:
    return read(RECORDINGS / "outro.wav"), labels(RECORDINGS / "outro.json")


def test_words_end_and_begin_where_the_sound_falls_silent_and_starts(
    outro: tuple[Sound, Spans], tmp_path: Path
) -> None:
    sound, spans = outro
    cut = round(spans[3][2] * RATE)
    apart = np.concatenate([sound[:cut], np.zeros(RATE // 2, np.float32), sound[cut:]])
    words = align([text for text, *_ in spans], apart, tmp_path)
    assert abs(words[3].end - spans[3][2]) < 0.02
    assert abs(words[4].start - spans[3][2] - 0.5) < 0.02


def test_rumble_moves_no_edge_far(outro: tuple[Sound, Spans], tmp_path: Path) -> None:
    sound, spans = outro
    texts = [text for text, *_ in spans]
    time = np.arange(len(sound)) / RATE
    wavering = np.sin(2 * np.pi * 35 * time) * (1 + np.sin(2 * np.pi * 1.5 * time))
    rumble = (2 * np.abs(sound).max() * wavering).astype(np.float32)
    quiet = align(texts, sound, tmp_path)
    moved = off(align(texts, sound + rumble, tmp_path), [(w.text, w.start, w.end) for w in quiet])
    assert np.median(moved) <= 10
    assert moved.max() <= 60


@pytest.mark.parametrize("speed", [0.9, 1.0, 1.15])
def test_every_word_that_is_said_takes_time(speed: float, outro: tuple[Sound, Spans], tmp_path: Path) -> None:
    sound, spans = outro
    places = np.arange(0, len(sound) - 1, speed)
    fast = np.interp(places, np.arange(len(sound)), sound).astype(np.float32)
    words = align([text for text, *_ in spans], fast, tmp_path)
    assert min(word.end - word.start for word in words) >= 0.0199
    assert all(before.end <= after.start for before, after in pairwise(words))


def test_a_drawn_out_hesitation_is_found_where_it_is(outro: tuple[Sound, Spans], tmp_path: Path) -> None:
    sound, spans = outro
    at = round(spans[2][2] * RATE)
    pause = np.zeros(RATE // 5, np.float32)
    whole = np.concatenate([sound[:at], pause, hum(0.5), pause, sound[at:]])
    texts = [text for text, *_ in spans]
    words = align([*texts[:3], "uhm,", *texts[3:]], whole, tmp_path)
    start = spans[2][2] + 0.2
    assert abs(words[3].start - start) < 0.05
    assert abs(words[3].end - start - 0.5) < 0.1
    assert abs(words[4].start - spans[3][1] - 0.9) < 0.05


def hum(seconds: float) -> Sound:
    """A held central vowel: pulses at 120 Hz through formants at 500, 1500 and 2500 Hz."""
    time = np.arange(round(seconds * RATE)) / RATE
    harmonics = 120 * np.arange(1, 33)
    gains = sum(
        weight / (1 + ((harmonics - hz) / 80) ** 2) for hz, weight in ((500, 1), (1500, 0.4), (2500, 0.2))
    )
    waves = np.sin(2 * np.pi * harmonics[:, None] * time) * np.asarray(gains)[:, None]
    fade = np.minimum(1, np.minimum(time, seconds - time) / 0.02)
    return np.asarray(0.1 * fade * waves.sum(axis=0), np.float32)


def test_unclear_words_in_hesitant_talk_do_not_displace_the_others(shared_data: Path, tmp_path: Path) -> None:
    talk = shared_data / "mfa_tests" / "cold_corpus.wav"
    spans = labels(talk.with_suffix(".words.json"))
    words = align([text for text, *_ in spans], read(talk), tmp_path)
    far = off(words, spans).max(axis=1) > 150
    assert far.sum() <= 10
    assert sum(word.weak for word, astray in zip(words, far, strict=True) if astray) >= far.sum() - 4
    um = next(number for number, word in enumerate(words) if word.text == "um")
    common = min(words[um].end, spans[um][2]) - max(words[um].start, spans[um][1])
    assert common > (spans[um][2] - spans[um][1]) / 2


def test_few_words_of_clear_speech_are_weak_and_those_are_more_often_wrong(
    shared_data: Path, tmp_path: Path
) -> None:
    wrong: list[bool] = []
    weak: list[bool] = []
    for path in sorted((shared_data / "timit_nltk").rglob("s[ix]*.words.json"))[::3]:
        spans = labels(path)
        sound = read(path.with_name(path.name.replace(".words.json", ".flac")))
        words = align([text for text, *_ in spans], sound, tmp_path)
        far = off(words, spans).max(axis=1)
        assert far.max() <= 300
        wrong += list(far > 50)
        weak += [word.weak for word in words]
    assert np.mean(weak) <= 0.06
    assert np.mean(wrong, where=weak) > 2 * np.mean(wrong)


def test_in_noise_most_weak_words_are_wrong_and_most_wrong_ones_weak(
    shared_data: Path, tmp_path: Path
) -> None:
    wrong: list[bool] = []
    weak: list[bool] = []
    room = np.random.default_rng(0)
    for path in sorted((shared_data / "timit_nltk").rglob("s[ix]*.words.json"))[::6]:
        spans = labels(path)
        sound = read(path.with_name(path.name.replace(".words.json", ".flac")))
        level = 0.3 * np.sqrt(np.mean(sound**2))
        noisy = (sound + room.normal(0, level, len(sound))).astype(np.float32)
        words = align([text for text, *_ in spans], noisy / np.abs(noisy).max(), tmp_path)
        wrong += list(off(words, spans).max(axis=1) > 50)
        weak += [word.weak for word in words]
    assert np.mean(wrong, where=weak) > 0.65
    assert np.mean(weak, where=wrong) > 0.35
