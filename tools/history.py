"""Tools that go back and forth in the history, and that tell it."""

from typing import Annotated, NamedTuple

from pydantic import Field

from .asking import answer
from .draft import Draft
from .outcomes import Outcome
from .registry import tool

Steps = Annotated[int, Field(ge=1, le=1000)]


class PastStep(NamedTuple):
    """A request of the history. asked: what was asked for. tools: the names of those that ran."""

    number: int
    asked: str
    tools: tuple[str, ...]
    undone: bool


@tool
def undo(draft: Draft, steps: Steps = 1) -> Outcome:
    """Take back the last request, or the last few: all that each of them changed."""
    asked = [draft.undo() for _ in range(steps)]
    return Outcome("undo", facts={"asked": asked})


@tool
def redo(draft: Draft, steps: Steps = 1) -> Outcome:
    """Do again what was taken back last."""
    asked = [draft.redo() for _ in range(steps)]
    return Outcome("redo", facts={"asked": asked})


@tool
def start_over(draft: Draft) -> Outcome:
    """Go back to all audios as they were added; this can be undone."""
    draft.start_over()
    return Outcome("start_over")


@tool
def history(draft: Draft) -> Outcome:
    """Tell what was asked for so far, step by step, and which of the steps are taken back."""
    project = draft.project
    steps = [
        PastStep(number, step.did, tuple(call["tool"] for call in step.plan), number > project.position)
        for number, step in enumerate(project.steps, 1)
    ]
    return answer("history", None, steps=steps)
