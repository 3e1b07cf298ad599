"""The forms of Spanish verbs that commands use, without accents, so that each verb is named once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_STRESSED = {
    "cerrar": "cierr",
    "colgar": "cuelg",
    "comenzar": "comienz",
    "contar": "cuent",
    "contener": "contien",
    "convertir": "conviert",
    "decir": "dic",
    "devolver": "devuelv",
    "disminuir": "disminuy",
    "empezar": "empiez",
    "encontrar": "encuentr",
    "excluir": "excluy",
    "extender": "extiend",
    "incluir": "incluy",
    "invertir": "inviert",
    "mantener": "mantien",
    "mostrar": "muestr",
    "mover": "muev",
    "oir": "oy",
    "querer": "quier",
    "reforzar": "refuerz",
    "remover": "remuev",
    "repetir": "repit",
    "retener": "retien",
    "revertir": "reviert",
    "sonar": "suen",
    "sustituir": "sustituy",
    "tener": "tien",
    "volver": "vuelv",
}
"""Stems that the stress changes; the others keep that of the infinitive."""
_WISHED = {
    "desaparecer": "desaparezc",
    "enmudecer": "enmudezc",
    "introducir": "introduzc",
    "oir": "oig",
    "reducir": "reduzc",
    "reproducir": "reproduzc",
    "restablecer": "restablezc",
}
"""Stems of the subjunctive, which "quiero que quites" is made of."""
_PAST = {
    "convertir": "convirt",
    "decir": "dij",
    "disminuir": "disminuy",
    "excluir": "excluy",
    "incluir": "incluy",
    "introducir": "introduj",
    "invertir": "invirt",
    "oir": "oy",
    "reducir": "reduj",
    "repetir": "repit",
    "reproducir": "reproduj",
    "revertir": "revirt",
    "sustituir": "sustituy",
}
"""Stems of the past, which "quisiera que quitaras" is made of."""
_PARTICIPLES = {"cubrir": "cubiert", "devolver": "devuelt", "volver": "vuelt"}


class _Irregular(NamedTuple):
    """The short imperative, and the stems of subjunctive, past, participle and conditional."""

    short: str = ""
    wished: str = ""
    past: str = ""
    participle: str = ""
    conditional: str = ""


_FAMILIES = {
    "hacer": _Irregular("haz", "hag", "hic", "hech", "har"),
    "poner": _Irregular("pon", "pong", "pus", "puest", "pondr"),
    "tener": _Irregular("ten", "teng", "tuv", "tenid", "tendr"),
    "traer": _Irregular("trae", "traig", "traj", "traid", "traer"),
    "decir": _Irregular("di", "dig", "dij", "dich", "dir"),
}
"""Irregular verbs, also with a prefix ("deshacer")."""


class _Endings(NamedTuple):
    now: str
    wished: str
    past: str
    participle: str


_ENDINGS = {
    "a": _Endings("a", "e", "a", "ad"),
    "e": _Endings("e", "a", "ie", "id"),
    "i": _Endings("e", "a", "ie", "id"),
}
"""By the vowel of the infinitive."""
_BEFORE_E = {"c": "qu", "g": "gu", "z": "c"}
"""How a final consonant is written before e."""


def inflected(verbs: str) -> str:
    """Verbs, separated by commas, with all their forms; of several words the first is inflected."""
    return ", ".join(form for verb in verbs.split(",") for form in forms(" ".join(verb.split())))


def forms(verb: str) -> list[str]:
    """A verb's infinitive, imperatives, wishes ("que quites"), gerund and participles."""
    infinitive, _, rest = verb.partition(" ")
    found = dict.fromkeys([*hosts(infinitive), *_others(infinitive)])
    return [f"{form} {rest}".rstrip() for form in found]


def hosts(infinitive: str) -> Iterator[str]:
    """The forms that pronouns hang on: infinitive, gerund and imperatives of all persons."""
    present, ending = _STRESSED.get(infinitive, infinitive[:-2]), _ENDINGS[infinitive[-2]]
    yield from (infinitive, infinitive[:-1], f"{infinitive[:-1]}d", _gerund(infinitive), present + ending.now)
    yield from filter(None, (_family(infinitive).short,))
    wished = _wished(infinitive, stressed=True) + ending.wished
    yield from (wished, f"{wished}n", f"{_wished(infinitive)}{ending.wished}mos")


def _others(infinitive: str) -> Iterator[str]:
    stem, ending, family = infinitive[:-2], _ENDINGS[infinitive[-2]], _family(infinitive)
    yield from (f"{_STRESSED.get(infinitive, stem)}{ending.now}s", f"{infinitive[:-1]}s")
    yield from (
        f"{_wished(infinitive, stressed=True)}{ending.wished}s",
        f"{_wished(infinitive)}{ending.wished}is",
    )
    past = family.past or _PAST.get(infinitive, stem)
    middle = ending.past.removeprefix("i" if past[-1] in "jy" else "")
    yield from (f"{past}{middle}{person}" for person in ("ra", "ras", "ran", "se", "ses", "sen"))
    yield from (f"{family.conditional or infinitive}ia{person}" for person in ("", "s", "n"))
    participle = family.participle or _PARTICIPLES.get(infinitive) or stem + ending.participle
    yield from (f"{participle}{agreement}" for agreement in ("o", "a", "os", "as"))


def _gerund(infinitive: str) -> str:
    stem = infinitive[:-2]
    if infinitive.endswith("ar"):
        return f"{stem}ando"
    if infinitive.endswith("ir"):
        past = _PAST.get(infinitive, stem)
        stem = _STRESSED.get(infinitive, stem) if past.endswith("j") else past
    return f"{stem}endo" if stem.endswith("y") else f"{stem}yendo" if stem.endswith("a") else f"{stem}iendo"


def _wished(infinitive: str, stressed: bool = False) -> str:
    """The stem of the subjunctive, where the stress is on it or not."""
    if irregular := _family(infinitive).wished or _WISHED.get(infinitive):
        return irregular
    stem = infinitive[:-2]
    stem = _STRESSED.get(infinitive, stem) if stressed else _PAST.get(infinitive, stem)
    if infinitive.endswith("ar"):
        return stem[:-1] + _BEFORE_E.get(stem[-1], stem[-1])
    return f"{stem[:-1]}j" if stem.endswith("g") else stem


def _family(infinitive: str) -> _Irregular:
    """The irregular forms that a verb shares with a simpler one, with its prefix; empty where it has none."""
    for simple, found in _FAMILIES.items():
        if infinitive.endswith(simple):
            return _Irregular(*(infinitive.removesuffix(simple) + form for form in found))
    return _Irregular()
