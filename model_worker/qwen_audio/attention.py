"""The one attention that encoder and decoder share, computed as the configuration says."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from transformers import PreTrainedConfig
from transformers.modeling_utils import ALL_ATTENTION_FUNCTIONS


def attend(
    module: nn.Module,
    config: PreTrainedConfig,
    heads: tuple[torch.Tensor, torch.Tensor, torch.Tensor],
    mask: torch.Tensor | None,
    **kwargs: Any,
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Attend with eager code, SDPA, flash attention or whatever else transformers has registered.

    heads: queries, keys, values of shape (rows, heads, tokens, width). mask: as transformers makes it for
    that implementation. Gives (rows, tokens, heads · width), and the weights where eager code computes them.
    """
    interface = ALL_ATTENTION_FUNCTIONS.get_interface(config._attn_implementation, eager_attention)
    mixed, weights = interface(module, *heads, mask, **kwargs)
    return mixed.flatten(-2), weights


def eager_attention(
    module: nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    scaling: float,
    dropout: float = 0.0,
    **_: Any,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Attend step by step, so that the weights can be seen; the signature is that of transformers."""
    scores = query @ key.transpose(2, 3) * scaling
    if attention_mask is not None:
        scores = scores + attention_mask
    weights = scores.softmax(-1, dtype=torch.float32).to(query.dtype)
    weights = nn.functional.dropout(weights, p=dropout, training=module.training)
    return (weights @ value).transpose(1, 2).contiguous(), weights
