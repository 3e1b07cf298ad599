"""LangChain's messages as the turns that a speech model is asked in, tools by Qwen's ReAct format."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage, ToolMessage

from ...core.errors import BadInput
from ...speech.questions import Clip, Turn
from . import react
from .audio_blocks import Opener


@dataclass
class _Round:
    """A question, what was thought and done about it, and its answer once there is one."""

    question: list[str] = field(default_factory=list)
    clips: list[Clip] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    answer: str | None = None

    @property
    def begun(self) -> bool:
        return bool(self.steps) or self.answer is not None


def turns(
    messages: Sequence[BaseMessage], opener: Opener, tools: Sequence[Mapping[str, Any]], *, forced: bool
) -> list[Turn]:
    """A conversation as turns: a system's, then the user's and the assistant's in turn; the user's is last.

    Clips keep their order, so that they are numbered through the conversation; those that a tool gave stand
    with the question that it was called for. What was done about the last question stands behind it, as in
    Qwen's format, since a turn that the assistant has begun cannot be continued. tools: functions in
    OpenAI's form. forced: whether one has to be used. Raises BadInput, also where no question comes last.
    """
    system, rounds = _rounds(messages, opener)
    if not rounds or rounds[-1].answer is not None:
        raise BadInput("the last message has to be the user's or a tool's: put a question there")
    found = [Turn("system", "\n\n".join(system))] if system else []
    for past in rounds[:-1]:
        found.append(Turn("user", "\n\n".join(past.question), tuple(past.clips)))
        found.append(Turn("assistant", _told(past, bool(tools))))
    last = rounds[-1]
    question, done = "\n\n".join(last.question), "\n".join(last.steps)
    if tools:
        question = f"{react.instructions(tools, forced=forced and not done)}\n\nQuestion: {question}"
    found.append(Turn("user", f"{question}\n{done}" if done else question, tuple(last.clips)))
    return found


def _rounds(messages: Sequence[BaseMessage], opener: Opener) -> tuple[list[str], list[_Round]]:
    results = {message.tool_call_id: message for message in messages if isinstance(message, ToolMessage)}
    system: list[str] = []
    rounds: list[_Round] = []
    for message in messages:
        if isinstance(message, SystemMessage):
            system.append(opener.content(message).text)
            continue
        if not rounds or (isinstance(message, HumanMessage) and rounds[-1].begun):
            rounds.append(_Round())
        match message:
            case HumanMessage():
                content = opener.content(message)
                rounds[-1].question.append(content.text)
                rounds[-1].clips += content.clips
            case AIMessage():
                _add_step(rounds[-1], message, results, opener)
            case ToolMessage():  # told with the message that called for it
                pass
            case _:
                raise BadInput(f"a message of type “{message.type}” cannot be told to the model: drop it")
    return system, rounds


def _add_step(round_: _Round, message: AIMessage, results: Mapping[str, ToolMessage], opener: Opener) -> None:
    """Add what the assistant said, and what came of the tools that it called."""
    text = message.text  # the rest of its content is meant for the model that wrote it
    calls = list(_calls(message))
    if not calls:
        round_.answer = text
        return
    if text:
        round_.steps.append(react.thought_written(text))
    for key, name, arguments in calls:
        round_.steps.append(react.action_written(name, arguments))
        if result := results.get(key):
            content = opener.content(result)
            round_.steps.append(react.observation_written(content.text))
            round_.clips += content.clips


def _calls(message: AIMessage) -> Iterator[tuple[str, str, str]]:
    """Id, tool and arguments of each call, those included whose arguments could not be read."""
    for call in message.tool_calls:
        yield call["id"] or "", call["name"], json.dumps(call["args"], ensure_ascii=False)
    for bad in message.invalid_tool_calls:
        yield bad["id"] or "", bad["name"] or "", bad["args"] or ""


def _told(past: _Round, tools: bool) -> str:
    """What the assistant said of a question that is done with."""
    answer = [] if past.answer is None else [react.answer_written(past.answer)]
    return "\n".join([*past.steps, *answer]) if tools or past.steps else past.answer or ""
