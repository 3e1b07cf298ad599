"""All tools of the server by name, with their schemas: those of the registry, and those of a session."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from mcp import types
from pydantic import BaseModel, TypeAdapter, ValidationError

from ...tools import TOOLS, Tool, ToolCall, WrongArguments, result
from .actions import ACTIONS
from .kinds import Errand, Work
from .results import Done, JobInfo
from .workspaces import Workspace


@dataclass(frozen=True, slots=True)
class Step:
    """A call of a tool of the registry."""

    call: ToolCall

    def work(self, at: Workspace) -> Done:
        """Raises WrongArguments, CannotEdit, BadInput."""
        return Done(**result(at.session, self.call))


Call = Step | Work | Errand


@dataclass(frozen=True, slots=True)
class Entry:
    """A tool as clients see it, and how arguments become a call of it. Raises WrongArguments."""

    shown: types.Tool
    called: Callable[[Mapping[str, Any]], Call]


@cache
def catalogue() -> Mapping[str, Entry]:
    """All tools by name. Those of a session that write files stand for the registry's: they tell progress."""
    entries = [*(_of_registry(tool) for tool in TOOLS.values()), *_of_session()]
    return {entry.shown.name: entry for entry in entries}


def call_of(name: str, arguments: Mapping[str, Any]) -> Call:
    """What a client calls. Raises WrongArguments, also where there is no such tool."""
    known = catalogue()
    if name not in known:
        raise WrongArguments(f"there is no tool {name!r}; the tools are: {', '.join(known)}")
    return known[name].called(arguments)


def _of_session() -> Iterator[Entry]:
    for action in ACTIONS:
        shown = types.Tool(
            name=action.name,
            description=_unfolded(action.__doc__ or ""),
            input_schema=action.model_json_schema(),
            output_schema=_schema(action.gives, may_take_long=issubclass(action, Work)),
            annotations=types.ToolAnnotations(
                read_only_hint=action.reads, destructive_hint=action.overwrites, open_world_hint=False
            ),
        )
        yield Entry(shown, partial(_checked, action))


def _of_registry(tool: Tool) -> Entry:
    shown = types.Tool(
        name=tool.name,
        description=tool.description,
        input_schema=tool.arguments.model_json_schema(),
        output_schema=_schema(Done, may_take_long=True),
        # Edits are undone with `undo`, and touch no file.
        annotations=types.ToolAnnotations(destructive_hint=False, open_world_hint=False),
    )
    return Entry(shown, lambda arguments: Step(ToolCall(tool.name, dict(arguments))))


def _checked(action: type[Work | Errand], arguments: Mapping[str, Any]) -> Work | Errand:
    try:
        return action.model_validate(arguments)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise WrongArguments(": ".join(filter(None, (action.name, where, first["msg"])))) from error


def _schema(gives: type[BaseModel] | None, *, may_take_long: bool) -> dict[str, Any] | None:
    """The schema of what a tool gives back, or of the job that its call becomes."""
    if gives is None:
        return None
    given: Any = gives | JobInfo if may_take_long else gives
    return {"type": "object", **TypeAdapter(given).json_schema(mode="serialization")}


def _unfolded(docstring: str) -> str:
    """A docstring with the lines of each paragraph joined."""
    from inspect import cleandoc

    return "\n".join(" ".join(part.split()) for part in cleandoc(docstring).split("\n\n"))
