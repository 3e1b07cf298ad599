"""Where the edges of parts go when they are cut out: to where the sound lets them, beside the words' times."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from statistics import median

import numpy as np

from ..audio.edges import Contour, Edge, contour, quiet_before, settled, steady
from ..audio.nearby import Heard, Nearby
from ..core.placement import PlacedWord
from ..core.timeline import Span
from .draft import Draft
from .selection import Part, words_in

REACH = 1.0
"""Seconds beside a word that are listened to, at most: of a pause no more goes with the word."""

INTO = 0.02
"""Seconds that an edge may move into what goes, and no more than a quarter of its first word."""

PAUSE = 0.06
"""Seconds of quiet from which on it counts as a pause beside a word."""

ROOM = 0.02
"""Seconds of a pause that stay on each side of a cut at least."""

SPOKEN = (0.1, 1.0)
"""Seconds from and to which a gap between words counts when the usual pause of a recording is found out."""

USUAL = 0.3
"""Seconds of the usual pause of a recording with too few to tell."""

_ENOUGH = 5
"""Pauses that tell the usual one."""

_BODY = 0.3
"""Seconds of a word that are listened to at each edge."""

_BESIDE = 0.12
"""Seconds of the neighbour's sound that are listened to: whether there is any."""


def fitted(draft: Draft, audio: int, parts: Sequence[Part]) -> list[Part]:
    """Parts that are to go, in order of time, with their edges where the sound puts them.

    An edge moves in the gap to the neighbouring word, never into that word, and up to INTO into what goes. It
    stays where it was given if it is no word's, and where the sound does not show a better place.
    """
    room = _Room(draft, audio, parts)
    return [room.fitted(part) for part in parts]


def closed_up(draft: Draft, audio: int, parts: Sequence[Part]) -> list[Part]:
    """Parts as from `fitted`, each with what is too much of the two pauses beside it.

    Of both, one natural pause stays: the longer, but no more than is usual between the words of the audio,
    and no less than the shorter. What stays is taken from both in proportion to their lengths. Only where
    both are pauses in the sound; a breath in them is kept whole.
    """
    room = _Room(draft, audio, parts)
    return [room.closed_up(room.fitted(part)) for part in parts]


@dataclass(frozen=True, slots=True)
class _Side:
    """One edge of a part that goes, seen so that what stays is before it.

    sign: 1 for the first edge, -1 for the last, where time runs backwards. given: the edge. word: the edge
    of the neighbouring word that stays. own: start and end of the word that goes next to the edge.
    """

    sign: int
    given: int
    word: int
    own: tuple[int, int]

    @property
    def far(self) -> int:
        """How far an edge may be into the gap."""
        return self.sign * max(self.sign * x for x in ())


class _Room:
    """What is known beside the parts of an audio that go: the words that stay, and the sound."""

    def __init__(self, draft: Draft, audio: int, parts: Sequence[Part]) -> None:
        pass
