"""A timeline rendered to a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..audio.decode import Decoded
from ..audio.encode import format_for, writing
from ..audio.formats import Format
from ..audio.render import rendered
from ..core.errors import CannotWrite
from ..core.timeline import Recording, Timeline

if TYPE_CHECKING:
    from ..audio.levelling import Level

Progress = Callable[[int, int], None]
"""Called with the samples done and in all; where a loudness is asked for, hearing it first counts as much."""


TOLERANCE = 0.5
"""LU that an output may be softer than asked for: what EBU R 128 allows programmes."""


class Softer(NamedTuple):
    """A file that is softer than was asked for. reached, asked: its integrated loudness, LUFS."""

    file: str
    reached: float
    asked: float


@dataclass(frozen=True, slots=True)
class Export:
    """Where and how a file is to be written.

    like: the format to follow, the first recording's when None. softer: told where its peaks leave no room
    for the loudness that it was to have.
    """

    path: Path
    like: Format | None = None
    overwrite: bool = False
    progress: Progress | None = None
    softer: Callable[[Softer], None] | None = None


def exported(timeline: Timeline, sounds: Mapping[str, Decoded], export: Export) -> Path:
    """Write the sound of a timeline in the format of the path's extension.

    sounds: the opened recordings by id. Raises CannotWrite.
    """
    format, tags = format_of(timeline, sounds, export), sounds[_first(timeline, export.path).id].tags
    # Clips count in samples of their sources, so another rate changes nothing but the grid of the output.
    timeline = replace(timeline, rate=format.rate, channels=format.channels)
    with writing(export.path, format, tags, overwrite=export.overwrite) as writer:
        counted = _Counted(export.progress, timeline.length * (2 if timeline.loudness else 1))
        tell = partial(_tell_softer, timeline, export)
        for block in rendered(timeline, sounds, format.dtype, counted.more, tell):
            writer.write(block)
            counted.more(len(block))
    return export.path


def format_of(timeline: Timeline, sounds: Mapping[str, Decoded], export: Export) -> Format:
    """How the sound of a timeline is to stand in the file. Arguments as of `exported`. Raises CannotWrite."""
    path, first = export.path, _first(timeline, export.path)
    if any(_same(path, sound.path) for sound in sounds.values()):
        raise CannotWrite(f"{path}: this is a source, which is never written to; choose another name")
    own = replace(sounds[first.id].format, rate=timeline.rate, channels=timeline.channels)
    return format_for(path, export.like or own)


def _tell_softer(timeline: Timeline, export: Export, level: Level) -> None:
    asked, reached = timeline.loudness, level.reached
    if export.softer and asked and reached is not None and asked.lufs - reached > TOLERANCE:
        export.softer(Softer(export.path.name, reached, asked.lufs))


def _first(timeline: Timeline, path: Path) -> Recording:
    """The recording that the output is like."""
    first = next((c.source for c in timeline.clips if isinstance(c.source, Recording)), None)
    if first is None:
        raise CannotWrite(f"{path}: there is no sound left to write")
    return first


class _Counted:
    """Counts the samples that are done, those that were only heard for their loudness among them."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def more(self, samples: int) -> None:
        self._done += samples
        if self._progress:
            self._progress(self._done, self._total)


def _same(path: Path, source: Path) -> bool:
    return path.exists() and source.exists() and path.samefile(source)
