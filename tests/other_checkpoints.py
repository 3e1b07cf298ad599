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

RATE = 16_000
SENTENCES = "the quick brown fox jumps over the lazy dog and nobody says why it does so every day"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
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
    return (0.3 * np.sin(2 * np.pi * _hertz(letter) * at)).astype(np.float32)


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


def ctc(folder: Path) -> Path:
    """A Wav2Vec2 checkpoint that hears the letters of tones; it is trained in seconds."""
    torch.manual_seed(0)
    vocabulary = {"<pad>": 0, "<unk>": 1, "|": 2, **{letter: 3 + n for n, letter in enumerate(LETTERS)}}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.json").write_text(json.dumps(vocabulary))
    # Without a delimiter in its vocabulary the words of tones follow each other like letters.
    del vocabulary["|"]
    model = Wav2Vec2ForCTC(
        Wav2Vec2Config(
            vocab_size=29, hidden_size=64, num_hidden_layers=1, num_attention_heads=4, intermediate_size=64,
            conv_dim=(128,), conv_kernel=(400,), conv_stride=(320,), feat_extract_norm="layer",
            num_conv_pos_embeddings=4, num_conv_pos_embedding_groups=4, pad_token_id=0,
            hidden_dropout=0.0, attention_dropout=0.0, feat_proj_dropout=0.0, activation_dropout=0.0,
            final_dropout=0.0, layerdrop=0.0, mask_time_prob=0.0,
        )
    )  # fmt: skip
    _train(model)
    model.save_pretrained(folder)
    Wav2Vec2CTCTokenizer(str(folder / "vocab.json")).save_pretrained(folder)
    Wav2Vec2FeatureExtractor(do_normalize=True).save_pretrained(folder)
    return folder


def _train(model: Wav2Vec2ForCTC, steps: int = 120) -> None:
    draw = random.Random(0)
    optimiser = torch.optim.AdamW(model.parameters(), lr=3e-3)
    for _ in range(steps):
        letters = [draw.choice(LETTERS) for _ in range(160)]
        parts, labels = [], []
        for letter in letters:
            rest = draw.choice((REST, REST, REST, PAUSE))
            parts += [tone(letter), silence(rest)]
            labels += [3 + LETTERS.index(letter)] * 4 + [0] * round(rest * 50)
        samples = np.concatenate(parts) + np.float32(1e-3) * np.random.default_rng(0).standard_normal(
            sum(map(len, parts)), np.float32
        )
        samples = (samples - samples.mean()) / samples.std()
        logits = model(torch.from_numpy(samples)[None]).logits[0]
        loss = torch.nn.functional.cross_entropy(logits, torch.tensor(labels)[: len(logits)])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()


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


def whisper(folder: Path, *, english: bool = False) -> Path:
    """A Whisper checkpoint with random weights."""
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
    settings.suppress_tokens = [*list(ids.values())[1:]]
    if not english:
        settings.lang_to_id = {mark: ids[mark] for mark in spoken}
        settings.task_to_id = {task: ids[f"<|{task}|>"] for task in ("transcribe", "translate")}
    model.generation_config = settings
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    WhisperFeatureExtractor(feature_size=80).save_pretrained(folder)
    return folder
