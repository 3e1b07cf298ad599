"""A chat model that says what a test has written down for it."""

from collections.abc import Sequence
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable
from pydantic import Field


class ScriptedModel(BaseChatModel):
    """Gives one message of its script after the other, and the last one for ever.

    seen: what it was shown each time.
    """

    script: list[Any]
    seen: list[list[BaseMessage]] = Field(default_factory=list)

    @property
    def _llm_type(self) -> str:
        return "scripted"

    def bind_tools(self, tools: Sequence[Any], **kwargs: Any) -> Runnable[LanguageModelInput, AIMessage]:
        return self

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        said = self.script[min(len(self.seen), len(self.script) - 1)]
        self.seen.append(messages)
        if isinstance(said, Exception):
            raise said
        # A message has an id of its own each time, as from a provider.
        message = said.model_copy(update={"id": f"message{len(self.seen)}"})
        return ChatResult(generations=[ChatGeneration(message=message)])


def calls(*steps: tuple[str, dict[str, Any]], text: str = "") -> AIMessage:
    """A message that calls tools, in this order."""
    wanted = [{"name": name, "args": args, "id": f"call{n}"} for n, (name, args) in enumerate(steps, 1)]
    return AIMessage(text, tool_calls=wanted)


def says(text: str) -> AIMessage:
    """A message that ends a request."""
    return AIMessage(text)
