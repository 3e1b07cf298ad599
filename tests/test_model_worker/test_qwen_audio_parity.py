"""Held against what the official code computes with the same weights."""

import json
import re
from functools import cache
from pathlib import Path

import av
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from wordsplice.model_worker import QwenAudioForConditionalGeneration, QwenAudioProcessor
from wordsplice.model_worker.qwen_audio.special_tokens import EXTRAS, SPECIAL_TOKENS, TIMES

CASES = ("srwt_en", "asr_en", "srwt_zh", "chat_one", "chat_two", "chat_turns", "chat_text", "long_context")
CLIP = "1272-128104-0000.flac"


@pytest.fixture
def golden(shared_data: Path) -> Path:
    return shared_data / "qwen_audio_tiny"


def waveform(shared_data: Path, name: str) -> NDArray[np.float32]:
    """Resampled by FFmpeg, as for the official code: other resamplers differ by more than the model may."""
    resampler = av.AudioResampler("s16", "mono", 16000)
    with av.open(str(shared_data / "qwen_audio" / name)) as recording:
        frames = [part for frame in recording.decode(audio=0) for part in resampler.resample(frame)]
    samples = [frame.to_ndarray()[0] for frame in [*frames, *resampler.resample(None)]]
    return np.asarray(np.concatenate(samples)[:480_000].astype(np.float32) / 32768)


def text_of(case: dict) -> str:
    if case["kind"] == "raw":
        text = case["text"]
    else:
        turns = [("system", case["system"])]
        for asked, answered in case["history"]:
            turns += [("user", asked), ("assistant", answered)]
        said = (f"<|im_start|>{role}\n{what}<|im_end|>\n" for role, what in [*turns, ("user", case["query"])])
        text = "".join(said) + "<|im_start|>assistant\n"
    return re.sub("<audio>.*?</audio>", "<audio></audio>", text)


@pytest.fixture
def parts(golden: Path) -> tuple[QwenAudioForConditionalGeneration, QwenAudioProcessor]:
    return loaded(golden)


@cache
def loaded(golden: Path) -> tuple[QwenAudioForConditionalGeneration, QwenAudioProcessor]:
    model = QwenAudioForConditionalGeneration.from_pretrained(golden, dtype=torch.float32).eval()
    return model, QwenAudioProcessor.from_pretrained(golden)


def test_the_special_tokens_have_the_ids_of_the_released_tokenizer(golden: Path) -> None:
    released = json.loads((golden / "special_tokens.json").read_text())
    extras = {f"<|extra_{number}|>": 151646 + number for number in range(EXTRAS)}
    times = {f"<|{place / 100:.2f}|>": 151871 + place for place in range(TIMES)}
    assert released | extras | times == SPECIAL_TOKENS


@pytest.mark.parametrize("name", CASES)
@torch.inference_mode()
def test_ids_logits_and_greedy_tokens_are_those_of_the_official_code(
    golden: Path, shared_data: Path, parts: tuple, name: str
) -> None:
    model, processor = parts
    case = json.loads((golden / "golden.json").read_text())[name]
    with np.load(golden / "golden.npz") as arrays:
        ids, logits = arrays[f"{name}/input_ids"], arrays[f"{name}/logits_last"]
    audio = [waveform(shared_data, clip) for clip in case["audios"]]
    inputs = processor(text=text_of(case), audio=audio or None)
    assert inputs["input_ids"][0].tolist() == ids.tolist()
    assert np.abs(model(**inputs, logits_to_keep=1).logits[0, -1].numpy() - logits).max() < 1e-3
    written = model.generate(**inputs, do_sample=False, max_new_tokens=24)[0, len(ids) :]
    assert written.tolist() == case["greedy_24"]


def test_log_mel_is_that_of_the_official_code(golden: Path, shared_data: Path, parts: tuple) -> None:
    _, processor = parts
    with np.load(golden / "golden.npz") as arrays:
        expected = arrays[f"mel/{CLIP}"]
    features, lengths = processor.features([waveform(shared_data, CLIP)])
    assert lengths.tolist() == [585]
    assert np.abs(features[0].numpy() - expected[:, : features.shape[-1]]).max() < 1e-4


@torch.inference_mode()
@pytest.mark.parametrize(("clip", "length"), [(CLIP, 585), ("1089_134686_000007_000004.wav", 900)])
def test_the_encoder_gives_what_the_official_code_does(
    golden: Path, parts: tuple, clip: str, length: int
) -> None:
    model, _ = parts
    with np.load(golden / "golden.npz") as arrays:
        mels, expected = arrays[f"mel/{clip}"], arrays[f"encoder/{clip}"]
    (embeddings,) = model.encode_audio(torch.from_numpy(mels)[None], torch.tensor([length]))
    assert np.abs(embeddings.numpy() - expected).max() < 1e-4


def test_ordinary_text_is_split_as_the_released_tokenizer_does(golden: Path, parts: tuple) -> None:
    _, processor = parts
    assert processor.tokenizer.encode("Say hello.") == [45764, 23811, 13]
    assert processor.tokenizer.encode("what does the person say?") == [12555, 1558, 279, 1697, 1977, 30]
