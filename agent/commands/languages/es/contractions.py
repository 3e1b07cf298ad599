"""Prepositions with the article that they swallow: "de" and "del", "a" and "al"."""

_SWALLOWING = ("de", "a")


def contracted(text: str) -> str:
    """Spellings, separated by commas, and beside each that ends in "de" or "a" the one with the article."""
    found = [" ".join(spelling.split()) for spelling in text.split(",")]
    swallowed = (
        f"{spelling}l" for spelling in found if spelling.split()[-1:] and spelling.split()[-1] in _SWALLOWING
    )
    return ", ".join((*found, *swallowed))
