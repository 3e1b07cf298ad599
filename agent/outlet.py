"""Files that a request asked for, written where its owner allows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..audio.disk import write_text
from ..core.documents import timeline_to_json
from ..speech.transcripts import format_named, format_transcript
from ..tools.writing import SoundFile, TimelineFile, TranscriptFile, Wanted
from .export import Export, exported
from .roots import Roots, chosen_roots
from .sounds import Sounds


@dataclass(frozen=True, slots=True)
class Outlet:
    """Writes what requests ask for. roots: the folders for it, those of the settings when None.

    dry: checks names only, and writes nothing.
    """

    roots: Roots | None = None
    dry: bool = False

    def write(self, wanted: Sequence[Wanted], sounds: Sounds) -> list[Path]:
        """Write files, none of which may be there yet. Raises OutsideRoots, CannotWrite, BadInput."""
        if not wanted:
            return []
        roots = self.roots or chosen_roots()
        paths = [roots.output(each.name) for each in wanted]
        if not self.dry:
            for each, path in zip(wanted, paths, strict=True):
                _write(each, path, sounds)
        return paths


def _write(wanted: Wanted, path: Path, sounds: Sounds) -> None:
    match wanted:
        case SoundFile(timeline=timeline):
            exported(timeline, sounds.in_timeline(timeline), Export(path))
        case TranscriptFile(transcript=transcript):
            write_text(path, format_transcript(transcript, format_named(path)), overwrite=False)
        case TimelineFile(timeline=timeline):
            write_text(path, json.dumps(timeline_to_json(timeline), ensure_ascii=False), overwrite=False)
