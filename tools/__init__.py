"""The edit tools: short typed functions over a draft of the project, in one registry."""

from . import (  # noqa: F401 - for the tools that they put into the registry
    asking,
    comparing,
    editing,
    figures,
    history,
    layering,
    pausing,
    reading,
    sound,
    sounding,
    splicing,
    trimming,
    writing,
)
from .draft import Draft, Unheard
from .langchain import langchain_tools
from .outcomes import EditedSpan, Outcome
from .registry import TOOLS, Tool, ToolCall, WrongArguments, run, schemas
from .results import Editing, quoted, refusal, result

__all__ = [
    "TOOLS",
    "Draft",
    "EditedSpan",
    "Editing",
    "Outcome",
    "Tool",
    "ToolCall",
    "Unheard",
    "WrongArguments",
    "langchain_tools",
    "quoted",
    "refusal",
    "result",
    "run",
    "schemas",
]
