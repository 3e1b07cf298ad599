"""An hour of 44.1 kHz stereo podcast with its transcript: fillers and pauses cut, levelled, to MP3 and SRT.

    python benchmarks/podcast.py [--minutes N]

The recordings of the examples, again and again, each time of another loudness and from another side, over
faint noise, with the words that they have. The job runs in a process of its own, in which the works of its
steps and the MP3 encoder are timed. Then it runs once more with no sound given to the encoder: what the rest
takes beside a busy encoder is more, as two threads of one core slow each other. Beside it, in the same run,
ffmpeg as people use it: what stays put together from a list, since its aselect fails at so many cuts, and
loudnorm in two passes. What comes out is measured by ffmpeg.

Bars, for the hour: the job without the encoder takes 20 s of the processor at most, all of its process
counted; with it, 200 MB; the loudness is within 0.1 LU of what is asked for. Writes RESULTS.md; exits 1 if a
bar is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"
RESULTS = Path(__file__).parent / "RESULTS.md"
RATE, LUFS, PEAK = 44_100, -16.0, -1.0
FLOOR = 10 ** (-66 / 20)
SECONDS, MEGABYTES, LU, ROUNDING = 20.0, 200.0, 0.1, 0.05
ENCODER = "of it the MP3 encoder"

JOB = {
    "input": {"file": "hour.wav", "transcript": "hour.json"},
    "edits": {"fillers": "cut", "pauses": {"longer_than": 0.6, "become": 0.4}},
    "loudness": {"lufs": LUFS, "true_peak": PEAK},
    "outputs": {"folder": "out", "audio": ["mp3"], "transcripts": ["srt"], "report": ["json"]},
}


class Took(NamedTuple):
    """Seconds of the processor, and on the clock."""

    processor: float
    clock: float


class Run(NamedTuple):
    """A process that ended. memory: the most that it had at a time, MB."""

    took: Took
    memory: float
    said: str


# What runs in a process of its own: what numpy and the project take is not to count for ffmpeg.


def make(folder: Path, minutes: float) -> None:
    """The recording and its transcript."""
    import numpy as np
    import soundfile
    import soxr

    random, at, words = np.random.default_rng(0), 0, list[dict[str, Any]]()
    spoken = []
    for path in (RECORDINGS / "host.flac", RECORDINGS / "guest.ogg"):
        sound, rate = soundfile.read(path)
        said = json.loads(path.with_suffix(".json").read_text())["words"]
        spoken.append((soxr.resample(sound, rate, RATE), said))
    with soundfile.SoundFile(folder / "hour.wav", "w", RATE, 2, "PCM_16") as file:
        while at < minutes * 60 * RATE:
            sound, said = spoken[0]
            spoken.reverse()
            side, gain = random.uniform(0.3, 0.7), 10 ** (random.uniform(-6, 3) / 20)
            stereo = 1.4 * gain * np.stack([sound * side, sound * (1 - side)], axis=1)
            whole = np.pad(stereo, ((0, round(RATE * random.uniform(0.3, 1.5))), (0, 0)))
            file.write(np.clip(whole + FLOOR * random.standard_normal(whole.shape), -1, 1))
            words += [word | {edge: word[edge] + at / RATE for edge in ("start", "end")} for word in said]
            at += len(whole)
    (folder / "hour.json").write_text(json.dumps({"language": "en", "words": words}))
    (folder / "job.json").write_text(json.dumps(JOB))


def job(folder: Path, encoded: bool) -> dict[str, Took]:
    """Do the job; gives what each of its parts took. encoded: give the sound to the MP3 encoder."""
    from wordsplice.audio.ffmpeg_sink import FfmpegSink
    from wordsplice.workers.benches import Sources
    from wordsplice.workers.handles import Order, begun
    from wordsplice.workers.kinds import Kinds, kinds
    from wordsplice.workers.local import LocalCrew
    from wordsplice.workers.podcast.loading import load
    from wordsplice.workers.podcast.preparing import episodes

    spent: dict[str, Took] = {}
    if not encoded:
        setattr(FfmpegSink, "write", lambda sink, block: None)  # noqa: B010
    for name in ("write", "close"):
        timed = _timed(getattr(FfmpegSink, name), ENCODER, spent, time.thread_time)
        setattr(FfmpegSink, name, timed)
    works = {name: _timed(work, name, spent, time.process_time) for name, work in kinds().works.items()}
    known, sources = Kinds(kinds().jobs, works), Sources()
    place = folder / ("encoded" if encoded else "unencoded")
    crew = LocalCrew(str(place / "store"), known)
    (episode,) = episodes(load(folder / "job.json", ()))
    wanted = episode.wanted(sources.add, place / "out", overwrite=True, dry=False)
    crew.sources.joined(sources)
    begun(crew, known, Order("podcast", wanted.request, "hour")).result()
    crew.close()
    return spent


def _timed(
    work: Callable[..., Any], name: str, spent: dict[str, Took], processor: Callable[[], float]
) -> Callable[..., Any]:
    def worked(*args: Any) -> Any:
        began = processor(), time.perf_counter()
        try:
            return work(*args)
        finally:
            before = spent.get(name, Took(0.0, 0.0))
            spent[name] = Took(
                before.processor + processor() - began[0], before.clock + time.perf_counter() - began[1]
            )

    return worked


# Measuring


def run(command: list[str]) -> Run:
    """Run a program to its end."""
    with tempfile.TemporaryFile("w+") as said:
        began = time.perf_counter()
        with subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT) as process:
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        clock = time.perf_counter() - began
        said.seek(0)
        text = said.read()
    if process.returncode:
        raise SystemExit(f"{command[0]} failed: {text[-500:]}")
    return Run(Took(used.ru_utime + used.ru_stime, clock), used.ru_maxrss / 1000, text)


def apart(task: str, *given: str) -> Run:
    """A part of this file in a process of its own."""
    return run([sys.executable, __file__, "--child", task, *given])


def by_ffmpeg(folder: Path) -> list[Run]:
    """The same spans left out, and the same loudness, in two passes."""
    report = json.loads((folder / "encoded" / "out" / "hour.report.json").read_text())
    edges = [0.0, *(span[edge] for span in report["spans"] for edge in ("start", "end")), report["before"]]
    kept = (f"file hour.wav\ninpoint {a:.6f}\noutpoint {b:.6f}\n" for a, b in batched(edges) if a < b)
    (folder / "parts.txt").write_text("ffconcat version 1.0\n" + "".join(kept))
    norm = f"loudnorm=I={LUFS:g}:TP={PEAK:g}:LRA=11"
    first = _filtered(folder, f"{norm}:print_format=json", ["-f", "null", "-"])
    told = json.loads(first.said[first.said.rindex("{") : first.said.rindex("}") + 1])
    names = {"I": "i", "TP": "tp", "LRA": "lra", "thresh": "thresh"}
    known = ":".join(f"measured_{name}={told[f'input_{key}']}" for name, key in names.items())
    encoded = ["-ar", f"{RATE}", "-c:a", "libmp3lame", "-b:a", "192k", str(folder / "theirs.mp3")]
    second = _filtered(folder, f"{norm}:{known}:offset={told['target_offset']}", encoded)
    return [first, second]


def _filtered(folder: Path, graph: str, output: list[str]) -> Run:
    parts = ["-f", "concat", "-safe", "0", "-i", str(folder / "parts.txt")]
    return run(["ffmpeg", "-hide_banner", "-nostats", "-y", *parts, "-af", graph, *output])


def batched(edges: list[float]) -> Iterator[tuple[float, float]]:
    """Edges by two."""
    return zip(edges[::2], edges[1::2], strict=True)


def heard(path: Path) -> tuple[float, float]:
    """Loudness, LUFS, and true peak, dBTP, by ffmpeg."""
    meter = ["-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-"]
    said = run(["ffmpeg", "-hide_banner", "-nostats", "-i", str(path), *meter]).said
    lufs, peak = (re.findall(rf"{name}: +(\S+) (?:LUFS|dBFS)", said)[-1] for name in ("I", "Peak"))
    return float(lufs), float(peak)


def table(ours: Run, spent: dict[str, Took], bare: Run, theirs: list[Run]) -> Iterator[str]:
    """A row for each part of the job, and for each pass of ffmpeg. bare: the job without the encoder."""
    yield "| | processor, s | clock, s | peak memory, MB |\n|---|---|---|---|"
    for name, took in spent.items():
        yield f"| {name} | {took.processor:.1f} | {took.clock:.1f} | |"
    yield _row("wordsplice, the whole process", ours)
    rest = but_encoder(ours, spent)
    yield f"| of it all but the MP3 encoder, beside it | {rest.processor:.1f} | {rest.clock:.1f} | |"
    yield _row("wordsplice without the MP3 encoder, the whole process", bare)
    yield from (_row(f"ffmpeg, pass {number}", one) for number, one in enumerate(theirs, 1))


def _row(name: str, one: Run) -> str:
    return f"| {name} | {one.took.processor:.1f} | {one.took.clock:.1f} | {one.memory:.0f} |"


def but_encoder(ours: Run, spent: dict[str, Took]) -> Took:
    """What is left; the encoder has a thread of its own, beside which much of the rest is done."""
    processor, clock = (whole - part for whole, part in zip(ours.took, spent[ENCODER], strict=True))
    return Took(processor, clock)


def record(text: str) -> None:
    """Puts the report under its heading in RESULTS.md, and leaves other headings alone."""
    sections = RESULTS.read_text().split("\n## ") if RESULTS.exists() else ["# Results"]
    others = [section.rstrip("\n") for section in sections if not section.startswith("Podcast\n")]
    RESULTS.write_text("\n\n## ".join([*others, f"Podcast\n\n{text}"]) + "\n")


def measured(folder: Path, minutes: float) -> tuple[str, bool]:
    """The report, and whether the bars are met."""
    apart("make", str(folder), f"{minutes}")
    ours, bare = apart("job", str(folder)), apart("bare", str(folder))
    print(ours, bare, sep="\n", file=sys.stderr)
    spent = {name: Took(*took) for name, took in json.loads(ours.said.splitlines()[-1]).items()}
    theirs = by_ffmpeg(folder)
    lufs, peak = heard(folder / "encoded" / "out" / "hour.mp3")
    their_lufs, their_peak = heard(folder / "theirs.mp3")
    text = "\n".join(
        [
            f"{minutes:g} minutes of 44.1 kHz 16-bit stereo; {os.cpu_count()} cores, on which of late "
            f"{os.getloadavg()[0]:.1f} processes ran.\n",
            *table(ours, spent, bare, theirs),
            f"\nAsked for {LUFS:g} LUFS and at most {PEAK:g} dBTP, the MP3 of wordsplice has {lufs:.1f} and "
            f"{peak:.1f} by ffmpeg's ebur128, ffmpeg's own {their_lufs:.1f} and {their_peak:.1f}.",
        ]
    )
    bar = SECONDS * minutes / 60
    held = bare.took.processor <= bar and ours.memory <= MEGABYTES and abs(lufs - LUFS) <= LU + ROUNDING
    return text, held


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures a podcast job beside ffmpeg.")
    parser.add_argument("--minutes", type=float, default=60.0, help="how long the recording is")
    minutes = parser.parse_args().minutes
    if not shutil.which("ffmpeg"):
        print("skipped: needs ffmpeg")
        return 0
    with tempfile.TemporaryDirectory(prefix="wordsplice-") as folder:
        text, held = measured(Path(folder), minutes)
    if minutes == 60:
        record(text)
    print(text)
    return 0 if held else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        place = Path(sys.argv[3])
        if sys.argv[2] == "make":
            make(place, float(sys.argv[4]))
        else:
            print(json.dumps(job(place, encoded=sys.argv[2] == "job")))
    else:
        sys.exit(main())
