"""The opened recordings of a session."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ..audio.decode import Decoded, opened
from ..audio.interop import from_segment
from ..core.errors import BadAudio
from ..core.settings import settings
from ..core.timeline import Recording, Timeline
from .export import Softer

if TYPE_CHECKING:
    from pydub import AudioSegment


class Sounds:
    """Recordings by id, each opened when it is first needed, and the files that were made for the session.

    softer: outputs that did not come to the loudness they were to have.
    """

    def __init__(self) -> None:
        self.softer: list[Softer] = []
        self._opened: dict[str, Decoded] = {}
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def close(self) -> None:
        """Close the files that are open and remove those made for the session."""
        for sound in self._opened.values():
            sound.close()
        self._opened.clear()
        if self._folder:
            self._folder.cleanup()

    @property
    def warnings(self) -> list[str]:
        """What was wrong with files that could still be read, a line each."""
        return [warning for sound in self._opened.values() for warning in sound.warnings]

    def keep(self, key: str, sound: Decoded) -> None:
        """Take care of an opened recording from now on."""
        self._opened[key] = sound

    def of(self, recording: Recording) -> Decoded:
        """A recording's sound. Raises BadAudio where its file has gone or changed."""
        if recording.id not in self._opened:
            sound = opened(recording.path, settings().cache)
            if sound.frames != recording.length:
                sound.close()
                raise BadAudio(f"{recording.path}: it has changed since it was added; add it anew")
            self._opened[recording.id] = sound
        return self._opened[recording.id]

    def in_timeline(self, timeline: Timeline) -> dict[str, Decoded]:
        """The sounds that a timeline is made of, by id. Raises BadAudio."""
        return {recording.id: self.of(recording) for recording in sorted(timeline.heard, key=lambda r: r.id)}

    def file_of(self, segment: AudioSegment, name: str) -> Path:
        """A segment as a file that lasts as long as the session."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="wordsplice-", dir=settings().cache)
        return from_segment(segment, Path(self._folder.name) / f"{name}.wav")

    def made(self, path: str) -> bool:
        """Whether a file was made for the session, and goes with it."""
        return self._folder is not None and Path(path).is_relative_to(Path(self._folder.name).resolve())
