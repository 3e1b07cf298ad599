"""A grammar as lark reads it from its file, made ready for the chart."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from ...store.cache import users_cache

_TERMINAL = re.compile(r"\b_?[A-Z][A-Z_]*\b")
_COMMENT = re.compile(r"//.*")


@dataclass(frozen=True, slots=True)
class Rule:
    """One alternative of a rule.

    name: what makes a value of its parts; None where the only part's value is passed on. splice: the value is
    a list that goes into the parts of the rule above. symbols: what must follow each other, each with whether
    its value counts. first: the terminals that it may begin with. cost: what a reading pays for using it.
    """

    name: str | None
    symbols: tuple[tuple[str, bool], ...]
    cost: int
    splice: bool
    first: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Grammar:
    """Rules by the symbol that they are alternatives of; a symbol without rules is a terminal."""

    rules: dict[str, tuple[Rule, ...]] = field(default_factory=dict)


def load_grammar(*files: Path) -> Grammar:
    """The grammar in files, the later of which may `%extend` the rules of the earlier.

    Terminals are declared by being used. A rule's priority is what a reading gains by using it: `aside.-20`
    costs 20. What lark made of the files is kept, since that takes longer than all else in a short command.
    """
    text = "\n".join(file.read_text("utf-8") for file in files)
    cache, key = users_cache("grammars"), (text, version("lark"))
    kept = cache.get(*key)
    if kept is None:
        kept = json.dumps(_alternatives(text)).encode()
        cache.put(kept, *key)
    rules = defaultdict(list)
    for origin, name, symbols, cost in json.loads(kept):
        valued = tuple((symbol, not _is_silent(symbol)) for symbol in symbols)
        rules[origin].append(Rule(name, valued, cost, origin.startswith("_")))
    return Grammar(_with_firsts(rules))


def _is_silent(symbol: str) -> bool:
    return symbol.startswith("_") and symbol.isupper()


def _alternatives(text: str) -> list[tuple[str, str | None, list[str], int]]:
    """All alternatives of a grammar: of which symbol, what names them, their symbols, their cost."""
    from lark import Lark

    terminals = sorted(set(_TERMINAL.findall(_COMMENT.sub("", text))))
    declared = f"{text}\n%declare {' '.join(terminals)}\n"
    lark = Lark(declared, parser=None, lexer="basic", maybe_placeholders=False)
    found = []
    for rule in lark.rules:
        origin, symbols = str(rule.origin.name), [str(symbol.name) for symbol in rule.expansion]
        if origin.startswith("_") and symbols[0] == origin:
            # Lark repeats to the left; the chart goes from left to right, where that would never end.
            symbols = [*symbols[1:], origin]
        passed = bool(rule.options.expand1) and not rule.alias and len(symbols) == 1
        name = None if passed else str(rule.alias or origin)
        found.append((origin, name, symbols, -(rule.options.priority or 0)))
    return found


def _with_firsts(alternatives: dict[str, list[Rule]]) -> dict[str, tuple[Rule, ...]]:
    """The rules with the terminals that they may begin with; none of them is ever empty."""
    firsts: dict[str, frozenset[str]] = {}

    def first(symbol: str) -> frozenset[str]:
        if symbol not in alternatives:
            return frozenset([symbol])
        if symbol not in firsts:
            firsts[symbol] = frozenset()
            firsts[symbol] = frozenset().union(*(first(rule.symbols[0][0]) for rule in alternatives[symbol]))
        return firsts[symbol]

    return {
        origin: tuple(
            Rule(rule.name, rule.symbols, rule.cost, rule.splice, first(rule.symbols[0][0])) for rule in rules
        )
        for origin, rules in alternatives.items()
    }
