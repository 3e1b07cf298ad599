"""What the outputs of an episode are called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..edit_lists import FORMATS
from .audio_files import AudioFile
from .models import Podcast

STEM = "{stem}"
"""What stands for the name of an episode in names and tags."""


class Names(NamedTuple):
    """The names of the outputs of an episode. job: whose. stem: the episode's own name."""

    job: Podcast
    stem: str

    @property
    def base(self) -> str:
        """What comes before the endings."""
        return self.filled(self.job.outputs.name)

    @property
    def tags(self) -> dict[str, str]:
        """What players show."""
        return {str(name): self.filled(text) for name, text in self.job.tags.items()}

    def filled(self, text: str) -> str:
        """A text of the job with the episode's name in it."""
        return text.replace(STEM, self.stem)

    def audio(self, file: AudioFile) -> str:
        """A file of sound."""
        return f"{self.filled(file.name or self.job.outputs.name)}.{file.format}"

    def transcript(self, kind: str) -> str:
        """A transcript."""
        return f"{self.base}.{kind}"

    def edit_list(self, kind: str) -> str:
        """An edit list."""
        return f"{self.base}{FORMATS[kind].suffix}"

    def report(self, kind: str) -> str:
        """A report."""
        return f"{self.base}.report.{kind}"

    def all(self) -> Iterator[str]:
        """All of them."""
        outputs = self.job.outputs
        yield from map(self.audio, outputs.audio)
        yield from map(self.transcript, outputs.transcripts)
        yield from map(self.edit_list, outputs.edit_lists)
        yield from map(self.report, outputs.report)
