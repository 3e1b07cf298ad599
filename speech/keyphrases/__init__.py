"""Phrases searched in the sound itself: what a recogniser missed, or nobody transcribed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...audio.mono import Mono
from ...core.errors import BadInput
from ...core.words import Word
from ..language_names import language_code
from ..progress import Progress
from ..pronunciation import pronunciations
from .evidence import DOUBTFUL, SURE
from .finding import Hit, found

__all__ = ["DOUBTFUL", "SURE", "Hit", "keyphrases"]


def keyphrases(
    sound: Mono,
    phrase: str,
    language: str = "en",
    words: Sequence[Word] = (),
    progress: Progress | None = None,
) -> Iterator[Hit]:
    """Where a phrase is heard in a recording, in order of time and not overlapping, as it is found.

    Hits have a score of at least DOUBTFUL; from SURE on they need no confirmation. In other languages than
    English they always do, for their sounds are only like those of the model. words: what a recogniser heard
    there, in order of time; a hit that is only a part of one of them is none. Raises BadInput where nothing
    in the phrase is said, BadAudio where the sound cannot be read.
    """
    said = [(token, ways) for token in phrase.split() if (ways := pronunciations(token, language))]
    if not said:
        raise BadInput(f"nothing in “{phrase}” is said: give the words to listen for")
    return found(sound, said, words, language_code(language) or "en", progress)
