"""Korean: syllables are taken apart into their letters, which sound as their neighbours let them."""

import re
import unicodedata

from ..phones import Phones
from ..spelling import Rules, Spelling


# In conjoining jamo: initial consonants from U+1100, vowels from U+1161, final ones from U+11A8.
class _Jamo(Rules):
    """Rules on the letters that syllables are made of."""

    def ways(self, word: str) -> tuple[Phones, ...]:
        return super().ways(unicodedata.normalize("NFD", word))


_RULES = _Jamo(
    """
    [\u11a8\u11a9\u11aa\u11b0\u11bf](?=[\u1102\u1106])  NG
    [\u11b8\u11b9\u11c1](?=[\u1102\u1106])  M
    [\u11ae\u11ba\u11bb\u11bd\u11be\u11c0\u11c2](?=[\u1102\u1106])  N
    \u11ab\u1105                L
    \u11af[\u1102\u1105]        L
    [\u11bc\u11b7]\u1105        NG N
    \u11a8\u1105                NG N
    \u11b8\u1105                M N
    [\u11a8\u11b0]\u1112        K
    [\u11ae\u11c0]\u1112        T
    \u11b8\u1112                P
    \u11bd\u1112                CH
    [\u11c2\u11ad\u11b6]\u1100  K
    [\u11c2\u11ad\u11b6]\u1103  T
    [\u11c2\u11ad\u11b6]\u110c  CH
    \u11c2\u1109                S
    [\u11a8\u11b0\u11b8](?=\u110b)  G
    \u11ae(?=\u110b\u1175)      JH
    \u11c0(?=\u110b\u1175)      CH
    [\u11a8\u11a9](?=\u110b)    G
    \u11bf(?=\u110b)            K
    \u11ae(?=\u110b)            D
    \u11c0(?=\u110b)            T
    \u11c1(?=\u110b)            P
    [\u11ba\u11bb](?=\u110b[\u1175\u1163\u1167\u116d\u1172])  SH
    [\u11ba\u11bb](?=\u110b)    S
    \u11aa(?=\u110b)            K S
    \u11b9(?=\u110b)            P S
    \u11bd(?=\u110b)            JH
    \u11be(?=\u110b)            CH
    \u11ac(?=\u110b)            N JH
    [\u11c2](?=\u110b)          -
    \u11ad                      N
    \u11ac                      N
    [\u11a8\u11a9\u11aa\u11b0\u11bf]  K
    \u11ab                      N
    [\u11ae\u11ba\u11bb\u11bd\u11be\u11c0\u11c2]  T
    [\u11af\u11b2\u11b3\u11b4\u11b6]  L
    \u11b1                      M
    \u11b7                      M
    [\u11b8\u11b9\u11c1\u11b5]  P
    \u11bc                      NG
    (?<=[\u1161-\u1175\u11ab\u11af\u11b7\u11bc])\u1100  G
    \u1100                      K|G
    \u1101                      K
    \u1102                      N
    (?<=[\u1161-\u1175\u11ab\u11af\u11b7\u11bc])\u1103  D
    \u1103                      T|D
    \u1104                      T
    \u1105                      R
    \u1106                      M
    (?<=[\u1161-\u1175\u11ab\u11af\u11b7\u11bc])\u1107  B
    \u1107                      P|B
    \u1108                      P
    [\u1109\u110a](?=[\u1175\u1163\u1167\u116d\u1172\u1171])  SH
    [\u1109\u110a]              S
    \u110b                      -
    (?<=[\u1161-\u1175\u11ab\u11af\u11b7\u11bc])\u110c  JH
    \u110c                      CH|JH
    \u110d                      CH
    \u110e                      CH
    \u110f                      K
    \u1110                      T
    \u1111                      P
    \u1112                      HH
    \u1161                      AA
    [\u1162\u1166]              EH
    \u1163                      Y AA
    [\u1164\u1168]              Y EH
    \u1165                      AH
    \u1167                      Y AH
    \u1169                      OW
    \u116a                      W AA
    [\u116b\u116c\u1170]        W EH
    \u116d                      Y OW
    \u116e                      UW
    \u116f                      W AH
    \u1171                      W IY
    \u1172                      Y UW
    \u1173                      UH
    \u1174                      UH IY|IY
    \u1175                      IY
    """
)
_SIGNS = {
    "%": "퍼센트", "&": "앤드", "+": "더하기", "=": "는", "@": "골뱅이", "°": "도", "$": "달러",
    "€": "유로", "£": "파운드",
}  # fmt: skip
_ONES = ("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉")
_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
# Before these, numbers are Korean ones rather than Chinese ones.
_COUNTED = re.compile("(?<![0-9.,])([1-9][0-9]?)(?=시|개|명|살|번|마리|잔|병|권|달|가지|사람|곳|배)")

_SPELLING = Spelling("ko", _RULES, _SIGNS, point="점")


def ways(text: str) -> tuple[Phones, ...]:
    """The ways to say a written token, the likeliest first; () for one that is not said."""
    return _SPELLING.ways(_COUNTED.sub(_korean, text))


def _korean(count: re.Match[str]) -> str:
    tens, ones = divmod(int(count[1]), 10)
    return "스무" if (tens, ones) == (2, 0) else _TENS[tens] + _ONES[ones]
