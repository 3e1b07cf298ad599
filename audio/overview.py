"""A recording at a glance: its waveform as a picture, with what became of which part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal, NamedTuple

import numpy as np

from ..core.clock import clock
from .blocks import Block, as_float

COLUMNS = 1000
"""Of a waveform: as many as a page is wide."""


class Peaks:
    """The lowest and the highest sample of each column of a sound that comes in blocks, in one pass.

    frames: how many will come. columns: how many of them it is divided into, evenly; fewer where it has
    fewer frames. Memory is that of the columns.
    """

    def __init__(self, frames: int, columns: int = COLUMNS) -> None:
        self._edges = np.linspace(0, frames, max(1, min(columns, frames)) + 1).round().astype(int)
        self._lows, self._highs = np.zeros((2, len(self._edges) - 1))
        self._heard = 0

    def fed(self, block: Block) -> None:
        """Hear a block of shape (frames, channels), of any type."""
        end = self._heard + len(block)
        first = int(np.searchsorted(self._edges, self._heard, "right")) - 1
        last = int(np.searchsorted(self._edges, end, "left"))
        for column in range(first, min(last, len(self._lows))):
            low, high = (int(edge) - self._heard for edge in self._edges[column : column + 2])
            part = block[max(low, 0) : high]
            least, most = as_float(np.array([part.min(), part.max()]))
            self._lows[column] = min(self._lows[column], least)
            self._highs[column] = max(self._highs[column], most)
        self._heard = end

    def columns(self) -> list[tuple[float, float]]:
        """The lowest and the highest of each, from -1 to 1, to a thousandth; both are 0 in silence."""
        pairs = zip(self._lows.round(3).tolist(), self._highs.round(3).tolist(), strict=True)
        return [(low, high) for low, high in pairs]


def peaks_of(blocks: Iterable[Block], frames: int, columns: int = COLUMNS) -> list[tuple[float, float]]:
    """The lowest and the highest sample of each column of a sound. frames: its length."""
    peaks = Peaks(frames, columns)
    for block in blocks:
        peaks.fed(block)
    return peaks.columns()


class Mark(NamedTuple):
    """A part of the sound that is not as it was. start, end: seconds. text: what is told of it."""

    kind: Literal["cut", "mute", "bleep"]
    start: float
    end: float
    text: str = ""


@dataclass(frozen=True, slots=True)
class Waveform:
    """What is drawn. name: of the recording. duration: seconds. peaks: as `Peaks.columns` gives them."""

    name: str
    duration: float
    peaks: Sequence[tuple[float, float]]
    marks: Sequence[Mark] = ()


_WIDTH, _HEIGHT, _ROW, _FOOT = 1000, 110, 9, 16
"""Of the picture, in its own units: the wave, below it a row of marks of each kind, and the times."""

_VEIL, _BAR = 0.4, 1.2
"""Widths that a mark has at least over the wave and in its row, so that half a second in an hour is seen."""

SIGNS = {"cut": "removed", "mute": "muted", "bleep": "bleeped"}
"""What each kind of mark says. Its fill is the pattern `ID-KIND` of a picture, for a legend to show."""

_COLOURS = {
    "cut": "var(--removed, #c0392b)",
    "mute": "var(--muted, #8a6d00)",
    "bleep": "var(--bleeped, #1f6fb2)",
}

_HAIR = 0.01
"""Of half the wave's height."""

_PATTERN = 4
"""Width of a pattern: what is narrower than one shows its colour only, and its row tells what it is."""

_STEPS = (1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14400)
_MOST_TIMES = 9

_EDGE = 15
"""How near to the picture's edge a time in the middle of its place would be cut off."""


