"""From the parts of a command to requests, in the same way for all languages."""

from typing import Any

from . import (
    audios,
    counting,
    edits,
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

_MODULES = (
    audios,
    counting,
    edits,
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


def make(name: str, parts: Parts) -> Any:
    """The value of the grammar's alternative of that name. Raises Nonsense."""
    return request(name, parts) if name in PLAIN_ACTS else MAKERS[name](parts)
