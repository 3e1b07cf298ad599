"""Where words begin and end: as the aligner sees it, corrected, and put where the sound changes.

The features of one frame look at 25 ms of sound, and with those of its neighbours at 90: so the model sees
the change from one sound to the next early or late by what they are, and takes the edges of a pause for
speech. That is corrected by what is usual; how far from there the edge is, the sound itself tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...audio.mono import Mono
from ..timing import Span
from .aligner import SILENCE, Placed
from .bands import Listening
from .kinds import Meeting, meeting
from .places import Edge, Place, likeliest
from .spans import DECIMALS
from .weights import AFTER_PAUSE, BEFORE_PAUSE, FOLLOWING, PRECEDING

SHORTEST = 0.02
"""Seconds of a word at least: the shortest of TIMIT's but for mistakes, one sound, has 21 ms."""

_TOUCHING = 0.03
"""Seconds between two words up to which they meet: the shortest pause that the aligner knows."""


def refined(words: Sequence[Placed], sound: Mono, within: Span | None = None) -> Iterator[Placed]:
    """Words of a recording with their edges where the sound puts them, in order.

    None begins before the end of the one before it, and none is shorter than SHORTEST. within: the time that
    they were placed in; None for all of the recording.
    """
    begins, ends = within or Span(0.0, sound.duration)
    heard, reached, met = Listening(sound), begins, None
    for word, after in pairwise([*words, None]):
        assert word
        latest = min(word.end, ends) - SHORTEST
        start = met or _place(word.start, (reached, latest), meeting(word.before, word.first), heard)
        meets = after is not None and _meet(word, after)
        beyond = ends if after is None else after.end - SHORTEST if meets else after.start
        first = round(max(start.seconds, reached), DECIMALS)
        end = _place(word.end, (first + SHORTEST, beyond), meeting(word.last, word.after), heard)
        reached = round(max(end.seconds, first + SHORTEST), DECIMALS)
        met = end if meets else None
        yield word._replace(start=first, end=reached, doubt=max(start.doubt, end.doubt))


def _meet(word: Placed, after: Placed) -> bool:
    """Whether one word goes over into the next."""
    return SILENCE not in (word.after, after.before) and abs(after.start - word.end) <= _TOUCHING


def _place(seen: float, limits: tuple[float, float], between: Meeting, heard: Listening) -> Place:
    low, high = limits
    usual = min(max(seen + usual_shift(between), low), max(low, high))
    return likeliest(Edge(usual, low, high, between), heard.around(usual, usual))


def usual_shift(between: Meeting) -> float:
    """Seconds from where the aligner sees one sound go over into another to where it usually does."""
    before, after = between
    if before == "pause":
        return AFTER_PAUSE[after] / 1000
    if after == "pause":
        return BEFORE_PAUSE[before] / 1000
    return (PRECEDING[before] + FOLLOWING[after]) / 1000
