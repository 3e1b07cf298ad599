"""Whisper as a recogniser: words with times, in a hundred languages."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple, Self

import torch
from transformers import (
    GenerationConfig,
    GenerationMixin,
    StoppingCriteria,
    StoppingCriteriaList,
    WhisperFeatureExtractor,
    WhisperForConditionalGeneration,
    WhisperTokenizer,
)
from transformers.modeling_outputs import BaseModelOutput

from ...audio.mono import RATE, Mono, Voice16k
from ...core.errors import BadInput
from ...core.words import Transcript, Word
from ...speech.language_names import language_code
from ...speech.progress import Progress
from . import loading
from .attention import FRAME, boundaries, watched
from .pieces import words_of_tokens
from .windows import stitched, without_pauses

_LOOP = 2.4
"""Compression ratio of a text above which it repeats itself. This and the next two are OpenAI Whisper's."""

_NOTHING, _UNLIKELY = 0.6, -1.0
"""Probability of no speech, and mean log probability of the tokens: above the one and below the other, nobody
speaks."""

_REPEATED = 3
"""Tokens in a row that may not come twice where a text had repeated itself."""


class _Written(NamedTuple):
    """What was written of a window.

    tokens: of its text. starts: seconds at which each begins, and at which the last one ends. chances: the
    probability of each. nothing: the probability that nobody speaks.
    """

    tokens: list[int]
    starts: Sequence[float]
    chances: torch.Tensor
    nothing: float

    @property
    def is_noise(self) -> bool:
        """Whether the model itself takes it for nothing that was said."""
        return self.nothing > _NOTHING and float(self.chances.log().mean()) < _UNLIKELY


