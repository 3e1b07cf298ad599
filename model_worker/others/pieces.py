"""Words made of the tokens that a model wrote."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

_BROKEN = "\ufffd"
"""Stands for the bytes of half a character."""

_SPACELESS = frozenset(["bo", "ja", "km", "lo", "my", "th", "yue", "zh"])
"""Languages written without spaces between words: their characters are the words."""


class Piece(NamedTuple):
    """A text and the tokens that it was written with, half-open."""

    text: str
    first: int
    last: int


def words_of_tokens(
    tokens: Sequence[int], decode: Callable[[Sequence[int]], str], language: str
) -> list[Piece]:
    """The words of a text, with the signs that stand beside them.

    decode: the text of some tokens. language: its code.
    """
    words: list[Piece] = []
    for piece in _characters(tokens, decode):
        if words and not _begins_word(words[-1].text, piece.text, language in _SPACELESS):
            words[-1] = Piece(words[-1].text + piece.text, words[-1].first, piece.last)
        else:
            words.append(piece)
    return [word._replace(text=word.text.strip()) for word in words if word.text.strip()]


def _characters(tokens: Sequence[int], decode: Callable[[Sequence[int]], str]) -> Iterator[Piece]:
    """The shortest runs of tokens that are whole characters."""
    first = 0
    for last in range(1, len(tokens) + 1):
        text = decode(tokens[first:last])
        if _BROKEN not in text:
            yield Piece(text, first, last)
            first = last


def _begins_word(before: str, text: str, spaceless: bool) -> bool:
    """Whether a text is not of the same word as the one before it."""
    if not _is_said(before):
        return False
    if not _is_said(text):
        return _opens(text)
    if text[0].isspace():
        return True
    return spaceless and not (text[0].isascii() and before[-1].isascii())


def _is_said(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _opens(text: str) -> bool:
    """Whether it is a sign that stands before a word, such as an opening bracket."""
    return unicodedata.category(text.strip()[:1] or " ") in {"Ps", "Pi"}
