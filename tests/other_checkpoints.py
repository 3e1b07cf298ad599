"""Tiny checkpoints of the other speech models, as their folders are released, and sound made for them."""

import json
import random
from pathlib import Path

import numpy as np
import soundfile as sf
import torch
from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers, trainers
from transformers import (
    GenerationConfig,
    Qwen2AudioConfig,
    Qwen2AudioForConditionalGeneration,
    Qwen2AudioProcessor,
    Qwen2Tokenizer,
    Qwen3ASRConfig,
    Qwen3ASRFeatureExtractor,
    Qwen3ASRForConditionalGeneration,
    Qwen3ASRForTokenClassification,
    Qwen3ASRProcessor,
    Wav2Vec2Config,
    Wav2Vec2CTCTokenizer,
    Wav2Vec2FeatureExtractor,
    Wav2Vec2ForCTC,
    WhisperConfig,
    WhisperFeatureExtractor,
    WhisperForConditionalGeneration,
    WhisperTokenizer,
)

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono

# The machines that tests run on have few cores, and threads that wait for each other take all of them.
torch.set_num_threads(1)

RATE = 16_000
SENTENCES = "the quick brown fox jumps over the lazy dog and nobody says why it does so every day"
LETTERS = "abcdefghijklmnopqrstuvwxyz|"
"""What tones stand for: the last one is the mark between words, for models that have one."""
TONE, REST, PAUSE = 0.08, 0.04, 0.3
"""Seconds of a letter's tone, of the silence after it, and of the pause after a word."""


def mono(path: Path, samples: np.ndarray, rate: int = RATE) -> Mono:
    """Samples as a recording, in a file."""
    sf.write(path, samples, rate)
    return Mono(opened(path))


def silence(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * RATE), np.float32)


def tone(letter: str) -> np.ndarray:
    """The sound of a letter: each has a frequency of its own."""
    at = np.arange(round(TONE * RATE)) / RATE
    loudness = 0.3 * np.minimum(1, np.minimum(at, TONE - at) / 0.005)
    return (loudness * np.sin(2 * np.pi * _hertz(letter) * at)).astype(np.float32)


def _hertz(letter: str) -> float:
    return 400 + 250 * LETTERS.index(letter)


def spoken(words: list[str], before: float = PAUSE) -> tuple[np.ndarray, list[tuple[float, float]]]:
    """Words spelled in tones, after a pause, and the time of each in seconds."""
    parts, times, at = [silence(before)], [], before
    for word in words:
        parts += [part for letter in word for part in (tone(letter), silence(REST))]
        end = at + len(word) * (TONE + REST)
        times.append((at, end - REST))
        parts.append(silence(PAUSE))
        at = end + PAUSE
    return np.concatenate(parts), times


def ctc(folder: Path, *, delimiter: bool = False) -> Path:
    """A Wav2Vec2 checkpoint that hears letters in tones. delimiter: whether it has a mark between words."""
    torch.manual_seed(0)
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = {"<pad>": 0, "<unk>": 1, "<s>": 2, **{letter: 3 + n for n, letter in enumerate(LETTERS)}}
    if not delimiter:
        del vocabulary["|"]
    (folder / "vocab.json").write_text(json.dumps(vocabulary))
    model = Wav2Vec2ForCTC(
        Wav2Vec2Config(
            vocab_size=30, hidden_size=108, num_hidden_layers=1, num_attention_heads=4, intermediate_size=32,
            conv_dim=(108,), conv_kernel=(400,), conv_stride=(320,), feat_extract_norm="layer",
            num_conv_pos_embeddings=4, num_conv_pos_embedding_groups=4, pad_token_id=0,
        )
    )  # fmt: skip
    model.eval()
    _tuned(model)
    model.save_pretrained(folder)
    Wav2Vec2CTCTokenizer(str(folder / "vocab.json")).save_pretrained(folder)
    Wav2Vec2FeatureExtractor(do_normalize=True).save_pretrained(folder)
    return folder


@torch.no_grad()
def _tuned(model: Wav2Vec2ForCTC) -> None:
    """Filters for the tones of the letters, and weights that tell the letters from what comes out."""
    at = 2 * np.pi * np.arange(400) / RATE
    waves = [wave(_hertz(letter) * at) for letter in LETTERS for wave in (np.cos, np.sin)]
    kernel = torch.from_numpy(np.stack([*waves, *(-wave for wave in waves)]) * np.hanning(400)).float()
    # So faint that the layer norm after it does not raise what is all but silence.
    model.wav2vec2.feature_extractor.conv_layers[0].conv.weight.copy_(kernel[:, None] / 300)
    model.wav2vec2.feature_projection.projection.weight.copy_(torch.eye(108))
    said, labels = _exercise()
    hidden = model.wav2vec2(torch.from_numpy(said)[None]).last_hidden_state[0]
    wanted = torch.nn.functional.one_hot(torch.tensor(labels)[: len(hidden)], 30).float()
    features = torch.cat((hidden, torch.ones(len(hidden), 1)), dim=1)
    weights = torch.linalg.lstsq(features, wanted).solution.T
    model.lm_head.weight.copy_(20 * weights[:, :-1])
    model.lm_head.bias.copy_(20 * weights[:, -1])


