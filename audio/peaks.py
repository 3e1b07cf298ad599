"""True peaks: how high sound goes between its samples too (ITU-R BS.1770-4, annex 2)."""

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray

from .blocks import Floats, Samples

OVERSAMPLED = 4
"""How closely peaks between samples are looked for."""

REACH = 64
"""Samples on each side that bear on what lies between two, to a thousandth."""

HIGHEST = 1.5
"""How many times as high as any of REACH samples sound is taken to go between them: 3.5 dB. It is 3 dB of a
sine at a quarter of the rate whose tops all lie in the middle between samples."""


OVERSHOOT = 0.55
"""How much of the strongest bend nearby, the second difference of samples, sound may rise above them: of the
interpolation by soxr's HQ filter less a straight line, summed up twice, the absolute values within REACH add
up to 0.54 in the middle between samples, and to 0.45 at a quarter of the way."""


def true_peaks(sound: Floats, floor: float) -> Samples | None:
    """The highest level of any channel at each sample and on the way to its neighbours; `floor` where lower.

    sound: of shape (frames, channels); what it gives within REACH of the ends is not exact. None where all
    are lower.
    """
    parts, heights = _parts(sound)
    near = _near(parts, heights, floor)
    if not near.any():
        return None
    peaks = np.full((len(parts), REACH), floor)
    peaks[near] = np.maximum(_closer(parts, near), floor)
    return peaks.reshape(-1)[: len(sound)]


def _near(parts: Floats, heights: Floats, floor: float) -> NDArray[np.bool_]:
    """Which pieces may go above a level, by their highest samples and how sharply the sound bends."""
    near: NDArray[np.bool_] = heights * HIGHEST > floor
    if near.any():
        taken = _with_neighbours(near)
        bends = _bends(parts[taken].reshape(-1, parts.shape[2]))
        bends[1:-1] = np.max([bends[:-2], bends[1:-1], bends[2:]], axis=0)
        near[taken] &= heights[taken] + OVERSHOOT * bends > floor
    return near


def _bends(sound: Floats) -> Floats:
    """The strongest bend of each piece; where two are no neighbours, that of the step between them too."""
    slopes = np.diff(sound, axis=0)
    bends = np.zeros_like(sound)
    np.subtract(slopes[1:], slopes[:-1], out=bends[1:-1])
    return _heights(bends.reshape(-1, REACH * sound.shape[1]))


def _parts(sound: Floats) -> tuple[Floats, Floats]:
    """Sound cut into pieces of REACH samples, and the highest sample of each."""
    if missing := -len(sound) % REACH:
        sound = np.pad(sound, ((0, missing), (0, 0)))
    parts = sound.reshape(-1, REACH, sound.shape[1])
    return parts, _heights(parts.reshape(len(parts), -1))


def _heights(rows: Floats) -> Floats:
    """The highest absolute value of each row."""
    return np.asarray(np.maximum(rows.max(axis=1), -rows.min(axis=1)))


def _closer(parts: Floats, wanted: NDArray[np.bool_]) -> Samples:
    """The true peaks of the wanted pieces."""
    taken = _with_neighbours(wanted)
    sound = parts[taken].reshape(-1, parts.shape[2])
    after = _highest(_highest(np.abs(_finer(sound))).reshape(len(sound), OVERSAMPLED))
    peaks = np.maximum(_highest(np.abs(sound)), after)
    peaks[1:] = np.maximum(peaks[1:], after[:-1])
    return np.asarray(peaks.reshape(-1, REACH)[wanted[taken]])


def _with_neighbours(wanted: NDArray[np.bool_]) -> NDArray[np.bool_]:
    taken = wanted.copy()
    taken[1:] |= wanted[:-1]
    taken[:-1] |= wanted[1:]
    return taken


def _finer(sound: Floats) -> Floats:
    """Sound at a higher rate, of OVERSAMPLED times as many frames."""
    finer = soxr.resample(sound.astype(np.float32, copy=False), 1, OVERSAMPLED, quality="HQ")
    return np.asarray(np.resize(finer, (OVERSAMPLED * len(sound), sound.shape[1])))


def _highest(rows: Floats) -> Samples:
    """The highest value of each row; numpy is slow at rows of a few, so they are laid lengthwise."""
    return np.asarray(np.ascontiguousarray(rows.T).max(axis=0), np.float64)


def _highest_between(parts: Floats, wanted: NDArray[np.bool_]) -> float:
    """The highest peak between the samples of the wanted pieces."""
    taken = _with_neighbours(wanted)
    finer = _finer(parts[taken].reshape(-1, parts.shape[2]))
    heard = finer.reshape(-1, OVERSAMPLED * REACH * parts.shape[2])[wanted[taken]]
    return max(float(heard.max()), -float(heard.min()))


class PeakMeter:
    """Finds the highest true peak of sound that comes in blocks."""

    def __init__(self, channels: int) -> None:
        self._highest = 0.0
        self._last: Floats = np.zeros((2 * REACH, channels), np.float32)

    def fed(self, block: Floats) -> None:
        """Hear a block, (frames, channels)."""
        sound = np.concatenate([self._last, block])
        whole = len(sound) // REACH * REACH
        parts, heights = _parts(sound[:whole])
        near = _near(parts, heights, self._highest)
        near[[0, -1]] = False  # heard before, and to be heard with what follows
        if near.any():
            # Where a sample stands out alone, what is between samples does not reach as high as it does.
            self._highest = max(self._highest, float(heights[near].max()), _highest_between(parts, near))
        self._last = sound[whole - 2 * REACH :]

    def highest(self) -> float:
        """The highest true peak of all that was heard, full scale 1."""
        self.fed(np.zeros_like(self._last))
        return self._highest
