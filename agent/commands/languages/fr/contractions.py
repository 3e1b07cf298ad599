"""Prepositions with the article that they swallow: "de" and "du", "à" and "au"."""

_SWALLOWED = {"de": ("du", "des", "d"), "à": ("au", "aux"), "que": ("qu",)}
"""By the last word of a spelling, what it may be instead; before a vowel "de" and "que" lose theirs."""


def contracted(text: str) -> str:
    """Spellings, separated by commas, and beside each that ends in "de", "à" or "que" its other forms."""
    found = [" ".join(spelling.split()) for spelling in text.split(",")]
    others = (
        " ".join((*spelling.split()[:-1], form))
        for spelling in found
        for form in _SWALLOWED.get(spelling.split()[-1], ())
    )
    return ", ".join((*found, *others))
