"""The offline planner's figures. Usage: python benchmarks/commands.py [FOLDER]

For each language the share of commands with exactly the asked result, by category (bar: all; 97.5 % of those
that were written without sight of the planner); wrong edits where it should have asked (bar: 0); times. Then
one command over an hour of speech, 10,000 words (bar: 100 ms plus 2 ms an edited span). FOLDER: of further
cases about the audios of ../shared/data/commands, without which only the project's own cases are scored.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np

from wordsplice import Session

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "tests"))

from asking import cases_in, recorded, run  # noqa: E402

OWN, HELD = ROOT / "tests" / "commands", ROOT / "tests" / "commands" / "held"
LABELLED = ROOT.parent / "shared" / "data" / "commands"
HELD_BAR = 0.975
LONG = 10_000
MS_A_COMMAND, MS_A_SPAN = 100, 2


def main() -> int:
    """Print the figures; 1 where a bar is not met."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        good = [long_transcript(work), score(OWN, OWN, work)]
        if LABELLED.is_dir():
            further = [Path(name) for name in sys.argv[1:2]]
            good += [score(LABELLED, LABELLED, work)]
            good += [score(cases, LABELLED, work, HELD_BAR) for cases in (HELD, *further)]
    return 0 if all(good) else 1


def score(folder: Path, transcripts: Path, work: Path, bar: float = 1.0) -> bool:
    """Run all cases of a folder, a file at a time, and print how they went."""
    recordings = [recorded(path, work) for path in sorted(transcripts.glob("audio*.json"))]
    files = sorted([*folder.glob("??.json"), *folder.glob("cases.json")])
    return all([score_file(file, recordings, bar) for file in files])


def score_file(file: Path, recordings: list[tuple[Path, Path]], bar: float) -> bool:
    """Run the cases of one language, or of all in one file."""
    right, asked, seconds, unsafe = Counter[str](), Counter[str](), list[float](), 0
    for case in cases_in(file):
        category = case["id"].rpartition("-")[0]
        fault = run(case, recordings, seconds)
        asked[category] += 1
        right[category] += fault is None
        unsafe += fault is not None and fault.startswith("edited")
    parts = ", ".join(f"{name} {right[name]}/{count}" for name, count in asked.items())
    print(f"{file.parent.name}/{file.stem}: {right.total() / asked.total():.1%} of {asked.total()} ({parts})")
    print(f"  wrong edits where it should have asked: {unsafe}")
    print(f"  median {statistics.median(seconds) * 1000:.1f} ms, p95 {quantile(seconds) * 1000:.1f} ms")
    return right.total() >= bar * asked.total() and not unsafe


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
