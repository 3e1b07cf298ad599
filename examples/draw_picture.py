"""Draw the picture of the README: a recording before and after `remove the word 'um' from audio 2`.

Run by hand (`.venv/bin/python examples/draw_picture.py`) after `.venv/bin/pip install --group pictures`.
"""

import tempfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import soundfile
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Polygon
from numpy.typing import NDArray
from PIL import Image

from wordsplice import Audio, Session

ROOT = Path(__file__).resolve().parents[1]
RECORDINGS = ROOT / "examples" / "recordings"
PICTURE = ROOT / "docs" / "before-after.png"

REQUEST = "remove the word 'um' from audio 2"
SHOWN = 5.75
"""Seconds of the recording before the edit."""

PAPER, INK, FAINT, SOUND, GONE = "#fbfbfc", "#24292f", "#8c959f", "#3f6ea8", "#d1495b"
COLUMNS = 250
"""Columns of the waveform to a second."""

Spans = Sequence[tuple[float, float]]


def main() -> None:
    """Make the edit and draw both recordings above each other, on one scale of time."""
    with Session() as session, tempfile.TemporaryDirectory() as folder:
        session.add(RECORDINGS / "host.flac", RECORDINGS / "host.json")
        before = session.add(RECORDINGS / "guest.ogg", RECORDINGS / "guest.json")
        report = session.ask(REQUEST)
        after, path = session.audio(2), session.export(2, Path(folder) / "after.wav")
        gone = [(edit.start, edit.end) for edit in report.edits[2] if edit.end < SHOWN]
        figure, (upper, lower) = framed(report.message)
        draw(upper, RECORDINGS / "guest.ogg", before, gone, SHOWN)
        draw(lower, path, after, [], SHOWN - sum(end - start for start, end in gone))
    connect(figure, upper, lower, gone)
    drawn = BytesIO()
    figure.savefig(drawn, dpi=200, facecolor=PAPER)
    Image.open(drawn).convert("RGB").quantize(128).save(PICTURE, optimize=True)


def framed(message: str) -> tuple[Figure, Sequence[Axes]]:
    """The empty picture: the request, what it came to, and two bands for sound."""
    plt.rcParams.update({"font.size": 8, "text.color": INK, "axes.labelcolor": INK})
    figure, axes = plt.subplots(2, 1, figsize=(8.4, 3.5))
    figure.subplots_adjust(left=0.075, right=0.985, top=0.80, bottom=0.085, hspace=0.55)
    figure.text(0.015, 0.925, f"› {REQUEST}", family="DejaVu Sans Mono", size=10, weight="bold")
    figure.text(0.985, 0.925, message, size=9, color=FAINT, ha="right")
    for band, name in zip(axes, ("before", "after"), strict=True):
        band.set(xlim=(0, SHOWN), ylim=(-1.02, 1.02), yticks=[], facecolor="none")
        band.set_ylabel(name, rotation=0, ha="right", va="center", weight="bold", labelpad=8, size=9)
        band.spines[:].set_visible(False)
        band.tick_params(length=0, labelsize=7, labelcolor=FAINT)
        band.set_xticks([])
    lower = axes[1]
    lower.set_xticks(range(int(SHOWN) + 1), [f"{second} s" for second in range(int(SHOWN) + 1)])
    return figure, axes


def draw(band: Axes, path: Path, audio: Audio, gone: Spans, seconds: float) -> None:
    """The waveform of a recording's first seconds, with its words above."""
    time, low, high = waveform(path, seconds)
    band.fill_between(time, low, high, color=SOUND, linewidth=0.3)
    for start, end in gone:
        inside = (time >= start) & (time <= end)
        band.axvspan(start, end, ymin=0, ymax=1, color=GONE, alpha=0.13, linewidth=0)
        band.fill_between(time[inside], low[inside], high[inside], color=GONE, linewidth=0.3)
    for word in audio.words:
        if word.end <= seconds:
            middle = (word.start + word.end) / 2
            struck = any(start <= middle < end for start, end in gone)
            label = band.text(middle, 1.12, word.text, ha="center", size=7.6, color=GONE if struck else INK)
            if struck:
                strike(band, label.get_window_extent().transformed(band.transData.inverted()).extents)


def strike(band: Axes, extents: Sequence[float]) -> None:
    """A line through a label. extents: left, bottom, right and top in the band's own units."""
    left, bottom, right, top = extents
    middle = bottom + (top - bottom) * 0.47
    band.plot([left, right], [middle, middle], color=GONE, linewidth=1, clip_on=False)


def waveform(path: Path, seconds: float) -> tuple[NDArray[np.float64], ...]:
    """The middle of each column in seconds, and the lowest and highest sample in it, 1 being the loudest."""
    sound, rate = soundfile.read(path)
    width = rate // COLUMNS
    columns = sound[: int(seconds * rate) // width * width].reshape(-1, width)
    time = (np.arange(len(columns)) + 0.5) * width / rate
    return time, columns.min(axis=1) / abs(sound).max(), columns.max(axis=1) / abs(sound).max()


def connect(figure: Figure, upper: Axes, lower: Axes, gone: Spans) -> None:
    """From each part that went down to the join that is left of it."""
    removed = 0.0
    for start, end in gone:
        join = start - removed
        removed += end - start
        points = [(upper, start, -1.02), (upper, end, -1.02), (lower, join, 1.02)]
        pixels = [band.transData.transform((x, y)) for band, x, y in points]
        corners = figure.transFigure.inverted().transform(pixels)
        figure.add_artist(Polygon(corners, color=GONE, alpha=0.13, linewidth=0))
        lower.axvline(join, color=GONE, linewidth=1, linestyle=(0, (2, 2)))
    lower.annotate(
        f"{removed:.2f} s shorter", (SHOWN - removed, 0), (SHOWN, 0), color=GONE, ha="right", va="center",
        arrowprops={"arrowstyle": "->", "color": GONE, "shrinkB": 0},
    )  # fmt: skip


if __name__ == "__main__":
    main()
