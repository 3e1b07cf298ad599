"""Loudness and true peak: clips of speech and an hour of it, measured here and by ffmpeg's own ebur128.

    python benchmarks/loudness.py

Needs ffmpeg, and the recordings in ../shared/data. ffmpeg tells both values to a tenth. The hour is 48 kHz
16-bit stereo, and wordsplice and ffmpeg take turns. Writes RESULTS.md; exits 1 if a bar is missed.
"""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from wordsplice.audio.decode import Decoded, opened
from wordsplice.audio.encode import writing
from wordsplice.audio.formats import Format
from wordsplice.audio.loudness import Measured, measured
from wordsplice.core.errors import BadAudio

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
RESULTS = Path(__file__).parent / "RESULTS.md"
KINDS = {".wav", ".flac", ".mp3", ".ogg"}
EVERY = 4
"""Of the clips, in order of their names, every so many is taken."""
LU, DECIBELS, TIMES_FFMPEG = 0.1, 0.2, 1.3
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


def heard(sound: Decoded) -> Measured:
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
                    found.append(Clip(path, heard(sound), ffmpeg(path)))
        except BadAudio:
            print(f"skipped: {path.name}", file=sys.stderr)
    return found


def make_hour(folder: Path) -> Path:
    """An hour of real speech, the same seconds again and again."""
    hour = folder / "hour.wav"
    with opened(DATA / "bbc_timbl" / "timbl_1.mp3") as sound:
        form = Format("wav", sound.format.rate, sound.format.channels, "PCM_16")
        with writing(hour, form, {}) as writer:
            while writer.frames < 3600 * form.rate:
                for block in sound.blocks(0, sound.frames):
                    writer.write(block)
    return hour


def timed(hour: Path) -> tuple[float, float, float]:
    """Seconds of wordsplice and of ffmpeg for an hour, medians, and the median of the turns' ratios."""
    turns = []
    for _ in range(TURNS):
        begun = time.perf_counter()
        with opened(hour) as sound:
            heard(sound)
        middle = time.perf_counter()
        ffmpeg(hour)
        turns.append((middle - begun, time.perf_counter() - middle))
    ours, theirs = (statistics.median(column) for column in zip(*turns, strict=True))
    return ours, theirs, statistics.median(a / b for a, b in turns)


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
        ours, theirs, ratio = timed(make_hour(Path(folder)))
    text = (
        f"{len(found)} clips beside ffmpeg's ebur128, which rounds to a tenth: loudness off by {lufs:.2f} LU "
        f"at most, true peak by {peak:.2f} dB. An hour of 48 kHz stereo takes {ours:.1f} s, ffmpeg "
        f"{theirs:.1f} s: {ratio:.2f} × (medians of {TURNS} turns)."
    )
    record(text)
    print(text)
    held = lufs <= LU + ROUNDING and peak <= DECIBELS + ROUNDING and ratio <= TIMES_FFMPEG
    for clip in found:
        if clip.off[0] > LU + ROUNDING or clip.off[1] > DECIBELS + ROUNDING:
            print(clip)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
