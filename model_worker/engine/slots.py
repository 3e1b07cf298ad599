"""The keys and values of all rows, in one tensor that never grows."""

from __future__ import annotations

from typing import Any

import torch
from transformers.cache_utils import Cache, CacheLayerMixin


class Slots:
    """Room for rows of tokens: a tensor (layers, 2, rows, heads, tokens, head size), keys then values.

    It holds finite numbers only: what is masked is multiplied by zero, and would spoil other rows otherwise.
    """

    def __init__(self, model: Any, rows: int, tokens: int) -> None:
        config = model.config
        shape = (config.num_hidden_layers, 2, rows, config.num_attention_heads, tokens, config.kv_channels)
        self._store = torch.zeros(shape, dtype=model.dtype, device=model.device)

    def prompts(self, first: int, count: int) -> Cache:
        """Rows from the first on, to be filled with prompts from their first token."""
        return Cache([_PromptLayer(store) for store in self._store[:, :, first : first + count]])

    def written(self, first: int, positions: Any, length: int) -> Cache:
        """Rows from the first on, read up to a length. positions: (rows,), where each gets its next token."""
        rows = torch.arange(len(positions), device=positions.device)
        stores = self._store[:, :, first : first + len(positions)]
        return Cache([_WrittenLayer(store, (rows, positions), length) for store in stores])

    def move(self, source: int, target: int, length: int) -> None:
        """Copy a row, up to a length, over another."""
        self._store[:, :, target, :, :length].copy_(self._store[:, :, source, :, :length])

    def wipe(self, row: int) -> None:
        """Forget what a row holds, where it may not be finite."""
        self._store[:, :, row].zero_()


class _Layer(CacheLayerMixin):
    """A view of some rows of one layer. store: (2, rows, heads, tokens, head size)."""

    is_sliding = False

    def __init__(self, store: Any) -> None:
        super().__init__()
        self.keys, self.values = store
        self.is_initialized = True

    def lazy_initialization(self, key_states: Any, value_states: Any) -> None:
        """Nothing to do: the tensors are there."""

    def get_max_length(self) -> int:
        """Tokens of a row."""
        return int(self.keys.shape[-2])


class _PromptLayer(_Layer):
    """Takes the keys and values of whole prompts."""

    def update(self, key_states: Any, value_states: Any, *_: Any, **__: Any) -> tuple[Any, Any]:
        """Keep them from the first place on; attention has use for no others."""
        length = key_states.shape[-2]
        self.keys[:, :, :length] = key_states
        self.values[:, :, :length] = value_states
        return key_states, value_states

    def get_seq_length(self) -> int:
        """Tokens that are there already: none."""
        return 0

    def get_mask_sizes(self, query_length: int) -> tuple[int, int]:
        """Tokens to look at, and where they begin."""
        return query_length, 0


class _WrittenLayer(_Layer):
    """Takes one token of each row, each at its own place."""

    def __init__(self, store: Any, places: tuple[Any, Any], length: int) -> None:
        super().__init__(store)
        self._rows, self._positions = places
        self._length = length

    def update(self, key_states: Any, value_states: Any, *_: Any, **__: Any) -> tuple[Any, Any]:
        """Keep them at their places; gives all of the rows up to the length."""
        self.keys[self._rows, :, self._positions] = key_states[:, :, 0]
        self.values[self._rows, :, self._positions] = value_states[:, :, 0]
        return self.keys[:, :, : self._length], self.values[:, :, : self._length]

    def get_seq_length(self) -> int:
        """Tokens before the one that comes, of a row that fills the length."""
        return self._length - 1

    def get_mask_sizes(self, query_length: int) -> tuple[int, int]:
        """Tokens to look at, and where they begin."""
        return self._length, 0
