"""Where exactly one sound goes over into another: every place nearby weighed by what is heard there."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .bands import PLACES, Bands
from .kinds import KINDS, Meeting
from .weights import SOUNDS, WEIGHTS

Array = NDArray[np.float64]

_NEAR, _FAR = 16, 32
"""Places to each side of the usual one that come into question between two sounds, and beside a pause, at
which there is a greater choice: 80 and 160 ms."""

_BEFORE_AND_AFTER = 4
"""Places on each side of a change that are compared: 20 ms."""

_ALIKE = 8
"""Places on each side of an edge that are to sound like what meets there: 40 ms."""

_CLEAR = 4.0
"""Log odds of one sound against another from which on a place says no more."""

_OUTSIDE = 3
"""Places beyond an edge that are part of a pause, or not."""

_PAUSE, _WORD = 62, 24
"""Places of a pause and of the word that tell how loud each is: 310 and 120 ms."""

_QUIET = 20
"""Percentile of the levels of a pause that its room has."""

_RANGE = 10.0
"""dB from a room to the speech in it, at least."""

_HEARD, _HOLLOW = 0.25, 0.3
"""Shares of the way from the room to the word: where the sound of a word begins, and where it is little."""

_INSIDE = 20
"""Places of the word in which there should be sound."""

_OFF = 0.05
"""Seconds from an edge beyond which is elsewhere."""


_SOUNDS = np.array(SOUNDS)


class Place(NamedTuple):
    """Where an edge is, in seconds. doubt: how likely it is to be elsewhere."""

    seconds: float
    doubt: float


class Edge(NamedTuple):
    """An edge between two sounds that is looked for, in seconds.

    usual: where it would be expected. low, high: where it may be. meeting: of which sounds.
    """

    usual: float
    low: float
    high: float
    meeting: Meeting


def likeliest(edge: Edge, heard: Bands) -> Place:
    """The median of the places that come into question, weighed by their likelihoods."""
    numbers, chances = chances_of(edge, heard)
    if not len(numbers):
        return Place(min(max(edge.usual, edge.low), edge.high), 0.0)
    reached = np.cumsum(chances)
    middle = min(int(np.searchsorted(reached, 0.5)), len(numbers) - 1)
    share = (0.5 - reached[middle]) / chances[middle] + 0.5
    seconds = float((numbers[middle] + share) / PLACES)
    off = np.abs(numbers / PLACES - seconds) > _OFF
    return Place(min(max(seconds, edge.low), edge.high), float(chances[off].sum()))


def chances_of(edge: Edge, heard: Bands) -> tuple[NDArray[np.int64], Array]:
    """The places that come into question, counted from the recording's start, and how likely each is."""
    numbers, evidence = evidence_of(edge, heard)
    odds = evidence @ np.array(WEIGHTS[edge.meeting.name])
    chances = np.exp(odds - odds.max(initial=-np.inf))
    return numbers, chances / chances.sum() if len(chances) else chances


def evidence_of(edge: Edge, heard: Bands) -> tuple[NDArray[np.int64], Array]:
    """The places that come into question, and what speaks for each, shape (places, 7 or 8)."""
    reach = _FAR if edge.meeting.pause else _NEAR
    usual = round(edge.usual * PLACES)
    numbers = np.arange(usual - reach, usual + reach + 1)
    first, last = max(edge.low * PLACES, heard.at + 1), min(edge.high * PLACES, heard.at + len(heard) - 1)
    numbers = numbers[(numbers >= first) & (numbers <= last)]
    away = (numbers / PLACES - edge.usual) / 0.02
    here = numbers - heard.at
    if edge.meeting.pause:
        found = _beside_a_pause(edge, heard, here)
    else:
        found = [-(away**2), *_change(heard.bands, here)]
    return numbers, np.stack([-np.abs(away), _alike(edge.meeting, heard.bands, here), *found], axis=1)


def _alike(between: Meeting, bands: Array, here: NDArray[np.int64]) -> Array:
    """Mean log odds of the sounds on each side of places being those that meet, not the other way round."""
    before, after = (KINDS.index(kind) for kind in between)
    weights = _SOUNDS[:, after] - _SOUNDS[:, before]
    odds = np.clip(bands / 10 @ weights[:-1] + weights[-1], -_CLEAR, _CLEAR)
    sums = np.concatenate([[0.0], np.cumsum(odds)])
    first, last = np.maximum(here - _ALIKE, 0), np.minimum(here + _ALIKE, len(odds))
    return np.asarray((sums[first] + sums[last] - 2 * sums[here]) / (2 * _ALIKE))


def _change(bands: Array, here: NDArray[np.int64]) -> list[Array]:
    """How much the spectrum changes at places, and the low, middle and high bands."""
    step = _means(bands, here, _BEFORE_AND_AFTER) - _means(bands, here, -_BEFORE_AND_AFTER)
    third = bands.shape[1] // 3
    thirds = [step[:, n * third : (n + 1) * third].mean(axis=1) / 10 for n in range(3)]
    return [np.sqrt((step**2).mean(axis=1)) / 5, *thirds]


def _means(levels: Array, here: NDArray[np.int64], count: int) -> Array:
    """The means of so many levels from each place on, or before it where `count` is negative."""
    sums = np.concatenate([np.zeros_like(levels[:1]), np.cumsum(levels, axis=0)])
    ends = np.clip(here + count, 0, len(levels))
    first, last = np.minimum(here, ends), np.maximum(here, ends)
    length = (last - first).reshape(-1, *[1] * (levels.ndim - 1))
    return np.asarray((sums[last] - sums[first]) / length)


def _beside_a_pause(edge: Edge, heard: Bands, here: NDArray[np.int64]) -> list[Array]:
    """The change of the bands at places, how loud it is outside, and what would be left out or hollow.

    A word's end is its beginning in the sound played backwards.
    """
    low, usual, high = (round(each * PLACES) - heard.at for each in (edge.low, edge.usual, edge.high))
    levels, thirds = heard.all, _change(heard.bands, here)[1:]
    if edge.meeting.ends:
        levels, size = levels[::-1], len(levels)
        low, usual, high, here = size - high, size - usual, size - low, size - here
    low, high = max(low, usual - _PAUSE, 0), min(high, len(levels))
    part = levels[low : max(usual - _BEFORE_AND_AFTER, low + 1)]
    room = float(np.percentile(part, _QUIET)) if len(part) else 0.0
    word = levels[max(usual, 0) : max(min(high, usual + _WORD), usual + 2)]
    loud = max(float(word.max(initial=room)) - room, _RANGE)
    share = (levels - room) / loud
    outside = np.clip(_means(share, here, -_OUTSIDE), -0.2, 1.2)
    left = _sums(np.where(share > _HEARD, np.minimum(share, 1), 0), np.full_like(here, low), here)
    hollow = _sums(np.clip(_HOLLOW - np.maximum(share, 0), 0, 1), here, np.minimum(here + _INSIDE, high))
    return [*thirds, outside, -left / 3, -hollow / 3]


def _sums(values: Array, first: NDArray[np.int64], last: NDArray[np.int64]) -> Array:
    sums = np.concatenate([[0.0], np.cumsum(values)])
    return np.asarray(sums[np.maximum(first, last)] - sums[np.minimum(first, last)])
