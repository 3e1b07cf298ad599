"""What a request came to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from ..core.errors import NotFound, NotUnderstood, Unclear, WordspliceError
from ..tools import EditedSpan, Outcome, ToolCall

Status = Literal["done", "not_found", "clarify", "answer", "error"]


@dataclass(frozen=True, slots=True)
class Report:
    """What a request came to.

    message: for people. plan: the tool calls that ran. created: numbers of new audios. edits: the spans that
    were touched, by audio number, in the order of the steps.
    """

    status: Status
    message: str
    plan: tuple[ToolCall, ...] = ()
    created: tuple[int, ...] = ()
    edits: Mapping[int, tuple[EditedSpan, ...]] = field(default_factory=dict)


def report_of(message: str, plan: Sequence[ToolCall], outcomes: Sequence[Outcome]) -> Report:
    """The report of steps that went well."""
    edits: dict[int, tuple[EditedSpan, ...]] = {}
    for outcome in outcomes:
        if outcome.audio is not None and outcome.spans:
            edits[outcome.audio] = edits.get(outcome.audio, ()) + outcome.spans
    created = tuple(number for outcome in outcomes for number in outcome.created)
    answered = all(outcome.answer for outcome in outcomes)
    return Report("answer" if answered else "done", message, tuple(plan), created, edits)


def status_of(error: WordspliceError) -> Status:
    """What a request came to that changed nothing."""
    match error:
        case NotFound():
            return "not_found"
        case Unclear() | NotUnderstood():
            return "clarify"
        case _:
            return "error"
