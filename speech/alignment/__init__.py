"""Plain text put on the sound that it is the text of: when each of its words is said."""

from collections.abc import Sequence
from typing import Protocol

from ...audio.mono import Mono
from ...core.words import Word
from ..progress import Progress
from .aligner import Aligner
from .cues import aligned_cues
from .doubts import weighed
from .edges import refined
from .refusals import check_found, check_text
from .saying import ways_to_say
from .spans import words_of
from .walk import placed

__all__ = ["OfflineAligner", "TextAligner", "aligned", "aligned_cues"]


class TextAligner(Protocol):
    """What finds when the words of a text are said."""

    @property
    def name(self) -> str:
        """Engine, model and version: times of another name are not the same times."""

    def align(
        self, tokens: Sequence[str], sound: Mono, language: str, progress: Progress | None
    ) -> tuple[Word, ...]:
        """One word for each token, as spelled, in order. Raises BadTranscript where the text does not fit."""


class OfflineAligner:
    """The aligner that comes with wordsplice: PocketSphinx."""

    name = "pocketsphinx"

    def align(
        self, tokens: Sequence[str], sound: Mono, language: str, progress: Progress | None
    ) -> tuple[Word, ...]:
        """As `aligned`."""
        return aligned(tokens, sound, language, progress)


def aligned(
    tokens: Sequence[str], sound: Mono, language: str = "en", progress: Progress | None = None
) -> tuple[Word, ...]:
    """The words of a text with their times in its recording: one for each token, as spelled, in order.

    tokens: what stands between white space. One that is not said, such as a dash, stands where the one before
    it ends. Words that are not found stand between those that are, as "interpolated". language: of the text,
    its two-letter code; languages other than English are aligned by the English sounds nearest to theirs, and
    all their words are "interpolated": their times need a second look. Raises BadTranscript where the text is
    not that of the recording.
    """
    known = [ways_to_say(token, language) for token in tokens]
    spoken = [number for number, ways in enumerate(known) if ways]
    said = [known[number] for number in spoken]
    check_text(tokens, said, sound, language)
    aligner = Aligner(said, native=language == "en")
    found = placed(
        aligner, len(said), sound, lambda done: progress(done, sound.duration) if progress else None
    )
    check_found(found, len(said), sound)
    places = {spoken[word.number]: word for word in weighed(refined(found, sound))}
    if progress:
        progress(sound.duration, sound.duration)
    return words_of(tokens, set(spoken), places, sound.duration, sure=aligner.native)
