"""French numbers, in digits and in words; hyphens are no atoms, so that "dix-sept" is two words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...atoms import Atom
from .. import Number
from ..figures import touch

_SMALL = """zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    dixsept dixhuit dixneuf"""
_TENS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
_UNITS = {word: n for n, word in enumerate(_SMALL.split())} | {"une": 1}
_STEMS = {
    "deux": 2,
    "trois": 3,
    "quatr": 4,
    "cinqu": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuv": 9,
    "dix": 10,
    "onz": 11,
    "douz": 12,
    "treiz": 13,
    "quatorz": 14,
    "quinz": 15,
    "seiz": 16,
    "vingt": 20,
    "trent": 30,
    "quarant": 40,
    "cinquant": 50,
    "soixant": 60,
}
_ORDINALS = (
    {f"{stem}iem{ending}": n for stem, n in _STEMS.items() for ending in ("e", "es")}
    | {"unieme": 1, "premier": 1, "premiere": 1, "premiers": 1, "premieres": 1}
    | {"second": 2, "seconde": 2, "seconds": 2, "secondes": 2, "tierce": 3}
)
_SUFFIXES = frozenset(
    (
        "er",
        "ere",
        "ers",
        "eres",
        "re",
        "res",
        "e",
        "es",
        "eme",
        "emes",
        "ieme",
        "iemes",
        "nd",
        "nde",
        "d",
        "de",
    )
)
_GROUPS = {"paire": 2, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
_HUNDREDS = ("cent", "cents")
_HALF = ("et", "demi"), ("et", "demie")
_LONGEST = 8


def numbers(atoms: Sequence[Atom], start: int) -> Iterator[Number]:
    """The numbers that begin at an atom, shorter ones too ("deux" of "deux et demie")."""
    norms = [atom.norm if atom.kind != "quote" else "" for atom in atoms[start : start + _LONGEST]]
    if atoms[start].kind == "number":
        yield from _digits(atoms, norms, start)
        return
    length, value = _cardinal(norms)
    following = _ORDINALS.get(norms[length] if length < len(norms) else "", 0)
    if length and value >= 10 and 0 < following < 17 and (value == 10 or value + following > 20):
        yield Number(start + length + 1, value + following, ordinal=True)
    if length:
        yield from _with_rest(norms, start, length, value)
    elif norms[0] in _ORDINALS:
        yield Number(start + 1, _ORDINALS[norms[0]], ordinal=True)


def _digits(atoms: Sequence[Atom], norms: Sequence[str], start: int) -> Iterator[Number]:
    value = float(
        norms[0].replace(",", ".")
    )  # "1,500" looks like thousands, but the comma is the decimal mark
    if touch(atoms, start, 1) and norms[1] in _SUFFIXES:
        yield Number(start + 2, value, ordinal=True)
        return
    if touch(atoms, start, 2) and norms[1] == "," and atoms[start + 2].kind == "number":
        yield Number(start + 3, float(f"{norms[0]}.{norms[2]}"))
    yield from _with_rest(norms, start, 1, value)


def _cardinal(norms: Sequence[str]) -> tuple[int, int]:
    """How many words a number takes, and its value; no words where there is none."""
    if norms[0] in ("un", "une") and len(norms) > 1 and norms[1] in _GROUPS:
        length = 2 + (norms[2:3] in (["de"], ["d"]))
        return length, _GROUPS[norms[1]]
    length, value = (0, 1) if norms[0] in _HUNDREDS else _below_hundred(norms)
    if norms[length : length + 1] and norms[length] in _HUNDREDS:
        rest, more = _below_hundred(norms[length + 1 :])
        return length + 1 + rest, value * 100 + more
    return length, value


def _below_hundred(norms: Sequence[str]) -> tuple[int, int]:
    if not norms:
        return 0, 0
    tens, length = _TENS.get(norms[0], 0), 1
    if norms[0] == "quatre" and norms[1:2] in (["vingt"], ["vingts"]):
        tens, length = 80, 2
    if not tens:
        return _teens(norms)
    et = norms[length : length + 1] == ["et"]
    more, units = _teens(norms[length + et :])
    fits = units < 20 if tens in (60, 80) else units < 10
    if not more or not fits or (et and units not in (1, 11)):
        return length, tens
    return length + et + more, tens + units


def _teens(norms: Sequence[str]) -> tuple[int, int]:
    """A number below twenty, "dix sept" too."""
    if norms[:1] == ["dix"] and "".join(norms[:2]) in _UNITS:
        return min(len(norms), 2), _UNITS["".join(norms[:2])]
    return (1, _UNITS[norms[0]]) if norms and norms[0] in _UNITS else (0, 0)


def _with_rest(norms: Sequence[str], start: int, length: int, value: float) -> Iterator[Number]:
    yield Number(start + length, value)
    if tuple(norms[length : length + 2]) in _HALF:
        yield Number(start + length + 2, value + 0.5)
    if norms[length : length + 1] == ["virgule"]:
        more, decimals = _below_hundred(norms[length + 1 :])
        if more:
            yield Number(start + length + 1 + more, float(f"{value:g}.{decimals}"))
