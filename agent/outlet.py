"""Files that a request asked for, written where its owner allows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..audio.disk import refuse_unwritable, write_text
from ..core.documents import timeline_to_json
from ..core.errors import BadAudio, BadInput
from ..speech.transcripts import format_named, format_transcript
from ..tools import WrongArguments
from ..tools.writing import SoundFile, TimelineFile, TranscriptFile, Wanted
from .export import Export, exported, format_of
from .roots import Roots, chosen_roots
from .sounds import Sounds


@dataclass(frozen=True, slots=True)
class Outlet:
    """Writes what requests ask for. roots: the folders for it, those of the settings when None.

    dry: checks names only, and writes nothing.
    """

    roots: Roots | None = None
    dry: bool = False

    def check(self, wanted: Sequence[Wanted], sounds: Sounds) -> None:
        """See whether files could be written, before a request is done. Raises WrongArguments, BadAudio."""
        try:
            paths = self._paths(wanted)
            for each, path in zip(wanted, paths, strict=True):
                _check(each, path, sounds)
                if paths.count(path) > 1:
                    raise WrongArguments(f"{path}: this request writes it already; choose another name")
        except BadAudio:
            raise
        except BadInput as error:
            raise WrongArguments(str(error)) from error

    def write(self, wanted: Sequence[Wanted], sounds: Sounds) -> None:
        """Write files, none of which may be there yet. Raises OutsideRoots, CannotWrite, BadInput."""
        paths = self._paths(wanted)
        if not self.dry:
            for each, path in zip(wanted, paths, strict=True):
                _write(each, path, sounds)

    def _paths(self, wanted: Sequence[Wanted]) -> list[Path]:
        roots = (self.roots or chosen_roots()) if wanted else Roots(())
        return [roots.output(each.name) for each in wanted]


def _check(wanted: Wanted, path: Path, sounds: Sounds) -> None:
    refuse_unwritable(path)
    match wanted:
        case SoundFile(timeline=timeline):
            format_of(timeline, sounds.in_timeline(timeline), Export(path))
        case TranscriptFile():
            format_named(path)


def _write(wanted: Wanted, path: Path, sounds: Sounds) -> None:
    match wanted:
        case SoundFile(timeline=timeline):
            exported(timeline, sounds.in_timeline(timeline), Export(path, softer=sounds.softer.append))
        case TranscriptFile(transcript=transcript):
            write_text(path, format_transcript(transcript, format_named(path)), overwrite=False)
        case TimelineFile(timeline=timeline):
            write_text(path, json.dumps(timeline_to_json(timeline), ensure_ascii=False), overwrite=False)
