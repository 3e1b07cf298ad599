"""A timeline rendered to a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from ..audio.decode import Decoded
from ..audio.encode import format_for, writing
from ..audio.render import rendered
from ..core.errors import CannotWrite
from ..core.timeline import Recording, Timeline


def exported(
    timeline: Timeline,
    sounds: Mapping[str, Decoded],
    path: Path,
    overwrite: bool,
    progress: Callable[[int, int], None] | None,
) -> Path:
    """Write the sound of a timeline, like its first recording but in the format of the path's extension.

    sounds: the opened recordings by id. progress: called with samples done and in all. Raises CannotWrite.
    """
    if any(_same(path, sound.path) for sound in sounds.values()):
        raise CannotWrite(f"{path}: this is a source, which is never written to; choose another name")
    first = next((c.source for c in timeline.clips if isinstance(c.source, Recording)), None)
    if first is None:
        raise CannotWrite(f"{path}: there is no sound left to write")
    like = replace(sounds[first.id].format, rate=timeline.rate, channels=timeline.channels)
    format = format_for(path, like)
    # Clips count in samples of their sources, so another rate changes nothing but the grid of the output.
    timeline = replace(timeline, rate=format.rate, channels=format.channels)
    with writing(path, format, sounds[first.id].tags, overwrite=overwrite) as writer:
        done, total = 0, timeline.length
        for block in rendered(timeline, sounds, format.dtype):
            writer.write(block)
            done += len(block)
            if progress:
                progress(done, total)
    return path


def _same(path: Path, source: Path) -> bool:
    return path.exists() and source.exists() and path.samefile(source)
