"""Qwen3-ASR as a recogniser, with its forced aligner for the times of the words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import Any, Self

import torch
from transformers import (
    Qwen3ASRForConditionalGeneration,
    Qwen3ASRProcessor,
    StoppingCriteria,
    StoppingCriteriaList,
)
from transformers.models.qwen3_asr.processing_qwen3_asr import LANGUAGE_CODE_TO_NAME

from ...audio.mono import Mono, Voice16k
from ...core.errors import BadInput
from ...core.words import Transcript, Word
from ...speech.cues import split_words
from ...speech.language_names import language_code
from ...speech.progress import Progress
from . import loading
from .qwen3_aligner import Qwen3Aligner
from .windows import stitched

ALIGNER = "aligner"
"""The folder of the forced aligner, inside that of the recogniser: two checkpoints, published apart."""

_BUDGET = 256
"""Tokens that are written of a window of up to 22 s at most: fast speech has 6 a second."""

_MARKER = "<asr_text>"
"""What the model writes between the language and the text."""


class Qwen3AsrRecogniser:
    """A Qwen3-ASR checkpoint with a forced aligner. model, processor: of transformers; name: of both."""

    weak = False

    def __init__(self, model: Any, processor: Any, aligner: Qwen3Aligner, name: str) -> None:
        self.name = name
        self._model, self._processor, self._aligner = model, processor, aligner
        self._lock = Lock()

    @classmethod
    def load(cls, folder: Path, device: str = "cpu", dtype: str | None = None) -> Self:
        """The recogniser of a folder, with its aligner in the folder “aligner” inside. Raises BadInput."""
        processor = loading.processor(folder, Qwen3ASRProcessor)
        if not (folder / ALIGNER).is_dir():
            raise BadInput(
                f"{folder / ALIGNER}: not there; put the checkpoint of Qwen3's forced aligner into that "
                "folder, so that words get times"
            )
        aligner = Qwen3Aligner.load(folder / ALIGNER, device, dtype)
        model = loading.weights(folder, Qwen3ASRForConditionalGeneration, device, dtype)
        return cls(model, processor, aligner, f"qwen3-asr {folder.resolve().name}, {aligner.name}")

    def recognise(
        self, sound: Mono, language: str | None = None, progress: Progress | None = None
    ) -> Transcript:
        """As `Recogniser.recognise`. Words of a language new to the aligner are "interpolated"."""
        code = language_code(language)
        if code is not None and code not in LANGUAGE_CODE_TO_NAME:
            raise BadInput(f"{self.name} does not know the language “{language}”; give none to find it out")
        heard: Counter[str | None] = Counter()

        def hear(voices: Sequence[Voice16k], ticks: StoppingCriteria) -> list[list[Word]]:
            texts, languages = self._texts(voices, code, ticks)
            heard.update(each for each, text in zip(languages, texts, strict=True) if each and text)
            timed = self._aligner.timed(voices, texts)
            return [self._sure(words, each) for words, each in zip(timed, languages, strict=True)]

        words = stitched(sound, hear, progress)
        spoken = code or (heard.most_common(1)[0][0] if heard else None)
        return Transcript(words, spoken, sound.duration)

    def _texts(
        self, voices: Sequence[Voice16k], code: str | None, ticks: StoppingCriteria
    ) -> tuple[list[list[str]], list[str | None]]:
        """The words of some windows, and the code of the language of each."""
        model = self._model
        with self._lock, torch.inference_mode():
            inputs = self._processor.apply_transcription_request(
                list(voices), language=code, processor_kwargs={"audio_kwargs": {"device": str(model.device)}}
            ).to(model.device, model.dtype)
            rows = model.generate(
                **inputs,
                max_new_tokens=_BUDGET,
                do_sample=False,
                stopping_criteria=StoppingCriteriaList([ticks]),
            )
        written = rows[:, inputs["input_ids"].shape[1] :]
        found = self._processor.decode(written, return_format="parsed")
        languages = [code or _known(each["language"]) for each in found]
        # The marker may come again amid the text, where the processor leaves it.
        return [split_words(each["transcription"].replace(_MARKER, " ")) for each in found], languages

    def _sure(self, words: Sequence[Word], language: str | None) -> list[Word]:
        """Words as the aligner timed them; as estimates where it does not know their language."""
        if self._aligner.knows(language):
            return list(words)
        return [replace(word, evidence="interpolated") for word in words]


def _known(name: str | None) -> str | None:
    """The code of a language as the model names it; None for what is no language."""
    code = language_code(name)
    return code if code in LANGUAGE_CODE_TO_NAME else None
