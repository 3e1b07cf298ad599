"""The folders that others may name files in: what lies outside them can be neither read nor written."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import BadInput
from ..core.settings import settings


class OutsideRoots(BadInput):
    """A file that is not in a folder that may be used, or is no file."""


_LONGEST = 200
"""Characters of a name that are told."""


@dataclass(frozen=True, slots=True)
class Roots:
    """Folders that files may be named in. Relative names count from each of them in turn."""

    folders: tuple[Path, ...]

    @classmethod
    def of(cls, folders: Iterable[Path]) -> Roots:
        """Raises BadInput where one is no folder."""
        return cls(tuple(dict.fromkeys(_folder(folder) for folder in folders)))

    def file(self, name: str) -> Path:
        """A file to read, with every link followed. Raises OutsideRoots."""
        places = [place for folder in self.folders if self._inside(place := _place(folder, name))]
        for place in places:
            if place.is_file():
                return place
        if not places:
            raise self._outside(name)
        if any(place.exists() for place in places):
            raise OutsideRoots(f"{_quoted(name)}: is no file; name a file under {self}")
        raise OutsideRoots(f"{_quoted(name)}: there is no such file under {self}; check name and folder")

    def output(self, name: str) -> Path:
        """A file to write, there already or not, with every link followed.

        A relative name counts from the first folder. Raises OutsideRoots.
        """
        place = _place(self.folders[0], name)
        if not self._inside(place):
            raise self._outside(name)
        if place.exists() and not place.is_file():
            raise OutsideRoots(f"{_quoted(name)}: is no file; name a file to write")
        return place

    def folder(self, name: str) -> Path:
        """A folder to write to, there already or not, with every link followed. Raises OutsideRoots."""
        place = _place(self.folders[0], name)
        if not self._inside(place):
            raise self._outside(name)
        if place.exists() and not place.is_dir():
            raise OutsideRoots(f"{_quoted(name)}: is no folder; name a folder to write to")
        return place

    def __str__(self) -> str:
        return " or ".join(map(str, self.folders))

    def _inside(self, place: Path) -> bool:
        return any(place.is_relative_to(folder) for folder in self.folders)

    def _outside(self, name: str) -> OutsideRoots:
        return OutsideRoots(
            f"{_quoted(name)}: is outside the folders that may be used; name a file under {self}"
        )


def chosen_roots(named: Sequence[Path] = ()) -> Roots:
    """The folders that are named, else those of WORDSPLICE_ROOTS, else the current one. Raises BadInput."""
    setting = settings().roots or ""
    listed = [Path(folder) for folder in setting.split(os.pathsep) if folder]
    return Roots.of(named or listed or [Path.cwd()])


def _folder(path: Path) -> Path:
    try:
        folder = path.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        why = getattr(error, "strerror", None) or error
        raise BadInput(f"{path}: cannot be used as a root ({why}); name a folder that is there") from None
    if not folder.is_dir():
        raise BadInput(f"{path}: is no folder; a root is a folder whose files may be used")
    return folder


def _place(folder: Path, name: str) -> Path:
    """Where a name leads to from a folder. Raises OutsideRoots where it leads nowhere."""
    if not name.strip() or "\0" in name:
        raise OutsideRoots(f"{_quoted(name)}: is no name of a file; name one under {folder}")
    try:
        place = (folder / name).resolve()
        place.exists()
    except (OSError, RuntimeError) as error:
        why = getattr(error, "strerror", None) or "it leads round in a circle"
        raise OutsideRoots(f"{_quoted(name)}: cannot be used ({why}); name another file") from None
    return place


def _quoted(name: str) -> str:
    return repr(name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…")
