"""Japanese, whose characters are compared one by one. Of sounds that may be hesitations, those are left out
that are ordinary words as well (“あの”, “その”, “ええ”, “まあ”); of swearing, what is a part of
ordinary words where a transcript has a word for each character (“ばか” of “ばかり”)."""

import re

from . import Language, Reading

_DIGITS = "零一二三四五六七八九"
_DRAWN = ("ー", "ーー", "ーーー")
"""How long a vowel may be drawn out."""

_SWEARING = """くそ, クソ, 糞, くそったれ, クソッタレ, くそくらえ, 糞食らえ, くそ野郎, クソ野郎, 糞野郎,
    くそやろう, クソガキ, くそガキ, くそばばあ, クソババア, くそじじい, クソジジイ, 畜生, ちくしょう,
    チクショー, ちきしょう, こんちくしょう, こん畜生, 馬鹿, バカ, 馬鹿野郎, ばかやろう, バカヤロー,
    バカ野郎, ばか野郎, 大馬鹿, この野郎, このやろう, コノヤロー, てめえ, てめー, テメエ, テメー,
    死ね, 死んじまえ, くたばれ, ぶっ殺す, ぶっ殺してやる, ふざけんな, ふざけるな,
    きちがい, キチガイ, 気違い, 阿呆, アホ, アホんだら, クズ, 屑野郎, クズ野郎, カス野郎,
    ゴミ野郎, ゲス野郎, 下衆, 売女, 淫売, あばずれ, アバズレ, ヤリマン, ビッチ, ブス, ファック,
    ファッキン, ファッキング, ファックユー, マザーファッカー, シット, サノバビッチ, まんこ, マンコ,
    おまんこ, ちんこ, チンコ, ちんぽ, チンポ, ケツの穴"""
_DOUBLES = """
はい そう いや ええ うん まあ どうも もし さあ ほら ねえ いいえ どんどん だんだん わざ いろ まだ もっと ずっと
とても ちょっと どうぞ バイ
"""


def _numbers() -> dict[str, tuple[Reading, ...]]:
    """The numbers below 100 in Chinese numerals."""
    readings: dict[str, tuple[Reading, ...]] = {}
    for number in range(100):
        tens, ones = divmod(number, 10)
        written = (_DIGITS[tens] if tens > 1 else "") + ("十" if tens else "")
        written += _DIGITS[ones] if ones or not tens else ""
        readings[str(number)] = (tuple(written),)
    return readings


def _hesitations() -> frozenset[str]:
    """Sounds of hesitation, with vowels drawn out."""
    sounds = {
        f"{vowel}{drawn}{end}" for vowel in "えあうんエアウン" for drawn in _DRAWN for end in ("", "っ")
    }
    sounds |= {f"う{drawn}ん" for drawn in _DRAWN}
    stems = (
        "ええ",
        "えっ",
        "ええっ",
        "えぇ",
        "えぇっ",
        "エー",
        "うーん",
        *(f"{v}{d}" for v in "えん" for d in _DRAWN),
    )
    sounds |= {f"{stem}{end}" for stem in stems for end in ("と", "とー", "とね", "っと", "っとー", "っとね")}
    return frozenset(sounds | {f"{word}{end}" for word in ("あの", "その") for end in ("う", "ぅ", *_DRAWN)})


LANGUAGE = Language(
    readings=_numbers(),
    symbols={"&": "と", "%": "パーセント", "+": "プラス"},
    hesitations={
        "um": re.compile("u+h*m+"),
        "uh": re.compile("u+h+"),
        "er": re.compile("e+r"),
        "erm": re.compile("e+r+m+"),
        "hm": re.compile("h+m+"),
    },
    fillers=_hesitations(),
    number_words=frozenset("零〇一二三四五六七八九十百千万億"),
    doubles=frozenset(_DOUBLES.split()),
    swears=frozenset(swear.strip() for swear in _SWEARING.split(",")),
)
