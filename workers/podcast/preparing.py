"""From a job file to what its steps work on: one job for each episode, its files by their content."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, JsonValue

from ..steps import FileRef
from .loading import JobFile
from .models import Outputs, Podcast, Recording
from .naming import STEM, Names
from .yaml_reading import Place

MOST_TOLD = 10
"""Missing files that are told of by name."""


class Episode(NamedTuple):
    """One episode of a job. stem: its name. folder: what relative paths of the job count from."""

    stem: str
    job: Podcast
    folder: Path

    @property
    def files(self) -> list[Path]:
        """Every file that it is made of, as the job names it."""
        return list(dict.fromkeys(path for _, path in _files(self.job, ())))

    def wanted(self, refer: Callable[[Path], FileRef], folder: Path, *, overwrite: bool, dry: bool) -> Wanted:
        """The job as it is asked for. refer: gives a file by its content; called once for each.

        folder: where outputs go. overwrite: also onto files that are not the job's own. dry: only to see what
        the edits would take away.
        """
        files = {str(path): refer(self.folder / path) for path in self.files}
        outputs = self.job.outputs.model_copy(update={"folder": Outputs().folder})
        job = self.job.model_copy(update={"outputs": outputs})
        return Wanted(
            prepared=Prepared(stem=self.stem, job=job, files=files),
            origin=str(self.folder.absolute()),
            folder=str(folder.absolute()),
            overwrite=overwrite,
            dry=dry,
        )


class Record(BaseModel):
    """What goes from step to step as JSON."""

    model_config = ConfigDict(frozen=True)


class Prepared(Record):
    """What the steps of a job work on: the same wherever its files and its outputs lie.

    files: by the names that the job has for them.
    """

    stem: str
    job: Podcast
    files: Mapping[str, FileRef]

    def ref(self, path: Path) -> FileRef:
        """A file of the job."""
        return self.files[str(path)]

    @property
    def title(self) -> str:
        """What players show of it, or else its name."""
        return self.names.tags.get("title", self.stem)

    @property
    def names(self) -> Names:
        """What its outputs are called."""
        return Names(self.job, self.stem)


class Wanted(Record):
    """A job as it is asked for.

    origin: the folder that its relative paths count from. folder: where its outputs go, on the machine of who
    asks. overwrite: also onto files that are not the job's own. dry: only to see what edits would take away.
    """

    prepared: Prepared
    origin: str
    folder: str
    overwrite: bool = False
    dry: bool = False

    @property
    def request(self) -> JsonValue:
        """As JSON, without what is as it is by default."""
        found: JsonValue = self.model_dump(mode="json", exclude_defaults=True)
        return found


def episodes(file: JobFile) -> list[Episode]:
    """The episodes of a job, in order of their names; every file of them is there.

    Raises BadInput, which names all files that are missing.
    """
    found = list(_episodes(file))
    _check_files(file, found)
    _check_names(file, found)
    return found


def _episodes(file: JobFile) -> Iterator[Episode]:
    job, folder = file.job, file.folder
    batch = job.episodes
    if batch is None:
        yield Episode(job.input.file.stem if job.input else file.path.stem, job, folder)
        return
    for path in _matching(file, batch.files):
        named = batch.transcript and Path(batch.transcript.replace(STEM, path.stem))
        recording = Recording(file=path, transcript=named or None)
        yield Episode(path.stem, job.model_copy(update={"episodes": None, "input": recording}), folder)


def _matching(file: JobFile, pattern: str) -> list[Path]:
    """The files that a pattern names, relative where it is."""
    wanted = Path(pattern)
    start = Path(wanted.anchor) if wanted.is_absolute() else file.folder
    try:
        places = sorted(start.glob(str(wanted.relative_to(wanted.anchor))))
    except (ValueError, NotImplementedError) as error:
        raise file.refused(("episodes", "files"), f"{pattern}: is no pattern of names ({error})") from None
    found = [place for place in places if place.is_file()]
    if not found:
        raise file.refused(("episodes", "files"), f"{pattern}: no file in {start} has such a name")
    return found if wanted.is_absolute() else [place.relative_to(start) for place in found]


def _check_files(file: JobFile, found: list[Episode]) -> None:
    """Raise BadInput where a file is missing, with the others that are.

    A transcript that only some of many episodes have not is for those to fail of.
    """
    missing: dict[Path, Place] = {}
    alone = [path for episode in found if (path := _lacking(file, episode))]
    for episode in found:
        for place, path in _files(episode.job, ()):
            if not (file.folder / path).is_file() and (path not in alone or len(alone) == len(found)):
                named = ("episodes", *place[1:]) if file.job.episodes and place[0] == "input" else place
                missing.setdefault(path, named)
    if not missing:
        return
    (path, place), *others = missing.items()
    is_folder = (file.folder / path).is_dir()
    why = f"{path}: is a folder; name a file" if is_folder else f"{path}: there is no such file"
    if others:
        names = ", ".join(str(other) for other, _ in others[:MOST_TOLD])
        more = f" and {len(others) - MOST_TOLD} more" if len(others) > MOST_TOLD else ""
        why = f"{why}; missing too: {names}{more}"
    raise file.refused(place, why)


def _lacking(file: JobFile, episode: Episode) -> Path | None:
    """The transcript of one of many episodes that is not there."""
    one = episode.job.input
    if file.job.episodes is None or one is None or one.transcript is None:
        return None
    return None if (file.folder / one.transcript).is_file() else one.transcript


def _check_names(file: JobFile, found: list[Episode]) -> None:
    """Raise BadInput where an output has a name that is none, or two have the same."""
    seen: dict[str, Path] = {}
    place = ("outputs", "name")
    for episode in found:
        source = episode.files[0]
        for name in Names(episode.job, episode.stem).all():
            if "/" in name or "\\" in name or name.startswith("."):
                raise file.refused(place, f"{name}: is no name of a file; outputs.folder says where it lies")
            if other := seen.get(name.casefold()):
                both = f"{name} twice" if other == source else f"{name} of both {other} and {source}"
                raise file.refused(place, f"would make {both}; let {STEM} stand in the names")
            seen[name.casefold()] = source


def _files(part: object, place: Place) -> Iterator[tuple[Place, Path]]:
    """The files that a part of a job names, each with its place."""
    match part:
        case Path():
            yield place, part
        case BaseModel():
            for name in type(part).model_fields:
                yield from _files(getattr(part, name), (*place, name))
        case tuple():
            for number, item in enumerate(part):
                yield from _files(item, (*place, number))
