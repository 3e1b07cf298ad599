"""What was done or refused, told in a person's language: a module each with the same sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from ...core.errors import CannotEdit, NotFound, WordspliceError
from ...tools import Outcome

__all__ = ["Language", "refused", "told"]


@dataclass(frozen=True)
class Language:
    """The sentences of one language, as templates with the names of facts.

    sentences: what was done or found. refusals: why something was not. point: the decimal mark. separator:
    between the items of a list. parts: between sentences' parts that each stand for one audio. space: between
    sentences.
    """

    sentences: Mapping[str, str]
    refusals: Mapping[str, str]
    point: str = "."
    separator: str = ", "
    parts: str = "; "
    end: str = "."
    space: str = " "

    def sentence(self, key: str, **facts: object) -> str:
        """A sentence, or a part of one."""
        return self.sentences[key].format(**self._readable(facts))

    def refusal(self, key: str, **facts: object) -> str:
        """Why something was not done."""
        return self.refusals[key].format(**self._readable(facts))

    def _readable(self, facts: Mapping[str, object]) -> dict[str, object]:
        return {k: _Number(v, self.point) if isinstance(v, float) else v for k, v in facts.items()}


class _Number:
    """A number that is written with a language's decimal mark."""

    def __init__(self, value: float, point: str) -> None:
        self._value, self._point = value, point

    def __format__(self, how: str) -> str:
        return format(self._value, how).replace(".", self._point)


@cache
def _language(code: str) -> Language:
    found: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return found


def told(outcomes: Iterable[Outcome], language: str, guessed: Collection[int] = ()) -> str:
    """One sentence for each outcome, and warnings where times or words were only estimates.

    guessed: numbers of the audios whose words a weak recogniser has heard.
    """
    from .telling import guesses, sentences

    tables, outcomes = _language(language), list(outcomes)
    return tables.space.join([*sentences(outcomes, tables), *guesses(outcomes, tables, guessed)])


def refused(error: WordspliceError, language: str, guessed: Collection[int] = ()) -> str:
    """Why a request changed nothing."""
    from .telling import guess

    tables = _language(language)
    why = str(error)
    if isinstance(error, CannotEdit) and error.key:
        why = tables.refusal(error.key, **error.facts)
    if not isinstance(error, NotFound):
        return why
    audio = error.facts.get("audio")
    heard = sorted(guessed if audio is None else set(guessed) & {audio})
    return tables.space.join([f"{why}{tables.end}", guess(heard, tables)]) if heard else why
