"""From the parts of a command to requests, in the same way for all languages."""

from typing import Any

from . import (  # noqa: F401 - for the makers that they put into the table
    audios,
    counting,
    edits,
    exceptions,
    exporting,
    pauses,
    places,
    sentences,
    silences,
    sounding,
    splices,
    steps,
    things,
    times,
)
from .making import MAKERS, Parts
from .requesting import PLAIN_ACTS, request

__all__ = ["make"]


def make(name: str, parts: Parts) -> Any:
    """The value of the grammar's alternative of that name. Raises Nonsense."""
    return request(name, parts) if name in PLAIN_ACTS else MAKERS[name](parts)
