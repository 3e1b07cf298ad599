"""Opening recordings: any block of samples of any of them, as often as wanted, the same each time.

PCM and FLAC are read in place by libsndfile, exactly. All else, Ogg Vorbis included, is decoded once from its
start to its end into a working copy, since no decoder gives the same samples after a seek.
"""

import weakref
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from ..core.errors import BadAudio
from .blocks import SIZE, Block
from .copies import Copies
from .formats import DTYPES, Format
from .pcm import Pcm, Raw
from .tags import from_libsndfile
from .wav import DataChunk, data_chunk, frame_bytes

_IN_PLACE = (b"RIFF", b"RIFX", b"RF64", b"riff", b"FORM", b"fLaC", b".snd", b"caff", b"NIST")
_CONTAINERS = {"WAVEX": "wav", "RF64": "wav"}
_RIFF = (b"RIFF", b"RF64")


@dataclass(frozen=True, slots=True)
class Found:
    """What opening a recording found. pcm: its samples. copy: the working copy that they are in, if any."""

    format: Format
    frames: int
    pcm: Pcm
    tags: dict[str, str]
    warnings: tuple[str, ...] = ()
    copy: Path | None = None


_copies: Copies[Found] = Copies()


class Decoded:
    """An opened recording; a context manager.

    path: the source as given. format: how its sound stands there. frames: its length in samples of all
    channels. dtype: the numpy type of its blocks, exact for the source: "int16" (up to 16 bits, and all
    lossy sound), "int32" (24 and 32 bits), "float32" or "float64". tags: title, artist, album, date, comment,
    genre, track and the like. warnings: one line for each thing that is wrong with it.
    """

    def __init__(self, path: Path, found: Found) -> None:
        self.path = path
        self.format = found.format
        self.frames = found.frames
        self.dtype = found.format.dtype
        self.tags = found.tags
        self.warnings = found.warnings
        self._pcm = found.pcm
        self._close = weakref.finalize(self, _discard, found.pcm, found.copy)
        self._finite = True
        if self.dtype.startswith("float"):
            self._find_non_numbers()

    def blocks(self, start: int, end: int, size: int = SIZE) -> Iterator[Block]:
        """The frames from `start` up to `end` in blocks (n, channels) of up to `size` frames.

        Where a damaged recording cannot be read there is silence, and a warning.
        """
        self._check(start, end)
        return (self.read(at, min(at + size, end)) for at in range(start, end, size))

    def read(self, start: int, end: int) -> Block:
        """The frames from `start` up to `end` in one block."""
        self._check(start, end)
        block = np.empty((end - start, self.format.channels), self.dtype)
        fault = self._pcm.fill(block, start)
        if fault is not None:
            self._warn(f"cannot be read at {fault / self.format.rate:.1f} s; silence stands there")
        if not self._finite:
            np.nan_to_num(block, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
        return block

    def close(self) -> None:
        """Close the file and remove the working copy, if there is one."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _check(self, start: int, end: int) -> None:
        if not 0 <= start <= end <= self.frames:
            raise ValueError(f"frames {start} to {end} of a recording of {self.frames}")

    def _find_non_numbers(self) -> None:
        count, first = 0, 0
        for number, block in enumerate(self.blocks(0, self.frames)):
            if (bad := ~np.isfinite(block).all(axis=1)).any():
                first = first if count else number * SIZE + int(bad.argmax())
                count += int(bad.sum())
        if count:
            self._finite = False
            at = first / self.format.rate
            self._warn(f"{count} samples are not numbers, the first at {at:.1f} s; silence stands there")

    def _warn(self, what: str) -> None:
        line = f"{self.path}: {what}"
        if line not in self.warnings:
            self.warnings += (line,)


def opened(path: str | Path, spool: Path | None = None) -> Decoded:
    """Open a recording, whatever its name says it is.

    spool: the folder for the working copy of what cannot be read in place (16 bits a sample: 635 MB an hour
    of 44.1 kHz stereo); without it, the system's folder for temporary files. Raises BadAudio where
    there is no sound to be had, CannotWrite where the working copy cannot be written.
    """
    source = Path(path)
    head = _head(source)
    found = _in_place(source, head) if head.startswith(_IN_PLACE) else None
    if found is None:
        kept = _copies.of(source, spool, lambda folder: _closed(_decoded(source, head, folder)))
        found = _again(kept) if kept else _decoded(source, head, spool)
    if not found.frames:
        _discard(found.pcm, found.copy)
        raise BadAudio(f"{source}: holds no sound (0 samples)")
    return Decoded(source, found)


def copies_kept() -> AbstractContextManager[None]:
    """A context in which working copies are kept, in all threads: the same file is decoded once.

    They stand together in the folder that the first of them was opened with.
    """
    return _copies.kept()


def _decoded(source: Path, head: bytes, spool: Path | None) -> Found:
    """A recording in a working copy."""
    if head.startswith(b"OggS"):
        from . import vorbis

        if found := vorbis.decoded(source, spool):
            return found
    from . import ffmpeg  # takes a tenth of a second to import, which PCM does without

    return ffmpeg.decoded(source, spool)


def _closed(found: Found) -> Found:
    found.pcm.close()
    return found


def _again(kept: Found) -> Found:
    """What was found before, its copy opened by itself and left where it is."""
    assert kept.copy is not None
    return replace(kept, pcm=Pcm(kept.copy), copy=None)


def _head(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise BadAudio(f"{path}: is a folder; name a recording in it")
        if path.exists() and not path.is_file():
            raise BadAudio(f"{path}: is no ordinary file; save the recording to one")
        with path.open("rb") as file:
            head = file.read(16)
    except FileNotFoundError:
        raise BadAudio(f"{path}: there is no such file; check the name and the folder") from None
    except PermissionError:
        raise BadAudio(f"{path}: may not be read; change its permissions") from None
    except (OSError, ValueError) as error:
        raise BadAudio(f"{path}: cannot be read ({getattr(error, 'strerror', error)})") from None
    if not head:
        raise BadAudio(f"{path}: is an empty file (0 bytes); record or export it anew")
    return head


def _in_place(path: Path, head: bytes) -> Found | None:
    """A recording whose samples libsndfile finds each time exactly, or None."""
    try:
        pcm = Pcm(path)
    except BadAudio:
        return None
    file = pcm.file
    container = _CONTAINERS.get(file.format, file.format.lower())
    form = Format(container, file.samplerate, file.channels, file.subtype)
    found = Found(form, file.frames, pcm, from_libsndfile(file.copy_metadata()))
    if form.subtype in DTYPES:
        if head.startswith(_RIFF):
            found = _mended(path, found)
        # The length of a FLAC file is unknown where it was streamed, and a promise where it was cut off.
        if not found.frames or (found.frames < 2**62 and found.pcm.readable(found.frames - 1)):
            return found
    found.pcm.close()
    return None


def _mended(path: Path, found: Found) -> Found:
    """A WAV file by the length of what is in it, where its header gives another."""
    with path.open("rb") as file:
        chunk = data_chunk(file)
    form = found.format
    if chunk is None or chunk.size == chunk.declared or chunk.frame != frame_bytes(form):
        return found
    frames, warnings = chunk.size // chunk.frame, (_lie(path, form, chunk),)
    if frames == found.frames:
        return replace(found, warnings=warnings)
    found.pcm.close()
    pcm = Pcm(path, Raw(chunk.start, chunk.size, form.rate, form.channels, form.subtype))
    return replace(found, pcm=pcm, frames=frames, warnings=warnings)


def _lie(path: Path, form: Format, chunk: DataChunk) -> str:
    """What to say of a header that gives a wrong length."""
    seconds = chunk.size / chunk.frame / form.rate
    if chunk.unstated:
        return f"{path}: its header states no length; read to its end ({seconds:.1f} s)"
    stated = chunk.declared / chunk.frame / form.rate
    how = "read as far as it goes" if chunk.size < chunk.declared else "read to its end"
    return f"{path}: its header states {stated:.1f} s but it holds {seconds:.1f} s; {how}"


def _discard(pcm: Pcm, copy: Path | None) -> None:
    pcm.close()
    if copy is not None:
        copy.unlink(missing_ok=True)
