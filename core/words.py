"""Words of a recording with their times and how those were had."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Evidence = Literal["given", "aligned", "model", "sound", "interpolated"]
"""How a word's times were had: supplied, force-aligned, said by a model, heard, or only estimated."""

UNDECIDED = "um/uh"
"""How a hesitation is spelled of which the sound did not tell whether it is an um or an uh."""

RECOGNISER = "recogniser"
"""Key of a transcript's `extra` that names what recognised its words."""

WEAK_RECOGNISER = "weak_recogniser"
"""The same key where its words may well be wrong."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a recording.

    start, end: seconds from the recording's start, half-open, start <= end. score: 0 to 1, None where
    nobody gave one. extra: what the transcript file said besides (speaker and the like). number: what it is
    called in its recording, where that is not its place, from 1: words that are found later move none.
    """

    text: str
    start: float
    end: float
    evidence: Evidence = "given"
    score: float | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    number: int | None = None

    @property
    def weak(self) -> bool:
        """Whether the times are only an estimate, so that a cut at them needs a second look."""
        return self.evidence == "interpolated"

    @property
    def undecided(self) -> bool:
        """Whether it is a hesitation that may be an um or an uh."""
        return self.evidence == "sound" and self.text == UNDECIDED


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words of a recording in order of time.

    language: its two-letter code where known. duration: seconds of the whole recording where known.
    extra: further top-level keys of the file it came from.
    """

    words: tuple[Word, ...] = ()
    language: str | None = None
    duration: float | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The words, separated by spaces."""
        return " ".join(word.text for word in self.words)
