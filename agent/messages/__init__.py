"""What was done or refused, told in a person's language: a module each with the same sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import NamedTuple

from ...core.errors import CannotEdit, NotFound, WordspliceError
from ...tools import Outcome

__all__ = ["Found", "Language", "heard", "refused", "softer", "told"]


@dataclass(frozen=True)
class Language:
    """The sentences of one language, as templates with the names of facts.

    sentences: what was done or found. refusals: why something was not. separator: between the items of a
    list. parts: between parts of a sentence that each stand for one audio. end, space: of sentences and
    between them. Numbers have a decimal point in all languages, as wherever wordsplice takes or gives times.
    """

    sentences: Mapping[str, str]
    refusals: Mapping[str, str]
    separator: str = ", "
    parts: str = "; "
    end: str = "."
    space: str = " "

    def sentence(self, key: str, **facts: object) -> str:
        """A sentence, or a part of one."""
        return self.sentences[key].format(**facts)

    def counted(self, key: str, count: int, **facts: object) -> str:
        """The sentence for just this count, where the language has one."""
        exact = f"{key}_{count}"
        return self.sentence(exact if exact in self.sentences else key, count=count, **facts)

    def refusal(self, key: str, **facts: object) -> str:
        """Why something was not done."""
        return self.refusals[key].format(**facts)


class Found(NamedTuple):
    """A place where a phrase was found in the sound. start: seconds. score: 0 to 1."""

    phrase: str
    start: float
    score: float


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


def heard(sure: Sequence[Found], doubted: Sequence[Found], language: str) -> str:
    """What was found by sound alone, and what may be; nothing where there is neither."""
    from .telling import places

    tables = _language(language)
    told = (("by_sound", sure), ("maybe_too", doubted))
    return tables.space.join(places(key, found, tables) for key, found in told if found)


def softer(outputs: Iterable[tuple[str, float, float]], language: str) -> list[str]:
    """A warning for each output that its peaks hold below its loudness: its file, LUFS reached and asked."""
    tables = _language(language)
    return [
        tables.sentence("too_soft", file=file, reached=reached, lufs=asked)
        for file, reached, asked in outputs
    ]


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
    if not heard:
        return why
    end = "" if why.endswith(("?", "？")) else tables.end
    return tables.space.join([f"{why}{end}", guess(heard, tables)])
