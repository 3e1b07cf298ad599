"""Make what the example jobs need besides recordings: a theme to play, and a cover."""

import struct
import zlib
from pathlib import Path

import numpy as np
import soundfile

HERE = Path(__file__).resolve().parent

RATE = 22_050
BEAT = 0.5
CHORDS = [(57, 60, 64), (53, 57, 60), (48, 55, 64), (55, 59, 62)]
"""A minor, F, C and G, by the numbers that MIDI has for notes; two seconds each."""


def main() -> None:
    """Write both files."""
    soundfile.write(HERE / "theme.ogg", theme(), RATE, format="OGG", subtype="VORBIS")
    (HERE / "cover.png").write_bytes(png(cover()))


def theme() -> np.ndarray:
    """Broken chords, each note a few overtones that die away."""
    length = round(len(CHORDS) * 4 * BEAT * RATE)
    sound = np.zeros(length)
    notes = [chord[step] for chord in CHORDS for step in (0, 1, 2, 1)]
    for beat, note in enumerate(notes):
        start = round(beat * BEAT * RATE)
        time = np.arange(min(3 * RATE, length - start)) / RATE
        hz = 440 * 2 ** ((note - 69) / 12)
        tone = sum(np.sin(2 * np.pi * hz * n * time) / n**2 for n in (1, 2, 3))
        sound[start : start + len(time)] += 0.2 * tone * np.exp(-1.5 * time) * np.minimum(time / 0.01, 1)
    return sound * np.minimum(np.arange(length)[::-1] / (0.5 * RATE), 1)


def cover() -> np.ndarray:
    """A picture of a honeycomb, (height, width, 3)."""
    y, x = np.mgrid[:300, :300] / 40
    waves = sum(np.cos(2 * np.pi * (x * np.cos(a) + y * np.sin(a))) for a in np.deg2rad((0, 60, 120)))
    shade = np.clip((waves + 1.5) / 4.5, 0, 1)[..., None]
    return (shade * (250, 190, 40) + (1 - shade) * (60, 35, 10)).astype(np.uint8)


def png(picture: np.ndarray) -> bytes:
    """A picture as a PNG file (W3C PNG, 5)."""
    height, width, _ = picture.shape
    rows = b"".join(b"\0" + row.tobytes() for row in picture)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


if __name__ == "__main__":
    main()
