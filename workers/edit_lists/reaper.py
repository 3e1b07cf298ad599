"""Projects of Reaper, a text file of nested chunks.

Written after its developers' and users' description of the state chunks (reaper.fm, "ReaScript", and the wiki
of the Cockos Incubator): ITEM with POSITION and LENGTH in seconds of the project, SOFFS in seconds of the
source, FADEIN and FADEOUT with shape and length, VOLPAN with the item's gain, MUTE, PLAYRATE with "preserve
pitch"; MARKER with a fifth field of 1 for a region.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import prod, sqrt
from pathlib import PurePath

from ...audio.joins import FADES_PER_SECOND, Join, Placed, Run, joined, runs
from ...core.beds import laid
from ...core.timeline import Clip, Ramp, Recording, Track
from .layout import EditListOf, Note, gain_of, notes_of, remarks
from .naming import name_of, one_line

_SOURCES = {".flac": "FLAC", ".mp3": "MP3", ".ogg": "VORBIS", ".wav": "WAVE", ".aif": "WAVE", ".aiff": "WAVE"}

_EVEN, _POWER = 0, 1
"""Shapes of fades: a straight line, and one that rises fast at first, as those of equal power do."""

_CURVE_POINTS = 8
"""Straight pieces that a curved gain is told in: within 0.1 dB from the second on."""

Lines = Iterator[str]


def written(content: EditListOf) -> str:
    """A project with an item for each clip, faded and overlapping at the joins as wordsplice renders them.

    Chapters and cuts are markers, what is muted or bleeped is a muted item under a region. Music beds are
    tracks with the items that they play; loudness is not told.
    """
    rate, timeline = content.timeline.rate, laid(content.timeline)
    lines = ['<REAPER_PROJECT 0.1 "7.0" 0', f"  TITLE {_quoted(content.title)}", f"  SAMPLERATE {rate} 1 0"]
    for number, note in enumerate(notes_of(content), 1):
        lines += (f"  {line}" for line in _marker(number, note, rate))
    for number, track in enumerate(timeline.tracks, 1):
        lines += (f"  {line}" for line in _track(number, track, rate))
    return "\n".join([*lines, ">", ""])


def _marker(number: int, note: Note, rate: int) -> Lines:
    region = int(note.end > note.start)
    yield f"MARKER {number} {_seconds(note.start, rate)} {_quoted(note.text)} {region}"
    if region:
        yield f'MARKER {number} {_seconds(note.end, rate)} "" 1'


def _track(number: int, track: Track, rate: int) -> Lines:
    yield "<TRACK"
    yield f'  NAME "Track {number}"'
    stretches: list[Run | None] = [None, *runs(track.clips, rate), None]
    joins = [joined(left, right, rate) for left, right in pairwise(stretches)]
    for run, (into, out) in zip(stretches[1:-1], pairwise(joins), strict=True):
        if run is not None and isinstance(run.source, Recording):
            for item in _items(run, into, out, rate):
                yield from (f"  {line}" for line in item)
    yield ">"


@dataclass(frozen=True, slots=True)
class _Edge:
    """One side of an item. longer: samples by which it reaches beyond its clip. fade: samples."""

    longer: int = 0
    fade: int = 0


def _items(run: Run, into: Join, out: Join, rate: int) -> Iterator[Lines]:
    """An item for each clip of a run. into, out: how the run begins and ends."""
    crossed_in, crossed_out = (join.before + join.after if join.crossed else 0 for join in (into, out))
    outer_in = _Edge(into.before if crossed_in else 0, crossed_in or into.after)
    outer_out = _Edge(out.after if crossed_out else 0, crossed_out or out.before)
    last = len(run.parts) - 1
    for n, placed in enumerate(run.parts):
        begin = outer_in if n == 0 else _Edge(fade=_beside(run, n, n - 1, rate))
        end = outer_out if n == last else _Edge(fade=_beside(run, n, n + 1, rate))
        yield _item(placed, begin, end, rate)


def _beside(run: Run, n: int, neighbour: int, rate: int) -> int:
    """Samples over which a clip fades towards a muted one, which says how many there may be."""
    muted = run.parts[neighbour].clip.effect
    if muted is None or run.parts[n].clip.effect is not None:
        return 0
    room = muted.lead if neighbour > n else muted.tail
    return min(int(run.parts[n].clip.played(room, rate)), rate // FADES_PER_SECOND)


def _item(placed: Placed, begin: _Edge, end: _Edge, rate: int) -> Lines:
    clip, first, last = placed
    assert isinstance(clip.source, Recording)
    offset = (clip.start - clip.consumed(begin.longer, rate)) / clip.source.rate
    name = " ".join([name_of(clip.source), *(f"[{remark}]" for remark in remarks(clip))])
    yield "<ITEM"
    yield f"  POSITION {_seconds(first - begin.longer, rate)}"
    yield f"  LENGTH {_seconds(last - first + begin.longer + end.longer, rate)}"
    yield "  LOOP 0"
    yield f"  FADEIN {_shape(begin)} {_seconds(begin.fade, rate)} 0"
    yield f"  FADEOUT {_shape(end)} {_seconds(end.fade, rate)} 0"
    yield f"  MUTE {int(clip.effect is not None)} 0"
    yield f"  NAME {_quoted(name)}"
    yield f"  VOLPAN {gain_of(clip):.6f} 0 1 -1"
    yield f"  SOFFS {float(offset):.9f}"
    yield f"  PLAYRATE {float(clip.speed):.9g} 1 0 -1 0 0.0025"
    yield from (f"  {line}" for line in _envelope(clip, begin.longer, rate))
    yield f"  <SOURCE {_SOURCES.get(PurePath(clip.source.path).suffix.lower(), 'VIDEO')}"
    yield f"    FILE {_quoted(clip.source.path)}"
    yield "  >"
    yield ">"


def _shape(edge: _Edge) -> int:
    return _POWER if edge.longer else _EVEN


def _envelope(clip: Clip, longer: int, rate: int) -> Lines:
    """The volume of an item whose clip's gain changes, in seconds of the item."""
    moving = [ramp for ramp in clip.ramps if ramp.before != ramp.after]
    if not moving:
        return
    yield "<VOLENV"
    yield "  ACT 1 -1"
    yield "  VIS 1 1 1"
    for at in sorted({clip.start, clip.end, *(point for ramp in moving for point in _points(ramp))}):
        if clip.start <= at <= clip.end:
            seconds = float(longer + clip.played(at - clip.start, rate)) / rate
            yield f"  PT {seconds:.9f} {prod(_gain(ramp, at) for ramp in moving):.6f} 0"
    yield ">"


def _points(ramp: Ramp) -> Iterator[int]:
    """Source samples between which a gain changes about evenly."""
    pieces = 1 if ramp.curve == "linear" else _CURVE_POINTS
    return (ramp.start + (ramp.end - ramp.start) * n // pieces for n in range(pieces + 1))


def _gain(ramp: Ramp, at: int) -> float:
    done = min(max((at - ramp.start) / (ramp.end - ramp.start), 0.0), 1.0) if ramp.end > ramp.start else 1.0
    if ramp.curve == "power":
        return sqrt(ramp.before**2 + (ramp.after**2 - ramp.before**2) * done)
    return ramp.before + (ramp.after - ramp.before) * done


def _seconds(samples: int, rate: int) -> str:
    return f"{samples / rate:.9f}"


def _quoted(text: str) -> str:
    """Reaper has three quotation marks and no escapes: a text that has all gives up the last."""
    text = one_line(text)
    for mark in "\"'`":
        if mark not in text:
            return f"{mark}{text}{mark}"
    return "`" + text.replace("`", "'") + "`"
