"""WAV files: where their sound stands, and writing them, RF64 (EBU Tech 3306) when they outgrow 4 GiB."""

import struct
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np

from .blocks import Block
from .formats import Format

_UNKNOWN = 0xFFFFFFFF
_PCM, _FLOAT = 1, 3  # WAVE_FORMAT_PCM, WAVE_FORMAT_IEEE_FLOAT
_WIDTHS = {"PCM_U8": 1, "ULAW": 1, "ALAW": 1, "PCM_16": 2, "PCM_24": 3, "PCM_32": 4, "FLOAT": 4, "DOUBLE": 8}
_TAGS = (b"TAG", b"ID3", b"APETAGEX")  # of MP3s, that some programs put behind any sound
_MOVED = 1 << 24  # bytes moved at a time


@dataclass(frozen=True, slots=True)
class DataChunk:
    """The chunk of a WAV file that holds its sound; all in bytes.

    start: where the sound begins. declared: the length that the header gives. size: the length of what is
    there. frame: the length of one sample of all channels.
    """

    start: int
    declared: int
    size: int
    frame: int

    @property
    def unstated(self) -> bool:
        """Whether the header gives no length, as when written to a pipe, or by a recorder that died."""
        return self.declared >> 16 in (0x7FFF, 0xFFFF) or not self.declared


def frame_bytes(form: Format) -> int:
    """Bytes of one sample of all channels."""
    return _WIDTHS[form.subtype] * form.channels


def data_chunk(file: BinaryIO) -> DataChunk | None:
    """Find the sound of a RIFF or RF64 file, or None where there is no such chunk.

    A declared length is not believed where it reaches beyond the file, or where what follows is no chunk,
    padding or tag: such a header was never finished, or its 32 bits were too few.
    """
    total = file.seek(0, 2)
    at, frame, wide = 12, 0, 0
    while at + 8 <= total:
        name, length = _chunk(file, at)
        if name == b"fmt ":
            file.seek(at + 20)
            frame = int.from_bytes(file.read(2), "little")
        elif name == b"ds64":
            file.seek(at + 16)
            wide = int.from_bytes(file.read(8), "little")
        elif name == b"data":
            declared = wide if length == _UNKNOWN and wide else length
            return DataChunk(at + 8, declared, _sound(file, at + 8, declared, total), frame)
        at += 8 + length + length % 2
    return None


def _chunk(file: BinaryIO, at: int) -> tuple[bytes, int]:
    file.seek(at)
    return file.read(4), int.from_bytes(file.read(4), "little")


def _sound(file: BinaryIO, start: int, declared: int, total: int) -> int:
    end = start + declared + declared % 2
    if end >= total:
        return min(declared, total - start)
    file.seek(end)
    rest = file.read(1 << 16)
    chunk = rest[:4].isascii() and rest[:4].decode().isprintable()
    chunk = chunk and end + 8 + int.from_bytes(rest[4:8], "little") <= total
    padding = len(rest) < 1024 or not any(rest) or rest.startswith(_TAGS)
    return declared if chunk or (padding and declared) else total - start


class WavFile:
    """A WAV file being written, samples as they are.

    file: open for reading and writing, empty; closing it stays with the caller. after: chunks that stand
    behind the sound. large: begin as RF64, for a file that may outgrow WAV; others are made RF64 at the end,
    if they did.
    """

    def __init__(self, file: BinaryIO, format: Format, after: bytes = b"", *, large: bool = False) -> None:
        self._file = file
        self._format = format
        self._after = after
        self._bytes = 0
        self._large = large
        file.write(self._head())

    def write(self, block: Block) -> None:
        """Append a block, (frames, channels), of the type that holds the subtype: see DTYPES."""
        data = _packed(block, self._format.subtype)
        self._file.write(data.data)
        self._bytes += data.nbytes

    def close(self, limit: int = _UNKNOWN) -> None:
        """Write what is known only now. limit: the most bytes that a WAV file may have."""
        file = self._file
        file.write(b"\0" * (self._bytes % 2) + self._after)
        if not self._large and file.tell() > limit:
            start = len(self._head())
            self._large = True
            _make_room(file, start, len(self._head()) - start)
        file.seek(0)
        file.write(self._head())
        file.flush()

    def _head(self) -> bytes:
        """The file up to its samples, of which so many are written by now."""
        form, frame = self._format, frame_bytes(self._format)
        floating = form.subtype in ("FLOAT", "DOUBLE")
        coding, bits, second = (_FLOAT if floating else _PCM), 8 * frame // form.channels, form.rate * frame
        chunks = struct.pack(
            "<4sIHHIIHH", b"fmt ", 16, coding, form.channels, form.rate, min(second, _UNKNOWN), frame, bits
        )
        frames = self._bytes // frame
        if floating:
            chunks += struct.pack("<4sII", b"fact", 4, min(frames, _UNKNOWN))
        size = 4 + len(chunks) + 8 + self._bytes + self._bytes % 2 + len(self._after)
        if not self._large:
            head = struct.pack("<4sI4s", b"RIFF", min(size, _UNKNOWN), b"WAVE")
            return head + chunks + struct.pack("<4sI", b"data", min(self._bytes, _UNKNOWN))
        ds64 = struct.pack("<4sIQQQI", b"ds64", 28, size + 36, self._bytes, frames, 0)
        head = struct.pack("<4sI4s", b"RF64", _UNKNOWN, b"WAVE")
        return head + ds64 + chunks + struct.pack("<4sI", b"data", _UNKNOWN)


def _make_room(file: BinaryIO, start: int, room: int) -> None:
    """Move all from `start` on towards the end: the 64-bit lengths must stand before it."""
    at = file.seek(0, 2)
    while at > start:
        size = min(_MOVED, at - start)
        at -= size
        file.seek(at)
        moved = file.read(size)
        file.seek(at + room)
        file.write(moved)


def _packed(block: Block, subtype: str) -> Block:
    """The bytes of samples, little-endian, as any array that has them in a row."""
    if subtype == "PCM_U8":
        return ((block >> 8) + 128).astype(np.uint8)
    ordered = np.ascontiguousarray(block, block.dtype.newbyteorder("<"))
    if subtype == "PCM_24":
        return np.ascontiguousarray(ordered.view(np.uint8).reshape(-1, 4)[:, 1:])
    return ordered
