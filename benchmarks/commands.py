"""The offline planner's figures. Usage: python benchmarks/commands.py

Share of commands with exactly the asked result, by category; wrong edits where it should have asked (bar: 0);
times. Then one command over an hour of speech, 10,000 words (bar: 100 ms plus 2 ms an edited span).
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import soundfile as sf

from wordsplice import Session

ROOT = Path(__file__).resolve().parents[1]
SETS = (ROOT / "tests" / "commands", ROOT.parent / "shared" / "data" / "commands")
OTHER_LANGUAGES = frozenset(("zh", "es", "de", "fr", "it", "ja", "ko"))
RATE = 8000
LONG = 10_000
MS_A_COMMAND, MS_A_SPAN = 100, 2


def main() -> int:
    """Print the figures; 1 where a bar is not met."""
    with tempfile.TemporaryDirectory() as folder:
        good = [score(cases, Path(folder)) for cases in SETS if cases.is_dir()]
        good.append(long_transcript(Path(folder)))
    return 0 if all(good) else 1


def score(folder: Path, work: Path) -> bool:
    """Run all cases of a folder and print how they went."""
    recordings = [recorded(path, work) for path in sorted(folder.glob("audio*.json"))]
    right, asked, seconds, unsafe = Counter[str](), Counter[str](), list[float](), 0
    for case in english(folder):
        category = case["id"].rpartition("-")[0]
        outcome = run(case, recordings, seconds)
        asked[category] += 1
        right[category] += outcome == "right"
        unsafe += outcome == "unsafe"
    parts = ", ".join(f"{name} {right[name]}/{count}" for name, count in asked.items())
    print(f"{folder.name}: {right.total() / asked.total():.1%} of {asked.total()} commands right ({parts})")
    print(f"  wrong edits where it should have asked: {unsafe}")
    print(f"  median {statistics.median(seconds) * 1000:.1f} ms, p95 {quantile(seconds) * 1000:.1f} ms")
    return right.total() == asked.total() and not unsafe


def english(folder: Path) -> Iterator[dict[str, Any]]:
    """The English cases of a folder."""
    for path in (folder / "en.json", folder / "cases.json"):
        if path.exists():
            for case in json.loads(path.read_text("utf-8")):
                if case["id"].split("-")[0] not in OTHER_LANGUAGES:
                    yield case


def recorded(transcript: Path, work: Path) -> tuple[Path, Path]:
    """A recording of noise that is as long as its transcript says."""
    path = work / f"{transcript.stem}.wav"
    seconds = json.loads(transcript.read_text("utf-8"))["duration"]
    noise = np.random.default_rng(0).normal(0, 0.01, int(seconds * RATE))
    sf.write(path, noise, RATE)
    return path, transcript


def run(case: dict[str, Any], recordings: list[tuple[Path, Path]], seconds: list[float]) -> str:
    """What came of a case: right, wrong or unsafe (an edit where none was to be made)."""
    with Session() as session:
        for path, transcript in recordings:
            session.add(path, transcript=transcript)
        originals = {str(n): said(session, n) for n in range(1, len(recordings) + 1)}
        for turn in (case, *case.get("then", ())):
            start = time.perf_counter()
            report = session.ask(turn["command"])
            seconds.append(time.perf_counter() - start)
            expected = dict(turn.get("expect") or {})
            created = expected.pop("new", [])
            texts = {n: said(session, int(n)) for n in originals}
            made = [said(session, number) for number in report.created]
            if texts != {**originals, **expected} or made != (
                [created] if isinstance(created, str) else created
            ):
                return "unsafe" if turn.get("outcome") in ("clarify", "not_found", "error") else "wrong"
            wanted = turn.get("outcome")
            if wanted and report.status != wanted and (wanted, report.status) != ("clarify", "not_found"):
                return "wrong"
    return "right"


def said(session: Session, number: int) -> str:
    """The words of an audio, muted ones in brackets."""
    return " ".join(f"[{w.text}]" if w.muted else w.text for w in session.audio(number).words)


def quantile(seconds: list[float]) -> float:
    """The time that 95 of 100 stay under."""
    return sorted(seconds)[int(len(seconds) * 0.95)]


def long_transcript(work: Path) -> bool:
    """Commands over an hour of speech."""
    syllables = [a + b for a in "bdfgklmnprst" for b in ("a", "e", "i", "o", "u", "ay", "ow")]
    rng = np.random.default_rng(0)
    words = ["".join(rng.choice(syllables, 2)) for _ in range(LONG)]
    words[100::200] = ["um"] * len(words[100::200])
    timed = [{"word": w, "start": n * 0.36, "end": n * 0.36 + 0.3} for n, w in enumerate(words)]
    transcript = work / "long.json"
    transcript.write_text(json.dumps({"language": "en", "duration": LONG * 0.36, "words": timed}))
    with Session() as session:
        session.add(recorded(transcript, work)[0], transcript=transcript)
        session.ask("how long is it?")
        return all([timed_ask(session, "mute the fifth um"), timed_ask(session, "remove um")])


def timed_ask(session: Session, command: str) -> bool:
    """One command on the long transcript, within the bar or not."""
    start = time.perf_counter()
    report = session.ask(command)
    took = (time.perf_counter() - start) * 1000
    spans = sum(map(len, report.edits.values()))
    bar = MS_A_COMMAND + MS_A_SPAN * spans
    print(f"{LONG:,} words, “{command}”: {took:.0f} ms for {spans} spans (bar {bar} ms)")
    return took <= bar


if __name__ == "__main__":
    sys.exit(main())
