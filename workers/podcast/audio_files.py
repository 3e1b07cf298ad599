"""The files of sound that a job can ask for."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from ...audio.formats import SUBTYPES, limits
from .values import Part, Text

AudioKind = Literal["mp3", "m4a", "wav", "flac", "ogg", "opus"]

_LOSSLESS = ("wav", "flac")

_MOST_MP3 = 320
"""Kilobits a second, of ISO/IEC 11172-3."""


class AudioFile(Part):
    """A file of sound. What is left out is as the recordings have it."""

    format: AudioKind
    name: Text | None = None
    """Its name without the ending, where not that of all outputs."""

    bit_rate: Annotated[int, Field(ge=8, le=510)] | None = None
    """Kilobits a second, of a lossy format."""

    rate: Annotated[int, Field(ge=8000, le=192_000)] | None = None
    """Hz."""

    channels: Annotated[int, Field(ge=1, le=2)] | None = None
    """1 for mono, 2 for stereo."""

    @model_validator(mode="after")
    def _can_be_written(self) -> AudioFile:
        kind, rate = self.format, self.rate
        if self.bit_rate and kind in _LOSSLESS:
            raise PydanticCustomError(
                "bit_rate", "bit_rate is for lossy formats; {kind} is none", {"kind": kind}
            )
        if self.bit_rate and kind == "mp3" and self.bit_rate > _MOST_MP3:
            raise PydanticCustomError("bit_rate", "bit_rate: mp3 has {most} at most", {"most": _MOST_MP3})
        if rate and (near := limits(kind, SUBTYPES[kind][0]).nearest(rate)) != rate:
            told = {"kind": kind, "rate": rate, "near": near}
            raise PydanticCustomError(
                "rate", "rate: {kind} cannot have {rate} Hz; the nearest is {near}", told
            )
        return self
