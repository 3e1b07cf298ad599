"""Chinese, whose characters are compared one by one.

Of words that may be hesitations, those are left out that are ordinary words as well (“额”, “那个”); of
swearing, what is a part of ordinary words where a transcript has a word for each character (“我操” of
“我操作”).
"""

import re

from . import Language, Reading

_DIGITS = "零一二三四五六七八九"

_SWEARING = """他妈的, 他媽的, 他奶奶的, 你妈的, 你媽的, 去你妈的, 去你媽的, 去他妈的, 去他媽的, 操你妈,
    操你媽, 操你大爷, 操蛋, 草泥马, 草泥馬, 卧槽, 臥槽, 我靠, 我擦, 我肏, 傻逼, 傻屄, 傻B, 煞笔, 沙雕, 二逼,
    装逼, 裝逼, 牛逼, 牛屄, 苦逼, 逗逼, 撕逼, 妈逼, 媽逼, 妈了个逼, 狗屎, 狗屁, 放屁, 屁话, 屁話, 狗日的,
    日你妈, 日你媽, 王八蛋, 王八羔子, 混蛋, 混账, 混帳, 浑蛋, 渾蛋, 坏蛋, 婊子, 狗娘养的, 狗娘養的, 狗杂种,
    狗雜種, 杂种, 雜種, 贱人, 賤人, 贱货, 賤貨, 骚货, 騷貨, 鸡巴, 雞巴, 屌丝, 屌你, 靠北, 靠腰, 幹你娘,
    干你娘, 滚蛋, 滾蛋, 尼玛, 尼瑪, 特么的, 特麼的, 妈卖批, 媽賣批, 他娘的, 老不死的, 龟儿子, 龜兒子, 该死的,
    該死的, 婊子养的, 脑残, 腦殘, 智障, 人渣"""


def _numbers() -> dict[str, tuple[Reading, ...]]:
    """The numbers below 100 in characters; 2 also as it is counted with."""
    readings: dict[str, tuple[Reading, ...]] = {"2": (("二",), ("两",), ("兩",))}
    for number in range(100):
        tens, ones = divmod(number, 10)
        written = (_DIGITS[tens] if tens > 1 else "") + ("十" if tens else "")
        written += _DIGITS[ones] if ones or not tens else ""
        readings.setdefault(str(number), (tuple(written),))
    return readings


LANGUAGE = Language(
    readings=_numbers(),
    symbols={"&": "和", "+": "加"},
    hesitations={
        "嗯": re.compile("嗯"),
        "呃": re.compile("呃"),
        "um": re.compile("u+h*m+"),
        "uh": re.compile("u+h+"),
        "er": re.compile("e+r"),
        "erm": re.compile("e+r+m+"),
        "em": re.compile("e+m+"),
        "hm": re.compile("h+m+"),
    },
    answers=("嗯嗯", "嗯哼", "嗯 对", "嗯 是"),
    number_words=frozenset("零〇一二两兩三四五六七八九十百千万萬亿億"),
    swears=frozenset(" ".join(phrase.split()) for phrase in _SWEARING.split(",")),
)
