"""Values as people write them in a job file: times, files, phrases, switches."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

_CLOCK = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:\.\d+)?)", re.ASCII)

LONGEST = 360_000.0
"""Seconds of the latest moment that can be named: 100 hours."""

LONGEST_FADE = 60.0
"""Seconds over which one sound goes into another."""

Off = Literal["off", "none", "no"]
"""What stands for nothing where there is a default, beside `false`."""


def seconds_of(value: Any) -> Any:
    """Seconds as a number, or minutes and seconds as “12:30”, with hours before them as “1:02:30.5”."""
    if not isinstance(value, str):
        return value
    match = _CLOCK.fullmatch(value.strip())
    if match is None or float(match[3]) >= 60 or (match[1] and int(match[2]) >= 60):
        raise PydanticCustomError("time", "is no time: write seconds, or minutes and seconds as 12:30")
    return int(match[1] or 0) * 3600 + int(match[2]) * 60 + float(match[3])


def shorthand(field: str, types: Any) -> BeforeValidator:
    """Lets a value of some types stand for a mapping with that one field.

    types: as they are to stand in the schema, besides the mapping.
    """

    def expand(value: Any) -> Any:
        return value if isinstance(value, dict | BaseModel) else {field: value}

    return BeforeValidator(expand, json_schema_input_type=types)


def switch(on: Any, types: Any) -> BeforeValidator:
    """Lets `true` stand for a value, and `false` and Off for none."""

    def expand(value: Any) -> Any:
        if value is True:
            return on
        return None if value is False or value in get_args(Off) else value

    return BeforeValidator(expand, json_schema_input_type=types | bool | Off | None)


Time = Annotated[
    float,
    BeforeValidator(seconds_of, json_schema_input_type=float | str),
    Field(ge=0, le=LONGEST, allow_inf_nan=False, description='Seconds, or "12:30", or "1:02:30.5".'),
]
Decibels = Annotated[float, Field(ge=-60, le=60, allow_inf_nan=False)]
Softer = Annotated[float, Field(ge=-60, le=0, allow_inf_nan=False)]
Text = Annotated[str, Field(min_length=1, max_length=2000)]
Tag = Annotated[
    Text,
    BeforeValidator(
        lambda value: str(value) if type(value) is int else value, json_schema_input_type=str | int
    ),
]
"""A text that may be a whole number: a track, a year."""
File = Annotated[Path, Field(description="A file; a relative path counts from the folder of the job file.")]


class Part(BaseModel):
    """What all parts of a job have in common: nothing else may stand in them."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    @model_validator(mode="before")
    @classmethod
    def _is_mapping(cls, value: Any) -> Any:
        """Say what a mapping is where there is none, in the words of people."""
        if isinstance(value, dict | BaseModel):
            return value
        known = ", ".join(cls.model_fields)
        raise PydanticCustomError("mapping", "needs keys with values below it, of: {known}", {"known": known})


class Spot(Part):
    """A place in what is said: a time, or beside a phrase."""

    at: Time | None = None
    """A time of the input as it was before any edit; after edits it is where that sound has gone."""

    after: Text | None = None
    """Where this phrase ends."""

    before: Text | None = None
    """Where this phrase begins."""

    which: Annotated[int, Field(ge=1)] | None = None
    """Which occurrence of the phrase, from 1; left out, it must be said only once."""

    @model_validator(mode="after")
    def _names_one_place(self) -> Spot:
        if [self.at, self.after, self.before].count(None) != 2:
            raise PydanticCustomError("place", "needs one place: at, after or before")
        return self
