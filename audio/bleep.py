"""The tone that covers a bleeped word."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .blocks import Samples

FADE_SECONDS = 0.01

_FRAME_SECONDS = 0.02

_GATE = 0.1
"""Of the power of the loudest 20 ms: what is softer, by 10 dB and more, is the gaps in speech, not speech."""

_SOFTEST = 10 ** (-10 / 20)
"""A bleep is no softer than this beside the speech around it, or nobody would hear that a word is covered."""


@dataclass(frozen=True, slots=True)
class Tone:
    """A sine with a level of its own in each channel, its peak within full scale.

    hz: its frequency. levels: root mean squares, full scale 1. length: samples. rate: Hz.
    """

    hz: int
    levels: Samples
    length: int
    rate: int

    def samples(self, start: int, end: int) -> Samples:
        """Its samples [start, end), of shape (samples, channels).

        Its edges rise and fall as half a period of a cosine over 10 ms, or an eighth of it if that is less,
        which costs it under 1 dB.
        """
        at = np.arange(start, end)
        fade = max(1, min(int(self.rate * FADE_SECONDS), self.length // 8))
        edge = np.sin(np.pi / 2 * np.clip((np.minimum(at, self.length - 1 - at) + 0.5) / fade, 0, 1)) ** 2
        sine = np.sin(2 * np.pi * self.hz / self.rate * at) * edge
        return np.asarray(sine[:, None] * np.minimum(self.levels * np.sqrt(2), 1.0))


def levels(covered: Samples, around: Samples, rate: int) -> Samples:
    """The level of each channel for a tone over speech: its own, or nearly that of what is around."""
    return np.maximum(_spoken(covered, rate), _SOFTEST * _spoken(around, rate))


def _spoken(sound: Samples, rate: int) -> Samples:
    """The root mean square of each channel while there is speech."""
    size = max(1, min(int(rate * _FRAME_SECONDS), len(sound)))
    frames = np.square(sound[: len(sound) // size * size]).reshape(-1, size, sound.shape[1]).mean(axis=1)
    if not len(frames):
        return np.zeros(sound.shape[1])
    power = frames.sum(axis=1)
    return np.asarray(np.sqrt(frames[power >= _GATE * power.max()].mean(axis=0)))
