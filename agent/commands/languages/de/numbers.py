"""German numbers, in digits and in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .....speech.languages.de import ENDINGS, ONES, cardinal, ordinal_stem
from ...atoms import Atom
from .. import Number

_ARTICLES = frozenset(("ein", "eine", "einen", "einem", "einer"))
_COUNTED = frozenset(
    [
        "sekunde",
        "minute",
        "stunde",
        "millisekunde",
        "sek",
        "min",
        "dezibel",
        "db",
        "prozent",
        "wort",
        "halbe",
        "halbes",
        "audio",
        "aufnahme",
        "datei",
        "teil",
        "stuck",
    ]
)
"""What an article counts: "eine Sekunde" is 1 second, while "füge das Audio ein" names no number."""


def _spellings(word: str) -> set[str]:
    """A word as normalised atoms have it, with and without its vowels' dots."""
    doubled = word.replace("ü", "ue").replace("ö", "oe").replace("ß", "ss")
    return {doubled, word.replace("ü", "u").replace("ö", "o").replace("ß", "ss")}


def _cardinals() -> Mapping[str, float]:
    found = {spelling: float(n) for n in range(100) for spelling in _spellings(cardinal(n))}
    halves = {f"{word}einhalb": n + 0.5 for n, word in enumerate([*ONES[:1], "ein", *ONES[2:]]) if n}
    others = {"zwo": 2, "beide": 2, "beiden": 2, "beider": 2, "hundert": 100, "einhundert": 100}
    return (
        found | {s: n for word, n in halves.items() for s in _spellings(word)} | {"anderthalb": 1.5} | others
    )


def _ordinals() -> Mapping[str, float]:
    found: dict[str, float] = {}
    for number in range(1, 100):
        stems = _spellings(ordinal_stem(number))
        found |= {stem + ending: float(number) for stem in stems for ending in ENDINGS}
    return found | {"siebente": 7.0, "siebenten": 7.0}


_CARDINALS, _ORDINALS = _cardinals(), _ordinals()


def numbers(atoms: Sequence[Atom], start: int) -> Iterator[Number]:
    """The numbers that begin at an atom, shorter ones too ("zwei" of "zwei Komma fünf")."""
    norms = [atom.norm if atom.kind != "quote" else "" for atom in atoms[start : start + 4]]
    if atoms[start].kind == "number":
        yield from _digits(atoms[start : start + 4], start, _numbers_a_line(atoms, start))
    elif norms[0] in _CARDINALS:
        yield Number(start + 1, _CARDINALS[norms[0]])
        yield from _with_fraction(norms, start)
    elif norms[0] in _ORDINALS:
        yield Number(start + 1, _ORDINALS[norms[0]], ordinal=True)
    elif norms[0] in _ARTICLES and norms[1:2] and norms[1] in _COUNTED:
        yield Number(start + 1, 1.0)


def _numbers_a_line(atoms: Sequence[Atom], start: int) -> bool:
    """Whether digits number one of several lines, each of them a step."""
    return atoms[start - 1].text == "\n" if start else any(atom.text == "\n" for atom in atoms)


def _digits(atoms: Sequence[Atom], start: int, numbering: bool) -> Iterator[Number]:
    """Digits with a decimal comma or point, or with the point of an ordinal, or (numbering) of a list."""
    first, *rest = atoms
    value = _value(first.text)
    yield Number(start + 1, value)
    if not rest or rest[0].start != first.end:
        return
    if rest[0].text == ".":
        if not numbering:
            yield Number(start + 2, value, ordinal=True)
    elif rest[0].norm in ("te", "ten", "ter", "tes", "ste", "sten"):
        yield Number(start + 2, value, ordinal=True)
    elif rest[0].text == "," and len(rest) > 1 and rest[1].kind == "number" and rest[1].start == rest[0].end:
        yield Number(start + 3, float(f"{first.text}.{rest[1].text}"))


def _value(text: str) -> float:
    """The value of digits: "2,500" is a decimal, "1.500" a thousand and a half."""
    whole, _, rest = text.partition(".")
    if len(rest) == 3 and whole.strip("0"):
        return float(whole + rest)
    return float(text.replace(",", ".", 1).replace(",", ""))


def _with_fraction(norms: Sequence[str], start: int) -> Iterator[Number]:
    """ "zwei Komma fünf" """
    if norms[1:2] == ["komma"] and len(norms) > 2 and _CARDINALS.get(norms[2], 10) < 10:
        yield Number(start + 3, _CARDINALS[norms[0]] + _CARDINALS[norms[2]] / 10)
