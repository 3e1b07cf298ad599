"""The sentences of English, by the outcome's key."""

from collections.abc import Callable, Sequence
from typing import Any

from ...tools import Outcome
from ...tools.selection import KINDS
from ...tools.targets import Everything, Kind, Phrase, Target


def weak(spans: int) -> str:
    """A warning that some of the edited words are only roughly timed."""
    places = "one place is" if spans == 1 else f"{spans} places are"
    return f"Listen to it: {places} only roughly timed, as the transcript gives no times of single words."


def _changed(verb: str, outcome: Outcome) -> str:
    seconds = outcome.facts["seconds"]
    return f"{verb} {_touched(outcome)} ({seconds:.1f} s) in audio {outcome.audio}."


def _cut(outcome: Outcome) -> str:
    return f"Removed {_touched(outcome)} ({outcome.facts['seconds']:.1f} s) from audio {outcome.audio}."


def _keep(outcome: Outcome) -> str:
    what, seconds = _named(outcome.facts["what"]), outcome.facts["seconds"]
    return f"Kept only {what} of audio {outcome.audio}; {seconds:.1f} s went."


def _gain(outcome: Outcome) -> str:
    decibels = outcome.facts["decibels"]
    how = f"{abs(decibels):g} dB {'louder' if decibels > 0 else 'softer'}"
    what = outcome.facts["what"]
    part = "" if isinstance(what, Everything) else f"{_named(what)} of "
    return f"Made {part}audio {outcome.audio} {how}."


def _fade(outcome: Outcome) -> str:
    way = outcome.key.replace("_", " ")
    return f"Put a {way} of {outcome.facts['seconds']:g} s on audio {outcome.audio}."


def _insert(outcome: Outcome) -> str:
    text, source = _shortened(outcome.facts["text"]), f"audio {outcome.facts['source']}"
    what = source if isinstance(outcome.facts["what"], Everything) else f"{text} from {source}"
    return f"Put {what} into audio {outcome.audio} {_where(outcome)}."


def _insert_silence(outcome: Outcome) -> str:
    return f"Put {outcome.facts['seconds']:g} s of silence into audio {outcome.audio} {_where(outcome)}."


def _replace(outcome: Outcome) -> str:
    text, source = _shortened(outcome.facts["text"]), outcome.facts["source"]
    return f"Replaced {_touched(outcome)} in audio {outcome.audio} with {text} from audio {source}."


def _move(outcome: Outcome) -> str:
    to = outcome.facts["to"]
    where = f"from audio {outcome.audio} to audio {to}" if to else f"within audio {outcome.audio}"
    return f"Moved {_shortened(outcome.facts['text'])} {where}."


def _swap(outcome: Outcome) -> str:
    first, second = map(_shortened, outcome.facts["texts"])
    other = outcome.facts["other"]
    where = f"between audio {outcome.audio} and audio {other}" if other else f"in audio {outcome.audio}"
    return f"Swapped {first} and {second} {where}."


def _repeat(outcome: Outcome) -> str:
    times = outcome.facts["times"]
    return f"{_capital(_named(outcome.facts['what']))} is now heard {times} times in audio {outcome.audio}."


def _split(outcome: Outcome) -> str:
    return f"Split audio {outcome.audio} into {_audios(outcome.created)}."


def _join(outcome: Outcome) -> str:
    return f"Joined {_audios(outcome.facts['audios'])} as {_audios(outcome.created)}."


def _extract(outcome: Outcome) -> str:
    text = _shortened(outcome.facts["text"])
    return f"Made {_audios(outcome.created)} of {text} from audio {outcome.audio}."


def _undo(outcome: Outcome) -> str:
    return f"Took back: {_requests(outcome)}."


def _redo(outcome: Outcome) -> str:
    return f"Did again: {_requests(outcome)}."


def _start_over(_: Outcome) -> str:
    return "All audios are as they were at the start."


def _read(outcome: Outcome) -> str:
    text = outcome.facts["text"]
    return (
        f"Audio {outcome.audio} says: “{text}”."
        if text
        else f"Nothing is said there in audio {outcome.audio}."
    )


