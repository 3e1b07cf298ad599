"""JSON schemas of arguments, as short as chat models can do with: all go out with each of their turns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .notation import definitions, notation

Schema = Mapping[str, Any]

_LEFT_OUT = frozenset({"title", "pattern", "minLength", "minItems", "additionalProperties"})
"""What a description tells, or a refusal."""

_OPEN = {"type": "object", "additionalProperties": True}
"""Any object. Said in full, as some providers' adapters take one without properties for a text."""


def compact(schemas: Mapping[str, Schema]) -> dict[str, dict[str, Any]]:
    """The schemas of tools, by name, without what tells a model nothing; the tools take the same as before.

    What has a definition becomes any object, whose description holds the keys of each kind: LangChain sends
    providers a definition anew wherever it is used. What a kind is, is told where the first tool takes it,
    in the notation of `notation`.
    """
    told: dict[str, str] = {}
    return {name: _Shortened(name, schema, told).whole() for name, schema in schemas.items()}


class _Shortened:
    """Makes a tool's schema shorter. told: by definition, the tool that tells of it; added to."""

    def __init__(self, tool: str, schema: Schema, told: dict[str, str]) -> None:
        self._tool, self._schema, self._told = tool, schema, told

    def whole(self) -> dict[str, Any]:
        """All of it."""
        properties = {name: self._part(part) for name, part in self._schema["properties"].items()}
        return _kept(self._schema) | {"properties": properties}

    def _part(self, schema: Schema) -> dict[str, Any]:
        kept = _kept(schema)
        options = [option for option in kept.pop("anyOf", [kept]) if option != {"type": "null"}]
        if all("$ref" in option for option in options):
            more = {key: value for key, value in kept.items() if key != "$ref"}
            return {**_OPEN, **more, "description": self._told_of(options)}
        if "items" in kept:
            kept["items"] = self._part(kept["items"])
        return kept | (_kept(options[0]) if len(options) == 1 else {"anyOf": options})

    def _told_of(self, options: list[Schema]) -> str:
        """The kinds an argument may be of: their keys, and what they are where no tool before says so."""
        kinds = " | ".join(_keys(self._schema["$defs"][notation(option)]) for option in options)
        named = dict.fromkeys(self._reached(options))
        new = {name: self._schema["$defs"][name] for name in named if name not in self._told}
        tools = dict.fromkeys(self._told[name] for name in named if name in self._told)
        self._told.update(dict.fromkeys(new, self._tool))
        before = [f"As told at {' and '.join(tools)}"] if tools else []
        return ". ".join(line.removesuffix(".") for line in (kinds, *definitions([{"$defs": new}]), *before))

    def _reached(self, schema: Any) -> Iterator[str]:
        """The names of the definitions that a part of the schema leads to."""
        match schema:
            case {"$ref": _}:
                name = notation(schema)
                yield name
                yield from self._reached(self._schema["$defs"][name])
            case Mapping():
                yield from self._reached(list(schema.values()))
            case list():
                for part in schema:
                    yield from self._reached(part)


def _keys(schema: Schema) -> str:
    required = schema.get("required", ())
    return f"{{{', '.join(name if name in required else f'{name}?' for name in schema['properties'])}}}"


def _kept(schema: Schema) -> dict[str, Any]:
    return {
        key: value
        for key, value in schema.items()
        if key not in (*_LEFT_OUT, "$defs") and (key, value) != ("default", None)
    }
