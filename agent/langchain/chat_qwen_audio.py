"""A speech model as a LangChain chat model: messages with audio, and tools by Qwen's ReAct format."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, Self
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

from ...speech.progress import Progress
from ...speech.questions import Answer, Wrote
from ..answerers import needed_answerer
from .audio_blocks import Opener
from .qwen_turns import turns
from .react import Action, Step, begun_step, read_step
from .writing import as_written

_UNREADABLE = "the Action Input is no JSON object; write it again as one"


class ChatQwenAudio(BaseChatModel):
    """Qwen-Audio-Chat, or another speech model that answers questions, as a chat model.

    answerer: an `Answerer`; the one of the settings when left out. roots: folders whose files may be given
    as `file:` URLs; none when left out. Audios are given as LangChain's audio blocks, and are numbered
    through the conversation from 1. What times an answer names is in the `additional_kwargs` of its message
    as `spans`: clip (its number, or None), start and end in seconds of the recording. With tools, what it
    marked as its thought is there as `reasoning_content`, where LangChain looks for it. Calls raise BadInput
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
        wanted = _Wanted.of(stop, **kwargs)
        answer = self._asked(messages, wanted)
        step = wanted.step(answer.text)
        message = AIMessage(step.text, additional_kwargs=_thought(step.thought) | _spans(answer))
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
        """The thought and the answer as they are written, then the action.

        A thought is text too where an action follows, which is known only then.
        """
        growing = _Growing(_Wanted.of(stop, **kwargs))
        with closing(as_written(partial(self._asked, messages, growing.wanted))) as parts:
            for message in chain.from_iterable(map(growing.chunks, parts)):
                chunk = ChatGenerationChunk(message=message)
                if run_manager:
                    run_manager.on_llm_new_token(chunk.text, chunk=chunk)
                yield chunk

    def _asked(
        self,
        messages: Sequence[BaseMessage],
        wanted: _Wanted,
        progress: Progress | None = None,
        wrote: Wrote | None = None,
    ) -> Answer:
        """What the model answers."""
        with Opener(self.roots) as opener:
            asked = turns(messages, opener, wanted.tools, forced=wanted.forced)
            answer: Answer = self.answerer.ask(asked, progress, wrote)
        return answer


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is wanted of an answer. forced: whether it has to use one of the tools. stop: what ends it."""

    stop: Sequence[str]
    tools: Sequence[Mapping[str, Any]]
    forced: bool

    @classmethod
    def of(
        cls,
        stop: Sequence[str] | None,
        tools: Sequence[Mapping[str, Any]] = (),
        tool_choice: str | None = None,
        **_: Any,
    ) -> Self:
        """The same as a call of the chat model has it."""
        return cls([sequence for sequence in stop or () if sequence], *_chosen(tools, tool_choice))

    def step(self, text: str) -> Step:
        """What the text of an answer means."""
        text = text[: min(self._stops(text), default=None)]
        return read_step(text, [str(tool["name"]) for tool in self.tools]) if self.tools else Step(text)

    def begun(self, text: str) -> Step:
        """What is certain of that by the beginning of the text."""
        ends = (_open_end(text, sequence) for sequence in self.stop)
        text = text[: min(chain(self._stops(text), ends), default=None)]
        return begun_step(text) if self.tools else Step(text)

    def _stops(self, text: str) -> Iterator[int]:
        """Where the stop sequences in a text begin."""
        return (at for sequence in self.stop if (at := text.find(sequence)) >= 0)


class _Growing:
    """A message that grows, as chunks of what comes to it."""

    def __init__(self, wanted: _Wanted) -> None:
        self.wanted = wanted
        self._step = Step("")

    def chunks(self, written: str | Answer) -> Iterator[AIMessageChunk]:
        """What comes to it by the beginning of an answer, or at last by the answer."""
        if isinstance(written, str):
            chunk = self._grown(self.wanted.begun(written), {})
            if chunk.content or chunk.additional_kwargs:
                yield chunk
            return
        step = self.wanted.step(written.text)
        chunks = [self._grown(step, _spans(written))]
        if step.action:
            chunks.append(_action_chunk(step.action))
        chunks[-1].chunk_position = "last"
        yield from chunks

    def _grown(self, step: Step, extras: dict[str, Any]) -> AIMessageChunk:
        before, self._step = self._step, step
        thought = _thought(step.thought[len(before.thought) :])
        return AIMessageChunk(content=step.text[len(before.text) :], additional_kwargs=thought | extras)


def _function(tool: dict[str, Any] | type | Callable[..., Any] | BaseTool) -> dict[str, Any]:
    """A tool as a function in OpenAI's form, with the definitions that its parameters share kept apart."""
    function = convert_to_openai_function(tool)
    if isinstance(tool, BaseTool):
        own = tool.args_schema
        schema: Any = own if isinstance(own, dict) else tool.tool_call_schema
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


def _open_end(text: str, stop: str) -> int:
    """Where the end of a text begins that may become a stop sequence."""
    return next(
        (at for at in range(max(0, len(text) - len(stop) + 1), len(text)) if stop.startswith(text[at:])),
        len(text),
    )


def _thought(text: str) -> dict[str, Any]:
    """A thought as LangChain has it beside the text of a message."""
    return {"reasoning_content": text} if text else {}


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
