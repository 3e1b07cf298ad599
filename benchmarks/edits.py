"""Edits of labelled speech, end to end: wordsplice beside naive ways and the ways of other tools.

    python benchmarks/edits.py [--quick] [--worst N]
    python benchmarks/edits.py score SOURCE LABELS OUTPUT --removed N... | --muted N... | --bleeped N...

The second scores any tool's output, from the recording, its labels and the output alone; words are counted
from 1. Method and formulas: docs/edit-benchmark.md. Needs the labelled recordings in ../shared/data. Exits 1
if a bar is missed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from wordsplice.benchmarks import naive_edits
from wordsplice.benchmarks.edit_cases import (
    DATA,
    Edit,
    read_clips,
    read_edits,
    read_labels,
    splices,
    talk_edits,
)
from wordsplice.benchmarks.edit_correspondence import Sound
from wordsplice.benchmarks.edit_methods import (
    AtTimes,
    BySession,
    Method,
    Refused,
    as_recognised,
    by_pocketsphinx,
    labelled,
)
from wordsplice.benchmarks.edit_scores import Targets, laid_in, scored
from wordsplice.benchmarks.edit_tables import Result, hearing, missed, offset, table, told, worst

QUICK = 5
"""With --quick, one read sentence in so many."""

REMOVE, COVER, SPLICE = ("remove",), ("mute", "bleep"), ("replace", "insert", "append")
TALK = "remove, hesitant talk"
"""No bars are held against its labels, which are no person's."""
OURS = "wordsplice, text given", "wordsplice, labels given"
HEARD = "wordsplice, nothing given", "hard cut, PocketSphinx's own words"
"""Of what these edit, the table holds what they found."""

