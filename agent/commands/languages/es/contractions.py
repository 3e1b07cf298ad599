"""Prepositions with the article that they swallow: "de" and "del", "a" and "al"."""


def contracted(text: str) -> str:
    """Spellings, separated by commas, and beside each that ends in "de" or "a" the one with the article."""
    found = [" ".join(spelling.split()) for spelling in text.split(",")]
    swallowed = [f"{spelling}l" for spelling in found if spelling.rpartition(" ")[2] in ("de", "a")]
    return ", ".join((*found, *swallowed))
