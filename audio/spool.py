"""A working copy of decoded sound: a WAV file to read at random, and to remove in the end."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from ..core.errors import CannotWrite
from .blocks import SIZE, Block, as_dtype, as_float
from .disk import reason
from .formats import Format
from .wav import WavFile


class Spool:
    """A working copy being written; a context manager.

    source: of what it is a copy. folder: where it stands, without it the system's for temporary files.
    format: of the copy, PCM or float in "wav". path: the copy. frames: how many it has. low_bits: those
    of the lowest 8 that any int32 sample has.

    Where the copy cannot be written it is removed, and CannotWrite raised.
    """

    def __init__(self, source: Path, folder: Path | None, format: Format) -> None:
        self.frames = 0
        self.low_bits = 0
        self._source, self._folder = source, folder or Path(tempfile.gettempdir())
        self._dtype = format.dtype
        self._buffer: Block | None = None
        self._used = 0
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(".wav", "wordsplice-", self._folder)
        except OSError as error:
            raise self._failed(error) from None
        self.path = Path(name)
        self._file = os.fdopen(handle, "w+b")
        self._wav = WavFile(self._file, format, large=True)

    def add(self, samples: Block) -> None:
        """Append samples, (frames, channels), all of one type; float ones of lossy sound become integers."""
        self.frames += len(samples)
        if samples.dtype == np.int32:
            self.low_bits |= int(np.bitwise_or.reduce(samples & 0xFF, axis=None))
        if self._buffer is None:
            self._buffer = np.empty((SIZE, samples.shape[1]), samples.dtype)
        if self._used + len(samples) > SIZE:
            self._flush()
        if len(samples) > SIZE:
            self._write(samples)
        else:
            self._buffer[self._used : self._used + len(samples)] = samples
            self._used += len(samples)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            return self._discard()
        try:
            self._finish()
        except BaseException:
            self._discard()
            raise

    def _finish(self) -> None:
        self._flush()
        try:
            self._wav.close()
            self._file.close()
        except OSError as error:
            raise self._failed(error) from None

    def _discard(self) -> None:
        with suppress(OSError):  # what is buffered would be written, and fail again
            self._file.close()
        self.path.unlink(missing_ok=True)

    def _flush(self) -> None:
        if self._buffer is not None:
            self._write(self._buffer[: self._used])
            self._used = 0

    def _write(self, samples: Block) -> None:
        if samples.dtype != self._dtype:
            with np.errstate(invalid="ignore"):  # broken coding may decode to NaN
                samples = as_dtype(samples if samples.dtype == "float32" else as_float(samples), self._dtype)
        try:
            self._wav.write(samples)
        except OSError as error:
            raise self._failed(error) from None

    def _failed(self, error: OSError) -> CannotWrite:
        return CannotWrite(f"{self._folder}: {reason(error)}; {self._source.name} needs a working copy there")
