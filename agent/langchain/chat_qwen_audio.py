"""A speech model as a LangChain chat model: messages with audio, and tools by Qwen's ReAct format."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any
from uuid import uuid4

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.messages.tool import invalid_tool_call, tool_call, tool_call_chunk
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool
from langchain_core.utils.function_calling import convert_to_openai_function
from pydantic import Field

from ...speech.questions import Answer
from ..answerers import needed_answerer
from .audio_blocks import Opener
from .qwen_turns import turns
from .react import Action, Step, read_step

_UNREADABLE = "the Action Input is no JSON object; write it again as one"


class ChatQwenAudio(BaseChatModel):
    """Qwen-Audio-Chat, or another speech model that answers questions, as a chat model.

    answerer: an `Answerer`; the one of the settings when left out. roots: folders whose files may be given
    as `file:` URLs; none when left out. Audios are given as LangChain's audio blocks, and are numbered
    through the conversation from 1. What times an answer names is in the `additional_kwargs` of its message
    as `spans`: clip (its number, or None), start and end in seconds of the recording. Calls raise BadInput
    for what the model cannot be told, and whatever the answerer raises.
    """

    answerer: Any = Field(default_factory=needed_answerer, exclude=True, repr=False)
    roots: tuple[Path, ...] = ()

    @property
    def _llm_type(self) -> str:
        return "qwen-audio"

    def bind_tools(
        self,
        tools: Sequence[dict[str, Any] | type | Callable[..., Any] | BaseTool],
        *,
        tool_choice: str | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """The model with tools. tool_choice: "auto", "none", "any" for one at least, or a tool's name."""
        functions = [_function(tool) for tool in tools]
        return self.bind(tools=functions, tool_choice=tool_choice, **kwargs)

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        answer, step = self._asked(messages, stop, **kwargs)
        message = AIMessage(step.text, additional_kwargs=_spans(answer))
        if action := step.action:
            if action.args is None:
                message.invalid_tool_calls.append(
                    invalid_tool_call(name=action.tool, args=action.written, id=_call_id(), error=_UNREADABLE)
                )
            else:
                message.tool_calls.append(tool_call(name=action.tool, args=dict(action.args), id=_call_id()))
        return ChatResult(generations=[ChatGeneration(message=message)])

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        """The thought or answer, then the action: the model behind gives its answer whole."""
        answer, step = self._asked(messages, stop, **kwargs)
        chunks = [AIMessageChunk(content=step.text, additional_kwargs=_spans(answer))]
        if step.action:
            chunks.append(_action_chunk(step.action))
        chunks[-1].chunk_position = "last"
        for message in chunks:
            chunk = ChatGenerationChunk(message=message)
            if run_manager:
                run_manager.on_llm_new_token(chunk.text, chunk=chunk)
            yield chunk

    def _asked(
        self,
        messages: Sequence[BaseMessage],
        stop: Sequence[str] | None,
        tools: Sequence[Mapping[str, Any]] = (),
        tool_choice: str | None = None,
        **_: Any,
    ) -> tuple[Answer, Step]:
        """What the model answers, and what that means."""
        tools, forced = _chosen(tools, tool_choice)
        with Opener(self.roots) as opener:
            answer: Answer = self.answerer.ask(turns(messages, opener, tools, forced=forced), None)
        text = _stopped(answer.text, stop or ())
        return answer, read_step(text, [str(tool["name"]) for tool in tools]) if tools else Step(text)


def _function(tool: dict[str, Any] | type | Callable[..., Any] | BaseTool) -> dict[str, Any]:
    """A tool as a function in OpenAI's form, with the definitions that its parameters share kept apart."""
    function = convert_to_openai_function(tool)
    if isinstance(tool, BaseTool):
        schema: Any = tool.tool_call_schema
        function["parameters"] = schema if isinstance(schema, dict) else schema.model_json_schema()
    return function


def _chosen(
    tools: Sequence[Mapping[str, Any]], choice: str | None
) -> tuple[Sequence[Mapping[str, Any]], bool]:
    """The tools that the model is told of, and whether it has to use one."""
    match choice:
        case None | "auto":
            return tools, False
        case "none":
            return (), False
        case "any" | "required":
            return tools, True
        case name:
            return [tool for tool in tools if tool["name"] == name], True


def _stopped(text: str, stop: Sequence[str]) -> str:
    """The text up to the first of the stop sequences in it."""
    places = [at for sequence in stop if (at := text.find(sequence)) >= 0]
    return text[: min(places)] if places else text


def _spans(answer: Answer) -> dict[str, Any]:
    """The times that an answer names."""
    return {"spans": [asdict(span) for span in answer.spans]} if answer.spans else {}


def _action_chunk(action: Action) -> AIMessageChunk:
    """An action as it is streamed.

    Arguments that cannot be read go as a JSON string: LangChain completes what breaks off in an object, so
    that “the first” of a cut that broke off would become all.
    """
    arguments = action.written if action.args is None else dict(action.args)
    written = json.dumps(arguments, ensure_ascii=False)
    chunk = tool_call_chunk(name=action.tool, args=written, id=_call_id(), index=0)
    return AIMessageChunk(content="", tool_call_chunks=[chunk])


def _call_id() -> str:
    return f"call_{uuid4().hex}"
