"""Where the words of a recording come from: a transcript, a text that is aligned, or the sound alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..audio.decode import Decoded
from ..audio.mono import Mono
from ..core.errors import BadTranscript
from ..core.words import Transcript, Word
from ..speech.transcripts import check_words, plain_text, read_transcript

if TYPE_CHECKING:
    from ..speech.keyphrases import Hit

DEFAULT_LANGUAGE = "en"
"""Taken for the language of a text whose language nobody says."""

Watch = Callable[[str], AbstractContextManager[Callable[[float, float], None] | None]]
"""Shows progress: given what is being done, a context with what is to be told seconds done and in all."""


def unwatched(_: str) -> AbstractContextManager[None]:
    """Shows nothing."""
    return nullcontext()


@dataclass(frozen=True, slots=True)
class Ears:
    """Gets the words of recordings. language: the code of the one that is spoken; None to find out."""

    language: str | None = None
    watch: Watch = unwatched

    def heard(self, sound: Decoded) -> Transcript:
        """The words by the sound alone. Raises BadInput."""
        from ..speech.listening import heard
        from .recognisers import recogniser

        with self.watch(f"Listening to {sound.path.name}") as progress:
            return heard(Mono(sound), recogniser(), self.language, progress)

    def given(self, transcript: str | Path | Transcript, sound: Decoded, *, realign: bool) -> Transcript:
        """The words of a transcript, held against its recording; plain text is aligned to it.

        Words of cues are aligned inside them, and with `realign` all words as if they had no times. Of a
        damaged recording only the words that are left are kept. Raises BadTranscript.
        """
        if not isinstance(transcript, Transcript) and (text := plain_text(transcript)) is not None:
            return self._fitted(text, sound, transcript)
        duration = sound.frames / sound.format.rate
        expected = None if sound.warnings else duration
        if not isinstance(transcript, Transcript):
            transcript = read_transcript(transcript, duration=expected)
        check_words(transcript.words, expected)
        if sound.warnings:
            left = tuple(word for word in transcript.words if word.end <= duration)
            transcript = replace(transcript, words=left)
        if realign:
            return self._fitted(transcript.text, sound, sound.path, transcript.language)
        return self._with_cues_aligned(transcript, sound)

    def searched(self, sound: Decoded, phrase: str, language: str, words: Sequence[Word]) -> tuple[Hit, ...]:
        """Where a phrase is heard, whatever the words of the recording are. Raises BadInput."""
        from ..speech.keyphrases import keyphrases

        with self.watch(f"Searching {sound.path.name} for “{phrase}”") as progress:
            return tuple(keyphrases(Mono(sound), phrase, language, words, progress))

    def _fitted(self, text: str, sound: Decoded, source: object, language: str | None = None) -> Transcript:
        from ..speech.listening import fitted
        from .recognisers import aligner

        with self.watch(f"Aligning {sound.path.name}") as progress:
            try:
                spoken = language or self.language or DEFAULT_LANGUAGE
                return fitted(text, Mono(sound), aligner(), spoken, progress)
            except BadTranscript as error:
                raise BadTranscript(f"{source}: {error}") from error

    def _with_cues_aligned(self, transcript: Transcript, sound: Decoded) -> Transcript:
        if not any(word.weak for word in transcript.words):
            return transcript
        from ..speech.listening import refined

        language = transcript.language or self.language or DEFAULT_LANGUAGE
        with self.watch(f"Aligning {sound.path.name}") as progress:
            return refined(transcript, Mono(sound), language, progress)
