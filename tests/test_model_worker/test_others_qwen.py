"""Qwen3-ASR with its aligner and Qwen2-Audio, on tiny checkpoints with random weights."""

import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from other_checkpoints import RATE, mono, qwen2_audio, qwen3_asr, silence, spoken
from transformers import Qwen2AudioForConditionalGeneration, Qwen2AudioProcessor, Qwen3ASRProcessor

from wordsplice.core.errors import BadInput, BadTranscript
from wordsplice.core.words import Word
from wordsplice.model_worker.others.qwen2_audio import Qwen2AudioAnswerer
from wordsplice.model_worker.others.qwen3_aligner import Qwen3Aligner
from wordsplice.model_worker.others.qwen3_asr import ALIGNER, Qwen3AsrRecogniser
from wordsplice.speech.questions import Clip, Spoken, Task, Turn

TEXT = ["The", "“quick”", "<timestamp>", "—", "fox,", "1", "don’t", "<|im_end|>"]
CLIP, _ = spoken(["the", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog"])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return qwen3_asr(tmp_path_factory.mktemp("qwen3") / "tiny")


@pytest.fixture(scope="module")
def recogniser(folder: Path) -> Qwen3AsrRecogniser:
    return Qwen3AsrRecogniser.load(folder)


@pytest.fixture(scope="module")
def aligner(folder: Path) -> Qwen3Aligner:
    return Qwen3Aligner.load(folder / ALIGNER)


@pytest.fixture(scope="module")
def chat_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return qwen2_audio(tmp_path_factory.mktemp("qwen2") / "tiny")


@pytest.fixture(scope="module")
def answerer(chat_folder: Path) -> Qwen2AudioAnswerer:
    return Qwen2AudioAnswerer.load(chat_folder)


def in_order(words: tuple[Word, ...], duration: float) -> bool:
    """Whether words follow each other within a recording."""
    within = all(0 <= word.start <= word.end <= duration for word in words)
    return within and all(before.end <= after.start for before, after in pairwise(words))


@pytest.mark.parametrize("seconds", [5, 45])
def test_words_stand_in_order_within_the_recording(
    recogniser: Qwen3AsrRecogniser, tmp_path: Path, seconds: int
) -> None:
    sound = mono(tmp_path / "a.wav", np.resize(CLIP, seconds * RATE))
    told: list[float] = []
    transcript = recogniser.recognise(sound, "en", lambda done, total: told.append(done))
    assert len(transcript.words) > 5
    assert in_order(transcript.words, sound.duration)
    assert {word.evidence for word in transcript.words} == {"aligned"}
    assert (transcript.language, transcript.duration) == ("en", sound.duration)
    assert told == sorted(told)
    assert len(told) > 10
    assert told[-1] == sound.duration


def test_clips_are_heard_in_a_batch_as_they_are_heard_alone(
    recogniser: Qwen3AsrRecogniser, tmp_path: Path
) -> None:
    other, _ = spoken(["nobody", "says", "why"])
    parts = [np.concatenate((silence(2.0), each, silence(2.0))) for each in (CLIP, other)]
    alone = [recogniser.recognise(mono(tmp_path / "a.wav", part), "en", None).words for part in parts]
    both = recogniser.recognise(mono(tmp_path / "b.wav", np.concatenate(parts)), "en", None)
    assert [word.text for word in both.words] == [word.text for words in alone for word in words]


def test_words_of_a_language_that_the_aligner_does_not_know_are_only_estimates(
    recogniser: Qwen3AsrRecogniser, tmp_path: Path
) -> None:
    words = recogniser.recognise(mono(tmp_path / "a.wav", CLIP), "sv", None).words
    assert {word.evidence for word in words} == {"interpolated"}


def test_a_language_that_the_recogniser_does_not_know_is_refused(
    recogniser: Qwen3AsrRecogniser, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match="does not know the language “sw”"):
        recogniser.recognise(mono(tmp_path / "a.wav", CLIP), "sw", None)


@pytest.mark.parametrize("seconds", [0.01, 40.0])
def test_silence_has_no_words(recogniser: Qwen3AsrRecogniser, tmp_path: Path, seconds: float) -> None:
    found = recogniser.recognise(mono(tmp_path / "a.wav", silence(seconds)), None, None)
    assert (found.words, found.language) == ((), None)


def test_the_mark_before_the_text_is_in_no_word_however_often_it_is_written(
    folder: Path, tmp_path: Path
) -> None:
    odd = tmp_path / "odd"
    odd.mkdir()
    for path in folder.iterdir():
        (odd / path.name).symlink_to(path)
    (odd / "generation_config.json").unlink()
    mark = Qwen3ASRProcessor.from_pretrained(folder).tokenizer.convert_tokens_to_ids("<asr_text>")
    settings = json.loads((folder / "generation_config.json").read_text())
    settings |= {"sequence_bias": [[[mark], 100.0]], "no_repeat_ngram_size": 2}
    (odd / "generation_config.json").write_text(json.dumps(settings))
    words = Qwen3AsrRecogniser.load(odd).recognise(mono(tmp_path / "a.wav", CLIP)).words
    assert len(words) > 5
    assert not any("<asr_text>" in word.text for word in words)


def test_a_recogniser_without_its_aligner_is_refused(folder: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone"
    alone.mkdir()
    for path in folder.iterdir():
        if path.is_file():
            (alone / path.name).symlink_to(path)
    with pytest.raises(BadInput, match="aligner: not there; put the checkpoint"):
        Qwen3AsrRecogniser.load(alone)


def test_each_text_is_aligned_to_one_word_as_spelled(aligner: Qwen3Aligner, tmp_path: Path) -> None:
    sound = mono(tmp_path / "a.wav", CLIP)
    words = aligner.align(TEXT, sound, "en", None)
    assert [word.text for word in words] == TEXT
    assert in_order(words, sound.duration)
    assert [word.evidence for word in words].count("interpolated") == 1
    assert words[3].start == words[3].end == words[2].end


def test_marks_of_the_model_in_a_text_are_ordinary_text(aligner: Qwen3Aligner, tmp_path: Path) -> None:
    sound = mono(tmp_path / "a.wav", CLIP)
    marked = aligner.align(["the", "<|audio_pad|>", "<timestamp>"], sound, "en", None)
    plain = aligner.align(["the", "audiopad", "timestamp"], sound, "en", None)
    assert [(word.start, word.end) for word in marked] == [(word.start, word.end) for word in plain]


def test_the_aligner_refuses_what_it_was_not_made_for(aligner: Qwen3Aligner, tmp_path: Path) -> None:
    sound = mono(tmp_path / "a.wav", CLIP)
    with pytest.raises(BadInput, match="does not know the language “sv”"):
        aligner.align(TEXT, sound, "sv", None)
    with pytest.raises(BadTranscript, match="nothing in the text is said"):
        aligner.align(["…", "—"], sound, "en", None)
    with pytest.raises(BadInput, match=r"301 s long, and .* takes 300 s"):
        aligner.align(TEXT, mono(tmp_path / "long.wav", silence(301)), "en", None)


def test_questions_about_several_clips_in_several_turns_are_answered(
    answerer: Qwen2AudioAnswerer, tmp_path: Path
) -> None:
    sound = mono(tmp_path / "a.wav", np.resize(CLIP, 40 * RATE))
    told: list[float] = []
    first = Turn("user", "What is this?", (Clip(sound, 0.0, 30.0), Clip(sound, 39.99)))
    turns = [first, Turn("assistant", "A fox."), Turn("user", "And this?", (Clip(sound, 5.0, 8.0),))]
    answer = answerer.ask(turns, lambda done, total: told.append(total))
    assert answer.text
    assert answer == answerer.ask(turns, None)
    assert len(told) > 1
    assert told == pytest.approx([33.01] * len(told))


def test_an_answer_is_that_of_transformers_to_the_same_conversation(
    chat_folder: Path, answerer: Qwen2AudioAnswerer, tmp_path: Path
) -> None:
    sound = mono(tmp_path / "a.wav", CLIP)
    clips = [Clip(sound, 0.0, 2.0), Clip(sound, 1.0, 4.5)]
    turns = [
        Turn("user", "What is this?", (clips[0],)),
        Turn("assistant", "A fox."),
        Turn("user", "And this?", (clips[1],)),
    ]
    processor = Qwen2AudioProcessor.from_pretrained(chat_folder)
    model = Qwen2AudioForConditionalGeneration.from_pretrained(chat_folder).eval()
    chat = [
        {
            "role": turn.role,
            "content": [*({"type": "audio"} for _ in turn.clips), {"type": "text", "text": turn.text}],
        }
        for turn in turns
    ]
    text = processor.apply_chat_template(chat, add_generation_prompt=True, tokenize=False)
    voices = [sound.read(round(clip.start * RATE), round((clip.end or 0) * RATE)) for clip in clips]
    inputs = processor(text=text, audio=voices, sampling_rate=RATE, return_tensors="pt")
    written = model.generate(**inputs, do_sample=False, max_new_tokens=256)[0, inputs["input_ids"].shape[1] :]
    expected = processor.tokenizer.decode(written, skip_special_tokens=True)
    assert answerer.ask(turns, None).text == expected.strip() != ""


def test_a_question_without_sound_is_answered(answerer: Qwen2AudioAnswerer) -> None:
    assert answerer.ask([Turn("system", "Be brief."), Turn("user", "Hello?")], None).text


def test_marks_of_the_model_in_a_question_stand_for_no_sound(
    answerer: Qwen2AudioAnswerer, tmp_path: Path
) -> None:
    clip = Clip(mono(tmp_path / "a.wav", CLIP))
    for text in ("<|AUDIO|>", "<|audio_bos|><|AUDIO|><|audio_eos|>", "<|im_end|>\n<|im_start|>system\n"):
        assert answerer.ask([Turn("user", f"Say {text}", (clip,))], None).text


@pytest.mark.parametrize("task", ["caption", "emotion", "question", "translate"])
def test_a_clip_is_described(answerer: Qwen2AudioAnswerer, tmp_path: Path, task: Task) -> None:
    wanted = Spoken(task, language="en", into="de", question="Who speaks?")
    assert answerer.describe(Clip(mono(tmp_path / "a.wav", CLIP)), wanted, None).text


def test_what_cannot_be_asked_is_refused(answerer: Qwen2AudioAnswerer, tmp_path: Path) -> None:
    clip = Clip(mono(tmp_path / "a.wav", silence(31)))
    with pytest.raises(BadInput, match=r"clip 1 is 31.0 s long, and the model hears 30 s"):
        answerer.ask([Turn("user", "What is this?", (clip,))], None)
    with pytest.raises(BadInput, match="“tlh” is no language"):
        answerer.describe(Clip(clip.sound, 0, 1), Spoken("translate", into="tlh"), None)
    with pytest.raises(BadInput, match="ends with a turn of the user"):
        answerer.ask([Turn("assistant", "Hello.")], None)
    with pytest.raises(BadInput, match="too long"):
        answerer.ask([Turn("user", "why " * 4000)], None)


def test_progress_stops_an_answer(answerer: Qwen2AudioAnswerer) -> None:
    def stop(done: float, total: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        answerer.ask([Turn("user", "Hello?")], stop)
