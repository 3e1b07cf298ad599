"""The command planner as a chat model that calls tools: the agent's loop with no model at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable
from pydantic import PrivateAttr

from ...core.errors import WordspliceError
from ...tools import ToolCall
from ..commands import CommandPlanner
from ..planners import unwatched
from .approval import Approver
from .desk import Desk
from .failures import ThrownAway
from .planner import AgentPlanner


class CommandModel(BaseChatModel):
    """Answers a request with the tool calls of the command planner, one a message, then with nothing.

    Raises ThrownAway where the planner cannot read the request, or a step of it was refused.
    """

    _desk: Desk = PrivateAttr()
    _commands: CommandPlanner = PrivateAttr()
    _plan: Iterator[ToolCall] = PrivateAttr(default_factory=lambda: iter(()))
    _count: int = PrivateAttr(default=0)

    def __init__(self, desk: Desk, commands: CommandPlanner) -> None:
        super().__init__()
        self._desk, self._commands = desk, commands

    @property
    def _llm_type(self) -> str:
        return "wordsplice-commands"

    def bind_tools(
        self, tools: Sequence[Any], *, tool_choice: str | None = None, **kwargs: Any
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """The model itself: the planner knows the tools."""
        return self

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        try:
            return ChatResult(generations=[ChatGeneration(message=self._next(messages[-1]))])
        except WordspliceError as error:
            raise ThrownAway(error) from error

    def _next(self, last: BaseMessage) -> AIMessage:
        if isinstance(last, HumanMessage):
            self._plan = self._commands.plan(str(last.content), self._desk.work.draft)
        elif self._desk.failure is not None:
            raise self._desk.failure
        step = next(self._plan, None)
        if step is None:
            return AIMessage("")
        self._count += 1
        call = {"name": step.tool, "args": step.args, "id": f"step{self._count}"}
        return AIMessage("", tool_calls=[call])


class CommandAgent(AgentPlanner):
    """The agent's loop with the command planner as its model: does what the command planner does alone."""

    def __init__(self, *, approve: Approver | None = None, watch: Callable[[str], None] = unwatched) -> None:
        self._commands, desk = CommandPlanner(), Desk()
        super().__init__(CommandModel(desk, self._commands), approve=approve, watch=watch, desk=desk)

    @property
    def language(self) -> str:
        """The code of the language of the last request."""
        return self._commands.language
