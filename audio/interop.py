"""Recordings from pydub's AudioSegment and back."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .blocks import SIZE, Block, as_dtype, as_float
from .encode import writing
from .formats import Format

if TYPE_CHECKING:
    from pydub import AudioSegment

_SUBTYPES = {1: "PCM_U8", 2: "PCM_16", 4: "PCM_32"}  # pydub widens 24 bits to 32 itself


def from_segment(segment: AudioSegment, path: str | Path) -> Path:
    """Write an AudioSegment to a new WAV file, sample for sample, and return its path: that can be opened.

    Raises CannotWrite where it cannot be written, or is there already.
    """
    width = segment.sample_width
    form = Format("wav", segment.frame_rate, segment.channels, _SUBTYPES[width])
    samples = np.frombuffer(segment.raw_data, f"<i{width}").reshape(-1, segment.channels)
    with writing(path, form, {}) as writer:
        for start in range(0, len(samples), SIZE):
            block = samples[start : start + SIZE]
            writer.write(block.astype(np.int16) << 8 if width == 1 else block.astype(f"i{width}"))
    return Path(path)


def to_segment(blocks: Iterable[Block], rate: int) -> AudioSegment:
    """The sound of `blocks` at `rate` Hz as an AudioSegment, which holds all of it in memory.

    16-bit blocks give a segment of 16 bits, all others one of 32; floats stop at full scale.
    """
    with warnings.catch_warnings():
        # pydub 0.25.1 warns about its own regular expressions, about audioop, and that there is no ffmpeg.
        warnings.filterwarnings("ignore", "invalid escape sequence")
        warnings.filterwarnings("ignore", "'audioop' is deprecated", DeprecationWarning)
        warnings.filterwarnings("ignore", "Couldn't find ffmpeg or avconv", RuntimeWarning)
        from pydub import AudioSegment

    remaining = iter(blocks)
    first = next(remaining, np.empty((0, 1), np.int16))
    dtype = "int16" if first.dtype == np.int16 else "int32"
    parts = (b if b.dtype == dtype else as_dtype(as_float(b), dtype) for b in chain((first,), remaining))
    data = b"".join(part.astype(part.dtype.newbyteorder("<"), copy=False).tobytes() for part in parts)
    return AudioSegment(
        data, sample_width=2 if dtype == "int16" else 4, frame_rate=rate, channels=first.shape[1]
    )
