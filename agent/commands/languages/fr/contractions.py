"""Prepositions with the article that they swallow: "de" and "du", "à" and "au"."""

import re

_SWALLOWING = re.compile(r"(?<![^\W_])(de|à|que)$")
_OTHERS = {"de": ("du", "des", "d"), "à": ("au", "aux"), "que": ("qu",)}
"""By the last word of a spelling, what it may be instead; before a vowel "de" and "que" lose theirs."""


def contracted(text: str) -> str:
    """Spellings, separated by commas, and beside each that ends in "de", "à" or "que" its other forms."""
    found = [" ".join(spelling.split()) for spelling in text.split(",")]
    others = (
        spelling[: last.start()] + form
        for spelling in found
        if (last := _SWALLOWING.search(spelling))
        for form in _OTHERS[last[0]]
    )
    return ", ".join((*found, *others))
