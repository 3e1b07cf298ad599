"""What writes samples into files of each kind."""

from typing import BinaryIO, Protocol

from .blocks import Block
from .extras import Extras
from .flac import FlacSink
from .formats import Format
from .riff import chunks
from .sndfile_sink import LibsndfileSink
from .wav import WavFile


class Sink(Protocol):
    """Writes sound into an open file, and raises OSError where it cannot."""

    def write(self, block: Block) -> None:
        """Append a block: int16, int32 or floats as a PCM subtype has them, float32 for lossy sound."""

    def close(self) -> None:
        """Write what is left; the file itself stays open."""


def sink_for(file: BinaryIO, format: Format, extras: Extras, length: float) -> Sink:
    """The sink for a format. file: empty, open for reading and writing. length: seconds that are to come,
    which chapters need. Raises OSError.
    """
    if format.container == "wav":
        return WavFile(file, format, chunks(extras, format.rate, length))
    if format.container == "flac":
        return FlacSink(file, format, extras, length)
    if format.subtype == "vorbis":
        return LibsndfileSink(file, format, extras.tags)
    from .ffmpeg_sink import FfmpegSink  # imports FFmpeg, which PCM does without

    return FfmpegSink(file, format, extras, length)
