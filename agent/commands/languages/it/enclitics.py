"""Pronouns that are written as one word with their verb: "toglilo", "mettercelo", "spostali"."""

import re
from functools import cache

from ..es.enclitics import hung, infinitives
from .conjugation import hosts
from .verbs import VERBS

_PRONOUNS = re.compile(r"(?:[mtscv]e|glie)(?:l[aeio]|ne)|[mtscv]i|gli|l[aeio]|ne")
_PRONOUN = re.compile(r"glie?|[mtscv][ei]|l[aeio]|ne")


def enclitics(word: str) -> tuple[str, ...]:
    """The pronouns that a verb ends in; none where it is no known verb. word: without accents."""
    return hung(word, _hosts(), _PRONOUNS, _PRONOUN)


@cache
def _hosts() -> frozenset[str]:
    return frozenset(host for verb in infinitives(VERBS) for host in hosts(verb))
