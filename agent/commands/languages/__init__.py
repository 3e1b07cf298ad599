"""The languages that commands are understood in: one sub-package each, with one LANGUAGE."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, NamedTuple

from ....audio.formats import SUBTYPES
from ..atoms import Atom


class Number(NamedTuple):
    """A number that ends before atom `end`."""

    end: int
    value: float
    ordinal: bool = False


class Count(float):
    """A number with what counts things behind it ("二つ"), which names no audio."""


Words = Mapping[str, "str | Mapping[Any, str]"]
"""Spellings, separated by commas, by terminal or by its value. `TERMINAL:30` costs 30 to read so."""


def inflected_table(verbs: Words, inflected: Callable[[str], str]) -> Words:
    """A table of verbs with all their forms. inflected: gives those of verbs separated by commas."""
    return {
        terminal: inflected(some)
        if isinstance(some, str)
        else {value: inflected(each) for value, each in some.items()}
        for terminal, some in verbs.items()
    }


Costs = Mapping[int, str]
"""Spellings by what it costs to pass them over."""


def no_enclitics(_: str) -> Sequence[str]:
    """None: of a language that writes pronouns apart."""
    return ()


@dataclass(frozen=True)
class Language:
    """Everything that is particular to one language of commands.

    words: spellings of terminals. anywhere, opening, closing: what may be passed over; opening only before,
    closing only after what is asked. reasons: how a reason begins, which is passed over to the end of its
    sentence unless no_reason is in it. joining: terminals of words that hold others together. numbers: reads
    those that begin at an atom. sentences: what refusals say, by key. examples: what can be done, by the name
    of the act. nearest: what can be done, by a terminal of a word in the request. grammar: the file with
    rules of its own beside the common ones, if it has any. enclitics: the pronouns that a word ends in, if it
    is a verb and has any ("quítalo"); they become atoms of their own, spelled with a hyphen.
    """

    code: str
    words: tuple[Words, ...]
    anywhere: Costs
    opening: Costs
    closing: Costs
    reasons: str
    no_reason: str
    joining: frozenset[str]
    numbers: Callable[[Sequence[Atom], int], Iterator[Number]]
    sentences: Mapping[str, str]
    examples: Mapping[str, str]
    nearest: Mapping[str, str]
    grammar: Path | None = None
    enclitics: Callable[[str], Sequence[str]] = no_enclitics


FORMATS = {name: " ".join(re.findall(r"[a-z]+|[0-9]+", name)) for name in SUBTYPES}
"""The formats of files that can be written, spelled in all languages as their extensions are."""

COMMON = Path(__file__).with_name("common.lark")
"""The rules that all languages share."""

CODES = ("en", *sorted({module.name for module in iter_modules(__path__) if module.ispkg} - {"en"}))
"""The languages that there are, English first."""


@cache
def language(code: str) -> Language:
    """The tables of a language."""
    found: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return found
