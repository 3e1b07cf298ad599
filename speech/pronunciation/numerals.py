"""Numbers in words, in any language that num2words knows, and in Chinese."""

import re
from functools import lru_cache
from typing import Literal

Kind = Literal["cardinal", "ordinal", "year"]

MOST_DIGITS = 15
"""A longer number is said digit by digit: not every language has words for it."""

_DIGITS = "零一二三四五六七八九"
_PLACES = ("", "十", "百", "千")
_MYRIADS = ("", "万", "亿", "万亿")


@lru_cache(maxsize=1 << 12)
def in_words(number: int, language: str, kind: Kind = "cardinal") -> str:
    """A number of at most `MOST_DIGITS` digits in words; in English where the language is not known."""
    if language in {"zh", "yue"}:
        return _chinese(number)
    from num2words import num2words

    try:
        return str(num2words(number, lang=language, to=kind))
    except NotImplementedError:  # no such language, or it has no words of this kind
        return str(num2words(number))


def digits_in_words(digits: str, language: str) -> str:
    """A number said digit by digit."""
    return " ".join(in_words(int(digit), language) for digit in digits)


def _chinese(number: int) -> str:
    if number == 0:
        return _DIGITS[0]
    said = ""
    for place, myriad in reversed(tuple(enumerate(_MYRIADS))):
        group = number // 10_000**place % 10_000
        if group:
            gap = said and group < 1000
            said += (_DIGITS[0] if gap else "") + _chinese_group(group) + myriad
    return re.sub("^一十", "十", said)


def _chinese_group(group: int) -> str:
    """A number below 10,000; an inner run of zeros is said once."""
    written = f"{group:d}"
    said = "".join(
        _DIGITS[0] if digit == "0" else _DIGITS[int(digit)] + _PLACES[len(written) - 1 - place]
        for place, digit in enumerate(written)
    )
    return re.sub("零+", "零", said).rstrip("零")
