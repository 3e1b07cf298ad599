"""German."""

import re
from collections.abc import Iterator

from . import Language, Reading, short_forms, words

ONES = words(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
)
_TENS = words("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_IRREGULAR_ORDINALS = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
ENDINGS = words("e en er es em")
"""Of ordinals."""
_UNDOTTED = str.maketrans({"ö": "o", "ü": "u", "ß": "ss"})

_SHORT_FORMS = """
geht's: geht es; gibt's: gibt es; ist's: ist es; war's: war es; wär's: wäre es; hat's: hat es; kann's:
kann es; wird's: wird es; macht's: macht es; läuft's: läuft es; mir's: mir es; ich's: ich es; du's: du es;
er's: er es; wir's: wir es; sie's: sie es; wenn's: wenn es; dass's: dass es; so'n: so ein; so'ne: so eine;
so'nen: so einen; 'n: ein; 'ne: eine; 'nen: einen; 'nem: einem; 'ner: einer; 's: es, das; hab: habe;
hab's: habe es; nix: nichts; nee: nein; is: ist; nich: nicht; z.b.: zum beispiel; d.h.: das heißt; usw.:
und so weiter; bzw.: beziehungsweise; dr.: doktor; hr.: herr; fr.: frau; nr.: nummer; prof.: professor;
daß: dass; ok: okay; fürs: für das; ins: in das; ans: an das; aufs: auf das; ums: um das; durchs: durch
das
"""

_SWEARING = """
arsch, arsches, ärsche, arschloch, arschlöcher, arschlochs, arschgeige, arschgeigen, am arsch, verarschen,
verarscht, verarsche, verarschung, bastard, bastarde, drecksack, drecksau, dreckskerl, ficken, fick,
fickt, fickst, ficke, gefickt, ficker, abgefickt, fick dich, fotze, fotzen, fuck, fucking, gottverdammt,
gottverdammte, gottverdammten, gottverdammter, gottverdammtes, hure, huren, hurensohn, hurensöhne,
hurensohns, kacke, kack, kacken, gekackt, kackt, mistkerl, miststück, missgeburt, nutte, nutten,
nuttensohn, pisse, pissen, pisst, gepisst, angepisst, verpiss dich, verpissen, verpisst, schlampe,
schlampen, scheiß, scheiss, scheiße, scheisse, scheißen, scheißt, scheißegal, scheißdreck, scheißkerl,
beschissen, beschissene, beschissenen, beschissener, beschissenes, geschissen, schwanzlutscher,
schwuchtel, schwuchteln, spast, spasti, spacko, vollidiot, vollidioten, vollpfosten, verdammt, verdammte,
verdammten, verdammter, verdammtes, verdammter mist, verfickt, verfickte, verfickten, verfickter,
verficktes, verflucht, verfluchte, verfluchten, verfluchter, verfluchtes, wichser, wichsers, wichse,
wichsen, gewichst, shit, bullshit, motherfucker, bitch, bitches, asshole, wixer, leck mich, himmelarsch,
zum teufel, drecks, saftsack, flachwichser, hackfresse, halt die fresse, kackbratze, pissnelke
"""


def cardinal(number: int) -> str:
    """How a number below 100 is written."""
    tens, ones = divmod(number, 10)
    if number < 20:
        return ONES[number]
    first = "ein" if ones == 1 else ONES[ones]
    return f"{first}und{_TENS[tens - 2]}" if ones else _TENS[tens - 2]


def ordinal_stem(number: int) -> str:
    """How an ordinal from 1 to 99 is written, without its ending."""
    return _IRREGULAR_ORDINALS.get(number) or cardinal(number) + ("t" if number < 20 else "st")


def _numbers() -> Iterator[tuple[str, tuple[Reading, ...]]]:
    yield "1", (("eins",), *((form,) for form in words("ein eine einen einem einer")))
    for number in range(100):
        if number != 1:
            yield str(number), ((cardinal(number),),)
    yield "100", (("hundert",), ("einhundert",))


def _numberwords() -> Iterator[str]:
    """With and without dots on their vowels, as words are compared in both ways."""
    for word in _dotted_numberwords():
        yield from (word, word.translate(_UNDOTTED))


def _dotted_numberwords() -> Iterator[str]:
    yield from (cardinal(number) for number in range(100))
    yield from words("ein zwo hundert tausend million millionen milliarde milliarden komma")
    for number in range(1, 100):
        stem = ordinal_stem(number)
        yield from (stem + ending for ending in ENDINGS)


_SWEARS = frozenset(" ".join(phrase.split()) for phrase in _SWEARING.split(","))

LANGUAGE = Language(
    readings={**short_forms(_SHORT_FORMS), **dict(_numbers())},
    symbols={"&": "und", "%": "prozent", "+": "plus", "§": "paragraf", "€": "euro"},
    prefixes=frozenset(words("e t u x anti co ex multi non pre semi vor nach")),
    hesitations={
        # “Ah”, “oh” and “eh” are words: only those with dots, or an e in their place, hesitate.
        "äh": re.compile("(?:ä+|ae+)h+"),
        "ähm": re.compile("(?:ä+|ae+)h*m+"),
        "öh": re.compile("(?:ö+|oe+)h+"),
        "öhm": re.compile("(?:ö+|oe+)h*m+"),
        "ehm": re.compile("e+h+m+"),
        "hm": re.compile("h+m+"),
    },
    answers=("mhm", "aha", "ah ja"),
    number_words=frozenset(_numberwords()),
    doubles=frozenset(
        words("der die das den sie bla blah ha he hi ho ja na nein sehr viel immer nie bitte so")
    ),
    linking=frozenset(words("an auf bis fuer fur nach oder um und von zu")),
    common=frozenset(
        words(
            "ab aber alle als also am an auch auf aus bei bin bis da dann das dass dem den denn der des die "
            "dir doch du ein eine er es fur ganz gut hab habe hat hier ich ihm ihn ihr im in ins ist ja "
            "kann kein mal man mehr mein mich mir mit nach nein nicht noch nun nur ob oder schon sehr sein "
            "sich sie sind so um und uns vom von vor war was weil wenn wer wie will wir wo zu zum zur"
        )
    ),
    corrections=tuple(words(term) for term in ("ich meine", "ich mein", "besser gesagt", "quatsch")),
    capitals_name=False,
    swears=_SWEARS,
)
