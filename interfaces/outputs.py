"""Where edited and created audios go, and writing them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..agent.session import Session
from ..audio.formats import SUBTYPES, Format
from ..core.errors import CannotWrite, WordspliceError
from ..core.project import Project
from ..core.timeline import Recording
from .progress import progress

FALLBACK = ".m4a"
"""The extension of what cannot be written as its source is."""


@dataclass(frozen=True, slots=True)
class Output:
    """A file to write. note: for people, where it is of another format than its source."""

    number: int
    path: Path
    note: str | None = None


def planned(session: Session, sources: Sequence[Path], folder: Path | None) -> list[Output]:
    """A file for each edited or created audio: `<stem>.edited.<ext>` and `audio<n>.<ext>`.

    It lies in the folder, or else beside the source, a created one beside the first source. The later one of
    two of the same name is `<stem>.audio<n>.edited.<ext>`. sources: the recordings as given, from audio 1.
    """
    project = session.project
    outputs: list[Output] = []
    taken: set[str] = set()
    for number in sorted(project.state.timelines):
        first = _first_recording(project, number)
        source, extension = sources[first - 1], _extension(sources[first - 1], session.format(first))
        if number in project.recordings:
            path = _free(folder or source.parent, source.stem, number, extension or FALLBACK, taken)
        else:
            path = (folder or sources[0].parent) / f"audio{number}{extension or FALLBACK}"
        taken.add(_key(path))
        outputs.append(Output(number, path, None if extension else _note(source, path)))
    return outputs


def write(session: Session, outputs: Sequence[Output], sources: Sequence[Path], *, overwrite: bool) -> None:
    """Render each output.

    Raises CannotWrite: before anything is written where one may not be, else with what was written whole.
    """
    _check(outputs, sources, overwrite)
    for folder in {output.path.parent for output in outputs}:
        _make(folder)
    done: list[Path] = []
    for output in outputs:
        try:
            with progress(f"Writing {output.path.name}") as bar:
                session.export(output.number, output.path, overwrite=overwrite, progress=bar)
        except WordspliceError as error:
            if not done:
                raise
            raise CannotWrite(f"{error}; written whole before that: {_listed(done)}") from error
        done.append(output.path)


def _first_recording(project: Project, number: int) -> int:
    """The number of the recording that an audio is, or that comes first in what it is made of."""
    if number in project.recordings:
        return number
    clips = project.timeline(number, project.state).clips
    return next((int(clip.source.id) for clip in clips if isinstance(clip.source, Recording)), 1)


def _extension(source: Path, format: Format) -> str | None:
    """What files like a source end in, None where such files cannot be written."""
    if source.suffix.lower().removeprefix(".") in SUBTYPES:
        return source.suffix
    return format.extension if format.writable else None


def _free(folder: Path, stem: str, number: int, extension: str, taken: set[str]) -> Path:
    path = folder / f"{stem}.edited{extension}"
    if _key(path) in taken:
        return _free(folder, f"{stem}.audio{number}", number, extension, taken)
    return path


def _key(path: Path) -> str:
    """The same for two paths that may be the same file; some file systems take no notice of case."""
    return str(path.resolve()).casefold()


def _note(source: Path, path: Path) -> str:
    kind = f"{source.suffix} files" if source.suffix else "files without an extension"
    return f"{path.name} is in M4A, as {kind} cannot be written."


def _check(outputs: Sequence[Output], sources: Sequence[Path], overwrite: bool) -> None:
    there = [output.path for output in outputs if output.path.exists()]
    for path in there:
        if any(path.samefile(source) for source in sources):
            raise CannotWrite(
                f"{path}: this is one of the recordings, which are never overwritten; choose a folder with -o"
            )
        if path.is_dir():
            raise CannotWrite(f"{path}: is a folder; choose another one for the outputs with -o")
    if there and not overwrite:
        raise CannotWrite(
            f"{_listed(there)}: exists already; overwrite with --force, or choose a folder with -o"
        )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            f"{folder}: cannot be made a folder for outputs ({error.strerror}); choose another with -o"
        ) from error


def _listed(paths: Sequence[Path]) -> str:
    return ", ".join(map(str, paths))
