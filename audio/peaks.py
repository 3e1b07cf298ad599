"""True peaks: how high sound goes between its samples too (ITU-R BS.1770-4, annex 2)."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from .blocks import WORKED, Floats

OVERSAMPLED = 4
"""How closely peaks between samples are looked for."""

REACH = 32
"""Samples on each side that what lies between two is told from."""

PIECE = 64
"""Samples of which one sees together whether sound may be high there."""

TOGETHER = 4 * WORKED
"""Frames that are looked at together: so many that what is done once for all of them does not show."""

HIGHEST = 1.5
"""How many times as high as any of PIECE samples sound is taken to go between them: 3.5 dB. It is 3 dB of a
sine at a quarter of the rate whose tops all lie in the middle between samples."""

_KAISER = 8.0
"""The shape of the window (Kaiser's beta): with REACH, sound up to 0.46 of the rate keeps its level to 0.001
dB, and what the window adds above half of the rate is 80 dB below."""


def true_peaks(sound: Floats, floor: float) -> Floats | None:
    """The highest level of any channel at each sample and on the way to its neighbours; `floor` where lower.

    sound: of shape (frames, channels). Within REACH of its beginning, and REACH and PIECE of its end, nothing
    is looked for. None where all are lower.
    """
    inner, highest = _pieces(sound)
    near = _near(highest, floor)
    if not len(near):
        return None
    peaks = np.full(len(sound), floor, np.float32)
    around = _around(sound, near)
    finer = around @ _interpolation()
    between = np.abs(finer, out=finer).reshape(len(near), -1, PIECE + 1).max(axis=1)
    found = np.maximum(between[:, :-1], between[:, 1:])
    for channel in np.abs(around[:, :, REACH:-REACH]).swapaxes(0, 1):
        np.maximum(found, channel, out=found)
    peaks[REACH:][:inner].reshape(-1, PIECE)[near] = np.maximum(found, floor)
    return peaks


def heights(sound: Floats, size: int) -> Floats:
    """The highest sample of each `size` frames of a sound, (frames, channels), of so many times."""
    flat = np.abs(sound).reshape(-1)
    # Twice as fast as the maximum of each row and the minimum.
    return np.asarray(np.maximum.reduceat(flat, np.arange(0, len(flat), size * sound.shape[1])))


def _pieces(sound: Floats) -> tuple[int, Floats]:
    """How many samples the whole pieces have that REACH samples lie around; the highest sample of each."""
    inner = max(len(sound) - 2 * REACH, 0) // PIECE * PIECE
    return inner, heights(sound[REACH:][:inner], PIECE)


def _near(highest: Floats, floor: float) -> NDArray[np.intp]:
    """Which pieces may go above a level, by their highest samples."""
    return np.flatnonzero(highest * HIGHEST > floor)


def _around(sound: Floats, pieces: NDArray[np.intp]) -> NDArray[np.float32]:
    """Pieces with what is around them, of shape (pieces, channels, REACH + PIECE + REACH)."""
    windows = sliding_window_view(sound, (2 * REACH + PIECE, sound.shape[1]))[:, 0]
    return windows[PIECE * pieces].transpose(0, 2, 1).astype(np.float32, copy=False)


@cache
def _interpolation() -> NDArray[np.float32]:
    """What each sample of a piece, and around it, adds to the sound between samples, as columns.

    It is a sine cardinal under a window by Kaiser. The columns go from before the piece's first sample to
    behind its last, first for all that is a quarter of the way to the next sample.
    """
    samples = np.arange(-REACH, PIECE + REACH)
    steps = np.arange(1, OVERSAMPLED) / OVERSAMPLED
    places = (steps[:, None] + np.arange(-1, PIECE)).reshape(-1)
    off = places - samples[:, None]
    window = np.i0(_KAISER * np.sqrt(np.clip(1 - (off / REACH) ** 2, 0, None))) / np.i0(_KAISER)
    return np.where(np.abs(off) < REACH, np.sinc(off) * window, 0).astype(np.float32)


class PeakMeter:
    """Finds the highest true peak of sound that comes in blocks."""

    def __init__(self, channels: int) -> None:
        self._highest = 0.0
        self._left: Floats = np.zeros((REACH, channels), np.float32)

    def fed(self, block: Floats) -> None:
        """Hear a block, (frames, channels)."""
        sound = np.concatenate([self._left, block])
        inner, highest = _pieces(sound)
        near = _near(highest, self._highest)
        if len(near):
            finer = _around(sound, near) @ _interpolation()
            # Where a sample stands out alone, what is between samples does not reach as high as it does.
            self._highest = max(self._highest, *map(float, (highest[near].max(), finer.max(), -finer.min())))
        self._left = sound[inner:]

    def highest(self) -> float:
        """The highest true peak of all that was heard, full scale 1."""
        self.fed(np.zeros((PIECE + REACH, self._left.shape[1]), np.float32))
        return self._highest
