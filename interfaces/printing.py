"""What the command line prints: results as text and as JSON, times, errors."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.clock import clock

if TYPE_CHECKING:
    from ..agent.report import Status
    from ..agent.session import Session
    from ..core.placement import PlacedWord
    from ..tools import EditedSpan
    from ..workers.podcast.delivering import Output
    from .editing import EditedAudio, Result

MOST_WORDS = 12
"""A part of more words is shown by its first and last ones."""


def one_line(text: str) -> str:
    """A text as one line, with every character that a terminal would act on written out."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in " ".join(text.splitlines())
    )


def notes_of(session: Session) -> tuple[str, ...]:
    """What people should know of a session's recordings, a line each: what is wrong, who listened."""
    by = (f"the words were recognised by {name}" for name in session.recognisers)
    return (*session.warnings, *by)


def output_line(output: Output) -> str:
    """A line for an output of a job; one below the working folder by its path from there."""
    path = Path(output.path)
    shown = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    return f"{'Wrote' if output.written else 'Unchanged:'} {shown}"


def word_line(word: PlacedWord) -> str:
    """A word with its id and its times, in brackets while muted."""
    text = f"[{word.text}]" if word.muted else word.text
    return f"{word.id:<8} {clock(word.start, 2)}–{clock(word.end, 2)}  {text}"


def result_json(result: Result) -> str:
    """The object that `--json` prints. ASCII only, so that no terminal's encoding can spoil it."""
    report = result.report
    plan = [asdict(call) for call in report.plan]
    audios = [_audio(audio, report.edits.get(audio.number, ())) for audio in result.audios]
    return _json(report.status, report.message, plan, list(report.created), audios)


def refusal_json(status: Status, message: str) -> str:
    """The same object for what went wrong before there was anything to tell of."""
    return _json(status, message, [], [], [])


def _json(status: Status, message: str, plan: list[Any], created: list[int], audios: list[Any]) -> str:
    return json.dumps(
        {"status": status, "message": message, "plan": plan, "created": created, "audios": audios}
    )


def _audio(audio: EditedAudio, edits: Iterable[EditedSpan]) -> dict[str, Any]:
    return {
        "number": audio.number,
        "source": audio.source,
        "output": None if audio.output is None else str(audio.output),
        "duration": _rounded(audio.after),
        "words": [
            {"id": w.id, "word": w.text, "start": _rounded(w.start), "end": _rounded(w.end), "muted": w.muted}
            for w in audio.words
        ],
        "edits": [{name: _field(getattr(edit, name)) for name in _EDIT_FIELDS} for edit in edits],
    }


_EDIT_FIELDS = ("kind", "start", "end", "text", "before", "after", "score", "weak", "join")


def _field(value: object) -> object:
    return _rounded(value) if isinstance(value, float) else value


def _rounded(seconds: float) -> float:
    return round(seconds, 6)


def result_lines(result: Result) -> Iterator[str]:
    """The message, then a line for each file that was written."""
    yield result.report.message
    yield from written_lines(result)


def written_lines(result: Result) -> Iterator[str]:
    """A line for each file that was written."""
    for audio in result.audios:
        if audio.output is not None:
            yield f"Wrote {audio.output}"


def dry_run_lines(result: Result) -> Iterator[str]:
    """What would be done: every span with the words around it, and how much shorter all becomes."""
    yield "Dry run, nothing is written."
    yield result.report.message
    for audio in result.audios:
        edits = result.report.edits.get(audio.number, ())
        if edits or audio.changed:
            yield _heading(audio)
        yield from (f"  {span_line(edit)}" for edit in edits)
    edited = [audio for audio in result.audios if audio.changed and audio.before is not None]
    if edited:
        yield _total(edited)


def _heading(audio: EditedAudio) -> str:
    if audio.before is None:
        return f"audio {audio.number}, new: {clock(audio.after, 2)}"
    return f"audio {audio.number}, {audio.source}: {clock(audio.before, 2)} → {clock(audio.after, 2)}"


def span_line(edit: EditedSpan) -> str:
    """A place that an edit touches, with the words around it."""
    before = f"… {edit.before} " if edit.before is not None else ""
    after = f" {edit.after} …" if edit.after is not None else ""
    times = f"{clock(edit.start, 2)}–{clock(edit.end, 2)}"
    notes = "; ".join(_notes(edit))
    place = f"{edit.kind:<8} {times}  {before}[{_shortened(edit.text) or 'no words'}]{after}"
    return f"{place}  ({notes})" if notes else place


def _notes(edit: EditedSpan) -> Iterator[str]:
    """What is to be known of a place before the edit is made."""
    from ..audio.scoring import WEAK  # takes time, for numpy

    if edit.score is not None:
        yield f"score {edit.score:.2f}"
    if edit.weak:
        yield "weak: the times are an estimate"
    if edit.join is not None and edit.join < WEAK:
        yield "the join may be heard"


def _shortened(text: str) -> str:
    words = text.split()
    half = MOST_WORDS // 2
    return text if len(words) <= MOST_WORDS else " ".join([*words[:half], "…", *words[-half:]])


def _total(audios: Iterable[EditedAudio]) -> str:
    removed = sum(audio.before - audio.after for audio in audios if audio.before is not None)
    if round(removed, 2) == 0:
        return "In all the length stays the same."
    return f"In all {abs(removed):.2f} s {'removed' if removed > 0 else 'added'}."
