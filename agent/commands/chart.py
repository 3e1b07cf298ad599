"""All readings of a command, the cheapest first.

Lark's own parsers take one token at each place. In a command each word has several meanings ("second" is a
number and a time, "from" begins a stretch and names an audio, and any word may be one that is spoken in the
recording), so this one takes a lattice: all meanings of all stretches of words, each at its cost. It goes
from left to right and from the top down, remembers what it found at each place, and keeps the few cheapest
readings of each stretch, so that its time grows with the length of the command and not with the number of
readings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from .grammar import Grammar, Rule
from .lattice import Lattice

KEPT = 4
"""Readings kept of each stretch of words under each rule."""


class Nonsense(Exception):
    """Parts that a rule allows and that make no sense together; the reading is dropped."""


class Reading(NamedTuple):
    """One way to read a stretch. value: what the meaning made of it."""

    cost: int
    value: Any


Make = Callable[[str, Sequence[Any]], Any]
"""Makes the value of a rule's alternative, by its name, from the values of its parts. Raises Nonsense."""

_Readings = dict[int, list[Reading]]


class Chart:
    """What was found in one lattice. reached: the farthest place that any reading came to."""

    def __init__(self, grammar: Grammar, lattice: Lattice, make: Make) -> None:
        self._rules, self._lattice, self._make = grammar.rules, lattice, make
        self._found: dict[tuple[str, int], _Readings] = {}
        self.reached = 0

    def readings(self, symbol: str = "start") -> list[Reading]:
        """The readings of the whole command, cheapest first."""
        complete = [
            Reading(reading.cost + rest, reading.value)
            for end, readings in self._symbol(symbol, 0).items()
            if (rest := self._lattice.rest(end)) is not None
            for reading in readings
        ]
        return sorted(complete, key=lambda reading: reading.cost)

    def _symbol(self, symbol: str, start: int) -> _Readings:
        if symbol not in self._rules:
            return self._terminal(symbol, start)
        key = (symbol, start)
        if key not in self._found:
            found: _Readings = {}
            self._found[key] = found
            here = self._lattice.terminals(start)
            for rule in self._rules[symbol]:
                if not rule.first.isdisjoint(here):
                    self._rule(rule, start, found)
        return self._found[key]

    def _terminal(self, terminal: str, start: int) -> _Readings:
        found: _Readings = {}
        for edge in self._lattice.edges(start, terminal):
            found.setdefault(edge.end, []).append(Reading(edge.cost, edge.value))
            self.reached = max(self.reached, edge.end)
        return found

    def _rule(self, rule: Rule, start: int, found: _Readings) -> None:
        partial: _Readings = {start: [Reading(rule.cost, ())]}
        for symbol, counts in rule.symbols:
            longer: _Readings = {}
            for at, beginnings in partial.items():
                for end, readings in self._symbol(symbol, at).items():
                    _extend(longer.setdefault(end, []), beginnings, readings, counts)
            partial = longer
        for end, readings in partial.items():
            for reading in readings:
                self._reduce(rule, reading, found.setdefault(end, []))

    def _reduce(self, rule: Rule, parts: Reading, kept: list[Reading]) -> None:
        if rule.splice:
            _keep(kept, Reading(parts.cost, _Spliced(parts.value)))
        elif rule.name is None:
            _keep(kept, Reading(parts.cost, parts.value[0]))
        else:
            with suppress(Nonsense):
                _keep(kept, Reading(parts.cost, self._make(rule.name, parts.value)))


class _Spliced(tuple[Any, ...]):
    """Values that go singly into the parts of the rule above."""


def _joined(values: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    return (*values, *value) if isinstance(value, _Spliced) else (*values, value)


def _extend(
    kept: list[Reading], beginnings: Sequence[Reading], readings: Sequence[Reading], counts: bool
) -> None:
    """Put what has begun, with what follows, among the cheapest; most is too dear, and never made."""
    for begun in beginnings:
        for reading in readings:
            cost = begun.cost + reading.cost
            if len(kept) < KEPT or cost < kept[-1].cost:
                value = _joined(begun.value, reading.value) if counts else begun.value
                _keep(kept, Reading(cost, value))


def _keep(kept: list[Reading], new: Reading) -> None:
    """Put a reading among the cheapest if it says something new; of equal ones the earlier stays first."""
    if len(kept) == KEPT and kept[-1].cost <= new.cost:
        return
    for at, old in enumerate(kept):
        if old.value == new.value:
            if old.cost <= new.cost:
                return
            del kept[at]
            break
    at = len(kept)
    while at and kept[at - 1].cost > new.cost:
        at -= 1
    kept.insert(at, new)
    del kept[KEPT:]
