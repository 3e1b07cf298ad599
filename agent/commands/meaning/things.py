"""What an edit is about: words, stretches, whole audios."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..chart import Nonsense
from ..requests import AllBut, Audios, Bounds, Counted, Half, It, Neighbours, Part, Said, Seconds, Span, What, Whole
from .making import Parts, Which, find, find_all, maker, need, numbers_in, whole_number


NEARBY = 0.5
"""Seconds by which a word may be off the time that it is said to be at."""


class Targets(tuple[Part, ...]):
    """The parts that one edit is about."""


@maker
def itself(parts: Parts) -> Any:
    """A part that only had other words around it."""
    return parts[0]


@maker
def targets(parts: Parts) -> Targets:
    """Parts in a list: what one of them says of where and which, the others before it share."""
    found = find_all(parts, Part)
    if len(found) > 1 and any(isinstance(part.what, Whole) for part in found):
        raise Nonsense  # "um in audio 1, audio 2": the second is where and not what
    return Targets(_shared(found))


def _shared(parts: list[Part]) -> list[Part]:
    shared: list[Part] = []
    for part in reversed(parts):
        following = shared[0] if shared else None
        if following and part.audios is None and not isinstance(part.what, Whole):
            part = replace(part, audios=following.audios, within=part.within or following.within)
        shared.insert(0, part)
    return shared


@maker
def part(parts: Parts) -> Part:
    """A thing, with the audio it is in."""
    return Part(_what(parts), find(parts, Audios))


@maker
def within(parts: Parts) -> Part:
    """Words within a stretch."""
    return Part(need(parts, Said), find(parts, Audios), find(parts, Bounds) or find(parts, Span) or find(parts, Half))


@maker
def at_time(parts: Parts) -> Span:
    """ "at 0:03", said of words """
    moment = need(parts, Seconds).value
    return Span(max(0.0, moment - NEARBY), moment + NEARBY)


@maker
def whole(parts: Parts) -> Part:
    """An audio, all of it."""
    return Part(Whole(named=True), need(parts, Audios))


@maker
def whole_within(parts: Parts) -> Part:
    """A stretch of an audio, or words that follow its name."""
    return Part(_what(parts), need(parts, Audios))


def _what(parts: Parts) -> What:
    found: What = next(part for part in parts if not isinstance(part, Audios))
    return found


@maker
def everything(_: Parts) -> Whole:
    """Everything."""
    return Whole()


@maker
def all_but(parts: Parts) -> AllBut:
    """ "everything but 'Diane'" """
    return AllBut(need(parts, Said))


@maker
def half(parts: Parts) -> Half:
    """The first or second half."""
    return Half(parts[0])


@maker
def it(_: Parts) -> It:
    """What was spoken of before."""
    return It()


@maker
def neighbours(parts: Parts) -> Neighbours:
    """Words counted from an anchor."""
    beside = need(parts, Bounds)
    if (beside.start is None) == (beside.end is None):
        raise Nonsense
    numbers = numbers_in(parts)
    return Neighbours(whole_number(numbers[0]) if numbers else 1, beside)


@maker
def said(parts: Parts) -> Said:
    """Words, with which of several."""
    which = find(parts, Which)
    name = need(parts, Said)
    return replace(name, which=which.text) if which else name


@maker
def name(parts: Parts) -> Said:
    """Words as spoken."""
    return need(parts, Said)


@maker
def kind(parts: Parts) -> Said:
    """Words of a kind."""
    return Said(kind=need(parts, str))


@maker
def said_number(parts: Parts) -> Said:
    """ "the two ums" """
    return replace(need(parts, Said), count=whole_number(numbers_in(parts)[0]))


@maker
def said_a(parts: Parts) -> Said:
    """ "an um" """
    return replace(need(parts, Said), count=1)


@maker
def said_nth(parts: Parts) -> Said:
    """ "um number two" """
    return replace(need(parts, Said), which=str(whole_number(numbers_in(parts)[0])))


@maker
def said_except(parts: Parts) -> Said:
    """ "all ums except the first" """
    *every, but = find_all(parts, Which)
    said = need(parts, Said)
    if any(which.text != "all" for which in every) or said.which not in (None, "all"):
        raise Nonsense
    return replace(said, which="all_but_" + ",".join(map(str, but.numbers)))


@maker
def said_except_in(parts: Parts) -> Part:
    """ "every um in audio 2 except the first" """
    return Part(said_except(parts), find(parts, Audios))


@maker
def said_edge(parts: Parts) -> Part:
    """ "the um at the start" """
    said, edge = need(parts, Said), need(parts, str)
    if said.which not in (None, "1" if edge == "start" else "-1"):
        raise Nonsense
    return Part(replace(said, which="1" if edge == "start" else "-1"), find(parts, Audios))


@maker
def repeated(parts: Parts) -> Said:
    """ "the repeated 'we'" """
    return replace(need(parts, Said), kind="repeats")


@maker
def one(parts: Parts) -> Said:
    """ "the second one" """
    return Said(which=need(parts, Which).text)


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
def counted_range(parts: Parts) -> Counted:
    """ "words 3 to 5" """
    first, last = (whole_number(number) for number in numbers_in(parts))
    return Counted(((first, last),))


@maker
def counted_edge(parts: Parts) -> Counted:
    """ "four words from the end" """
    count = whole_number(numbers_in(parts)[0])
    return Counted(((1, count),)) if "start" in parts else Counted(((-count, -1),))


def _runs(numbers: Sequence[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] + 1 == number:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return tuple(runs)
