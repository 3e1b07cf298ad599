"""The kinds of jobs there are, and the works that their steps do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from pydantic import JsonValue

from .steps import Bench, Coordinate, Works

Deliver = Callable[[JsonValue, JsonValue, Bench], JsonValue]
"""Writes the outputs of a job that is done to where its request says: request, result, a bench to fetch from.

Gives what whoever asked is told. It may come again, and leaves what is there already.
"""


class Kind(NamedTuple):
    """A kind of job. coordinate: puts it together. deliver: writes its outputs, where whoever waits is."""

    coordinate: Coordinate
    deliver: Deliver


class Kinds(NamedTuple):
    """Kinds of jobs by name, and all works of their steps by the names of their tasks."""

    jobs: Mapping[str, Kind]
    works: Works


@lru_cache(maxsize=1)
def kinds() -> Kinds:
    """What this installation can do."""
    from .podcast.delivering import delivered
    from .podcast.pipeline import produced
    from .podcast.works import WORKS

    return Kinds({"podcast": Kind(produced, delivered)}, WORKS)
