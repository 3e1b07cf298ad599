"""Where between two words the sound can be cut: told by its level, in a high-passed voice.

Everything here looks in one direction: what stays lies before an edge, what goes lies after it. The other
edge of what goes is the same in the sound played backwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .mono import Sound

Levels = NDArray[np.float64]
"""Levels in dB of full scale, (n,)."""

RUMBLE = 70
"""Hz below which there is rumble and hum, which says nothing of where somebody speaks."""

_WINDOW = 0.005
"""Seconds over which a level is taken: what a crossfade borrows on one side."""

_HOP = 0.001
"""Seconds from one place that is looked at to the next."""

_SILENT = -80.0
"""dBFS: what is softer counts so, the last bits of 16."""

_DEEP = 50.0
"""dB below the loudest nearby from where on all counts as equally silent."""

_DIP = 6.0
"""dB by which a dip is below both what is before and what is after it. The level of white noise over 5 ms
differs by less at any rate, and so does that of a tone."""

_BOTTOM = 3.0
"""dB above the lowest level of a dip that still count as its bottom."""

_BODY = 0.1
"""Seconds of what goes in which there is to be sound above a dip."""

_SLOW = 0.02
"""Seconds over which the level of a room, or of a steady sound, is taken."""

_STEADY = 3.0
"""dB within which the level of a tone or noise stays, from 20 ms to 20 ms. In TIMIT, 95 % of words do not."""

_CROSSING = 0.001
"""Seconds that an edge may give way to a zero crossing."""

_ROOM = 0.2
"""Share of a pause that is as quiet as its room, at least."""

_FADING = 0.1
"""Seconds beside a pause in which the sound of what goes may fade."""

_QUIET, _QUIETER = 6.0, 0.2
"""dB above its room that a pause may be, and share of the way to the loudest: no more than a weak breath."""

_SPEECH = 8.0
"""dB by which speech is above the room in a pause, at least."""

_LEFT = 0.005
"""Share of the energy of the word that goes that may stay."""

_SOFT = 0.01
"""Share of the energy of what goes that may stay at an edge for a better join: 20 dB below it all."""

_SPREAD, _FARTHEST = 0.009, 0.06
"""Seconds by which an estimated edge is off, on average, and at most: a Laplace distribution."""

_WHOLE = 0.45
"""Seconds of a neighbour that weigh as much as all the energy of the word that goes. This and _SPREAD are
from a grid: of 857 words of TIMIT, cut at edges fitted on the other speakers, 90.7 % are then 95 % gone
(89.0 at the edges as they are), and a neighbour loses 4.2 ms (4.9)."""


class Edge(NamedTuple):
    """An edge of what goes, in samples of some sound.

    given: where the times put it. low, high: how far it may move towards what stays, and into what goes.
    goes: start and end of what goes of the word next to it.
    """

    given: int
    low: int
    high: int
    goes: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Contour:
    """How loud a stretch of sound is, from place to place.

    samples: one channel, high-passed. energy: of all samples before each, (n + 1,). rate: Hz.
    """

    samples: NDArray[np.float32]
    energy: NDArray[np.float64]
    rate: int

    def levels(self, places: NDArray[np.int64], seconds: float = _WINDOW) -> Levels:
        """The level of the sound just before each place, of so many seconds."""
        window = max(1, round(seconds * self.rate))
        starts = np.maximum(places - window, 0)
        power = (self.energy[places] - self.energy[starts]) / np.maximum(places - starts, 1)
        return np.asarray(10 * np.log10(np.maximum(power, 10 ** (_SILENT / 10))))

    def places(self, low: int, high: int, hop: float = _HOP) -> NDArray[np.int64]:
        """Places from one sample up to another, evenly spaced, the last included."""
        low, high = max(low, 0), min(high, len(self.samples))
        return np.arange(low, high + 1, max(1, round(hop * self.rate)))


def contour(sound: Sound) -> Contour:
    """The contour of some sound, without what is below RUMBLE.

    The high-pass takes the mean of a period of RUMBLE around each sample away, twice.
    """
    voice = sound.samples.astype(np.float64)
    for _ in range(2):
        voice -= _averaged(voice, round(sound.rate / RUMBLE))
    energy = np.concatenate(([0.0], np.cumsum(voice**2)))
    return Contour(voice.astype(np.float32), energy, sound.rate)


def _averaged(voice: NDArray[np.float64], length: int) -> NDArray[np.float64]:
    """The mean of `length` samples around each; where there are fewer, that of the nearest with enough."""
    length = max(1, min(length, len(voice) - 1))
    reached = np.cumsum(voice)
    before, after = length // 2, len(voice) - (length - length // 2)
    means = np.empty_like(voice)
    means[before:after] = (reached[length:] - reached[:-length]) / length
    means[:before], means[after:] = means[before], means[after - 1]
    return means


def steady(contour: Contour, low: int, high: int) -> bool:
    """Whether a stretch is no speech: a tone, hum, noise or silence, whose level does not change.

    Its first and last 20 ms do not count: there the level may change in any case.
    """
    ten = round(0.01 * contour.rate)
    levels = contour.levels(np.arange(low + 4 * ten, high - 2 * ten, ten), _SLOW)
    return len(levels) == 0 or float(levels.max() - levels.min()) < _STEADY


def settled(contour: Contour, edge: Edge) -> int:
    """Where an edge goes: to the nearest place at the bottom of a dip of the level, at a zero crossing.

    It stays where it was given if what stays is as quiet there as anywhere within its limits, or if there is
    no dip. Into what goes it moves only as far as next to nothing of that is to be heard.
    """
    places = contour.places(edge.low, edge.high)
    if not len(places):
        return edge.given
    loudest = float(contour.levels(contour.places(edge.low, len(contour.samples))).max())
    least = loudest - _DEEP
    levels = np.maximum(contour.levels(places), least)
    here = max(float(contour.levels(np.array([edge.given]))[0]), least)
    start, end = contour.energy[list(edge.goes)]
    allowed = (places <= edge.given) | (contour.energy[places] - start <= _LEFT * (end - start))
    lowest = float(levels[allowed].min())
    first = max(edge.high, edge.goes[0])
    after = contour.levels(contour.places(first, first + round(_BODY * contour.rate)))
    if min(here, float(after.max(initial=least))) - lowest < _DIP:
        return edge.given
    bottom = places[allowed & (levels <= lowest + _BOTTOM)]
    nearest = int(bottom[np.abs(bottom - edge.given).argmin()])
    return _at_crossing(contour, nearest, edge)


def weighed(contour: Contour, edge: Edge) -> int:
    """Where an edge goes that is an estimate between two words: to where the least harm is expected.

    It may be off to either side. Harm is what would go of the neighbour, by its time, and what would stay of
    the word that goes, by its energy: so the edge keeps clear of a neighbour where the word is soft, or long,
    and takes a little more where it is short and loud.
    """
    places = contour.places(edge.low, edge.high)
    off = np.arange(-_FARTHEST, _FARTHEST + _HOP / 2, _HOP)
    chances = np.exp(-np.abs(off) / _SPREAD)
    true = np.clip(edge.given + np.round(off * contour.rate).astype(np.int64), 0, len(contour.samples))
    start, end = contour.energy[list(edge.goes)]
    if not len(places) or end <= start:
        return edge.given
    lost = np.maximum(true - places[:, None], 0) / contour.rate
    left = np.maximum(contour.energy[places][:, None] - contour.energy[true], 0) / (end - start)
    harm = (lost + _WHOLE * left) @ (chances / chances.sum())
    return _at_crossing(contour, int(places[harm.argmin()]), edge)


def soft(contour: Contour, whole: tuple[int, int], part: tuple[int, int]) -> bool:
    """Whether next to nothing is heard of a part that is short beside the whole stretch it is of."""
    (first, last), (start, end) = contour.energy[list(whole)], contour.energy[list(part)]
    short = 4 * (part[1] - part[0]) <= whole[1] - whole[0]
    return bool(short and end - start <= _SOFT * (last - first))


def _at_crossing(contour: Contour, place: int, edge: Edge) -> int:
    """The nearest place within reach and limits where the wave changes its sign."""
    reach = round(_CROSSING * contour.rate)
    low, high = max(edge.low, place - reach, 1), min(edge.high, place + reach)
    positive = contour.samples[low - 1 : high + 1] >= 0
    crossings = low + np.flatnonzero(positive[1:] != positive[:-1])
    crossings = crossings[crossings <= high]
    return int(crossings[np.abs(crossings - place).argmin()]) if len(crossings) else place


def quiet_before(contour: Contour, place: int, low: int) -> tuple[int, int]:
    """The last stretch before a place in which there is nothing but the room: its start and its end.

    It may end a little before the place, where the sound of what goes fades in or out; else it is empty. low:
    where the last word before it ends.
    """
    places = contour.places(low, place, _HOP)[::-1]
    quiet = _quiet(contour, places)
    first = int(quiet.argmax()) if quiet.any() else len(quiet)
    if first == len(quiet) or first > _FADING / _HOP:
        return place, place
    count = int((~quiet[first:]).argmax()) or len(quiet) - first
    return int(places[first + count - 1]), int(places[first])


def quiet_stretches(
    contour: Contour, low: int, high: int, room: float | None = None
) -> list[tuple[int, int]]:
    """The stretches of a pause in which there is nothing but the room, in samples, half-open.

    Empty where a pause and the words beside it are about equally loud. low, high: where the pause begins and
    ends; the sound of the words beside it is to be part of the contour. room: its level in dB; that of the
    quietest part of the pause where it is not known.
    """
    places = contour.places(low, high)
    quiet = _quiet(contour, places, room)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], quiet, [False])).astype(np.int8)))
    window = round(_SLOW * contour.rate)  # a level is that of the sound before its place
    runs = edges.reshape(-1, 2)
    return [(max(int(places[first]) - window, low), int(places[last - 1])) for first, last in runs]


def _quiet(contour: Contour, places: NDArray[np.int64], room: float | None = None) -> NDArray[np.bool_]:
    """Before which places of a pause only the room is heard; none where it is no softer than speech."""
    if not len(places):
        return np.zeros(0, np.bool_)
    loudest = float(contour.levels(contour.places(0, len(contour.samples), _SLOW), _SLOW).max())
    levels = contour.levels(places, _SLOW)
    quietest = float(np.sort(levels)[int(_ROOM * len(levels))]) if room is None else room
    room = max(quietest, loudest - _DEEP)
    if loudest - room < _SPEECH:
        return np.zeros(len(places), np.bool_)
    return np.asarray(levels <= room + max(_QUIET, _QUIETER * (loudest - room)))
