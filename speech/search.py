"""Finding words in what was said: phrases, fillers, swear words.

All of it is pure and works on the spelled words in order. Comparison is tolerant, as `normalise` says: of
case, punctuation, accents, contractions, hyphens, numbers in digits, drawn-out hesitations. A part of a word
is never found.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TypeVar

from ..core.errors import BadInput, NotFound
from .languages import Language, language_tables
from .matching import Match, Phrases
from .normalise import Piece, pieces, usual
from .suggestions import suggestions

__all__ = [
    "Match",
    "find_fillers",
    "find_phrase",
    "find_swears",
    "selected",
    "suggestions",
]

T = TypeVar("T")


def find_phrase(texts: Sequence[str], phrase: str, *, language: str = "en") -> list[Match]:
    """All occurrences of a phrase among words, in order and not overlapping.

    Where accents make different words, which is in every language but English, those with just the phrase's
    accents are found, and others only where there are none. A hesitation in the plural (“ums”) finds it.
    """
    if language_tables(language).accents_matter:
        exact = _phrase(phrase, language, True).find([pieces(text, language, True) for text in texts])
        if exact:
            return exact
    return _phrase(phrase, language, False).find([pieces(text, language) for text in texts])


@lru_cache(maxsize=256)
def _phrase(phrase: str, language: str, accents: bool) -> Phrases:
    tables = language_tables(language)
    said = [piece for token in phrase.split() for piece in pieces(token, language, accents)]
    phrases = Phrases(tables.prefixes)
    phrases.add(said)
    if len(phrase.split()) == 1 and (stem := re.fullmatch(r"\W*(\w+?)['’]?s\W*", phrase)):
        singular = pieces(stem[1], language, accents)
        if _is_hesitation(singular, tables):
            phrases.add(singular)
    return phrases


def _is_hesitation(word: Sequence[Piece], tables: Language) -> bool:
    return len(word) == 1 and len(word[0][0]) == 1 and word[0][0][0] in tables.hesitations


def selected(matches: Sequence[T], which: str) -> list[T]:
    """The matches that `which` names, in their order.

    which: "all", "first", "last", "3", "-2" (the last but one), "1,3", or "all_but_" before one of
    the others. Raises NotFound where there are fewer, BadInput where it is none of these.
    """
    but = which.removeprefix("all_but_")
    indexes = set() if which == "all" else {_index(name, len(matches), which) for name in but.split(",")}
    everything_else = which.startswith("all")
    return [match for index, match in enumerate(matches) if (index in indexes) != everything_else]


def _index(name: str, count: int, which: str) -> int:
    number = {"first": "1", "last": "-1"}.get(name.strip(), name.strip())
    if not re.fullmatch(r"-?[1-9]\d{0,8}", number, re.ASCII):
        raise BadInput(
            f"“{which}” names none: say all, first, last, 2, -2 (the last but one), 1,3 or all_but_1"
        )
    if abs(int(number)) > count:
        raise NotFound(f"only {count} found" if count else "none found")
    return int(number) - 1 if int(number) > 0 else count + int(number)


def find_fillers(texts: Sequence[str], language: str) -> list[Match]:
    """Hesitations such as um and uh, drawn out too; none in a language whose hesitations are not known.

    What is only spelled the same is left: answers (“uh huh”), a unit (“5 mm”), initials (“the ER”).
    """
    tables = language_tables(language)
    words = [pieces(text, language, tables.accents_matter) for text in texts]
    answers = {
        index for match in _answers(language).find(words) for index in range(match.first, match.last + 1)
    }
    all_capitals = all(text.isupper() for text in texts if text.lower() != text.upper())
    found = _hesitating(language).find(words)
    found += [
        Match(index, index)
        for index, word in enumerate(words)
        if _is_hesitation(word, tables)
        and index not in answers
        and (all_capitals or not texts[index].isupper())
        and not (word[0][0] == ("mm",) and index and tables.is_number(usual(texts[index - 1], language)))
    ]
    return sorted(found)


@lru_cache
def _hesitating(language: str) -> Phrases:
    return _known(language_tables(language).fillers, language)


@lru_cache
def _answers(language: str) -> Phrases:
    return _known(language_tables(language).answers, language)


def find_swears(texts: Sequence[str], language: str) -> list[Match]:
    """Swear words and phrases with their inflections, compounds of them, and half-hidden ones (“f***ing”)."""
    swears = language_tables(language).swears
    words = [pieces(text, language) for text in texts]
    found = _swearing(language).find(words)
    inside = {index for match in found for index in range(match.first, match.last + 1)}
    found += [
        Match(index, index)
        for index in range(len(words))
        if index not in inside
        and (
            not swears.isdisjoint(usual(texts[index], language))
            or ("*" in texts[index] and _hides_one(texts[index], swears))
        )
    ]
    return sorted(found)


@lru_cache
def _swearing(language: str) -> Phrases:
    return _known(language_tables(language).swears, language)


def _known(sayings: Iterable[str], language: str) -> Phrases:
    phrases = Phrases()
    for saying in sayings:
        phrases.add([piece for token in saying.split() for piece in pieces(token, language)])
    return phrases


def _hides_one(text: str, swears: Iterable[str]) -> bool:
    """Whether asterisks stand for letters of a swear word: one for one, several for any number."""
    bare = re.sub(r"^[^\w*]+|[^\w*]+$", "", text.casefold())
    if not re.search(r"\w", bare):
        return False
    pattern = re.sub(r"(\\\*)+", lambda run: r"\w" if len(run[0]) == 2 else r"\w+", re.escape(bare))
    return any(re.fullmatch(pattern, swear) for swear in swears)
