"""What `wordsplice edit` does: add the files, ask, write what has changed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..agent.outlet import Outlet
from ..agent.planner import Planner
from ..agent.report import Report
from ..agent.roots import Roots
from ..agent.session import Session
from ..core.errors import BadInput, WordspliceError
from ..core.placement import PlacedWord
from ..core.timeline import whole
from ..speech.language_names import language_code
from .outputs import planned, write
from .printing import notes_of
from .progress import progress

_NUMBERED = re.compile(r"(\d+)=(.*)", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Inputs:
    """Recordings, and what is known of their words.

    transcripts: `FILE` or `N=FILE`. language: the one that is spoken, found out when None. realign: set the
    times of the transcripts' words by the sound.
    """

    files: Sequence[Path]
    transcripts: Sequence[str] = ()
    language: str | None = None
    realign: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line.

    folder: where outputs go, beside their sources when None. planner: the one of the settings when None.
    roots: where a planner may have files written besides; the folders of the settings when None.
    """

    command: str
    inputs: Inputs
    folder: Path | None = None
    dry_run: bool = False
    overwrite: bool = False
    planner: Planner | None = None
    roots: Roots | None = None


@dataclass(frozen=True, slots=True)
class EditedAudio:
    """One audio after a request.

    source: the path as given; None for a created audio. before, after: seconds as recorded (None for a
    created audio) and as it stands. changed: whether it was edited or created. output: the file that was
    written.
    """

    number: int
    source: str | None
    before: float | None
    after: float
    words: tuple[PlacedWord, ...]
    changed: bool
    output: Path | None


@dataclass(frozen=True, slots=True)
class Result:
    """What a request came to. notes: what was wrong with files that could still be read."""

    report: Report
    audios: tuple[EditedAudio, ...] = ()
    notes: tuple[str, ...] = ()


def edit(request: Request) -> Result:
    """Carry out a request. Raises BadInput; then nothing half done is left."""
    files = request.inputs.files
    outlet = Outlet(request.roots, dry=request.dry_run)
    with session_of(request.inputs, request.planner, outlet) as session:
        report = session.ask(request.command)
        outputs = planned(session, files, request.folder)
        if not request.dry_run:
            write(session, outputs, files, overwrite=request.overwrite)
        notes = (output.note for output in outputs if output.note)
        report = replace(report, message=" ".join([report.message, *notes]))
        written = {} if request.dry_run else {output.number: output.path for output in outputs}
        return Result(report, _audios(session, files, written), notes_of(session))


def session_of(inputs: Inputs, planner: Planner | None = None, outlet: Outlet | None = None) -> Session:
    """A session with recordings and their transcripts. planner, outlet: as of `Session`. Raises BadInput."""
    assigned = transcripts_by_number(inputs.transcripts, len(inputs.files))
    session = Session(planner, language_code(inputs.language), progress, outlet)
    try:
        for number, file in enumerate(inputs.files, 1):
            with progress(f"Reading {file.name}"):
                session.add(file, assigned.get(number), realign=inputs.realign)
    except WordspliceError:
        session.close()
        raise
    return session


def transcripts_by_number(options: Sequence[str], count: int) -> dict[int, Path]:
    """The transcript of each audio: `N=FILE` goes by its number, `FILE` to the next audio that has none.

    count: how many audios there are. Raises BadInput.
    """
    found: dict[int, Path] = {}
    unnumbered = []
    for option in options:
        if match := _NUMBERED.fullmatch(option):
            number = int(match[1])
            _check_number(option, number, count, found)
            found[number] = Path(match[2])
        else:
            unnumbered.append(Path(option))
    free = [number for number in range(1, count + 1) if number not in found]
    if len(unnumbered) > len(free):
        raise BadInput(
            f"--transcript {unnumbered[len(free)]}: there are more transcripts than recordings; "
            "give one for each"
        )
    return found | dict(zip(free, unnumbered, strict=False))


def _check_number(option: str, number: int, count: int, found: dict[int, Path]) -> None:
    if not 1 <= number <= count:
        there = "the only audio is 1" if count == 1 else f"the audios are 1 to {count}"
        raise BadInput(f"--transcript {option}: there is no audio {number}; {there}")
    if number in found:
        raise BadInput(
            f"--transcript {option}: audio {number} already has {found[number]}; give one of the two"
        )
    if option.endswith(f"{number}="):
        raise BadInput(f"--transcript {option}: no file is named; write --transcript {number}=FILE")


def _audios(session: Session, files: Sequence[Path], written: dict[int, Path]) -> tuple[EditedAudio, ...]:
    recordings = session.project.recordings
    return tuple(
        EditedAudio(
            audio.number,
            str(files[audio.number - 1]) if audio.number in recordings else None,
            whole(recordings[audio.number]).duration if audio.number in recordings else None,
            audio.duration,
            audio.words if audio.heard else (),
            audio.number in session.project.state.timelines,
            written.get(audio.number),
        )
        for audio in session.audios
    )
