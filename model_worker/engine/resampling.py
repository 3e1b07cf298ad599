"""Sound of any usual rate as the model takes it, 16 kHz, made on the model's device."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial
from math import gcd
from typing import Any

import numpy as np
import torch
import torchaudio

from ...audio.mono import RATE, Voice

LOWEST, HIGHEST = 8_000, 48_000
"""Hz of sound that may be given: above, it takes more memory while it waits than it saves work."""

STEP = 441
"""Samples after which samples of both rates coincide, at most: so many for 11,025 Hz and its multiples, the
most of any usual rate. For each output sample torchaudio multiplies more samples than that, and it keeps a
filter of as many for each output sample of a step: 5,507, and 47 MB, for 44,056 Hz."""

_METHOD, _ZEROS, _ROLLOFF, _BETA = "sinc_interp_kaiser", 64, 0.9475937167399596, 14.769656459379492
"""The filter that torchaudio's documentation (tutorial “Audio Resampling”) gives for librosa's
`kaiser_best`: its window, zero crossings to each side, band as a share of half the rate, and shape."""

_KEPT = 16
"""Rates whose filters are kept, of 2 MB each at most."""


def can_resample(rate: int) -> bool:
    """Whether sound of a rate (Hz) becomes 16 kHz at little cost."""
    return LOWEST <= rate <= HIGHEST and rate // gcd(rate, RATE) <= STEP


def resampled_length(samples: int, rate: int) -> int:
    """Samples at 16 kHz of so many at a rate (Hz), rounded up."""
    return -(-samples * RATE // rate)


class Resampler:
    """Makes 16 kHz of waveforms on a device. The filters of a rate are computed once."""

    def __init__(self, device: torch.device | str) -> None:
        self._device = device
        self._filters = lru_cache(_KEPT)(partial(_filters, device))

    def __call__(self, waveforms: Sequence[Voice], rates: Sequence[int]) -> list[torch.Tensor]:
        """Each waveform at 16 kHz, float32 on the device, as long as `resampled_length` says.

        rates: Hz of each, for which `can_resample` holds. Those of one rate are resampled together; what is
        beside a waveform counts as silence, so that each is what it is alone.
        """
        made: dict[int, torch.Tensor] = {}
        for rate in set(rates):
            places = [place for place, each in enumerate(rates) if each == rate]
            made.update(zip(places, self._of_one_rate([waveforms[at] for at in places], rate), strict=True))
        return [made[place] for place in range(len(waveforms))]

    def _of_one_rate(self, waveforms: Sequence[Voice], rate: int) -> list[torch.Tensor]:
        # torchaudio rounds the length of its output as a float32: with a step more none is too short.
        batch = np.zeros((len(waveforms), max(map(len, waveforms)) + STEP), np.float32)
        for row, waveform in zip(batch, waveforms, strict=True):
            row[: len(waveform)] = waveform
        with _float32_convolutions():
            whole = self._filters(rate)(torch.from_numpy(batch).to(self._device))
        lengths = [resampled_length(len(waveform), rate) for waveform in waveforms]
        return [row[:length] for row, length in zip(whole, lengths, strict=True)]


def _filters(device: torch.device | str, rate: int) -> Any:
    """What resamples tensors (rows, samples) on the device; computed in float64, kept in float32."""
    return torchaudio.transforms.Resample(rate, RATE, _METHOD, _ZEROS, _ROLLOFF, _BETA).to(device)


@contextmanager
def _float32_convolutions() -> Iterator[None]:
    """Have cuDNN convolve in float32: its default, TF32, adds noise 75 dB below speech; log-mels reach 80."""
    convolution = torch.backends.cudnn.conv
    before = convolution.fp32_precision
    convolution.fp32_precision = "ieee"
    try:
        yield
    finally:
        convolution.fp32_precision = before
