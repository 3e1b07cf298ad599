"""Written words in the letters that a CTC model knows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from anyascii import anyascii

from ...speech.language_names import language_code
from ...speech.languages import language_tables
from ...speech.pronunciation.numerals import MOST_DIGITS, digits_in_words, in_words
from ...speech.pronunciation.written import cleaned

_THOUSANDS = re.compile(r"(?<=\d)[,.'](?=\d{3}(?!\d))")
_DIGITS = re.compile(r"\d+")


class Letters:
    """The letters of a model, and how written words are spelled with them.

    ids: by letter, without the marks of the model (blank, padding, the delimiter of words).
    """

    def __init__(self, ids: Mapping[str, int]) -> None:
        self._ids = ids
        self._digits = any(letter.isdecimal() for letter in ids)

    def spelled(self, text: str, language: str) -> tuple[int, ...] | None:
        """The letters of a word as a person writes it, in the model's ids.

        () for one that is not said, such as a dash; None for one that is said, but has none of the letters.
        Numbers and signs are written out in the language; letters that the model lacks lose their accents, or
        are written in Latin letters.
        """
        said = self._said(cleaned(text), language)
        if not any(char.isalnum() for char in said):
            return ()
        return tuple(identity for char in said.strip("' ") for identity in self._letter(char)) or None

    def _said(self, text: str, language: str) -> str:
        """A word with its numbers and signs in words, unless the model has digits."""
        for sign, word in language_tables(language).symbols.items():
            text = text.replace(sign, f" {word} ")
        if self._digits:
            return text
        return _DIGITS.sub(lambda match: f" {_number(match[0], language)} ", _THOUSANDS.sub("", text))

    def _letter(self, char: str) -> Iterator[int]:
        for way in (char, unicodedata.normalize("NFD", char), anyascii(char)):
            for case in (str.lower, str.upper):
                if found := [self._ids[part] for part in case(way) if part in self._ids]:
                    yield from found
                    return


def _number(digits: str, language: str) -> str:
    code = language_code(language) or "en"
    if len(digits) > MOST_DIGITS or (len(digits) > 1 and digits[0] == "0"):
        return digits_in_words(digits, code)
    return in_words(int(digits), code)
