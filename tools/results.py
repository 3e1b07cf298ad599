"""What a tool call comes to, told to a model: typed, short JSON, and the two kinds of errors."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Protocol

from pydantic_core import to_jsonable_python

from ..core.errors import BadInput, CannotEdit, CannotWrite, NoSuchAudio, NotFound, Unclear, WordspliceError
from ..core.timeline import Timeline
from .outcomes import EditedSpan, Outcome
from .registry import ToolCall, WrongArguments

MOST_SPANS = 20
"""Edited places that are told of one step; of more, how many there are."""

LONGEST_TEXT = 4000
"""Characters of a text that is told whole."""

LONGEST_REFUSAL = 1000
"""Characters that are told of why a step was refused: what is quoted in it may be of any length."""

MOST_ITEMS = 400
"""Items of a list that is told whole."""

ANSWERING = frozenset(
    {
        "ask_about", "count", "diff", "figures", "find_words", "history", "list_audios", "locate", "measure",
        "mentions", "read", "read_window",
    }
)  # fmt: skip
"""Tools that only answer; all others change something, or write a file."""

_OTHER_ARGUMENTS = frozenset({"outside", "beyond", "reversed", "no_time", "long_fade", "no_room", "overlap"})
"""Refusals that other arguments may help against, beside those whose type says so."""


class Editing(Protocol):
    """What tools are called on: a session, or one request of it that is being carried out."""

    def run(self, call: ToolCall) -> Outcome:
        """Carry out a tool call. Raises CannotEdit, having changed nothing, and BadInput."""

    def told(self, outcome: Outcome) -> str:
        """What was done or found as a sentence."""

    def timeline(self, number: int) -> Timeline:
        """An audio as it now stands. Raises NoSuchAudio."""


def result(editing: Editing, call: ToolCall) -> dict[str, Any]:
    """Carry out a tool call and give what came of it as short JSON.

    Of an edit: `done` (a sentence), `spans` (each with word ids and neighbours), `seconds` (how long each
    audio concerned now is, by number), `created` (numbers of new audios). Of a question: `answer` (its
    facts). Raises as `Editing.run`.
    """
    outcome = editing.run(call)
    if outcome.answer:
        return {"answer": {"about": outcome.key, **shortened(to_jsonable_python(dict(outcome.facts)))}}
    concerned = dict.fromkeys([*filter(None, [outcome.audio]), *outcome.created])
    told: dict[str, Any] = {
        "done": shortened(editing.told(outcome)),
        "spans": spans_told(outcome.spans),
        "seconds": {str(number): round(editing.timeline(number).duration, 3) for number in concerned},
    }
    return told | ({"created": list(outcome.created)} if outcome.created else {})


def spans_told(spans: Sequence[EditedSpan]) -> list[dict[str, Any] | str]:
    """Edited places as short JSON: the first few, and how many there are besides."""
    more = [f"… {len(spans) - MOST_SPANS} more"] if len(spans) > MOST_SPANS else []
    return [*(_span(span) for span in spans[:MOST_SPANS]), *more]


def refusal(error: WordspliceError) -> str | None:
    """What a model is told of a step that was refused; None for what is no matter of its plan.

    It begins with "try other arguments, because" where that may help, else with "cannot be done, because".
    """
    why = " ".join(str(error).split()).removesuffix("; try other arguments")
    if len(why) > LONGEST_REFUSAL:
        why = f"{why[:LONGEST_REFUSAL]}…"
    match error:
        case NotFound() | Unclear() | NoSuchAudio() | WrongArguments() | CannotWrite():
            return f"try other arguments, because {why}"
        case CannotEdit(key=key) if key in _OTHER_ARGUMENTS:
            return f"try other arguments, because {why}"
        case CannotEdit() | BadInput():
            return f"cannot be done, because {why}"
        case _:
            return None


def quoted(data: object) -> str:
    """Data as JSON in which no text can look like a model's control tokens, or like the end of the data."""
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e")


def shortened(value: Any) -> Any:
    """JSON with long texts and lists cut short, which is said where it was done."""
    match value:
        case str() if len(value) > LONGEST_TEXT:
            return f"{value[:LONGEST_TEXT]} … ({len(value) - LONGEST_TEXT} characters more: ask for a part)"
        case list() if len(value) > MOST_ITEMS:
            more = f"… ({len(value) - MOST_ITEMS} items more: ask for a part)"
            return [*(shortened(item) for item in value[:MOST_ITEMS]), more]
        case list():
            return [shortened(item) for item in value]
        case Mapping():
            return {key: shortened(item) for key, item in value.items()}
        case float():
            return round(value, 3)
        case _:
            return value


def _span(span: EditedSpan) -> dict[str, Any]:
    """A place with what is known of it; the many words of a long one are its first and last."""
    told = {
        name: value
        for name, value in asdict(span).items()
        if value is not None and value is not False and value != ()
    }
    if len(span.words) > MOST_SPANS:
        told["words"] = [span.words[0], "…", span.words[-1]]
        words = span.text.split()
        told["text"] = " ".join([*words[:6], "…", *words[-6:]])
    return {key: shortened(value) for key, value in told.items()}
