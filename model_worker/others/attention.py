"""When Whisper says each token: where the decoder looks in the sound while it writes it.

The method is that of OpenAI's Whisper (timing.py): the written tokens go through the decoder once more, the
cross-attention of the heads that follow the sound is normalised, smoothed and averaged, and dynamic time
warping finds the monotonic path through it. The `return_token_timestamps` of transformers keeps the attention
of all heads of all tokens, gigabytes for a batch of a large model, and names a token by the row that it is
read in, which looks at the next one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

FRAME = 0.02
"""Seconds of an encoder frame."""


@contextmanager
def watched(model: Any, heads: Sequence[tuple[int, int]]) -> Iterator[list[torch.Tensor]]:
    """Collects where some heads of the decoder look during a forward pass.

    heads: layer and head of each. Yields a list that is filled with the scores of each head, in order of
    layers, shape (batch, tokens, frames), before the softmax.
    """
    looks: list[torch.Tensor] = []
    layers = model.get_decoder().layers

    def watch(layer: int, attention: Any) -> Any:
        chosen = [head for number, head in heads if number == layer]

        def look(_: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
            hidden = args[0] if args else kwargs["hidden_states"]
            sound = args[1] if len(args) > 1 else kwargs["key_value_states"]
            queries = (attention.q_proj(hidden) * attention.scaling).unflatten(-1, (attention.num_heads, -1))
            keys = attention.k_proj(sound).unflatten(-1, (attention.num_heads, -1))
            looks.extend(queries[:, :, head] @ keys[:, :, head].transpose(1, 2) for head in chosen)

        return attention.register_forward_pre_hook(look, with_kwargs=True)

    handles = [watch(layer, layers[layer].encoder_attn) for layer in sorted({layer for layer, _ in heads})]
    try:
        yield looks
    finally:
        for handle in handles:
            handle.remove()


def boundaries(looks: torch.Tensor, width: int) -> NDArray[np.float64]:
    """When each token begins, in seconds, rising.

    looks: scores of shape (heads, tokens, frames). width: of the median filter over frames, odd.
    """
    weights = looks.float().softmax(-1)
    spread, mean = torch.std_mean(weights, dim=-2, keepdim=True, unbiased=False)
    weights = (weights - mean) / spread.clamp_min(torch.finfo(torch.float32).eps)
    matrix = _median(weights, width).mean(0).cpu().double().numpy()
    return np.asarray(first_columns(-matrix) * FRAME, np.float64)


def _median(weights: torch.Tensor, width: int) -> torch.Tensor:
    """The median of each value and its neighbours in the last dimension."""
    reach = width // 2
    if weights.shape[-1] <= reach:
        return weights
    padded = torch.nn.functional.pad(weights, (reach, reach), mode="reflect")
    return padded.unfold(-1, width, 1).median(-1).values


def first_columns(cost: NDArray[np.float64]) -> NDArray[np.int64]:
    """The column in which the cheapest monotonic path through a matrix enters each row.

    The path goes from the first row and column to the last ones, to the next row, the next column or both.
    """
    rows, columns = cost.shape
    steps = np.zeros((rows + columns - 1, rows), np.int8)
    before = np.full(rows + 1, np.inf)  # one row more at the front, from which no path comes
    last = before.copy()
    for diagonal in range(rows + columns - 1):
        low, high = max(0, diagonal - columns + 1), min(rows, diagonal + 1)
        row = np.arange(low, high)
        ways = np.stack((before[row], last[row], last[row + 1]))
        steps[diagonal, row] = ways.argmin(0)
        best = np.full(rows + 1, np.inf)
        best[row + 1] = cost[row, diagonal - row] + (ways.min(0) if diagonal else 0.0)
        before, last = last, best
    return _entered(steps, rows, columns)


def _entered(steps: NDArray[np.int8], rows: int, columns: int) -> NDArray[np.int64]:
    """The steps of a path followed back from its end: 0 is both, 1 the next row, 2 the next column."""
    first = np.zeros(rows, np.int64)
    row, column = rows - 1, columns - 1
    while row or column:
        step = steps[row + column, row] if row and column else (1 if row else 2)
        first[row] = column
        row, column = row - (step != 2), column - (step != 1)
    first[0] = 0
    return first
