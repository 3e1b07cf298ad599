"""Texts that cannot be those of a recording, and what to say of them."""

import unicodedata
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...audio.mono import RATE, Mono, Voice16k
from ...core.errors import BadTranscript
from ..pronunciation import Phones
from .aligner import Placed

_FASTEST = 25.0
"""Phones in a second that nobody says: fast speech has 18, and the model takes 30 ms at least for each."""

_FOUND = 0.6
"""Share of the words up to the last one found that are found in a recording if the text is its own."""

_AT_LEAST = 0.3
"""The same share of all words: else chance found them."""

_AFTER = 0.2
"""Share of the words at the end of a text that may not be said."""

_COVERED = 0.2
"""Share of the time in which there is sound that the words of a text take at least."""

_SILENT = 10 ** (-65 / 20)
"""Level below which a recording holds no speech: the noise of a quiet room is louder."""

_SCRIPTS = {
    **{language: {"LATIN"} for language in ("en", "de", "es", "fr", "it", "pt")},
    "zh": {"CJK", "LATIN"},
    "ja": {"CJK", "HIRAGANA", "KATAKANA", "LATIN"},
    "ko": {"HANGUL", "CJK", "LATIN"},
}
"""The scripts that words of a language may be in, as the names of their letters begin."""

_CHARACTERS = {"CJK": "Chinese characters"}
"""What people call the letters of a script, if not by its name."""


def check_text(tokens: Sequence[str], ways: Sequence[tuple[Phones, ...]], sound: Mono, language: str) -> None:
    """Raise BadTranscript where a text cannot be said in a recording, whatever there is in it."""
    if not tokens:
        raise BadTranscript("the text is empty: give the words that are said in the recording")
    _check_script(tokens, language)
    if not ways:
        raise BadTranscript("nothing in the text is said: give the words that are said in the recording")
    shortest = sum(min(len(way) for way in each) for each in ways) / _FASTEST
    if shortest > sound.duration:
        raise BadTranscript(
            f"the text is longer than the recording: said fast it takes {shortest:.1f} s, the recording is "
            f"{sound.duration:.1f} s long; give the text of this recording"
        )


def _check_script(tokens: Sequence[str], language: str) -> None:
    if not (allowed := _SCRIPTS.get(language)):
        return
    letters = Counter(
        unicodedata.name(letter, "?").split()[0] for token in tokens for letter in token if letter.isalpha()
    )
    script, count = max(letters.items(), key=lambda item: item[1], default=("", 0))
    if count and script not in allowed:
        raise BadTranscript(
            f"the text is in {_CHARACTERS.get(script, f'{script.title()} letters')}, which the language "
            f"“{language}” is not written in: give the text of this recording, and its language"
        )


def check_found(found: Sequence[Placed], said: int, sound: Mono) -> None:
    """Raise BadTranscript where too little of a text was found, or it covers too little of the sound."""
    reached = found[-1].number + 1 if found else 0
    if not found or len(found) < max(_FOUND * reached, _AT_LEAST * said):
        raise BadTranscript(_unfound(len(found), said, sound))
    if said - reached > _AFTER * said:
        raise BadTranscript(
            f"the text is longer than the recording: its last {said - reached} of {said} words are not heard "
            "in it; give the text of this recording alone"
        )
    covered = sum(word.end - word.start for word in found)
    sounding = _sounding(sound) if covered < _COVERED * sound.duration else 0.0
    if covered < _COVERED * sounding:
        raise BadTranscript(
            f"the text is much shorter than the recording: its words take {covered:.1f} s of the "
            f"{sounding:.1f} s in which something is heard; give the text of all of it"
        )


def _unfound(found: int, said: int, sound: Mono) -> str:
    if _sounding(sound) == 0:
        return "the text does not fit the recording: it is silent; give a recording in which the text is said"
    heard = f"only {found} of its {said} words are" if found else f"of its {said} words none is"
    return f"the text does not fit the recording: {heard} heard in it; give the text of this recording"


def _sounding(sound: Mono) -> float:
    """Seconds that are not much softer than the loudest, of a recording that is not silent."""
    levels = np.concatenate([_levels(block) for block in sound.blocks()])
    loudest = float(np.percentile(levels, 98))
    return float((levels > loudest / 30).sum()) / _LEVELS if loudest > _SILENT else 0.0


_LEVELS = 10
"""Levels that are taken in a second."""


def _levels(block: Voice16k) -> NDArray[np.float64]:
    size = RATE // _LEVELS
    whole = block[: max(1, len(block) // size) * size]
    return np.sqrt([float((part**2).mean()) for part in np.split(whole, range(size, len(whole), size))])
