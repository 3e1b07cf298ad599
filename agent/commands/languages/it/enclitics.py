"""Pronouns that are written as one word with their verb: "toglilo", "mettercelo", "spostali"."""

import re
from functools import cache

from .conjugation import hosts
from .verbs import VERBS

_PRONOUNS = re.compile(r"(?:[mtscv]e|glie)(?:l[aeio]|ne)|[mtscv]i|gli|l[aeio]|ne")
_PRONOUN = re.compile(r"glie?|[mtscv][ei]|l[aeio]|ne")
_LONGEST = 6


def enclitics(word: str) -> tuple[str, ...]:
    """The pronouns that a verb ends in; none where it is no known verb. word: without accents."""
    for length in range(min(_LONGEST, len(word) - 2), 1, -1):
        host, tail = word[:-length], word[-length:]
        if _PRONOUNS.fullmatch(tail) and host in _hosts():
            return tuple(_PRONOUN.findall(tail))
    return ()


@cache
def _hosts() -> frozenset[str]:
    tables = (
        text for texts in VERBS.values() for text in ([texts] if isinstance(texts, str) else texts.values())
    )
    return frozenset(
        host for text in tables for verb in text.split(",") if verb.strip() for host in hosts(verb.split()[0])
    )
