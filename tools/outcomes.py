"""What a tool did or found, as short typed data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

EditKind = Literal[
    "cut",
    "mute",
    "bleep",
    "insert",
    "replace",
    "move",
    "copy",
    "swap",
    "repeat",
    "gain",
    "fade",
    "speed",
    "loudness",
    "music",
]


@dataclass(frozen=True, slots=True)
class EditedSpan:
    """One place that an edit touched.

    start, end: seconds of the audio as it stood before the whole command. text: its words. before, after:
    the words that stood beside it. score: of the words' times, 0 to 1, where they have one. weak: the times
    are an estimate. undecided: it holds a hesitation that may be an um or an uh. words: their ids.
    join: how the place sounds where it was cut out, 0 to 1, below 0.5 worth a listen; None where that was not
    listened to.
    """

    kind: EditKind
    start: float
    end: float
    text: str
    before: str | None = None
    after: str | None = None
    score: float | None = None
    weak: bool = False
    undecided: bool = False
    words: tuple[str, ...] = ()
    join: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one tool call came to.

    key: names the sentence that tells it, from the language's table; facts: what that sentence needs.
    created: numbers of new audios. An answer changes nothing.
    """

    key: str
    audio: int | None = None
    spans: tuple[EditedSpan, ...] = ()
    created: tuple[int, ...] = ()
    answer: bool = False
    facts: Mapping[str, Any] = field(default_factory=dict)
