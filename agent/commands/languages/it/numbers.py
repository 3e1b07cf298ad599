"""Italian numbers, in digits and in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .....speech.languages.it import ORDINALS, cardinal
from ...atoms import Atom
from .. import Number
from ..figures import touch, with_half

_COLLECTIVES = {"paio": 2, "decina": 10, "dozzina": 12, "ventina": 20}
_SUFFIXES = frozenset(("o", "a", "i", "e", "°", "^", "mo", "ma", "esimo", "esima", "do", "da", "zo", "za"))
_UNITS = frozenset(("secondo", "secondi", "minuto", "minuti"))
_POINTS = frozenset(("virgola", "punto"))
_HALF = ("e", "mezzo"), ("e", "mezza")


def _cardinal(number: int) -> str:
    """A number below 1000 in one word."""
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return cardinal(rest)
    return (cardinal(hundreds) if hundreds > 1 else "") + "cento" + (cardinal(rest) if rest else "")


_CARDINALS = {_cardinal(number): number for number in range(1000)} | {"un": 1, "una": 1, "mille": 1000}
_ROOTS = dict(enumerate(ORDINALS, 1)) | {
    number: (word if word.endswith(("tre", "sei")) else word[:-1]) + "esim"
    for word, number in _CARDINALS.items()
    if 10 < number <= 100
}
_ORDINAL_WORDS = {root + ending: number for number, root in _ROOTS.items() for ending in "oaie"}


def numbers(atoms: Sequence[Atom], start: int) -> Iterator[Number]:
    """The numbers that begin at an atom, shorter ones too ("due" of "due e mezzo")."""
    norms = [atom.norm if atom.kind != "quote" else "" for atom in atoms[start : start + 6]]
    if atoms[start].kind == "number":
        yield from _digits(atoms, norms, start)
    elif norms[0] in _CARDINALS or norms[0] in _COLLECTIVES:
        yield from _words(norms, start)
    elif ordinal := _ORDINAL_WORDS.get(norms[0]):
        yield Number(start + 1, ordinal, ordinal=True)


def _digits(atoms: Sequence[Atom], norms: Sequence[str], start: int) -> Iterator[Number]:
    value = float(norms[0].replace(",", "."))
    if touch(atoms, start, 1) and norms[1] in _SUFFIXES:
        yield Number(start + 2, value, ordinal=True)
        return
    if touch(atoms, start, 2) and norms[1] == "," and atoms[start + 2].kind == "number":
        yield Number(start + 3, float(f"{norms[0]}.{norms[2]}"))
        if start and atoms[start - 1].norm in _UNITS:
            return  # "dal secondo 3,5": no list
    yield from with_half(norms, start, (1, value), _HALF)


def _words(norms: Sequence[str], start: int) -> Iterator[Number]:
    length = 2 if norms[0] in ("un", "una") and norms[1:2] and norms[1] in _COLLECTIVES else 1
    value = (_CARDINALS | _COLLECTIVES)[norms[length - 1]]
    if norms[length - 1] in _COLLECTIVES:
        length += norms[length : length + 1] == ["di"]
    if norms[length : length + 1] and norms[length] in _POINTS:
        decimals = _CARDINALS.get(norms[length + 1], -1) if len(norms) > length + 1 else -1
        if 0 <= decimals < 100:
            yield Number(start + length + 2, float(f"{value}.{decimals}"))
    yield from with_half(norms, start, (length, value), _HALF)
