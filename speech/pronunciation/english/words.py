"""How a plain English word is said: from the dictionary, from its parts, or from its letters."""

import re
from functools import cache

from ..phones import Phones, combined, likeliest
from .dictionary import looked_up
from .guess import guessed

# What the dictionary lacks, or holds in one sense only. Ways are separated by “;”.
_MORE = """
a: AH; EY
ah: AA; AH
beyonce: B IY AA N S EY
brexit: B R EH K S IH T; B R EH G Z IH T
covid: K OW V IH D
dr: D AA K T ER; D R AY V
elon: IY L AA N; IY L AO N
emoji: IH M OW JH IY
emojis: IH M OW JH IY Z
er: ER; AH
erm: ER M; AH M
eww: IY UW; Y UW
github: G IH T HH AH B
hm: HH M; M; AH M
hmm: HH M; M; AH M
instagram: IH N S T AH G R AE M
jinping: JH IH N P IH NG
kubernetes: K UW B ER N EH T IY Z; K Y UW B ER N EH T IY Z
kyiv: K IY V; K IY IH V
lol: L AA L; EH L OW EH L
mhm: M HH M; AH M HH AH M
mr: M IH S T ER
netflix: N EH T F L IH K S
nguyen: W IH N; N UW Y EH N; N IH G UW Y EH N
podcast: P AA D K AE S T; P AO D K AE S T
siobhan: SH AH V AA N; SH IH V AO N
spotify: S P AA T IH F AY
st: S EY N T; S T R IY T
tiktok: T IH K T AA K
uhm: AH M
vlog: V L AA G; V L AO G
vs: V ER S AH Z; V IY EH S
wikipedia: W IH K IH P IY D IY AH
xi: SH IY; Z AY; K S AY
zelensky: Z AH L EH N S K IY
"""

_SOUNDS: tuple[tuple[str, str], ...] = (
    ("u+h*m+", "AH M"),
    ("u+h+", "AH"),
    ("e+r+", "ER; AH"),
    ("e+h*r*m+", "ER M; AH M; EH M"),
    ("h+m+", "HH M; M; AH M"),
    ("m+", "M; AH M"),
    ("m+h+m+", "M HH M; AH M HH AH M"),
    ("u+h+u+h+|a+h+a+h+", "AH HH AH; AA HH AA"),
    ("a+h+", "AA; AH"),
    ("e+h+", "EH; EY"),
    ("o+h+", "OW"),
    ("o{2,}h*", "UW"),
    ("a+w+", "AO"),
    ("e+w+", "IY UW; Y UW"),
    ("u+g+h+", "AH G; AH"),
    ("s+h+", "SH"),
    ("z{2,}", "Z"),
    ("p+s+t+", "P S T"),
    ("p+f+t*", "P F"),
    ("b+r+", "B R"),
    ("g+r+", "G R ER"),
)
_LAUGHTER = re.compile("h*(?P<vowel>[aeio])+(?:h+(?P=vowel)+)+h*|(?:h[aeio]h*){2,}")
_LAUGHED = {"a": "AA", "e": "EH", "i": "IY", "o": "OW"}

_PREFIXES = {
    "anti": "AE N T IY", "co": "K OW", "de": "D IY", "dis": "D IH S", "mis": "M IH S", "non": "N AA N",
    "pre": "P R IY", "re": "R IY", "un": "AH N",
}  # fmt: skip
_CONTRACTED = {"n't": "AH N T", "'ll": "AH L", "'ve": "V", "'re": "ER", "'d": "D", "'m": "M", "'em": "AH M"}
_ENDINGS = {
    "able": "AH B AH L", "er": "ER", "ers": "ER Z", "est": "AH S T", "ful": "F AH L", "in'": "IH N",
    "in": "IH N", "ing": "IH NG", "ings": "IH NG Z", "ish": "IH SH", "less": "L AH S", "like": "L AY K",
    "ly": "L IY", "ment": "M AH N T", "ments": "M AH N T S", "ness": "N AH S", "y": "IY",
}  # fmt: skip
_HISSING = frozenset(["CH", "JH", "S", "SH", "Z", "ZH"])
_VOICELESS = frozenset(["CH", "F", "HH", "K", "P", "S", "SH", "T", "TH"])
_SHORTEST_PART = 3
_LONGEST_INITIALS = 5
_MOST_APOSTROPHES = 3


def _ways(table: str) -> tuple[Phones, ...]:
    return tuple(tuple(way.split()) for way in table.split(";"))


_OWN = {word: _ways(said) for word, said in (line.split(":") for line in _MORE.strip().splitlines())}
_WRITTEN_SOUNDS = tuple((re.compile(written), _ways(said)) for written, said in _SOUNDS)


@cache
def letter(name: str) -> Phones:
    """The name of a letter from A to Z; others have none."""
    return ("EY",) if name in "Aa" else next(iter(looked_up(name.lower())), ())


