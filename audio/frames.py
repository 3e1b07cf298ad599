"""Sound as FFmpeg takes it."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
from av.audio.frame import AudioFrame

from .blocks import Floats

_DTYPES = {"flt": "float32", "dbl": "float64"}


def frame(sound: Floats, kind: str, layout: str, rate: int, at: int, gain: float = 1.0) -> AudioFrame:
    """A frame with a block of sound, (frames, channels), times a gain.

    kind: FFmpeg's name for its samples, "flt" or "dbl". layout: FFmpeg's name for its channels. rate: Hz. at:
    the frames before it.
    """
    made = AudioFrame(format=kind, layout=layout, samples=len(sound))
    plane: Any = made.planes[0]  # a buffer, which its type does not tell
    held = np.frombuffer(plane, _DTYPES[kind], sound.size).reshape(sound.shape)
    held[:] = sound  # a product that converts on the way takes twice as long
    if gain != 1:
        held *= gain
    made.sample_rate, made.time_base, made.pts = rate, Fraction(1, rate), at
    return made
