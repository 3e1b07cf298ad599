"""Qwen3's forced aligner: the times of the words of a text, in eleven languages."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Any, Self

import torch
from transformers import Qwen3ASRForTokenClassification, Qwen3ASRProcessor
from transformers.models.qwen3_asr.processing_qwen3_asr import FORCED_ALIGNER_LANGUAGES

from ...audio.mono import RATE, Mono, Voice16k
from ...core.errors import BadInput, BadTranscript
from ...core.words import Word
from ...speech.language_names import language_code
from ...speech.progress import Progress
from ...speech.timing import Span
from . import loading

LONGEST = 300.0
"""Seconds of sound that the model was made for (README of Qwen3-ASR)."""

_LANGUAGES = frozenset(language_code(name) for name in FORCED_ALIGNER_LANGUAGES)


class Qwen3Aligner:
    """A checkpoint of Qwen3's forced aligner. model, processor: of transformers. name: engine and model."""

    def __init__(self, model: Any, processor: Any, name: str) -> None:
        self.name = name
        self._model, self._processor = model, processor
        self._lock = Lock()

    @classmethod
    def load(cls, folder: Path, device: str = "cpu", dtype: str | None = None) -> Self:
        """The aligner of a checkpoint's folder. Raises BadInput."""
        processor = loading.processor(folder, Qwen3ASRProcessor)
        model = loading.weights(folder, Qwen3ASRForTokenClassification, device, dtype)
        return cls(model, processor, f"qwen3-aligner {folder.resolve().name}")

    def align(
        self, tokens: Sequence[str], sound: Mono, language: str = "en", progress: Progress | None = None
    ) -> tuple[Word, ...]:
        """As `TextAligner.align`; raises BadInput for a recording of more than 300 s too."""
        if not self.knows(language):
            raise BadInput(
                f"{self.name} does not know the language “{language}”; align with a CTC model, made for it"
            )
        if sound.duration > LONGEST:
            raise BadInput(
                f"{sound.path}: {sound.duration:.0f} s long, and {self.name} takes {LONGEST:.0f} s; align "
                "with a CTC model, which takes any length"
            )
        if not any(map(_plain, tokens)):
            raise BadTranscript("nothing in the text is said: give the words that are said in the recording")
        if progress:
            progress(0.0, sound.duration)
        words = self.timed([sound.read(0, sound.frames)], [tokens])[0]
        if progress:
            progress(sound.duration, sound.duration)
        return tuple(words)

    def knows(self, language: str | None) -> bool:
        """Whether the model was trained on a language, given by its code or name."""
        return language_code(language) in _LANGUAGES

    def timed(self, voices: Sequence[Voice16k], texts: Sequence[Sequence[str]]) -> list[list[Word]]:
        """The words of the texts of some clips, one for each, in seconds of their clip.

        voices: of up to 300 s. What is not said, such as a dash, stands where the word before it ends.
        """
        plain = [[word for text in each if (word := _plain(text))] for each in texts]
        chosen = [number for number, each in enumerate(plain) if each]
        spans: dict[int, list[Span]] = {}
        if chosen:
            found = self._spans([voices[n] for n in chosen], [plain[n] for n in chosen])
            spans = dict(zip(chosen, found, strict=True))
        return [_words(each, spans.get(n, []), len(voices[n]) / RATE) for n, each in enumerate(texts)]

    def _spans(self, voices: Sequence[Voice16k], words: list[list[str]]) -> list[list[Span]]:
        chats = [
            [{"role": "user", "content": [_sound(voice), *({"type": "text", "text": w} for w in each)]}]
            for voice, each in zip(voices, words, strict=True)
        ]
        model = self._model
        with self._lock, torch.inference_mode():
            inputs = self._processor.apply_chat_template(
                chats,
                tokenize=True,
                return_dict=True,
                processor_kwargs={"audio_kwargs": {"device": str(model.device)}},
            ).to(model.device, model.dtype)
            logits = model(**inputs).logits
            found = self._processor.decode_forced_alignment(
                logits, inputs["input_ids"], words, model.config.timestamp_token_id
            )
        return [[Span(word["start_time"], word["end_time"]) for word in each] for each in found]


def _sound(voice: Voice16k) -> dict[str, Any]:
    return {"type": "audio", "audio": voice}


def _plain(text: str) -> str:
    """The letters, digits and apostrophes of a word, all that the model was trained on; no mark is left."""
    text = text.replace("’", "'")
    kept = "".join(char for char in text if char == "'" or unicodedata.category(char)[0] in "LMN")
    return kept if any(char.isalnum() for char in kept) else ""


def _words(texts: Sequence[str], spans: Sequence[Span], duration: float) -> list[Word]:
    words: list[Word] = []
    left = iter(spans)
    reached = min(spans[0].start, duration) if spans else 0.0
    for text in texts:
        if _plain(text):
            start, reached = (min(second, duration) for second in next(left))
            words.append(Word(text, start, reached, "aligned"))
        else:
            words.append(Word(text, reached, reached, "interpolated"))
    return words
