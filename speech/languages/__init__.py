"""What is particular to a language, as tables: a module each, named by its code, with one LANGUAGE."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from ..language_names import language_code

Reading = tuple[str, ...]
"""A way to read something written: its words in lower case, each as `normalise` leaves a plain word."""

_CODES = frozenset(module.name for module in iter_modules(__path__))


@dataclass(frozen=True)
class Language:
    """Tables of one language; empty ones make nothing equal and find nothing.

    readings: of contractions, numbers and short forms, by how they are written; the first is the usual one.
    symbols: words for signs. prefixes: first parts of compounds that are no words by themselves (“e” of “e
    mail”). hesitations: how a hesitation is written, stretched too, by its shortest form. fillers:
    hesitations of several characters, in a script whose characters are compared one by one. answers:
    phrases that hold a hesitation's letters but say yes or no. number_words: never taken for repeats.
    doubles: words that are rightly said twice. linking: words that link two alike (“more and more and more”)
    or the parts of a compound (“pre- and post-war”). common: short words that longer ones begin with, so
    that none is taken for the beginning of one; both without accents. corrections: phrases that take back
    what was just said. capitals_name: whether only names have capitals inside a sentence. swears: words and
    phrases. accents_matter: whether letters with and without marks make different words.
    """

    readings: Mapping[str, tuple[Reading, ...]] = field(default_factory=dict)
    symbols: Mapping[str, str] = field(default_factory=dict)
    prefixes: frozenset[str] = frozenset()
    hesitations: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    fillers: frozenset[str] = frozenset()
    answers: tuple[str, ...] = ()
    number_words: frozenset[str] = frozenset()
    doubles: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    corrections: tuple[Reading, ...] = ()
    capitals_name: bool = True
    swears: frozenset[str] = frozenset()
    accents_matter: bool = True

    def is_number(self, said: Reading) -> bool:
        """Whether words as they are read are a number."""
        return bool(said) and all(part in self.number_words or part[0].isdigit() for part in said)


def words(text: str) -> tuple[str, ...]:
    """The words of a text, for a table."""
    return tuple(text.split())


def short_forms(text: str) -> dict[str, tuple[Reading, ...]]:
    """The readings in a text such as “mr: mister; etc: et cetera”."""
    entries = (entry.split(":") for entry in text.split(";"))
    return {written.strip(): (tuple(said.split()),) for written, said in entries}


@cache
def language_tables(language: str | None) -> Language:
    """The tables of a language, by its code or name; empty ones for one that has none here."""
    code = language_code(language)
    if code not in _CODES:
        return Language()
    tables: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return tables
