"""Where the sentences of a transcript end: at a mark behind a word, as whoever wrote it down has set it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .language_names import language_code
from .languages import words
from .matching import Match

_END = re.compile(r"(?P<said>.*?)(?P<mark>[.?!…。？！｡]+)[\"'”’»›)\]」』）】]*")
"""A word that ends a sentence, whatever closes behind its mark."""

_LETTER = "[A-Za-zÀ-ÖØ-öø-ÿ]"
_NO_END = re.compile(rf"\W*(?:{_LETTER}(?:\.{_LETTER})*|\d{{1,2}})")
"""What one dot behind it makes no end of: an initial, “e.g.” and “z.B.”, an ordinal (“am 3. Mai”)."""

_ABBREVIATIONS = {
    "de": words("dr prof hr fr nr bzw ca evtl inkl vgl"),
    "en": words("mr mrs ms dr prof st jr vs approx"),
    "es": words("sr sra srta dr dra prof ud uds aprox"),
    "fr": words("mm dr pr st ste env av"),
    "it": words("sig sig.ra sig.na dott dott.ssa prof prof.ssa ing avv"),
}
"""Words by language that a dot shortens, and that hardly ever end a sentence."""


def find_sentences(texts: Sequence[str], language: str | None = "en") -> list[Match]:
    """The sentences of some words, in order; what is left after the last mark is one too."""
    ends = _ends(texts, language)
    if texts and (not ends or ends[-1] < len(texts) - 1):
        ends.append(len(texts) - 1)
    return [Match(before + 1, end) for before, end in pairwise([-1, *ends])]


def are_punctuated(texts: Sequence[str], language: str | None = "en") -> bool:
    """Whether the marks of some words tell of any sentence: those of most recognisers do not."""
    return bool(_ends(texts, language))


def _ends(texts: Sequence[str], language: str | None) -> list[int]:
    """The indexes of the words that end a sentence."""
    short = _ABBREVIATIONS.get(language_code(language) or "", ())
    followed = zip(texts, [*texts, ""][1:], strict=True)
    return [n for n, (text, following) in enumerate(followed) if _is_end(text, following, short)]


def _is_end(text: str, following: str, short: Sequence[str]) -> bool:
    ended = _END.fullmatch(text)
    if ended is None:
        return False
    said, mark = ended["said"], ended["mark"]
    if mark == ".":
        return not _NO_END.fullmatch(said) and said.strip("\"'“‘«([").lower() not in short
    return bool(mark.strip(".…")) or not following[:1].islower()  # "I, um… think so" goes on
