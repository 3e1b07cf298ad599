"""The grammar of well-formed SRWT, as rules for what the model may write next.

A text begins after `<|0.00|>`. After a time comes a unit, a silence (none after a silence), or the end; after
a unit or a silence only a later time, up to the window's end, where the text ends. A unit is at most
`UNIT_TOKENS` ordinary tokens, of whole characters, none of them white space, a control character or part of
a tag. A text that goes round in circles (see speech/srwt.py) ends where that shows. All rules are operations
on tensors without a look at their values, so that they can be part of a CUDA graph.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from transformers import LogitsProcessor

from ...speech.srwt import LOOP_PERIOD, loop_length
from ..qwen_audio.special_tokens import FIRST_ID, FIRST_TIME_ID, STOP_IDS, TIMES
from .tokens import REJECTED, SILENCE, TICKS, table

UNIT_TOKENS = 16
"""Tokens of a unit, which long compounds and Korean words need; a character of any script has at most 4."""

_FREE, _TIME, _PAUSED, _UNIT, _SILENT, _ENDED = range(6)
"""What a row came to: no rules; a time after a unit, or after a silence; inside a unit; a silence; its end.
A row that has only its end left counts as ended."""

_PHASE, _END, _LAST, _CHARACTER, _LEFT, _FINGERPRINT, _OTHERS = range(7)
"""Columns of a row's state: one of the above; the window's end and the last time, in ticks; the state of the
unit's last character; tokens that a unit may still have; its fingerprint; then those of the last units, and
how many units in a row were the same as so many units before them."""

_HISTORY = slice(_OTHERS, _OTHERS + LOOP_PERIOD)
_RUNS = slice(_OTHERS + LOOP_PERIOD, _OTHERS + 2 * LOOP_PERIOD)
_TIMES = slice(FIRST_TIME_ID, FIRST_TIME_ID + TIMES)
_ENDS = slice(STOP_IDS[0], STOP_IDS[-1] + 1)
_SILENCE = slice(SILENCE, SILENCE + 1)


@dataclass(frozen=True, slots=True)
class SrwtState:
    """Where each row of a batch is in its text. columns: (rows, fields), int64."""

    columns: Any

    def set(self, row: int, end: float | None) -> None:
        """Begin a row, whose prompt ends with `<|0.00|>`. end: seconds of its window; None for no rules."""
        fresh = [0] * self.columns.shape[1]
        if end is None:
            fresh[_LEFT] = REJECTED
        else:
            # Times are binary fractions: 0.29 s are 28.999… ticks.
            fresh[_END] = min(math.floor(end * TICKS + 1e-6), TIMES - 1)
            fresh[_PHASE] = _TIME if fresh[_END] > 0 else _ENDED
            fresh[_LEFT] = UNIT_TOKENS if fresh[_END] > 0 else 0
        self.columns[row] = torch.tensor(fresh, device=self.columns.device)

    def move(self, source: int, target: int) -> None:
        """Copy a row's state to another row."""
        self.columns[target] = self.columns[source]


