"""The audio encoder: log-mel in, one embedding for every 40 ms out. The blocks are Whisper's."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import nn
from transformers import PreTrainedModel, initialization
from transformers.masking_utils import create_bidirectional_mask
from transformers.modeling_layers import GradientCheckpointingLayer

from .attention import attend
from .configuration import QwenAudioEncoderConfig
from .features import audio_tokens, encoder_frames


class QwenAudioEncoderAttention(nn.Module):
    """Attention over all frames of a clip; keys have no bias."""

    is_causal = False

    def __init__(self, config: QwenAudioEncoderConfig) -> None:
        super().__init__()
        self.config = config
        self.query = nn.Linear(config.n_state, config.n_state)
        self.key = nn.Linear(config.n_state, config.n_state, bias=False)
        self.value = nn.Linear(config.n_state, config.n_state)
        self.out = nn.Linear(config.n_state, config.n_state)

    def forward(self, hidden: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        """Hidden states, shape (clips, frames, n_state), in and out."""
        width = self.config.n_state // self.config.n_head
        query, key, value = (
            part(hidden).unflatten(-1, (-1, width)).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        mixed, _ = attend(self, self.config, (query, key, value), mask, scaling=width**-0.5, is_causal=False)
        return self.out(mixed)


class QwenAudioEncoderBlock(GradientCheckpointingLayer):
    """One pre-norm block of the encoder."""

    def __init__(self, config: QwenAudioEncoderConfig) -> None:
        super().__init__()
        self.attn = QwenAudioEncoderAttention(config)
        self.attn_ln = nn.LayerNorm(config.n_state)
        self.mlp = nn.Sequential(
            nn.Linear(config.n_state, 4 * config.n_state),
            nn.GELU(),
            nn.Linear(4 * config.n_state, config.n_state),
        )
        self.mlp_ln = nn.LayerNorm(config.n_state)

    def forward(self, hidden: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        """Hidden states, shape (clips, frames, n_state), in and out."""
        hidden = hidden + self.attn(self.attn_ln(hidden), mask)
        return hidden + self.mlp(self.mlp_ln(hidden))


class QwenAudioEncoder(PreTrainedModel):
    """The audio encoder with its projection to the decoder's width."""

    config_class = QwenAudioEncoderConfig
    main_input_name = "input_features"
    input_modalities = "audio"
    supports_gradient_checkpointing = True
    # Not split at all: positional_embedding belongs to no layer.
    _no_split_modules = ("QwenAudioEncoder",)
    _keep_in_fp32_modules_strict = ("positional_embedding",)
    _supports_sdpa = True
    _supports_flash_attn = True
    _supports_attention_backend = True

    def __init__(self, config: QwenAudioEncoderConfig) -> None:
        super().__init__(config)
        self.conv1 = nn.Conv1d(config.n_mels, config.n_state, kernel_size=3, padding=1)
        self.conv2 = nn.Conv1d(config.n_state, config.n_state, kernel_size=3, stride=2, padding=1)
        self.register_buffer("positional_embedding", sinusoids(config.n_ctx, config.n_state))
        self.blocks = nn.ModuleList(QwenAudioEncoderBlock(config) for _ in range(config.n_layer))
        self.ln_post = nn.LayerNorm(config.n_state)
        self.proj = nn.Linear(config.n_state, config.output_dim)
        self.audio_bos_eos_token = nn.Embedding(2, config.output_dim)
        self.post_init()

    def forward(
        self, input_features: torch.Tensor, lengths: torch.Tensor, extents: torch.Tensor | None = None
    ) -> torch.Tensor:
        """Embeddings of clips, shape (clips, ⌊frames / 4⌋, output_dim): of each the first `audio_tokens`.

        input_features: log-mel, shape (clips, n_mels, frames). lengths: mel frames of each clip. extents: mel
        frames of the longest clip of the same prompt; each clip's own where None. The released code cuts all
        clips of a prompt there, an odd number made even, so that the convolutions see the silence up to it.
        """
        hidden = self._convolved(input_features, lengths if extents is None else extents)
        heard = _below(hidden.shape[1], encoder_frames(lengths))
        hidden = (hidden + self.positional_embedding[: hidden.shape[1]]).to(hidden.dtype) * heard[..., None]
        mask = create_bidirectional_mask(self.config, hidden, heard)
        for block in self.blocks:
            hidden = block(hidden, mask)
        pooled = nn.functional.avg_pool1d(hidden.mT, kernel_size=2).mT
        return self.proj(self.ln_post(pooled))

    def clips(self, embeddings: torch.Tensor, lengths: torch.Tensor) -> list[torch.Tensor]:
        """What stands for each clip in a prompt: its embeddings between those of `<audio>` and `</audio>`.

        embeddings, lengths: result and input of `forward`. Each is of shape (tokens + 2, output_dim).
        """
        start, end = self.audio_bos_eos_token(torch.arange(2, device=embeddings.device)).split(1)
        counts = audio_tokens(lengths).tolist()
        return [torch.cat([start, clip[:count], end]) for clip, count in zip(embeddings, counts, strict=True)]

    def _convolved(self, features: torch.Tensor, extents: torch.Tensor) -> torch.Tensor:
        """Shape (clips, frames / 2 rounded up, n_state); what lies past a clip's extent is zero."""
        within = _below(features.shape[-1], 2 * encoder_frames(extents))[:, None, :]
        features = features.to(self.conv1.weight.dtype) * within
        hidden = nn.functional.gelu(self.conv1(features)) * within
        return nn.functional.gelu(self.conv2(hidden)).mT

    def _init_weights(self, module: nn.Module) -> Any:
        super()._init_weights(module)
        if isinstance(module, QwenAudioEncoder):
            positions = sinusoids(self.config.n_ctx, self.config.n_state)
            initialization.copy_(module.positional_embedding, positions)


def sinusoids(length: int, channels: int) -> torch.Tensor:
    """Whisper's fixed positions, shape (length, channels): sines, cosines, of wavelengths 2π to 20000π."""
    step = math.log(10000) / (channels // 2 - 1)
    frequencies = torch.exp(-step * torch.arange(channels // 2, dtype=torch.float32))
    angles = torch.arange(length)[:, None] * frequencies[None, :]
    return torch.cat([angles.sin(), angles.cos()], dim=1)


def _below(size: int, limits: torch.Tensor) -> torch.Tensor:
    """Which of `size` places lie below each limit, shape (clips, size)."""
    return torch.arange(size, device=limits.device) < limits[:, None]
