"""The lattice of a command: every meaning that each stretch of its words may have, with what it costs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple


class Edge(NamedTuple):
    """A stretch of atoms that ends before `end`, read as a terminal of the grammar."""

    end: int
    value: Any
    cost: int


class Lattice:
    """Edges by where they begin and what they are read as.

    Some stretches may be passed over ("please"); the edges after them begin before them too, at that cost.
    """

    def __init__(self, length: int) -> None:
        self._length = length
        self._own: list[dict[str, list[Edge]]] = [defaultdict(list) for _ in range(length + 1)]
        self._skips: list[list[tuple[int, int]]] = [[] for _ in range(length + 1)]
        self._all: list[dict[str, list[Edge]]] | None = None
        self._rest: list[int | None] = []

    def add(self, start: int, terminal: str, edge: Edge) -> None:
        """Read a stretch as a terminal."""
        self._own[start][terminal].append(edge)

    def skip(self, start: int, end: int, cost: int) -> None:
        """Let a stretch be passed over."""
        self._skips[start].append((end, cost))

    def close(self) -> None:
        """Work out what passing over allows; nothing may be added afterwards."""
        self._all = []
        for start in range(self._length + 1):
            edges: dict[str, list[Edge]] = defaultdict(list)
            for at, cost in self._passed(start).items():
                for terminal, own in self._own[at].items():
                    edges[terminal] += [Edge(edge.end, edge.value, edge.cost + cost) for edge in own]
            self._all.append(dict(edges))
            self._rest.append(self._passed(start).get(self._length))

    def edges(self, start: int, terminal: str) -> Iterable[Edge]:
        """The stretches from a place on that can be read as a terminal."""
        assert self._all is not None
        return self._all[start].get(terminal, ())

    def terminals(self, start: int) -> Iterable[str]:
        """What stretches from a place on can be read as."""
        assert self._all is not None
        return self._all[start].keys()

    def rest(self, start: int) -> int | None:
        """What it costs to pass over all from a place on; None where that cannot be."""
        return self._rest[start]

    def _passed(self, start: int) -> dict[int, int]:
        """The places reached from one by passing over, with their costs."""
        costs = {start: 0}
        for at in range(start, self._length):
            if at in costs:
                for end, cost in self._skips[at]:
                    costs[end] = min(costs.get(end, cost + costs[at]), cost + costs[at])
        return costs