def _exercise() -> tuple[np.ndarray, list[int]]:
    """Letters in sound at a common level, and the id of each of its frames of 20 ms."""
    draw = random.Random(0)
    parts, labels = [], []
    for letter in draw.choices(LETTERS, k=700):
        rest = draw.choice((REST, REST, REST, PAUSE))
        parts += [tone(letter), silence(rest)]
        labels += [3 + LETTERS.index(letter)] * round(TONE * 50) + [0] * round(rest * 50)
    samples = np.concatenate(parts)
    return (samples - samples.mean()) / samples.std(), labels


def _tokens() -> tuple[dict[str, int], list[tuple[str, str]]]:
    """A byte-level vocabulary with its merges, learned from a few sentences."""
    learned = Tokenizer(models.BPE())
    learned.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=400, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
    )
    learned.train_from_iterator([SENTENCES], trainer)
    model = json.loads(learned.to_str())["model"]
    return model["vocab"], [tuple(pair) for pair in model["merges"]]


def _but_words(vocabulary: dict[str, int], count: int = 1000) -> list[int]:
    """Tokens that do not begin a word: without them, random weights write words. count: words to leave."""
    words = [identity for token, identity in vocabulary.items() if token[0] == "Ġ" and len(token) > 1]
    return sorted(set(vocabulary.values()) - set(words[:count]))


def whisper(folder: Path, *, english: bool = False, words: int = 1000) -> Path:
    """A Whisper checkpoint with random weights. words: how many different ones it writes at most."""
    torch.manual_seed(0)
    vocabulary, merges = _tokens()
    spoken = [] if english else ["<|en|>", "<|de|>", "<|zh|>"]
    marks = ["<|endoftext|>", "<|startoftranscript|>", *spoken, "<|translate|>", "<|transcribe|>",
             "<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>"]  # fmt: skip
    times = [f"<|{step * 0.02:.2f}|>" for step in range(1501)]
    tokenizer = WhisperTokenizer(vocab=vocabulary, merges=merges)
    tokenizer.add_tokens([AddedToken(mark, special=True, normalized=False) for mark in marks])
    tokenizer.add_tokens([AddedToken(time, special=False, normalized=False) for time in times])
    ids = {mark: tokenizer.convert_tokens_to_ids(mark) for mark in marks}
    config = WhisperConfig(
        vocab_size=len(tokenizer), num_mel_bins=80, encoder_layers=2, decoder_layers=2, d_model=64,
        encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=64, decoder_ffn_dim=64,
        max_target_positions=64, pad_token_id=ids["<|endoftext|>"], bos_token_id=ids["<|endoftext|>"],
        eos_token_id=ids["<|endoftext|>"], decoder_start_token_id=ids["<|startoftranscript|>"],
        suppress_tokens=None, begin_suppress_tokens=None, init_std=0.4,
    )  # fmt: skip
    model = WhisperForConditionalGeneration(config)
    settings = GenerationConfig(
        pad_token_id=config.pad_token_id, bos_token_id=config.bos_token_id, eos_token_id=config.eos_token_id,
        decoder_start_token_id=config.decoder_start_token_id, max_length=config.max_target_positions,
    )  # fmt: skip
    settings.alignment_heads = [[0, 1], [1, 2], [1, 3]]
    settings.no_timestamps_token_id = ids["<|notimestamps|>"]
    settings.is_multilingual = not english
    settings.begin_suppress_tokens = [ids["<|endoftext|>"]]
    settings.suppress_tokens = [*_but_words(vocabulary, words), *list(ids.values())[1:]]
    if not english:
        settings.lang_to_id = {mark: ids[mark] for mark in spoken}
        settings.task_to_id = {task: ids[f"<|{task}|>"] for task in ("transcribe", "translate")}
    model.generation_config = settings
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    WhisperFeatureExtractor(feature_size=80).save_pretrained(folder)
    return folder


def _qwen_tokenizer(names: dict[str, str], marks: list[str]) -> Qwen2Tokenizer:
    """A tokenizer of the Qwen family. names: its named marks; marks: the others."""
    vocabulary, merges = _tokens()
    tokenizer = Qwen2Tokenizer(vocab=vocabulary, merges=merges, extra_special_tokens=names)
    every = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", *names.values()]
    tokenizer.add_tokens([AddedToken(mark, special=True, normalized=False) for mark in every])
    tokenizer.add_tokens([AddedToken(mark, special=False, normalized=False) for mark in marks])
    return tokenizer


