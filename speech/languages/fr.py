"""French."""

import re
from collections.abc import Iterator

from . import Language, Reading, short_forms, words

_SMALL = words(
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf"
)
_TENS = words("vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt")
_MORE_NUMBERS = words("une et vingts cent cents mille million septante huitante nonante")
_ORDINALS = words("premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme")

_SHORT_FORMS = """
m: monsieur; mr: monsieur; mme: madame; mlle: mademoiselle; mm: messieurs; dr: docteur; me: maitre; st: saint;
ste: sainte; ok: okay; etc: et cetera; cad: c est a dire; svp: s il vous plait; stp: s il te plait;
pb: probleme; tel: telephone; y'a: il y a; t'es: tu es; t'as: tu as; j'suis: je suis; j'sais: je sais;
p'tit: petit; p'tite: petite; ouais: oui; nan: non; h: heures; kg: kilogrammes; km: kilometres
"""
"""Without accents, as words are compared."""

_DOUBLES = words(
    "nous vous bla blabla ha hi ho hé oui non si ouais très trop beaucoup bon bien chut toc tic tac coucou "
    "la lala ron vite bravo encore jamais petit faire pas chou fort plein doucement allez aïe"
)
"""“Nous nous levons” and “vous vous levez” are said rightly."""

_SWEARING = """
bâtard, bâtards, bite, bites, bordel, bordel de merde, branler, branleur, branleurs, branleuse, câlisse,
câlice, casse couilles, chiant, chiante, chiants, chiantes, chier, chiotte, chiottes, ciboire, con, connard,
connards, connarde, connasse, connasses, conne, connes, connerie, conneries, cons, couille, couilles,
couillon, couillons, crisse, criss, cul, déconner, déconne, emmerde, emmerdes, emmerder, emmerdant,
emmerdeur, emmerdeurs, enculé, enculés, enculée, enculer, enfoiré, enfoirés, enfoirée, esti, fdp, ferme ta
gueule, fils de pute, foutre, fouteur de merde, garce, garces, grognasse, gueule, merde, merdes, merder,
merdeux, merdique, merdiques, nique, nique ta mère, niquer, niqué, nom de dieu, ntm, ostie, pd, pédale,
pédé, pédés, pétasse, pétasses, poufiasse, pouffiasse, pute, putes, putain, putains, putain de merde, sac à
merde, salaud, salauds, salope, salopes, saloperie, saloperies, ta gueule, tabarnak, tabarnac, tapette,
tarlouze, trou du cul, trouduc, va te faire foutre, va te faire enculer, va chier, viarge
"""


def _cardinal(number: int) -> Reading:
    """The words of a number below 100, parted at their hyphens."""
    tens, ones = divmod(number, 10)
    if number < 20:
        return tuple(_SMALL[number].split("-"))
    if tens in (7, 9):
        ones += 10
    joint = ("et",) if ones in (1, 11) and tens < 8 else ()
    return (*_TENS[tens - 2].split("-"), *(joint + tuple(_SMALL[ones].split("-")) if ones else ()))


def _numbers() -> Iterator[tuple[str, tuple[Reading, ...]]]:
    for number in range(100):
        words = _cardinal(number)
        feminine = ((*words[:-1], "une"),) if words[-1] == "un" else ()
        plural = (("quatre", "vingts"),) if number == 80 else ()
        yield str(number), (words, *feminine, *plural)
    yield "100", (("cent",),)
    for number, word in enumerate(_ORDINALS, 1):
        endings = ("er",) if number == 1 else ("e", "eme", "ieme")
        yield from ((f"{number}{ending}", ((word,),)) for ending in endings)
    yield from ((written, (("premiere",),)) for written in ("1re", "1ere"))
    yield from ((written, (("second",), ("seconde",))) for written in ("2nd", "2nde"))


LANGUAGE = Language(
    readings={**dict(_numbers()), **short_forms(_SHORT_FORMS)},
    symbols={"&": "et", "%": "pour cent", "+": "plus", "@": "arobase", "°": "o"},
    prefixes=frozenset(words("anti auto co ex mi multi non pre re semi sous vice")),
    # “ah”, “eh” and “oh” answer, “ben”, “bon” and “quoi” are words, and “eu” is a form of “avoir”.
    hesitations={
        "euh": re.compile("e+u+h+|h+e+u+h*"),
        "hum": re.compile("h+u+m+"),
        "hm": re.compile("h+m+|m{2,}h+"),
        "mm": re.compile("m{3,}"),
        "um": re.compile("u+h*m+"),
        "uh": re.compile("u+h+"),
    },
    answers=("hum hum", "mm hm", "hm hm"),
    number_words=frozenset((*" ".join(_SMALL).replace("-", " ").split(), *_TENS, *_MORE_NUMBERS)),
    doubles=frozenset(_DOUBLES),
    linking=frozenset(words("a apres contre en et ou par pour sur")),
    common=frozenset(
        words(
            "a ai alors as au aussi aux avec bien ca car ce ces cet cette comme dans de des deux dit donc "
            "du elle elles en es est et eu fait il ils je la le les leur lui ma mais me meme mes moi mon ne "
            "ni non nos notre nous on ont ou par pas peu peut plus pour qu quand que qui quoi sa sans se "
            "ses si son sont sur ta te tes toi ton tout tres tu un une va vas vos votre vous y"
        )
    ),
    corrections=tuple(words(term) for term in ("je veux dire", "enfin", "plutot", "ou plutot")),
    swears=frozenset(" ".join(phrase.split()) for phrase in _SWEARING.split(",")),
)