Methods = Mapping[str, tuple[Method, Sequence[str]]]
"""Each with the kinds of edits that it is measured on."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Scores edits of labelled speech.")
    parser.add_argument("--quick", action="store_true", help="20 sentences instead of 100")
    parser.add_argument(
        "--worst", type=int, default=0, metavar="N", help="list the N worst edits of each kind"
    )
    commands = parser.add_subparsers(dest="command")
    score = commands.add_parser("score", help="score the output of any tool")
    for name in ("source", "labels", "output"):
        score.add_argument(name, type=Path)
    for name in ("--removed", "--muted", "--bleeped"):
        score.add_argument(name, type=int, nargs="+", default=[], metavar="N", help="words, from 1")
    given = parser.parse_args()
    if given.command == "score":
        numbers = sorted({*given.removed, *given.muted, *given.bleeped})
        return score_file(given.source, given.labels, given.output, numbers)
    return benchmark(given.quick, given.worst)


def score_file(source: Path, labels: Path, output: Path, numbers: Sequence[int]) -> int:
    """Print the scores of an output."""
    sound, made = Sound.read(source), Sound.read(output)
    words = read_labels(labels, sound)
    if not numbers or not 1 <= numbers[0] <= numbers[-1] <= len(words):
        print(f"name the edited words by numbers from 1 to {len(words)}", file=sys.stderr)
        return 2
    if sound.rate != made.rate:
        print(f"{output}: has {made.rate} Hz, the source {sound.rate} Hz; resample it first", file=sys.stderr)
        return 2
    print(told(scored(made, [sound], words, list(together(numbers)))))
    return 0


def together(numbers: Sequence[int]) -> Iterator[Targets]:
    """Words, from 1 and rising, as targets; those that follow each other are one."""
    first = last = numbers[0]
    for number in (*numbers[1:], None):
        if number == last + 1:
            last = number
            continue
        yield Targets(first - 1, last - 1)
        if number is not None:
            first = last = number


def benchmark(quick: bool, how_many: int) -> int:
    if not DATA.is_dir():
        print("skipped: needs the labelled recordings in ../shared/data")
        return 0
    failures: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WORDSPLICE_CACHE"] = str(Path(folder) / "cache")
        everything = methods(Path(folder))
        for group, edits in asked(quick).items():
            failures += reported(group, edits, everything, how_many)
        for method, _ in everything.values():
            method.close()
    print("", *(failures or ["all bars held"]), sep="\n")
    return 1 if failures else 0


def asked(quick: bool) -> dict[str, list[Edit]]:
    """The edits by groups."""
    clips = read_clips(QUICK if quick else 1)
    groups: dict[str, list[Edit]] = {"remove": [], "mute": [], "bleep": []}
    for edit in read_edits(clips):
        groups[edit.kind].append(edit)
    return {**groups, "splice": list(splices(clips)), TALK: list(talk_edits())}


def reported(group: str, edits: Sequence[Edit], everything: Methods, how_many: int) -> list[str]:
    """Print the table of a group and what went worst; the bars that were missed."""
    results = {
        name: measured(method, edits)
        for name, (method, kinds) in everything.items()
        if edits[0].kind in kinds
    }
    rows = {name: [r for r in each if r.found or name not in HEARD] for name, each in results.items()}
    print(f"\n### {group}, {len(edits)} edits\n\n{table(rows)}\n")
    print(*(f"- {name}: {hearing(results[name])}" for name in HEARD if name in results), sep="\n")
    for name in (name for name in (*OURS, HEARD[0]) if name in results):
        print(*(f"- {name}: {line}" for line in worst(rows[name], how_many)), sep="\n", flush=True)
    if group == TALK:
        return []
    return [f"{group}, {name}: {bar}" for name in OURS for bar in missed(results[name])]


def methods(folder: Path) -> Methods:
    spoken, every = by_pocketsphinx(), (*REMOVE, *COVER, *SPLICE)
    found: dict[str, tuple[Method, Sequence[str]]] = {
        OURS[0]: (BySession(folder, "text"), every),
        OURS[1]: (BySession(folder, "labels"), every),
        HEARD[0]: (BySession(folder, "nothing"), (*REMOVE, *COVER)),
        HEARD[1]: (AtTimes(naive_edits.hard, as_recognised()), (*REMOVE, *COVER)),
        "hard cut, PocketSphinx": (AtTimes(naive_edits.hard, spoken), every),
        "hard cut, labels": (AtTimes(naive_edits.hard, labelled), every),
        "pydub slices, PocketSphinx": (AtTimes(naive_edits.pydub, spoken), every),
        "crossfade of 20 ms, PocketSphinx": (AtTimes(naive_edits.crossfaded, spoken), REMOVE),
        "frames of 1/30 s, fades of 3 ms, PocketSphinx": (AtTimes(naive_edits.on_frames, spoken), REMOVE),
        "50 ms left, fades of 30 ms, PocketSphinx": (AtTimes(naive_edits.padded, spoken), REMOVE),
        "snapped to the least energy, crossfade of 50 ms, PocketSphinx": (
            AtTimes(naive_edits.snapped, spoken),
            REMOVE,
        ),
    }
    if shutil.which("ffmpeg"):
        found["ffmpeg, PocketSphinx"] = AtTimes(naive_edits.ffmpeg, spoken), (*REMOVE, "mute")
    return found


def measured(method: Method, edits: Sequence[Edit]) -> list[Result]:
    """The scores of a method's edits; of one that it did not make, what it said."""
    return [result(method, edit) for edit in edits]


def result(method: Method, edit: Edit) -> Result:
    try:
        made = method(edit)
    except Refused as refusal:
        return Result(edit, refused=str(refusal), asked=refusal.asks)
    sources = [edit.clip.sound, *([edit.donor.sound] if edit.donor else [])]
    whole = scored(made.output, sources, edit.clip.words, [edit.target])
    laid = None
    if edit.donor and edit.from_:
        laid = laid_in(edit.donor.sound, whole.survivals[1], edit.donor.words, edit.from_)
    off = offset(whole.matches, made.output.frames, made.frames, made.moved)
    return Result(edit, replace(whole, survivals=()), laid, off, made.weak)  # they are large


if __name__ == "__main__":
    sys.exit(main())
