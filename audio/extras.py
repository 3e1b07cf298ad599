"""What a file holds besides its sound: tags, chapters and a cover."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from ..core.chapters import Chapter
from ..core.errors import BadInput

MOST_BYTES = 10_000_000
"""Of a cover: FLAC's blocks end at 16 MiB, and as text, as in Opus, it is a third more."""

_KINDS = {b"\xff\xd8\xff": ("mjpeg", "image/jpeg"), b"\x89PNG": ("png", "image/png")}


class Cover(NamedTuple):
    """A picture. data: the file as it is. codec: FFmpeg's name. mime: its type. width, height: pixels."""

    data: bytes
    codec: str
    mime: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Extras:
    """What is to be in a file besides sound. What its kind cannot hold is left out (see docs/formats.md).

    tags: by the names of tags.KEPT. chapters: in any order. cover: see read_cover.
    """

    tags: Mapping[str, str] = field(default_factory=dict)
    chapters: Sequence[Chapter] = ()
    cover: Cover | None = None

    def spans(self, length: float) -> Iterator[tuple[float, float, str]]:
        """Start, end and title of each chapter that begins before the end. length: of the sound, seconds."""
        begun = sorted((each for each in self.chapters if each.start < length), key=lambda each: each.start)
        for chapter, following in pairwise([*begun, Chapter(length, "")]):
            yield chapter.start, following.start, chapter.title


def read_cover(path: str | Path) -> Cover:
    """A cover from a JPEG or PNG file. Raises BadInput where it is none, or damaged, or too large."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror}); check the name") from None
    if len(data) > MOST_BYTES:
        raise BadInput(f"{path}: a cover may have {MOST_BYTES // 10**6} MB at most; make it smaller")
    for mark, (codec, mime) in _KINDS.items():
        if data.startswith(mark):
            return Cover(data, codec, mime, *_size(path, data, codec))
    raise BadInput(f"{path}: is neither JPEG nor PNG, as covers must be; convert it")


def _size(path: str | Path, data: bytes, codec: str) -> tuple[int, int]:
    """Width and height of a picture that can be decoded from end to end."""
    import av  # takes a tenth of a second, which files without covers do without

    decoder = av.CodecContext.create(codec, "r")
    assert isinstance(decoder, av.VideoCodecContext)
    decoder.options = {"err_detect": "explode"}
    try:
        frame = next(iter([*decoder.decode(av.Packet(data)), *decoder.decode(None)]), None)
    except av.FFmpegError:
        frame = None
    if frame is None:
        raise BadInput(f"{path}: is damaged and cannot be shown; get the whole picture")
    return frame.width, frame.height
