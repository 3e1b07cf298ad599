"""Whisper's log-mel features of clips, and how many places a clip takes at each step. On any device.

Sizes are those of Whisper (arXiv 2212.04356): windows of 25 ms every 10 ms, 80 bins up to 8 kHz.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TypeVar

import numpy as np
import torch
import torchaudio
from numpy.typing import ArrayLike

from ...audio.mono import RATE

MELS = 80
WINDOW = 400
HOP = 160
LONGEST = 30 * RATE
"""Samples of the longest clip."""

SHORTEST_FRAMES = 3
"""Mel frames that a clip has at least, of silence where need be: fewer leave nothing after pooling."""

_Count = TypeVar("_Count", int, torch.Tensor)


def mel_frames(samples: int) -> int:
    """Mel frames of a clip of so many samples at 16 kHz."""
    return max(samples // HOP, SHORTEST_FRAMES)


def encoder_frames(mels: _Count) -> _Count:
    """Frames of the encoder, of 20 ms, for so many mel frames."""
    frames: _Count = (mels - 1) // 2 + 1
    return frames


def audio_tokens(mels: _Count) -> _Count:
    """Tokens, of 40 ms, for so many mel frames; the two that enclose them not counted."""
    tokens: _Count = encoder_frames(mels) // 2
    return tokens


def clip_tokens(samples: int) -> int:
    """Tokens that a clip of so many samples at 16 kHz takes in a prompt, with the two that enclose it."""
    tokens: int = audio_tokens(mel_frames(samples)) + 2
    return tokens


def log_mels(
    waveforms: Sequence[ArrayLike | torch.Tensor], device: torch.device | str = "cpu"
) -> tuple[torch.Tensor, torch.Tensor]:
    """Log-mel of clips at 16 kHz, computed on the device: features and mel frames of each clip.

    waveforms: each of shape (samples,), floating, full scale at ±1, of 1 sample to 30 s. The features are
    float32, shape (clips, 80, frames of the longest, made even), silence after the end of the shorter ones.
    The counts, shape (clips,), are on the device too. Raises ValueError naming the first clip that cannot be
    taken.
    """
    clips = [_checked(number, waveform) for number, waveform in enumerate(waveforms, 1)]
    frames = [mel_frames(len(clip)) for clip in clips]
    shown = 2 * encoder_frames(max(frames))
    batch = torch.zeros(len(clips), _padded(shown), dtype=torch.float32, device=clips[0].device)
    for row, clip in zip(batch, clips, strict=True):
        row[: len(clip)] = clip
    return _log_mels(batch.to(device), shown), torch.tensor(frames, device=device)


def _padded(frames: int) -> int:
    """Samples that give so many frames as a clip padded to 30 s does: silence as far as windows reach."""
    return min(frames * HOP + WINDOW, LONGEST)


def _checked(number: int, waveform: ArrayLike | torch.Tensor) -> torch.Tensor:
    """A clip as a tensor, or ValueError."""
    clip = waveform if isinstance(waveform, torch.Tensor) else torch.tensor(np.asarray(waveform))
    if clip.ndim != 1 or not clip.is_floating_point():
        kind = str(clip.dtype).removeprefix("torch.")
        raise ValueError(
            f"audio {number}: needs floating samples of one channel, not {kind} {tuple(clip.shape)}"
        )
    if not 0 < len(clip) <= LONGEST:
        raise ValueError(f"audio {number}: has {len(clip)} samples; the model takes 1 to {LONGEST}, 30 s")
    if not clip.isfinite().all():
        raise ValueError(f"audio {number}: holds samples that are no numbers")
    return clip


def _log_mels(batch: torch.Tensor, frames: int) -> torch.Tensor:
    """Whisper's features of padded clips: the loudest bin of a clip sets its floor, 80 dB below."""
    window = torch.hann_window(WINDOW, dtype=batch.dtype, device=batch.device)
    spectrum = torch.stft(batch, WINDOW, HOP, window=window, return_complex=True)[..., : LONGEST // HOP]
    mels = (_filters().to(batch.device) @ spectrum.abs().square()).clamp(min=1e-10).log10()
    floor = mels.amax(dim=(1, 2), keepdim=True) - 8.0
    return (torch.maximum(mels[..., :frames], floor) + 4.0) / 4.0


@cache
def _filters() -> torch.Tensor:
    """Slaney's mel filters, shape (80, 201)."""
    bins = WINDOW // 2 + 1
    made = torchaudio.functional.melscale_fbanks(
        bins, 0.0, RATE / 2, MELS, RATE, norm="slaney", mel_scale="slaney"
    )
    return made.T
