"""What tools may know of sound: they edit data, and what hears for them is given with the draft."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from ..audio.nearby import Nearby
from ..core.timeline import Recording, Span, Timeline
from ..core.words import Word
from ..speech.levels import Voicing
from ..speech.measures import Measures
from ..speech.questions import Answer

if TYPE_CHECKING:
    from ..speech.keyphrases import Hit


class Ear(Protocol):
    """Hears timelines as they would be rendered."""

    @property
    def answers(self) -> bool:
        """Whether there is a speech model. Raises BadInput where it is set but cannot be had."""

    def answered(self, question: str, parts: Sequence[Timeline]) -> Answer:
        """What the speech model says about parts, which it knows as audio 1, 2 and so on.

        Spans are in seconds of their part. Raises BadInput where sound or model cannot be had.
        """

    def measured(self, part: Timeline) -> Measures:
        """Level and pauses of a part. Raises BadInput where its sound cannot be had."""

    def nearby(self, timeline: Timeline, track: int) -> Nearby | None:
        """The sound around any place of a track, told by its index; None where its files cannot be had."""

    def room(self, recording: Recording, sample: int) -> Span | None:
        """A stretch near a sample in which only the room is heard, in samples of the recording.

        None where there is none, or its file cannot be had.
        """

    def voicing(self, part: Timeline) -> Voicing | None:
        """The level and the spectrum of the speech in a part of up to a minute.

        None where nobody can be told to speak, or its files cannot be had.
        """

    def joins(self, timeline: Timeline, places: Sequence[int]) -> list[float | None]:
        """The score of the join at each of some samples, 0 to 1; None where there is no join or no file."""

    def keyphrases(
        self, recording: Recording, phrase: str, language: str, words: Sequence[Word]
    ) -> Sequence[Hit]:
        """Where a phrase is heard in a recording, whatever its words are. language: its code.

        A hit that a person confirmed has weak words, and one that was rejected is left out. Raises BadInput
        where nothing of the phrase can be said, or the sound cannot be had.
        """
