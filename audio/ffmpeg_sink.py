"""Writing MP3, M4A and Opus with FFmpeg."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import TYPE_CHECKING, BinaryIO

import av
from av.audio.stream import AudioStream
from av.stream import Disposition

from .blocks import SIZE, Block
from .comments import PICTURE, comments, picture_text
from .extras import Cover, Extras
from .formats import Format
from .frames import frame
from .tags import to_ffmpeg

if TYPE_CHECKING:
    from av.container.core import Chapter

_LAYOUTS = ("mono", "stereo", "3.0", "4.0", "5.0", "5.1")
_ENCODERS = {"mp3": "libmp3lame", "aac": "aac", "opus": "libopus"}
_MP4 = {"brand": "M4A "}  # with which players take it for sound; the muxer for just that holds no picture
_SCALED, _SOFTENED = {192_000: 0.97, 224_000: 0.98, 256_000: 1.0, 320_000: 1.0}, 0.95
"""What LAME multiplies sound with, by the bits a second, and at all lower ones (libmp3lame 3.100, its table
of presets; measured at all of them: 0.45 dB at 128 kbit/s). It is undone, so that an MP3 is as loud as it is
said to be, and does not fade away as it is edited again and again."""

_MUXERS = {"mp3": "mp3", "m4a": "mp4", "opus": "opus", "ogg": "ogg"}


class FfmpegSink:
    """An MP3, M4A or Opus file being written; see sinks.Sink."""

    def __init__(self, file: BinaryIO, format: Format, extras: Extras, length: float) -> None:
        # The edit list of an MP4 file, which says where the sound ends, counts in this; else in milliseconds.
        options = _MP4 | {"movie_timescale": str(format.rate)} if format.container == "m4a" else {}
        self._comments = format.container in ("ogg", "opus")
        self._container = av.open(file, "w", format=_MUXERS[format.container], options=options)
        self._container.metadata.update(to_ffmpeg(extras.tags))
        if self._comments:  # FFmpeg rounds chapters up to seconds there
            self._container.metadata.update(comments(Extras(chapters=extras.chapters), length))
        else:
            self._container.set_chapters([_chapter(*span) for span in extras.spans(length)])
        self._layout = _LAYOUTS[format.channels - 1]
        self._rate = format.rate
        self._frames = 0
        stream = self._container.add_stream(_ENCODERS[format.subtype], format.rate, layout=self._layout)
        assert isinstance(stream, AudioStream)
        if format.bit_rate is not None:
            stream.bit_rate = format.bit_rate
        self._gain = 1.0
        if format.subtype == "mp3":
            self._gain = 1 / _SCALED.get(format.bit_rate or 0, _SOFTENED)
            stream.format = "fltp"  # integers have no room for what is above full scale by that
        self._stream = stream
        if extras.cover:
            with _as_os_error():
                self._show(extras.cover)

    def _show(self, cover: Cover) -> None:
        """Put a cover into the file, before any sound."""
        if self._comments:
            self._container.metadata[PICTURE] = picture_text(cover)
            return
        stream = self._container.add_mux_stream(cover.codec, width=cover.width, height=cover.height)
        stream.disposition = Disposition.attached_pic
        stream.metadata["comment"] = "Cover (front)"  # what FFmpeg calls this kind of picture of ID3v2
        packet = av.Packet(cover.data)
        packet.stream, packet.pts, packet.dts, packet.time_base = stream, 0, 0, Fraction(1, self._rate)
        packet.is_keyframe = True
        self._container.mux(packet)

    def write(self, block: Block) -> None:
        """Append a block."""
        for start in range(0, len(block), SIZE):
            part = block[start : start + SIZE]
            # By the time stamps the muxer knows what of the beginning is the encoder's delay.
            sound = frame(part, "flt", self._layout, self._rate, self._frames, self._gain)
            self._frames += len(part)
            with _as_os_error():
                self._container.mux(self._stream.encode(sound))

    def close(self) -> None:
        """Write what is left."""
        with _as_os_error():
            self._container.mux(self._stream.encode(None))
            self._container.close()


def _chapter(start: float, end: float, title: str) -> Chapter:
    at, after = round(start * 1000), round(end * 1000)
    return {"id": at, "start": at, "end": after, "time_base": Fraction(1, 1000), "metadata": {"title": title}}


@contextmanager
def _as_os_error() -> Iterator[None]:
    try:
        yield
    except av.FFmpegError as error:
        raise OSError(error.errno, error.strerror) from None
