"""Whether what was heard is speech at all, and English."""

from __future__ import annotations

from collections.abc import Iterable

from .utterance import Said

_SLOW = 0.25
"""Seconds a phone, on average, from where on a word is none: nobody drawls a whole word so."""

_DRAWN = 0.25
"""Share of the time of all words that slow ones take where there is music, of 0.26 and more in synthesised
tunes; near speech stays below 0.2, and speech from far across a room reaches 0.3."""

_CHANT = 4
"""Words of a stretch from where on it is a rhythm if it has no more than a third as many different ones."""

_LEAST = 2.0
"""Seconds of words before a language can be told."""

_SURE, _LONG = 0.8, 4
"""Posterior and phones of a word that is not found by chance."""

_FOREIGN, _BRIEF = 4.25, 0.8
"""Bar of strangeness, and by how much it is higher for one second of words (less for more). English spoken
far from the microphone, or by a synthesiser, reaches 4.1, and is as strange as much that is foreign (3.3 to
4.6): the bar refuses only what is beyond both."""


def is_speech(words: list[Said]) -> bool:
    """Whether the words of a stretch can be some that were said, and not read into music or noise."""
    seconds = sum(word.end - word.start for word in words)
    slow = sum(w.end - w.start for w in words if w.end - w.start > _SLOW * w.phones)
    chanted = len(words) >= _CHANT and 3 * len({word.text for word in words}) <= len(words)
    return bool(words) and slow < _DRAWN * seconds and not chanted


def is_foreign(words: Iterable[Said]) -> bool:
    """Whether words recognised as English are clearly some of another language.

    Its sounds fit English words badly, each word has others as likely, and hardly any is sure. The
    strangeness is the mean misfit, less 3 × the mean posterior, less 2 × the sure words a second.
    """
    words = list(words)
    seconds = sum(word.end - word.start for word in words)
    if seconds < _LEAST:
        return False
    misfit = sum((word.end - word.start) * word.misfit for word in words) / seconds
    sure = sum(word.posterior >= _SURE and word.phones >= _LONG for word in words) / seconds
    return misfit - 3 * _mean_posterior(words) - 2 * sure > _FOREIGN + _BRIEF / seconds


def _mean_posterior(words: list[Said]) -> float:
    seconds = sum(word.end - word.start for word in words)
    return sum((word.end - word.start) * word.posterior for word in words) / seconds
