"""The tools for LangChain: each of the registry as a structured tool of an agent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from threading import RLock
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from ..core.errors import WordspliceError
from ..core.parts import needed
from .compact import compact
from .registry import TOOLS, Tool, ToolCall
from .results import Editing, quoted, refusal, result

if TYPE_CHECKING:
    from langchain_core.tools import StructuredTool

Schemas = Mapping[str, dict[str, Any]]

_LOCKS: WeakKeyDictionary[Editing, RLock] = WeakKeyDictionary()
"""Held while a tool works on a session, whichever list of tools it is from."""


def langchain_tools(editing: Editing) -> list[StructuredTool]:
    """Every tool, bound to a session, in which each call is one step of history, or to a request of it.

    A tool gives JSON text. It answers a wrong call with "try other arguments, because …" and an impossible
    one with "cannot be done, because …", as a message with the status "error"; what is raised besides is a
    bug. Calls of one session never run at the same time, neither threads' nor awaited ones; so that those of
    one message run in their order as well, run the agent with the configuration `{"max_concurrency": 1}`.
    Raises BadInput where LangChain is not installed.
    """
    needed("langchain_core", extra="agent", use="tools for LangChain")
    from .structured import ShortlyTold

    lock = _LOCKS.setdefault(editing, RLock())
    schemas, told = _schemas(tuple(TOOLS.values()))
    return [
        ShortlyTold(
            name=tool.name,
            description=tool.description,
            args_schema=schemas[tool.name],
            told=told[tool.name],
            func=_called(tool.name, editing, lock),
            handle_tool_error=True,
        )
        for tool in TOOLS.values()
    ]


@cache
def _schemas(tools: tuple[Tool, ...]) -> tuple[Schemas, Schemas]:
    """The JSON schemas of tools' arguments by name, in full and in short, whose making takes milliseconds."""
    schemas = {tool.name: tool.arguments.model_json_schema() for tool in tools}
    return schemas, compact(schemas)


def _called(name: str, editing: Editing, lock: RLock) -> Callable[..., str]:
    from langchain_core.tools import ToolException

    def call(**args: Any) -> str:
        try:
            with lock:
                return quoted(result(editing, ToolCall(name, args)))
        except WordspliceError as error:
            told = refusal(error)
            if told is None:
                raise
            raise ToolException(told) from error

    return call
