"""Loudness and true peak: clips of speech and an hour of it, measured here and by ffmpeg's own ebur128.

    python benchmarks/loudness.py

Needs ffmpeg, and the recordings in ../shared/data. ffmpeg tells both values to a tenth. The hour is 44.1 kHz
16-bit stereo, and wordsplice and ffmpeg take turns, each in a process of its own. It is read for its
loudness, and brought to -16 LUFS: heard once, then levelled, limited, measured and written as WAV. ffmpeg
does as much with its filters: ebur128, then volume, alimiter and ebur128 again, with true peaks. Times are of
the processor.
Writes RESULTS.md; exits 1 if a bar is missed.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from wordsplice.audio.blocks import Form
from wordsplice.audio.decode import Decoded, opened
from wordsplice.audio.encode import writing
from wordsplice.audio.formats import Format
from wordsplice.audio.levelling import measured_level, metered
from wordsplice.audio.loudness import Measured, measured
from wordsplice.audio.render import rendered, unwatched
from wordsplice.core.errors import BadAudio
from wordsplice.core.timeline import Clip as Stretch
from wordsplice.core.timeline import Loudness, Recording, Timeline, Track

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
RESULTS = Path(__file__).parent / "RESULTS.md"
KINDS = {".wav", ".flac", ".mp3", ".ogg"}
EVERY = 4
"""Of the clips, in order of their names, every so many is taken."""
LU, DECIBELS, TIMES_FFMPEG = 0.1, 0.2, 1.3
SECONDS, MEGABYTES = 12.0, 150.0
"""Of the processor for levelling the hour, and of memory; what Python and the libraries take is in it."""
TARGET = Loudness(-16)
ROUNDING = 0.05
TURNS = 3


class Clip(NamedTuple):
    path: Path
    ours: Measured
    theirs: Measured

    @property
    def off(self) -> tuple[float, float]:
        """By how much loudness and peak differ; that of two silences is nothing."""
        pairs = zip(self.ours, self.theirs, strict=True)
        lufs, peak = (0.0 if a == b else abs(a - b) for a, b in pairs)
        return lufs, peak


def loudness(sound: Decoded) -> Measured:
    return measured(sound.blocks(0, sound.frames), sound.format.rate, sound.format.channels)


def ffmpeg(path: Path) -> Measured:
    command = ["ffmpeg", "-hide_banner", "-nostats", "-i", str(path), "-vn"]
    command += ["-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    lufs, peak = (re.findall(rf"{name}: +(\S+) (?:LUFS|dBFS)", told)[-1] for name in ("I", "Peak"))
    return Measured(float(lufs) if float(lufs) > -70 else -float("inf"), float(peak))


def clips() -> list[Clip]:
    """The clips that hold 400 ms of sound and more: ffmpeg tells a loudness of no others."""
    found = []
    for path in sorted(p for p in DATA.rglob("*") if p.suffix in KINDS)[::EVERY]:
        try:
            with opened(path) as sound:
                if sound.frames >= 0.4 * sound.format.rate:
                    found.append(Clip(path, loudness(sound), ffmpeg(path)))
        except BadAudio:
            print(f"skipped: {path.name}", file=sys.stderr)
    return found


def make_hour(folder: Path) -> Path:
    """An hour of real speech, the same seconds again and again, and slower by a twelfth: it was at 48 kHz."""
    hour = folder / "hour.wav"
    with opened(DATA / "bbc_timbl" / "timbl_1.mp3") as sound:
        form = Format("wav", 44_100, sound.format.channels, "PCM_16")
        with writing(hour, form, {}) as writer:
            while writer.frames < 3600 * form.rate:
                for block in sound.blocks(0, sound.frames):
                    writer.write(block)
    return hour


def read_hour(hour: Path) -> Measured:
    with opened(hour) as sound:
        return loudness(sound)


def level_hour(hour: Path) -> Measured:
    """Bring the hour to a loudness, in two passes."""
    with opened(hour) as sound:
        rate, channels = sound.format.rate, sound.format.channels
        recording = Recording("hour", str(hour), rate, channels, sound.frames)
        timeline = Timeline(rate, channels, (Track((Stretch(recording, 0, sound.frames),)),))
        played = partial(rendered, timeline, {"hour": sound}, "float64")
        form = Form(rate, channels, "int16")
        level = measured_level(played(), form, TARGET, unwatched)
        heard = metered(played(), form, level)
        with writing(hour.with_name("ours.wav"), sound.format, {}, overwrite=True) as writer:
            for block in heard:
                writer.write(block)
        return heard.measured


def ffmpeg_read(hour: Path) -> None:
    ffmpeg(hour)


def ffmpeg_level(hour: Path) -> None:
    """As much with ffmpeg's filters; by how much is known beforehand."""
    command = ["ffmpeg", "-hide_banner", "-nostats", "-y", "-i", str(hour), "-af"]
    first = [*command, "ebur128=framelog=verbose", "-f", "null", "-"]
    limited = "volume=6.6dB,alimiter=limit=0.89:level=false,ebur128=peak=true:framelog=verbose"
    for each in (first, [*command, limited, "-c:a", "pcm_s16le", str(hour.with_name("theirs.wav"))]):
        subprocess.run(each, capture_output=True, check=True)


