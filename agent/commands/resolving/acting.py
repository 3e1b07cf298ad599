"""The registry of acts: a function for each thing that a request may ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ....tools import ToolCall
from ..requests import Request
from .scene import Scene

Act = Callable[[Request, Scene], Iterator[ToolCall]]

ACTS: dict[str, Act] = {}


def act(function: Act) -> Act:
    """Register the function that turns requests of its name into tool calls, one by one."""
    ACTS[function.__name__.rstrip("_")] = function
    return function
