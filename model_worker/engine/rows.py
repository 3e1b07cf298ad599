"""The rows that are being written: their state on the device, and the step that adds a token to each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from ..qwen_audio.rotary import ntk_alpha
from ..srwt.constraint import SrwtState
from .choosing import Chooser
from .graphs import Recorded
from .limits import Limits
from .requests import OneOf, Srwt
from .slots import Slots

LENGTH_STEP = 256
"""Attention reads so many tokens or a multiple: few shapes to record, little read in vain."""

COMMON_LENGTH = 5 * LENGTH_STEP
"""Tokens of a window of 30 s with its words, rounded up. Steps of longer rows are recorded as they come."""

ROW_STEP = 16
"""Rows of a step from this number on are a multiple of it, below it a power of two."""


class Rows:
    """State of all rows on the model's device. Rows from 0 on are in use; the others hold anything.

    A row that is not in use may be stepped along with the others: it writes in its own slot only.
    """

    def __init__(self, model: Any, chooser: Chooser, limits: Limits) -> None:
        self.slots = Slots(model, limits.rows, limits.tokens)
        self._model, self._chooser, self._limits = model, chooser, limits
        self._state = chooser.state(limits.rows)
        counts = torch.zeros(3, limits.rows, dtype=torch.int64, device=model.device)
        self._tokens, self._positions, self._written = counts
        self._alphas = torch.ones(limits.rows, device=model.device)
        self._places = torch.arange(limits.tokens, device=model.device)
        self._step = Recorded(self._stepped, model.device)

    def prepare(self) -> None:
        """Record the steps that are common. For when no row is in use."""
        counts = {self.bucket(count) for count in range(1, self._limits.rows + 1)}
        longest = min(COMMON_LENGTH, self._limits.tokens)
        # The largest first: the others find room in its memory.
        self._step.prepare(
            (0, count, length, constrained)
            for count in sorted(counts, reverse=True)
            for length in range(longest, 0, -LENGTH_STEP)
            for constrained in (True, False)
        )

    def begin(self, first: int, rules: Sequence[Srwt | OneOf | None], hidden: Any, lengths: Any) -> list[int]:
        """The first tokens of new rows whose prompts are in their slots; NO_TOKEN where there is none.

        hidden: (rows, hidden size) after each prompt. lengths: (rows,), tokens of each prompt.
        """
        rows = slice(first, first + len(rules))
        self._positions[rows] = lengths
        self._alphas[rows] = ntk_alpha(lengths, self._model.config)
        for row, rule in enumerate(rules, first):
            self._state.set(row, rule.end if isinstance(rule, Srwt) else None)
        self._choose(rows, hidden, any(isinstance(rule, Srwt) for rule in rules))
        for row, rule in enumerate(rules):
            if isinstance(rule, OneOf):
                self._written[first + row] = self._chooser.of(hidden[row], rule.ids)
        return self._written[rows].tolist()  # type: ignore[no-any-return]

    def step(self, first: int, count: int, length: int, constrained: bool) -> list[int]:
        """The next token of rows, NO_TOKEN where there is none.

        Rows after those, up to `bucket`, must not be in use: they are stepped too. length: tokens of the
        longest with this one. constrained: whether any is under rules.
        """
        stepped = min(self.bucket(count), self._limits.rows - first)
        seen = min(-(-length // LENGTH_STEP) * LENGTH_STEP, self._limits.tokens)
        self._step(first, stepped, seen, constrained)
        return self._written[first : first + count].tolist()  # type: ignore[no-any-return]

    def bucket(self, count: int) -> int:
        """How many rows are stepped where so many are wanted."""
        rounded = 1 << (count - 1).bit_length() if count < ROW_STEP else -(-count // ROW_STEP) * ROW_STEP
        return min(rounded, self._limits.rows)

    def move(self, source: int, target: int, length: int) -> None:
        """Copy a row, which has so many tokens, over another."""
        self.slots.move(source, target, length)
        self._state.move(source, target)
        for values in (self._tokens, self._positions, self._alphas):
            values[target] = values[source]

    def _stepped(self, first: int, count: int, length: int, constrained: bool) -> None:
        rows = slice(first, first + count)
        positions = self._positions[rows]
        hidden = self._model.transformer(
            inputs_embeds=self._model.embed(self._tokens[rows, None]),
            position_ids=positions[:, None],
            attention_mask=self._mask(positions, length),
            past_key_values=self.slots.written(first, positions, length),
            ntk_alpha=self._alphas[rows],
            use_cache=True,
        ).last_hidden_state
        self._choose(rows, hidden[:, -1], constrained)
        positions.add_(1).clamp_(max=self._limits.tokens - 1)

    def _mask(self, positions: Any, length: int) -> Any:
        """What each row may look at, to be added to its scores, shape (rows, 1, 1, length)."""
        lowest = torch.finfo(self._model.dtype).min
        later = self._places[:length] > positions[:, None]
        mask = torch.zeros(later.shape, dtype=self._model.dtype, device=later.device)
        return mask.masked_fill_(later, lowest)[:, None, None]

    def _choose(self, rows: slice, hidden: Any, constrained: bool) -> None:
        """Write the likeliest token of each row, and go on to it."""
        state = SrwtState(self._state.columns[rows]) if constrained else None
        self._tokens[rows], self._written[rows] = self._chooser.likeliest(hidden, state)
