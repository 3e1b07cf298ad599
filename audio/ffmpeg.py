"""Decoding with FFmpeg, once and in sequence, into a working copy that allows random access."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, groupby
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container.input import InputContainer
from av.packet import Packet
from av.stream import Disposition

from ..core.errors import BadAudio
from .blocks import Block
from .damage import broken_off, left_out, mp3_frame_cut, mp3_seconds, ogg_page_cut
from .decode import Found
from .formats import Format
from .pcm import Pcm
from .spool import Spool
from .tags import from_ffmpeg

# Demuxers of sound and film only: a playlist would name other files to read, a text or picture has no sound.
_DEMUXERS = (
    "aac,ac3,aiff,amr,amrnb,amrwb,ape,asf,au,avi,caf,dsf,dts,eac3,flac,flv,gsm,loas,matroska,mov,mp3,mpc,mpc8,"
    "mpeg,mpegts,mxf,nist,nut,ogg,rm,shn,spdif,tak,truehd,tta,voc,w64,wav,wv"
)
_OPTIONS = {"format_whitelist": _DEMUXERS, "protocol_whitelist": "file"}

_MOV = "mov,mp4,m4a,3gp,3g2,mj2"

_STAMPED = {"asf", "flv", "matroska,webm", _MOV, "mpegts", "ogg", "wv"}
"""Containers whose time stamps are written in the file, so that a gap between them is lost sound."""

_STATES_LENGTH = {"aiff", "ape", "au", "caf", "flac", _MOV, "tak", "tta", "w64", "wav", "wv"}
"""Containers whose header gives the exact length of the sound."""

_SUBTYPES = {"u8": "PCM_U8", "s16": "PCM_16", "s32": "PCM_32", "flt": "FLOAT", "dbl": "DOUBLE"}
"""What FFmpeg's sample formats are to libsndfile."""

_STORED = {"int16": "PCM_16", "int32": "PCM_32", "float32": "FLOAT", "float64": "DOUBLE"}
"""What a working copy holds samples as."""

_GAP = 0.05  # seconds: above the jitter of time stamps in milliseconds
_SHORT = 0.1  # seconds: above what lengths in headers differ by the padding of a codec

_NOT_SOUND = (b"ID3", b"TAG", b"APETAGEX", b"LYRICSBEGIN")  # tags in the midst of joined MP3s, and at the end


def decoded(path: Path, folder: Path | None) -> Found:
    """Decode the sound track of `path` into a working copy in `folder`.

    What FFmpeg's containers say about priming and padding is cut off, as FFmpeg does. Raises BadAudio where
    there is no sound that can be decoded, CannotWrite where the copy cannot be written.
    """
    try:
        with av.open(str(path.absolute()), options=_OPTIONS, metadata_errors="replace") as container:
            return _spooled(path, container, _track(path, container), folder)
    except av.FFmpegError:
        raise BadAudio(_unreadable(path)) from None


def _track(path: Path, container: InputContainer) -> AudioStream:
    if not container.streams.audio:
        raise BadAudio(f"{path}: has no sound track" if container.streams.video else _unreadable(path))
    track = container.streams.best("audio")
    if not isinstance(track, AudioStream) or not track.codec_context:
        if container.format.name not in _STAMPED:  # believed to be MP3 and the like for its name only
            raise BadAudio(_unreadable(path))
        raise BadAudio(f"{path}: its sound is coded in a way that cannot be decoded here; convert it to WAV")
    return track


def _unreadable(path: Path) -> str:
    with path.open("rb") as file:
        mp4 = file.read(8)[4:] == b"ftyp"
    if mp4:
        return f"{path}: its index, which comes last, is missing, so it was cut off; get the whole file"
    return f"{path}: is no recording; WAV, FLAC, OGG, Opus, MP3, M4A, MP4, WEBM and more can be read"


