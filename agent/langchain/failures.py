"""How what goes wrong in a planner's loop is told."""

from __future__ import annotations

from ...core.errors import WordspliceError

LONGEST = 300
"""Characters of a message from elsewhere that are told."""


class ThrownAway(Exception):
    """A request of which nothing is to stay. cause: why."""

    def __init__(self, cause: WordspliceError) -> None:
        super().__init__(str(cause))
        self.cause = cause


def one_line(message: object) -> str:
    """A message from elsewhere as one short line; the kind of error where it says nothing."""
    text = " ".join(str(message).split()) or type(message).__name__
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
