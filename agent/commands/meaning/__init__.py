"""From the parts of a command to requests, in the same way for all languages."""

from typing import Any

from .asking import PLAIN_ACTS, request
from .making import MAKERS, Parts

__all__ = ["make"]


def make(name: str, parts: Parts) -> Any:
    """The value of the grammar's alternative of that name. Raises Nonsense."""
    return request(name, parts) if name in PLAIN_ACTS else MAKERS[name](parts)
