"""The languages that commands are understood in: one sub-package each, with one LANGUAGE."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from ..atoms import Atom


class Number(NamedTuple):
    """A number that ends before atom `end`."""

    end: int
    value: float
    ordinal: bool = False


Words = Mapping[str, "str | Mapping[Any, str]"]
"""Spellings by terminal, or by the terminal's value; separated by commas. `TERMINAL:30` costs 30 to read so."""


@dataclass(frozen=True)
class Language:
    """Everything that is particular to one language of commands.

    grammar: the file with its rules. words: spellings of terminals. anywhere, opening, closing: what may be
    passed over, at which cost; opening only before, closing only after what is asked. numbers: reads those that
    begin at an atom. sentences: what refusals say, by key. examples: what can be done, by the name of the act.
    """

    code: str
    grammar: Path
    words: tuple[Words, ...]
    anywhere: Mapping[int, str]
    opening: Mapping[int, str]
    closing: Mapping[int, str]
    reasons: str
    no_reason: str
    joining: frozenset[str]
    numbers: Callable[[Sequence[Atom], int], Iterator[Number]]
    sentences: Mapping[str, str]
    examples: Mapping[str, str]


CODES = ("en",)


@cache
def language(code: str) -> Language:
    """The tables of a language."""
    found: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return found
