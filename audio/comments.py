"""Vorbis comments, and the pictures that go with them: the metadata of FLAC, Ogg and Opus files.

By the specifications of FLAC (RFC 9639, 8.6 and 8.8) and of chapters in Vorbis comments (CHAPTER001=…).
"""

from __future__ import annotations

import struct
from base64 import b64encode
from collections.abc import Sequence

from .extras import Cover, Extras
from .tags import to_vorbis

PICTURE = "METADATA_BLOCK_PICTURE"
"""The comment that holds a picture block in base64, in Ogg files."""

_FRONT_COVER = 3
_VENDOR = b"wordsplice"


def comments(extras: Extras, length: float) -> list[tuple[str, str]]:
    """Names and values of tags and chapters. length: of the sound, seconds."""
    found = list(to_vorbis(extras.tags).items())
    for number, (start, _, title) in enumerate(extras.spans(length), 1):
        found += [(f"CHAPTER{number:03d}", _clock(start)), (f"CHAPTER{number:03d}NAME", title)]
    return found


def comment_block(found: Sequence[tuple[str, str]]) -> bytes:
    """Comments as they stand in a file, the length of each before it, little-endian."""
    texts = [f"{name}={value}".encode() for name, value in found]
    head = struct.pack("<I", len(_VENDOR)) + _VENDOR + struct.pack("<I", len(texts))
    return head + b"".join(struct.pack("<I", len(text)) + text for text in texts)


def picture_block(cover: Cover) -> bytes:
    """A front cover as it stands in a file; its colours, which nobody asks for, are not told."""
    mime = cover.mime.encode()
    head = struct.pack(">II", _FRONT_COVER, len(mime)) + mime + struct.pack(">I", 0)
    return head + struct.pack(">IIIII", cover.width, cover.height, 24, 0, len(cover.data)) + cover.data


def picture_text(cover: Cover) -> str:
    """A front cover as the value of the comment PICTURE."""
    return b64encode(picture_block(cover)).decode()


def _clock(seconds: float) -> str:
    minutes, milliseconds = divmod(round(seconds * 1000), 60_000)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{milliseconds // 1000:02d}.{milliseconds % 1000:03d}"
