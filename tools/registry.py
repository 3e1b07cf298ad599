"""The one registry of tools: a function's name, types and docstring are what planners and agents see."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_type_hints

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from ..core.errors import CannotEdit
from .draft import Draft
from .misfits import misfit
from .outcomes import Outcome


class WrongArguments(CannotEdit):
    """Arguments that a tool does not take, or a tool that there is not."""


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One step of a plan. args: JSON values that the tool's argument model accepts."""

    tool: str
    args: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tool:
    """A function over a draft, with its arguments as a pydantic model."""

    name: str
    description: str
    arguments: type[BaseModel]
    function: Callable[..., Outcome]

    def run(self, draft: Draft, args: Mapping[str, Any]) -> Outcome:
        """Check the arguments and call the function. Raises WrongArguments, CannotEdit."""
        try:
            checked = self.arguments.model_validate(args)
        except ValidationError as error:
            told = misfit(error, self.arguments)
            raise WrongArguments(f"{self.name}: {told}; try other arguments") from error
        return self.function(draft, **{name: getattr(checked, name) for name in type(checked).model_fields})


TOOLS: dict[str, Tool] = {}


def tool(function: Callable[..., Outcome]) -> Callable[..., Outcome]:
    """Register a function whose first parameter is the draft."""
    hints = get_type_hints(function, include_extras=True)
    _, *parameters = inspect.signature(function).parameters.values()
    fields: dict[str, Any] = {
        p.name: (hints[p.name], ... if p.default is p.empty else p.default) for p in parameters
    }
    name = function.__name__
    model = create_model(name, __config__=ConfigDict(extra="forbid", frozen=True), **fields)
    TOOLS[name] = Tool(name, inspect.getdoc(function) or "", model, function)
    return function


def run(call: ToolCall, draft: Draft) -> Outcome:
    """Run one step of a plan on a draft. Raises WrongArguments, CannotEdit."""
    if call.tool not in TOOLS:
        raise WrongArguments(f"there is no tool {call.tool!r}; the tools are: {', '.join(TOOLS)}")
    return TOOLS[call.tool].run(draft, call.args)


def schemas() -> list[dict[str, Any]]:
    """Name, description and JSON schema of the arguments of every tool."""
    return [
        {"name": t.name, "description": t.description, "parameters": t.arguments.model_json_schema()}
        for t in TOOLS.values()
    ]
