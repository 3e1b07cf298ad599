"""What plans the requests of clients."""

from __future__ import annotations

from functools import partial

from ...agent.langchain.approval import unattended
from ...agent.planner import Planner, Work
from ...agent.planners import Manner, planner
from .jobs import step

INSTEAD = "ask for less, or make the edit with the tools for single steps"
"""What to do about a request that would take too much away."""


class Unattended:
    """The planner that the settings name, had when it is first needed.

    Nobody is there to approve its steps: a model may take away no more of an audio than it may unattended.
    """

    def __init__(self) -> None:
        self._planner: Planner | None = None

    @property
    def language(self) -> str:
        """As `Planner.language`."""
        return self._planner.language if self._planner else "en"

    def carry_out(self, command: str, work: Work) -> str | None:
        """As `Planner.carry_out`. Raises BadInput where the planner cannot be had."""
        if self._planner is None:
            self._planner = planner(Manner(approve=partial(unattended, instead=INSTEAD), watch=step))
        return self._planner.carry_out(command, work)
