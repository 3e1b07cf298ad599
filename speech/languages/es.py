"""Spanish."""

import re
from collections.abc import Iterator

from . import Language, Reading, short_forms, words

SMALL = words(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco "
    "veintiseis veintisiete veintiocho veintinueve"
)
TENS = words("treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_ORDINALS = words("primer segund tercer cuart quint sext septim octav noven decim")

_SHORT_FORMS = """
sr: senor; sra: senora; srta: senorita; dr: doctor; dra: doctora; ud: usted; uds: ustedes; vd: usted;
pa: para; pal: para el; ok: okey; okay: okey; etc: etcetera
"""
"""Without accents, as words are compared."""

_SWEARING = """
boludo, boluda, boludos, boludas, boludez, boludeces, cabrón, cabrona, cabrones, cabronas, cabronazo, cagada,
cagadas, cagar, cagarla, cagado, carajo, chingada, chingado, chingar, chingón, chinga tu madre, cojones,
cojonudo, concha de tu madre, coño, coños, culero, culera, culeros, culo, culos, forro, gilipollas,
gilipollez,
gilipolleces, hijo de puta, hija de puta, hijos de puta, hijoputa, hijueputa, hdp, hostia, hostias, huevón,
huevona, imbécil, imbéciles, jódete, joder, jodido, jodida, jodidos, jodidas, malparido, malparida, mamón,
mamona, marica, maricón, maricona, maricones, me cago en, mierda, mierdas, mierdoso, ostia, ostias, pelotudo,
pelotuda, pelotudos, pelotudez, pendejo, pendeja, pendejos, pendejas, pendejada, pendejadas, picha, pinche,
pinches, polla, pollas, puñeta, puñetas, puñetero, puñetera, puta, putas, puto, putos, putada, putadas,
putísima, verga, vergas, zorra, zorras
"""


def _numbers() -> Iterator[tuple[str, tuple[Reading, ...]]]:
    for number, word in enumerate(SMALL):
        yield str(number), ((word,), *(((word[:-1],), (f"{word[:-1]}a",)) if word.endswith("uno") else ()))
    for number in range(30, 100):
        tens, ones = divmod(number, 10)
        yield str(number), ((TENS[tens - 3], "y", SMALL[ones]) if ones else (TENS[tens - 3],),)
    yield "100", (("cien",), ("ciento",))
    for number, stem in enumerate(_ORDINALS, 1):
        yield from ((f"{number}{ending}", ((stem + ending,),)) for ending in "oa")  # “1º” is read “1o”


LANGUAGE = Language(
    readings={**dict(_numbers()), **short_forms(_SHORT_FORMS)},
    symbols={"&": "y", "%": "por ciento", "+": "más"},
    prefixes=frozenset(words("e ex anti co multi pre semi")),
    # “este”, “o sea” and “pues” hesitate too, but are words.
    hesitations={
        "eh": re.compile("e+h+"),
        "ehm": re.compile("e+h+m+|e+m{2,}"),
        "em": re.compile("e+m"),
        "um": re.compile("u+h*m+"),
        "uh": re.compile("u+h+"),
        "ah": re.compile("a+h+"),
        "hm": re.compile("h+m+"),
        "mm": re.compile("m{2,}"),
    },
    answers=("um hum", "mm hm"),
    number_words=frozenset([*SMALL, *TENS, "un", "una", "y", "cien", "ciento", "mil", "millon"]),
    doubles=frozenset(
        words(
            "bla ja jaja jo muy no si ya poco casi chau chao adios venga vale toc tic tac mucho nunca nos "
            "siempre"
        )
    ),
    linking=frozenset(words("a con e o por tras u y")),
    common=frozenset(
        words(
            "a al asi aun bien cada casi como con cual cuando da de del desde dos el ella ellos en era es "
            "esa ese eso esta este esto fue ha han hay he hoy la las le les lo los mas me mi muy nada ni no "
            "nos o para pero por porque pues que quien se ser si sin sobre solo son su sus te ti tu un una "
            "uno va vez y ya yo"
        )
    ),
    corrections=tuple(words(term) for term in ("quiero decir", "o sea", "mejor dicho", "digo", "perdon")),
    swears=frozenset(" ".join(phrase.split()) for phrase in _SWEARING.split(",")),
)
