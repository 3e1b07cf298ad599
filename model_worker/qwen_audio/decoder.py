"""The decoder's blocks: Qwen-7B's."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from transformers import Cache
from transformers.modeling_layers import GradientCheckpointingLayer

from .attention import attend
from .configuration import QwenAudioConfig
from .rotary import rotated


class QwenAudioAttention(nn.Module):
    """Causal attention; queries, keys and values come from one projection with bias."""

    is_causal = True

    def __init__(self, config: QwenAudioConfig, layer_idx: int) -> None:
        super().__init__()
        self.config = config
        self.layer_idx = layer_idx
        width = config.num_attention_heads * config.kv_channels
        self.c_attn = nn.Linear(config.hidden_size, 3 * width)
        self.c_proj = nn.Linear(width, config.hidden_size, bias=False)

    def forward(
        self,
        hidden: torch.Tensor,
        mask: torch.Tensor | None,
        turns: tuple[torch.Tensor, torch.Tensor],
        past_key_values: Cache | None,
        **kwargs: Any,
    ) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Hidden states, shape (rows, tokens, hidden_size), in and out, and the weights if there are any."""
        split = self.c_attn(hidden).unflatten(-1, (3, -1, self.config.kv_channels))
        query, key = (heads.transpose(1, 2) for heads in rotated(split[:, :, :2], *turns).unbind(2))
        value = split[:, :, 2].transpose(1, 2)
        if past_key_values is not None:
            key, value = past_key_values.update(key, value, self.layer_idx)
        mixed, weights = attend(
            self,
            self.config,
            (query, key, value),
            mask,
            scaling=self.config.kv_channels**-0.5,
            dropout=self.config.attn_dropout_prob if self.training else 0.0,
            **kwargs,
        )
        return self.c_proj(mixed), weights


class QwenAudioMLP(nn.Module):
    """The gated MLP: `w2` gates `w1`."""

    def __init__(self, config: QwenAudioConfig) -> None:
        super().__init__()
        inner = config.intermediate_size // 2
        self.w1 = nn.Linear(config.hidden_size, inner, bias=False)
        self.w2 = nn.Linear(config.hidden_size, inner, bias=False)
        self.c_proj = nn.Linear(inner, config.hidden_size, bias=False)

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        """Hidden states, shape (rows, tokens, hidden_size), in and out."""
        return self.c_proj(self.w1(hidden) * nn.functional.silu(self.w2(hidden)))


class QwenAudioBlock(GradientCheckpointingLayer):
    """One pre-norm block of the decoder."""

    def __init__(self, config: QwenAudioConfig, layer_idx: int) -> None:
        super().__init__()
        self.ln_1 = nn.RMSNorm(config.hidden_size, eps=config.layer_norm_epsilon)
        self.attn = QwenAudioAttention(config, layer_idx)
        self.ln_2 = nn.RMSNorm(config.hidden_size, eps=config.layer_norm_epsilon)
        self.mlp = QwenAudioMLP(config)

    def forward(self, hidden: torch.Tensor, **kwargs: Any) -> torch.Tensor:
        """Hidden states, shape (rows, tokens, hidden_size), in and out; the rest goes to the attention."""
        attended, _ = self.attn(self.ln_1(hidden), **kwargs)
        hidden = hidden + attended
        return hidden + self.mlp(self.ln_2(hidden))
