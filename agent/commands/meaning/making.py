"""How values are made of parts: the registry, and what all makers need.

The parts come as a sequence and are told apart by what they are, so that a language is free in their order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from ..chart import Nonsense
from ..requests import Seconds

T = TypeVar("T")
Parts = Sequence[Any]
Maker = TypeVar("Maker", bound=Callable[[Parts], Any])

MAKERS: dict[str, Callable[[Parts], Any]] = {}


def maker(function: Maker) -> Maker:
    """Register the function that makes the value of the alternatives of its name."""
    MAKERS[function.__name__] = function
    return function


@dataclass(frozen=True, slots=True)
class Which:
    """Of several occurrences, as the tools have it: "all", "1,3", "-1", "all_but_1"."""

    text: str

    @property
    def numbers(self) -> list[int]:
        """The occurrences that are named one by one. Raises Nonsense where they are not."""
        if self.text.startswith("all"):
            raise Nonsense
        return [int(number) for number in self.text.split(",")]


@dataclass(frozen=True, slots=True)
class Times:
    """How often in all."""

    number: int


@dataclass(frozen=True, slots=True)
class Decibels:
    """A change of loudness; above 0 where nobody said "minus"."""

    value: float


@dataclass(frozen=True, slots=True)
class Percent:
    """A change of loudness, of the amplitude."""

    value: float


@dataclass(frozen=True, slots=True)
class Pieces:
    """How many parts of equal length."""

    number: int


@dataclass(frozen=True, slots=True)
class Fading:
    """A fade that is spoken of as a thing: "a 1 second fade in"."""

    way: str | None
    length: Seconds | None


def find(parts: Parts, kind: type[T]) -> T | None:
    """The first part of a kind."""
    return next((part for part in parts if isinstance(part, kind)), None)


def find_all(parts: Parts, kind: type[T]) -> list[T]:
    """All parts of a kind."""
    return [part for part in parts if isinstance(part, kind)]


def need(parts: Parts, kind: type[T]) -> T:
    """The first part of a kind. Raises Nonsense where there is none."""
    found = find(parts, kind)
    if found is None:
        raise Nonsense
    return found


def whole_number(value: float) -> int:
    """A count. Raises Nonsense for a fraction, and for less than one."""
    if value != int(value) or value == 0:
        raise Nonsense
    return int(value)


def numbers_in(parts: Parts) -> list[float]:
    """All numbers among the parts."""
    return [part for part in parts if isinstance(part, (int, float))]
