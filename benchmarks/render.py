"""An hour of 44.1 kHz 16-bit stereo with 600 cuts, rendered by wordsplice and by the alternatives in one run.

    python benchmarks/render.py [--cache DIR]

Each method runs in a process of its own, on a source that lies in the page cache and with nothing waiting to
be written. Seconds are those of the whole program; for methods in Python, those of the work itself, with the
start of the process and its imports in a column of their own. Writes RESULTS.md; exits 1 if a bar is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

RATE, HOUR = 44_100, 3600
PERIOD, CUT_AT, CUT_FOR = 6.0, 2.8, 0.3
"""Seconds: every 6 s a word of 0.3 s goes, at whole milliseconds, since pydub knows no others."""
TURNS = 7
TIMES_CP, TIMES_FASTER_THAN_PYDUB, MEGABYTES = 3, 100, 30
MEGABYTES_MORE = 2
"""What 3 hours may take more than one: the timeline of 1,800 cuts instead of 600 takes a megabyte."""
RESULTS = Path(__file__).parent / "RESULTS.md"

Spans = Sequence[Sequence[int]]


class Figures(NamedTuple):
    """What a run took. start: seconds before its work began. above: peak MB above the imports."""

    seconds: float
    peak: float
    start: float | None = None
    above: float | None = None


class Row(NamedTuple):
    name: str
    figures: Figures
    ratio: float
    off: int
    identical: bool


def kept(spans: Spans, frames: int) -> list[tuple[int, int]]:
    edges = [0, *(edge for span in spans for edge in span), frames]
    return list(zip(edges[::2], edges[1::2], strict=True))


def cuts(hours: int) -> Spans:
    starts = (n * PERIOD + CUT_AT for n in range(int(hours * HOUR / PERIOD)))
    return [(round(start * RATE), round((start + CUT_FOR) * RATE)) for start in starts]


# The methods


def cp(source: str, output: str, spans: Spans) -> list[str]:
    return ["cp", source, output]


def sox(source: str, output: str, spans: Spans) -> list[str]:
    edges = [f"={at}s" for span in kept(spans, HOUR * RATE) for at in span]
    return ["sox", source, output, "trim", *edges[:-1]]


def ffmpeg(source: str, output: str, spans: Spans) -> list[str]:
    parts = [
        f"file '{source}'\ninpoint {start / RATE:.6f}\noutpoint {end / RATE:.6f}\n"
        for start, end in kept(spans, HOUR * RATE)
    ]
    Path(output).with_suffix(".txt").write_text("ffconcat version 1.0\n" + "".join(parts))
    entries = str(Path(output).with_suffix(".txt"))
    quiet = ["ffmpeg", "-v", "error", "-y", "-f", "concat", "-safe", "0"]
    return [*quiet, "-i", entries, "-c:a", "pcm_s16le", output]


def wordsplice(source: str, output: str, spans: Spans) -> Callable[[], None]:
    from wordsplice.audio.decode import opened
    from wordsplice.audio.encode import writing
    from wordsplice.audio.render import rendered
    from wordsplice.core.edits import cut
    from wordsplice.core.timeline import Recording, Span, whole

    def work() -> None:
        sound = opened(Path(source))
        recording = Recording("1", source, sound.format.rate, sound.format.channels, sound.frames)
        timeline = cut(whole(recording), [Span(*span) for span in spans])
        with writing(Path(output), sound.format, sound.tags) as writer:
            for block in rendered(timeline, {"1": sound}, sound.dtype):
                writer.write(block)
        sound.close()

    return work


def pydub(source: str, output: str, spans: Spans) -> Callable[[], None]:
    from pydub import AudioSegment

    def work() -> None:
        sound, result = AudioSegment.from_wav(source), AudioSegment.empty()
        for start, end in kept(spans, HOUR * RATE):
            result += sound[start * 1000 // RATE : end * 1000 // RATE]
        result.export(output, format="wav").close()

    return work


PROGRAMS = {"cp": cp, "sox": sox, "ffmpeg": ffmpeg}
LIBRARIES = {"wordsplice": wordsplice, "pydub": pydub}


# What runs in a child: numpy and soundfile stay out of the process that starts the programs, since the peak
# that is told for a program counts that of the process it was started from.


def make(path: str, hours: int) -> None:
    import numpy as np
    import soundfile

    random, at = np.random.default_rng(0), np.arange(RATE) / RATE
    part = Path(path).with_suffix(".part.wav")
    with soundfile.SoundFile(part, "w", RATE, 2, "PCM_16") as file:
        for _ in range(hours * HOUR):
            sine = np.sin(2 * np.pi * random.uniform(100, 400) * at)
            sound = 0.2 * sine + 0.05 * random.standard_normal(RATE)
            file.write(np.stack([sound, 0.8 * sound], axis=1))
    part.rename(path)


def work(name: str, source: str, output: str, spans: Spans) -> tuple[float, float, float]:
    """The seconds of a library's work, its peak in MB, and how far that is above what its imports hold."""
    import resource

    task = LIBRARIES[name](source, output, spans)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    begun = time.perf_counter()
    task()
    seconds = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return seconds, peak, peak - pages * resource.getpagesize() / 2**20


