"""Cases of commands: asked in a session over recordings of noise, and held against what must be left."""

import json
import time
from pathlib import Path
from typing import Any

import numpy as np
import soundfile as sf

from wordsplice import Report, Session

RATE = 8000


def recorded(transcript: Path, folder: Path) -> tuple[Path, Path]:
    """A recording of noise that is as long as its transcript says."""
    path = folder / f"{transcript.stem}.wav"
    seconds = json.loads(transcript.read_text("utf-8"))["duration"]
    sf.write(path, np.random.default_rng(0).normal(0, 0.01, int(seconds * RATE)), RATE)
    return path, transcript


def cases_in(file: Path) -> list[dict[str, Any]]:
    """The cases of a file."""
    found: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))
    return found


def run(
    case: dict[str, Any], recordings: list[tuple[Path, Path]], seconds: list[float] | None = None
) -> str | None:
    """What is wrong with what came of a case, if anything. seconds: gets how long each command took."""
    with Session() as session:
        for path, transcript in recordings:
            session.add(path, transcript)
        originals = {str(audio.number): said(session, audio.number) for audio in session.audios}
        for turn in (case, *case.get("then", ())):
            steps = session.project.position
            start = time.perf_counter()
            report = session.ask(turn["command"])
            if seconds is not None:
                seconds.append(time.perf_counter() - start)
            if fault := wrong(session, report, turn, originals):
                edited = not turn.get("expect") and "accept" not in turn and session.project.position > steps
                asks = turn.get("outcome") in ("clarify", "not_found", "error")
                return f"{'edited: ' if edited and asks else ''}{turn['command']}: {fault}"
    return None


def wrong(session: Session, report: Report, turn: dict[str, Any], originals: dict[str, str]) -> str | None:
    """What is not as one of the turn's expectations has it."""
    if "\n" in report.message:
        return f"more than one line: {report.message}"
    created = [said(session, number) for number in report.created]
    texts = {number: said(session, int(number)) for number in originals}
    accepted = turn.get("accept", [turn.get("expect") or {}])
    if not any(fits(expected, originals, texts, created) for expected in accepted):
        return f"{report.status}: {report.message}"
    status, wanted = report.status, turn.get("outcome")
    refused = wanted == "clarify" and status in ("not_found", "error")
    if wanted and status != wanted and not refused and "accept" not in turn:
        return f"{status} instead of {wanted}: {report.message}"
    if "op" in turn and turn["op"] not in {call.tool for call in report.plan}:
        return f"no {turn['op']} in {report.plan}"
    return None if turn.get("contains", "").lower() in report.message.lower() else report.message


def fits(
    expected: dict[str, Any], originals: dict[str, str], texts: dict[str, str], created: list[str]
) -> bool:
    """Whether the audios hold what is expected; those that are not named hold what they did at first."""
    new = expected.get("new") or []
    wanted = {number: expected.get(number, text) for number, text in originals.items()}
    return texts == wanted and created == ([new] if isinstance(new, str) else new)


def said(session: Session, number: int) -> str:
    """The words of an audio, muted ones in brackets."""
    return " ".join(f"[{w.text}]" if w.muted else w.text for w in session.audio(number).words)
