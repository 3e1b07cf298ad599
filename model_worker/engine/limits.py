"""How much an engine takes on."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Self

import torch

TOKENS = 3072
"""Of a row: three audios of 30 s (752 each), or one with its words, and what is asked and answered."""

ROWS = 128
"""Beyond them a step is bound by its keys and values, and more rows give no more tokens a second."""

CPU_ROWS = 16
"""A processor's arithmetic is used up by fewer rows."""

DEVICE_SHARE, MAIN_SHARE = 0.8, 0.25
"""Of the free memory of a device, of the memory of the machine: what keys and values may take. The rest is
for the encoder, the prefill and recorded graphs."""


@dataclass(frozen=True, slots=True)
class Limits:
    """rows: requests written at the same time. tokens: of one, prompt and answer. waiting: requests in the
    queue, whose sound stays in memory. prefill: tokens of prompts that are read at once, padding counted,
    while the rows that are being written stand still.
    """

    rows: int
    tokens: int = TOKENS
    waiting: int = 512
    prefill: int = 8192

    @classmethod
    def fitting(cls, model: Any) -> Self:
        """As many rows as the free memory of the model's device holds, with one at least."""
        tokens = min(TOKENS, model.config.max_position_embeddings)
        device = model.device
        if device.type == "cuda":
            cached = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
            room, rows = DEVICE_SHARE * (torch.cuda.mem_get_info(device)[0] + cached), ROWS
        else:
            machine = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
            room, rows = MAIN_SHARE * machine, CPU_ROWS
        return cls(max(1, min(rows, int(room / (tokens * token_bytes(model))))), tokens)


def token_bytes(model: Any) -> int:
    """Bytes of the keys and values of one token: 0.5 MiB of the released model in 16 bits."""
    config = model.config
    width = int(config.num_attention_heads * config.kv_channels)
    return int(2 * config.num_hidden_layers * width * model.dtype.itemsize)
