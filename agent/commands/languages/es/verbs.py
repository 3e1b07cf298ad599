"""The forms of Spanish verbs, without accents, and the pronouns that hang on them ("quítalo")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_STRESSED = {
    "mover": "muev",
    "remover": "remuev",
    "repetir": "repit",
    "mostrar": "muestr",
    "contar": "cuent",
    "encontrar": "encuentr",
    "sonar": "suen",
    "cerrar": "cierr",
    "empezar": "empiez",
    "comenzar": "comienz",
    "invertir": "inviert",
    "revertir": "reviert",
    "convertir": "conviert",
    "sustituir": "sustituy",
    "excluir": "excluy",
    "incluir": "incluy",
    "disminuir": "disminuy",
    "concluir": "concluy",
    "devolver": "devuelv",
    "volver": "vuelv",
    "medir": "mid",
    "conservar": "conserv",
    "fundir": "fund",
    "extender": "extiend",
    "perder": "pierd",
    "colgar": "cuelg",
    "decir": "dic",
    "mantener": "mantien",
    "tener": "tien",
    "contener": "contien",
    "querer": "quier",
    "probar": "prueb",
    "reforzar": "refuerz",
    "requerir": "requier",
    "oir": "oy",
}
"""Stems that the stress changes; the others keep that of the infinitive."""
_SUBJUNCTIVE = {
    "poner": "pong",
    "anteponer": "antepong",
    "superponer": "superpong",
    "reponer": "repong",
    "componer": "compong",
    "hacer": "hag",
    "deshacer": "deshag",
    "rehacer": "rehag",
    "decir": "dig",
    "oir": "oig",
    "traer": "traig",
    "extraer": "extraig",
    "tener": "teng",
    "mantener": "manteng",
    "contener": "conteng",
    "reducir": "reduzc",
    "introducir": "introduzc",
    "reproducir": "reproduzc",
    "traducir": "traduzc",
    "enmudecer": "enmudezc",
    "desaparecer": "desaparezc",
    "restablecer": "restablezc",
    "dar": "d",
}
_SHORT = {
    "poner": "pon",
    "anteponer": "antepon",
    "superponer": "superpon",
    "reponer": "repon",
    "componer": "compon",
    "hacer": "haz",
    "deshacer": "deshaz",
    "rehacer": "rehaz",
    "decir": "di",
    "tener": "ten",
    "mantener": "manten",
    "contener": "conten",
}
"""Imperatives of "tú" that drop their ending."""
_PAST = {
    "poner": "pus",
    "anteponer": "antepus",
    "superponer": "superpus",
    "reponer": "repus",
    "componer": "compus",
    "hacer": "hic",
    "deshacer": "deshic",
    "rehacer": "rehic",
    "decir": "dij",
    "traer": "traj",
    "extraer": "extraj",
    "tener": "tuv",
    "mantener": "mantuv",
    "contener": "contuv",
    "reducir": "reduj",
    "introducir": "introduj",
    "reproducir": "reproduj",
    "traducir": "traduj",
    "repetir": "repit",
    "invertir": "invirt",
    "revertir": "revirt",
    "convertir": "convirt",
    "medir": "mid",
    "sustituir": "sustituy",
    "excluir": "excluy",
    "incluir": "incluy",
    "disminuir": "disminuy",
    "concluir": "concluy",
    "dar": "d",
}
"""Stems of the past, which "quisiera que quitaras" is made of."""
_PARTICIPLES = {
    "poner": "puest",
    "anteponer": "antepuest",
    "superponer": "superpuest",
    "reponer": "repuest",
    "componer": "compuest",
    "hacer": "hech",
    "deshacer": "deshech",
    "rehacer": "rehech",
    "decir": "dich",
    "cubrir": "cubiert",
    "devolver": "devuelt",
    "volver": "vuelt",
    "abrir": "abiert",
    "romper": "rot",
}
_CONDITIONAL = {"poner": "pondr", "hacer": "har", "deshacer": "deshar", "rehacer": "rehar", "decir": "dir"}
_BEFORE_E = (("c", "qu"), ("g", "gu"), ("z", "c"))
"""How a final consonant is written before e."""

_ENCLITICS = re.compile(r"(.{2,}?)((?:(?:me|te|se|nos|os)?(?:los?|las?|les?))|me|te|se|nos|os)")
_PRONOUNS = re.compile(r"me|te|se|nos|os|l[aeo]s?")


def inflected(verbs: str) -> str:
    """Verbs, separated by commas, with all their forms; of several words the first is inflected."""
    return ", ".join(form for verb in verbs.split(",") for form in forms(" ".join(verb.split())))


@cache
def forms(verb: str) -> tuple[str, ...]:
    """A verb's infinitive, imperatives, wishes ("quiero que quites"), gerund and participles."""
    infinitive, _, rest = verb.partition(" ")
    every = dict.fromkeys([*_attachable(infinitive), *_others(infinitive)])
    _KNOWN.update(_attachable(infinitive))
    return tuple(f"{form} {rest}".rstrip() for form in every)


_KNOWN: set[str] = set()
"""Forms of the verbs above that pronouns hang on."""


def divided(word: str) -> tuple[str, ...]:
    """A verb and the pronouns that hang on it, each with a hyphen; the word alone where it is no such verb.

    word: without accents.
    """
    for match in filter(None, (_ENCLITICS.fullmatch(word[:n] + word[n:]) for n in (0,))):
        del match
    return (word,)


def _attachable(infinitive: str) -> Iterator[str]:
    yield infinitive


def _others(infinitive: str) -> Iterator[str]:
    yield infinitive
