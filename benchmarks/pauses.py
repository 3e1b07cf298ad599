"""Pauses found in the signal, beside FFmpeg's silencedetect. Usage: python benchmarks/pauses.py

On recordings whose pauses are labelled, and on read sentences whose words are: how many pauses are found, and
how far their edges are off, milliseconds; of all together, and of each of the former by wordsplice alone.
silencedetect has the threshold that suits each recording best, which nobody can know without its labels.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import soundfile

from wordsplice.audio.mono import RATE, Sound
from wordsplice.speech.presence import FRAMES, unspoken

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
PADDED, PADDING = DATA / "google_speech" / "audio_silence_padding.wav", 2.0
READ = DATA / "timit_nltk"
SHORTEST = 0.15
"""Seconds of a labelled pause that counts, and of one that is looked for."""
NEAR = 30
"""Milliseconds that an edge may be off."""
THRESHOLDS = range(-60, -15, 5)
"""dBFS that silencedetect is tried with."""

Spans = list[tuple[float, float]]
Labelled = tuple[Path, Spans, float]
"""A recording, its pauses and its length, seconds."""


@dataclass
class Figures:
    """What was found. off: milliseconds from labelled edges to those found, later ones positive."""

    labelled: int = 0
    found: int = 0
    false: int = 0
    off: list[float] = field(default_factory=list)

    def score(self, labels: Spans, found: Spans, length: float) -> None:
        """Count what was found in one recording; its own start and end are no edges."""
        self.labelled += len(labels)
        self.false += sum(not any(_shared(one, label) > 0 for label in labels) for one in found)
        for label in labels:
            nearest = max(found, key=lambda one: _shared(one, label), default=(0.0, 0.0))
            if _shared(nearest, label) < (label[1] - label[0]) / 2:
                continue
            self.found += 1
            edges = zip(nearest, label, strict=True)
            self.off += [round(1000 * (a - b), 1) for a, b in edges if 0.02 < b < length - 0.02]

    @property
    def near(self) -> float:
        """The share of the edges of found pauses that are near their label."""
        return float(np.mean(np.abs(self.off) <= NEAR)) if self.off else 0.0

    def row(self, name: str) -> str:
        """A line of the table."""
        off = np.abs(self.off)
        figures = f"{self.found}/{self.labelled} | {self.false} | {len(off)} | {100 * self.near:.0f} %"
        middle = f"{np.median(off):.0f} | {off.mean():.0f} | {off.max():.0f}" if len(off) else "– | – | –"
        return f"| {name} | {figures} | {middle} |"


def _shared(one: tuple[float, float], other: tuple[float, float]) -> float:
    return min(one[1], other[1]) - max(one[0], other[0])


def by_wordsplice(path: Path) -> Spans:
    """The pauses that wordsplice finds, seconds."""
    voice, rate = soundfile.read(path, dtype="float32")
    assert (rate, voice.ndim) == (RATE, 1), path
    return [
        (start / RATE, end / RATE) for start, end in unspoken(Sound(voice, RATE), round(SHORTEST * FRAMES))
    ]


def by_silencedetect(path: Path, threshold: int) -> Spans:
    """The silences that FFmpeg finds below a level, dBFS; seconds."""
    tell = f"silencedetect=noise={threshold}dB:d={SHORTEST}"
    command = ["ffmpeg", "-hide_banner", "-nostats", "-i", str(path), "-af", tell, "-f", "null", "-"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    starts = [float(at) for at in re.findall(r"silence_start: (-?[\d.]+)", told)]
    ends = [float(at) for at in re.findall(r"silence_end: ([\d.]+)", told)]
    ends += [soundfile.info(path).duration] * (len(starts) - len(ends))
    return list(zip(starts, ends, strict=True))


def best_silencedetect(path: Path, labels: Spans, length: float) -> Spans:
    """What silencedetect finds with the threshold by which most edges are near their label."""

    def right(found: Spans) -> tuple[float, int]:
        figures = Figures()
        figures.score(labels, found, length)
        return figures.near * len(figures.off), -figures.false

    return max((by_silencedetect(path, threshold) for threshold in THRESHOLDS), key=right)


def recordings() -> Iterator[Labelled]:
    """Each recording whose pauses are labelled."""
    for path in sorted((DATA / "tenvad").glob("*.wav")):
        fields = path.with_suffix(".scv").read_text(encoding="utf-8").strip().split(",")[1:]
        parts = zip(*(iter(fields),) * 3, strict=True)
        silent = [(float(start), float(end)) for start, end, speech in parts if speech == "0"]
        yield path, silent, soundfile.info(path).duration
    length = soundfile.info(PADDED).duration
    yield PADDED, [(0.0, PADDING), (length - PADDING, length)], length


def sentences() -> Iterator[Labelled]:
    """Each read sentence: its pauses are where it has no word."""
    for labels in sorted(READ.rglob("*.words.json")):
        path = labels.with_name(labels.name.replace(".words.json", ".flac"))
        length = soundfile.info(path).duration
        words = json.loads(labels.read_text(encoding="utf-8"))["words"]
        ends, starts = [0.0, *(word["end"] for word in words)], [*(word["start"] for word in words), length]
        yield path, list(zip(ends, starts, strict=True)), length


def _counted(recordings: Iterable[Labelled]) -> list[Labelled]:
    """Recordings with those of their pauses that count."""
    return [(path, [p for p in silent if p[1] - p[0] >= SHORTEST], end) for path, silent, end in recordings]


def main() -> None:
    """Print the figures of all ways."""
    clips = _counted(recordings())
    print("| | found | false | edges | within 30 ms | median ms | mean ms | worst ms |")
    print("|---|---|---|---|---|---|---|---|")
    for name, part in {"tenvad": clips[:-1], "padding": clips[-1:], "read": _counted(sentences())}.items():
        _compare(name, part)
    for path, labels, length in clips:
        figures = Figures()
        figures.score(labels, by_wordsplice(path), length)
        print(figures.row(path.stem))


def _compare(name: str, clips: Sequence[Labelled]) -> None:
    ours, fixed, best = Figures(), Figures(), Figures()
    for path, labels, length in clips:
        ours.score(labels, by_wordsplice(path), length)
        fixed.score(labels, by_silencedetect(path, -40), length)
        best.score(labels, best_silencedetect(path, labels, length), length)
    print(ours.row(f"{name}: wordsplice"))
    print(fixed.row(f"{name}: silencedetect, -40 dBFS"))
    print(best.row(f"{name}: silencedetect, best threshold for each"))


if __name__ == "__main__":
    main()
