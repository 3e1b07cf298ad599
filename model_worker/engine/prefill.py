"""Reading prompts: what is checked beforehand, and what the model makes of a batch of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from ...audio.mono import RATE
from ...core.errors import BadInput
from ..qwen_audio.features import LONGEST, clip_tokens
from ..qwen_audio.rotary import ntk_alpha
from ..qwen_audio.special_tokens import AUDIO_END_ID, AUDIO_PAD_ID, AUDIO_START_ID, PAD_ID
from .requests import OneOf, Request
from .resampling import Resampler, can_resample, resampled_length


def check(request: Request, vocabulary: int) -> None:
    """Raise BadInput where the model cannot take a request, whatever it is batched with.

    On a GPU an id outside the vocabulary would end the process's use of the device, and a sound that is no
    number would spoil its slot for later requests.
    """
    _check_ids(request.input_ids, "prompt", vocabulary)
    if isinstance(request.rule, OneOf):
        _check_ids(request.rule.ids, "rule", vocabulary)
    _check_sounds(request)
    ids = np.array(request.input_ids)
    places = ids[np.isin(ids, (AUDIO_START_ID, AUDIO_PAD_ID, AUDIO_END_ID))]
    needed: list[int] = []
    for waveform in request.waveforms:
        pads = clip_tokens(resampled_length(len(waveform), request.rate)) - 2
        needed += [AUDIO_START_ID, *[AUDIO_PAD_ID] * pads, AUDIO_END_ID]
    if not np.array_equal(places, needed):
        raise BadInput(
            f"the prompt has {len(places)} places for audio, and its {len(request.waveforms)} audios take "
            f"{len(needed)}: let the processor make the prompt"
        )


def _check_sounds(request: Request) -> None:
    if not can_resample(request.rate):
        raise BadInput(f"sound at {request.rate} Hz is not taken: resample it to {RATE} Hz")
    longest = LONGEST // RATE * request.rate
    for number, waveform in enumerate(request.waveforms, 1):
        if waveform.ndim != 1 or waveform.dtype.kind != "f":
            raise BadInput(f"audio {number}: needs floating samples of one channel")
        if not 0 < len(waveform) <= longest:
            raise BadInput(f"audio {number}: has {len(waveform)} samples; the model takes 1 to {longest}")
        if not np.isfinite(waveform).all():
            raise BadInput(f"audio {number}: holds samples that are no numbers")


def _check_ids(ids: tuple[int, ...], what: str, vocabulary: int) -> None:
    if not ids:
        raise BadInput(f"the {what} holds no ids")
    if not 0 <= min(ids) <= max(ids) < vocabulary:
        raise BadInput(f"the {what} holds ids outside the model's vocabulary of {vocabulary}")


class Reader:
    """Runs the model over whole prompts, several at a time.

    They are padded at their ends: what comes after a token does not matter to it, so that no mask is needed
    and each prompt lies in its slot from the first place on.
    """

    def __init__(self, model: Any, processor: Any) -> None:
        self._model, self._processor = model, processor
        self._device = model.device
        self._resampled = Resampler(model.device)

    def __call__(self, requests: Sequence[Request], cache: Any) -> tuple[Any, Any]:
        """Hidden states after each prompt, shape (rows, hidden size), and the lengths of prompts, (rows,).

        cache: takes the keys and values. Raises what the model and the processor raise.
        """
        prompts = [torch.tensor(request.input_ids) for request in requests]
        lengths = torch.tensor([len(prompt) for prompt in prompts], device=self._device)
        padded = torch.nn.utils.rnn.pad_sequence(prompts, batch_first=True, padding_value=PAD_ID)
        ids = padded.to(self._device)
        hidden = self._model.transformer(
            inputs_embeds=self._model.embed(ids, self._heard(requests)),
            position_ids=torch.arange(ids.shape[1], device=self._device)[None],
            past_key_values=cache,
            ntk_alpha=ntk_alpha(lengths, self._model.config),
            use_cache=True,
        ).last_hidden_state
        return hidden[torch.arange(len(prompts), device=self._device), lengths - 1], lengths

    def _heard(self, requests: Sequence[Request]) -> list[Any]:
        """Embeddings of all audios. An audio is heard up to the end of the longest of its request."""
        waveforms = [waveform for request in requests for waveform in request.waveforms]
        if not waveforms:
            return []
        rates = [request.rate for request in requests for _ in request.waveforms]
        features, frames = self._processor.features(self._resampled(waveforms, rates), self._device)
        of_requests = frames.split([len(request.waveforms) for request in requests])
        extents = torch.cat([own.max().expand_as(own) for own in of_requests if len(own)])
        return list(self._model.encode_audio(features, frames, extents))
