"""Everything wordsplice raises on purpose; the tree is drawn in `core.errors`."""

from .core.errors import (
    BadAudio,
    BadInput,
    BadTimeline,
    BadTranscript,
    CannotEdit,
    CannotWrite,
    NoSuchAudio,
    NotFound,
    NotUnderstood,
    Unclear,
    WordspliceError,
)

__all__ = [
    "BadAudio",
    "BadInput",
    "BadTimeline",
    "BadTranscript",
    "CannotEdit",
    "CannotWrite",
    "NoSuchAudio",
    "NotFound",
    "NotUnderstood",
    "Unclear",
    "WordspliceError",
]
