"""The form of a question, by which it is known where no rule of the grammar fits."""

from __future__ import annotations

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
