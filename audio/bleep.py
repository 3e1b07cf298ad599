"""The tone that covers a bleeped word."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .blocks import Samples

FADE_SECONDS = 0.005


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

        Its edges fade over 5 ms, or an eighth of it if that is less, which costs it under 1 dB.
        """
        at = np.arange(start, end)
        fade = max(1, min(int(self.rate * FADE_SECONDS), self.length // 8))
        edge = np.clip((np.minimum(at, self.length - 1 - at) + 0.5) / fade, 0, 1)
        sine = np.sin(2 * np.pi * self.hz / self.rate * at) * edge
        return np.asarray(sine[:, None] * np.minimum(self.levels * np.sqrt(2), 1.0))


def levels(sound: Samples) -> Samples:
    """The root mean square of each channel."""
    return np.asarray(np.sqrt(np.mean(np.square(sound), axis=0)))