def check(source: str, output: str, spans: Spans) -> tuple[int, bool]:
    """Samples by which the length is off, and whether what was kept is the same, save 5 ms around a cut."""
    import soundfile

    fade, at, identical = RATE // 200 + 1, 0, True
    with soundfile.SoundFile(source) as before, soundfile.SoundFile(output) as after:
        for start, end in kept(spans, before.frames):
            count = end - start - 2 * fade
            before.seek(start + fade)
            after.seek(min(at + fade, after.frames))
            same = before.read(count, "int16") == after.read(count, "int16", fill_value=0)
            identical, at = identical and bool(same.all()), at + end - start
        return after.frames - at, identical


CHILD: dict[str, Callable[..., Any]] = {"make": make, "work": work, "check": check}


def apart(name: str, *arguments: Any) -> Any:
    """A function of CHILD called in a process of its own."""
    command = [sys.executable, __file__, "--child"]
    task = json.dumps([name, arguments])
    return json.loads(
        subprocess.run(command, input=task, stdout=subprocess.PIPE, text=True, check=True).stdout
    )


# Measuring


def measured(name: str, source: Path, output: Path, spans: Spans) -> Figures:
    """One run of a method, its output fresh and the disk idle."""
    output.unlink(missing_ok=True)
    os.sync()
    begun = time.perf_counter()
    if name in LIBRARIES:
        seconds, peak, above = apart("work", name, str(source), str(output), spans)
        return Figures(seconds, peak, time.perf_counter() - begun - seconds, above)
    with subprocess.Popen(PROGRAMS[name](str(source), str(output), spans)) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{name} failed with exit code {process.returncode}")
    return Figures(time.perf_counter() - begun, usage.ru_maxrss / 1024)