class SrwtRules:
    """What may follow in well-formed SRWT, for batches of rows.

    tokenizer: gives the bytes of ordinary tokens as `ordinary`. vocabulary: logits of a position.
    """

    def __init__(self, tokenizer: Any, vocabulary: int, device: Any) -> None:
        tables = table(tokenizer.ordinary, vocabulary)
        self._device = device
        self._newline = tables.newline
        self._following = torch.from_numpy(tables.following).to(device)
        self._needed = torch.from_numpy(tables.needed).to(device)
        self._factors = torch.from_numpy(tables.factors).to(device)
        self._addends = torch.from_numpy(tables.addends).to(device)
        self._ticks = torch.arange(TIMES, device=device)
        self._looped = torch.tensor([loop_length(n + 1) for n in range(LOOP_PERIOD)], device=device)

    def state(self, rows: int) -> SrwtState:
        """The state of so many rows, all without rules."""
        columns = torch.zeros(rows, _RUNS.stop, dtype=torch.int64, device=self._device)
        columns[:, _LEFT] = REJECTED
        return SrwtState(columns)

    def admit(self, logits: Any, state: SrwtState) -> Any:
        """Put −∞ where a token may not follow, in place; at least one may. logits: (n, vocabulary), floating.

        They are those of the first n rows, and are given back. The model says by a line's end that it is
        done, and writes notes after it: where a text may end, that counts as an end token.
        """
        columns = state.columns[: len(logits)]
        phase, last, character = (columns[:, field, None] for field in (_PHASE, _LAST, _CHARACTER))
        free, time = phase == _FREE, phase == _TIME
        ending = time | (phase == _PAUSED) | (phase == _ENDED)
        timing = (phase == _UNIT) & (character == 0) | (phase == _SILENT)
        later = (self._ticks > last) & (self._ticks <= columns[:, _END, None])
        ends = logits[:, _ENDS].masked_fill(~(ending | free), -torch.inf)
        if self._newline is not None:
            newline = logits[:, self._newline].masked_fill(~ending[:, 0], -torch.inf)
            ends[:, 0] = torch.maximum(ends[:, 0], newline)
        times = logits[:, _TIMES].masked_fill(~(timing & later | free), -torch.inf)
        silence = logits[:, _SILENCE].masked_fill(~(time | free), -torch.inf)
        needed = self._needed.index_select(0, columns[:, _CHARACTER])
        logits.masked_fill_(needed > columns[:, _LEFT, None].to(torch.int8), -torch.inf)
        logits[:, _ENDS], logits[:, _TIMES], logits[:, _SILENCE] = ends, times, silence
        return logits

    def advance(self, state: SrwtState, tokens: Any) -> None:
        """Go on by one token for each of the first n rows, in place. tokens: (n,), admitted ones."""
        columns = state.columns[: len(tokens)]
        phase, end, last, character, left, fingerprint = columns[:, :_OTHERS].unbind(1)
        ticks = tokens - FIRST_TIME_ID
        times, units = (ticks >= 0) & (ticks < TIMES), tokens < FIRST_ID
        history, runs = self._repeated(columns, times & (phase == _UNIT))
        over = (ticks >= end) | (runs >= self._looped).any(1)
        reached = torch.where(phase == _SILENT, _PAUSED, _TIME).where(~over, _ENDED)
        other = torch.where(units, _UNIT, torch.where(tokens == SILENCE, _SILENT, _ENDED))
        reached = torch.where(times, reached, other)
        fields = (
            reached,
            end,
            torch.where(times, ticks, last),
            torch.where(units, self._following[character, tokens], 0),
            torch.where(units, left - 1, torch.where(times & (reached != _ENDED), UNIT_TOKENS, 0)),
            torch.where(units, fingerprint * self._factors[tokens] + self._addends[tokens], 0),
        )
        moved = torch.cat((torch.stack(fields, 1), history, runs), 1)
        columns.copy_(torch.where(phase[:, None] == _FREE, columns, moved))

    def _repeated(self, columns: Any, closed: Any) -> tuple[Any, Any]:
        """The last units and the runs of equal ones after this token. closed: where a unit ends with it."""
        history, runs = columns[:, _HISTORY], columns[:, _RUNS]
        unit = columns[:, _FINGERPRINT, None]
        again = torch.where(history == unit, runs + 1, 0)
        newer = torch.cat((unit, history[:, :-1]), 1)
        return torch.where(closed[:, None], newer, history), torch.where(closed[:, None], again, runs)


class SrwtLogitsProcessor(LogitsProcessor):
    """Keeps `model.generate` to well-formed SRWT: greedy or by sampling, without beams, one call.

    ends: seconds of the window of each row of the batch, None for a row without rules.
    """

    def __init__(self, rules: SrwtRules, ends: Sequence[float | None]) -> None:
        self._rules = rules
        self._state = rules.state(len(ends))
        self._begun = False
        for row, end in enumerate(ends):
            self._state.set(row, end)

    def __call__(self, input_ids: Any, scores: Any) -> Any:
        """Scores (rows, vocabulary) of the next tokens, by the rules. input_ids: (rows, length)."""
        if self._begun:
            self._rules.advance(self._state, input_ids[:, -1])
        self._begun = True
        return self._rules.admit(scores, self._state)