class _Decoding:
    """One pass over a sound track, frame by frame, and what was seen on the way.

    seconds: length of what was decoded so far. size: bytes of its packets. fault: seconds at which the first
    thing was found that cannot be decoded. lost: seconds that the time stamps skip.
    """

    def __init__(self, container: InputContainer, track: AudioStream) -> None:
        self.seconds = 0.0
        self.size = 0
        self.lost = 0.0
        self.fault: float | None = None
        self.packet: Packet[AudioStream] | None = None
        self.frame: AudioFrame | None = None
        self._container = container
        self._track = track
        self._blank = False
        self._due: float | None = None
        self._stamped = container.format.name in _STAMPED

    def frames(self) -> Iterator[AudioFrame]:
        """The sound, with one format, layout and rate from end to end."""
        wanted: tuple[str, str, int] | None = None
        for form, run in groupby(self._all(), _form):
            wanted = wanted or self._wanted(*form)
            if form == wanted:
                yield from run
                continue
            resampler = av.AudioResampler(*wanted)
            for frame in chain(run, (None,)):
                yield from resampler.resample(frame)

    def _wanted(self, format: str, layout: str, rate: int) -> tuple[str, str, int]:
        """The form that all frames get where the first has this: its own, if there is an array for it."""
        packed = av.AudioFormat(format).packed.name
        if packed not in _SUBTYPES:
            return "s32", layout, rate
        # PyAV cannot tell how many planes a frame of 8 channels or more has, and reads beyond them.
        return packed if av.AudioLayout(layout).nb_channels >= 8 else format, layout, rate

    def _all(self) -> Iterator[AudioFrame]:
        for packet in self._packets():
            for frame in self._decode(packet):
                self._note(frame)
                yield frame
            if packet.is_corrupt:
                self._fault()

    def _packets(self) -> Iterator[Packet[AudioStream]]:
        try:
            yield from self._container.demux(self._track)
        except av.FFmpegError:
            self._fault()

    def _decode(self, packet: Packet[AudioStream]) -> list[AudioFrame]:
        self.size += packet.size
        try:
            frames = packet.decode()
            self.packet = packet if packet.size else self.packet
            return frames
        except av.FFmpegError:
            data = bytes(packet)
            if not any(data):
                self._blank = True  # padding at the end of a file, unless sound follows
            elif not data.startswith(_NOT_SOUND):
                self._fault()
        return []

    def _note(self, frame: AudioFrame) -> None:
        if self._blank:
            self._blank = False
            self._fault()
        if self._stamped and frame.time is not None:
            if self._due is not None and frame.time - self._due > _GAP:
                self.lost += frame.time - self._due
                self._fault()
            self._due = frame.time + frame.samples / frame.sample_rate
        self.seconds += frame.samples / frame.sample_rate
        self.frame = frame

    def _fault(self) -> None:
        if self.fault is None:
            self.fault = self.seconds


def _form(frame: AudioFrame) -> tuple[str, str, int]:
    return frame.format.name, frame.layout.name, frame.sample_rate


def _spooled(path: Path, container: InputContainer, track: AudioStream, folder: Path | None) -> Found:
    decoding = _Decoding(container, track)
    frames = decoding.frames()
    first = next(frames, None)
    if first is None:
        raise BadAudio(f"{path}: holds no sound that can be decoded")
    lossless = track.codec_context.codec.lossless
    stored = _STORED[_samples(first).dtype.name] if lossless else "PCM_16"
    form = Format("wav", first.sample_rate, first.layout.nb_channels, stored)
    with Spool(path, folder, form) as spool:
        for frame in chain((first,), frames):
            spool.add(_samples(frame))
        length = _length(path, container, track, decoding, spool.frames)
        warnings = (*_more_tracks(path, container, track), *_damage(path, container, track, decoding))
        form = replace(
            form,
            container=_container_name(path, container, track),
            subtype=_lossless_subtype(first, spool) if lossless else track.codec_context.codec.canonical_name,
            bit_rate=None if lossless else round(8 * decoding.size / decoding.seconds),
        )
    tags = from_ffmpeg(container.metadata, track.metadata)
    return Found(form, length, Pcm(spool.path), tags, warnings, spool.path)


