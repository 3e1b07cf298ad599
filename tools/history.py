"""Tools that go back and forth in the history."""

from typing import Annotated

from pydantic import Field

from .draft import Draft
from .outcomes import Outcome
from .registry import tool

Steps = Annotated[int, Field(ge=1, le=1000)]


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
