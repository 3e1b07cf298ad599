"""Writing FLAC and Ogg Vorbis with libsndfile."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

import numpy as np
import soundfile

from .blocks import Block
from .formats import Format
from .tags import to_libsndfile

_VORBIS_ORDER = {3: (0, 2, 1), 5: (0, 2, 1, 3, 4), 6: (0, 2, 1, 4, 5, 3)}
"""Vorbis puts the centre second and the bass last (Vorbis I, 4.3.9); libsndfile leaves that to its caller."""

# Bits a second for one channel of libvorbis's qualities 0, 0.1, to 1 at 44.1 kHz: rate_mapping_44_un
# (uncoupled, mono) and rate_mapping_44_stereo of its lib/modes.
_VORBIS_MONO = (48, 60, 70, 80, 86, 96, 110, 120, 140, 160, 240)
_VORBIS = (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 250)


class Seekable(Protocol):
    """What libsndfile wants of a file that it writes to; these raise OSError where they cannot."""

    def write(self, data: bytes) -> int:
        """Write at the place where it stands; returns how many bytes."""

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to another place, as files do; returns it."""

    def tell(self) -> int:
        """The place where it stands."""


class LibsndfileSink:
    """FLAC and Ogg Vorbis, by libsndfile; see sinks.Sink."""

    def __init__(
        self, file: Seekable, format: Format, tags: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self._file = _Patient(file)
        lossy = format.subtype == "vorbis"
        self._order = _VORBIS_ORDER.get(format.channels) if lossy else None
        self._sound = soundfile.SoundFile(
            self._file,
            "w",
            format.rate,
            format.channels,
            format.subtype.upper(),
            format="OGG" if lossy else "FLAC",
            compression_level=1 - _vorbis_quality(format) if lossy else None,
        )
        for name, value in to_libsndfile(tags).items():
            setattr(self._sound, name, value)

    def write(self, block: Block) -> None:
        """Append a block."""
        if self._order is not None:
            block = block[:, self._order]
        for start in range(0, len(block), 4096):  # libvorbis takes a block's samples on the stack
            self._sound.write(np.ascontiguousarray(block[start : start + 4096]))
        self._file.check()

    def close(self) -> None:
        """Write what is left."""
        self._sound.close()
        self._file.check()


class _Patient:
    """A file for libsndfile, whose callbacks cannot raise: the first error waits until it is asked for."""

    def __init__(self, file: Seekable) -> None:
        self._file = file
        self._error: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            self._file.write(data)
        except OSError as error:
            self._error = self._error or error
        return len(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        try:
            return self._file.seek(offset, whence)
        except OSError as error:
            self._error = self._error or error
            return -1

    def tell(self) -> int:
        return self._file.tell()

    def check(self) -> None:
        if self._error is not None:
            raise self._error


def _vorbis_quality(format: Format) -> float:
    """The quality, 0 to 1, whose bit rate is nearest; lower sampling rates need fewer bits for the same."""
    if format.bit_rate is None:
        return 0.5
    kilobits = format.bit_rate / 1000 / format.channels * min(2.0, max(1.0, 44_100 / format.rate))
    known = _VORBIS_MONO if format.channels == 1 else _VORBIS
    return float(np.interp(kilobits, known, np.linspace(0, 1, len(known))))
