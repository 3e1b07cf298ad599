"""The tools for LangChain: each of the registry as a structured tool of an agent."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from threading import RLock
from typing import TYPE_CHECKING, Any

from ..core.errors import WordspliceError
from ..core.parts import needed
from .registry import TOOLS, Tool, ToolCall
from .results import Editing, quoted, refusal, result

if TYPE_CHECKING:
    from langchain_core.tools import StructuredTool


def langchain_tools(editing: Editing) -> list[StructuredTool]:
    """Every tool, bound to a session, in which each call is one step of history, or to a request of it.

    A tool gives JSON text. It answers a wrong call with "try other arguments, because …" and an impossible
    one with "cannot be done, because …", as a message with the status "error"; what is raised besides is a
    bug. Calls never run at the same time; so that those of one message run in their order as well, run the
    agent with the configuration `{"max_concurrency": 1}`. Raises BadInput where LangChain is not installed.
    """
    needed("langchain_core", extra="agent", use="tools for LangChain")
    lock = RLock()
    return [_structured(tool, editing, lock) for tool in TOOLS.values()]


def _structured(tool: Tool, editing: Editing, lock: RLock) -> StructuredTool:
    from langchain_core.tools import StructuredTool

    return StructuredTool(
        name=tool.name,
        description=tool.description,
        args_schema=_schema(tool),
        func=_called(tool.name, editing, lock),
        handle_tool_error=True,
    )


@cache
def _schema(tool: Tool) -> dict[str, Any]:
    """The JSON schema of a tool's arguments, whose making takes milliseconds."""
    schema: dict[str, Any] = compact(tool.arguments.model_json_schema())
    return schema


def compact(schema: Any) -> Any:
    """A JSON schema without what tells a model nothing, as all of them go out with each of its turns.

    Left out: titles, patterns that a description tells, that nothing else is allowed, and that what may be
    left out may be null as well.
    """
    if isinstance(schema, list):
        return [compact(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {
        key: compact(value)
        for key, value in schema.items()
        if not (key == "title" and isinstance(value, str))
        and not (key == "pattern" and "description" in schema)
        and (key, value) not in (("additionalProperties", False), ("default", None))
    }
    options = [option for option in kept.get("anyOf", ()) if option != {"type": "null"}]
    if len(options) == 1:
        del kept["anyOf"]
        return kept | options[0]
    return kept | ({"anyOf": options} if options else {})


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
