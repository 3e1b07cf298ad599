"""The command planner: plain words to tool calls by grammar, offline. Its languages are tables beside it."""

from .planner import CommandPlanner

__all__ = ["CommandPlanner"]
