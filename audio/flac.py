"""Writing FLAC with libsndfile, and before it what that cannot: chapters, a cover and all tags."""

from __future__ import annotations

from typing import BinaryIO

from .comments import comment_block, comments, picture_block
from .extras import Extras
from .formats import Format
from .sndfile_sink import LibsndfileSink

_STREAMINFO_END = 42  # "fLaC", and the first block with its head of four bytes (RFC 9639, 8)
_PADDING, _COMMENT, _PICTURE = 1, 4, 6


class FlacSink(LibsndfileSink):
    """A FLAC file being written; see sinks.Sink.

    libsndfile sees the file without our blocks, which stand behind its first one.
    """

    def __init__(self, file: BinaryIO, format: Format, extras: Extras, length: float) -> None:
        blocks = _block(_COMMENT, comment_block(comments(extras, length)))
        if extras.cover:
            blocks += _block(_PICTURE, picture_block(extras.cover))
        self._raw, self._blocks = file, blocks
        super().__init__(_Shifted(file, len(blocks)), format)

    def close(self) -> None:
        """Write what is left, our blocks, and padding over libsndfile's comments, of which there is one."""
        super().close()
        self._raw.seek(_STREAMINFO_END)
        self._raw.write(self._blocks)
        head = self._raw.read(4)
        size = int.from_bytes(head[1:])
        self._raw.seek(-4, 1)
        self._raw.write(bytes([head[0] & 0x80 | _PADDING]) + head[1:] + bytes(size))
        self._raw.flush()


def _block(kind: int, data: bytes) -> bytes:
    return bytes([kind]) + len(data).to_bytes(3) + data


class _Shifted:
    """A file in which all behind FLAC's first block stands `room` bytes further on than its writer sees."""

    def __init__(self, file: BinaryIO, room: int) -> None:
        self._file, self._room, self._at = file, room, 0

    def write(self, data: bytes) -> int:
        head = data[: max(0, _STREAMINFO_END - self._at)]
        for part in (head, data[len(head) :]):
            if part:
                self._file.seek(self._at + (self._room if self._at >= _STREAMINFO_END else 0))
                self._file.write(part)
                self._at += len(part)
        return len(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        end = self._file.seek(0, 2) - self._room if whence == 2 else 0
        self._at = offset + (0, self._at, end)[whence]
        return self._at

    def tell(self) -> int:
        return self._at
