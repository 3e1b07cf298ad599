"""Writing MP3, M4A and Opus with FFmpeg."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fractions import Fraction
from typing import BinaryIO

import av
import numpy as np
from av.audio.stream import AudioStream

from .blocks import SIZE, Block
from .formats import Format
from .tags import to_ffmpeg

_LAYOUTS = ("mono", "stereo", "3.0", "4.0", "5.0", "5.1")
_ENCODERS = {"mp3": "libmp3lame", "aac": "aac", "opus": "libopus"}
_MUXERS = {"mp3": "mp3", "m4a": "ipod", "opus": "opus", "ogg": "ogg"}


class FfmpegSink:
    """An MP3, M4A or Opus file being written; see sinks.Sink."""

    def __init__(self, file: BinaryIO, format: Format, tags: Mapping[str, str]) -> None:
        # The edit list of an MP4 file, which says where the sound ends, counts in this; else in milliseconds.
        options = {"movie_timescale": str(format.rate)} if format.container == "m4a" else {}
        self._container = av.open(file, "w", format=_MUXERS[format.container], options=options)
        self._container.metadata.update(to_ffmpeg(tags))
        self._layout = _LAYOUTS[format.channels - 1]
        self._rate = format.rate
        self._frames = 0
        stream = self._container.add_stream(_ENCODERS[format.subtype], format.rate, layout=self._layout)
        assert isinstance(stream, AudioStream)
        if format.bit_rate is not None:
            stream.bit_rate = format.bit_rate
        self._stream = stream

    def write(self, block: Block) -> None:
        """Append a block."""
        for start in range(0, len(block), SIZE):
            part = np.ascontiguousarray(block[start : start + SIZE]).reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(part, format="flt", layout=self._layout)
            frame.sample_rate = self._rate
            # By the time stamps the muxer knows what of the beginning is the encoder's delay.
            frame.pts, frame.time_base = self._frames, Fraction(1, self._rate)
            self._frames += frame.samples
            with _as_os_error():
                self._container.mux(self._stream.encode(frame))

    def close(self) -> None:
        """Write what is left."""
        with _as_os_error():
            self._container.mux(self._stream.encode(None))
            self._container.close()


@contextmanager
def _as_os_error() -> Iterator[None]:
    try:
        yield
    except av.FFmpegError as error:
        raise OSError(error.errno, error.strerror) from None
