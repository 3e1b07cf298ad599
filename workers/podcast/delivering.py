"""Outputs written to the folder of a job: each whole or not at all, and onto nothing but the job's own."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import Field, JsonValue, ValidationError

from ...audio.disk import explained
from ...core.errors import CannotWrite
from ..reporting.models import SpanReport
from ..steps import Bench, FileRef
from .pipeline import Figures, Produced
from .preparing import Record, Wanted
from .unfinished import Unfinished

_BLOCK = 2**20


class Output(Record):
    """A file in its folder. written: whether it was not there as it is already."""

    path: str
    size: int
    written: bool


class Done(Record):
    """What became of an episode, told to whoever asked for it. spans: as of `Produced`."""

    outputs: tuple[Output, ...]
    figures: Figures
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    spans: tuple[SpanReport, ...] = ()


def delivered(request: JsonValue, result: JsonValue, bench: Bench) -> JsonValue:
    """Write the outputs of a job that is done. Gives `Done`.

    Nothing is written where one of them may not be. Raises CannotWrite.
    """
    wanted, produced = Wanted.model_validate(request), Produced.model_validate(result)
    told = produced.model_dump(exclude={"files"})
    if wanted.dry:
        return Done(outputs=(), **told).model_dump(mode="json")
    digests = {file.name: file.digest for file in produced.files}
    folder = Folder.of(wanted)
    folder.check(digests.items())
    with Unfinished(folder.path) as unfinished:
        copies = [(file, folder.copied(file, unfinished, bench)) for file in produced.files]
        folder.claim(digests, unfinished)
        outputs = tuple(folder.placed(file, copy) for file, copy in copies)
        folder.claim(digests, unfinished, others=False)
    return Done(outputs=outputs, **told).model_dump(mode="json")


def check(wanted: Wanted) -> None:
    """Raise CannotWrite where an output may not be written, before any work is done for it."""
    Folder.of(wanted).check((name, None) for name in wanted.prepared.names.all())


class _Claims(Record):
    """The files that a job wrote: what was, or was about to be, in each, as SHA-256."""

    schema_: Literal["wordsplice.outputs/1"] = Field(default="wordsplice.outputs/1", alias="schema")
    files: dict[str, tuple[str, ...]]


class Folder(NamedTuple):
    """Where the outputs of an episode go."""

    wanted: Wanted
    path: Path

    @classmethod
    def of(cls, wanted: Wanted) -> Folder:
        """The folder of a job."""
        return cls(wanted, Path(wanted.folder))

    @property
    def record(self) -> Path:
        """The file that says which files in the folder are the job's own."""
        return self.path / f".{self.wanted.prepared.names.base}.wordsplice.json"

    def check(self, outputs: Iterable[tuple[str, str | None]]) -> None:
        """Raise CannotWrite where an output may not be put. outputs: names, with their digests if known."""
        if self.path.exists() and not self.path.is_dir():
            raise CannotWrite(f"{self.path}: is no folder; choose another one for the outputs with -o")
        claims = self._claims()
        sources = [Path(self.wanted.origin, name) for name in self.wanted.prepared.files]
        for name, digest in outputs:
            path = self.path / name
            if not path.exists():
                continue
            if path.is_dir():
                raise CannotWrite(f"{path}: is a folder; choose another one for the outputs with -o")
            if any(source.exists() and path.samefile(source) for source in sources):
                raise CannotWrite(
                    f"{path}: this file is read by the job, and never written to; choose a folder with -o"
                )
            if not self.wanted.overwrite and _digest(path) not in (*claims.get(name, ()), digest):
                raise CannotWrite(
                    f"{path}: exists already, and was not written by this job, or changed since; overwrite "
                    "with --force, or choose a folder with -o"
                )

    def claim(self, digests: dict[str, str], unfinished: Unfinished, *, others: bool = True) -> None:
        """Record what the job's files are, or are about to be. others: keep what they were before, too."""
        claims = self._claims()
        before = claims if others else {}
        files = {name: tuple(dict.fromkeys([*before.get(name, ()), own])) for name, own in digests.items()}
        if files != claims:
            record = unfinished.place(self.record.name)
            with explained(self.record):
                record.write_bytes(_Claims(files=claims | files).model_dump_json(by_alias=True).encode())
                record.replace(self.record)

    def copied(self, file: FileRef, unfinished: Unfinished, bench: Bench) -> Path | None:
        """A copy of an output that is to go to its place; None where it is there."""
        path = self.path / file.name
        if path.exists() and _digest(path) == file.digest:
            return None
        copy = unfinished.place(file.name)
        with bench.fetch(file).open("rb") as source, explained(path), copy.open("xb") as target:
            shutil.copyfileobj(source, target, _BLOCK)
        return copy

    def placed(self, file: FileRef, copy: Path | None) -> Output:
        """An output put in its place."""
        path = self.path / file.name
        if copy is not None:
            with explained(path):
                copy.replace(path)
        return Output(path=str(path), size=file.size, written=copy is not None)

    def _claims(self) -> dict[str, tuple[str, ...]]:
        try:
            return _Claims.model_validate_json(self.record.read_bytes()).files
        except (OSError, ValidationError):  # none yet; of a damaged one nothing can be believed
            return {}


def _digest(path: Path) -> str:
    with explained(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
