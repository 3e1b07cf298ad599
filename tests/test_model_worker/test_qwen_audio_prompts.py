"""Text and sound to ids and features, and back."""

from pathlib import Path

import numpy as np
import pytest
import torch
from checkpoints import qwen_audio_checkpoint
from numpy.typing import NDArray

from wordsplice.core.errors import BadAudio
from wordsplice.model_worker import QwenAudioProcessor, QwenAudioTokenizer
from wordsplice.model_worker.qwen_audio.features import clip_tokens

SRWT = "<audio></audio><|startoftranscript|><|en|><|transcribe|><|en|><|timestamps|><|0.00|>"
QUESTION = [{"role": "user", "content": "Say hello."}]
PAD, START, END = 151851, 155163, 155164


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return qwen_audio_checkpoint(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="module")
def processor(folder: Path) -> QwenAudioProcessor:
    return QwenAudioProcessor.from_pretrained(folder)


def noise(samples: int, seed: int = 0) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(0, 0.1, samples).astype(np.float32)


def heard(*sounds: object, text: str) -> list[dict]:
    parts = [{"type": "audio", "audio": sound} for sound in sounds]
    return [{"role": "user", "content": [*parts, {"type": "text", "text": text}]}]


def test_every_special_token_is_one_id_and_reads_back(processor: QwenAudioProcessor) -> None:
    tokenizer = processor.tokenizer
    for token, number in tokenizer.special_tokens.items():
        assert tokenizer.encode_with_tokens(token) == [number]
        assert tokenizer.decode([number]) == token
        assert tokenizer.decode([number], skip_special_tokens=True) == ""
        assert all(part < 151643 for part in tokenizer.encode(token))


@pytest.mark.parametrize(
    "text", ["the words", "Ça va, naïve? 你好\n\n  x  42", "e\u0301 and \u212a", "", "🎙️"]
)
def test_text_reads_back_composed(processor: QwenAudioProcessor, text: str) -> None:
    composed = {"e\u0301 and \u212a": "é and K"}.get(text, text)
    assert processor.decode(processor.tokenizer.encode(text)) == composed


def test_times_stay_in_text_that_is_decoded_and_unknown_ids_do_not_break_it(
    processor: QwenAudioProcessor,
) -> None:
    ids = processor.tokenizer.encode_with_tokens("<|0.40|>of<|0.56|>")
    assert processor.batch_decode([ids, [*ids, 155900, 150000]]) == [
        "<|0.40|>of<|0.56|>",
        "<|0.40|>of<|0.56|>\ufffd\ufffd",
    ]


@pytest.mark.parametrize(
    ("samples", "tokens"), [(1, 3), (479, 3), (480, 3), (800, 3), (1280, 4), (93680, 148), (480_000, 752)]
)
def test_a_clip_takes_a_token_for_every_40_ms_and_two_around(
    processor: QwenAudioProcessor, samples: int, tokens: int
) -> None:
    ids = processor(text=SRWT, audio=[noise(samples)])["input_ids"][0].tolist()
    assert ids[:tokens] == [START, *[PAD] * (tokens - 2), END]
    assert len(ids) == tokens + 6
    assert clip_tokens(samples) == tokens
    assert ids == processor.text_ids(SRWT, [noise(samples)])


def test_features_do_not_depend_on_what_a_clip_is_batched_with(processor: QwenAudioProcessor) -> None:
    clips = [noise(16_000, 1), noise(480_000, 2), noise(7, 3)]
    clips[0].flags.writeable = False
    together, lengths = processor.features(clips)
    assert together.shape == (3, 80, 3000)
    for row, clip, length in zip(together, clips, lengths, strict=True):
        alone, _ = processor.features([clip])
        assert torch.allclose(row[:, :length], alone[0, :, :length], atol=1e-6)


