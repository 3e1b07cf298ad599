"""How written words are said, as the phones of PocketSphinx's English acoustic model.

English comes from that model's dictionary, from the parts of words, and from letters. Other languages are
said with the English phones that are nearest to theirs: well enough to find when each word was said.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from importlib import import_module
from itertools import groupby

from ..language_names import language_code
from .phones import PHONES, Phones, combined
from .written import cleaned

__all__ = ["PHONES", "Phones", "pronunciations"]

_TABLES = frozenset(["de", "es", "fr", "it", "ja", "ko", "pt", "zh"])
_OTHER_ALPHABETS = """
am ar as be bg bn el fa gu he hi hy ja ka kk km kn ko lo mk ml mn mr my ne pa ps ru sa sd si sr ta te tg th ti
ug uk ur yi yue zh
"""
_NOT_LATIN = frozenset(_OTHER_ALPHABETS.split())
_KANA = re.compile("[\u3041-\u30ff]")
_HAN = re.compile("[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")


@lru_cache(maxsize=1 << 16)
def pronunciations(text: str, language: str = "en") -> tuple[Phones, ...]:
    """Ways to say one written token, the likeliest first, at most 4; () for one that is not said.

    text: what stands between white space, as a person writes it, with its punctuation; in Chinese and
    Japanese a character or a whole sentence. A token of several spoken words (“3:30pm”) is one pronunciation.
    Punctuation, emoji and notes such as “[laughter]” are not said. language: its code or name; words in
    another script than the language's are said in the language of that script.
    """
    code = language_code(language) or "en"
    plain = cleaned(text)
    said = (_voice(owner)(run) for owner, run in _runs(plain, code))
    return combined(ways for ways in said if ways)


@cache
def _voice(code: str) -> Callable[[str], tuple[Phones, ...]]:
    """What says a language; its tables are read only when it is met."""
    name = "english" if code == "en" else f"languages.{code}"
    if code == "en" or code in _TABLES:
        ways: Callable[[str], tuple[Phones, ...]] = import_module(f".{name}", __name__).ways
        return ways
    from .languages.other import spelling

    return spelling(code).ways


def _runs(text: str, language: str) -> list[tuple[str, str]]:
    """The parts of a token in one script each, with the language that says it."""
    if text.isascii() and language not in _NOT_LATIN:
        return [(language, text)] if text else []
    kana = "ja" if language == "ja" or _KANA.search(text) else "zh"
    owners: list[str] = []
    for char in text:
        owners.append(_owner(char, language, kana) or (owners[-1] if owners else language))
    pairs = groupby(zip(owners, text, strict=True), key=lambda pair: pair[0])
    return [(owner, "".join(char for _, char in run)) for owner, run in pairs]


def _owner(char: str, language: str, han: str) -> str | None:
    """The language that says a character; None for a sign, which goes with what is before it."""
    if char.isdecimal():
        return language
    if not char.isalpha():
        return None
    if _HAN.match(char):
        return han
    if _KANA.match(char):
        return "ja"
    if _HANGUL.match(char):
        return "ko"
    if "LATIN" in unicodedata.name(char, ""):
        return "en" if language in _NOT_LATIN else language
    return language if language in _NOT_LATIN - {"ja", "ko", "zh"} else "other"
