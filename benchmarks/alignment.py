"""Word times of known text: hand-labelled clips, and a recording of ten minutes joined from them.

    python benchmarks/alignment.py

Needs the labelled recordings in ../shared/data (100 clips of TIMIT, 10 speakers). Beside wordsplice runs
PocketSphinx as it is: one decoder, its own settings and dictionary. Both are timed in seconds of the
processor, on one core, with the reading of the files. Exits 1 if a bar is missed.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import soundfile
from numpy.typing import NDArray

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import RATE, Mono
from wordsplice.core.errors import BadTranscript
from wordsplice.core.words import Word
from wordsplice.speech.alignment import aligned
from wordsplice.speech.sphinx import FRAMES, Decoder, decoder, pcm

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "timit_nltk"
MEAN_MS, WITHIN_20, WITHIN_50, WORST_MS = 20.0, 0.7, 0.93, 300.0
TIMES_REAL_TIME, MEGABYTES = 30.0, 30.0
FAR_MS, WEAK = 50.0, 0.05
MINUTES = 10

Times = Sequence[tuple[float, float]]
Align = Callable[[list[str], Mono], Times]


class Clip(NamedTuple):
    """A recording, its words, and their true starts and ends in seconds."""

    path: Path
    tokens: list[str]
    times: Times


def main() -> int:
    if not DATA.is_dir():
        print("skipped: needs the labelled recordings in ../shared/data/timit_nltk")
        return 0
    clips = [clip(path) for path in sorted(DATA.rglob("*.words.json"))]
    ours = ByWordsplice()
    held = on_clips("wordsplice", clips, ours)
    held = warned(ours, clips) and held
    on_clips("plain PocketSphinx", clips, plainly())
    with tempfile.TemporaryDirectory() as folder:
        whole = joined(clips, Path(folder) / "long.wav")
        held = on_a_long_one("wordsplice", whole, ours) and held
        on_a_long_one("plain PocketSphinx", whole, plainly())
    return 0 if held else 1


def clip(labels: Path) -> Clip:
    words = json.loads(labels.read_text(encoding="utf-8"))["words"]
    times = [(word["start"], word["end"]) for word in words]
    path = labels.with_name(labels.name.replace(".words.json", ".flac"))
    return Clip(path, [word["w"].lower() for word in words], times)


class ByWordsplice:
    """wordsplice. found: all words of all recordings so far."""

    def __init__(self) -> None:
        self.found: list[Word] = []

    def __call__(self, tokens: list[str], sound: Mono) -> Times:
        words = aligned(tokens, sound)
        self.found += words
        return [(word.start, word.end) for word in words]


def plainly() -> Align:
    """PocketSphinx used as its manual says; a text that it finds no way through has no times."""
    made: list[Decoder] = []

    def align(tokens: list[str], sound: Mono) -> Times:
        if not made:
            made.append(decoder(lm=None, bestpath=False))
        made[0].reinit_feat()
        made[0].set_align_text(" ".join(tokens))
        made[0].start_utt()
        made[0].process_raw(pcm(sound.read(0, sound.frames)), full_utt=True)
        made[0].end_utt()
        spoken = [segment for segment in made[0].seg() or () if segment.word[0] not in "<["]
        return [(one.start_frame / FRAMES, (one.end_frame + 1) / FRAMES) for one in spoken]

    return align


def on_clips(name: str, clips: Sequence[Clip], align: Align) -> bool:
    """The figures of one aligner on all clips, printed; whether they hold the bars."""
    off: list[NDArray[np.float64]] = []
    seconds, start = 0.0, time.process_time()
    for each in clips:
        found, length = times_of(each, align)
        seconds += length
        if len(found) == len(each.times):
            off.append(errors(found, each.times))
    speed = seconds / (time.process_time() - start)
    every = np.concatenate(off)
    print(
        f"{name}: {len(off)} of {len(clips)} clips aligned, mean {every.mean():.1f} ms, median "
        f"{np.median(every):.1f}, within 20 ms {np.mean(every <= 20):.1%}, "
        f"within 50 {np.mean(every <= 50):.1%}, worst {every.max():.0f} ms, {speed:.0f} x real time"
    )
    near = np.mean(every <= 20) >= WITHIN_20 and np.mean(every <= 50) >= WITHIN_50
    right = near and every.mean() <= MEAN_MS and every.max() <= WORST_MS
    return len(off) == len(clips) and bool(right) and speed >= TIMES_REAL_TIME


def warned(ours: ByWordsplice, clips: Sequence[Clip]) -> bool:
    """How well words that are marked weak tell those with a wrong edge, printed; whether they are few."""
    found = [(word.start, word.end) for word in ours.found]
    far = errors(found, [times for each in clips for times in each.times]).reshape(-1, 2).max(axis=1) > FAR_MS
    weak = np.array([word.weak for word in ours.found])
    print(
        f"wordsplice: {weak.mean():.1%} of {len(weak)} words are weak; an edge is beyond {FAR_MS:.0f} ms in "
        f"{far[weak].mean():.0%} of them, {far.mean():.0%} of all; of those, {weak[far].mean():.0%} are weak"
    )
    return bool(weak.mean() <= WEAK)


def on_a_long_one(name: str, whole: Clip, align: Align) -> bool:
    before, start = peak_megabytes(), time.process_time()
    found, seconds = times_of(whole, align)
    speed, grown = seconds / (time.process_time() - start), peak_megabytes() - before
    if len(found) != len(whole.times):
        print(f"{name}: {seconds / 60:.0f} minutes: no way found through the text, {grown:.0f} MB")
        return False
    off = errors(found, whole.times)
    print(
        f"{name}: {seconds / 60:.0f} minutes, {len(found)} words: mean {off.mean():.1f} ms, worst "
        f"{off.max():.0f} ms, {speed:.0f} x real time, memory grows by {grown:.0f} MB"
    )
    return bool(off.max() <= WORST_MS) and grown <= MEGABYTES


def times_of(each: Clip, align: Align) -> tuple[Times, float]:
    with opened(each.path) as file:
        sound = Mono(file)
        try:
            return align(each.tokens, sound), sound.duration
        except BadTranscript as refusal:
            print(f"{each.path.name}: {refusal}")
            return [], sound.duration


def errors(found: Times, true: Times) -> NDArray[np.float64]:
    """Milliseconds between edges and the true ones."""
    return np.abs(np.array(found) - np.array(true)).ravel() * 1000


def peak_megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def joined(clips: Sequence[Clip], path: Path) -> Clip:
    """Clips in random order, again and again, with pauses and the noise of rooms between some of them."""
    order, noise = random.Random(0), np.random.default_rng(0)
    tokens: list[str] = []
    times: list[tuple[float, float]] = []
    with soundfile.SoundFile(path, "w", RATE, 1, "PCM_16") as file:
        while file.frames < MINUTES * 60 * RATE:
            each = order.choice(clips)
            offset = file.frames / RATE
            tokens += each.tokens
            times += [(start + offset, end + offset) for start, end in each.times]
            file.write(soundfile.read(each.path)[0])
            pause, level = order.choice((0, 0, 0.2, 0.5, 1.5)), 10 ** (-order.uniform(50, 70) / 20)
            file.write(noise.normal(0, level, round(pause * RATE)))
    return Clip(path, tokens, times)


if __name__ == "__main__":
    sys.exit(main())
