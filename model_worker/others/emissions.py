"""What a CTC model hears in a recording of any length: log probabilities of its letters, frame by frame."""

from __future__ import annotations

import math
from threading import Lock
from typing import Any

import numpy as np
import torch

from ...audio.mono import Mono, Voice16k

_WINDOW, _AROUND = 30.0, 2.0
"""Seconds that the model hears at a time, and seconds before and after them that it hears besides, so that no
frame that is used stands at an edge."""

_TINY = 1e-7
"""Added to a variance before it is divided by, as transformers' feature extractor has it."""


class Emissions:
    """The frames of one recording, read forwards.

    Frame n stands for the samples from n · hop up to (n + 1) · hop. Frames have the shape (frames, letters),
    float32, on the model's device.
    """

    def __init__(self, model: Any, sound: Mono, lock: Lock, normalise: bool) -> None:
        config = model.config
        self.hop = math.prod(config.conv_stride)
        self.count = math.ceil(sound.frames / self.hop)
        self._field = _field(config.conv_kernel, config.conv_stride)
        self._model, self._sound, self._lock, self._normalise = model, sound, lock, normalise
        self._held = torch.empty(0, 0)
        self._first = self._last = 0

    def frames(self, first: int, last: int) -> torch.Tensor:
        """Frames from one up to another. Those before the first that was asked for last are gone."""
        parts = [self._held[max(first - self._first, 0) :]] if self._last > first else []
        at = max(first, self._last)
        while at < last:
            upto = min(at + round(_WINDOW * self._sound.rate) // self.hop, self.count)
            parts.append(self._heard(at, upto))
            at = upto
        self._held, self._first, self._last = torch.cat(parts), first, at
        return self._held[: last - first]

    def _heard(self, first: int, last: int) -> torch.Tensor:
        """What the model hears in frames that are not held yet."""
        around = round(_AROUND * self._sound.rate) // self.hop
        start, end = max(first - around, 0), min(last + around, self.count)
        voice = self._voice(start * self.hop, (end - 1) * self.hop + self._field)
        model = self._model
        with self._lock, torch.inference_mode():
            samples = torch.from_numpy(voice)[None].to(model.device, model.dtype)
            logits = model(samples).logits[0, first - start : last - start]
            return logits.float().log_softmax(-1)

    def _voice(self, start: int, end: int) -> Voice16k:
        """Samples, zeros after the end; at a common level where the model was trained so."""
        voice = self._sound.read(start, min(end, self._sound.frames))
        if self._normalise:
            voice = ((voice - voice.mean()) / np.sqrt(voice.var() + _TINY)).astype(np.float32)
        return np.pad(voice, (0, end - start - len(voice)))


def _field(kernels: list[int], strides: list[int]) -> int:
    """The samples that one frame is made of."""
    field, hop = 1, 1
    for kernel, stride in zip(kernels, strides, strict=True):
        field += (kernel - 1) * hop
        hop *= stride
    return field
