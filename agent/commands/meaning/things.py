"""What an edit is about: words, stretches, whole audios."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..chart import Nonsense
from ..requests import (
    AllBut,
    Audios,
    Bounds,
    Counted,
    Half,
    It,
    Neighbours,
    Part,
    Pauses,
    Said,
    Seconds,
    Sentences,
    Span,
    What,
    Whole,
)
from .counting import counted, which_first
from .making import Parts, Which, find, find_all, maker, need, numbers_in, whole_number
from .times import timed_edge

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
    """Parts in a list: where one of them is, those before it are too, and those after the last named one."""
    found = find_all(parts, Part)
    if len(found) > 1 and any(isinstance(part.what, Whole) for part in found):
        raise Nonsense  # "um in audio 1, audio 2": the second is where and not what
    if len(found) > 1 and any(isinstance(part.what, AllBut) for part in found):
        raise Nonsense  # "everything but X and Y": Y is spared too
    return Targets(_shared(_named(found)))


def _named(parts: list[Part]) -> list[Part]:
    """The parts with "the one in audio 2", "the last one of audio 3" filled in by what is named before."""
    named: list[Part] = []
    for part in parts:
        before = named[-1].what if named else None
        match part.what:
            case Said(phrase=None, kind=None, which=which) if isinstance(before, Said):
                part = replace(part, what=replace(before, which=which, count=None))
                if before.which is None and part.audios is None:
                    part = replace(part, audios=named.pop().audios)  # "um, the last one": only that
            case Said(phrase=None, kind=None, which=str(which)) if isinstance(before, Counted):
                part = replace(part, what=counted([Which(which)]))
            case Said(phrase=None, kind=None, which=str(which)) if isinstance(before, Sentences | Pauses):
                part = replace(part, what=replace(before, which=which))
        named.append(part)
    return named


def _shared(parts: list[Part]) -> list[Part]:
    shared: list[Part] = []
    for part in reversed(parts):
        following = shared[0] if shared else None
        if following and part.audios is None:
            part = replace(part, audios=following.audios, within=part.within or following.within)
        shared.insert(0, part)
    for n, part in enumerate(shared[1:], 1):
        shared[n] = replace(part, audios=part.audios or shared[n - 1].audios)
    return shared


@maker
def part(parts: Parts) -> Part:
    """A thing, with the audio it is in."""
    return Part(_what(parts), find(parts, Audios))


@maker
def within(parts: Parts) -> Part:
    """Words within a stretch."""
    stretch = find(parts, Bounds) or find(parts, Span) or find(parts, Half) or need(parts, Sentences)
    return Part(need(parts, Said), find(parts, Audios), stretch)


@maker
def at_time(parts: Parts) -> Span:
    """ "at 0:03", said of words"""
    moment = need(parts, Seconds).value
    return Span(max(0.0, moment - NEARBY), moment + NEARBY)


@maker
def timed_edge_in(parts: Parts) -> Part:
    """ "at the end of audio 1 two seconds" """
    return Part(timed_edge(parts), need(parts, Audios))


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
    return AllBut(tuple(find_all(parts, Said)))


@maker
def all_but_in(parts: Parts) -> Part:
    """ "all of audio 3 except 'bye'" """
    return Part(AllBut(tuple(find_all(parts, Said))), need(parts, Audios))


@maker
def half(parts: Parts) -> Half:
    """The first or second half."""
    return Half(parts[0])


@maker
def it(_: Parts) -> It:
    """What was spoken of before."""
    return It()


@maker
def one_in(parts: Parts) -> Part:
    """ "the ones in audio 2" """
    return Part(Said(), need(parts, Audios))


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
def said_both(parts: Parts) -> Said:
    """ "both ums" """
    return replace(need(parts, Said), count=2)


@maker
def said_first(parts: Parts) -> Said:
    """ "the first ums, two of them" """
    return replace(need(parts, Said), which=which_first(numbers_in(parts)).text)


@maker
def some_of(parts: Parts) -> Said:
    """ "one of the ums"; one of "we we" is the one too many"""
    said = said_number(parts)
    words = said.phrase.split() if said.phrase else []
    return repeated([said]) if len(words) > 1 and len({*words}) == 1 else said


@maker
def said_in(parts: Parts) -> Part:
    """ "of the ums in audio 2 the second", "of the ums in audio 2 two" """
    words = [part for part in parts if not isinstance(part, Audios)]
    return Part(said(words) if find(words, Which) else said_number(words), find(parts, Audios))


@maker
def said_a(parts: Parts) -> Said:
    """ "an um" """
    return replace(need(parts, Said), count=1)


@maker
def said_nth(parts: Parts) -> Said:
    """ "um number two" """
    return replace(need(parts, Said), which=str(whole_number(numbers_in(parts)[0])))


@maker
def said_edge(parts: Parts) -> Part:
    """ "the um at the start" """
    said, edge = need(parts, Said), need(parts, str)
    if said.which not in (None, "1" if edge == "start" else "-1"):
        raise Nonsense
    return Part(replace(said, which="1" if edge == "start" else "-1"), find(parts, Audios))


@maker
def repeated(parts: Parts) -> Said:
    """ "the repeated 'we'", "the repetition in 'we we'" """
    said = need(parts, Said)
    if said.phrase and len(words := said.phrase.split()) > 1 and len({*words}) == 1:
        said = replace(said, phrase=words[0])
    return replace(said, kind="repeats")


@maker
def said_of(parts: Parts) -> Said:
    """ "the second of the three ums" """
    return replace(need(parts, Said), which=need(parts, Which).text)


@maker
def stretch(parts: Parts) -> Bounds | Whole:
    """ "everything after X" """
    return find(parts, Bounds) or need(parts, Whole)


@maker
def one(parts: Parts) -> Said:
    """ "the second one" """
    return Said(which=need(parts, Which).text)
