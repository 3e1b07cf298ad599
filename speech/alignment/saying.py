"""How the words of a text may be said: as they are pronounced, and hesitations as such."""

import re

from ..pronunciation import Phones, pronunciations
from .aligner import FILLED

_HESITATION = re.compile(
    r"(u+h*m*|e+r+m*|a+h+m*|e+h+m*|ä+h*m*|ö+h*m*|e+u+h*|m*h*m{2,})[.,…-]*", re.IGNORECASE
)
"""Hesitations as people write them, also drawn out."""


def ways_to_say(token: str, language: str) -> tuple[Phones, ...]:
    """The pronunciations of a token; for a hesitation, the model's own sound for it too."""
    ways = pronunciations(token, language)
    return (*ways, (FILLED,)) if ways and _HESITATION.fullmatch(token) else ways
