"""Questions that counting and measuring answer: “which audio is longer?”, “where is the longest pause?”.

They are known as a whole, so that nothing of them is guessed: one word that has no place in the patterns of a
language, or that names no audio and nothing that is said where there is room for it, and it is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple
from unicodedata import normalize

from .figures_asian import ASIAN
from .figures_germanic import GERMANIC
from .figures_romance import ROMANCE
from .forms import Asking
from .languages import CODES
from .listening import audios_named
from .requests import Audios, Part, Ref, Request, Said
from .wondering import unled

_ASKING = GERMANIC | ROMANCE | ASIAN
"""How figures are asked for, by the code of the language."""

_AUDIOS = ("audios", "at", "shown")
_SAID = ("said",)
"""Symbols of the grammar that a part of a question must have a reading as."""

Read = Callable[[str, str, tuple[str, ...]], Any]
"""Gives the value of a text, in a language, as one of some symbols of the grammar; None where it is none."""


class Figured(NamedTuple):
    """A question for figures. language: the code of the one that it is asked in."""

    language: str
    request: Request


class _Pattern(NamedTuple):
    form: re.Pattern[str]
    figure: str
    order: str = ""


def figured(command: str, preferred: str, read: Read) -> Figured | None:
    """The question for a figure that a command is; None for others.

    preferred: the code of the language that it is most likely in. read: reads audios and words.
    """
    text = " ".join(normalize("NFKC", command).replace("’", "'").split())
    for code in dict.fromkeys((preferred, *CODES)):
        if _hint(code).search(text):
            bare = unled(text, code)
            ahead = audios_named(text.removesuffix(bare))
            question = bare.strip("¿?!.。 ")
            for pattern in _patterns(code):
                if (match := pattern.form.fullmatch(question)) and (
                    request := _asked(match, pattern, code, read)
                ):
                    return Figured(code, _of(request, ahead))
    return None


@cache
def _hint(code: str) -> re.Pattern[str]:
    return re.compile(_ASKING[code].hint, re.IGNORECASE)


@cache
def _patterns(code: str) -> tuple[_Pattern, ...]:
    return tuple(
        _Pattern(
            re.compile(form.replace(" ", r"\s*") if code in ASIAN else form, re.IGNORECASE), figure, order
        )
        for form, figure, order in _forms(_ASKING[code])
    )


def _forms(asking: Asking) -> Iterator[tuple[str, str, str]]:
    for figure, forms in asking.figures.items():
        yield from ((form, figure, "") for form in forms)
    for figure, ranks in asking.ranks.items():
        for order, rank in zip(("most", "least"), ranks, strict=True):
            for frame in asking.frames if rank else ():
                yield (
                    frame.replace("WHICH", f"(?:{asking.which})").replace("RANK", f"(?:{rank})"),
                    figure,
                    order,
                )


def _asked(match: re.Match[str], pattern: _Pattern, code: str, read: Read) -> Request | None:
    """The request of a question; None where it names audios or words that are none."""
    groups = {name: text.strip(" ,:、，：") for name, text in match.groupdict().items() if text}
    named = [_audios(text, code, read) for name, text in groups.items() if name.startswith("audios")]
    if None in named:
        return None
    refs = tuple(ref for audios in named if audios for ref in audios.refs)
    tags = frozenset(filter(None, (pattern.figure, pattern.order)))
    parts: tuple[Part, ...] = ()
    for phrase in (text for name, text in groups.items() if name.startswith("what")):
        said = read(phrase, code, _SAID)
        if not isinstance(said, Said) or not said.heard or not (said.phrase or said.kind):
            return None
        parts = (Part(said),)
    return Request("figures", parts, audios=Audios(refs) if refs else None, tags=tags)


def _of(request: Request, numbers: Sequence[int]) -> Request:
    """The request about audios that were named ahead of the question, if any were."""
    if not numbers:
        return request
    return replace(request, audios=_numbered(numbers))


def _numbered(numbers: Iterable[int]) -> Audios:
    return Audios(tuple(Ref("number", number) for number in numbers))


def _audios(text: str, code: str, read: Read) -> Audios | None:
    """The audios that a part of a question names."""
    if numbers := audios_named(text, alone=True):
        return _numbered(numbers)
    found = read(text, code, _AUDIOS)
    return found if isinstance(found, Audios) and not found.but else None
