"""Whole sentences, by their order or by what is said in them."""

from __future__ import annotations

from ..chart import Nonsense
from ..requests import Said, Sentences
from .making import Parts, Which, find, maker, need, numbers_in, whole_number


@maker
def sentences(parts: Parts) -> Sentences:
    """ "the first two sentences", "sentence 3", "the longest sentence" """
    which = find(parts, Which)
    return Sentences(which.text if which else find(parts, str) or _listed(*numbers_in(parts)))


@maker
def sentences_range(parts: Parts) -> Sentences:
    """ "sentences 3 to 5" """
    first, last = (whole_number(number) for number in numbers_in(parts))
    if not 0 < first < last < first + 100:
        raise Nonsense
    return Sentences(_listed(*range(first, last + 1)))


@maker
def sentences_edge(parts: Parts) -> Sentences:
    """ "two sentences at the end" """
    count = whole_number(numbers_in(parts)[0])
    return Sentences(_listed(*range(1, count + 1)) if "start" in parts else _listed(*range(-count, 0)))


@maker
def sentences_with(parts: Parts) -> Sentences:
    """ "the sentence with 'bees'" """
    which, said = find(parts, Which), need(parts, Said)
    if said.which is not None or (said.phrase and said.kind):
        raise Nonsense  # of words, so that it is not clear which sentences
    return Sentences(which.text if which else None, said)


def _listed(*numbers: float) -> str:
    return ",".join(str(whole_number(number)) for number in numbers)
