"""What several languages have in common in reading numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from ..atoms import Atom
from . import Number


def touch(atoms: Sequence[Atom], start: int, count: int) -> bool:
    """Whether an atom and so many after it stand without spaces."""
    together = atoms[start : start + count + 1]
    return len(together) > count and all(before.end == after.start for before, after in pairwise(together))


def with_half(
    norms: Sequence[str], start: int, number: tuple[int, float], halves: Collection[tuple[str, ...]]
) -> Iterator[Number]:
    """A number, and it with a half where one follows. number: how many words it takes, and its value."""
    length, value = number
    yield Number(start + length, value)
    if tuple(norms[length : length + 2]) in halves:
        yield Number(start + length + 2, value + 0.5)
