"""JSON schemas of arguments in a short notation, so that all tools fit a small model's context."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

Schema = Mapping[str, Any]

_SIGNS = {"minimum": "≥", "exclusiveMinimum": ">", "maximum": "≤", "exclusiveMaximum": "<"}


def notation(schema: Schema) -> str:
    """The type that a schema stands for: `{"audio": integer, "what"?: Phrase | Times}`.

    A question mark is for what may be left out; definitions are named and not followed.
    """
    options = [option for option in schema.get("anyOf", schema.get("oneOf", ())) if not _is_null(option)]
    if options:
        return " | ".join(dict.fromkeys(notation({**option, **_told(schema)}) for option in options))
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "const" in schema:
        return json.dumps(schema["const"])
    if "enum" in schema:
        return " | ".join(map(json.dumps, schema["enum"]))
    match schema.get("type"):
        case "array":
            item = notation(schema.get("items", {}))
            return f"({item})[]" if " | " in item else f"{item}[]"
        case "object" | None if "properties" in schema:
            return _object(schema)
        case kind:
            return f"{kind or 'any'}{_limits(schema)}"


def definitions(schemas: Iterable[Schema]) -> list[str]:
    """A line for each definition of the schemas, each once: its name, its type and what it says of itself."""
    found: dict[str, Schema] = {}
    for schema in schemas:
        found.update(schema.get("$defs", {}))
    return [
        " – ".join(filter(None, (f"{name} = {notation(schema)}", schema.get("description"))))
        for name, schema in found.items()
    ]


def _object(schema: Schema) -> str:
    required = schema.get("required", ())
    parts = (
        f"{json.dumps(name)}{'' if name in required else '?'}: {notation(part)}"
        for name, part in schema["properties"].items()
    )
    return "{" + ", ".join(parts) + "}"


def _limits(schema: Schema) -> str:
    """What a schema says of a plain value, in brackets."""
    if told := schema.get("description"):
        return f" ({told})"
    limits = [f"{sign} {schema[key]}" for key, sign in _SIGNS.items() if key in schema]
    return f" ({', '.join(limits)})" if limits else ""


def _told(schema: Schema) -> dict[str, Any]:
    return {"description": schema["description"]} if "description" in schema else {}


def _is_null(schema: Schema) -> bool:
    return schema.get("type") == "null"
