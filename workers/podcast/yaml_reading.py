"""YAML as plain data that knows the line of each value, by the core schema of YAML 1.2.

So `no` is a word, 12:30 no number, and a date is what is written. Keys that are there twice, tags, and what
grows beyond all bounds by its aliases are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from ...core.errors import BadInput

Place = tuple[str | int, ...]
"""The keys and indexes that lead to a value."""

MOST_VALUES = 50_000
"""Values of a document, those of aliases counted each time: far more than a job has."""

DEEPEST = 30
"""Levels of a document."""

LONGEST_NUMBER = 18
"""Digits of a whole number that is kept exactly; Python would refuse to read one of thousands."""

_BOOL, _INT, _FLOAT, _NULL = (f"tag:yaml.org,2002:{name}" for name in ("bool", "int", "float", "null"))
_TEXT = "tag:yaml.org,2002:str"
_TAGS = (_BOOL, _INT, _FLOAT, _NULL, _TEXT, "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")


class _Loader(yaml.SafeLoader):
    """Resolves plain values as the core schema of YAML 1.2 does (10.3.2)."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - as the base class has it


for _tag, _pattern, _first in (
    (_BOOL, r"true|True|TRUE|false|False|FALSE", "tTfF"),
    (_INT, r"[-+]?[0-9]+", "-+0123456789"),
    (_FLOAT, r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    (_NULL, r"~|null|Null|NULL|", "~nN"),
):
    _Loader.add_implicit_resolver(
        _tag, re.compile(f"^(?:{_pattern})$"), [*_first, *([""] if _tag == _NULL else [])]
    )


class Document(NamedTuple):
    """data: plain values. lines: the line of each value that is there, from 1, by its place."""

    data: Any
    lines: dict[Place, int]


class BadYaml(BadInput):
    """A text that is no YAML that can be used. line: where, from 1, if that is known."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


def read(text: str) -> Document:
    """The one document in a text. Raises BadYaml."""
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else None
        raise BadYaml(_plain(error.problem or error.context or "is no YAML"), line) from None
    except yaml.YAMLError as error:
        raise BadYaml(f"is no YAML text ({' '.join(str(error).split())})") from None
    except RecursionError:
        raise BadYaml(f"has more than {DEEPEST} levels") from None
    finally:
        loader.dispose()
    if node is None:
        raise BadYaml("is empty")
    reader = _Reader(loader)
    return Document(reader.value(node, ()), reader.lines)


def scalar(text: str) -> Any:
    """What a value on the command line stands for: as in a document, text where it is no YAML."""
    try:
        return read(text).data
    except BadYaml:
        return text


class _Reader:
    """Turns nodes into values. lines: of those so far."""

    def __init__(self, loader: _Loader) -> None:
        self._loader = loader
        self._count = 0
        self.lines: dict[Place, int] = {}

    def value(self, node: yaml.Node, place: Place) -> Any:
        line = node.start_mark.line + 1
        self.lines.setdefault(place, line)
        self._count += 1
        if self._count > MOST_VALUES:
            raise BadYaml(f"has more than {MOST_VALUES} values, with those of its aliases", line)
        if len(place) > DEEPEST:
            raise BadYaml(f"has more than {DEEPEST} levels", line)
        if node.tag not in _TAGS:
            raise BadYaml(f"has a tag ({node.tag.rpartition(':')[2]}), which means nothing here", line)
        match node:
            case yaml.MappingNode():
                return {key: self.value(held, (*place, key)) for key, held in self._items(node, place)}
            case yaml.SequenceNode():
                return [self.value(item, (*place, n)) for n, item in enumerate(node.value)]
            case _:
                return _scalar(node)

    def _items(self, node: yaml.MappingNode, place: Place) -> Iterator[tuple[str, yaml.Node]]:
        seen: dict[str, int] = {}
        for key, held in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                raise BadYaml("has a key that is no text", line)
            if key.value in seen:
                name = ".".join(map(str, (*place, key.value)))
                raise BadYaml(f"{name}: is given twice, first in line {seen[key.value]}; keep one", line)
            seen[key.value] = line
            self.lines[(*place, key.value)] = line
            yield key.value, held


def _scalar(node: yaml.Node) -> Any:
    if node.tag == _TEXT:
        return node.value
    if node.tag == _NULL:
        return None
    if node.tag == _BOOL:
        return node.value.lower() == "true"
    is_whole = node.tag == _INT and len(node.value) <= LONGEST_NUMBER
    return int(node.value) if is_whole else float(node.value)


def _plain(problem: str) -> str:
    """What PyYAML says is wrong, with its commonest puzzle explained."""
    if "'\\t'" in problem:
        return "has a tab where only spaces may be; indent with spaces"
    if problem.startswith("mapping values are not allowed"):
        return "has a second “:” in a value; put the value in quotes, or mend the indentation"
    return f"is no YAML: {problem}"
