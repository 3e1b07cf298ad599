"""The planner that is a chat model: LangChain's agent loop over the tools, for one session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from langchain.agents import create_agent
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.runnables import RunnableConfig
from langchain_core.tools import StructuredTool
from langgraph.types import Command

from ...core.errors import CannotEdit, NotUnderstood, Unclear
from ...tools import langchain_tools
from ..ears import DEFAULT_LANGUAGE
from ..planner import Stopped, Work
from ..planners import unwatched
from .approval import Approver, Reject
from .desk import Desk
from .failures import ThrownAway
from .language import language_of
from .memory import Memory
from .middleware import MODEL_CALLS, Approval, Limits, Steps, decision_json, remembered

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

REMEMBERED = 20
"""Requests of a conversation that a model is told of besides the present one."""

THREAD = "wordsplice"
"""The name of the one conversation that a planner has."""


class AgentPlanner:
    """Lets a chat model carry out requests by calling the tools one by one.

    model: any LangChain chat model with tools. approve: asked before each step that takes something away;
    every step is let through where None. watch: called with a line for each step. memory: where the
    conversation is kept; in this object where None. It is for one session at a time.
    """

    def __init__(
        self,
        model: BaseChatModel,
        *,
        approve: Approver | None = None,
        watch: Callable[[str], None] = unwatched,
        memory: Memory | None = None,
        desk: Desk | None = None,
    ) -> None:
        self._language, self._command = DEFAULT_LANGUAGE, ""
        self._approve = approve
        self._memory = memory or Memory()
        self._desk = desk or Desk()
        self._limits = Limits(self._desk, name_of(model))
        self._steps = Steps(self._desk, watch)
        self._graph = create_agent(
            model,
            [*langchain_tools(self._desk), _ask_back()],
            middleware=[self._limits, self._steps, *([Approval(self._desk)] if approve else [])],
            checkpointer=self._memory.saver,
        )

    @property
    def language(self) -> str:
        """The code of the language of the last request."""
        self._language = language_of(self._command, self._language)
        return self._language

    def carry_out(self, command: str, work: Work) -> str | None:
        """Have the model do what is asked.

        Gives what it says in the end, None where it says nothing. Raises Stopped where it cannot go on: steps
        that were done stay; and the error of the last step where none went well.
        """
        self._command = command
        self._desk.take(work)
        self._limits.begin()
        self._steps.begin()
        try:
            said = self._answer(command)
        except ThrownAway as thrown_away:
            raise thrown_away.cause from thrown_away
        if why := self._desk.nothing_done():
            raise why
        if not said and not work.outcomes:
            raise NotUnderstood("the planner neither did nor said anything; ask in other words")
        return said or None

    def _answer(self, command: str) -> str:
        """What the model says in the end, as one line."""
        history = remembered(self._memory.messages(THREAD), REMEMBERED)
        self._memory.forget(THREAD)
        state = self._run({"messages": [*history, HumanMessage(command)]})
        while "__interrupt__" in state:
            state = self._run(Command(resume=self._decided()))
        last = state["messages"][-1]
        return " ".join(last.text.split()) if isinstance(last, AIMessage) else ""

    def _decided(self) -> dict[str, Any]:
        """What is said of the step that waits. Raises Stopped where that ends the request."""
        assert self._approve is not None
        assert self._desk.proposed is not None
        decision = self._approve(self._desk.proposed)
        if isinstance(decision, Reject) and decision.stop:
            raise Stopped(CannotEdit(decision.reason))
        return decision_json(decision)

    def _run(self, given: Any) -> dict[str, Any]:
        # With one thread the calls of a message run in their order, one at a time.
        config: RunnableConfig = {
            "configurable": {"thread_id": THREAD},
            "max_concurrency": 1,
            "recursion_limit": 4 * MODEL_CALLS,
        }
        state: dict[str, Any] = self._graph.invoke(given, config, durability=self._memory.durability)
        return state


def name_of(model: BaseChatModel) -> str:
    """What a model is called in messages."""
    own = getattr(model, "model_name", None) or getattr(model, "model", None)
    return own if isinstance(own, str) else type(model).__name__


def _ask_back() -> StructuredTool:
    def ask_back(question: str) -> str:
        """Ask the person which of several readings is meant; this ends the request, and changes nothing more.

        question: one short sentence, in the person's language.
        """
        raise Stopped(Unclear(" ".join(question.split())))

    return StructuredTool.from_function(ask_back)
