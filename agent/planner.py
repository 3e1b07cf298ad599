"""What plans a request, and what a plan is carried out on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from typing import Protocol

from ..core.errors import WordspliceError
from ..core.placement import Speech
from ..tools import Draft, Outcome, ToolCall, run

Listen = Callable[[Sequence[str]], Mapping[str, Speech]]
"""Gets the words of recordings, by their ids; gives those of all that are known then. Raises BadInput."""


class Work:
    """One request being carried out: a draft, the steps that went well, and what each came to.

    listen: gets words that are not known yet, for planners that do not want to begin anew with them.
    """

    def __init__(self, draft: Draft, listen: Listen) -> None:
        self.draft = draft
        self._listen = listen
        self.plan: list[ToolCall] = []
        self.outcomes: list[Outcome] = []

    def run(self, call: ToolCall) -> Outcome:
        """Carry out a step on the draft. Raises CannotEdit, having changed nothing, and Unheard."""
        outcome = run(call, self.draft)
        self.plan.append(call)
        self.outcomes.append(outcome)
        return outcome

    def preview(self, call: ToolCall) -> Outcome:
        """What a step would come to now; nothing changes. Raises as `run`."""
        return run(call, copy(self.draft))

    def listen(self, keys: Sequence[str]) -> None:
        """Get the words of recordings by their ids, as an `Unheard` names them. Raises BadInput."""
        self.draft.learn(self._listen(keys))


class Planner(Protocol):
    """Turns a request into steps, and has them carried out one by one, so that it sees what each came to."""

    @property
    def language(self) -> str:
        """The code of the language of the last request, in which its outcome is told."""
        ...

    def carry_out(self, command: str, work: Work) -> str | None:
        """Do what is asked; gives what to say behind the sentences of the edits.

        None where the sentences of all outcomes are to be said instead, those of answers too.
        Raises Stopped where the steps that were done are to stay; any other WordspliceError, with which all
        of them are thrown away: NotUnderstood, Unclear, NotFound and so on.
        """
        ...


class Stopped(WordspliceError):
    """A request came to an end before it was done; what was done of it stays. cause: why."""

    def __init__(self, cause: WordspliceError) -> None:
        super().__init__(str(cause))
        self.cause = cause


class AheadPlanner:
    """A planner that knows its steps beforehand: if one of them cannot be done, none is."""

    def plan(self, command: str, draft: Draft) -> Iterator[ToolCall]:
        """The steps of a request, each asked for when the ones before it are done on the draft."""
        raise NotImplementedError

    def carry_out(self, command: str, work: Work) -> None:
        """As `Planner.carry_out`."""
        for call in self.plan(command, work.draft):
            work.run(call)