def picture(waveform: Waveform, id: str) -> str:
    """The waveform as an SVG element, to be put into a page or a file of its own; it refers to nothing else.

    The loudest sample is as high as the picture. Each kind of mark has a row of its own under the wave, in
    the order of SIGNS, and besides its colour a pattern: what was removed is full, what was muted hatched,
    what was bleeped dotted. id: which no other picture of the page has. Colours can be set from outside: the
    properties --wave, --removed, --muted, --bleeped and --ink.
    """
    kinds = [kind for kind in SIGNS if any(mark.kind == kind for mark in waveform.marks)]
    height = _HEIGHT + _ROW * len(kinds) + _FOOT
    label = escape(f"Waveform of {waveform.name}: {_counted(waveform.marks)}")
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img"'
        f' aria-label="{label}" class="waveform">',
        _definitions(id),
        *(_mark(mark, waveform.duration, kinds.index(mark.kind), id) for mark in waveform.marks),
        f'<path d="{_outline(waveform.peaks)}" fill="var(--wave, #4a6a8a)"/>',
        *_times(waveform.duration, height),
        "</svg>",
    ]
    return "".join(parts)


def _counted(marks: Sequence[Mark]) -> str:
    counts = {kind: sum(mark.kind == kind for mark in marks) for kind in SIGNS}
    told = [f"{count} {SIGNS[kind]}" for kind, count in counts.items() if count]
    return ", ".join(told) or "nothing changed"


def _definitions(id: str) -> str:
    """The fills of the marks."""
    size = f'width="{_PATTERN}" height="{_PATTERN}"'
    shapes = {
        "cut": f'<rect {size} fill="{_COLOURS["cut"]}"/>',
        "mute": f'<path d="M0 4L4 0M-1 1L1 -1M3 5L5 3" stroke="{_COLOURS["mute"]}" stroke-width="1.4"/>',
        "bleep": f'<circle cx="2" cy="2" r="1.4" fill="{_COLOURS["bleep"]}"/>',
    }
    patterns = (
        f'<pattern id="{id}-{kind}" {size} patternUnits="userSpaceOnUse">{shape}</pattern>'
        for kind, shape in shapes.items()
    )
    return f"<defs>{''.join(patterns)}</defs>"


def _mark(mark: Mark, duration: float, row: int, id: str) -> str:
    """A veil over the wave and a bar in its row, with a title that is shown where a pointer rests."""
    start, length = (part / duration * _WIDTH for part in (mark.start, mark.end - mark.start))

    def bar(least: float, y: int, height: int, opacity: float) -> str:
        width = max(length, least)
        fill = _COLOURS[mark.kind] if width < _PATTERN else f"url(#{id}-{mark.kind})"
        return (
            f'<rect x="{min(start, _WIDTH - width):.2f}" width="{width:.2f}" y="{y}" height="{height}"'
            f' fill="{fill}" opacity="{opacity}"/>'
        )

    veil, full = bar(_VEIL, 0, _HEIGHT, 0.35), bar(_BAR, _HEIGHT + row * _ROW, _ROW - 1, 1)
    return f"<g><title>{escape(mark.text or SIGNS[mark.kind])}</title>{veil}{full}</g>"


def _outline(peaks: Sequence[tuple[float, float]]) -> str:
    """The path around the wave: along the highest samples and back along the lowest."""
    middle, step = _HEIGHT / 2, _WIDTH / max(len(peaks), 1)
    highest = max((max(-low, high) for low, high in peaks), default=0.0) or 1.0

    def point(column: int, level: float) -> str:
        return f"{(column + 0.5) * step:.1f} {middle - level * (middle - 2):.1f}"

    # At least a hair thick, so that silence shows as a line.
    above = [point(n, max(high / highest, _HAIR)) for n, (_, high) in enumerate(peaks)]
    below = [point(n, min(low / highest, -_HAIR)) for n, (low, _) in enumerate(peaks)]
    return f"M{'L'.join([*above, *reversed(below)])}Z"


def _times(duration: float, height: int) -> Iterable[str]:
    step = next((step for step in _STEPS if duration / step <= _MOST_TIMES), _STEPS[-1])
    for at in range(0, int(duration) + 1, step):
        x = at / duration * _WIDTH
        anchor = "start" if x < _EDGE else "end" if x > _WIDTH - _EDGE else "middle"
        yield (
            f'<text x="{x:.1f}" y="{height - 4}" font-size="11" text-anchor="{anchor}"'
            f' fill="var(--ink, #555)">{clock(at)}</text>'
        )
