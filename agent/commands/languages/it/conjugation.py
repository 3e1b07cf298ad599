"""The forms of Italian verbs that commands use, without accents, so that each verb is named once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class _Irregular(NamedTuple):
    """What an infinitive does not tell; an empty field is regular.

    stem: of the forms that the other fields do not name. you: the imperative of "tu". wished: the
    subjunctive without its ending. participle: without its ending. conditional: without its ending.
    """

    stem: str = ""
    you: str = ""
    wished: str = ""
    participle: str = ""
    conditional: str = ""


_FAMILIES = {
    "chiedere": _Irregular(participle="chiest"),
    "chiudere": _Irregular(participle="chius"),
    "cludere": _Irregular(participle="clus"),
    "correre": _Irregular(participle="cors"),
    "dire": _Irregular("dice", "dici", "dic", "dett"),
    "dividere": _Irregular(participle="divis"),
    "durre": _Irregular("duce", "duci", "duc", "dott"),
    "fare": _Irregular("face", "fai", "facci", "fatt", "far"),
    "fondere": _Irregular(participle="fus"),
    "giungere": _Irregular(participle="giunt"),
    "leggere": _Irregular(participle="lett"),
    "mettere": _Irregular(participle="mess"),
    "muovere": _Irregular(participle="moss"),
    "pendere": _Irregular(participle="pes"),
    "porre": _Irregular("pone", "poni", "pong", "post"),
    "prendere": _Irregular(participle="pres"),
    "primere": _Irregular(participle="press"),
    "reggere": _Irregular(participle="rett"),
    "rompere": _Irregular(participle="rott"),
    "scegliere": _Irregular("sceglie", "scegli", "scelg", "scelt"),
    "scrivere": _Irregular(participle="scritt"),
    "spegnere": _Irregular("spegne", "spegni", "speng", "spent"),
    "tendere": _Irregular(participle="tes"),
    "tenere": _Irregular("tene", "tieni", "teng", "tenut", "terr"),
    "togliere": _Irregular("toglie", "togli", "tolg", "tolt"),
    "trarre": _Irregular("trae", "trai", "tragg", "tratt"),
    "volgere": _Irregular(participle="volt"),
}
"""Irregular verbs, also with a prefix ("rimettere")."""
_PLAIN = frozenset(
    ("aprire", "convertire", "coprire", "invertire", "partire", "rieseguire", "ripartire", "sentire")
)
"""Verbs in -ire without -isc-."""
_OPENED = {"aprire": "apert", "coprire": "copert"}
_SHORT = {"fare": ("fa", "fal", "fam", "fac")}
"""Short imperatives, which double the consonant of a pronoun ("fallo"), by their family."""


def inflected(verbs: str) -> str:
    """Verbs, separated by commas, with all their forms; of several words the first is inflected."""
    return ", ".join(form for verb in verbs.split(",") for form in forms(" ".join(verb.split())))


def forms(verb: str) -> list[str]:
    """A verb's infinitive, imperatives, wishes ("che tu tolga") and participles."""
    infinitive, _, rest = verb.partition(" ")
    found = dict.fromkeys((infinitive, *hosts(infinitive), *_others(infinitive)))
    return [f"{form} {rest}".rstrip() for form in found]


def hosts(infinitive: str) -> Iterator[str]:
    """The forms that pronouns hang on: shortened infinitive and imperatives."""
    theme = _theme(infinitive)
    yield infinitive[:-2] if infinitive.endswith("rre") else infinitive[:-1]
    yield _you(infinitive)
    yield f"{theme if infinitive.endswith('rre') else infinitive[:-2]}te"
    wished = _wished(infinitive)
    yield (wished if wished.endswith("i") else theme[:-1].rstrip("i") + "i") + "amo"
    yield from (
        prefix + short for family, prefix in _family_of(infinitive) for short in _SHORT.get(family, ())
    )


def _others(infinitive: str) -> Iterator[str]:
    theme, wished = _theme(infinitive), _wished(infinitive)
    vowel = "" if infinitive.endswith("are") and not _family_of(infinitive) else "a"
    yield from (f"{wished}{vowel}", f"{wished}{vowel}no")
    yield f"{wished}e" if infinitive.endswith("ire") else theme
    yield from (f"{theme}{person}" for person in ("ssi", "sse", "ste", "ssimo", "ssero"))
    yield from (f"{_conditional(infinitive)}{person}" for person in ("esti", "ebbe", "este", "ebbero"))
    yield from (f"{_participle(infinitive)}{agreement}" for agreement in "oaie")


def _theme(infinitive: str) -> str:
    """What most endings are added to: "togli-e-", "elimin-a-", "un-i-", "ridu-ce-"."""
    return _irregular(infinitive).stem or infinitive[:-2]


def _you(infinitive: str) -> str:
    """The imperative of "tu"."""
    if irregular := _irregular(infinitive).you:
        return irregular
    if infinitive.endswith("are"):
        return infinitive[:-2]
    return infinitive[:-3] + ("isci" if _has_isc(infinitive) else "i")


def _wished(infinitive: str) -> str:
    """The stem of the subjunctive, of verbs in -are with its vowel."""
    if irregular := _irregular(infinitive).wished:
        return irregular
    stem = infinitive[:-3]
    return _before_i(stem) if infinitive.endswith("are") else stem + "isc" * _has_isc(infinitive)


def _before_i(stem: str) -> str:
    """A stem with an i behind it: "elimin-i", "cerch-i", "tagl-i"."""
    return f"{stem}hi" if stem[-1] in "cg" and not stem.endswith("sc") else stem.rstrip("i") + "i"


def _conditional(infinitive: str) -> str:
    if irregular := _irregular(infinitive).conditional:
        return irregular
    if not infinitive.endswith("are"):
        return infinitive[:-1]
    stem = infinitive[:-3]
    return (
        f"{stem}her" if stem[-1] in "cg" else f"{stem[:-1]}er" if stem[-2:] in ("ci", "gi") else f"{stem}er"
    )


def _participle(infinitive: str) -> str:
    if irregular := _irregular(infinitive).participle or _OPENED.get(infinitive):
        return irregular
    return infinitive[:-3] + {"a": "at", "e": "ut", "i": "it"}[infinitive[-3]]


def _has_isc(infinitive: str) -> bool:
    return infinitive.endswith("ire") and infinitive not in _PLAIN and not _family_of(infinitive)


def _irregular(infinitive: str) -> _Irregular:
    """The irregular forms that a verb shares with a simpler one, with its prefix; empty where it has none."""
    for family, prefix in _family_of(infinitive):
        return _Irregular(*(form and prefix + form for form in _FAMILIES[family]))
    return _Irregular()


def _family_of(infinitive: str) -> list[tuple[str, str]]:
    """The simpler verb and the prefix, where the verb is one of an irregular family."""
    families = (family for family in _FAMILIES if infinitive.endswith(family))
    return [(family, infinitive.removesuffix(family)) for family in families][:1]
