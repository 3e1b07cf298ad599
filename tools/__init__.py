"""The edit tools: short typed functions over a draft of the project, in one registry."""

from . import asking, editing, history, splicing
from .draft import Draft, Unheard
from .outcomes import EditedSpan, Outcome
from .registry import TOOLS, Tool, ToolCall, run, schemas

__all__ = ["TOOLS", "Draft", "EditedSpan", "Outcome", "Tool", "ToolCall", "Unheard", "run", "schemas"]

_MODULES = (asking, editing, history, splicing)