def spelled_out(word: str) -> Phones:
    """A word said letter by letter; apostrophes are silent."""
    return tuple(phone for name in word if name != "'" for phone in letter(name))


def known(word: str) -> tuple[Phones, ...]:
    """The ways to say a word, in lower case, that is in the dictionary; else none."""
    return _OWN.get(word) or looked_up(word)


def said(word: str) -> tuple[Phones, ...]:
    """The ways to say a word of a to z and '; a single capital is the letter's name."""
    if len(word) == 1 and word.isupper():
        return (letter(word),)
    return (
        known(word) or _sound(word) or _drawn_out(word) or _contracted(word) or _worked_out(word.strip("'"))
    )


def _sound(word: str) -> tuple[Phones, ...]:
    """A hesitation, an exclamation or laughter, however long it is drawn."""
    if _LAUGHTER.fullmatch(word):
        syllables = re.findall("h?([aeio])+", word)
        return (tuple(phone for vowel in syllables for phone in ("HH", _LAUGHED[vowel])),)
    return next((ways for written, ways in _WRITTEN_SOUNDS if written.fullmatch(word)), ())


def _drawn_out(word: str) -> tuple[Phones, ...]:
    """A known word some of whose letters are written three times or more: “soooo”."""
    if not re.search(r"(.)\1\1", word):
        return ()
    return known(re.sub(r"(.)\1{2,}", r"\1", word)) or known(re.sub(r"(.)\1{2,}", r"\1\1", word))


def _contracted(word: str) -> tuple[Phones, ...]:
    """A word with an apostrophe and what it stands for."""
    if "'" not in word.strip("'"):
        return known(word.strip("'"))
    if word.count("'") > _MOST_APOSTROPHES:
        return combined(said(part) for part in word.split("'") if part)
    if word.endswith("'s"):
        return tuple(way + _plural_of(way) for way in said(word[:-2]))
    for ending, phones in _CONTRACTED.items():
        if word.endswith(ending) and len(word) > len(ending):
            return tuple(way + tuple(phones.split()) for way in said(word.removesuffix(ending)))
    return combined(said(part) for part in word.split("'") if part)


def _worked_out(word: str) -> tuple[Phones, ...]:
    """A word that is in no table: by the known words in it, and by its letters."""
    if not word:
        return ()
    guesses = guessed(word)
    if not re.search("[aeiouy]", word) and len(word) <= _LONGEST_INITIALS:
        return likeliest([spelled_out(word), *guesses])
    return likeliest([*_inflected(word), *_compound(word), *guesses])


def _inflected(word: str) -> tuple[Phones, ...]:
    """A known word with an ending."""
    return (*_plural(word), *_past(word), *_with_ending(word))


def _plural(word: str) -> tuple[Phones, ...]:
    stems = [word[:-1]] if word.endswith("s") else []
    if word.endswith("es"):
        stems += [word[:-3] + "y"] if word.endswith("ies") else [word[:-2]]
    return next((tuple(way + _plural_of(way) for way in known(stem)) for stem in stems if known(stem)), ())


def _plural_of(way: Phones) -> Phones:
    if way[-1:] and way[-1] in _HISSING:
        return ("IH", "Z")
    return ("S",) if way[-1:] and way[-1] in _VOICELESS else ("Z",)


def _past(word: str) -> tuple[Phones, ...]:
    if not word.endswith("ed"):
        return ()
    return tuple(way + _past_of(way) for way in _stem(word[:-2]))


def _past_of(way: Phones) -> Phones:
    if way[-1] in {"T", "D"}:
        return ("IH", "D")
    return ("T",) if way[-1] in _VOICELESS else ("D",)


def _with_ending(word: str) -> tuple[Phones, ...]:
    for ending, phones in _ENDINGS.items():
        stem = word.removesuffix(ending)
        if stem != word and (ways := _stem(stem)):
            return tuple(way + tuple(phones.split()) for way in ways)
    return ()


def _stem(written: str) -> tuple[Phones, ...]:
    """A known word before an ending: “hop” of “hopping”, “hope” of “hoping”, “happy” of “happily”."""
    if len(written) < _SHORTEST_PART:
        return ()
    whole = [written, written + "e"]
    if written[-1] == written[-2]:
        whole.insert(0, written[:-1])
    if written[-1] == "i":
        whole.append(written[:-1] + "y")
    return next((ways for ways in map(known, whole) if ways), ())


def _compound(word: str) -> tuple[Phones, ...]:
    """A word of two known ones, or of a prefix and a known one; the split nearest the middle."""
    for prefix, phones in _PREFIXES.items():
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) > _SHORTEST_PART and (ways := known(rest) or _inflected(rest)):
            return tuple(tuple(phones.split()) + way for way in ways)
    splits = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    for at in sorted(splits, key=lambda at: abs(2 * at - len(word))):
        if known(word[:at]) and known(word[at:]):
            return combined((known(word[:at]), known(word[at:])))
    return ()
