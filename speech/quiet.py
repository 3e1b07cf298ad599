"""Where nobody speaks and only the room is heard, near any place of a recording."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from ..audio.blocks import Samples
from ..audio.mono import RATE, Mono, Voice16k
from ..core.timeline import Span
from .levels import HOP, powers, without_rumble
from .pauses import pauses

_BLOCK = 10 * RATE
"""Samples that are searched together: a few sentences with the pauses between them."""

_FURTHEST = 1
"""Blocks before and after the one with the place that are searched: so long a room stays the same."""

_SHORTEST, _LONG = RATE // 20, RATE // 2
"""Samples from which on the sound of a room can be told, and from which on it is not told any better."""

_PAUSE = RATE // 10
"""Samples of the shortest pause. That may be the closure of a stop, in which one hears the room as well."""

_ALIKE = 3.0
"""dB above the softest room nearby from which on another holds more than the room."""

_STEP = RATE // 100
"""Samples between two places that are tried where there is no pause."""

_RISE = 5.0
"""dB that a level may be above the lowest quarter of them: what is more is breath, or a word dying away."""

_SILENT = 10 ** (-96 / 20)
"""Root mean square of less than the last bit of 16: digital silence."""

_SOFTER = 10 ** (-10 / 20)
"""How much softer than the speech around it a room is at least; what comes nearer is music or a crowd."""

_STEADY = 3.0
"""dB by which the levels of 20 ms of a room may differ, one standard deviation. Noise has 1 or less, of a
narrow band 2; breaths, reverberation and quiet speech have more."""

_PERIODIC = 0.6
"""Normalised autocorrelation from which on something is a voice or a tone, not noise."""

_PERIODS = RATE // 400, RATE // 60
"""Samples of the periods of voices."""


class _Room(NamedTuple):
    """A stretch where only the room is heard, in samples. level: dB of full scale."""

    start: int
    end: int
    level: float


class QuietStretches:
    """The quiet stretches of a recording, each part of it searched once, when it is first asked for."""

    def __init__(self, sound: Mono) -> None:
        self._sound = sound
        self._found: dict[int, list[_Room]] = {}
        self._softest: dict[int, Span | None] = {}

    def near(self, at: int) -> Span | None:
        """The best stretch of 0.05 s and more near a sample: the longest nearby, of long ones the nearest.

        Where nobody pauses, the softest between two sounds. None where there is only digital silence, voice,
        music, or sound too steady to tell one from another.
        """
        home = at // _BLOCK
        for away in range(_FURTHEST + 1):
            found = [span for block in {home - away, home + away} for span in self._of(block)]
            if found:
                return _best(found, at)
        if home not in self._softest:
            self._softest[home] = _between_sounds(self._read(home), home * _BLOCK)
        return self._softest[home]

    def _of(self, block: int) -> list[_Room]:
        if block not in self._found:
            start, voice = block * _BLOCK, self._read(block)
            self._found[block] = [
                _Room(start + low, start + high, 20 * float(np.log10(_rms(voice[low:high]))))
                for low, high in _rooms(voice)
            ]
        return self._found[block]

    def _read(self, block: int) -> Voice16k:
        start, end = max(block, 0) * _BLOCK, min((block + 1) * _BLOCK, self._sound.frames)
        return self._sound.read(start, max(start, end))


def _best(rooms: list[_Room], at: int) -> Span:
    """The longest of rooms that are as soft as any, of long ones the one nearest to a sample."""
    softest = min(room.level for room in rooms)
    start, end, _ = min(
        (room for room in rooms if room.level <= softest + _ALIKE), key=lambda room: _badness(room, at)
    )
    return Span(start, end)


def _badness(room: _Room, at: int) -> tuple[int, int]:
    return -min(room.end - room.start, _LONG), abs((room.start + room.end) // 2 - at)


def _between_sounds(voice: Voice16k, at: int) -> Span | None:
    """The softest place of a stretch of speech without pauses, if only the room is heard there.

    Between two words, or in the closure of a stop, a room is heard for some hundredths of a second. at: the
    sample that the stretch begins at.
    """
    if len(voice) < _SHORTEST:
        return None
    sound = without_rumble(voice)
    power = np.square(sliding_window_view(sound, _SHORTEST)[::_STEP]).mean(axis=1)
    first = int(power.argmin()) * _STEP
    last = first + _SHORTEST
    return Span(at + first, at + last) if _is_room(sound[first:last], _SOFTER * _rms(voice)) else None


def _rooms(voice: Voice16k) -> Iterator[tuple[int, int]]:
    """The parts of a stretch of sound where only the room is heard."""
    if not voice.any():
        return
    found = pauses(voice, _PAUSE)
    quiet = np.zeros(len(voice), np.bool_)
    for low, high in found:
        quiet[low:high] = True
    if quiet.all():
        return
    limit = _SOFTER * _rms(voice[~quiet])
    for low, high in found:
        sound = without_rumble(voice[low:high])
        first, last = _evenest(_levels(sound))
        if last - first >= _SHORTEST and _is_room(sound[first:last], limit):
            yield low + first, low + last


def _levels(sound: Samples) -> Samples:
    return np.asarray(10 * np.log10(powers(sound) + 1e-20))


def _evenest(levels: Samples) -> tuple[int, int]:
    """The samples of the longest part of a pause in which nothing stands out.

    The first and the last 20 ms of it are left away, where words may still die away.
    """
    even = levels < np.quantile(levels, 0.25) + _RISE
    edges = np.flatnonzero(np.diff(np.concatenate([[False], even, [False]]).astype(np.int8))).reshape(-1, 2)
    first, last = max(edges, key=lambda run: run[1] - run[0])
    return (int(first) + 1) * HOP, (int(last) - 1) * HOP


def _is_room(sound: Samples, limit: float) -> bool:
    """Whether a part of a pause is steady noise and softer than a limit."""
    if not _SILENT < _rms(sound) < limit:
        return False
    alike = np.fft.irfft(np.abs(np.fft.rfft(sound, 2 * len(sound))) ** 2)
    shortest, longest = _PERIODS
    return bool(_levels(sound).std() < _STEADY and alike[shortest:longest].max() < _PERIODIC * alike[0])


def _rms(sound: Samples | Voice16k) -> float:
    return float(np.sqrt(np.mean(np.square(sound, dtype=np.float64))))
