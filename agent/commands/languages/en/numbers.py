"""English numbers, in digits and in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .....speech.languages.en import ONES, ORDINALS, TENS
from ...atoms import Atom
from .. import Number

_CARDINALS = {word: n for n, word in enumerate(ONES)} | {word: 20 + 10 * n for n, word in enumerate(TENS)}
_ORDINALS = {word: n for n, word in enumerate(ORDINALS) if n} | {
    f"{word[:-1]}ieth": 20 + 10 * n for n, word in enumerate(TENS)
}
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_FRACTIONS = {("and", "a", "half"): 0.5, ("and", "a", "quarter"): 0.25, ("point", "five"): 0.5}
_GROUPS = {
    ("a", "couple", "of"): 2,
    ("a", "couple"): 2,
    ("couple", "of"): 2,
    ("half", "a", "dozen"): 6,
    ("half", "dozen"): 6,
    ("a", "dozen"): 12,
    ("dozen",): 12,
}


def numbers(atoms: Sequence[Atom], start: int) -> Iterator[Number]:
    """The numbers that begin at an atom, shorter ones too ("two" of "two and a half")."""
    norms = [atom.norm if atom.kind != "quote" else "" for atom in atoms[start : start + 6]]
    if atoms[start].kind == "number":
        yield from _digits(norms, start)
    elif norms[0] in _CARDINALS:
        yield from _words(norms, start)
    elif norms[0] in _ORDINALS:
        yield Number(start + 1, _ORDINALS[norms[0]], ordinal=True)
    else:
        for words, value in _GROUPS.items():
            if tuple(norms[: len(words)]) == words:
                yield Number(start + len(words), value)


def _digits(norms: Sequence[str], start: int) -> Iterator[Number]:
    value = float(norms[0].replace(",", ""))
    if norms[1:2] and norms[1] in _SUFFIXES:
        yield Number(start + 2, value, ordinal=True)
        return
    yield from _with_fractions(norms, start, 1, value)


def _words(norms: Sequence[str], start: int) -> Iterator[Number]:
    value, length = _CARDINALS[norms[0]], 1
    if value >= 20 and norms[1:2] and norms[1] in _ORDINALS and _ORDINALS[norms[1]] < 10:
        yield Number(start + 2, value + _ORDINALS[norms[1]], ordinal=True)
    if value >= 20 and norms[1:2] and 0 < _CARDINALS.get(norms[1], 0) < 10:
        value, length = value + _CARDINALS[norms[1]], 2
    if norms[length : length + 1] == ["hundred"]:
        value, length = value * 100, length + 1
    if norms[length : length + 1] == ["point"] and norms[length + 1 : length + 2]:
        digit = _CARDINALS.get(norms[length + 1], 10)
        if digit < 10:
            yield Number(start + length + 2, value + digit / 10)
    yield from _with_fractions(norms, start, length, value)


def _with_fractions(norms: Sequence[str], start: int, length: int, value: float) -> Iterator[Number]:
    yield Number(start + length, value)
    for words, fraction in _FRACTIONS.items():
        if tuple(norms[length : length + len(words)]) == words:
            yield Number(start + length + len(words), value + fraction)
