"""The phones of PocketSphinx's English acoustic model, and how pronunciations of parts are put together."""

from collections.abc import Iterable, Sequence
from itertools import product

Phones = tuple[str, ...]
"""A pronunciation: ARPAbet without stress, each one of `PHONES`."""

_ARPABET = """
AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH
"""
PHONES = frozenset(_ARPABET.split())
"""The 39 phones that the model `en-us` knows, besides silence and noise."""

MOST = 4
"""Ways to say a word that are worth an aligner's time."""


def combined(parts: Iterable[Sequence[Phones]]) -> tuple[Phones, ...]:
    """Ways to say parts one after another, the likeliest first, at most `MOST`.

    parts: the ways to say each, the likeliest first. A way is the likelier the less its parts' ranks sum to.
    """
    best: list[tuple[int, Phones]] = [(0, ())]
    for part in parts:
        longer = [(cost + rank, said + way) for (cost, said), (rank, way) in product(best, enumerate(part))]
        best = sorted(longer, key=lambda ranked: ranked[0])[:MOST]
    return tuple(said for _, said in best if said)


def likeliest(ways: Iterable[Phones]) -> tuple[Phones, ...]:
    """The first `MOST` different ones that are said at all."""
    return tuple(dict.fromkeys(way for way in ways if way))[:MOST]
