"""How English is said: what is written is read as plain words, and these are looked up or worked out."""

import unicodedata
from itertools import chain, zip_longest

from ..phones import Phones, combined, likeliest
from .tokens import readings
from .words import said

_LETTERS = str.maketrans(
    {"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D"}
    | {"ð": "th", "Ð": "Th", "þ": "th", "Þ": "Th", "ß": "ss", "ı": "i", "ŋ": "ng", "ə": "e"}
)


def ways(text: str) -> tuple[Phones, ...]:
    """The ways to say a written English token, the likeliest first; () for one that is not said."""
    marked = unicodedata.normalize("NFD", text.translate(_LETTERS))
    plain = "".join(char for char in marked if not unicodedata.category(char).startswith("M"))
    spoken = [combined(said(word) for word in reading) for reading in readings(plain)]
    # First each reading's usual way, then the second ways.
    return likeliest(way or () for way in chain.from_iterable(zip_longest(*spoken)))
