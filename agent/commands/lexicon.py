"""What words of a language mean to its grammar, found by spelling."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from .atoms import apart, normalised, parts_of
from .languages import Language, Words, no_enclitics

SHORTEST_MENDED = 4
"""Letters of a word in which a slip of the fingers is mended; shorter ones are too like each other."""


class Entry(NamedTuple):
    """A meaning of a spelling: a terminal with its value, and what it costs to read it so."""

    terminal: str
    value: Any
    cost: int


Spelling = tuple[str, ...]


class Lexicon:
    """The words of one language, by their spelling as normalised words.

    anywhere, opening, closing: what may be passed over, with its cost.
    """

    def __init__(self, language: Language) -> None:
        self._entries: dict[Spelling, list[Entry]] = defaultdict(list)
        self._enclitics = language.enclitics
        for table in language.words:
            self._add(table)
        self.anywhere, self.opening, self.closing = (
            {spelling: cost for cost, text in costs.items() for spelling in self._spellings(text)}
            for costs in (language.anywhere, language.opening, language.closing)
        )
        self.reasons, self.no_reason = (
            frozenset(self._spellings(language.reasons)),
            frozenset(self._spellings(language.no_reason)),
        )
        self.longest = max(map(len, (*self._entries, *self.anywhere, *self.opening, *self.closing)))

    def _add(self, table: Words) -> None:
        for key, texts in table.items():
            terminal, _, cost = key.partition(":")
            by_value: Mapping[Any, str] = texts if isinstance(texts, Mapping) else {None: texts}
            for value, text in by_value.items():
                for spelling in dict.fromkeys(self._spellings(text)):
                    self._entries[spelling].append(Entry(terminal, value, int(cost or 0)))

    def _spellings(self, text: str) -> Iterator[Spelling]:
        """The spellings in a text, with pronouns apart as in the atoms of a command."""
        if self._enclitics is no_enclitics:
            return spellings(text)
        return (
            tuple(part for word in spelling for part in apart(word, self._enclitics))
            for spelling in spellings(text)
        )

    def entries(self, spelling: Spelling) -> Sequence[Entry]:
        """The meanings of a spelling."""
        return self._entries.get(spelling, ())

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All single words that occur in any spelling."""
        known = (*self._entries, *self.anywhere, *self.opening, *self.closing)
        return frozenset(word for spelling in known for word in spelling)

    def mended(self, word: str) -> str | None:
        """The known word that a misspelt one must be; None where there is none, or more than one."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        if len(word) < SHORTEST_MENDED or not word.isalpha():
            return None
        furthest = 1 if len(word) < 7 else 2
        near = process.extract(word, self._mendable, scorer=OSA.distance, score_cutoff=furthest, limit=2)
        if not near or (len(near) > 1 and near[0][1] == near[1][1]):
            return None
        return str(near[0][0])

    @cached_property
    def _mendable(self) -> list[str]:
        return sorted(word for word in self.vocabulary if len(word) >= SHORTEST_MENDED and word.isalpha())


def spellings(text: str) -> Iterator[Spelling]:
    """The spellings in a text that separates them by commas; a comma itself is written with a backslash."""
    for spelling in text.replace("\\,", "\0").split(","):
        if found := tuple(word for token in spelling.split() for word in _words(token)):
            yield found


_PLAIN = re.compile("[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]+")
"""Characters that are words by themselves and normal as they stand: most of what three languages spell."""


@lru_cache(maxsize=1 << 17)
def _words(token: str) -> Spelling:
    """The normalised words of what stands without a space in a spelling."""
    if _PLAIN.fullmatch(token):
        return tuple(token)
    parts = parts_of(token)
    if "\0" in token or "\\" in token:
        parts = [part.replace("\0", ",").replace("\\n", "\n") for part in parts]
    return tuple([normalised(part) or part for part in parts])
