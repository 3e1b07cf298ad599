"""How work on a recording tells how far it is."""

from collections.abc import Callable

Progress = Callable[[float, float], None]
"""Told the seconds of the recording that are done, and the seconds in all."""