_LANGUAGE_MODEL = {
    "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4,
    "num_key_value_heads": 2, "head_dim": 8, "max_position_embeddings": 4096, "initializer_range": 0.4,
}  # fmt: skip


def qwen2_audio(folder: Path) -> Path:
    """A Qwen2-Audio checkpoint with random weights."""
    torch.manual_seed(0)
    tokenizer = _qwen_tokenizer({}, [])
    sound = ["<|AUDIO|>", "<|audio_bos|>", "<|audio_eos|>"]
    tokenizer.add_tokens([AddedToken(mark, special=True, normalized=False) for mark in sound])
    end = tokenizer.convert_tokens_to_ids("<|im_end|>")
    encoder = {
        "d_model": 32, "encoder_layers": 1, "encoder_attention_heads": 4, "encoder_ffn_dim": 32,
        "num_mel_bins": 128, "max_source_positions": 1500,
    }  # fmt: skip
    text = {key: value for key, value in _LANGUAGE_MODEL.items() if key != "head_dim"}
    config = Qwen2AudioConfig(
        audio_config=encoder,
        text_config={**text, "vocab_size": len(tokenizer), "pad_token_id": end, "eos_token_id": end},
        audio_token_index=tokenizer.convert_tokens_to_ids("<|AUDIO|>"),
    )
    model = Qwen2AudioForConditionalGeneration(config)
    model.generation_config = GenerationConfig(eos_token_id=end, pad_token_id=end, min_new_tokens=16)
    model.save_pretrained(folder)
    Qwen2AudioProcessor(WhisperFeatureExtractor(feature_size=128), tokenizer).save_pretrained(folder)
    return folder


_MARKS = {
    "audio_token": "<|audio_pad|>",
    "audio_bos_token": "<|audio_start|>",
    "audio_eos_token": "<|audio_end|>",
}
_SOUND = "<|audio_start|><|audio_pad|><|audio_end|>"
_CHAT = (
    "<|im_start|>system\n{% if messages[0].role == 'system' %}{{ messages[0].content[0].text }}{% endif %}"
    "<|im_end|>\n{% for message in messages if message.role != 'system' %}<|im_start|>{{ message.role }}\n"
    "{% for part in message.content %}{% if part.type == 'audio' %}" + _SOUND + "{% else %}{{ part.text }}"
    "{% endif %}{% endfor %}<|im_end|>\n{% endfor %}"
)
_ALIGN = (
    "{% for part in messages[0].content %}{% if part.type == 'audio' %}" + _SOUND + "{% else %}"
    "{{ part.text }}<timestamp><timestamp>{% endif %}{% endfor %}"
)


def _qwen3(folder: Path, kind: type, template: str, **settings: int) -> Path:
    torch.manual_seed(0)
    tokenizer = _qwen_tokenizer(_MARKS, ["<asr_text>", "<timestamp>"])
    ids = tokenizer.convert_tokens_to_ids
    config = Qwen3ASRConfig(
        audio_config={
            "model_type": "qwen3_asr_encoder", "encoder_layers": 1, "encoder_attention_heads": 4,
            "d_model": 32, "encoder_ffn_dim": 32, "output_dim": 32, "downsample_hidden_size": 8,
        },
        text_config={"model_type": "qwen3", **_LANGUAGE_MODEL, "vocab_size": len(tokenizer)},
        audio_token_id=ids("<|audio_pad|>"), timestamp_token_id=ids("<timestamp>"),
        pad_token_id=ids("<|endoftext|>"), eos_token_id=ids("<|im_end|>"), **settings,
    )  # fmt: skip
    model = kind(config)
    if kind is Qwen3ASRForConditionalGeneration:
        model.generation_config = GenerationConfig(
            eos_token_id=ids("<|im_end|>"),
            pad_token_id=ids("<|endoftext|>"),
            suppress_tokens=_but_words(_tokens()[0]),
            min_new_tokens=16,
        )
    model.save_pretrained(folder)
    Qwen3ASRProcessor(Qwen3ASRFeatureExtractor(), tokenizer, chat_template=template).save_pretrained(folder)
    return folder


def qwen3_aligner(folder: Path) -> Path:
    """A checkpoint of Qwen3's forced aligner with random weights."""
    return _qwen3(folder, Qwen3ASRForTokenClassification, _ALIGN, num_labels=60)


def qwen3_asr(folder: Path) -> Path:
    """A Qwen3-ASR checkpoint with random weights, and its aligner inside."""
    _qwen3(folder, Qwen3ASRForConditionalGeneration, _CHAT)
    qwen3_aligner(folder / "aligner")
    return folder