class Cost(NamedTuple):
    """seconds: of the processor. memory: the most at a time, MB."""

    seconds: float
    memory: float


def cost(work: Callable[[Path], object], hour: Path) -> Cost:
    """What work takes in a process of its own, and those that it starts."""
    pid = os.fork()
    if not pid:
        try:
            work(hour)
            os._exit(0)
        finally:
            os._exit(1)
    _, status, used = os.wait4(pid, 0)
    if status:
        raise SystemExit(f"{work.__name__} failed")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1000)


def turns(ours: Callable[[Path], object], theirs: Callable[[Path], object], hour: Path) -> list[list[Cost]]:
    return [[cost(ours, hour), cost(theirs, hour)] for _ in range(TURNS)]


def told(turns: list[list[Cost]], which: int) -> str:
    seconds, memory = (min(turn[which][n] for turn in turns) for n in (0, 1))
    return f"{seconds:.1f} s, {memory:.0f} MB"


def record(text: str) -> None:
    """Puts the report under its heading in RESULTS.md, and leaves other headings alone."""
    sections = RESULTS.read_text().split("\n## ") if RESULTS.exists() else ["# Results"]
    others = [section.rstrip("\n") for section in sections if not section.startswith("Loudness\n")]
    RESULTS.write_text("\n\n## ".join([*others, f"Loudness\n\n{text}"]) + "\n")


def main() -> int:
    if not DATA.is_dir() or not shutil.which("ffmpeg"):
        print("skipped: needs ffmpeg, and the recordings in ../shared/data")
        return 0
    found = clips()
    lufs, peak = (max(clip.off[n] for clip in found) for n in (0, 1))
    with tempfile.TemporaryDirectory(prefix="wordsplice-") as folder:
        hour = make_hour(Path(folder))
        reading, levelling = turns(read_hour, ffmpeg_read, hour), turns(level_hour, ffmpeg_level, hour)
        written = ffmpeg(hour.with_name("ours.wav"))
    ratio = statistics.median(ours.seconds / theirs.seconds for ours, theirs in reading)
    mine = Cost(*(min(column) for column in zip(*(ours for ours, _ in levelling), strict=True)))
    text = (
        f"{len(found)} clips beside ffmpeg's ebur128, which rounds to a tenth: loudness off by {lufs:.2f} LU "
        f"at most, true peak by {peak:.2f} dB. Of an hour of 44.1 kHz stereo, the least of {TURNS} turns:\n\n"
        "| | wordsplice | ffmpeg |\n|---|---|---|\n"
        f"| read for loudness and true peak | {told(reading, 0)} | {told(reading, 1)} |\n"
        f"| heard, levelled, limited, measured, written | {told(levelling, 0)} | {told(levelling, 1)} |\n\n"
        f"Reading takes {ratio:.2f} × as long as ffmpeg (median). What was to have {TARGET.lufs:g} LUFS and "
        f"peaks up to {TARGET.peak:g} dBTP has {written.lufs:.1f} and {written.peak:.1f} by ffmpeg."
    )
    record(text)
    print(text)
    held = lufs <= LU + ROUNDING and peak <= DECIBELS + ROUNDING and ratio <= TIMES_FFMPEG
    held = held and mine.seconds <= SECONDS and mine.memory <= MEGABYTES
    held = (
        held and abs(written.lufs - TARGET.lufs) <= LU + ROUNDING and written.peak <= TARGET.peak + ROUNDING
    )
    for clip in found:
        if clip.off[0] > LU + ROUNDING or clip.off[1] > DECIBELS + ROUNDING:
            print(clip)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
