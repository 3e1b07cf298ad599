"""The forms of German verbs, so that acts.py names each verb once."""

from collections.abc import Iterator

_STRONG = {
    "anfangen": "fang fange fängst fängt angefangen",
    "beginnen": "begonnen",
    "behalten": "behältst behält",
    "bleiben": "geblieben",
    "bringen": "gebracht",
    "brechen": "brich brichst bricht gebrochen",
    "fangen": "fängst fängt gefangen",
    "fliegen": "geflogen",
    "geben": "gib gibst gibt gegeben",
    "gehen": "gegangen",
    "haben": "hast hat gehabt",
    "halten": "hältst hält gehalten",
    "heben": "gehoben",
    "kommen": "gekommen",
    "lassen": "lass laß lässt gelassen",
    "lesen": "lies liest gelesen",
    "nehmen": "nimm nimmst nimmt genommen",
    "schieben": "geschoben",
    "schließen": "geschlossen",
    "schmeißen": "geschmissen",
    "schneiden": "geschnitten",
    "schreiben": "geschrieben",
    "sprechen": "sprich sprichst spricht gesprochen",
    "streichen": "gestrichen",
    "tun": "tu tue tust tut getan",
    "übernehmen": "übernimm übernimmst übernimmt übernommen",
    "unterbrechen": "unterbrich unterbrichst unterbricht unterbrochen",
    "verbinden": "verbunden",
    "verschieben": "verschoben",
    "verschmelzen": "verschmilz verschmilzt verschmolzen",
    "verwerfen": "verwirf verwirfst verwirft verworfen",
    "werfen": "wirf wirfst wirft geworfen",
    "zerschneiden": "zerschnitten",
    "ziehen": "gezogen",
}
"""Forms that do not follow from the infinitive, the participle last."""
_UNSTRESSED = ("be", "ent", "er", "ge", "über", "unter", "ver", "wieder", "zer")
_WITH_E = ("d", "t", "chn", "ffn", "ck n")


def inflected(verbs: str, particles: str = "") -> str:
    """Verbs, separated by commas, with all their forms.

    particles: those that stand before the verb and are part of it ("herausschneiden", "rausgeschnitten").
    """
    named = [verb.strip() for verb in verbs.split(",")]
    if not particles:
        return ", ".join(form for verb in named for form in dict.fromkeys(_forms(verb)))
    together = (
        f"{particle}{joint}{form}"
        for particle in particles.split()
        for verb in named
        for form, joint in _fused(verb)
    )
    return ", ".join(dict.fromkeys(together))


def adjectives(stems: str) -> str:
    """Adjectives, separated by commas, with all their endings."""
    return ", ".join(
        f"{stem.strip()}{ending}" for stem in stems.split(",") for ending in ("e", "en", "er", "es", "em")
    )


def _fused(verb: str) -> Iterator[tuple[str, str]]:
    """The forms that follow a particle, each with what stands between."""
    yield from ((form, "") for form in _forms(verb))
    yield verb, "zu"


def _forms(verb: str) -> Iterator[str]:
    """The infinitive, the imperatives, the present of "du" and "ihr", and the participle."""
    stem = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    linked = "e" if stem.endswith(_WITH_E) else ""
    yield from (
        verb,
        f"zu {verb}",
        f"{verb} sie",
        f"{verb} wir",
        stem,
        f"{stem}{linked}t",
        f"{stem}{linked}st",
    )
    if verb.endswith("en"):
        yield f"{stem}e"
    elif verb.endswith(("eln", "ern")):
        yield from (f"{stem[:-2]}{stem[-1]}e", f"{stem}e")
    yield from _STRONG[verb].split() if verb in _STRONG else (_participle(verb, stem, linked),)


def _participle(verb: str, stem: str, linked: str) -> str:
    bare = verb.endswith("ieren") or verb.startswith(_UNSTRESSED)
    return f"{'' if bare else 'ge'}{stem}{linked}t"
