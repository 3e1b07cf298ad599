"""Recordings in every format, and their timelines rendered."""

from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from wordsplice.audio.blocks import Block
from wordsplice.audio.decode import Decoded, opened
from wordsplice.audio.render import rendered
from wordsplice.core.timeline import Recording, Timeline


class Studio:
    """Makes recordings and renders timelines of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sources: dict[str, Decoded] = {}

    def record(self, sound: Block, rate: int = 44100, subtype: str = "PCM_16") -> Recording:
        """A recording of a sound: floats of shape (frames, channels)."""
        number = str(len(self.sources) + 1)
        path = self.folder / f"{number}.wav"
        soundfile.write(path, sound, rate, subtype)
        self.sources[number] = source = opened(path)
        return Recording(number, str(path), rate, source.format.channels, source.frames)

    def samples(self, recording: Recording) -> Block:
        """The recording's own samples in its own type."""
        return self.sources[recording.id].read(0, recording.length)

    def render(self, timeline: Timeline, dtype: str = "int16") -> Block:
        """All samples of a timeline."""
        blocks = [block.copy() for block in rendered(timeline, self.sources, dtype)]
        assert all(block.dtype == dtype for block in blocks)
        return np.concatenate([np.empty((0, timeline.channels), dtype), *blocks])

    def level(self, timeline: Timeline) -> Block:
        """The same as floats."""
        return self.render(timeline, "float64")

    def close(self) -> None:
        for source in self.sources.values():
            source.close()

    @staticmethod
    def noise(frames: int, channels: int = 1, level: float = 0.1, seed: int = 0) -> Block:
        """Noise with a given root mean square, held within full scale."""
        sound: Any = np.random.default_rng(seed).standard_normal((frames, channels)) * level
        return sound.clip(-0.99, 0.99)

    @staticmethod
    def sine(frames: int, hz: float = 200.0, rate: int = 44100, peak: float = 0.5) -> Block:
        """A sine from phase 0."""
        return peak * np.sin(2 * np.pi * hz * np.arange(frames) / rate)[:, None]

    @staticmethod
    def steady(frames: int, peak: float = 0.5) -> Block:
        """The same sample throughout, which shows every gain."""
        return np.full((frames, 1), peak)
