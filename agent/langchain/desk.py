"""The request that is being carried out, for tools and a loop that outlive it."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import Any

from ...core.errors import CannotEdit, WordspliceError
from ...core.timeline import Timeline
from ...tools import TOOLS, Draft, Outcome, ToolCall, Unheard, WrongArguments
from ...tools import run as run_tool
from ...tools.results import ANSWERING
from ..ears import DEFAULT_LANGUAGE
from ..messages import told
from ..planner import Work
from .approval import Approver, Proposal, Reject, taken
from .losses import heard_seconds, lost_seconds


class Desk:
    """One request after the other; tools are bound to it.

    failure: why the last step was refused, None where it was not. refused: why a step that was to change
    something was, None where none was. proposed: the step that waits for approval.
    edited: arguments that a person gave in place of a model's, by the id of the model's call.
    """

    def __init__(self) -> None:
        self.failure: WordspliceError | None = None
        self.refused: WordspliceError | None = None
        self.proposed: Proposal | None = None
        self.edited: dict[str, dict[str, Any]] = {}
        self._work: Work | None = None
        self._before: dict[int, Timeline] = {}

    @property
    def work(self) -> Work:
        """The request that is being carried out."""
        assert self._work is not None
        return self._work

    def take(self, work: Work) -> None:
        """Begin a request."""
        self._work, self.failure, self.refused, self.proposed = work, None, None, None
        self.edited.clear()
        self._before.clear()
        self.note(work.draft)

    def note(self, draft: Draft) -> None:
        """Remember how audios stood before the request; of those that it made, how they first stood."""
        for number in draft.numbers:
            self._before.setdefault(number, draft.timeline(number))

    def run(self, call: ToolCall) -> Outcome:
        """Carry out a step; words that are not known yet are listened to. Raises CannotEdit, BadInput."""
        self.failure = None
        try:
            return self._run(call)
        except WordspliceError as error:
            self.fail(call.tool, error)
            raise

    def fail(self, tool: str, error: WordspliceError) -> None:
        """Note that a step was refused, or that there is no such tool."""
        self.failure = error
        if tool in TOOLS and tool not in ANSWERING:
            self.refused = error

    def nothing_done(self) -> WordspliceError | None:
        """Why nothing came of the request, whatever a model says of it; None where something did.

        A question may be answered after steps were refused; an edit that was tried is none.
        """
        outcomes = self.work.outcomes
        if any(not outcome.answer for outcome in outcomes):
            return None
        why = self.refused or (None if outcomes else self.failure)
        if isinstance(why, WrongArguments):
            return CannotEdit(f"nothing was done: {str(why).removesuffix('; try other arguments')}")
        return why if self.refused or isinstance(why, CannotEdit) else None

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

    def losses(self, draft: Draft) -> dict[int, float]:
        """Seconds of recordings that a draft has taken out of each audio since the request began."""
        known = [number for number in draft.numbers if number in self._before]
        return {number: lost_seconds(self._before[number], draft.timeline(number)) for number in known}

    def share(self, number: int, seconds: float) -> float:
        """How much of what was heard in an audio before the request some seconds are, up to 1."""
        heard = heard_seconds(self._before[number])
        return min(1.0, seconds / heard) if heard else 0.0


class Rehearsal:
    """Tries steps out one after the other on a copy of the request's draft."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._draft: Draft = copy(desk.work.draft)
        self._desk.note(self._draft)
        self._undone = 0
        for outcome in desk.work.outcomes:
            self._undone += _undone(outcome)

    def proposal(self, call: ToolCall) -> Proposal | None:
        """What a step would come to, where it would take something away and can be done at all."""
        if call.tool in ANSWERING:
            return None
        draft = copy(self._draft)
        try:
            outcome = self._run(call, draft)
        except WordspliceError:
            return None
        if outcome.key in _OF_THE_HISTORY:
            return self._of_the_history(call, outcome)
        already, losses = self._desk.losses(self._draft), self._desk.losses(draft)
        shares = {
            number: self._desk.share(number, lost)
            for number, lost in losses.items()
            if number == outcome.audio or lost > already.get(number, 0.0)
        }
        lost = sum(max(0.0, lost - already.get(number, 0.0)) for number, lost in losses.items())
        seconds = max(taken(outcome), lost)
        if not seconds:
            return None
        audio = max(shares, key=lambda number: shares[number], default=outcome.audio)
        share = shares.get(audio, 0.0) if audio else 0.0
        return Proposal(call, self._desk.told(outcome), audio, outcome.spans, seconds, share)

    def _of_the_history(self, call: ToolCall, outcome: Outcome) -> Proposal | None:
        """A step that goes back over more than the last request, all such steps of this request counted."""
        if outcome.key == "redo" or (outcome.key == "undo" and self._undone + _undone(outcome) <= 1):
            return None
        return Proposal(call, self._desk.told(outcome), None, outcome.spans, 0.0, 0.0)

    def run(self, call: ToolCall) -> None:
        """Do a step that is going to be done, as far as it can be; questions are asked only then."""
        if call.tool in ANSWERING:
            return
        draft = copy(self._draft)
        try:
            self._undone += _undone(self._run(call, draft))
        except WordspliceError:
            return
        self._draft = draft
        self._desk.note(draft)

    def _run(self, call: ToolCall, draft: Draft) -> Outcome:
        try:
            return run_tool(call, draft)
        except Unheard as unheard:
            self._desk.work.listen(unheard.keys)
            for known in (draft, self._draft):
                known.learn(self._desk.work.draft.project.speeches)
            return self._run(call, draft)


def rehearse(steps: Sequence[ToolCall], work: Work, approve: Approver) -> None:
    """Have all steps of a plan approved before any is done. Raises CannotEdit where one is not."""
    desk = Desk()
    desk.take(work)
    rehearsal = desk.rehearsal()
    for step in steps:
        proposal = rehearsal.proposal(step)
        if proposal and isinstance(decision := approve(proposal), Reject):
            raise CannotEdit(decision.reason)
        rehearsal.run(step)


_OF_THE_HISTORY = frozenset({"undo", "redo", "start_over"})


def _undone(outcome: Outcome) -> int:
    """How many requests a step takes back."""
    return len(outcome.facts["asked"]) if outcome.key == "undo" else 0
