"""Writing recordings: whole and under their own name when done, or not at all."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from ..core.errors import CannotWrite
from .blocks import Block, as_dtype, as_float
from .disk import explained, refuse_existing, replacing
from .formats import SUBTYPES, Format, check_channels, format_for, limits
from .sinks import Sink, sink_for

__all__ = ["Writer", "format_for", "writing"]


class Writer:
    """A recording being written. frames: how many it has so far."""

    def __init__(self, path: Path, format: Format, sink: Sink) -> None:
        self.frames = 0
        self._path, self._format, self._sink = path, format, sink
        self._dtype = format.dtype if format.container in ("wav", "flac") else "float32"

    def write(self, block: Block) -> None:
        """Append a block (n, channels) of int16, int32, float32 or float64, at the format's rate.

        What the format holds is written bit for bit; else samples are rounded, and stop at full scale. Raises
        CannotWrite, as when the disk is full.
        """
        if block.ndim != 2 or block.shape[1] != self._format.channels:
            raise ValueError(f"a block of shape {block.shape} for {self._format.channels} channels")
        if not len(block):
            return
        if block.dtype != self._dtype:
            block = as_dtype(as_float(block), self._dtype)
        with explained(self._path):
            self._sink.write(block)
        self.frames += len(block)


@contextmanager
def writing(
    path: str | Path, format: Format, tags: Mapping[str, str], *, overwrite: bool = False
) -> Iterator[Writer]:
    """Write a recording: `with writing(...) as writer`, then `writer.write(block)` for each block.

    It is written beside its place under another name, and moved there when all is written; after any
    exception nothing is left of it. Missing folders are made. Raises CannotWrite where the format cannot hold
    this rate or these channels, the file exists and is not to be overwritten, or it cannot be written.
    """
    target = Path(path)
    _check(target, format, overwrite)
    with replacing(target) as file:
        with explained(target):
            sink = sink_for(file, format, tags)
        try:
            writer = Writer(target, format, sink)
            yield writer
            if not writer.frames:
                raise CannotWrite(f"{target}: there is no sound left to write")
            with explained(target):
                sink.close()
        except BaseException:
            with suppress(Exception):  # it fails again where the disk is full
                sink.close()
            raise


def _check(path: Path, format: Format, overwrite: bool) -> None:
    """Refuse what cannot become a file, before anything is written."""
    if format.subtype not in SUBTYPES.get(format.container, ()):
        raise CannotWrite(f"{path}: {format.subtype} sound in {format.container} cannot be written")
    check_channels(path, format.container, format.subtype, format.channels)
    held = limits(format.container, format.subtype).nearest(format.rate)
    if held != format.rate:
        raise CannotWrite(f"{path}: .{format.container} cannot hold {format.rate} Hz; {held} Hz it can")
    refuse_existing(path, overwrite)