def _count(outcome: Outcome) -> str:
    what, counts = outcome.facts["what"], outcome.facts["counts"]
    if isinstance(what, Phrase):
        told = [f"audio {number} says “{what.phrase}” {_times(n)}" for number, n in counts.items()]
    else:
        words = KINDS[what.kind] if isinstance(what, Kind) else "words"
        told = [f"audio {number} has {_number(n, words)}" for number, n in counts.items()]
    total = f": {sum(counts.values())} in all" if len(counts) > 1 else ""
    return _capital("; ".join(told)) + f"{total}."


def _locate(outcome: Outcome) -> str:
    def told(number: int, times: Sequence[tuple[float, float]]) -> str:
        spans = ", ".join(f"{start:.2f}–{end:.2f} s" for start, end in times)
        return f"audio {number} says “{outcome.facts['what'].phrase}” at {spans}"

    return _capital("; ".join(told(*found) for found in outcome.facts["times"].items())) + "."


def _measure(outcome: Outcome) -> str:
    durations = outcome.facts["durations"]
    told = "; ".join(f"audio {number} lasts {seconds:.2f} s" for number, seconds in durations.items())
    total = f": {sum(durations.values()):.2f} s in all" if len(durations) > 1 else ""
    return _capital(told) + f"{total}."


def _mentions(outcome: Outcome) -> str:
    phrase, audios = outcome.facts["what"].phrase, outcome.facts["audios"]
    if not audios:
        return f"No audio says “{phrase}”."
    verb = "says" if len(audios) == 1 else "say"
    return f"{_capital(_audios(audios))} {verb} “{phrase}”."


def _list_audios(outcome: Outcome) -> str:
    return " ".join(
        f"Audio {number}: {name}, {seconds:.2f} s, {words} words."
        for number, name, seconds, words in outcome.facts["audios"]
    )


SENTENCES: dict[str, Callable[[Outcome], str]] = {
    "cut": _cut,
    "keep": _keep,
    "mute": lambda outcome: _changed("Muted", outcome),
    "bleep": lambda outcome: _changed("Bleeped", outcome),
    "gain": _gain,
    "fade_in": _fade,
    "fade_out": _fade,
    "insert": _insert,
    "insert_silence": _insert_silence,
    "replace": _replace,
    "move": _move,
    "swap": _swap,
    "repeat": _repeat,
    "split": _split,
    "join": _join,
    "extract": _extract,
    "undo": _undo,
    "redo": _redo,
    "start_over": _start_over,
    "read": _read,
    "count": _count,
    "locate": _locate,
    "measure": _measure,
    "mentions": _mentions,
    "list_audios": _list_audios,
}


def _touched(outcome: Outcome) -> str:
    """What was edited: how many of which words, or the text between two times."""
    what, spans = outcome.facts["what"], outcome.spans
    if isinstance(what, Phrase):
        return f"{len(spans)} × “{what.phrase}”"
    if isinstance(what, Kind):
        return _number(len(spans), KINDS[what.kind])
    text = " … ".join(span.text for span in spans if span.text)
    return _shortened(text) if text else "a part without words"


def _named(what: Target) -> str:
    if isinstance(what, Phrase):
        return f"“{what.phrase}”"
    return {"all": "all", "kind": "the words"}.get(next(iter(type(what).model_fields)), "a part")


def _where(outcome: Outcome) -> str:
    (place,) = outcome.spans
    if place.before is None and place.after is None:
        return f"at {place.start:.2f} s"
    if place.before is None:
        return "at the start"
    return f"after “{place.before}”" if place.after is not None else "at the end"


def _shortened(text: str) -> str:
    words = text.split()
    if not words:
        return "a part without words"
    short = words if len(words) <= 12 else [*words[:6], "…", *words[-5:]]
    return f"“{' '.join(short)}”"


def _audios(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return f"audio {numbers[0]}"
    *most, last = map(str, numbers)
    return f"audios {', '.join(most)} and {last}"


def _requests(outcome: Outcome) -> str:
    asked: Any = outcome.facts["asked"]
    return ", ".join(f"“{request}”" for request in asked)


def _number(count: int, things: str) -> str:
    return f"{count} {things}" if count != 1 else f"1 {things[:-1]}"


def _times(count: int) -> str:
    return {0: "not once", 1: "once"}.get(count, f"{count} times")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
