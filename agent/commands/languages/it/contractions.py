"""Prepositions with the article that they swallow: "di" and "del", "a" and "al"."""

_OTHERS = {
    "di": "del dello della dell dei degli delle d",
    "a": "al allo alla all ai agli alle ad",
    "da": "dal dallo dalla dall dai dagli dalle",
    "in": "nel nello nella nell nei negli nelle",
    "su": "sul sullo sulla sull sui sugli sulle",
    "con": "col coi",
}
"""By the last word of a spelling, what it may be instead."""


def contracted(text: str) -> str:
    """Spellings, separated by commas, and beside each that ends in a preposition those with an article."""
    found = [" ".join(spelling.split()) for spelling in text.split(",")]
    others = (
        f"{before} {form}".lstrip()
        for before, _, last in (spelling.rpartition(" ") for spelling in found)
        for form in _OTHERS.get(last, "").split()
    )
    return ", ".join((*found, *others))
