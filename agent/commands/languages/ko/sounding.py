"""Korean words for how audios sound as a whole: their loudness, their speed, the music under them."""

from .. import Words
from .verbs import verb

SOUNDING: Words = {
    "_NORMALISE": "정규화, 노멀라이즈, 노말라이즈, 음량 정규화, 라우드니스 정규화, 표준화, 평준화, "
    + verb("고르게 하/고르게 해"),
    "_LUFS": "lufs, lkfs",
    "_LOUD_ENOUGH": "팟캐스트 음량, 팟캐스트 볼륨, 팟캐스트 라우드니스, 팟캐스트 수준",
    "PACER": {
        1: "빠르게, 더 빠르게, 더 빨리, 가속, 빨라지게, " + verb("빠르게 하/빠르게 해"),
        -1: "느리게, 더 느리게, 더 천천히, 감속, 느려지게, " + verb("늦추/늦춰, 느리게 하/느리게 해"),
    },
    "PACED": {2.0: "두 배속, 두 배 속도, 두 배 빠르기", 0.5: "절반 속도, 반 속도, 절반의 속도, 반속"},
    "_TEMPO": """속도, 의 속도, 말 속도, 의 말 속도, 재생 속도, 의 재생 속도, 빠르기, 의 빠르기, 템포,
        의 템포, 배속""",
    "_PLAY": "재생, " + verb("틀/틀어"),
    "_MUSIC": "배경음악으로, 배경 음악으로, 음악으로, 브금으로, bgm으로, bgm 으로, 배경으로",
    "_BELOW": "밑에, 아래에, 아래, 밑, 의 밑에, 의 아래에",
    "_LAY": verb("깔/깔아, 넣/넣어, 놓/놓아, 두/둬, 섞/섞어, 틀/틀어") + ", 믹스, 추가",
}
