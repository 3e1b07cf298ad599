"""From hidden states to the likeliest tokens."""

from __future__ import annotations

from typing import Any

import torch

from ..srwt.constraint import SrwtRules, SrwtState

NO_TOKEN = -1
"""Stands for the token of a row whose logits are not finite."""

_CPU_PART = 16384
"""Tokens whose logits stay in a processor's cache for dozens of rows: three times as fast as all at once."""


class Chooser:
    """The model's head, and the choice of the greatest logit that the rules admit."""

    def __init__(self, model: Any, rules: SrwtRules) -> None:
        self._head, self._rules = model.lm_head, rules
        weight = model.lm_head.weight
        self._parts = weight.split(len(weight) if weight.is_cuda else _CPU_PART)

    def state(self, rows: int) -> SrwtState:
        """The state of so many rows, all without rules."""
        return self._rules.state(rows)

    def likeliest(self, hidden: Any, state: SrwtState | None) -> tuple[Any, Any]:
        """Each row's token by the rules, and the same but NO_TOKEN where its logit is not finite: (rows,).

        hidden: (rows, hidden size). state: goes on by the tokens; None where no row is under rules.
        """
        if state is None:
            values, tokens = self._unconstrained(hidden)
        else:
            values, tokens = self._rules.admit(self._head(hidden), state).max(-1)
            self._rules.advance(state, tokens)
        return tokens, torch.where(values.isfinite(), tokens, NO_TOKEN)

    def of(self, hidden: Any, ids: tuple[int, ...]) -> Any:
        """The likeliest of some tokens, as `likeliest` gives it. hidden: (hidden size,)."""
        allowed = torch.tensor(ids, device=hidden.device)
        value, index = (self._head.weight[allowed] @ hidden).max(-1)
        return torch.where(value.isfinite(), allowed[index], NO_TOKEN)

    def _unconstrained(self, hidden: Any) -> tuple[Any, Any]:
        found = [torch.nn.functional.linear(hidden, part).max(-1) for part in self._parts]
        if len(found) == 1:
            return found[0].values, found[0].indices
        values, best = torch.stack([part.values for part in found]).max(0)
        indices = torch.stack([part.indices for part in found]).gather(0, best[None])[0]
        return values, indices + best * _CPU_PART
