"""Whisper as a recogniser, on a tiny checkpoint with random weights, which write junk."""

import json
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from other_checkpoints import RATE, mono, silence, spoken, whisper
from transformers import WhisperFeatureExtractor, WhisperForConditionalGeneration, WhisperTokenizer

from wordsplice.core.errors import BadInput
from wordsplice.core.words import Transcript, Word
from wordsplice.model_worker.others.attention import first_columns, watched
from wordsplice.model_worker.others.pieces import words_of_tokens
from wordsplice.model_worker.others.whisper import WhisperRecogniser
from wordsplice.model_worker.others.windows import without_pauses

CLIP, _ = spoken(["the", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog"])
APART = np.concatenate((silence(2.0), CLIP, silence(2.0)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return whisper(tmp_path_factory.mktemp("whisper") / "tiny")


@pytest.fixture(scope="module")
def recogniser(folder: Path) -> WhisperRecogniser:
    return WhisperRecogniser.load(folder)


def check(transcript: Transcript, duration: float) -> None:
    """Words have a text, and stand in order within the recording."""
    times = [(word.start, word.end) for word in transcript.words]
    assert times
    assert all(word.text.strip() == word.text != "" for word in transcript.words)
    assert all(0 <= start <= end <= duration for start, end in times)
    assert all(before[1] <= after[0] for before, after in pairwise(times))
    assert transcript.duration == duration


@pytest.mark.parametrize("seconds", [5, 31, 100])
def test_words_of_a_recording_of_any_length_stand_in_order_within_it(
    recogniser: WhisperRecogniser, tmp_path: Path, seconds: int
) -> None:
    sound = mono(tmp_path / "a.wav", np.resize(CLIP, seconds * RATE))
    told: list[float] = []
    transcript = recogniser.recognise(sound, "en", lambda done, total: told.append(done))
    check(transcript, sound.duration)
    assert {word.evidence for word in transcript.words} == {"model"}
    assert all(word.score is not None and 0 <= word.score <= 1 for word in transcript.words)
    assert transcript.language == "en"
    assert told == sorted(told)
    assert len(told) > 30
    assert told[-1] == sound.duration


def test_clips_are_heard_in_a_batch_as_they_are_heard_alone(
    recogniser: WhisperRecogniser, tmp_path: Path
) -> None:
    other, _ = spoken(["nobody", "says", "why"])
    other = np.concatenate((silence(2.0), other, silence(2.0)))
    alone = [
        recogniser.recognise(mono(tmp_path / "a.wav", samples), "en", None) for samples in (APART, other)
    ]
    both = recogniser.recognise(mono(tmp_path / "b.wav", np.concatenate((APART, other))), "en", None)
    first, second = (each.words for each in alone)
    assert [word.text for word in both.words] == [word.text for word in (*first, *second)]
    starts = [word.start for word in first] + [word.start + len(APART) / RATE for word in second]
    assert [word.start for word in both.words] == pytest.approx(starts, abs=0.02)


def test_the_language_is_found_out_if_it_is_not_given(recogniser: WhisperRecogniser, tmp_path: Path) -> None:
    sound = mono(tmp_path / "a.wav", CLIP)
    found = recogniser.recognise(sound, None, None)
    assert found.language in {"en", "de", "zh"}
    assert found == recogniser.recognise(sound, found.language, None)
    assert recogniser.recognise(sound, "Chinese", None).language == "zh"


def test_a_language_that_the_model_does_not_know_is_refused(
    recogniser: WhisperRecogniser, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match="does not know the language “sw”"):
        recogniser.recognise(mono(tmp_path / "a.wav", CLIP), "sw", None)


def test_a_model_for_english_alone_hears_english(tmp_path: Path) -> None:
    recogniser = WhisperRecogniser.load(whisper(tmp_path / "tiny.en", english=True))
    sound = mono(tmp_path / "a.wav", CLIP)
    check(recogniser.recognise(sound, None, None), sound.duration)
    with pytest.raises(BadInput, match="knows English only"):
        recogniser.recognise(sound, "de", None)


@pytest.mark.parametrize("seconds", [0.01, 3.0, 40.0])
def test_silence_has_no_words(recogniser: WhisperRecogniser, tmp_path: Path, seconds: float) -> None:
    assert recogniser.recognise(mono(tmp_path / "a.wav", silence(seconds)), "en", None).words == ()


@pytest.fixture
def model(folder: Path) -> WhisperForConditionalGeneration:
    """A model that a test may change."""
    return WhisperForConditionalGeneration.from_pretrained(folder).eval()


def heard(model: WhisperForConditionalGeneration, folder: Path, path: Path) -> list[str]:
    """What a model writes of the clip."""
    tokenizer = WhisperTokenizer.from_pretrained(folder)
    recogniser = WhisperRecogniser(model, WhisperFeatureExtractor(), tokenizer, "tiny")
    return [word.text for word in recogniser.recognise(mono(path, CLIP), "en", None).words]


@torch.no_grad()
def test_a_window_that_the_model_takes_for_no_speech_has_no_words(
    folder: Path, model: WhisperForConditionalGeneration, tmp_path: Path
) -> None:
    assert heard(model, folder, tmp_path / "a.wav")
    config = model.generation_config
    features = WhisperFeatureExtractor()(CLIP, sampling_rate=RATE, return_tensors="pt").input_features
    ids = torch.tensor([[config.decoder_start_token_id]])
    state = model.model(features, decoder_input_ids=ids).last_hidden_state[0, 0]
    model.proj_out.weight[config.no_timestamps_token_id - 1] = 50 * state / state.square().sum()
    assert heard(model, folder, tmp_path / "a.wav") == []


@torch.no_grad()
def test_a_text_that_repeats_itself_is_written_again(
    folder: Path, model: WhisperForConditionalGeneration, tmp_path: Path
) -> None:
    # Whatever it hears, the last layer says the same.
    model.model.decoder.layer_norm.weight.zero_()
    model.model.decoder.layer_norm.bias.normal_(generator=torch.Generator().manual_seed(1))
    texts = heard(model, folder, tmp_path / "a.wav")
    runs = list(zip(texts, texts[1:], texts[2:], strict=False))
    assert texts[0] == texts[1] == texts[2]
    assert len(set(runs)) == len(runs) > 5


def test_stereo_at_8_khz_is_heard(recogniser: WhisperRecogniser, tmp_path: Path) -> None:
    sound = mono(tmp_path / "a.wav", np.stack([CLIP[::2], CLIP[::2]], axis=1), RATE // 2)
    check(recogniser.recognise(sound, "en", None), sound.duration)


def test_progress_stops_the_work_amid_a_window(recogniser: WhisperRecogniser, tmp_path: Path) -> None:
    sound = mono(tmp_path / "a.wav", CLIP)

    def stop(done: float, total: float) -> None:
        assert (done, total) == (0.0, sound.duration)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        recogniser.recognise(sound, "en", stop)
    check(recogniser.recognise(sound, "en", None), sound.duration)


def test_threads_share_one_model(recogniser: WhisperRecogniser, tmp_path: Path) -> None:
    sounds = [mono(tmp_path / f"{number}.wav", CLIP) for number in range(3)]
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(lambda sound: recogniser.recognise(sound, "en", None), sounds))
    assert found[0] == found[1] == found[2] == recogniser.recognise(sounds[0], "en", None)


def test_a_checkpoint_without_alignment_heads_is_refused(folder: Path, tmp_path: Path) -> None:
    other = whisper(tmp_path / "headless")
    path = other / "generation_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"alignment_heads": None}))
    with pytest.raises(BadInput, match="alignment_heads"):
        WhisperRecogniser.load(other)


def test_words_that_run_into_a_pause_end_before_it() -> None:
    samples, times = spoken(["decaf", "bag", "face"])  # all of it in the band in which pauses are looked for
    (_, first), (second, end), (third, _) = times
    said = [
        Word("decaf", 0.0, first + 0.2),
        Word("bag", first + 0.1, end),
        Word("face", end + 0.1, third + 0.2),
    ]
    cut = without_pauses([*said, Word("-", 0.1, 0.2)], samples)
    assert [word.start for word in cut] == pytest.approx([times[0][0], second, third, 0.1], abs=0.05)
    assert [word.end for word in cut] == pytest.approx([first, end, third + 0.2, 0.2], abs=0.05)


def test_the_watched_heads_look_where_transformers_says_they_do(folder: Path) -> None:
    model = WhisperForConditionalGeneration.from_pretrained(folder, attn_implementation="eager").eval()
    features = torch.randn(2, 80, 3000)
    ids = torch.tensor([[314, 315, 319, 323, 40, 50], [314, 315, 319, 323, 60, 70]])
    with torch.inference_mode(), watched(model, [(0, 1), (1, 3)]) as looks:
        told = model(features, decoder_input_ids=ids, output_attentions=True).cross_attentions
    assert len(looks) == 2
    torch.testing.assert_close(looks[0].softmax(-1), told[0][:, 1])
    torch.testing.assert_close(looks[1].softmax(-1), told[1][:, 3])


def test_the_cheapest_path_enters_each_row_where_it_gets_cheap() -> None:
    cost = np.ones((4, 12))
    for row, (first, last) in enumerate([(0, 3), (3, 4), (4, 10), (10, 12)]):
        cost[row, first:last] = 0
    assert first_columns(cost).tolist() == [0, 3, 4, 10]
    assert first_columns(np.zeros((3, 1))).tolist() == [0, 0, 0]
    assert first_columns(np.zeros((1, 5))).tolist() == [0]


@pytest.mark.parametrize(
    ("language", "tokens", "words"),
    [
        ("en", [" Well", ",", " (", "I", "'m", ")", " here", " —", " 3", ".", "5", "%", "."],
         ["Well,", "(I'm)", "here —", "3.5%."]),
        ("zh", ["你好", "，", "「", "世", "界", "」", "GPT", "4", "。"],
         ["你好，", "「世", "界」", "GPT4。"]),
        ("fr", [" l", "'", "é", "té", " ?"], ["l'été ?"]),
    ],
)  # fmt: skip
def test_tokens_become_words_with_the_signs_beside_them(
    language: str, tokens: list[str], words: list[str]
) -> None:
    found = words_of_tokens(
        range(len(tokens)), lambda some: "".join(tokens[number] for number in some), language
    )
    assert [word.text for word in found] == words
    assert [word.first for word in found[1:]] == [word.last for word in found[:-1]]
