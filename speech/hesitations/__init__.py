"""Hesitations by sound: the um and uh that recognisers leave out."""

from __future__ import annotations

from collections.abc import Sequence

from ...audio.mono import Mono
from ...core.words import Word
from ..progress import Progress
from .finding import found
from .merging import merged, unexplained

__all__ = ["hesitations", "with_hesitations"]


def hesitations(
    sound: Mono, words: Sequence[Word] = (), progress: Progress | None = None
) -> tuple[Word, ...]:
    """The hesitations that are heard in a recording and that no word explains, in order of time.

    Each is spelled “um” where it closes with a nasal, “uh” where it clearly does not, “um/uh” where noise
    hides which, and has a score from 0.5 to 1. words: what is known to be said, in order of time; a word with
    a score explains only hesitations with lower ones. Raises BadAudio where the sound cannot be read.
    """
    return tuple(unexplained(found(sound, progress), words))


def with_hesitations(
    words: Sequence[Word], sound: Mono, progress: Progress | None = None
) -> tuple[Word, ...]:
    """The words of a recording with the hesitations that are heard put among them, in order of time.

    Doubtful words that a recogniser put in the place of a hesitation go, and those that reach into one are
    shortened; words without a score stay as they are. Raises BadAudio where the sound cannot be read.
    """
    return merged(words, hesitations(sound, words, progress))
