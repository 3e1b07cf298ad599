"""Any other language, by its letters turned into Latin ones: rough, but as long as what is said."""

import re
import unicodedata
from functools import cache

from ..phones import Phones
from ..spelling import Rules, Spelling

# Scripts that leave vowels out, or leave out how they are taken for granted.
_SHORT = re.compile(
    "ARABIC|HEBREW|SYRIAC|DEVANAGARI|BENGALI|GURMUKHI|GUJARATI|ORIYA|TAMIL|TELUGU|KANNADA|MALAYALAM|SINHALA"
)
_CLUSTER = re.compile("([cdgkstz]h|[b-df-hj-np-tv-z])(?=[b-df-hj-np-tv-z])")


class _Romanised(Rules):
    """Rules on Latin letters for words in any script."""

    def ways(self, word: str) -> tuple[Phones, ...]:
        from anyascii import anyascii

        latin = anyascii(word).lower()
        return super().ways(
            _CLUSTER.sub(r"\1a", latin) if _SHORT.match(unicodedata.name(word[0], "")) else latin
        )


_RULES = _Romanised(
    """
    shch                        SH CH
    sch                         SH
    sh                          SH
    ch                          CH
    cz                          CH
    sz                          SH
    zh                          ZH
    kh                          K|HH
    gh                          G
    ph                          F
    th                          T
    ts                          T S
    ng(?![aeiou])               NG
    n(?=[kg])                   NG
    qu                          K W
    ai|ay                       AY
    ei|ey                       EY
    oi|oy                       OY
    au                          AW
    ou|oo                       UW
    ee                          IY
    i(?=[aeou])                 Y
    y(?=[aeiou])                Y
    aa?                         AA
    e                           EH
    ii?                         IY
    o                           OW
    uu?                         UW
    y                           IY
    bb?                         B
    c(?=[eiy])                  S
    c+                          K
    dd?                         D
    ff?                         F
    gg?                         G
    h                           HH
    j                           Y|JH
    kk?                         K
    ll?                         L
    mm?                         M
    nn?                         N
    pp?                         P
    q                           K
    rr?                         R
    ss?                         S
    tt?                         T
    v                           V
    w                           V|W
    x                           K S
    zz?                         Z
    """
)


@cache
def spelling(code: str) -> Spelling:
    """How to say the language of a code."""
    return Spelling(code, _RULES, {"%": "prosent", "&": "and", "+": "plus"})
