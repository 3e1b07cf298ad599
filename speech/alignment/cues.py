"""Words of subtitles aligned inside their cues."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from ...audio.mono import RATE, Mono
from ...core.words import Word
from ..cues import cues_among
from ..timing import Span
from .aligner import Aligner, Placed
from .doubts import weighed
from .edges import refined
from .fit import fitting
from .saying import ways_to_say
from .spans import words_of

_SHORTEST = 0.1
"""Seconds of sound in which words can be found."""


def aligned_cues(
    words: Sequence[Word],
    sound: Mono,
    language: str = "en",
    progress: Callable[[float, float], None] | None = None,
) -> tuple[Word, ...]:
    """The words of a transcript, those of its cues of several words aligned in the time of their cue.

    A cue that does not fit its sound keeps its words' estimated times, and so does the rest. language,
    progress: as for `aligned`.
    """
    ways = [ways_to_say(word.text, language) for word in words]
    spoken = [number for number, each in enumerate(ways) if each]
    aligner = Aligner([ways[number] for number in spoken], native=language == "en")
    result = list(words)
    for cue in cues_among(words):
        said = range(bisect_left(spoken, cue.start), bisect_left(spoken, cue.stop))
        found = _found(aligner, sound, Span(words[cue.start].start, words[cue.stop - 1].end), said)
        places = {spoken[place.number] - cue.start: place for place in found}
        if places:
            tokens = [words[number].text for number in cue]
            timed = words_of(tokens, set(places), places, sound.duration, sure=language == "en")
            result[cue.start : cue.stop] = [
                replace(word, extra=words[number].extra) for number, word in zip(cue, timed, strict=True)
            ]
        if progress:
            progress(words[cue.stop - 1].end, sound.duration)
    return tuple(result)


def _found(aligner: Aligner, sound: Mono, cue: Span, said: range) -> list[Placed]:
    """Where these words are in the time of a cue; [] where they do not all fit."""
    start, end = (min(round(second * RATE), sound.frames) for second in cue)
    if not said or end - start < _SHORTEST * RATE:
        return []
    voice = sound.read(start, end)
    placed = aligner.whole(voice, said, start / RATE)
    if not placed or len(fitting(aligner, voice, start / RATE, placed)) < len(said):
        return []
    words = list(refined(placed, sound, cue))
    # Whether the cue's own edges are right is no matter of where its words are inside it.
    for outer in (0, -1):
        words[outer] = words[outer]._replace(doubt=0.0)
    return list(weighed(words))
