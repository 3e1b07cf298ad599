"""How likely it is that a phrase was said where it was spotted.

The weights are those of a logistic regression on 4,840 places where 783 words and phrases of up to 4 words
were spotted in 10 minutes of read English: 10 speakers of TIMIT, 10 of FLEURS, LibriVox. 1,125 of them were
said. With the speaker left out, 98 % of the hits from SURE on are right, but 92 % of single words, which
sound like parts of others: so these have a bar of their own.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..alignment.aligner import Placed
from .spotting import Spot

SURE = 0.9
"""Score from which on a hit may be used unseen."""

SURE_SINGLE = 0.95
"""The same for a single word: of 235 such hits in searches for 374 words of two syllables or more, four of
which were not said in a recording for one that was, 95 % are right, and half of what is said is among them.
Weights fitted anew to these bring no more."""

DOUBTFUL = 0.15
"""Score below which a place is no hit: of those between the two bars 4 in 10 are right."""

_ODDS, _PHONES, _LIKELIHOOD, _PACE = 0.2596, 0.7786, 0.9403, -2.1485
"""Of the log odds for each phone, the number of phones, the mean log likelihood of a frame, and how far the
pace is from the usual one."""

_BIAS = -3.599

_USUAL_PHONE = 0.08
"""Seconds."""

_HEARD, _SHORTEST = 600.0, 60.0
"""Seconds that the weights were fitted on, and those from which on length counts: the longer a recording, the
more places sound like a phrase that is said as often. In clips of 20 s the weights say 12 times too few."""


def likely(spot: Spot, placed: Sequence[Placed], duration: float) -> float:
    """The score of a place, 0 to 1.

    placed: the words of the phrase, aligned there. duration: seconds of the whole recording.
    """
    pace = (spot.end - spot.start) / spot.phones / _USUAL_PHONE
    odds = (
        _BIAS
        + _ODDS * spot.odds / spot.phones
        + _PHONES * spot.phones
        + _LIKELIHOOD * _likelihood(placed)
        + _PACE * abs(math.log(pace))
        + math.log(_HEARD / max(duration, _SHORTEST))
    )
    return 1 / (1 + math.exp(-odds))


def _likelihood(placed: Sequence[Placed]) -> float:
    """Mean over the frames of all words."""
    frames = sum(word.end - word.start for word in placed)
    return sum((word.end - word.start) * word.score for word in placed) / frames
