"""Spellings of words for keyboards that have no dots on their vowels."""

from collections.abc import Mapping
from typing import Any

from .. import Costs, Words

_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def with_digraphs(text: str) -> str:
    """Spellings with those that write ae, oe and ue behind them."""
    written = dict.fromkeys(s.translate(_DIGRAPHS) for s in text.split(",") if set(s) & set("äöü"))
    return ",".join((text, *written))


def table(words: Words) -> Words:
    """A table of words in both spellings."""
    return {key: _both(texts) for key, texts in words.items()}


def costs(words: Costs) -> Costs:
    """A table of chatter in both spellings."""
    return {cost: with_digraphs(text) for cost, text in words.items()}


def _both(texts: "str | Mapping[Any, str]") -> "str | Mapping[Any, str]":
    if isinstance(texts, str):
        return with_digraphs(texts)
    return {value: with_digraphs(text) for value, text in texts.items()}
