"""Writing recordings: whole and under their own names when done, or not at all."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ..core.errors import CannotWrite
from .beside import Beside
from .blocks import Block, Form, as_dtype, as_float
from .conversion import Conversion
from .disk import explained, refuse_existing, replacing
from .extras import Extras
from .formats import SUBTYPES, Format, check_channels, format_for, limits
from .sinks import sink_for

__all__ = ["Incoming", "Output", "Writer", "Writers", "form_for", "format_for", "writing", "writing_all"]


@dataclass(frozen=True, slots=True)
class Output:
    """A file that is to be written. extras: what is in it besides sound."""

    path: Path
    format: Format
    extras: Extras = field(default_factory=Extras)


class Incoming(NamedTuple):
    """Sound that is to be written. rate: Hz. frames: how many will come."""

    rate: int
    channels: int
    frames: int

    @property
    def seconds(self) -> float:
        """Its length."""
        return self.frames / self.rate


def form_for(outputs: Sequence[Output]) -> Form:
    """What to render for several outputs, so that none has less than it can hold."""
    formats = [output.format for output in outputs]
    dtypes = {format.dtype for format in formats}
    return Form(
        max(format.rate for format in formats),
        max(format.channels for format in formats),
        dtypes.pop() if len(dtypes) == 1 else "float64",
    )


class Writer:
    """A recording being written. frames: how many it has so far."""

    def __init__(self, file: BinaryIO, output: Output, seconds: float) -> None:
        self.frames = 0
        self._path, self._format = output.path, output.format
        lossy = output.format.container not in ("wav", "flac")
        self._dtype = "float32" if lossy else output.format.dtype
        with explained(self._path):
            self._sink = sink_for(file, output.format, output.extras, seconds)

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

    def close(self) -> None:
        """Write what is left. Raises CannotWrite, also where there was no sound."""
        if not self.frames:
            raise CannotWrite(f"{self._path}: there is no sound left to write")
        with explained(self._path):
            self._sink.close()

    def give_up(self) -> None:
        """Let go of a file that comes to nothing."""
        with suppress(Exception):  # it fails again where the disk is full
            self._sink.close()


class Writers:
    """Recordings being written of the same sound, each by a thread of its own."""

    def __init__(self, threads: Sequence[Beside]) -> None:
        self._threads = threads

    def write(self, block: Block) -> None:
        """Append a block (n, channels) to all, converted to the rate and the channels of each.

        Nobody may write to the block afterwards. Raises CannotWrite, as when the disk is full.
        """
        for thread in self._threads:
            thread.put(block)


@contextmanager
def writing(
    path: str | Path, format: Format, tags: Mapping[str, str], *, overwrite: bool = False
) -> Iterator[Writer]:
    """Write a recording: `with writing(...) as writer`, then `writer.write(block)` for each block.

    It is written beside its place under another name, and moved there when all is written; after any
    exception nothing is left of it. Missing folders are made. Raises CannotWrite where the format cannot hold
    this rate or these channels, the file exists and is not to be overwritten, or it cannot be written.
    """
    output = Output(Path(path), format, Extras(tags))
    with _opened([output], 0.0, overwrite) as [writer]:
        yield writer
        writer.close()


@contextmanager
def writing_all(outputs: Sequence[Output], sound: Incoming, *, overwrite: bool = False) -> Iterator[Writers]:
    """Write the same sound to several files at once, each at its own rate and with its own channels.

    As `writing`, and none is put in its place before all are written.
    """
    with _opened(outputs, sound.seconds, overwrite) as opened:
        each = [
            (writer, Conversion(sound.rate, output.format))
            for writer, output in zip(opened, outputs, strict=True)
        ]
        with ExitStack() as threads:
            yield Writers([threads.enter_context(Beside(partial(_convert, *one))) for one in each])
        for writer, conversion in each:
            writer.write(conversion.rest())
            writer.close()


def _convert(writer: Writer, conversion: Conversion, block: Block) -> None:
    writer.write(conversion.of(block))


@contextmanager
def _opened(outputs: Sequence[Output], seconds: float, overwrite: bool) -> Iterator[list[Writer]]:
    """Writers of files that take their places once all is well, and are gone after an exception."""
    _check(outputs, overwrite)
    with ExitStack() as files, ExitStack() as broken_off:
        parts = [files.enter_context(replacing(output.path)) for output in outputs]
        writers = []
        for file, output in zip(parts, outputs, strict=True):
            writers.append(Writer(file, output, seconds))
            broken_off.callback(writers[-1].give_up)
        yield writers
        broken_off.pop_all()


def _check(outputs: Sequence[Output], overwrite: bool) -> None:
    """Refuse what cannot become files, before anything is written."""
    seen: set[Path] = set()
    for path, format in ((output.path, output.format) for output in outputs):
        if format.subtype not in SUBTYPES.get(format.container, ()):
            raise CannotWrite(f"{path}: {format.subtype} sound in {format.container} cannot be written")
        check_channels(path, format.container, format.subtype, format.channels)
        held = limits(format.container, format.subtype).nearest(format.rate)
        if held != format.rate:
            raise CannotWrite(f"{path}: .{format.container} cannot hold {format.rate} Hz; {held} Hz it can")
        refuse_existing(path, overwrite)
        if path.resolve() in seen:
            raise CannotWrite(f"{path}: is named twice; give each output a name of its own")
        seen.add(path.resolve())
