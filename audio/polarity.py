"""Channels whose wave stands upside down, as when a cable is wired the wrong way round.

A mean of all channels would cancel what such a one has in common with the others.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from .blocks import Samples, as_float, remixed
from .decode import Decoded

_PLACES, _SECONDS = 12, 0.25
"""How many stretches of a recording are listened to, evenly spread, and how long each is."""

_OPPOSED = -0.5
"""Normalised correlation with the loudest channel below which one is upside down. Two microphones in a room,
or two voices, a channel each, come nowhere near: over a second or more, theirs is about 0."""

_known: WeakKeyDictionary[Decoded, NDArray[np.bool_]] = WeakKeyDictionary()


def opposed(sound: Decoded) -> NDArray[np.bool_]:
    """Which channels of a recording are upside down, shape (channels,)."""
    if sound not in _known:
        one = sound.format.channels == 1
        _known[sound] = np.zeros(1, np.bool_) if one else turned(_stretches(sound))
    return _known[sound]


def turned(samples: Samples) -> NDArray[np.bool_]:
    """Which channels of samples, (n, channels), are upside down beside the loudest, shape (channels,)."""
    products = samples.T @ samples
    power = np.diag(products)
    loudest = int(power.argmax())
    return np.asarray(products[loudest] < _OPPOSED * np.sqrt(power * power[loudest]))


def downmixed(samples: Samples, upside_down: NDArray[np.bool_]) -> Samples:
    """The mean of all channels of samples, (n, channels), as one channel, (n, 1).

    upside_down: which channels are turned the right way up for it, shape (channels,).
    """
    return remixed(np.where(upside_down, -samples, samples) if upside_down.any() else samples, 1)


def _stretches(sound: Decoded) -> Samples:
    length = min(round(_SECONDS * sound.format.rate), sound.frames)
    starts = np.linspace(0, sound.frames - length, _PLACES).astype(int).tolist()
    return np.concatenate([as_float(sound.read(start, start + length)) for start in starts])
