"""English words for sentences, for the silence at the edges, and for the formats of files."""

from .. import FORMATS, Words
from .verbs import inflected

UNITS: Words = {
    "_SENTENCES": "sentence, sentences",
    "_HOLDING": """with, containing, that contains, which contains, that contain, which contain,
        including, that has, that have, that says, that say, which says, saying, mentioning,
        that mentions, in which, where""",
    "EDGES": {"both": "both ends, either end, ends, both edges, each end"},
    "LEADING": {"start": "leading, initial, opening", "end": "trailing, closing"},
    "_BLANK": "blank space, empty space, dead space, room tone, silent part, silent parts, blank",
    "_TRIM_ENDS": inflected("trim, trim up"),
    "_EXPORT": inflected("export, save, convert, turn, write, render, output, store, encode, transcode"),
    "_AS_FORMAT": "as, to, into, in, as file, in format, to format",
    "FORMAT": FORMATS,
}
