"""How much speaks for a stretch of held sound being a hesitation, and for which."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...core.words import UNDECIDED
from .phones import Heard
from .sounds import BACK, CENTRAL, FRONT, NASAL, OPEN, RHOTIC, Sounds
from .spectra import FRAMES, Array
from .stretches import Stretch
from .weights import EVIDENCE_BIAS, EVIDENCE_OF_PHONES, EVIDENCE_OF_SHAPE

_SHORTEST, _LONGEST = 0.2, 1.6
"""Seconds of a hesitation. Vowels of read speech are seldom held for 0.2; longer than 1.6 is singing."""

_WEAKEST = -16.0
"""dB relative to loud speech: breath is below."""

_FILLER = 0.15
"""Share of it that must be heard as a filler: all 8 real ones have more than half."""

_ALONE_SCORE = 0.75
_ALONE_LENGTH, _ALONE_CHANGE = float(np.log(0.35)), 0.6
_PAUSE = 12.0
"""What makes a hesitation of a vowel that was heard as one, not as a filler: it stands alone. There is none
such in 22 minutes of read speech. Length as the log of seconds; dB by which a pause is weaker."""

_CLOSES, _STAYS_OPEN = 5.0, 3.5
"""dB by which the murmur of its last third exceeds that of its first, from which it is an um, and up to which
it is an uh: closed lips leave little but the lowest frequencies. In held vowels pitch alone moves it by 4."""

_CLEAR = -18.0
"""dB relative to loud speech, up to which noise does not hide a murmur, which is 10 to 15 dB weaker."""

_LONG_ENOUGH = 0.6
"""Seconds from which on more length says nothing more."""

_TONE = 0.98
"""Purity from which a sound is a tone, such as stands for a word that was bleeped."""

_PITCHED = 0.45
"""Periodicity from which the pitch can be told."""

_BESIDE = slice(2, 12)
"""Frames beyond an edge that tell whether there is a pause."""


class Shape(NamedTuple):
    """What the frames of a stretch say, in the order of the weights.

    length: log of seconds. change: of its spectrum. central, nasal, front, back, rhotic: log odds of its
    vowel being one. waver: of the pitch, octaves. level: dB relative to loud speech. before, after: dB by
    which what stands beside it is weaker.
    """

    length: float
    change: float
    central: float
    nasal: float
    front: float
    back: float
    rhotic: float
    waver: float
    level: float
    before: float
    after: float


def shape(sounds: Sounds, stretch: Stretch) -> Shape | None:
    """What the frames say; None where they rule a hesitation out."""
    seconds = (stretch.end - stretch.start) / FRAMES
    level = float(np.percentile(sounds.level[stretch.held : stretch.closed], 75))
    vowel = slice(stretch.held, stretch.closing)
    pure = float(np.median(sounds.spectra.purity[vowel])) > _TONE
    if not _SHORTEST <= seconds <= _LONGEST or level < _WEAKEST or pure:
        return None
    kinds = sounds.kinds[vowel].mean(0)
    before, after = _beside(sounds.level, stretch)
    return Shape(
        length=float(np.log(min(seconds, _LONG_ENOUGH))),
        change=float(sounds.change[vowel].mean()),
        central=_log_odds(kinds[CENTRAL] + kinds[OPEN]),
        nasal=_log_odds(kinds[NASAL]),
        front=_log_odds(kinds[FRONT]),
        back=_log_odds(kinds[BACK]),
        rhotic=_log_odds(kinds[RHOTIC]),
        waver=_waver(sounds, stretch),
        level=min(max(level, -14.0), 0.0),
        before=min(max(level - before, -5.0), 20.0),
        after=min(max(level - after, -5.0), 20.0),
    )


def spelled(sounds: Sounds, stretch: Stretch) -> str:
    """“um” or “uh” by how it closes; undecided where the closing is neither clear nor clear of noise."""
    third = max(3, (stretch.closed - stretch.held) // 3)
    murmur = sounds.spectra.murmur[stretch.held : stretch.closed]
    rise = float(np.median(murmur[-third:]) - np.median(murmur[:third]))
    if rise >= _CLOSES:
        return "um"
    return "uh" if rise <= _STAYS_OPEN and sounds.noise <= _CLEAR else UNDECIDED


def possible(shape: Shape) -> bool:
    """Whether anything that the phone loop may hear could make it a hesitation: it is slow to ask."""
    return _odds(shape) + float(EVIDENCE_OF_PHONES.max()) >= 0 or _alone(shape, Heard(0, 1, 0))


def likely(shape: Shape, heard: Heard) -> float:
    """How likely it is a hesitation, 0 to 1, by logistic regression."""
    if heard.filler < _FILLER:
        return _ALONE_SCORE if _alone(shape, heard) else 0.0
    return 1 / (1 + float(np.exp(-_odds(shape) - np.dot(heard, EVIDENCE_OF_PHONES))))


def _odds(shape: Shape) -> float:
    return float(np.dot(shape, EVIDENCE_OF_SHAPE)) + EVIDENCE_BIAS


def _alone(shape: Shape, heard: Heard) -> bool:
    """Whether it is a long, steady, central vowel with a pause on both sides, which nobody else says."""
    return (
        shape.length > _ALONE_LENGTH
        and min(shape.before, shape.after) > _PAUSE
        and shape.change < _ALONE_CHANGE
        and shape.central > -1
        and max(shape.front, shape.rhotic) < -2
        and sum(heard) >= 0.5
    )


def _log_odds(likelihood: float) -> float:
    return float(np.log((likelihood + 0.02) / (1.02 - likelihood)))


def _waver(sounds: Sounds, stretch: Stretch) -> float:
    """How far the pitch strays from its median, in octaves; octave errors do not count."""
    held = slice(stretch.held, stretch.closed)
    pitch = sounds.spectra.pitch[held][sounds.spectra.periodicity[held] > _PITCHED]
    if len(pitch) < 5:
        return 0.2
    octaves = np.abs(np.log2(pitch / np.median(pitch)))
    near = octaves[octaves < 0.4]
    return float(np.median(near)) if len(near) else 0.2


def _beside(level: Array, stretch: Stretch) -> tuple[float, float]:
    """The loudest just before and just after, dB; a recording's edge is as good as a pause."""
    before = level[max(0, stretch.start - _BESIDE.stop) : max(0, stretch.start - _BESIDE.start)]
    after = level[stretch.end + _BESIDE.start : stretch.end + _BESIDE.stop]
    return float(before.max(initial=-40.0)), float(after.max(initial=-40.0))
