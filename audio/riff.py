"""What stands in WAV files behind their sound: tags, and chapters as cue points with labels.

By “Multimedia Programming Interface and Data Specifications 1.0” (IBM and Microsoft, 1991).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

from .extras import Extras
from .tags import clean

# The INFO list, by the names that both libsndfile and FFmpeg read.
_INFO = {
    "title": b"INAM",
    "artist": b"IART",
    "album": b"IPRD",
    "date": b"ICRD",
    "comment": b"ICMT",
    "genre": b"IGNR",
    "track": b"ITRK",
    "copyright": b"ICOP",
}
_LATEST = 0xFFFFFFFF


def chunks(extras: Extras, rate: int, length: float) -> bytes:
    """All chunks, or nothing where there is nothing to say. rate: Hz. length: of the sound, seconds."""
    spans = list(extras.spans(length))
    starts = [min(round(start * rate), _LATEST) for start, _, _ in spans]
    return _info(extras.tags) + _cues(starts) + _labels([title for _, _, title in spans])


def _info(tags: Mapping[str, str]) -> bytes:
    items = b""
    for name, mark in _INFO.items():
        if text := clean(tags.get(name, "")).encode():
            items += _chunk(mark, _ended(text))
    return _chunk(b"LIST", b"INFO" + items) if items else b""


def _cues(starts: list[int]) -> bytes:
    """Cue points at samples; their numbers count from 1."""
    points = [
        struct.pack("<II4sIII", number, start, b"data", 0, 0, start) for number, start in enumerate(starts, 1)
    ]
    return _chunk(b"cue ", struct.pack("<I", len(points)) + b"".join(points)) if points else b""


def _labels(titles: list[str]) -> bytes:
    items = [
        _chunk(b"labl", struct.pack("<I", number) + _ended(clean(title).encode()))
        for number, title in enumerate(titles, 1)
    ]
    return _chunk(b"LIST", b"adtl" + b"".join(items)) if items else b""


def _ended(text: bytes) -> bytes:
    """Text that ends in NUL, of even length, as chunks are."""
    return text + b"\0" * (2 - len(text) % 2)


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + len(data).to_bytes(4, "little") + data
