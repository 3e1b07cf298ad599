"""Random access to the samples of a file that libsndfile reads."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
import soundfile

from ..core.errors import BadAudio
from .blocks import Block

_PIECE = 4096  # frames: the usual length of a FLAC frame, the least that one fault takes away


def open_sound(path: Path) -> soundfile.SoundFile:
    """A file opened by libsndfile; raises BadAudio where that cannot read it."""
    # soundfile encodes names strictly, and names on POSIX are any bytes.
    name = str(path) if sys.platform == "win32" else os.fsencode(path)
    try:
        return soundfile.SoundFile(name)
    except (soundfile.LibsndfileError, TypeError):  # TypeError: a name in .raw is taken at its word
        raise BadAudio(f"{path}: is nothing that libsndfile reads") from None


@dataclass(frozen=True, slots=True)
class Raw:
    """Bare little-endian samples in a file. start, size: bytes. rate: Hz. subtype: libsndfile's name."""

    start: int
    size: int
    rate: int
    channels: int
    subtype: str


class Pcm:
    """Samples by their place, every time the same; what cannot be read comes as silence.

    raw: where the samples stand, for a file whose header is wrong about it. Raises BadAudio where libsndfile
    cannot read the file.
    """

    def __init__(self, path: Path, raw: Raw | None = None) -> None:
        self._path, self._raw = path, raw
        self._window: _Window | None = None
        self._open()

    def fill(self, block: Block, start: int) -> int | None:
        """Fill `block` with the frames from `start` on; returns the first that cannot be read, if any."""
        if self._read(block, start):
            return None
        if len(block) <= _PIECE:
            block[:] = 0
            return start
        half = len(block) // 2
        first = self.fill(block[:half], start)
        second = self.fill(block[half:], start + half)
        return second if first is None else first

    def readable(self, frame: int) -> bool:
        """Whether this frame can be read."""
        return self._read(np.empty((1, self.file.channels), "int16"), frame)

    def close(self) -> None:
        """Close the file."""
        self.file.close()
        if self._window is not None:
            self._window.close()

    def _open(self) -> None:
        raw, self._at = self._raw, 0
        if raw is None:
            self.file = open_sound(self._path)
            return
        self._window = _Window(self._path, raw.start, raw.size)
        self.file = soundfile.SoundFile(
            self._window, "r", raw.rate, raw.channels, raw.subtype, endian="LITTLE", format="RAW"
        )

    def _read(self, block: Block, start: int) -> bool:
        try:
            if start != self._at:  # a seek takes as long as reading some thousand frames
                self._at = self.file.seek(start)
            count = len(self.file.read(out=block))
            self._at += count
            return count == len(block)
        except soundfile.LibsndfileError:
            # libsndfile gives up a FLAC file at the first fault; opened anew, it reads beyond it.
            self.close()
            self._open()
            return False


class _Window:
    """A part of a file as a file of its own, in which libsndfile finds no header."""

    def __init__(self, path: Path, start: int, size: int) -> None:
        self._file: BinaryIO = path.open("rb")
        self._start, self._size, self._at = start, size, 0

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = offset + (0, self._at, self._size)[whence]
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: bytearray) -> int:
        self._file.seek(self._start + self._at)
        wanted = min(len(buffer), self._size - self._at)
        data = self._file.read(max(0, wanted))
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def close(self) -> None:
        self._file.close()
