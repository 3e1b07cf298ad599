"""The tool that tells figures of audios: what is counted in them or measured of them, with no model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from ..core.errors import CannotEdit, NotFound
from .asking import answer
from .draft import Draft
from .gaps import longest_pause, pauses_between_words
from .outcomes import Outcome
from .registry import tool
from .selection import kind_matches, matches_of, phrase_matches
from .sentences import sentence_finder
from .targets import Kind, Phrase

FigureName = Literal[
    "duration", "level", "pace", "words", "sentences", "pauses", "longest_pause", "average_pause"
]


class Figure(BaseModel):
    """What is measured: duration (seconds), level (dB of what is between the pauses), pace (words a minute),
    words (how many), sentences (how many, by the punctuation), pauses (how many of 0.15 s and more between
    words), longest_pause and average_pause (seconds). longer_than: seconds, to tell only of longer pauses.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    figure: FigureName
    longer_than: Annotated[float, Field(ge=0)] = 0.0

    @model_validator(mode="after")
    def _is_of_pauses(self) -> Figure:
        if self.longer_than and self.figure not in ("pauses", "average_pause"):
            raise ValueError("longer_than goes with pauses and average_pause")
        return self


DURATION = Figure(figure="duration")
LONGEST_PAUSE = Figure(figure="longest_pause")

Order = Literal["most", "least"]

DIGITS: Mapping[str, int] = {"duration": 2, "level": 1, "longest_pause": 2, "average_pause": 2}
"""Decimals that are told of a figure, and by which audios are held to be equal; none of all others."""


@tool
def figures(
    draft: Draft,
    what: Figure | Phrase | Kind = DURATION,
    audios: Annotated[list[int], Field(min_length=1)] | None = None,
    order: Order | None = None,
    leader: int | None = None,
) -> Outcome:
    """Tell a figure of each audio, exactly and without a speech model, and which has the most or least of it.

    what: a figure, or a phrase or a kind of words, to tell how often it is said. audios: their numbers; all
    when left out. order: what to tell of, which has the most or least; each by itself when left out. leader:
    one of the audios, to tell with yes or no whether it is the one; goes with order.
    """
    numbers = list(dict.fromkeys(audios or draft.numbers))
    if leader is not None and (order is None or leader not in numbers):
        raise CannotEdit("leader goes with order, and must be one of the audios")
    values = {number: _value(draft, number, what) for number in numbers}
    leading = _leading(values, order, _digits(what))
    return answer(
        "figures",
        numbers[0] if len(numbers) == 1 else None,
        what=what,
        order=order,
        values=values,
        leading=leading,
        leader=leader,
        times=_times(draft, leading or numbers) if what == LONGEST_PAUSE else {},
    )


def _digits(what: Figure | Phrase | Kind) -> int:
    return DIGITS.get(what.figure, 0) if isinstance(what, Figure) else 0


def _value(draft: Draft, audio: int, what: Figure | Phrase | Kind) -> float | None:
    """The figure of one audio; None where it has nothing of which it could be told."""
    if isinstance(what, Figure):
        pauses = _OF_PAUSES.get(what.figure)
        return pauses(draft, audio, what.longer_than) if pauses else _FIGURES[what.figure](draft, audio)
    draft.words(audio)
    try:
        matches = (
            phrase_matches(draft, audio, what)
            if isinstance(what, Phrase)
            else kind_matches(draft, audio, what)
        )
    except NotFound:
        return 0
    return len(matches)


def _leading(values: Mapping[int, float | None], order: Order | None, digits: int) -> list[int]:
    """The audios that have the most or least, as far as it is told; none where nothing is to be compared."""
    told = {audio: round(value, digits) for audio, value in values.items() if value is not None}
    if order is None or len(values) < 2 or not told:
        return []
    best = max(told.values()) if order == "most" else min(told.values())
    return [audio for audio, value in told.items() if value == best]


def _times(draft: Draft, audios: list[int]) -> dict[int, list[tuple[float, float]]]:
    """Where their longest pauses are, in seconds."""
    found = {audio: longest_pause(draft, audio) for audio in audios}
    rates = {audio: draft.timeline(audio).rate for audio in audios}
    return {
        audio: [(pause.start / rates[audio], pause.end / rates[audio])]
        for audio, pause in found.items()
        if pause is not None
    }


def _duration(draft: Draft, audio: int) -> float:
    return float(draft.timeline(audio).duration)


def _level(draft: Draft, audio: int) -> float | None:
    if draft.ear is None:
        raise CannotEdit("nothing here can hear the sound; ask in a session")
    return draft.ear.measured(draft.timeline(audio)).level


def _words(draft: Draft, audio: int) -> int:
    return sum(not word.muted for word in draft.words(audio))


def _sentences(draft: Draft, audio: int) -> int:
    return len(matches_of(draft, audio, sentence_finder(draft, audio)))


def _pace(draft: Draft, audio: int) -> float | None:
    seconds = _duration(draft, audio)
    return 60 * _words(draft, audio) / seconds if seconds else None


def _pauses(draft: Draft, audio: int, longer_than: float) -> int:
    return len(pauses_between_words(draft, audio, longer_than))


def _longest_pause(draft: Draft, audio: int) -> float | None:
    pause = longest_pause(draft, audio)
    return (pause.end - pause.start) / draft.timeline(audio).rate if pause else None


def _average_pause(draft: Draft, audio: int, longer_than: float) -> float | None:
    lengths = [pause.end - pause.start for pause in pauses_between_words(draft, audio, longer_than)]
    return sum(lengths) / len(lengths) / draft.timeline(audio).rate if lengths else None


_FIGURES: Mapping[str, Callable[[Draft, int], float | None]] = {
    "duration": _duration,
    "level": _level,
    "pace": _pace,
    "words": _words,
    "sentences": _sentences,
    "longest_pause": _longest_pause,
}
_OF_PAUSES: Mapping[str, Callable[[Draft, int, float], float | None]] = {
    "pauses": _pauses,
    "average_pause": _average_pause,
}
"""Those that may be of longer pauses only."""
