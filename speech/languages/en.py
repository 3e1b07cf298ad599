"""English."""

import re
from collections import defaultdict

from ...core.words import UNDECIDED
from . import Language, Reading, words

_EITHER = "umuh"  # stands for a hesitation that may be either


ONES = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
ORDINALS = words(
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)

_NEGATED = "do does did is are was were have has had would could should might must need"
_WITH_S = "it he she that what who where when why how there here this everything everyone somebody nobody"
_WITH_D = "i you he she it we they that who there what where how"
_ENDINGS = {
    "n't": ("not", _NEGATED),
    "'ll": ("will", "i you he she it we they that there this who what"),
    "'ve": ("have", "i you we they who would could should might must"),
    "'re": ("are", "you we they who what there"),
    "'m": ("am", "i"),
    "'s": ("is", _WITH_S),
    "'d": ("would", _WITH_D),
}
_SECOND_READINGS = {"'s": ("has", _WITH_S), "'d": ("had", _WITH_D)}

# Without their apostrophe these are other words.
_OTHER_WORDS = frozenset(words("its were well hell shell ill wed shed id lets whore cause"))

_COMMON = frozenset(
    words(
        "a an am and as at be but by can did do for from get go had has have he her here him his how i if in "
        "is it its just know like me my no not now of off on one or our out over say see she so some than "
        "that the their them then there these they think this those to too up us was we well were what when "
        "where which who why will with would yes yet you your"
    )
)

_SHORT_FORMS = """
can't: can not; cannot: can not; won't: will not; shan't: shall not; let's: let us; y'all: you all;
'tis: it is; 'twas: it was; 'cause: because; cos: because; cuz: because; 'em: them; 'til: until; till: until;
gonna: going to; wanna: want to, want a; gotta: got to, got a; kinda: kind of; sorta: sort of; outta: out of;
lemme: let me; gimme: give me; dunno: do not know; woulda: would have; coulda: could have;
shoulda: should have; ok: okay; alright: all right; percent: per cent; mr: mister; mrs: missus; dr: doctor;
vs: versus
"""

_SWEARING = """
arse, arses, arsehole, arseholes, ass, asses, asshole, assholes, ass hole, badass, dumbass, jackass,
smartass, bastard, bastards, bitch, bitches, bitched, bitching, bitchy, sonofabitch, son of a bitch,
bollocks, bullshit, bullshitting, bullshitter, bull shit, clusterfuck, cocksucker, cocksuckers, crap,
crappy, cunt, cunts, damn, damned, damning, damnit, dammit, goddamn, goddamned, goddammit, god damn, god
damned, god dammit, dickhead, dickheads, dipshit, dumbfuck, faggot, faggots, fuck, fucks, fucked, fucker,
fuckers, fucking, fuckin, fuckup, horseshit, motherfucker, motherfuckers, motherfucking, motherfuckin,
mother fucker, mother fucking, nigger, niggers, nigga, niggas, piss, pissed, pisses, pissing, prick, pricks,
shit, shits, shitty, shitted, shitting, shithead, shitheads, shithole, shitshow, slut, sluts, slutty, twat,
twats, wanker, wankers, whore, whores
"""


def _contractions() -> dict[str, list[Reading]]:
    readings: dict[str, list[Reading]] = defaultdict(list)
    for entry in _SHORT_FORMS.split(";"):
        written, said = entry.split(":")
        readings[written.strip()] += [tuple(reading.split()) for reading in said.split(",")]
    for endings in (_ENDINGS, _SECOND_READINGS):
        for ending, (word, bases) in endings.items():
            for base in bases.split():
                readings[base + ending].append((base, word))
    for written in [written for written in readings if "'" in written]:
        plain = written.replace("'", "")
        if plain not in _OTHER_WORDS:
            readings[plain] = readings[written]
    return readings


def _numbers() -> dict[str, list[Reading]]:
    readings: dict[str, list[Reading]] = {}
    for number in range(100):
        tens, ones = divmod(number, 10)
        if number < 20:
            cardinal, ordinal = [ONES[number]], [ORDINALS[number]]
        elif ones:
            cardinal, ordinal = [TENS[tens - 2], ONES[ones]], [TENS[tens - 2], ORDINALS[ones]]
        else:
            cardinal, ordinal = [TENS[tens - 2]], [TENS[tens - 2][:-1] + "ieth"]
        ending = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(ones, "th")
        readings |= {str(number): [tuple(cardinal)], f"{number}{ending}": [tuple(ordinal)]}
    return readings | {"100": [("one", "hundred"), ("a", "hundred")], "100th": [("one", "hundredth")]}


_SWEARS = frozenset(" ".join(phrase.split()) for phrase in _SWEARING.split(","))

LANGUAGE = Language(
    readings={
        _EITHER: (("um",), ("uh",)),
        **{written: tuple(readings) for written, readings in (_contractions() | _numbers()).items()},
    },
    symbols={UNDECIDED: _EITHER, "&": "and", "%": "percent", "+": "plus", "@": "at"},
    prefixes=frozenset(words("e k t u v x anti co ex multi non pre semi")),
    hesitations={
        "um": re.compile("u+h*m+"),
        "uh": re.compile("u+h+"),
        # “err” is a word, so it takes a third r.
        "er": re.compile("e+r|e{2,}r+|e+r{3,}"),
        "erm": re.compile("e+r+m+"),
        "hm": re.compile("h+m+"),
        "mm": re.compile("m{2,}"),
        "ah": re.compile("a+h+"),
        "eh": re.compile("e+h+"),
        "ehm": re.compile("e+h+m+"),
    },
    answers=("uh huh", "um hmm", "mm hmm"),
    number_words=frozenset([*ONES, *TENS, "hundred", "thousand", "million", "billion", "oh"]),
    doubles=frozenset(
        words(
            "again blah bye choo far ha had hee ho knock long many more much never night no please really "
            "so that there too very well yeah yes"
        )
    ),
    linking=frozenset(words("after and by or through to upon versus")),
    common=_COMMON,
    corrections=(("i", "mean"), ("i", "meant"), ("or", "rather"), ("no", "wait"), ("wait", "no")),
    swears=_SWEARS,
    accents_matter=False,
)