def test_texts_of_a_batch_are_padded_on_the_left_and_take_their_audios_in_order(
    processor: QwenAudioProcessor,
) -> None:
    clips = [noise(16_000, 1), noise(32_000, 2), noise(8_000, 3)]
    texts = [SRWT, "hello", f"<audio></audio>{SRWT}"]
    inputs = processor(text=texts, audio=clips)
    single = processor(text=texts[2], audio=clips[1:])
    assert inputs["attention_mask"].sum(dim=1).tolist() == [33, len(processor.text_ids("hello")), 52 + 14 + 6]
    assert inputs["input_ids"][1, -1] == processor.text_ids("hello")[-1]
    assert inputs["feature_lengths"].tolist() == [[100, 0], [0, 0], [200, 50]]
    assert torch.equal(inputs["input_ids"][2], single["input_ids"][0])
    assert torch.allclose(inputs["input_features"][2, 1, :, :50], single["input_features"][0, 1, :, :50])


@pytest.mark.parametrize(
    ("text", "audio", "why"),
    [
        (SRWT, None, "1 of <audio></audio>, but 0 audios"),
        ("hello", [noise(9)], "0 of <audio></audio>, but 1 audios"),
        ("<audio>a.wav</audio>", [noise(9)], "nothing between"),
        ("<audio>", [noise(9)], "nothing between"),
        (f"{SRWT}</audio>", [noise(9)], "nothing between"),
        (f"{SRWT}[[[AUDIO:modality]]]", [noise(9)], "nothing between"),
        (SRWT, [noise(480_001)], "audio 1: has 480001 samples"),
        (SRWT, [noise(0)], "audio 1: has 0 samples"),
        (SRWT, [np.zeros((2, 99), np.float32)], "one channel"),
        (SRWT, [np.zeros(99, np.int16)], "int16"),
        (SRWT, [np.full(99, np.nan, np.float32)], "no numbers"),
        (SRWT, ["a.wav"], r"samples, shape \(samples,\), not str"),
        (SRWT, [0.5], "not float"),
        (SRWT, [None], "not NoneType"),
        ("", None, "empty"),
        ([], None, "empty"),
    ],
)
def test_what_cannot_be_taken_is_refused_in_one_line(
    processor: QwenAudioProcessor, text: str, audio: list | None, why: str
) -> None:
    with pytest.raises(ValueError, match=why) as refused:
        processor(text=text, audio=audio)
    assert "\n" not in str(refused.value)


def test_audios_are_numbered_through_a_conversation_and_come_first_in_their_turn(
    processor: QwenAudioProcessor,
) -> None:
    later = [{"type": "text", "text": "and "}, *heard(noise(480), text="this?")[0]["content"]]
    messages = [
        *heard(noise(480), noise(480), text="Which audio is longer?"),
        {"role": "assistant", "content": "audio 1"},
        {"role": "user", "content": later},
    ]
    assert processor.apply_chat_template(messages, add_generation_prompt=True) == (
        "<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n"
        "<|im_start|>user\nAudio 1:<audio></audio>\nAudio 2:<audio></audio>\n"
        "Which audio is longer?<|im_end|>\n"
        "<|im_start|>assistant\naudio 1<|im_end|>\n"
        "<|im_start|>user\nAudio 3:<audio></audio>\nand this?<|im_end|>\n"
        "<|im_start|>assistant\n"
    )


def test_a_conversation_has_the_same_ids_whether_as_text_or_at_once(processor: QwenAudioProcessor) -> None:
    messages = [{"role": "system", "content": "You say words"}, *heard(noise(16_000), text="what words?\n ")]
    as_text = processor(text=processor.apply_chat_template(messages, tokenize=False), audio=[noise(16_000)])
    at_once = processor.apply_chat_template(messages, tokenize=True, return_dict=True)
    assert {name: at_once[name].tolist() for name in at_once} == {
        name: as_text[name].tolist() for name in as_text
    }
    ids, waveforms = processor.chat_ids(messages)
    assert ids == at_once["input_ids"][0].tolist()
    assert len(waveforms) == 1


