"""The request that is being carried out, for tools and a loop that outlive it."""

from __future__ import annotations

from copy import copy
from typing import Any

from ...core.errors import WordspliceError
from ...core.timeline import Timeline
from ...tools import Draft, Outcome, ToolCall, Unheard
from ...tools import run as run_tool
from ..ears import DEFAULT_LANGUAGE
from ..messages import told
from ..planner import Work
from .approval import Proposal, taken, throws_away_edits


class Desk:
    """One request after the other; tools are bound to it.

    failure: why the last step was refused, None where it was not. proposed: the step that waits for
    approval. edited: arguments that a person gave in place of a model's, by the id of the model's call.
    """

    def __init__(self) -> None:
        self.failure: WordspliceError | None = None
        self.proposed: Proposal | None = None
        self.edited: dict[str, dict[str, Any]] = {}
        self._work: Work | None = None
        self._lengths: dict[int, float] = {}

    @property
    def work(self) -> Work:
        """The request that is being carried out."""
        assert self._work is not None
        return self._work

    def take(self, work: Work) -> None:
        """Begin a request."""
        self._work, self.failure, self.proposed = work, None, None
        self.edited.clear()
        self._lengths = {number: work.draft.timeline(number).duration for number in work.draft.numbers}

    def run(self, call: ToolCall) -> Outcome:
        """Carry out a step; words that are not known yet are listened to. Raises CannotEdit, BadInput."""
        self.failure = None
        try:
            return self._run(call)
        except WordspliceError as error:
            self.failure = error
            raise

    def _run(self, call: ToolCall) -> Outcome:
        try:
            return self.work.run(call)
        except Unheard as unheard:
            self.work.listen(unheard.keys)
            return self._run(call)

    def told(self, outcome: Outcome) -> str:
        """What was done or found as a sentence; in English, as everything that a model is told."""
        return told([outcome], DEFAULT_LANGUAGE)

    def timeline(self, number: int) -> Timeline:
        """An audio as it now stands. Raises NoSuchAudio."""
        return self.work.draft.timeline(number)

    def rehearsal(self) -> Rehearsal:
        """The steps to come, tried out."""
        return Rehearsal(self)

    def length(self, number: int) -> float:
        """Seconds of an audio before the request; of one that the request made, as it now stands."""
        return self._lengths.get(number) or self.timeline(number).duration


class Rehearsal:
    """Tries steps out one after the other on a copy of the request's draft."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._draft: Draft = copy(desk.work.draft)
        self._taken: dict[int, float] = {}
        for outcome in desk.work.outcomes:
            self._count(outcome)

    def proposal(self, call: ToolCall) -> Proposal | None:
        """What a step would come to, where it would take something away and can be done at all."""
        draft = copy(self._draft)
        try:
            outcome = self._run(call, draft)
        except WordspliceError:
            return None
        seconds = taken(outcome)
        if not seconds and not throws_away_edits(outcome):
            return None
        share = 0.0
        if outcome.audio is not None:
            whole = self._desk.length(outcome.audio)
            share = min(1.0, (self._taken.get(outcome.audio, 0.0) + seconds) / whole) if whole else 0.0
        return Proposal(call, self._desk.told(outcome), outcome.audio, outcome.spans, seconds, share)

    def run(self, call: ToolCall) -> None:
        """Do a step that is going to be done, as far as it can be."""
        draft = copy(self._draft)
        try:
            self._count(self._run(call, draft))
        except WordspliceError:
            return
        self._draft = draft

    def _run(self, call: ToolCall, draft: Draft) -> Outcome:
        try:
            return run_tool(call, draft)
        except Unheard as unheard:
            self._desk.work.listen(unheard.keys)
            for known in (draft, self._draft):
                known.learn(self._desk.work.draft.project.speeches)
            return self._run(call, draft)

    def _count(self, outcome: Outcome) -> None:
        if outcome.audio is not None:
            self._taken[outcome.audio] = self._taken.get(outcome.audio, 0.0) + taken(outcome)
