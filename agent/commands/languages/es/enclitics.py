"""Pronouns that are written as one word with their verb: "quítalo", "muévemelas"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

from .conjugation import hosts
from .verbs import VERBS

_PRONOUNS = re.compile(r"(?:me|te|se|nos|os)?(?:l[aeo]s?)?")
_PRONOUN = re.compile(r"me|te|se|nos|os|l[aeo]s?")
_LONGEST = 6


def enclitics(word: str) -> tuple[str, ...]:
    """The pronouns that a verb ends in; none where it is no known verb. word: without accents."""
    return hung(word, _hosts(), _PRONOUNS, _PRONOUN)


def hung(
    word: str, hosts: Collection[str], pronouns: re.Pattern[str], pronoun: re.Pattern[str]
) -> tuple[str, ...]:
    """The pronouns that a word ends in, where what stands before them is one of the hosts.

    pronouns: all that may stand there together. pronoun: one of them.
    """
    for length in range(min(_LONGEST, len(word) - 2), 1, -1):
        host, tail = word[:-length], word[-length:]
        if pronouns.fullmatch(tail) and host in hosts:
            return tuple(pronoun.findall(tail))
    return ()


def infinitives(verbs: Mapping[str, str | Mapping[Any, str]]) -> Iterator[str]:
    """The verbs of a table without the words behind them."""
    for texts in verbs.values():
        for text in [texts] if isinstance(texts, str) else texts.values():
            yield from (verb.split()[0] for verb in text.split(",") if verb.strip())


@cache
def _hosts() -> frozenset[str]:
    return frozenset(host for verb in infinitives(VERBS) for host in hosts(verb))
