"""The tools that write files."""

from __future__ import annotations

import json
from abc import abstractmethod
from pathlib import Path
from typing import Annotated

from pydantic import Field

from ...agent.audio import Audio
from ...agent.session import Session
from ...audio.disk import write_text
from ...core.documents import timeline_to_json
from ...core.errors import CannotWrite
from ...speech.transcripts import format_transcript
from ..transcribe import format_of
from .jobs import watched
from .kinds import AudioNumber, Work
from .results import Written
from .workspaces import Workspace

Output = Annotated[str, Field(description="The file to write, in one of the folders that may be used.")]
Overwrite = Annotated[bool, Field(description="Whether a file that is there already may be overwritten.")]


class _Export(Work):
    gives = Written
    overwrites = True
    audio: AudioNumber
    path: Output
    overwrite: Overwrite = False

    def work(self, at: Workspace) -> Written:
        """Raises OutsideRoots, NoSuchAudio, CannotWrite."""
        path, audio = at.roots.output(self.path), at.session.audio(self.audio)
        if any(_same(path, Path(recording.path)) for recording in at.session.project.recordings.values()):
            raise CannotWrite(f"{path}: is a recording of the session, never overwritten; name another file")
        known = len(at.session.warnings)
        self.write(at.session, audio, path)
        return Written(
            written=str(path),
            audio=self.audio,
            seconds=round(audio.duration, 3),
            notes=at.session.warnings[known:],
        )

    @abstractmethod
    def write(self, session: Session, audio: Audio, path: Path) -> None:
        """Raises BadInput."""


class ExportAudio(_Export):
    """Write an audio as it now stands to a file, in the format of its extension (wav, flac, mp3, m4a, …)."""

    name = "export_audio"

    def write(self, session: Session, audio: Audio, path: Path) -> None:
        """Raises CannotWrite."""
        with watched(f"Writing {path.name}") as progress:
            session.export(self.audio, path, overwrite=self.overwrite, progress=progress)


class ExportTranscript(_Export):
    """Write the words of an audio with their times as they now stand to a file.

    Its extension says the format: .json .srt .vtt .TextGrid .ctm .txt.
    """

    name = "export_transcript"

    def write(self, session: Session, audio: Audio, path: Path) -> None:
        """Raises BadInput."""
        format = format_of(path)
        write_text(path, format_transcript(audio.transcript, format), self.overwrite)


class ExportTimeline(_Export):
    """Write the timeline of an audio, which says what of which recording stands where, to a JSON file."""

    name = "export_timeline"

    def write(self, session: Session, audio: Audio, path: Path) -> None:
        """Raises CannotWrite."""
        write_text(path, json.dumps(timeline_to_json(audio.timeline), ensure_ascii=False), self.overwrite)


def _same(path: Path, recording: Path) -> bool:
    return path.exists() and recording.exists() and path.samefile(recording)
