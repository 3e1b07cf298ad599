"""Chinese, as Mandarin: characters by their pinyin."""

import re

from ..numerals import MOST_DIGITS, digits_in_words, in_words
from ..phones import Phones, combined, likeliest
from ..spelling import Rules

_SYLLABLES = Rules(
    """
    (?<=^zh|^ch|^sh)i$          ER
    (?<=^r|^z|^c|^s)i$          AH
    ^zh                         JH
    ^ch                         CH
    ^sh                         SH
    ^yu                         Y UW
    (?<=^yu)an$                 EH N
    (?<=^yu)e$                  EH
    (?<=^[jqxy])ua              Y UW EH
    (?<=^[jqx])u                Y UW
    (?<=[jqxynlv]u|.[vü])e      EH
    [vü]                        Y UW
    ^yi(?=n)                    IY
    ^yi$                        IY
    ^y                          Y
    ^wu$                        UW
    ^w                          W
    ^b                          B
    ^p                          P
    ^m                          M
    ^f                          F
    ^d                          D
    ^t                          T
    ^n                          N
    ^l                          L
    ^g                          G
    ^k                          K
    ^h                          HH
    ^j                          JH
    ^q                          CH
    ^x                          SH
    ^r                          R
    ^z                          D Z
    ^c                          T S
    ^s                          S
    iong                        Y UH NG
    ong                         UH NG
    (?<=[iy])an$                EH N
    (?<=[iy])e$                 EH
    i(?=[aeou])                 Y
    u(?=[ao])                   W
    ui                          W EY
    iu                          Y OW
    u(?=n)                      W AH
    ai                          AY
    ei                          EY
    ao                          AW
    ou                          OW
    er$                         AA R
    ang                         AA NG
    eng                         AH NG
    ing                         IY NG
    a                           AA
    o                           AO
    e                           AH
    i                           IY
    u                           UW
    n                           N
    g                           NG
    r                           R
    m                           M
    """
)
_SIGNS = {
    "&": "和", "+": "加", "=": "等于", "@": "艾特", "°": "度", "$": "美元", "€": "欧元", "£": "英镑",
    "¥": "元",
}  # fmt: skip
_NUMBER = re.compile(r"(?P<money>[$€£¥]?)(?P<whole>\d+(?:,\d{3})*)(?:\.(?P<decimals>\d+))?(?P<percent>%?)")
_YEAR = re.compile(r"(?<!\d)\d{4}(?=年)")
_CLOCK = re.compile(r"(?<!\d)(\d\d?):(\d\d)(?!\d)")


def ways(text: str) -> tuple[Phones, ...]:
    """The ways to say Chinese characters and figures, the likeliest first; () for what is not said."""
    text = _YEAR.sub(lambda year: _digits(year[0]), text)
    text = _NUMBER.sub(_number, _CLOCK.sub(r"\1点\2", text))
    characters = "".join(_SIGNS.get(char, char) for char in text)
    return combined(syllable for syllable in _syllables(characters) if syllable)


def _syllables(characters: str) -> list[tuple[Phones, ...]]:
    """The ways to say each character; one by itself may be any of the words that it writes."""
    from pypinyin import Style, pinyin

    found = pinyin(characters, style=Style.NORMAL, heteronym=len(characters) == 1, errors="ignore")
    return [likeliest(way for sound in sounds for way in _SYLLABLES.ways(sound)) for sounds in found]


def _digits(digits: str) -> str:
    return digits_in_words(digits, "zh").replace(" ", "")


def _number(match: re.Match[str]) -> str:
    digits = match["whole"].replace(",", "")
    said = _digits(digits) if len(digits) > MOST_DIGITS else in_words(int(digits), "zh")
    if match["decimals"]:
        said += "点" + _digits(match["decimals"])
    return ("百分之" if match["percent"] else "") + said + match["money"]
