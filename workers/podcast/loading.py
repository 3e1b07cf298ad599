"""Job files read: what is wrong with one is told with its line and its field."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ...core.errors import BadInput
from .models import Podcast
from .yaml_reading import BadYaml, Document, Place, read, scalar

MOST_BYTES = 1_000_000
"""A larger file is no job."""

_TOLD = {
    "missing": "is missing",
    "string_type": "is no text; put it in quotes",
    "path_type": "is no name of a file; give one, in quotes if it is a number",
    "float_type": "is no number",
    "float_parsing": "is no number",
    "int_type": "is no whole number",
    "int_parsing": "is no whole number",
    "int_from_float": "is no whole number",
    "bool_type": "is neither true nor false",
    "bool_parsing": "is neither true nor false",
    "tuple_type": "is no list; begin each item with a dash",
    "dict_type": "needs keys with values below it",
    "string_too_short": "is empty",
    "finite_number": "is no number",
}
"""What pydantic finds, in words that fit a job file."""


_FILES = ("input", "segments", "tracks", "intro", "outro", "music")
"""Fields in which the name of a file stands for a mapping with it."""


class JobFile(NamedTuple):
    """A job as it was read. path: of its file. origins: where each value stands, by its place."""

    job: Podcast
    path: Path
    origins: Mapping[Place, str]

    @property
    def folder(self) -> Path:
        """What relative paths count from."""
        return self.path.parent

    def refused(self, place: Sequence[str | int], why: str) -> BadInput:
        """The error for a value of the job. place: the fields and indexes that lead to it."""
        return _refused(self.origins, place, why)


def load(path: Path, changes: Iterable[str] = ()) -> JobFile:
    """The job in a file.

    changes: `key=value` for values to be put in place of the file's, the key being the fields that lead to
    it, `edits.pauses.become`, and the value YAML. Raises BadInput: one line, with line and field.
    """
    document = _document(path)
    origins = {place: f"{path}:{line}" for place, line in document.lines.items()}
    if not isinstance(document.data, dict):
        raise BadInput(f"{path}: is no job; a job begins with a key and a value, such as input: episode.wav")
    for change in changes:
        _put(document.data, change, origins)
    try:
        return JobFile(Podcast.model_validate(document.data), path, origins)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise _refused(origins, *_fault(first, document.data)) from None


def schema() -> dict[str, Any]:
    """The JSON schema of job files, by which editors complete and check them."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Podcast.model_json_schema()}


def schema_text() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _document(path: Path) -> Document:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadInput(f"{path}: is larger than {MOST_BYTES // 10**6} MB, which no job is")
        return read(path.read_text(encoding="utf-8-sig"))
    except BadYaml as error:
        line = f":{error.line}" if error.line else ""
        raise BadInput(f"{path}{line}: {error}") from None
    except UnicodeDecodeError:
        raise BadInput(f"{path}: is no text in UTF-8; save it as UTF-8") from None
    except FileNotFoundError:
        raise BadInput(f"{path}: there is no such file; check the name and the folder") from None
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror})") from None


def _put(data: dict[str, Any], change: str, origins: dict[Place, str]) -> None:
    """Put a value of the command line in its place. Raises BadInput."""
    name, sign, text = change.partition("=")
    keys = name.strip().split(".")
    if not sign or not all(keys):
        raise BadInput(f"--set {change}: write --set key=value, such as --set edits.fillers=mute")
    place: Place = ()
    held: Any = data
    for key in keys[:-1]:
        held, place = _entered(held, key, place, change)
    if isinstance(held, list) and keys[-1] == str(len(held)):
        held.append(None)
    step = _index(held, keys[-1], change)
    held[step] = scalar(text)
    place = (*place, step)
    for old in [old for old in origins if old[: len(place)] == place]:
        del origins[old]
    origins.update(
        {place[:n]: f"--set {change}" for n in range(1, len(place) + 1) if place[:n] not in origins}
    )


def _entered(held: Any, key: str, place: Place, change: str) -> tuple[Any, Place]:
    """The mapping or list below a key; what stands there as a single value gives way to a mapping."""
    step = _index(held, key, change)
    place = (*place, step)
    there = held.get(step) if isinstance(held, dict) else held[step]
    if not isinstance(there, dict | list):
        held[step] = {"file": there} if place[0] in _FILES and isinstance(there, str) else {}
    return held[step], place


def _index(held: Any, key: str, change: str) -> Any:
    if isinstance(held, dict):
        return key
    if isinstance(held, list) and key.isdecimal() and int(key) < len(held):
        return int(key)
    there = f"0 to {len(held) - 1}" if isinstance(held, list) and held else "no item"
    raise BadInput(f"--set {change}: “{key}” is none of the list's items, which are {there}")


def _refused(origins: Mapping[Place, str], place: Sequence[str | int], why: str) -> BadInput:
    """The error for a value, told with where it stands; pydantic's place may have fields left out in it."""
    known: Place = ()
    for step in place:
        if (*known, step) in origins:
            known = (*known, step)
    field = ".".join(str(step) for step in place)
    where = origins.get(known) or next(iter(origins.values()), "the job")
    return BadInput(f"{where}: {field}: {why}" if field else f"{where}: {why}")


def _fault(error: ErrorDetails, data: Any) -> tuple[Place, str]:
    """The place of what pydantic found, and what to say of it."""
    place = tuple(step for step in error["loc"] if step != "[key]")
    match error["type"]:
        case "extra_forbidden":
            return place, _unknown(str(place[-1]), _fields_at(place[:-1]))
        case "literal_error":
            known = str(error.get("ctx", {}).get("expected", "")).replace(" or ", ", ").replace("'", "")
            said = str(place[-1]) if "[key]" in error["loc"] else str(error["input"])
            return place, _unknown(said, known.split(", "))
        case "string_pattern_mismatch":
            return place, f"{error['input']!r} is no code of two letters, such as en"
        case kind if kind in _TOLD:
            return place, _TOLD[kind]
        case _:
            return place, error["msg"].replace("Input should", "should")


def _unknown(said: str, known: Sequence[str]) -> str:
    near = get_close_matches(said, known, 1, 0.6)
    asked = f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"
    return f"“{said[:60]}” is not known here; {asked}"


def _fields_at(place: Place) -> Sequence[str]:
    """The fields of the model at a place."""
    model: type[BaseModel] = Podcast
    for step in place:
        if isinstance(step, str) and step in model.model_fields:
            found = models_in(model.model_fields[step].annotation)
            model = found[0] if found else model
    return tuple(model.model_fields)


def models_in(annotation: Any) -> list[Any]:
    """The models that a field's type is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in get_args(annotation) for model in models_in(part)]