def _samples(frame: AudioFrame) -> Block:
    """The samples of a frame, (frames, channels), of the type they have; those of 8 bits as int16."""
    array = frame.to_ndarray()
    samples = array.T if frame.format.is_planar else array.reshape(-1, frame.layout.nb_channels)
    return (samples.astype(np.int16) - 128) << 8 if samples.dtype == np.uint8 else samples


def _lossless_subtype(frame: AudioFrame, spool: Spool) -> str:
    """libsndfile's name for what a lossless coding held; FFmpeg gives 24 bits as 32."""
    subtype = _SUBTYPES[frame.format.packed.name]
    return "PCM_24" if subtype == "PCM_32" and not spool.low_bits else subtype


def _container_name(path: Path, container: InputContainer, track: AudioStream) -> str:
    """The kind of file as Format names it; what is written back goes by it, so that sound alone is "m4a"."""
    codec, name = track.codec_context.codec.canonical_name, container.format.name
    if name == _MOV:
        film = any(not video.disposition & Disposition.attached_pic for video in container.streams.video)
        return "mp4" if film else {"aac": "m4a", "alac": "alac"}.get(codec, "mov")
    if name == "ogg":
        return {"vorbis": "ogg", "opus": "opus"}.get(codec, "oga")
    if name == "matroska,webm":
        return "webm" if path.suffix.lower() == ".webm" else "mkv"
    return codec if name == "mp3" else name.split(",")[0]


def _length(
    path: Path, container: InputContainer, track: AudioStream, decoding: _Decoding, frames: int
) -> int:
    """Frames of the sound without the padding at the end that FFmpeg may leave in.

    In an MP4 file the last packet's duration tells where the sound ends, or else the edit list does, by which
    FFmpeg reckons the track's duration; in an MP3 its first frame does.
    """
    last, name = decoding.frame, container.format.name
    if last is None or name not in (_MOV, "mp3"):
        return frames
    if name == _MOV and last.time_base is not None:
        held = round(last.duration * last.time_base * last.sample_rate)
        if 0 < held < last.samples:
            return frames - last.samples + held
    stated = round((_stated(path, container, track) or 0.0) * last.sample_rate)
    return stated if 0 <= frames - stated < last.samples else frames


def _stated(path: Path, container: InputContainer, track: AudioStream) -> float | None:
    """Seconds of sound that a file states, None where it states none, or FFmpeg only guesses."""
    name = container.format.name
    if name == "mp3":
        return mp3_seconds(path)
    if name in _STATES_LENGTH and track.duration and track.time_base:
        return float(track.duration * track.time_base)
    if name in ("matroska,webm", "flv") and container.duration and not container.streams.video:
        return container.duration / av.time_base
    return None


def _more_tracks(path: Path, container: InputContainer, track: AudioStream) -> tuple[str, ...]:
    tracks = container.streams.audio
    if len(tracks) == 1:
        return ()
    return (f"{path}: has {len(tracks)} sound tracks; number {tracks.index(track) + 1} is used",)


def _damage(path: Path, container: InputContainer, track: AudioStream, decoding: _Decoding) -> Iterator[str]:
    """What to say of sound that is not there."""
    fault, seconds, lost = decoding.fault, decoding.seconds, decoding.lost
    stated, cut = _stated(path, container, track), _cut(path, container, decoding)
    missing = max(0.0, (stated or 0.0) - seconds - lost)
    inside = fault is not None and fault < seconds - _SHORT
    if inside and container.format.name not in _STAMPED:
        lost, missing = missing, 0.0
    if fault is not None and inside:
        yield left_out(path, fault, lost)
    if missing > _SHORT:
        yield broken_off(path, seconds, stated)
    elif cut or (fault is not None and not inside):
        yield broken_off(path, seconds)


def _cut(path: Path, container: InputContainer, decoding: _Decoding) -> bool:
    """Whether the last part of a file is shorter than it says of itself."""
    if container.format.name == "mp3":
        return decoding.packet is not None and mp3_frame_cut(bytes(decoding.packet))
    return container.format.name == "ogg" and ogg_page_cut(path)
