"""How strong sound is to the ear: its energy weighted as for loudness (ITU-R BS.1770-4, annex 1)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .blocks import Samples

Values = NDArray[np.float32]

_LAGS = (0, 1, 3, 9)
"""Frames by which sound is compared with itself at 48 kHz: enough for weights within 1.3 dB from 80 Hz on."""

GROUP = 10
"""Stretches whose mean is taken for rumble: of a millisecond each, they leave voices of 80 Hz half of it."""

_RATE = 48_000
_SHELF = (1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585)
_HIGH_PASS = (1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)
"""The two filters of the standard at 48 kHz, numerator and denominator (tables 1 and 2)."""

_LOWEST = 80.0  # Hz: the lowest voices


def weights(hertz: Samples) -> Samples:
    """By how much the energy at frequencies counts; above 24 kHz it is as there."""
    delay = np.exp(-2j * np.pi * np.minimum(hertz, _RATE / 2) / _RATE)
    over, under = (
        np.polyval(shelf[::-1], delay) * np.polyval(high[::-1], delay)
        for shelf, high in zip(_SHELF, _HIGH_PASS, strict=True)
    )
    return np.asarray(np.abs(over / under) ** 2)


class Weighting:
    """The weighted energy of stretches of sound, from how it resembles itself some frames later.

    That is the sum of its power spectrum times a cosine, so that sums of a few weigh the spectrum, with less
    work than filters. rate: Hz.

    before: how many frames each sound must begin with that were there before.
    """

    def __init__(self, rate: int) -> None:
        self._lags = [lag * max(1, round(rate / _RATE)) for lag in _LAGS]
        self.before = self._lags[-1]
        hertz = np.geomspace(_LOWEST, rate / 2, 4000)
        wanted, cosines = weights(hertz), np.cos(2 * np.pi * np.outer(hertz / rate, self._lags))
        # Of all cosines only the first has a mean, so that noise and clicks get just the weight that is due.
        mean = weights(np.linspace(0, rate / 2, 4000)).mean()
        relative = cosines[:, 1:] / wanted[:, None]
        self._weights = [mean, *np.linalg.lstsq(relative, 1 - mean / wanted)[0]]

    def energies(self, sound: Values, size: int) -> Values:
        """The energy of each `size` frames, of all channels, to float32's precision.

        sound: `before` frames from before, and then as many as make up GROUP times `size` some times.
        """
        channels = sound.shape[1]
        flat = np.ascontiguousarray(sound).reshape(-1)
        now = flat[self.before * channels :].reshape(-1, size * channels)
        total = np.zeros(len(now), np.float32)
        for lag, weight in zip(self._lags, self._weights, strict=True):
            earlier = flat[(self.before - lag) * channels :][: now.size].reshape(now.shape)
            total += np.float32(weight) * np.einsum("ij,ij->i", now, earlier)
        rumble = self._rumble(now.reshape(-1, GROUP * size, channels))
        return np.asarray(np.maximum(total - rumble, 0))

    def _rumble(self, groups: Values) -> Values:
        """The energy of what is too low to be heard, as each group's mean has it, shared by its parts."""
        frames = groups.shape[1]
        means = np.full(frames, 1 / frames, np.float32) @ groups  # a product: faster than sums
        share = np.float32(sum(self._weights) * frames / GROUP)
        return np.repeat((means**2).sum(axis=1) * share, GROUP)
