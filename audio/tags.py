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

_VORBIS = {
    "album_artist": "ALBUMARTIST",
    "track": "TRACKNUMBER",
    "disc": "DISCNUMBER",
}
"""Names in Vorbis comments that are not just ours in capitals."""


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
    return {theirs: clean(tags[ours]) for ours, theirs in _LIBSNDFILE.items() if clean(tags.get(ours, ""))}


def to_ffmpeg(tags: Mapping[str, str]) -> dict[str, str]:
    """Tags by FFmpeg's names, which are ours."""
    return {name: clean(tags[name]) for name in KEPT if clean(tags.get(name, ""))}


def to_vorbis(tags: Mapping[str, str]) -> dict[str, str]:
    """Tags by the names of Vorbis comments."""
    return {_VORBIS.get(name, name.upper()): text for name, text in to_ffmpeg(tags).items()}


def clean(text: str) -> str:
    """A text as it can stand in any file: without NULs, and spaces around it."""
    return text.replace("\0", " ").strip()
