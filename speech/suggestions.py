"""What comes near to a phrase that was not found."""

import re
from collections.abc import Sequence

from .normalise import usual

NEAR = 76
"""Least likeness, of 100, of what is suggested: “wale” and “whales” have 80, “dian” and “damn” 75."""


def suggestions(texts: Sequence[str], phrase: str, limit: int = 3) -> list[str]:
    """Words and runs of words that come near to a phrase, as they are spelled, the nearest first."""
    from rapidfuzz import fuzz, process  # at the first phrase that is not there: it takes a while

    wanted = [part for token in phrase.split() for part in usual(token)]
    if not wanted:
        return []
    spoken = [(text, said) for text in texts if (said := " ".join(usual(text)))]
    spelled: dict[str, str] = {}
    for size in range(max(1, len(wanted) - 1), len(wanted) + 2):
        for at in range(len(spoken) - size + 1):
            run = spoken[at : at + size]
            spelled.setdefault(" ".join(said for _, said in run), " ".join(text for text, _ in run))
    ranked = process.extract(
        " ".join(wanted), spelled.keys(), scorer=fuzz.ratio, score_cutoff=NEAR, limit=4 * limit
    )
    near: list[str] = []
    for said, _, _ in ranked:
        # “the whale” says no more than the nearer “whale”.
        if not any(f" {said} " in f" {other} " or f" {other} " in f" {said} " for other in near):
            near.append(said)
    return [re.sub(r"^\W+|\W+$", "", spelled[said]) for said in near[:limit]]
