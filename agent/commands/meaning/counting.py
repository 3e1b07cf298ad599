"""Which of several, and words by their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..chart import Nonsense
from ..requests import Counted, Sentences
from .making import Parts, Which, find, maker, need, numbers_in, whole_number


@maker
def which(parts: Parts) -> Which:
    """ "the first", "the first and third" """
    return Which(",".join(str(whole_number(number)) for number in numbers_in(parts)))


@maker
def which_first(parts: Parts) -> Which:
    """ "the first two", "the last three" """
    ordinal, count = (whole_number(number) for number in numbers_in(parts))
    if ordinal == 1:
        return Which(",".join(str(n) for n in range(1, count + 1)))
    if ordinal == -1:
        return Which(",".join(str(n) for n in range(-count, 0)))
    raise Nonsense


@maker
def which_count(parts: Parts) -> Which:
    """ "the three first" """
    return which_first(parts[::-1])


@maker
def which_all(_: Parts) -> Which:
    """ "every" """
    return Which("all")


@maker
def which_but(parts: Parts) -> Which:
    """ "all but the first", "all but the last two" """
    but = which_first(parts) if len(numbers_in(parts)) > 1 else which(parts)
    return Which(f"all_but_{but.text}")


@maker
def counted(parts: Parts) -> Counted:
    """Words by their order: "the first two words", "word 3"."""
    named = find(parts, Which)
    numbers = named.numbers if named else [whole_number(number) for number in numbers_in(parts)]
    return Counted(_runs(numbers))


@maker
def counted_in(parts: Parts) -> Counted:
    """ "the last word of the first sentence" """
    sentences = need(parts, Sentences)
    one = sentences.which in (None, "longest") or sentences.which.removeprefix("-").isdigit()
    if not one and sentences.which != "all":
        raise Nonsense  # of several sentences it is not clear whether the words of each are meant
    words = find(parts, Counted) or counted([part for part in parts if part is not sentences])
    if words.of:
        raise Nonsense  # sentences of sentences
    return replace(words, of=sentences)


@maker
def counted_range(parts: Parts) -> Counted:
    """ "words 3 to 5" """
    first, last = (whole_number(number) for number in numbers_in(parts))
    return Counted(((first, last),))


@maker
def counted_edge(parts: Parts) -> Counted:
    """ "four words from the end" """
    count = whole_number(numbers_in(parts)[0])
    return Counted(((1, count),)) if "start" in parts else Counted(((-count, -1),))


@maker
def counted_there(parts: Parts) -> Counted:
    """ "the last three words at the end" """
    found = counted([part for part in parts if not isinstance(part, str)])
    if any((first < 0) is ("start" in parts) for first, _ in found.runs):
        raise Nonsense
    return found


@maker
def counted_from(parts: Parts) -> Counted:
    """ "the second word from the end" """
    number = whole_number(numbers_in(parts)[0])
    number = number if "start" in parts else -number
    return Counted(((number, number),))


def _runs(numbers: Sequence[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] + 1 == number:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return tuple(runs)
