"""From letters to phones, by rules, for languages whose spelling says how they are spoken."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from .numerals import MOST_DIGITS, digits_in_words, in_words
from .phones import Phones, combined, likeliest

_NUMBER = r"\d+(?:[.,']\d{3}(?!\d))*(?:[.,]\d+)?"
_TOKENS = re.compile(rf"{_NUMBER}|[^\W\d_]+(?:'[^\W\d_]+)*'?|[^\w\s]")
_PARTS = re.compile(r"(\d+(?:[.,']\d{3}(?!\d))*)(?:[.,](\d+))?")
_MONEY = re.compile(rf"([$€£¥])({_NUMBER})")
_CLOCK = re.compile(r"(?<!\d)(\d\d?)[:h](\d\d)(?!\d)")
_YEAR = re.compile("1[1-9]..")
_LONGEST_INITIALS = 5


class Rules:
    """How letters are said in their surroundings.

    table: a rule a line, of which the first that fits wins: a regular expression of small letters without
    groups, then its phones, or “-” for silent letters; “|” parts the ways of several accents, in the same
    order throughout. What no rule fits is silent.
    """

    def __init__(self, table: str) -> None:
        rules = [line.split(maxsplit=1) for line in table.strip().splitlines()]
        self._pattern = re.compile("|".join(f"({letters})" for letters, _ in rules))
        self._phones = [_accents(said) for _, said in rules]

    def ways(self, word: str) -> tuple[Phones, ...]:
        """A word in small letters, in each of the accents that the rules tell apart in it."""
        fitting = [
            self._phones[match.lastindex - 1] for match in self._pattern.finditer(word) if match.lastindex
        ]
        accents = max(map(len, fitting), default=0)
        return likeliest(
            tuple(phone for said in fitting for phone in said[min(accent, len(said) - 1)])
            for accent in range(accents)
        )


def _accents(said: str) -> tuple[Phones, ...]:
    return tuple(tuple(way.replace("-", "").split()) for way in said.split("|"))


def letter_names(alphabet: str, names: str) -> dict[str, str]:
    """The names of the letters of an alphabet, given in its order."""
    return dict(zip(alphabet, names.split(), strict=True))


@dataclass(frozen=True)
class Spelling:
    """A language that is said as it is spelled.

    code: the language, for its numbers. rules: from letters to phones. signs: words for signs and short
    forms, in small letters. letters: their names as the language spells them, for initials. vowels: what
    makes capitals a word rather than initials. point: the word between a number and its decimals. ordinal: a
    pattern of what follows the digits of an ordinal. years: whether years are said otherwise than numbers.
    """

    code: str
    rules: Rules
    signs: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)
    vowels: str = "aeiou"
    point: str = ""
    ordinal: str = ""
    years: bool = False

    def ways(self, text: str) -> tuple[Phones, ...]:
        """The ways to say a written token, the likeliest first; () for one that is not said."""
        if whole := self.signs.get(text.lower()):
            return self._words(whole)
        if self.ordinal and (
            place := re.fullmatch(rf"(\d{{1,{MOST_DIGITS}}}){self.ordinal}\W*", text.lower())
        ):
            kinds = (in_words(int(place[1]), self.code, "ordinal"), in_words(int(place[1]), self.code))
            return likeliest(way for words in kinds for way in self._words(words))
        text = _CLOCK.sub(r"\1 \2", _MONEY.sub(r"\2\1", text))
        return combined(ways for token in _TOKENS.findall(text) if (ways := self._token(token)))

    def _token(self, token: str) -> tuple[Phones, ...]:
        if token[0].isdecimal():
            return likeliest(way for words in self._number(token) for way in self._words(words))
        if word := self.signs.get(token.lower()):
            return self._words(word)
        if self.letters and token.isupper() and 1 < len(token) <= _LONGEST_INITIALS:
            return self._initials(token.lower())
        return self.rules.ways(token.lower())

    def _initials(self, token: str) -> tuple[Phones, ...]:
        """A word in capitals: letter by letter, unless it has a vowel to say it with; then that way too."""
        spelled = self._words(" ".join(self.letters.get(letter, "") for letter in token))
        readable = len(token) > 2 and any(vowel in token for vowel in self.vowels)
        return likeliest((*self.rules.ways(token), *spelled) if readable else spelled)

    def _words(self, words: str) -> tuple[Phones, ...]:
        plain = words.lower().replace("-", " ").split()
        return combined(ways for word in plain if (ways := self.rules.ways(word)))

    def _number(self, written: str) -> list[str]:
        """The words for a number; a point or comma before three digits is one of thousands."""
        whole, decimals = _PARTS.findall(written)[0]
        digits = re.sub(r"\D", "", whole)
        if len(digits) > MOST_DIGITS:
            return [digits_in_words(digits, self.code)]
        said = in_words(int(digits), self.code)
        if decimals:
            return [f"{said} {self.point} {digits_in_words(decimals, self.code)}"]
        if self.years and _YEAR.fullmatch(written):
            return [in_words(int(digits), self.code, "year"), said]
        return [said]
