"""The two kinds of tools of a session: those that take their turn in a thread, and those that need none."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from .workspaces import Workspace

AudioNumber = Annotated[int, Field(ge=1, description="The number of an audio, from 1.")]


class Action(BaseModel, ABC):
    """What a tool is called with. Its docstring is the tool's description. gives: what comes of it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: ClassVar[str]
    gives: ClassVar[type[BaseModel] | None] = None
    reads: ClassVar[bool] = False
    """Whether it changes nothing."""
    overwrites: ClassVar[bool] = False
    """Whether it may destroy something that `undo` does not bring back."""


class Work(Action):
    """Carried out in a thread, after the calls before it."""

    @abstractmethod
    def work(self, at: Workspace) -> BaseModel:
        """Raises WordspliceError."""


class Errand(Action):
    """Carried out at once, whatever else is running."""

    @abstractmethod
    async def run(self, at: Workspace) -> Any:
        """Raises WordspliceError."""