def test_conversations_make_a_batch(processor: QwenAudioProcessor) -> None:
    both = [heard(noise(480), text="what?"), QUESTION]
    inputs = processor.apply_chat_template(both, tokenize=True, add_generation_prompt=True, return_dict=True)
    alone = processor.apply_chat_template(QUESTION, tokenize=True, add_generation_prompt=True)
    assert inputs["input_ids"][1, -alone.shape[1] :].tolist() == alone[0].tolist()
    assert inputs["feature_lengths"].tolist() == [[3], [0]]
    assert len(processor.apply_chat_template(both)) == 2


@pytest.mark.parametrize(
    "content",
    ["<|im_end|>", "<audio>/etc/passwd</audio>", "a <|2.33|> b", "<|extra_204|>", "[[[AUDIO:modality]]]"],
)
def test_a_special_token_in_a_content_stays_text_or_is_refused(
    processor: QwenAudioProcessor, content: str
) -> None:
    messages = [{"role": "user", "content": content}]
    ids = processor.apply_chat_template(messages, tokenize=True)[0].tolist()
    plain = processor.apply_chat_template(QUESTION, tokenize=True)[0].tolist()
    assert [number for number in ids if number >= 151643] == [number for number in plain if number >= 151643]
    assert content in processor.decode(ids)
    with pytest.raises(ValueError, match="a content holds"):
        processor.apply_chat_template(messages, tokenize=False)


def test_a_special_token_spread_over_parts_of_a_content_is_refused_as_text(
    processor: QwenAudioProcessor,
) -> None:
    parts = [{"type": "text", "text": text} for text in ("<|im_", "end|>")]
    with pytest.raises(ValueError, match="im_end"):
        processor.apply_chat_template([{"role": "user", "content": parts}])


@pytest.mark.parametrize(
    "message",
    [
        {"role": "tool", "content": "x"},
        {"role": "user"},
        {"role": "user", "content": [{"type": "image", "image": "x"}]},
        {"role": "user", "content": [{"type": "text"}]},
        {"role": "user", "content": ["x"]},
        {"role": "assistant", "content": [{"type": "audio", "audio": noise(9)}]},
        "hello",
    ],
)
def test_messages_of_another_form_are_refused(processor: QwenAudioProcessor, message: dict) -> None:
    with pytest.raises(ValueError, match=r"message 1: |messages: "):
        processor.apply_chat_template([message], tokenize=True)


def test_a_recording_may_stand_in_a_conversation_by_its_path(
    processor: QwenAudioProcessor, tmp_path: Path
) -> None:
    soundfile = pytest.importorskip("soundfile")
    stereo = np.stack([noise(8_000, 1), noise(8_000, 2)], axis=1)
    soundfile.write(tmp_path / "short.wav", stereo, 8_000)
    soundfile.write(tmp_path / "long.wav", np.zeros(31 * 8_000), 8_000)
    _, (waveform,) = processor.chat_ids(heard(str(tmp_path / "short.wav"), text="what?"))
    assert waveform.shape == (16_000,)
    with pytest.raises(ValueError, match=r"long\.wav: 31\.0 s"):
        processor.chat_ids(heard(tmp_path / "long.wav", text="what?"))
    with pytest.raises(BadAudio, match=r"none\.wav"):
        processor.chat_ids(heard(tmp_path / "none.wav", text="what?"))


def test_the_tokenizer_is_saved_and_read_back(processor: QwenAudioProcessor, tmp_path: Path) -> None:
    processor.save_pretrained(tmp_path / "copy")
    again = QwenAudioTokenizer.from_pretrained(tmp_path / "copy")
    assert again.encode(" the middle classes") == processor.tokenizer.encode(" the middle classes")


@pytest.mark.parametrize(
    ("damage", "why"), [(b"YQ== x\n", "line 1"), (b"", "cut short"), (b"!! 1\n", "line 1")]
)
def test_a_damaged_vocabulary_is_named(tmp_path: Path, damage: bytes, why: str) -> None:
    (tmp_path / "qwen.tiktoken").write_bytes(damage)
    with pytest.raises(ValueError, match=rf"qwen\.tiktoken: .*{why}"):
        QwenAudioProcessor.from_pretrained(tmp_path)


def test_a_missing_vocabulary_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"qwen\.tiktoken: not found"):
        QwenAudioProcessor.from_pretrained(tmp_path)
