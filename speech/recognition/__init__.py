"""Words from sound alone: one protocol for all recognisers, and the one that works offline."""

from __future__ import annotations

from typing import Protocol

from ...audio.mono import Mono
from ...core.words import Transcript
from ..progress import Progress


class Recogniser(Protocol):
    """What turns sound into words."""

    @property
    def name(self) -> str:
        """Engine, model and version: results of another name are not the same results."""

    @property
    def weak(self) -> bool:
        """Whether a report should warn that the words may be wrong."""

    def recognise(self, sound: Mono, language: str | None, progress: Progress | None) -> Transcript:
        """The words of a recording in order of time; none where nobody speaks.

        language: the code of the one that is spoken, None to find out. Raises BadAudio where the sound
        cannot be read, BadInput for a language that the recogniser does not know.
        """
