"""Spanish numbers, in digits and in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .....speech.languages.es import SMALL, TENS
from ...atoms import Atom
from .. import Number
from ..figures import touch, with_half

_ORDINALS = "primer segund tercer cuart quint sext septim octav noven decim undecim duodecim"

_CARDINALS = (
    {word: n for n, word in enumerate(SMALL)}
    | {word: 30 + 10 * n for n, word in enumerate(TENS)}
    | {"un": 1, "una": 1, "veintiun": 21, "veintiuna": 21, "cien": 100, "ciento": 100}
    | {"par": 2, "decena": 10, "docena": 12, "doscientos": 200, "quinientos": 500, "mil": 1000}
)
_ORDINAL_WORDS = {
    stem + ending: n
    for n, stem in enumerate(_ORDINALS.split(), 1)
    for ending in ("o", "a", "os", "as", *([""] if stem in ("primer", "tercer") else []))
}
_OLD_ORDINALS = {"vigesimo": 20, "vigesima": 20, "trigesimo": 30, "trigesima": 30}
_SUFFIXES = frozenset(
    ("o", "a", "os", "as", "er", "ero", "era", "eros", "eras", "do", "da", "ro", "ra", "to", "ta")
)
_COLLECTIVES = frozenset(("par", "decena", "docena"))
_POINTS = frozenset(("coma", "punto", "con"))
_HALF = ("y", "medio"), ("y", "media")


def numbers(atoms: Sequence[Atom], start: int) -> Iterator[Number]:
    """The numbers that begin at an atom, shorter ones too ("dos" of "dos y medio")."""
    norms = [atom.norm if atom.kind != "quote" else "" for atom in atoms[start : start + 6]]
    if atoms[start].kind == "number":
        yield from _digits(atoms, norms, start)
    elif norms[0] in _CARDINALS:
        yield from _words(norms, start)
    elif ordinal := (_ORDINAL_WORDS | _OLD_ORDINALS).get(norms[0]):
        yield Number(start + 1, ordinal, ordinal=True)


def _digits(atoms: Sequence[Atom], norms: Sequence[str], start: int) -> Iterator[Number]:
    value = float(norms[0].replace(",", "."))
    if touch(atoms, start, 1) and norms[1] in _SUFFIXES:
        yield Number(start + 2, value, ordinal=True)
        return
    if touch(atoms, start, 2) and norms[1] == "." and norms[2] in _SUFFIXES:
        yield Number(start + 3, value, ordinal=True)
        return
    if touch(atoms, start, 2) and norms[1] == "," and atoms[start + 2].kind == "number":
        yield Number(start + 3, float(f"{norms[0]}.{norms[2]}"))
    yield from with_half(norms, start, (1, value), _HALF)


def _words(norms: Sequence[str], start: int) -> Iterator[Number]:
    value, length = _CARDINALS[norms[0]], 1
    if norms[0] in ("un", "una") and norms[1:2] and norms[1] in _COLLECTIVES:
        value, length = _CARDINALS[norms[1]], 2
    if length == 2 or norms[0] in _COLLECTIVES:
        length += norms[length : length + 1] == ["de"]
    if 30 <= value < 100 and norms[1:2] == ["y"] and 0 < _CARDINALS.get("".join(norms[2:3]), 0) < 10:
        value, length = value + _CARDINALS[norms[2]], 3
    elif norms[0] == "ciento" and norms[1:2] and 0 < _CARDINALS.get(norms[1], 0) < 100:
        value, length = value + _CARDINALS[norms[1]], 2
    if norms[length : length + 1] and norms[length] in _POINTS:
        decimals = _CARDINALS.get(norms[length + 1], -1) if len(norms) > length + 1 else -1
        if 0 <= decimals < 100:
            yield Number(start + length + 2, float(f"{value}.{decimals}"))
    yield from with_half(norms, start, (length, value), _HALF)
