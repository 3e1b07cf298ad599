"""Stretches of steady sound: what a hesitation may be, with its edges."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .sounds import CONSONANT, NASAL, NONE, Sounds

STEADY = 0.9
"""Change of the spectrum below which a sound is held."""

_QUIETEST, _ABOVE_NOISE = -24.0, 3.0
"""dB relative to loud speech, and to noise, above which there is sound."""

_VOICELESS = 0.75
"""Likelihood of a consonant or silence from which a frame is no part of a hesitation."""

_SHORTEST_PART = 5
"""Frames of a part that is held."""

_JOINT = 12
"""Frames that the closing of the lips may take, from the vowel to the nasal."""

_JOINT_CHANGE = 2.5
"""How fast the spectrum may change meanwhile; from a vowel to most other sounds it does so faster."""

_NASAL_LIKELY, _MORE_NASAL = 0.3, 0.1
"""Likelihood of a nasal from which a part closes a hesitation, and how far above that of its vowel."""

_LAPSE, _LAPSE_CHANGE, _ALIKE = 6, 1.1, 0.6
"""Frames that a held sound may waver for, how fast its spectrum may change meanwhile, and the sum of what the
likelihoods of its kinds may differ by before and after: a hoarse voice breaks in the middle of an uh."""

_EDGE = 8
"""Frames beyond a held sound within which its edge lies, where the spectrum changes most."""


class Stretch(NamedTuple):
    """Frames from `start` up to `end`, held from `held` to `closed`; from `closing` on they are a nasal.

    closing is `closed` where there is none.
    """

    start: int
    held: int
    closing: int
    closed: int
    end: int


def steady_stretches(sounds: Sounds) -> list[Stretch]:
    """The stretches of held sound, a vowel and the nasal after it taken as one, in order of time."""
    live = sounds.level > max(_QUIETEST, sounds.noise + _ABOVE_NOISE)
    voiceless = sounds.kinds[:, CONSONANT] + sounds.kinds[:, NONE]
    held = live & (sounds.change < STEADY) & (voiceless < _VOICELESS)
    parts: list[tuple[int, int, int]] = []
    for start, end in _runs(held):
        if end - start < _SHORTEST_PART:
            continue
        if parts and _closes(sounds, live, parts[-1], (start, end)):
            parts[-1] = (parts[-1][0], parts[-1][2], end)
        elif parts and _goes_on(sounds, live, parts[-1], (start, end)):
            parts[-1] = (parts[-1][0], end, end)
        else:
            parts.append((start, end, end))
    return [_with_edges(sounds.change, *part) for part in parts]


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]])))
    return [(int(start), int(end)) for start, end in edges.reshape(-1, 2)]


def _closes(
    sounds: Sounds, live: NDArray[np.bool_], vowel: tuple[int, int, int], part: tuple[int, int]
) -> bool:
    """Whether a part is the nasal that a vowel ends in."""
    start, closing, end = vowel
    if closing != end or part[0] - end > _JOINT or not live[end : part[0]].all():
        return False
    if sounds.change[end : part[0]].max() > _JOINT_CHANGE:
        return False
    nasal = sounds.kinds[:, NASAL]
    then = nasal[part[0] : part[1]].mean()
    return bool(then > _NASAL_LIKELY and then > nasal[start:end].mean() + _MORE_NASAL)


def _goes_on(
    sounds: Sounds, live: NDArray[np.bool_], vowel: tuple[int, int, int], part: tuple[int, int]
) -> bool:
    """Whether a part is the same vowel as the one before, which wavered between."""
    start, closing, end = vowel
    if closing != end or part[0] - end > _LAPSE or not live[end : part[0]].all():
        return False
    if sounds.change[end : part[0]].max() > _LAPSE_CHANGE:
        return False
    before, after = (sounds.kinds[first:last].mean(0) for first, last in ((start, end), part))
    return bool(np.abs(before - after).sum() < _ALIKE)


def _with_edges(change: NDArray[np.float64], held: int, closing: int, closed: int) -> Stretch:
    start, end = held, closed - 1
    while start > max(0, held - _EDGE) and change[start - 1] >= change[start]:
        start -= 1
    while end < min(len(change) - 1, closed + _EDGE) and change[end + 1] >= change[end]:
        end += 1
    return Stretch(start, held, closing, closed, end + 1)
