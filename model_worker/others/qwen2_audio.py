"""Qwen2-Audio as what answers questions about sound."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Any, Self

import numpy as np
import torch
from transformers import (
    Qwen2AudioForConditionalGeneration,
    Qwen2AudioProcessor,
    StoppingCriteriaList,
)
from transformers.models.whisper.tokenization_whisper import LANGUAGES

from ...audio.mono import RATE, Voice16k
from ...core.errors import BadInput
from ...speech.language_names import language_code
from ...speech.progress import Progress
from ...speech.questions import Answer, Clip, Spoken, Turn, Wrote
from . import loading
from .windows import Ticks

LONGEST = 30.0
"""Seconds of a clip that the model hears."""

_BUDGET = 256
"""Tokens of an answer at most: the checkpoint's own limit (generation_config.json)."""

_SYSTEM = "You are a helpful assistant."
"""What conversations begin with that bring no system turn, as in the checkpoint's chat template."""

_SHORTEST = 480
"""Samples of the shortest clip that the encoder takes; shorter ones get silence at their end."""


class Qwen2AudioAnswerer:
    """A Qwen2-Audio checkpoint that answers. model, processor: of transformers. name: engine and model."""

    def __init__(self, model: Any, processor: Any, name: str) -> None:
        self.name = name
        self._model, self._processor = model, processor
        self._lock = Lock()

    @classmethod
    def load(cls, folder: Path, device: str = "cpu", dtype: str | None = None) -> Self:
        """The answerer of a checkpoint's folder. Raises BadInput."""
        processor = loading.processor(folder, Qwen2AudioProcessor)
        model = loading.weights(folder, Qwen2AudioForConditionalGeneration, device, dtype)
        return cls(model, processor, f"qwen2-audio {folder.resolve().name}")

    def ask(
        self, turns: Sequence[Turn], progress: Progress | None = None, wrote: Wrote | None = None
    ) -> Answer:
        """As `Answerer.ask`; the model names no times, so there are no spans. wrote: told nothing."""
        if not turns or turns[-1].role != "user":
            raise BadInput("a conversation to be answered ends with a turn of the user: add the question")
        clips = [clip for turn in turns for clip in turn.clips]
        seconds = sum(clip.duration for clip in clips)
        ticks = Ticks(progress, 0.0, seconds)
        voices = [_voice(clip, number) for number, clip in enumerate(clips, 1)]
        with self._lock, torch.inference_mode():
            inputs = self._inputs(turns, voices)
            rows = self._model.generate(
                **inputs,
                max_new_tokens=_BUDGET,
                do_sample=False,
                stopping_criteria=StoppingCriteriaList([ticks]),
            )
        written = rows[0, inputs["input_ids"].shape[1] :]
        text = self._processor.tokenizer.decode(written, skip_special_tokens=True)
        if progress:
            progress(seconds, seconds)
        return Answer(text.strip())

    def describe(self, clip: Clip, wanted: Spoken, progress: Progress | None = None) -> Answer:
        """As `Answerer.describe`, asked as plain questions."""
        return self.ask([Turn("user", _question(wanted), (clip,))], progress)

    def _inputs(self, turns: Sequence[Turn], voices: Sequence[Voice16k]) -> dict[str, Any]:
        """What the model takes: the conversation in tokens, and the log-mels of its clips."""
        device, dtype = self._model.device, self._model.dtype
        if not voices:
            return self._tokens(turns, [])
        heard = self._processor.feature_extractor(
            list(voices),
            sampling_rate=RATE,
            return_attention_mask=True,
            return_tensors="pt",
            device=str(device),
        )
        mask = heard.attention_mask
        # Two convolutions and a pooling, as in the processor of transformers.
        lengths = ((mask.sum(-1) - 1) // 2 - 1) // 2 + 1
        return {
            **self._tokens(turns, lengths.tolist()),
            "input_features": heard.input_features.to(device, dtype),
            "feature_attention_mask": mask.to(device),
        }

    def _tokens(self, turns: Sequence[Turn], lengths: Sequence[int]) -> dict[str, Any]:
        """The conversation as ChatML. lengths: of each clip, in tokens.

        What people wrote is ordinary text, whatever marks it has in it.
        """
        ids, number = [], 0
        spoken = [Turn("system", _SYSTEM), *turns] if turns[0].role != "system" else turns
        for turn in spoken:
            ids += self._marked(f"<|im_start|>{turn.role}\n")
            for _ in turn.clips:
                number += 1
                audio = self._processor.audio_token * lengths[number - 1]
                ids += self._marked(f"Audio {number}: <|audio_bos|>{audio}<|audio_eos|>\n")
            ids += self._plain(turn.text) + self._marked("<|im_end|>\n")
        ids += self._marked("<|im_start|>assistant\n")
        limit = self._model.config.text_config.max_position_embeddings - _BUDGET
        if len(ids) > limit:
            raise BadInput(
                f"the conversation is too long: {len(ids)} tokens, {limit} at most; begin a new one"
            )
        row = torch.tensor([ids], device=self._model.device)
        return {"input_ids": row, "attention_mask": torch.ones_like(row)}

    def _marked(self, text: str) -> list[int]:
        return list(self._processor.tokenizer.encode(text, add_special_tokens=False))

    def _plain(self, text: str) -> list[int]:
        tokenizer = self._processor.tokenizer
        return list(tokenizer.encode(text, add_special_tokens=False, split_special_tokens=True))


def _voice(clip: Clip, number: int) -> Voice16k:
    """The samples of a clip, by its number in the conversation."""
    if clip.duration > LONGEST:
        raise BadInput(
            f"{clip.sound.path}: clip {number} is {clip.duration:.1f} s long, and the model hears "
            f"{LONGEST:.0f} s; ask about a shorter part"
        )
    start = round(clip.start * RATE)
    end = min(round((clip.start + clip.duration) * RATE), clip.sound.frames)
    voice = clip.sound.read(start, max(start, end))
    return np.pad(voice, (0, max(_SHORTEST - len(voice), 0)))


def _question(wanted: Spoken) -> str:
    """A task in words."""
    into = _language(wanted.into)
    spoken = f" The language that is spoken is {_language(wanted.language)}." if wanted.language else ""
    questions = {
        "caption": f"Describe what is to be heard, in one sentence in {into}.",
        "emotion": f"How does the speaker feel? Answer with one word in {into}.{spoken}",
        "question": wanted.question,
        "translate": f"Translate what is said into {into}. Answer with the translation only.{spoken}",
    }
    return questions[wanted.task]


def _language(name: str | None) -> str:
    code = language_code(name)
    if code not in LANGUAGES:
        raise BadInput(f"“{name}” is no language that is known; give its code, such as en")
    return str(LANGUAGES[code]).title()
