"""The forms of Spanish verbs that commands use, without accents, so that each verb is named once."""

from __future__ import annotations

from collections.abc import Iterator

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
    "dar": "d",
    "decir": "dig",
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
    "dar": "d",
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
_PARTICIPLES = {"cubrir": "cubiert", "decir": "dich", "devolver": "devuelt", "volver": "vuelt"}
_FAMILIES = {
    "hacer": ("haz", "hag", "hic", "hech", "har"),
    "poner": ("pon", "pong", "pus", "puest", "pondr"),
    "tener": ("ten", "teng", "tuv", "tenid", "tendr"),
    "traer": ("trae", "traig", "traj", "traid", "traer"),
}
"""Irregular verbs, also with a prefix ("deshacer"): short imperative, then the stems of subjunctive, past,
participle and conditional."""
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
    stem, vowel = infinitive[:-2], infinitive[-2]
    yield from (infinitive, infinitive[:-1], f"{infinitive[:-1]}d", _gerund(infinitive))
    yield _STRESSED.get(infinitive, _family(infinitive)[4] or stem) + ("a" if vowel == "a" else "e")
    if short := _family(infinitive)[0]:
        yield short
    if infinitive == "decir":
        yield "di"
    wished, ending = _wished(infinitive, stressed=True), "e" if vowel == "a" else "a"
    yield from (wished + ending, f"{wished}{ending}n", f"{_wished(infinitive)}{ending}mos")


def _others(infinitive: str) -> Iterator[str]:
    stem, vowel = infinitive[:-2], infinitive[-2]
    stressed, ending = _STRESSED.get(infinitive, stem), "e" if vowel == "a" else "a"
    yield from (f"{stressed}{'a' if vowel == 'a' else 'e'}s", f"{infinitive[:-1]}s")
    yield from (f"{_wished(infinitive, stressed=True)}{ending}s", f"{_wished(infinitive)}{ending}is")
    past = _family(infinitive)[2] or _PAST.get(infinitive, stem)
    middle = "a" if vowel == "a" and infinitive != "dar" else "e" if past[-1] in "jy" else "ie"
    yield from (f"{past}{middle}{end}" for end in ("ra", "ras", "ran", "se", "ses", "sen"))
    conditional = _family(infinitive)[4] or {"decir": "dir"}.get(infinitive, infinitive)
    yield from (f"{conditional}ia{end}" for end in ("", "s", "n"))
    participle = _family(infinitive)[3] or _PARTICIPLES.get(infinitive)
    participle = participle or stem + ("ad" if vowel == "a" else "id")
    yield from (f"{participle}{end}" for end in ("o", "a", "os", "as"))


def _gerund(infinitive: str) -> str:
    stem = infinitive[:-2]
    if infinitive.endswith("ar"):
        return f"{stem}ando"
    if infinitive == "decir":
        return "diciendo"
    if infinitive.endswith("ir"):
        stem = {"reducir": stem, "introducir": stem, "reproducir": stem}.get(infinitive, _PAST.get(infinitive, stem))
    return f"{stem}endo" if stem.endswith("y") else f"{stem}yendo" if stem.endswith("a") else f"{stem}iendo"


def _wished(infinitive: str, stressed: bool = False) -> str:
    """The stem of the subjunctive, where the stress is on it or not."""
    if irregular := _family(infinitive)[1] or _WISHED.get(infinitive):
        return irregular
    weak = _PAST.get(infinitive, infinitive[:-2])
    stem = _STRESSED.get(infinitive, infinitive[:-2]) if stressed else weak
    if not infinitive.endswith("ar"):
        return stem[:-1] + "j" if stem.endswith("g") else stem
    return stem[:-1] + _BEFORE_E.get(stem[-1], stem[-1])


def _family(infinitive: str) -> tuple[str, str, str, str, str]:
    """The irregular forms that a verb shares with a simpler one, with its prefix; empty where it has none."""
    for simple, found in _FAMILIES.items():
        if infinitive.endswith(simple) and infinitive != "retener poner":
            prefix = infinitive.removesuffix(simple)
            short, wished, past, participle, conditional = (prefix + form for form in found)
            return short, wished, past, participle, conditional
    return "", "", "", "", ""
