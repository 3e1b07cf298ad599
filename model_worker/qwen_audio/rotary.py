"""Positions: rotary embedding with dynamic NTK, log-n scaling of queries, each row by its own length."""

from __future__ import annotations

import math

import torch

from .configuration import QwenAudioConfig


def ntk_alpha(lengths: torch.Tensor, config: QwenAudioConfig) -> torch.Tensor:
    """How far each sequence's rotary base is stretched, by its length when it is first read; then fixed.

    lengths: tokens of each sequence without padding, shape (rows,). Gives float32 of the same shape:
    max(1, 2^ceil(log2(length / seq_length) + 1) − 1), as Qwen-7B's technical report and code have it.
    """
    lengths = lengths.to(torch.float32)
    if not config.use_dynamic_ntk:
        return torch.ones_like(lengths)
    doublings = torch.ceil(torch.log2(lengths / config.seq_length) + 1)
    return (torch.exp2(doublings) - 1).clamp(min=1)


def rotations(
    positions: torch.Tensor, alpha: torch.Tensor, config: QwenAudioConfig
) -> tuple[torch.Tensor, torch.Tensor]:
    """Cosines and sines that turn queries and keys by their positions, and scale the queries.

    positions: from 0, shape (rows, tokens). alpha: of `ntk_alpha`, shape (rows,). Each result is float32 of
    shape (rows, tokens, 2, 1, width of a head): first for queries, then for keys. Log-n scaling, log(position
    from 1) / log(seq_length) past seq_length, is in those for queries, since turning and scaling commute.
    """
    width = config.kv_channels
    base = config.rotary_emb_base * alpha ** (width / (width - 2))
    exponents = torch.arange(0, width, 2, device=positions.device, dtype=torch.float32) / width
    frequencies = 1.0 / base[:, None] ** exponents
    angles = positions.to(torch.float32)[..., None] * frequencies[:, None, :]
    angles = torch.cat([angles, angles], dim=-1)[:, :, None, None, :]
    scales = _query_scales(positions, config)
    return angles.cos() * scales, angles.sin() * scales


def rotated(heads: torch.Tensor, cosines: torch.Tensor, sines: torch.Tensor) -> torch.Tensor:
    """Queries and keys turned in float32, in the type they came in; all (rows, tokens, 2, heads, width)."""
    first, second = heads.chunk(2, dim=-1)
    return (heads * cosines + torch.cat([-second, first], dim=-1) * sines).to(heads.dtype)


def _query_scales(positions: torch.Tensor, config: QwenAudioConfig) -> torch.Tensor:
    """Shape (rows, tokens, 2, 1, 1): log-n for queries, one for keys."""
    ones = torch.ones_like(positions, dtype=torch.float32)
    scales = ones
    if config.use_logn_attn:
        scales = (torch.log(positions.to(torch.float32) + 1) / math.log(config.seq_length)).clamp(min=1)
    return torch.stack([scales, ones], dim=-1)[..., None, None]