def compared(folder: Path) -> Iterator[Row]:
    """A row for each method that is here. wordsplice takes turns with cp, and the medians count."""
    source, output, spans = folder / "hour.wav", folder / "edited.wav", cuts(1)
    measured("cp", source, output, spans)
    turns = [[measured(name, source, output, spans) for name in ("cp", "wordsplice")] for _ in range(TURNS)]
    copies, ours = (sorted(runs)[TURNS // 2] for runs in zip(*turns, strict=True))
    ratio = statistics.median(mine.seconds / copy.seconds for copy, mine in turns)
    yield Row("cp", copies, 1.0, 0, True)
    yield Row("wordsplice", ours, ratio, *apart("check", str(source), str(output), spans))
    for name in ("sox", "ffmpeg", "pydub"):
        if name in PROGRAMS and not shutil.which(name):
            print(f"{name} is missing", file=sys.stderr)
            continue
        figures = measured(name, source, output, spans)
        off, identical = apart("check", str(source), str(output), spans)
        yield Row(name, figures, figures.seconds / copies.seconds, off, identical)


def missed(rows: dict[str, Row], long: Figures) -> Iterator[str]:
    """The bars that were not met."""
    ours = rows["wordsplice"]
    faster = rows["pydub"].figures.seconds / ours.figures.seconds
    above, above_long = ours.figures.above or 0.0, long.above or 0.0
    if ours.ratio > TIMES_CP:
        yield f"wordsplice took {ours.ratio:.2f} × cp, at most {TIMES_CP} allowed"
    if faster < TIMES_FASTER_THAN_PYDUB:
        yield f"wordsplice was {faster:.0f} × faster than pydub, at least {TIMES_FASTER_THAN_PYDUB} wanted"
    if max(above, above_long) > MEGABYTES or above_long > above + MEGABYTES_MORE:
        yield f"wordsplice took {above:.1f} MB above its imports, {above_long:.1f} MB for 3 hours"
    if ours.off or not ours.identical:
        yield f"wordsplice's output is off by {ours.off} samples, identical: {ours.identical}"


def report(rows: dict[str, Row], copy: Figures, long: Figures) -> str:
    ours = rows["wordsplice"].figures
    lines = [
        f"1 hour of 44.1 kHz 16-bit stereo WAV, {len(cuts(1))} cuts of {CUT_FOR} s; {os.cpu_count()} cores.",
        "",
        "| method | seconds | × cp | start, s | peak RSS, MB | length off, samples | kept identical |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, (seconds, peak, start, _), ratio, off, identical in rows.values():
        cells = [f"{seconds:.2f}", f"{ratio:.2f}", f"{start:.2f}" if start else "–", f"{peak:.0f}", f"{off}"]
        lines.append(f"| {name} | {' | '.join(cells)} | {'yes' if identical else 'no'} |")
    faster = rows["pydub"].figures.seconds / ours.seconds
    return "\n".join(
        [
            *lines,
            "",
            f"wordsplice is {faster:.0f} × faster than pydub. Its peak is {ours.above:.1f} MB above its "
            f"imports, {long.above:.1f} MB for 3 hours with {len(cuts(3))} cuts ({long.seconds:.2f} s beside "
            f"{copy.seconds:.2f} s of cp). "
            f"cp and wordsplice took {TURNS} turns each: medians, and the median of the turns' ratios. "
            "A program's peak counts the 15 MB of the process that starts it.",
        ]
    )


def record(text: str) -> None:
    """Puts the report under its heading in RESULTS.md, and leaves other headings alone."""
    sections = RESULTS.read_text().split("\n## ") if RESULTS.exists() else ["# Results"]
    others = [section.rstrip("\n") for section in sections if not section.startswith("Render\n")]
    RESULTS.write_text("\n\n## ".join([*others, f"Render\n\n{text}"]) + "\n")


@contextmanager
def workplace(cache: Path | None) -> Iterator[Path]:
    """A temporary folder, or the cache, without what the methods wrote once done."""
    with tempfile.TemporaryDirectory(prefix="wordsplice-", dir=cache and cache.parent) as folder:
        yield cache or Path(folder)
    for left in ("edited.wav", "edited.txt"):
        if cache:
            (cache / left).unlink(missing_ok=True)


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures rendering beside cp, sox, ffmpeg and pydub.")
    parser.add_argument(
        "--cache", type=Path, help="keep the sources (2.5 GB) in this folder for the next run"
    )
    cache = parser.parse_args().cache
    if cache:
        cache.mkdir(parents=True, exist_ok=True)
    with workplace(cache) as folder:
        for name, hours in (("hour.wav", 1), ("hours.wav", 3)):
            if not (folder / name).exists():
                apart("make", str(folder / name), hours)
        rows = {row.name: row for row in compared(folder)}
        source, output = folder / "hours.wav", folder / "edited.wav"
        copy, long = (measured(name, source, output, cuts(3)) for name in ("cp", "wordsplice"))
    text = report(rows, copy, long)
    record(text)
    failures = list(missed(rows, long))
    print(text, *failures, sep="\n")
    return 1 if failures else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--child"]:
        function, given = json.load(sys.stdin)
        print(json.dumps(CHILD[function](*given)))
    else:
        sys.exit(main())
