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

_SEVERAL = ("all", "both", "them", "others")
"""Ways to point at several audios, of which none is claimed to be the one."""

LONGEST_NAME = 6
"""Words of the longest name of an audio that a question's verb may stand before."""

LONGEST_UNSAID = 2
"""Words of the longest phrase that is counted though nobody says it; longer ones may describe something."""

_INVERTED = re.compile(r"-(?:t-)?(?:ils?|elles?)\b")
"""The pronoun that a French question takes up its subject with: “est-il”, “parle-t-elle”."""

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
    claim: bool = False


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
            matches = _matches(question, _is_marked(text), code)
            requests = (_asked(match, pattern, code, read) for match, pattern in matches)
            if request := next(filter(None, requests), None):
                return Figured(code, _of(request, ahead))
    return None


def _matches(question: str, marked: bool, code: str) -> Iterator[tuple[re.Match[str], _Pattern]]:
    """The ways in which patterns fit a question. marked: whether it would be one as a statement too."""
    claims = list(_claims(question, marked, code))
    for pattern in _patterns(code):
        for text in claims if pattern.claim else (question,):
            if match := pattern.form.fullmatch(text):
                yield match, pattern


def _is_marked(text: str) -> bool:
    return bool(re.search(r"(?:[?？]|[かの吗嗎么])[。.]?$|^est-ce qu", text, re.IGNORECASE))


def _claims(question: str, marked: bool, code: str) -> Iterator[str]:
    """What a question may claim: itself, and with its verb behind what it is about."""
    question = _INVERTED.sub("", question)
    if marked:
        yield question
    verb, _, rest = question.partition(" ")
    words = rest.split() if re.fullmatch(_ASKING[code].verbs, verb, re.IGNORECASE) else []
    for n in range(1, min(len(words), LONGEST_NAME + 1)):
        yield " ".join((*words[:n], verb, *words[n:]))


@cache
def _hint(code: str) -> re.Pattern[str]:
    return re.compile(_ASKING[code].hint, re.IGNORECASE)


@cache
def _patterns(code: str) -> tuple[_Pattern, ...]:
    return tuple(
        _Pattern(
            re.compile(form.replace(" ", r"\s*") if code in ASIAN else form, re.IGNORECASE),
            figure,
            order,
            claim,
        )
        for form, figure, order, claim in _forms(_ASKING[code])
    )


def _forms(asking: Asking) -> Iterator[tuple[str, str, str, bool]]:
    for figure, forms in asking.figures.items():
        yield from ((form, figure, "", False) for form in forms)
    for figure, ranks in asking.ranks.items():
        for order, rank in zip(("most", "least"), ranks, strict=True):
            for frame in asking.frames if rank else ():
                form = frame.replace("WHICH", f"(?:{asking.which})").replace("RANK", f"(?:{rank})")
                yield form, figure, order, False
            bare = rank.replace(asking.more, f"(?:{asking.more})?") if asking.more else rank
            for frame in asking.claims if rank else ():
                yield frame.replace("RANK", f"(?:{bare})"), figure, order, True


def _asked(match: re.Match[str], pattern: _Pattern, code: str, read: Read) -> Request | None:
    """The request of a question; None where it names audios or words that are none."""
    groups = {name: text.strip(" ,:、，：") for name, text in match.groupdict().items() if text}
    named = [_audios(text, code, read) for name, text in groups.items() if name.startswith("audios")]
    if None in named:
        return None
    refs = tuple(ref for audios in named if audios for ref in audios.refs)
    tags = frozenset(filter(None, (pattern.figure, pattern.order, "claimed" * pattern.claim)))
    if pattern.claim:
        leader = _audios(groups["leader"], code, read)
        if leader is None or len(leader.refs) != 1 or leader.refs[0].kind in _SEVERAL:
            return None
        refs = (*leader.refs, *(refs or (Ref("all"),)))
    parts: tuple[Part, ...] = ()
    for phrase in (text for name, text in groups.items() if name.startswith("what")):
        said = read(phrase, code, _SAID) or _unsaid(phrase, match, code)
        if not isinstance(said, Said) or not (said.phrase or said.kind):
            return None
        parts = (Part(said),)
    return Request("figures", parts, audios=Audios(refs) if refs else None, tags=tags)


def _unsaid(phrase: str, match: re.Match[str], code: str) -> Said | None:
    """A phrase that nobody says, where a question plainly asks how often it is said; None for others."""
    plainly = re.search(_ASKING[code].says, match[0], re.IGNORECASE) and len(phrase.split()) <= LONGEST_UNSAID
    bare = re.sub(f"^(?:{_ASKING[code].says})", "", phrase, flags=re.IGNORECASE)
    return Said(bare, heard=False) if plainly and bare else None


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
