"""Prompts and waveforms as one batch of tensors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import BatchFeature

from ...audio.decode import opened
from ...audio.mono import RATE, Mono
from .features import LONGEST, MELS, clip_tokens, log_mels
from .special_tokens import AUDIO_END_ID, AUDIO_PAD_ID, AUDIO_START_ID, PAD_ID

Waveform: TypeAlias = NDArray[np.floating] | torch.Tensor
"""Sound at 16 kHz, shape (samples,), floating, full scale at ±1."""


def waveform(sound: Waveform | str | Path) -> Waveform:
    """A waveform as it is, or the sound of a recording. Raises BadAudio, or ValueError for over 30 s."""
    if not isinstance(sound, str | Path):
        return sound
    with opened(sound) as recording:
        mono = Mono(recording)
        if mono.frames > LONGEST:
            raise ValueError(f"{sound}: {mono.duration:.1f} s; the model takes up to {LONGEST // RATE} s")
        return mono.read(0, mono.frames)


def listed(audio: Waveform | Sequence[Waveform]) -> list[Waveform]:
    """The waveforms of a batch, where one by itself may stand for its list."""
    return [audio] if getattr(audio, "ndim", 0) == 1 else list(audio)


def pads(clip: Waveform) -> list[int]:
    """The ids that stand between `<audio>` and `</audio>` for a clip. Raises ValueError for what is none."""
    if np.ndim(clip) == 0:
        raise ValueError(f"audio must be samples, shape (samples,), not {type(clip).__name__}")
    return [AUDIO_PAD_ID] * (clip_tokens(len(clip)) - 2)


def with_places(ids: Sequence[int], clips: Sequence[Waveform]) -> list[int]:
    """Ids of a text with the places of its audios, one clip for each `<audio></audio>` in order.

    Raises ValueError where their numbers differ, or one of the audio tokens stands elsewhere.
    """
    whole: list[int] = []
    rest = list(clips)
    pairs = _pairs(ids)
    if len(pairs) != len(rest):
        raise ValueError(f"the text has {len(pairs)} of <audio></audio> for {len(rest)} audios")
    last = 0
    for pair, clip in zip(pairs, rest, strict=True):
        whole += [*ids[last : pair + 1], *pads(clip)]
        last = pair + 1
    return [*whole, *ids[last:]]


def _pairs(ids: Sequence[int]) -> list[int]:
    """Where each `<audio></audio>` starts."""
    starts = [place for place, token in enumerate(ids) if token == AUDIO_START_ID]
    ends = [place - 1 for place, token in enumerate(ids) if token == AUDIO_END_ID]
    if starts != ends or AUDIO_PAD_ID in ids:
        raise ValueError("audio must stand in the text as <audio></audio>, with nothing between")
    return starts


def batch(
    rows: Sequence[Sequence[int]], clips: Sequence[Sequence[Waveform]], padding: bool, return_tensors: str
) -> BatchFeature:
    """The inputs of the model for rows of ids, each with its clips. Raises ValueError as the processor."""
    if return_tensors != "pt":
        raise ValueError(f"return_tensors is {return_tensors!r}; only 'pt' is known")
    longest = max(map(len, rows), default=0)
    if not longest or (not padding and any(len(row) < longest for row in rows)):
        raise ValueError("texts must not be empty, and of one length without padding")
    ids = torch.tensor([[PAD_ID] * (longest - len(row)) + list(row) for row in rows])
    mask = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in rows])
    return BatchFeature({"input_ids": ids, "attention_mask": mask} | _features(clips))


def _features(rows: Sequence[Sequence[Waveform]]) -> dict[str, torch.Tensor]:
    """Log-mels as rows of audios, with their lengths; nothing where there is no audio."""
    most = max(map(len, rows))
    if not most:
        return {}
    mels, frames = log_mels([clip for row in rows for clip in row])
    taken = torch.tensor([[place < len(row) for place in range(most)] for row in rows])
    features = torch.zeros(*taken.shape, MELS, mels.shape[-1])
    lengths = torch.zeros(taken.shape, dtype=torch.long)
    features[taken], lengths[taken] = mels, frames
    return {"input_features": features, "feature_lengths": lengths}
