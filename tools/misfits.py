"""Arguments that do not fit a tool, told on one line: where, and what is wanted there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError

_KIND = re.compile(r"(\w+)\]$")
"""The name at the end of what pydantic calls a model with a validator of its own."""


class _Fault(NamedTuple):
    """What is wrong at a place, which goes through the kinds that each union on its way may be of."""

    place: tuple[str, ...]
    type: str
    message: str


def misfit(error: ValidationError, arguments: type[BaseModel]) -> str:
    """What does not fit the arguments of a tool.

    Of a union the kind counts that was likely meant: the one that has the fields that were given.
    """
    kinds = arguments.model_json_schema().get("$defs", {})
    faults = [
        _Fault(tuple(_name(str(part)) for part in each["loc"]), each["type"], each["msg"])
        for each in error.errors(include_url=False)
    ]
    for depth in range(max(len(fault.place) for fault in faults)):
        names = dict.fromkeys(fault.place[depth] for fault in faults if len(fault.place) > depth)
        of_union = len(names) > 1 and names.keys() <= kinds.keys()
        nearest = _nearest(faults, depth, list(names)) if of_union else []
        if len(nearest) > 1:
            return f"{'.'.join(faults[0].place[:depth])}: give one of {_listed(nearest, kinds)}"
        chosen = nearest[0] if nearest else next(iter(names), "")
        faults = [fault for fault in faults if fault.place[depth : depth + 1] == (chosen,)] or faults
    fault = faults[0]
    return ": ".join(filter(None, (".".join(fault.place), _wanted(fault, kinds))))


def _name(part: str) -> str:
    """A part of a place; of a kind only its name."""
    kind = _KIND.search(part)
    return kind[1] if kind else part


def _nearest(faults: Sequence[_Fault], depth: int, kinds: Sequence[str]) -> list[str]:
    """The kinds that have the most of the fields that were given, and lack the fewest of their own."""

    def distance(kind: str) -> tuple[int, int]:
        own = [fault.type for fault in faults if fault.place[depth] == kind and len(fault.place) == depth + 2]
        strange = own.count("extra_forbidden")
        return strange, 0 if strange else own.count("missing")

    least = min(map(distance, kinds))
    return [kind for kind in kinds if distance(kind) == least]


def _listed(names: Sequence[str], kinds: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} ({', '.join(kinds[name]['properties'])})" for name in names)


def _wanted(fault: _Fault, kinds: Mapping[str, Any]) -> str:
    """What is wanted at a place: in words where only a pattern is wrong."""
    if fault.type != "string_pattern_mismatch" or len(fault.place) < 2:
        return fault.message
    schema = kinds.get(fault.place[-2], {}).get("properties", {}).get(fault.place[-1], {})
    described = next((each for each in (schema, *schema.get("anyOf", ())) if "description" in each), None)
    return f"give {described['description']}" if described else fault.message
