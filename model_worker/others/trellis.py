"""Letters put on the frames of a CTC model by torchaudio's forced alignment."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import geometric_mean
from typing import Any, NamedTuple

import torch
from torchaudio.functional import forced_align, merge_tokens

_STRANGE = 0.5
"""How much less likely than the best letter a frame of anything at all is, in nats: dear enough that it takes
no frames of what fits, and far cheaper than a wrong letter."""

_UNHEARD = 0.01
"""Probability that a letter has at least in the mean of its word: one that is not heard is not all."""

Spelled = tuple[int, ...] | None
"""The letters of a word as ids of the model; None where it knows none of them."""


class Marks(NamedTuple):
    """What is no letter among the ids of a model.

    blank: for no letter at all. delimiter: for the space between words, None where a model has none. star:
    for anything at all, one more than the highest of the model's own.
    """

    blank: int
    delimiter: int | None
    star: int


class Placed(NamedTuple):
    """A word in frames, half-open.

    score: geometric mean of the probabilities of its letters; 0 where none is known.
    """

    start: int
    end: int
    score: float


class Target:
    """The letters of words, to be found in order.

    begun: whether other words stand before them. before, after: whether there may be sound before the first
    word, and after the last one, that the text has nothing of.
    """

    def __init__(
        self, words: Sequence[Spelled], marks: Marks, *, begun: bool, before: bool, after: bool
    ) -> None:
        self.ids: list[int] = []
        self._marks, self._owners = marks, list[int | None]()
        space = () if marks.delimiter is None else (marks.delimiter,)
        self._add((marks.star,) if before else (), None)
        for number, ids in enumerate(words):
            self._add(space if number or begun else (), None)
            self._add((marks.star,) if ids is None else ids, number)
        self._add((marks.star,) if after else (), None)

    def _add(self, ids: Sequence[int], owner: int | None) -> None:
        self.ids.extend(ids)
        self._owners.extend([owner] * len(ids))

    @property
    def shortest(self) -> int:
        """Frames that it takes at least: one for each letter, and one between two that are alike."""
        alike = sum(one == other for one, other in zip(self.ids, self.ids[1:], strict=False))
        return len(self.ids) + alike

    def placed(self, frames: torch.Tensor, *, whole: bool) -> list[Placed]:
        """Where each word is in a stretch of frames: log probabilities of shape (frames, letters).

        whole: whether all of them are said in it, for which it has to be long enough; else as many of the
        first ones as fit the sound best are in it, and the others lie beyond its end.
        """
        strange = frames.amax(-1, keepdim=True) - _STRANGE
        given = torch.cat((frames, strange), dim=-1)
        if not whole:
            # Frames after the end in which all letters are free: what is not said in the stretch goes there.
            given = torch.cat((given, given.new_zeros(self.shortest, given.shape[1])))
        ids = torch.tensor([self.ids], dtype=torch.int32, device=given.device)
        path, scores = forced_align(given[None], ids, blank=self._marks.blank)
        spans = merge_tokens(path[0].cpu(), scores[0].exp().cpu(), blank=self._marks.blank)
        owned: dict[int, list[Any]] = {}
        for span, owner in zip(spans, self._owners, strict=True):
            if owner is not None:
                owned.setdefault(owner, []).append(span)
        return [self._word(each) for each in owned.values()]

    def _word(self, spans: Sequence[Any]) -> Placed:
        known = spans[0].token != self._marks.star
        score = geometric_mean(max(span.score, _UNHEARD) for span in spans) if known else 0.0
        return Placed(spans[0].start, spans[-1].end, score)
