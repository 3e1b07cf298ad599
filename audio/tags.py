"""What a recording says about itself: title, artist and the like, by one set of names."""

from collections.abc import Mapping

KEPT = (
    "title",
    "artist",
    "album",
    "album_artist",
    "composer",
    "date",
    "comment",
    "description",
    "genre",
    "track",
    "disc",
    "copyright",
    "publisher",
)
"""The tags that go from a source to what is written; others tell of the file, not of the recording."""

_LIBSNDFILE = {
    "title": "title",
    "artist": "artist",
    "album": "album",
    "date": "date",
    "comment": "comment",
    "genre": "genre",
    "track": "tracknumber",
    "copyright": "copyright",
}

# The INFO list of RIFF, by the names that both libsndfile and FFmpeg read.
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


def from_ffmpeg(*metadata: Mapping[str, str]) -> dict[str, str]:
    """The kept tags of FFmpeg's metadata dictionaries; the first that has a tag is believed."""
    known: dict[str, str] = {}
    for one in metadata:
        for key, value in one.items():
            if key.lower() in KEPT and value.strip():
                known.setdefault(key.lower(), value.strip())
    return known


def from_libsndfile(strings: Mapping[str, str]) -> dict[str, str]:
    """The kept tags of libsndfile's strings."""
    found = {ours: strings.get(theirs, "").strip() for ours, theirs in _LIBSNDFILE.items()}
    return {name: value for name, value in found.items() if value}


def to_libsndfile(tags: Mapping[str, str]) -> dict[str, str]:
    """Tags by libsndfile's names: those that it has a name for."""
    return {theirs: _clean(tags[ours]) for ours, theirs in _LIBSNDFILE.items() if _clean(tags.get(ours, ""))}


def to_ffmpeg(tags: Mapping[str, str]) -> dict[str, str]:
    """Tags by FFmpeg's names, which are ours."""
    return {name: _clean(tags[name]) for name in KEPT if _clean(tags.get(name, ""))}


def to_riff(tags: Mapping[str, str]) -> bytes:
    """Tags as a LIST INFO chunk, UTF-8, or nothing where there are none."""
    items = b""
    for name, mark in _INFO.items():
        if text := _clean(tags.get(name, "")).encode():
            text += b"\0" * (2 - len(text) % 2)  # ends in NUL, and chunks are of even length
            items += mark + len(text).to_bytes(4, "little") + text
    return b"LIST" + (len(items) + 4).to_bytes(4, "little") + b"INFO" + items if items else b""


def _clean(text: str) -> str:
    return text.replace("\0", " ").strip()
