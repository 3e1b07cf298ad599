"""Sound, and files of it in every format, made by FFmpeg's libraries and libsndfile."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import soundfile
from av.audio.stream import AudioStream
from av.container.output import OutputContainer
from av.video.stream import VideoStream
from numpy.typing import NDArray

from wordsplice.audio.blocks import Block
from wordsplice.audio.decode import opened

RATE = 48_000

CODECS = {
    ".mp3": "libmp3lame",
    ".m4a": "aac",
    ".mp4": "aac",
    ".opus": "libopus",
    ".webm": "libopus",
    ".mkv": "flac",
    ".mov": "pcm_s24le",
}


def speech(seconds: float, channels: int = 1, rate: int = RATE) -> NDArray[np.float64]:
    """Noise as dull as speech, each channel its own, (frames, channels), its peak at 0.9."""
    noise = np.random.default_rng(7).standard_normal((round(seconds * rate), channels))
    smooth = np.apply_along_axis(lambda one: np.convolve(one, np.hanning(24), "same"), 0, noise)
    return np.asarray(smooth * 0.9 / np.abs(smooth).max())


def integers(frames: int, channels: int, bits: int) -> NDArray[np.int32]:
    """Random samples of so many bits, full scale at both ends, in the upper bits of int32."""
    random = np.random.default_rng(bits).integers(-(2**31), 2**31, (frames, channels))
    random[0], random[-1] = -(2**31), 2**31 - 1
    return (random >> (32 - bits) << (32 - bits)).astype(np.int32)


LAYOUTS = ("mono", "stereo", "3.0", "4.0", "5.0", "5.1", "6.1", "7.1")


@dataclass
class Wanted:
    """What an encoded file is to have. muxer: FFmpeg's options of the container."""

    title: str = ""
    bit_rate: int = 0
    muxer: dict[str, str] = field(default_factory=dict)


def encode(
    path: Path, sound: NDArray[Any], codec: str = "", rate: int = RATE, wanted: Wanted | None = None
) -> Path:
    """Write float or int32 sound with FFmpeg."""
    wanted = wanted or Wanted()
    with av.open(str(path), "w", options=wanted.muxer) as container:
        if wanted.title:
            container.metadata["title"] = wanted.title
        stream = sound_track(container, codec or CODECS[path.suffix], rate, sound.shape[1])
        if sound.dtype == np.int32:
            stream.codec_context.format = "s32p" if codec in ("alac", "wavpack") else "s32"
        if wanted.bit_rate:
            stream.bit_rate = wanted.bit_rate
        fill(container, stream, sound)
    return path


def film(path: Path, *tracks: NDArray[np.float64]) -> Path:
    """A short film with these sound tracks."""
    with av.open(str(path), "w") as container:
        picture = container.add_stream("mpeg4", 25)
        assert isinstance(picture, VideoStream)
        picture.width = picture.height = 64
        streams = [sound_track(container, "aac", RATE, track.shape[1]) for track in tracks]
        for _ in range(5):
            container.mux(picture.encode(av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8))))
        container.mux(picture.encode(None))
        for stream, track in zip(streams, tracks, strict=True):
            fill(container, stream, track)
    return path


def sound_track(container: OutputContainer, codec: str, rate: int, channels: int) -> AudioStream:
    stream = container.add_stream(codec, rate, layout=LAYOUTS[channels - 1])
    assert isinstance(stream, AudioStream)
    return stream


def fill(container: OutputContainer, stream: AudioStream, sound: NDArray[Any]) -> None:
    kind = "s32" if sound.dtype == np.int32 else "flt"
    data: Any = np.ascontiguousarray(sound, np.int32 if kind == "s32" else np.float32).reshape(1, -1)
    frame = av.AudioFrame.from_ndarray(data, kind, LAYOUTS[sound.shape[1] - 1])
    frame.sample_rate, frame.pts, frame.time_base = stream.rate, 0, Fraction(1, stream.rate)
    for packet in [*stream.encode(frame), *stream.encode(None)]:
        container.mux(packet)


def any_file(path: Path, sound: NDArray[np.float64], rate: int = RATE) -> Path:
    """A file of the kind that its name says."""
    if path.suffix == ".ogg":
        with soundfile.SoundFile(path, "w", rate, sound.shape[1], "VORBIS", format="OGG") as file:
            for start in range(0, len(sound), 4096):
                file.write(sound[start : start + 4096])
    elif path.suffix in CODECS:
        encode(path, sound, rate=rate)
    else:
        soundfile.write(path, sound, rate, "PCM_16")
    return path


def read(path: Path) -> Block:
    """All of a recording."""
    with opened(path) as recording:
        return recording.read(0, recording.frames)


def offset(one: NDArray[Any], other: NDArray[Any]) -> int:
    """How many frames later the same sound is in the other, by cross-correlation of the first channel."""
    size = min(len(one), len(other))
    spectra = (np.fft.rfft(channel[:size, 0].astype(float), 2 * size) for channel in (one, other))
    first, second = spectra
    peak = int(np.argmax(np.fft.irfft(first.conj() * second)))
    return peak if peak < size else peak - 2 * size


@contextmanager
def without_privileges() -> Iterator[None]:
    """As a user who is not root, where the tests run as root, to whom no permission is denied."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)
