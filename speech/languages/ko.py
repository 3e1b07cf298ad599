"""Korean, whose syllables are compared one by one.

Of sounds that may be hesitations, ordinary words are left out ("그", "저", "막", "뭐");
of swearing, what is a part of ordinary words where syllables are compared one by one ("씹", "보지", "미친").
"""

import re

from . import Language, Reading

_SINO = "영일이삼사오육칠팔구"
_NATIVE_ONES = ("", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉")
_NATIVE_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")

_SWEARING = """씨발, 시발, 씨팔, 시팔, 씨바, 씨빨, 쓰발, 씨부랄, 시부랄, 씨부럴, 씹새끼, 씹새, 씹할,
    씨발놈, 시발놈, 씨발년, 시발년, 씨발새끼, 시발새끼, 니미씨발, 니미, 니미럴, 느금마, 니애미, 니어미,
    개새끼, 개색기, 개색끼, 개쌔끼, 개자식, 개놈, 개씨발, 개좆, 개지랄, 개소리, 이새끼, 저새끼, 그새끼,
    쌍놈, 쌍년, 썅, 썅놈, 썅년, 호로새끼, 후레자식, 후레새끼, 호로자식, 병신, 븅신, 빙신, 병신새끼, 머저리,
    찐따, 또라이, 돌아이, 미친놈, 미친년, 미친새끼, 지랄, 지랄하네, 지랄하지마, 염병, 옘병, 염병할, 제기랄,
    젠장, 젠장할, 우라질, 빌어먹을, 빌어먹을놈, 망할놈, 망할년, 육시랄, 엿먹어, 엿같은, 엿같네, 좆, 좆같은,
    좆같네, 좆까, 좆나, 존나, 닥쳐, 아가리, 뒈져, 뒤져라, 죽여버려, 죽어버려, 걸레년, 창녀, 화냥년, 잡놈,
    잡년, 잡것, 쪽발이, 짱깨, 깜둥이, 호구새끼, 쓰레기새끼, 빡대가리, 돌대가리, 멍청이, 바보새끼, 똥싸개,
    퍽킹, 뻑큐, 퍽유"""

_DOUBLES = """네 예 응 아 어 자 막 참 더 또 꼭 잘 쭉 푹 딱 뚝 싹 빵 쾅 아주 정말 진짜 매우 너무 자꾸 점점
    차차 빨리 천천히 조금씩 하나 그래 좋아 안녕 감사합니다 바이"""


def _native(number: int) -> str:
    tens, ones = divmod(number, 10)
    return _NATIVE_TENS[tens] + _NATIVE_ONES[ones]


def _sino(number: int) -> str:
    tens, ones = divmod(number, 10)
    written = (_SINO[tens] if tens > 1 else "") + ("십" if tens else "")
    return written + (_SINO[ones] if ones or not tens else "")


def _numbers() -> dict[str, tuple[Reading, ...]]:
    """The numbers below 100, in Sino-Korean and native numerals."""
    readings: dict[str, tuple[Reading, ...]] = {"0": (("영",), ("공",))}
    for number in range(1, 100):
        readings[str(number)] = (tuple(_sino(number)), tuple(_native(number)))
    return readings


def _hesitations() -> frozenset[str]:
    """Sounds of hesitation of several syllables: vowels drawn out."""
    drawn = {
        f"{sound}{end}"
        for sound in (
            "으음",
            "어음",
            "에음",
            "음음",
            "어어",
            "으으",
            "에에",
            "으어",
            "흐음",
            "으흠",
            "어으",
            "음어",
            "어흠",
        )
        for end in ("", "음", "어")
    }
    return frozenset(drawn | {"음", "엄", "흠", "어", "으", "에", "움"})


LANGUAGE = Language(
    readings=_numbers(),
    symbols={"&": "앤드", "%": "퍼센트", "+": "플러스"},
    hesitations={
        "um": re.compile("u+h*m+"),
        "uh": re.compile("u+h+"),
        "er": re.compile("e+r"),
        "erm": re.compile("e+r+m+"),
        "hm": re.compile("h+m+"),
    },
    fillers=_hesitations(),
    number_words=frozenset("영일이삼사오육칠팔구십백천만억하둘셋넷"),
    doubles=frozenset(_DOUBLES.split()),
    swears=frozenset(swear.strip() for swear in _SWEARING.split(",")),
)
