"""What can be measured of speech without a model: its level, and the pauses in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..audio.mono import RATE, Sound, Voice16k
from .presence import FRAMES, unspoken
from .questions import Clip

_BLOCK = 30 * RATE
"""Samples that are looked at together, enough to tell speech from noise by their levels.

A pause that is divided by the edge of two is told from 0.15 s on each side.
"""

_PAUSE = round(0.15 * FRAMES)
"""Frames of the shortest pause: stops (p, t, k) close the mouth for 0.12 s."""


@dataclass(frozen=True, slots=True)
class Measures:
    """What was measured of a clip, its channels averaged, at 16 kHz.

    duration: seconds. level: of what is between the pauses, root mean square; peak: of all. Both in dB, 0 is
    full scale; None where there is only silence. pauses: start and end of those of 0.15 s and more, in
    seconds of the clip; of steady noise, which is no speech, one over all of it.
    """

    duration: float
    level: float | None
    peak: float | None
    pauses: tuple[tuple[float, float], ...]


def measured(clip: Clip) -> Measures:
    """Measure a clip in one pass, in memory that does not grow with its length but for the pauses."""
    found: list[tuple[float, float]] = []
    energy, count, peak, at = 0.0, 0, 0.0, 0
    for block in _blocks(clip):
        spoken = np.ones(len(block), np.bool_)
        for start, end in unspoken(Sound(block, RATE), _PAUSE):
            spoken[start:end] = False
            _add(found, ((at + start) / RATE, (at + end) / RATE))
        voice = block[spoken].astype(np.float64)
        energy, count = energy + float(voice @ voice), count + len(voice)
        peak = max(peak, float(np.abs(block).max()))
        at += len(block)
    level = _decibels(np.sqrt(energy / count)) if count else None
    return Measures(clip.duration, level, _decibels(peak), tuple(found))


def _blocks(clip: Clip) -> Iterator[Voice16k]:
    """The samples of a clip, in blocks."""
    first = round(clip.start * RATE)
    last = min(first + round(clip.duration * RATE), clip.sound.frames)
    return (clip.sound.read(at, min(at + _BLOCK, last)) for at in range(first, last, _BLOCK))


def _add(found: list[tuple[float, float]], pause: tuple[float, float]) -> None:
    """Add a pause, to the one before where a block's edge divides them."""
    if found and found[-1][1] == pause[0]:
        pause = found.pop()[0], pause[1]
    found.append(pause)


def _decibels(amplitude: float) -> float | None:
    """An amplitude in dB of full scale; None for silence."""
    return round(20 * float(np.log10(amplitude)), 2) if amplitude > 0 else None
