"""Italian."""

import re
from collections.abc import Iterator

from . import Language, Reading, short_forms, words

_SMALL = words(
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
    "sedici diciassette diciotto diciannove"
)
_TENS = words("venti trenta quaranta cinquanta sessanta settanta ottanta novanta")
ORDINALS = words("prim second terz quart quint sest settim ottav non decim")
"""Stems of the ordinals from 1 on."""

_SHORT_FORMS = """
sig: signor; sigra: signora; signa: signorina; dott: dottor; dottssa: dottoressa; dr: dottor; prof: professor;
ing: ingegner; avv: avvocato; ecc: eccetera; etc: eccetera; cmq: comunque; nn: non; xke: perche; xche: perche;
ok: okay; po: poco; qlc: qualcosa; tv: tivu; km: chilometri; kg: chilogrammi; ssig: signori
"""
"""Without accents, as words are compared."""

_SWEARING = """
bastarda, bastarde, bastardi, bastardo, cacca, cagare, cagata, cagate, cagna, cazzata, cazzate, cazzi,
cazzo, cazzone, cazzoni, checca, cogliona, coglionata, coglionate, coglione, coglioni, col cazzo, cretina,
cretino, cristo, cornuto, culattone, culo, dio bestia, dio boia, dio cane, dio merda, dio porco, diocane,
dioporco, fanculo, fancazzista, ficcatelo nel culo, figa, figlia di puttana, figli di puttana, figlio di
mignotta, figlio di puttana, figlio di troia, fica, fottere, fottiti, fottuta, fottute, fottuti, fottuto,
frocio, froci, incazzare, incazzata, incazzati, incazzato, inculare, inculata, li mortacci tua, ma che
cazzo, madonna puttana, merda, merdata, merde, merdina, merdosa, merdoso, mignotta, mignotte, minchia,
minchiata, minchiate, minchione, mortacci tua, palle, paraculo, pisciare, piscia, pompino, pompini, porca
madonna, porca miseria, porca puttana, porca troia, porco cane, porco dio, porcoddio, porcodio, porco giuda,
puttana, puttanata, puttanate, puttane, puttaniere, ricchione, rompicazzo, rompicoglioni, rompipalle,
scazzo, scopare, scopata, scopate, sfiga, stronza, stronzata, stronzate, stronze, stronzi, stronzo,
succhiacazzi, testa di cazzo, teste di cazzo, testa di minchia, troia, troiaio, troie, vacca puttana,
vaffanculo, vaffa, vai a cagare, va a cagare, vai a fare in culo, zoccola, zoccole
"""


def cardinal(number: int) -> str:
    """A number below 100 in one word: the tens lose their vowel before "uno" and "otto"."""
    if number < len(_SMALL):
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    word = _TENS[tens - 2]
    return (word[:-1] if ones in (1, 8) else word) + (_SMALL[ones] if ones else "")


def _numbers() -> Iterator[tuple[str, tuple[Reading, ...]]]:
    for number in range(100):
        word = cardinal(number)
        forms = (word, word[:-1], f"{word[:-1]}a") if number == 1 else (word, word[:-1])
        yield str(number), tuple((form,) for form in (forms if word.endswith("uno") else (word,)))
    yield "100", (("cento",),)
    yield "1000", (("mille",),)
    for number, stem in enumerate(ORDINALS, 1):
        yield from ((f"{number}{ending}", ((stem + ending,),)) for ending in "oa")  # “1º” is read “1o”


LANGUAGE = Language(
    readings={**dict(_numbers()), **short_forms(_SHORT_FORMS)},
    symbols={"&": "e", "%": "per cento", "+": "più"},
    prefixes=frozenset(words("e ex anti co multi pre semi")),
    # “cioè”, “allora” and “insomma” hesitate too, but are words; so are “è”, “ma”, “ha” and “ho”.
    hesitations={
        "eh": re.compile("e+h+"),
        "ehm": re.compile("e+h+m+|e+m{2,}"),
        "em": re.compile("e+m"),
        "um": re.compile("u+h*m+"),
        "uh": re.compile("u+h+"),
        "ah": re.compile("a+h+"),
        "ahm": re.compile("a+h+m+"),
        "mh": re.compile("m+h+"),
        "hm": re.compile("h+m+"),
        "mm": re.compile("m{2,}"),
    },
    answers=("um hum", "mm hm", "mh mh"),
    number_words=frozenset([*map(cardinal, range(100)), "un", "una", "cento", "mille", "mila", "milioni"]),
    doubles=frozenset(
        words(
            "bla ciao dai molto no si poi piano quasi subito sempre via tanto cosi appena proprio poco pian "
            "passo zitto zitta bene prego cin toc tic tac man piccolo piccola grande ecco mai"
        )
    ),
    linking=frozenset(words("a con da dopo e ed o od per su")),
    common=frozenset(
        words(
            "a ad ai al alla anche ancora c che chi ci come con cosa cosi da dal dei del della di dove due "
            "e ed era fa gli ha hai ho i il in io la le lei li lo loro lui ma mai me mi mia mio molto ne "
            "nei nel nella no noi non o per piu poi qua quando quel quella quello questa questo qui sa se "
            "sei si sia sono su sua suo ti tra tu tutti tutto un una uno va vi voi"
        )
    ),
    corrections=tuple(words(term) for term in ("voglio dire", "volevo dire", "anzi", "cioe", "o meglio")),
    swears=frozenset(" ".join(phrase.split()) for phrase in _SWEARING.split(",")),
)
