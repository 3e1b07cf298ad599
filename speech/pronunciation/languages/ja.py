"""Japanese: kana as they sound; Chinese characters by a dictionary where one is installed."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from ..numerals import MOST_DIGITS, digits_in_words, in_words
from ..phones import Phones, combined
from ..spelling import Rules
from .zh import ways as chinese_ways

_VOWELS = ("AA", "IY", "UW", "EH", "OW")
_ROWS = {
    "アイウエオ": "", "カキクケコ": "K", "ガギグゲゴ": "G", "サ_スセソ": "S", "_シ___": "SH",
    "ザ_ズゼゾ": "Z", "_ジ___": "JH", "タ__テト": "T", "_チ___": "CH", "__ツ__": "T S", "ダ__デド": "D",
    "_ヂ___": "JH", "__ヅ__": "Z", "ナニヌネノ": "N", "ハヒ_ヘホ": "HH", "__フ__": "F", "バビブベボ": "B",
    "パピプペポ": "P", "マミムメモ": "M", "ヤ_ユ_ヨ": "Y", "ラリルレロ": "R", "ワヰ_ヱ_": "W",
    "__ヴ__": "V", "ァィゥェォ": "", "ャ_ュ_ョ": "Y",
}  # fmt: skip
_E_ROW = "エケゲセゼテデネヘベペメレェ"
_O_ROW = "オコゴソゾトドノホボポモヨロヲォョ"


def _kana() -> Iterator[str]:
    """A rule for each kana, and before it those for its compounds with a small one."""
    yield f"(?<=[{_O_ROW}])ウ -"
    yield f"(?<=[{_E_ROW}])イ -"
    yield "(?<=[デマ])ス$ S|S UW"
    yield "シ(?=[カキクケコタテト]) SH|SH IY"
    yield "ン(?=[バビブベボパピプペポマミムメモ]) M"
    yield "ン(?=[カキクケコガギグゲゴ]) NG"
    yield "ン N"
    yield "ヲ OW"
    for small, vowels in (("ャュョ", ("AA", "UW", "OW")), ("ァィェォゥ", ("AA", "IY", "EH", "OW", "UW"))):
        for row, consonant in _ROWS.items():
            glide = "Y" if small == "ャュョ" and consonant not in {"SH", "CH", "JH"} else ""
            first = (row[1] if small == "ャュョ" else row.replace("_", "")) if consonant else "ウ"
            for kana, vowel in zip(small, vowels, strict=True):
                yield f"[{first}]{kana} {consonant or 'W'} {glide} {vowel}"
    for row, consonant in _ROWS.items():
        for kana, vowel in zip(row, _VOWELS, strict=True):
            if kana != "_":
                yield f"{kana} {consonant} {vowel}"


_RULES = Rules("\n".join(_kana()))

# What stands in for a dictionary: the commonest characters in their commonest reading.
_COMMON = """
今日 キョウ; 明日 アシタ; 昨日 キノウ; 今年 コトシ; 日本 ニホン; 一人 ヒトリ; 二人 フタリ; 大人 オトナ;
時間 ジカン; 私 ワタシ; 僕 ボク; 俺 オレ; 君 キミ; 彼 カレ; 誰 ダレ; 何 ナニ; 人 ヒト; 方 ホウ; 事 コト;
物 モノ; 時 トキ; 所 トコロ; 今 イマ; 前 マエ; 後 アト; 中 ナカ; 上 ウエ; 下 シタ; 外 ソト; 間 アイダ;
手 テ; 目 メ; 口 クチ; 耳 ミミ; 足 アシ; 頭 アタマ; 心 ココロ; 体 カラダ; 顔 カオ; 声 コエ; 子 コ;
女 オンナ; 男 オトコ; 父 チチ; 母 ハハ; 友 トモ; 家 イエ; 国 クニ; 町 マチ; 山 ヤマ; 川 カワ; 海 ウミ;
空 ソラ; 水 ミズ; 火 ヒ; 木 キ; 花 ハナ; 犬 イヌ; 猫 ネコ; 車 クルマ; 道 ミチ; 朝 アサ; 昼 ヒル; 夜 ヨル;
春 ハル; 夏 ナツ; 秋 アキ; 冬 フユ; 年 ネン; 月 ガツ; 日 ニチ; 分 フン; 秒 ビョウ; 円 エン; 本 ホン; 語 ゴ;
学 ガク; 校 コウ; 生 セイ; 先 セン; 会 カイ; 社 シャ; 員 イン; 電 デン; 気 キ; 店 ミセ; 駅 エキ; 仕 シ;
大 ダイ; 小 ショウ; 言 イ; 話 ハナ; 聞 キ; 見 ミ; 行 イ; 来 キ; 出 デ; 入 ハイ; 思 オモ; 知 シ; 食 タ;
飲 ノ; 買 カ; 書 カ; 読 ヨ; 使 ツカ; 作 ツク; 持 モ; 待 マ; 立 タ; 歩 アル; 走 ハシ; 帰 カエ; 始 ハジ;
終 オ; 好 ス; 高 タカ; 安 ヤス; 新 アタラ; 古 フル; 長 ナガ; 多 オオ; 少 スク; 良 ヨ; 悪 ワル; 早 ハヤ;
白 シロ; 黒 クロ; 赤 アカ; 青 アオ; 東 トウ; 京 キョウ; 音 オト; 一 イチ; 二 ニ; 三 サン; 四 ヨン; 五 ゴ;
六 ロク; 七 ナナ; 八 ハチ; 九 キュウ; 十 ジュウ; 百 ヒャク; 千 セン; 万 マン; 億 オク; 兆 チョウ; 零 ゼロ;
三百 サンビャク; 六百 ロッピャク; 八百 ハッピャク; 三千 サンゼン; 八千 ハッセン; 点 テン
"""
_READINGS = dict(entry.split() for entry in _COMMON.split(";"))
_WORDS = re.compile("|".join(sorted(_READINGS, key=len, reverse=True)))
_NUMERALS = re.compile("[一二三四五六七八九十百千万億兆零点]+")
_SIGNS = {
    "%": "パーセント", "&": "アンド", "+": "プラス", "=": "イコール", "@": "アット", "°": "ド",
    "$": "ドル", "€": "ユーロ", "£": "ポンド", "¥": "エン",
}  # fmt: skip
_MONEY = re.compile(r"([$€£¥])(\d[\d,.]*)")
_NUMBER = re.compile(r"(\d+(?:,\d{3})*)(?:\.(\d+))?")
_KANA = re.compile("[ァ-ヺー]+")
_TOPIC = re.compile("(?<=[\u4e00-\u9fff])は")
_TO_KATAKANA = ord("ア") - ord("あ")
# Particles that are not said as they are written.
_PARTICLES = {"ハ": "ワ", "ヘ": "エ", "ヲ": "オ"}


def ways(text: str) -> tuple[Phones, ...]:
    """The ways to say kana, Chinese characters and figures, the likeliest first; () for what is not said."""
    text = _NUMBER.sub(_number, _MONEY.sub(r"\2\1", text))
    katakana = _readings()("".join(_SIGNS.get(char, char) for char in text))
    if katakana in _PARTICLES:
        return (*_RULES.ways(_PARTICLES[katakana]), *_RULES.ways(katakana))
    return combined(way for run in re.findall("[ァ-ヺー]+|[^ァ-ヺー]+", katakana) if (way := _run(run)))


def _run(run: str) -> tuple[Phones, ...]:
    """A run of kana; characters that nobody could read are said as in Chinese, from where they came."""
    return _RULES.ways(run) if _KANA.fullmatch(run) else chinese_ways(run)


def _number(match: re.Match[str]) -> str:
    digits = match[1].replace(",", "")
    said = digits_in_words(digits, "ja") if len(digits) > MOST_DIGITS else in_words(int(digits), "ja")
    if match[2]:
        said += "点" + digits_in_words(match[2], "ja")
    return _WORDS.sub(lambda word: _READINGS[word[0]], said.replace(" ", ""))


@cache
def _readings() -> Callable[[str], str]:
    """What writes Japanese in katakana: Sudachi and its dictionary, or the commonest characters."""
    try:
        from sudachipy import Dictionary

        tokenizer = Dictionary(dict="small").tokenizer()
    except ImportError:  # the package or its dictionary is not installed
        return _by_table
    return lambda text: "".join(map(_reading, tokenizer.tokenize(text)))


def _reading(morpheme: Any) -> str:
    """A word in katakana, as it is said."""
    read = morpheme.reading_form()
    if not _KANA.fullmatch(read):
        return _by_table(morpheme.surface())
    return _PARTICLES.get(read, read) if morpheme.part_of_speech()[0] == "助詞" else str(read)


def _by_table(text: str) -> str:
    text = _WORDS.sub(lambda word: _READINGS[word[0]], _TOPIC.sub("ワ", text))
    return "".join(chr(ord(char) + _TO_KATAKANA) if "ぁ" <= char <= "ゖ" else char for char in text)
