"""How a word is compared: what is left of its spelling, and the ways to read it."""

import re
import unicodedata
from functools import lru_cache

from .languages import Language, Reading, language_tables

Piece = tuple[Reading, ...]
"""A part of a written word with the ways to read it, the usual one first: “e-mail” is “e mail” or “email”."""

_APOSTROPHES = "'’‘ʼ′＇`´"
_HYPHENS = "-‐‑"
_TRADE_MARKS = re.compile("[™®©℠]")
_MARKS = re.compile("(?<=[^\u0400-\U0010ffff])[\u0300-\u036f]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_DECIMAL = re.compile(r"\d+\.\d+")
_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ё": "е"}
)

# Scripts that a transcript cuts into units as it likes, Korean with its free spacing among them: their
# characters are compared one by one.
_ONE_BY_ONE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u303c\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]"
)


class _Characters(dict[int, str]):
    """What each character becomes: itself, a joint of words (' - . ,), nothing or a space."""

    def __missing__(self, code: int) -> str:
        self[code] = kept = self._kept(chr(code))
        return kept

    def _kept(self, char: str) -> str:
        if char in _APOSTROPHES:
            return "'"
        if char in _HYPHENS:
            return "-"
        if _ONE_BY_ONE.match(char):
            return f" {char} "
        category = unicodedata.category(char)
        if category == "Cf":  # soft hyphens and other signs without a shape
            return ""
        return char if category[0] in "LMN" or char in ".," else " "


_CHARACTERS = _Characters()


@lru_cache(maxsize=1 << 16)
def pieces(text: str, language: str | None = "en", accents: bool = False) -> tuple[Piece, ...]:
    """The pieces of a word as a transcript has it; none for mere punctuation. accents: keep them."""
    tables = language_tables(language)
    readings = (_readings(lexeme, tables) for lexeme in _plain(text, tables, accents).split())
    return tuple(piece for piece in readings if piece)


def usual(text: str, language: str | None = "en") -> Reading:
    """The words of a word's usual reading; none for mere punctuation."""
    return tuple(part for piece in pieces(text, language) for part in piece[0])


def _plain(text: str, tables: Language, accents: bool) -> str:
    """Lower-case words, with only the marks inside them that join their parts."""
    text = unicodedata.normalize("NFKC", _TRADE_MARKS.sub("", text)).casefold()
    if not accents:
        text = _MARKS.sub("", unicodedata.normalize("NFD", text)).translate(_LETTERS)
    text = unicodedata.normalize("NFC", text)
    for sign, word in tables.symbols.items():
        text = text.replace(sign, f" {word} ")
    return _THOUSANDS.sub("", text.translate(_CHARACTERS)).replace(",", " ")


def _readings(lexeme: str, tables: Language) -> Piece:
    """The ways to read a word with its joints; none where nothing but joints is in it."""
    lexeme = lexeme.strip("-.")
    for written in (lexeme, lexeme.strip("'")):
        if written in tables.readings:
            return tables.readings[written]
    if _DECIMAL.fullmatch(lexeme):
        return ((lexeme,),)
    for joints in ("-.", "'"):
        parts = [part for part in re.split(f"[{joints}]+", lexeme.strip("'-.")) if part.strip("'")]
        if len(parts) > 1:
            return _compound(parts, tables)
    return ((_spelled(parts[0], tables),),) if parts else ()


def _compound(parts: list[str], tables: Language) -> Piece:
    """Parts with joints between: apart, or as one word (“e-mail” is “e mail” and “email”)."""
    apart = tuple(word for part in parts for word in _readings(part, tables)[0])
    # “U.S.” is not the word “us”, nor “10-20” another number.
    if all(part.isdigit() for part in parts) or (len(parts) == 2 and all(len(part) == 1 for part in parts)):
        return (apart,)
    return apart, (_spelled("".join(parts).replace("'", ""), tables),)


def _spelled(word: str, tables: Language) -> str:
    """A plain word; a hesitation by its shortest form, however long it is drawn."""
    for shortest, written in tables.hesitations.items():
        if written.fullmatch(word):
            return shortest
    return word
