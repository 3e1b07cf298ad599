"""Whether what was heard is speech at all, and English."""

from __future__ import annotations

from .utterance import Said

_PLODDING, _UNLIKE = 8.2, 2.5
"""Phones a second of words, below which what is stranger than this is music: synthesised tunes have 5.7 to 8
and 2.6 to 4. People who speak so slowly are understood better, unless they are far from the microphone."""

_CHANT = 4
"""Words of a stretch from where on it is a rhythm if it has no more than a third as many different ones."""

_LEAST = 2.0
"""Seconds of words before a language can be told."""

_SURE, _LONG = 0.8, 4
"""Posterior and phones of a word that is hardly found by chance."""

_FOREIGN, _BRIEF = 3.75, 1.0
"""Bar of strangeness, and by how much it is higher for one second of words (less for more). English is mostly
at 0 to 2.5, far from the microphone or by a synthesiser at up to 3.9 (each below its bar); other languages
are at 2 to 4.3, so that only the clearest are refused: one is rather missed than English refused."""


def is_speech(words: list[Said]) -> bool:
    """Whether the words of a stretch can be some that were said, and not read into music or noise."""
    if not words:
        return False
    chanted = len(words) >= _CHANT and 3 * len({word.text for word in words}) <= len(words)
    plodding = sum(word.phones for word in words) < _PLODDING * _seconds(words)
    return not chanted and not (plodding and _strangeness(words) > _UNLIKE)


def is_foreign(words: list[Said]) -> bool:
    """Whether words recognised as English are clearly some of another language."""
    seconds = _seconds(words)
    return seconds >= _LEAST and _strangeness(words) > _FOREIGN + _BRIEF / seconds


def _strangeness(words: list[Said]) -> float:
    """How little the sounds are those of the words: about 1 where all are right, 4 where hardly any is.

    Misfit is high where the sounds fit no English word, posteriors are low where each word has others as
    likely, and hardly any word is sure.
    """
    seconds = _seconds(words)
    misfit = sum((word.end - word.start) * word.misfit for word in words) / seconds
    posterior = sum((word.end - word.start) * word.posterior for word in words) / seconds
    sure = sum(word.posterior >= _SURE and word.phones >= _LONG for word in words) / seconds
    return misfit - 3 * posterior - 2 * sure


def _seconds(words: list[Said]) -> float:
    return sum(word.end - word.start for word in words)
