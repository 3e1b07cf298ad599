"""The form of a question, by which it is known where no rule of the grammar fits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Forms(NamedTuple):
    """The marks of questions in one language, as patterns.

    begins: how a question, or a request to tell something, begins. ends: how it ends where the beginning does
    not tell; both may be needed. lead: what may stand before it. begs: what asks for a deed instead, or makes
    a condition. mentions: the question which audio speaks of something, with that as `what`. heard: sounds,
    and what only they tell. harmless: words that also name edits, but hardly in a question.
    """

    begins: str
    lead: str
    begs: str
    mentions: tuple[str, ...]
    heard: str
    harmless: str
    ends: str = r"$"


class Asking(NamedTuple):
    """How figures of audios are asked for in one language, as patterns of whole questions.

    hint: what stands in every one of them, so that other commands are passed by soon. which: what is asked to
    be named. ranks: what is said of the one that has the most of a figure, and of the one that has the least;
    of `counted`, the counted words are `what`. frames: questions of both. figures: questions for a figure
    alone. claims: frames of what is said of one audio (`leader`), alone or against others, which a question
    makes of it by its mark, or by one of the verbs at its beginning. more: what in a rank may go unsaid in
    them. says: that words are said, so that what is counted may be some that nobody says. Audios are named
    by groups whose names begin with `audios`. A space may be left out in languages that are written without.
    """

    hint: str
    which: str
    ranks: Mapping[str, tuple[str, str]]
    frames: tuple[str, ...]
    figures: Mapping[str, tuple[str, ...]]
    claims: tuple[str, ...] = ()
    verbs: str = ""
    more: str = ""
    says: str = ""


def in_audios(words: str) -> str:
    """The audios that a question is about, behind one of some prepositions, where it names any."""
    return rf"(?: (?P<audios>(?:{words}).+))?"


def of_audios(words: str) -> str:
    """The audios of which one is asked for, where they are named behind the question."""
    return rf"(?:[,:] (?P<audios>.+)|,? (?:{words})(?P<audios_2>.+))?"
