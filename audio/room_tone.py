"""Room tone: noise without end that sounds as a quiet stretch of a recording does.

Of the stretch's spectrum the magnitudes are kept and the phases drawn at random, anew for each of many
overlapping grains. So nothing of it is heard again, nor a loop, while level, spectrum, and what the channels
have in common are its own (surrogate data: Theiler et al., Testing for nonlinearity in time series, Physica
D, 1992).
"""

from __future__ import annotations

import numpy as np

from ..core.timeline import Span
from .blocks import Samples

_LONGEST = 1.0
"""Seconds: of a longer stretch no more is listened to, which tells spectra within 2 Hz."""

_SHORTEST_GRAIN = 1024
"""Samples: of the noise of a shorter stretch each grain lasts longer than it."""


class RoomNoise:
    """Room tone, any stretch of it by itself, and always the same.

    sound: the quiet stretch, of shape (samples, channels). seed: noise of the same seed is the same.
    """

    def __init__(self, sound: Samples, seed: int) -> None:
        self._size = max(len(sound) + len(sound) % 2, _SHORTEST_GRAIN)
        self._seed = seed
        # Weighted to its middle, else a hum would be heard at all frequencies.
        weight = np.hanning(len(sound) + 2)[1:-1, None]
        scale = np.sqrt(self._size / np.sum(weight**2))
        self._spectrum = np.fft.rfft((sound - sound.mean(axis=0)) * weight * scale, self._size, axis=0)
        # The squares of two halves that overlap add up to 1, as do the powers of sounds that are not alike.
        self._window = np.sin(np.pi * (np.arange(self._size) + 0.5) / self._size)[:, None]

    def samples(self, start: int, end: int) -> Samples:
        """Its samples [start, end), of shape (samples, channels); there are some before 0 too."""
        hop = self._size // 2
        sound = np.zeros((end - start, self._spectrum.shape[1]))
        for grain in range(start // hop - 1, (end - 1) // hop + 1):
            at = grain * hop
            low, high = max(start, at), min(end, at + self._size)
            sound[low - start : high - start] += self._grain(grain)[low - at : high - at]
        return sound

    def _grain(self, number: int) -> Samples:
        """Noise of the stretch's spectrum, faded in and out."""
        # Bits and not numbers, for which numpy may find another way in a later version.
        bits = np.random.PCG64([self._seed, number % 2**32]).random_raw(len(self._spectrum))
        turns = np.exp(2j * np.pi * (bits / 2.0**64))[:, None]
        return np.asarray(np.fft.irfft(self._spectrum * turns, self._size, axis=0) * self._window)


def room_length(stretch: Span, rate: int, output_rate: int) -> int:
    """How many samples to listen to of a stretch, at least one, at another rate. rates: Hz."""
    length = min(stretch.end - stretch.start, round(_LONGEST * rate))
    return max(1, length * output_rate // rate)
