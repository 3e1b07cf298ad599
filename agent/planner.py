"""What plans a request."""

from collections.abc import Iterator
from typing import Protocol

from ..tools import Draft, ToolCall


class Planner(Protocol):
    """Turns a request into tool calls.

    The calls are run one by one as they come, so that a planner sees on the draft what the earlier ones did.
    """

    @property
    def language(self) -> str:
        """The code of the language of the last request, in which its outcome is told."""
        ...

    def plan(self, command: str, draft: Draft) -> Iterator[ToolCall]:
        """The steps of a request. Raises NotUnderstood, Unclear, NotFound."""
        ...
