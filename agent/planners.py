"""Which planner the settings name: commands by grammar, or a chat model in the agent's loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import BadInput
from ..core.parts import needed
from ..core.settings import Settings, settings
from .planner import Planner

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

    from .langchain.approval import Approver


def unwatched(_: str) -> None:
    """Shows nothing."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a planner in the agent's loop works.

    approve: asked before each step that takes something away; all are let through where None. watch: called
    with a line for each step. memory: the file in which the conversation is kept, in memory where None.
    """

    approve: Approver | None = None
    watch: Callable[[str], None] = unwatched
    memory: Path | None = None


UNWATCHED = Manner()


def planner(manner: Manner = UNWATCHED) -> Planner:
    """The planner that the settings name.

    Raises BadInput where it is not known, or cannot be had: not installed, no key, no worker.
    """
    given = settings()
    if manner.memory and given.planner in ("offline", "agent"):
        raise BadInput(
            f"{manner.memory}: the command planner remembers no conversation; leave --memory out, or have "
            "a model plan, such as WORDSPLICE_PLANNER=openai:gpt-5-mini"
        )
    if given.planner == "offline":
        from .commands import CommandPlanner

        return CommandPlanner()
    needed("langchain", "langgraph", extra="agent", use=f"WORDSPLICE_PLANNER={given.planner}")
    if given.planner == "agent":
        from .langchain.offline_model import CommandAgent

        return CommandAgent(approve=manner.approve, watch=manner.watch)
    return _agent(_model(given), manner)


def _agent(model: BaseChatModel, manner: Manner) -> Planner:
    from .langchain.memory import Memory
    from .langchain.planner import AgentPlanner

    return AgentPlanner(model, approve=manner.approve, watch=manner.watch, memory=Memory(manner.memory))


def _model(given: Settings) -> BaseChatModel:
    if given.planner == "worker":
        from .langchain.chat_qwen_audio import ChatQwenAudio

        return ChatQwenAudio()
    provider, _, name = given.planner.partition(":")
    if not provider or not name:
        raise BadInput(
            f"WORDSPLICE_PLANNER={given.planner}: is none of offline, agent, worker and provider:model, "
            "such as openai:gpt-5-mini"
        )
    from .langchain.models import chat_model

    return chat_model(given.planner, given.planner_timeout)
