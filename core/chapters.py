"""Chapters of a recording."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Chapter:
    """A part of a recording that goes on until the next, or to the end.

    start: seconds of the recording. title: what players show.
    """

    start: float
    title: str