class WhisperRecogniser:
    """A Whisper checkpoint that recognises words.

    model, extractor, tokenizer: of transformers. name: of engine, model and version. Raises BadInput where
    the generation config does not say which attention heads follow the sound.
    """

    weak = False

    def __init__(self, model: Any, extractor: Any, tokenizer: Any, name: str) -> None:
        self.name = name
        self._model, self._extractor, self._tokenizer = model, extractor, tokenizer
        self._lock = Lock()
        config = model.generation_config
        self._heads = [
            (int(layer), int(head)) for layer, head in getattr(config, "alignment_heads", None) or ()
        ]
        if not self._heads:
            raise BadInput(
                f"{name}: its generation_config.json has no alignment_heads, so words get no times; take "
                "that file from the model's first publisher"
            )
        self._languages: dict[str, int] = {
            token.strip("<|>"): identity
            for token, identity in (getattr(config, "lang_to_id", None) or {}).items()
        }

    @classmethod
    def load(cls, folder: Path, device: str = "cpu", dtype: str | None = None) -> Self:
        """The recogniser of a checkpoint's folder. Raises BadInput."""
        tokenizer = loading.tokenizer(folder, WhisperTokenizer)
        extractor = loading.features(folder, WhisperFeatureExtractor)
        model = loading.weights(folder, WhisperForConditionalGeneration, device, dtype)
        return cls(model, extractor, tokenizer, f"whisper {folder.resolve().name}")

    def recognise(
        self, sound: Mono, language: str | None = None, progress: Progress | None = None
    ) -> Transcript:
        """As `Recogniser.recognise`. The language, if not given, is that of most of the first windows."""
        code = self._checked(language)

        def hear(voices: Sequence[Voice16k], ticks: StoppingCriteria) -> list[list[Word]]:
            nonlocal code
            with self._lock, torch.inference_mode():
                heard = self._encoded(voices)
                code = code or self._detected(heard)
                return self._words(heard, voices, code, ticks)

        words = stitched(sound, hear, progress)
        return Transcript(words, code, sound.duration)

    def _checked(self, language: str | None) -> str | None:
        """The code of a language that the model knows; None where it is to be found out."""
        code = language_code(language)
        if not self._languages:
            if code not in ("en", None):
                raise BadInput(f"{self.name} knows English only, not “{language}”; give a multilingual model")
            return "en"
        if code is not None and code not in self._languages:
            raise BadInput(f"{self.name} does not know the language “{language}”; give none to find it out")
        return code

    def _encoded(self, voices: Sequence[Voice16k]) -> Any:
        """The encoder's output for some windows; log-mels are made on the model's device."""
        model = self._model
        features = self._extractor(
            list(voices), sampling_rate=RATE, return_tensors="pt", device=str(model.device)
        ).input_features
        return model.get_encoder()(features.to(model.device, model.dtype))

    def _detected(self, heard: Any) -> str:
        """The language of most windows."""
        codes = {identity: code for code, identity in self._languages.items()}
        found = self._model.detect_language(encoder_outputs=heard).tolist()
        return codes[Counter(found).most_common(1)[0][0]]

    def _words(
        self, heard: Any, voices: Sequence[Voice16k], language: str, ticks: StoppingCriteria
    ) -> list[list[Word]]:
        texts = self._texts(heard, language, ticks)
        written = self._timed(heard, [len(voice) for voice in voices], texts, language)
        return [
            [] if each.is_noise else without_pauses(self._said(each, language), voice)
            for each, voice in zip(written, voices, strict=True)
        ]

    def _texts(self, heard: Any, language: str, ticks: StoppingCriteria) -> list[list[int]]:
        """The tokens of the text of each window; one that repeats itself is written again without."""
        texts = self._generated(heard.last_hidden_state, language, ticks)
        if again := [number for number, tokens in enumerate(texts) if self._is_loop(tokens)]:
            rest = self._generated(
                heard.last_hidden_state[again], language, ticks, no_repeat_ngram_size=_REPEATED
            )
            for number, tokens in zip(again, rest, strict=True):
                texts[number] = tokens
        return texts

    def _generated(
        self, states: torch.Tensor, language: str, ticks: StoppingCriteria, **options: Any
    ) -> list[list[int]]:
        """The tokens of the text of each window, by the encoder's output, shape (windows, frames, width)."""
        prompt = self._prompt(language)
        # Whisper's own generate would go on where a window is not read to its end, and has no other use here.
        rows = GenerationMixin.generate(
            self._model,
            encoder_outputs=BaseModelOutput(last_hidden_state=states),
            attention_mask=states.new_ones(states.shape[:2], dtype=torch.long),
            decoder_input_ids=torch.tensor([prompt] * len(states), device=states.device),
            generation_config=self._settings(len(prompt), **options),
            stopping_criteria=StoppingCriteriaList([ticks]),
        )
        # In Whisper's vocabulary all tokens of text stand before the end-of-text token, all others after.
        end = self._model.generation_config.eos_token_id
        return [[token for token in row if token < end] for row in rows.tolist()]

    def _settings(self, prompt: int, **options: Any) -> GenerationConfig:
        """How texts are written: greedily, without times. prompt: the number of tokens before them."""
        config = self._model.generation_config
        return GenerationConfig(
            # As much text as OpenAI's Whisper writes of 30 s.
            max_length=prompt + self._model.config.max_target_positions // 2,
            do_sample=False,
            num_beams=1,
            suppress_tokens=[
                *(config.suppress_tokens or ()),
                *range(config.no_timestamps_token_id + 1, self._model.config.vocab_size),
            ],
            begin_suppress_tokens=config.begin_suppress_tokens,
            eos_token_id=config.eos_token_id,
            pad_token_id=config.pad_token_id,
            decoder_start_token_id=config.decoder_start_token_id,
            **options,
        )

    def _is_loop(self, tokens: Sequence[int]) -> bool:
        text = self._tokenizer.decode(tokens).encode()
        return len(text) > _LOOP * len(zlib.compress(text))

    def _timed(
        self, heard: Any, lengths: Sequence[int], texts: Sequence[list[int]], language: str
    ) -> list[_Written]:
        """The texts with the times of their tokens. lengths: of the windows, in samples."""
        prompt, end = self._prompt(language), self._model.generation_config.eos_token_id
        longest = max(map(len, texts))
        ids = [prompt + tokens + [end] * (longest - len(tokens)) for tokens in texts]
        with watched(self._model, self._heads) as looks:
            logits = self._model(
                encoder_outputs=heard, decoder_input_ids=torch.tensor(ids, device=self._model.device)
            ).logits
        written = []
        for number, tokens in enumerate(texts):
            rows = slice(len(prompt) - 1, len(prompt) + len(tokens))  # from which the text and its end come
            frames = max(1, min(round(lengths[number] / RATE / FRAME), looks[0].shape[-1]))
            seen = torch.stack([look[number, rows, :frames] for look in looks])
            starts = boundaries(seen, self._model.config.median_filter_width).tolist()
            chances = logits[number, rows].float().softmax(-1)[range(len(tokens)), tokens].cpu()
            written.append(_Written(tokens, starts, chances, self._silence(logits[number, 0])))
        return written

    def _silence(self, logits: torch.Tensor) -> float:
        """The probability that nobody speaks, by what might come first."""
        # The token that says so stands before that for no times, in all vocabularies of Whisper.
        token = self._model.generation_config.no_timestamps_token_id - 1
        return float(logits.float().softmax(-1)[token])

    def _prompt(self, language: str) -> list[int]:
        """The tokens before a text without times."""
        config = self._model.generation_config
        spoken = [self._languages[language], config.task_to_id["transcribe"]] if self._languages else []
        return [config.decoder_start_token_id, *spoken, config.no_timestamps_token_id]

    def _said(self, written: _Written, language: str) -> list[Word]:
        return [
            Word(
                text,
                written.starts[first],
                written.starts[last],
                "model",
                round(float(written.chances[first:last].mean()), 3),
            )
            for text, first, last in words_of_tokens(written.tokens, self._tokenizer.decode, language)
        ]
