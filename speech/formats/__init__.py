"""Transcript formats. A format is one module here, named as the format, with one constant FORMAT."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from ...core.words import Transcript

NAMES = tuple(sorted(module.name for module in iter_modules(__path__)))
"""The names of all formats."""


@dataclass(frozen=True, slots=True)
class Format:
    """How one format is known, read and written.

    extensions: of its files, lower case, with the dot. recognises: whether a text looks like this format.
    parse: raises BadTranscript, with the line or word; it need not judge the times of words. write: the text
    of a file.
    """

    extensions: tuple[str, ...]
    recognises: Callable[[str], bool]
    parse: Callable[[str], Transcript]
    write: Callable[[Transcript], str]


@cache
def formats() -> Mapping[str, Format]:
    """All formats by name."""
    found: dict[str, Format] = {name: import_module(f"{__name__}.{name}").FORMAT for name in NAMES}
    return found
