"""Where somebody stumbled: words said twice, words cut off, and restarts, told by the words alone.

A restart has a reparandum, what was begun and given up, perhaps an editing term (“um”, “I mean”), and the
repair, which begins again with a word of the reparandum (Shriberg 1994, “Preliminaries to a Theory of Speech
Disfluencies”). The reparandum and the editing term are found, so that what is left reads as the repair.
Transcripts mark a cut-off word in many ways; of a mark that whole words have as well, the words around tell.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from .languages import Language, Reading, language_tables
from .matching import Match, merged
from .normalise import pieces, usual

LONGEST_REPEAT = 4
"""Words of the longest phrase that counts as said twice by mistake (“I was going I was going”)."""

LONGEST_RETRACE = 6
"""Words before a break that are gone back over, at most."""

BAR = 0.5
"""Score from which on a candidate is told of and used."""

_CERTAIN = re.compile(r"\W*(?:&\+(?P<chat>[^\W\d_]+)|(?P<rest>[^\W\d_]+)\[\w+\]-)\W*")
"""“&+wh” (CHAT, of CHILDES and TalkBank) and “wh[at]-” (Switchboard): cut off, and nothing else."""

_MARKED = re.compile(
    r"\W*?(?P<said>[^\W\d_](?:[\w'’]*[^\W\d_])?)(?P<mark>[-‐‑~]|--+|[–—]|…|\.{2,})[,)\]>\"'”’»]*"
)
"""“wh-”, “wh~”, “(wh-)”; “wha—”, “wha--”; “th..”, “th…”."""

_ENDED = re.compile(r"(?<![.…])[.!?。！？][\"'”’»)\]]*$")
"""The end of a sentence; three dots are a pause."""

_PAUSED = re.compile(r"(?:[,;–—…~-]|\.\.)[\"'”’»)\]]*$")

_CAPITAL = re.compile(r"[\"'“‘«(]*(?!\d)[A-ZÀ-ÖØ-Þ][^\W\d_]")

_AGAIN = {1: 0.8, 2: 0.9}
"""Scores of restarts by the words that are said again; of more words they are certain."""

_VOWELS = frozenset("aeiouyæøœ")


class CutOff(NamedTuple):
    """A word that was not spoken to its end: where it is, what of it was said, and the score, 0 to 1."""

    at: int
    said: str
    score: float


def find_repeats(texts: Sequence[str], language: str = "en") -> list[Match]:
    """Words and phrases of up to four words that are said again at once: all sayings but the last.

    So are the beginnings of a word before it (“wh- what”, “I I'm”). Left are numbers and single letters
    (“five five”, “double u u”), the doubles of the language (“bye bye”), names (“New York New York”), what
    grows (“more and more and more”), and what the end of a sentence parts.
    """
    return _Said(texts, language).repeats()


def find_cut_offs(texts: Sequence[str], language: str = "en") -> list[Match]:
    """Words that were not spoken to their end, each by itself, with its score.

    1 where the mark says nothing else (“&+wh”, “wh[at]-”). 0.95 to 0.8 where one of the next words begins
    so (“wh- what”, “wha— what”, “th.. the”), 0.8 for “wh—” and 0.6 for “wh..”, which hold no vowel, 0.7 for
    another word with a hyphen that the recording nowhere says whole. Left are hesitations (“um—”), short
    forms (“etc...”), first parts of compounds (“pre- and post-war”) and whole words before a pause.
    """
    return [Match(cut.at, cut.at, cut.score) for cut in _Said(texts, language).cut_offs]


def find_restarts(texts: Sequence[str], language: str = "en") -> list[Match]:
    """What was begun, given up and begun again: from its first word up to the repair, with its score.

    “on Mon-” of “on Mon- on Tuesday” (0.95, or 0.75 where the repair has other words in between),
    “I went to” of “I went to um I went to the shop” (1, of two words 0.9, of one before a hesitation 0.8),
    “on Monday, I mean” of “on Monday, I mean on Tuesday” (0.7). A word that is only said twice is a repeat.
    """
    said = _Said(texts, language)
    return merged([*said.retraced(), *said.begun_again(), *said.corrected()])


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A word that is no mere mark: its index among the texts, and its usual reading."""

    index: int
    key: Reading


class _Said:
    """What was said, as it is looked through."""

    def __init__(self, texts: Sequence[str], language: str) -> None:
        self._texts, self._tables = texts, language_tables(language)
        self._shouted = all(text.isupper() for text in texts if text.lower() != text.upper())
        read = (_Spoken(n, usual(text, language)) for n, text in enumerate(texts))
        self._spoken = [word for word in read if word.key]
        self._fluent = [word for word in self._spoken if not self._hesitates(word.index, language)]
        found = (self._cut_off(n) for n in range(len(self._fluent)))
        self.cut_offs = [cut for cut in found if cut and cut.score >= BAR]

    @cached_property
    def _whole(self) -> frozenset[str]:
        """The letters of all words that are not marked."""
        return frozenset(_letters(text) for text in self._texts if not _MARKED.fullmatch(text))

    def repeats(self) -> list[Match]:
        """See `find_repeats`."""
        found = list(self._said_again())
        taken = {n for match in found for n in range(match.first, match.last + 1)}
        stutters = (Match(cut.at, cut.at, cut.score) for cut in self.cut_offs if self._stutters(cut))
        return sorted([*found, *(match for match in stutters if match.first not in taken)])

    def _said_again(self) -> Iterator[Match]:
        keys, at = [word.key for word in self._spoken], 0
        while at < len(keys):
            size = _repeat_at(keys, at) or self._contracted(at)
            if size and self._needless(self._spoken, at, size):
                yield Match(self._spoken[at].index, self._spoken[at + size - 1].index)
                at += size
            else:
                at += 1

    def _contracted(self, at: int) -> int:
        """1 where a word is said again as the first part of a contraction (“I I'm going”), else 0."""
        word, *after = self._spoken[at : at + 2]
        again = (other for other in after if re.search("['’]", self._texts[other.index]))
        return int(any(other.key[:-1] == word.key for other in again))

    def retraced(self) -> Iterator[Match]:
        """What ends in a cut-off word and is begun again."""
        places = {word.index: n for n, word in enumerate(self._fluent)}
        for cut in self.cut_offs:
            at = places[cut.at]
            back, score = self._retrace(at)
            if back or self._starts(at + 1, cut.said):
                yield self._up_to(at - back, at + 1, score if back else cut.score)

    def begun_again(self) -> Iterator[Match]:
        """Phrases that are said again from their start, hesitations in between or not."""
        for at in range(len(self._fluent)):
            size = _repeat_at(self._keys(at, at + 2 * LONGEST_RETRACE), 0, LONGEST_RETRACE)
            if not size or not self._needless(self._fluent, at, size):
                continue
            found = self._up_to(at, at + size, _AGAIN.get(size, 1.0))
            if size > 1 or found.last > found.first:
                yield found

    def corrected(self) -> Iterator[Match]:
        """What is taken back in so many words, after a pause, and begun again."""
        for at in range(1, len(self._fluent)):
            if not _PAUSED.search(self._text(at - 1)):
                continue
            for term in self._tables.corrections:
                size = len(term)
                said = tuple(part for key in self._keys(at, at + size) for part in key)
                if said == term and (back := self._anchor(at, at + size)):
                    yield self._up_to(at - back, at + size, 0.7)

    def _up_to(self, first: int, repair: int, score: float) -> Match:
        """From a fluent word up to another one, what is not fluent in between included."""
        return Match(self._fluent[first].index, self._fluent[repair].index - 1, score)

    def _retrace(self, cut: int) -> tuple[int, float]:
        """Words before a cut-off one that are said again after it, 0 if none are, and the score."""
        for back in range(min(LONGEST_RETRACE, cut), 0, -1):
            whole = not any(self._ends(n) for n in range(cut - back, cut))
            if whole and self._keys(cut - back, cut) == self._keys(cut + 1, cut + 1 + back):
                return (back, 0.95) if cut + 1 + back < len(self._fluent) else (back, 0.75)
        if self._starts(cut + 1, _letters(self._text(cut))):
            return 0, 0.0
        return self._anchor(cut, cut + 1), 0.75

    def _anchor(self, end: int, repair: int) -> int:
        """How many words before a break the nearest one like the first of the repair is; 0: there is none."""
        if repair >= len(self._fluent):
            return 0
        for back in range(1, min(LONGEST_RETRACE, end) + 1):
            if self._ends(end - back):
                return 0
            if self._fluent[end - back].key == self._fluent[repair].key:
                return back
        return 0

    def _needless(self, words: Sequence[_Spoken], at: int, size: int) -> bool:
        """Whether what follows itself was said twice by mistake."""
        first, again = words[at : at + size], words[at + size : at + 2 * size]
        return not (
            _rightly_twice([word.key for word in first], self._tables)
            or (size == 2 and self._linked([word.key for word in words[max(at - 1, 0) : at + size]]))
            or any(_ENDED.search(self._texts[word.index]) for word in first)
            or self._is_name(again)
        )

    def _linked(self, keys: Sequence[Reading]) -> bool:
        """Whether two words, and the one before them, are part of “more and more and more”."""
        *before, first, last = ["".join(key) for key in keys]
        return last in self._tables.linking or (first in self._tables.linking and before == [last])

    def _is_name(self, again: Sequence[_Spoken]) -> bool:
        """Whether words that follow themselves, so that no sentence begins with them, have capitals."""
        if self._shouted or not self._tables.capitals_name:
            return False
        return all(_CAPITAL.match(self._texts[word.index]) for word in again)

    def _cut_off(self, at: int) -> CutOff | None:
        """The word at a place of the fluent ones, if it is marked as a cut-off one may be."""
        text, index = self._text(at), self._fluent[at].index
        if text.isalnum():
            return None
        if certain := _CERTAIN.fullmatch(text):
            return CutOff(index, _letters(certain["chat"] or certain["rest"]), 1.0)
        marked = _MARKED.fullmatch(text)
        if not marked or marked["said"].lower() == marked["said"].upper():
            return None
        return CutOff(index, _letters(marked["said"]), self._score(at, marked["said"], marked["mark"]))

    def _score(self, at: int, written: str, mark: str) -> float:
        """How likely it is a cut-off word, and not a whole one before a pause: see `find_cut_offs`."""
        said, hyphen, dots = _letters(written), mark in "-‐‑~", mark[0] in ".…"
        resumed = self._resumed(at, said)
        whole = said in self._tables.common or said in self._whole or said in self._tables.readings
        if resumed and (hyphen or not whole):
            return 0.8 if dots or whole else 0.95 if hyphen else 0.9
        acronym = written.isupper() and not self._shouted
        if whole or acronym or (hyphen and self._next(at) in self._tables.linking):
            return 0.0
        if hyphen:
            return 0.7
        return 0.0 if _VOWELS.intersection(said) else 0.6 if dots else 0.8

    def _resumed(self, at: int, said: str) -> bool:
        """Whether the next word begins with what was said, or the one after what is said again before it."""
        backs = range(min(LONGEST_RETRACE, at) + 1)
        again = (n for n in backs if self._keys(at - n, at) == self._keys(at + 1, at + 1 + n))
        return any(self._starts(at + 1 + n, said) for n in again)

    def _stutters(self, cut: CutOff) -> bool:
        """Whether the word after a cut-off one, which may be cut off as well, begins with it."""
        after = next((word.index for word in self._spoken if word.index > cut.at), None)
        return after is not None and _letters(self._texts[after]).startswith(cut.said)

    def _starts(self, at: int, said: str) -> bool:
        return at < len(self._fluent) and _letters(self._text(at)).startswith(said)

    def _next(self, at: int) -> str:
        return _letters(self._text(at + 1)) if at + 1 < len(self._fluent) else ""

    def _keys(self, start: int, end: int) -> list[Reading]:
        return [word.key for word in self._fluent[start:end]]

    def _text(self, at: int) -> str:
        return self._texts[self._fluent[at].index]

    def _ends(self, at: int) -> bool:
        return bool(_ENDED.search(self._text(at)))

    def _hesitates(self, index: int, language: str) -> bool:
        said = pieces(self._texts[index], language, self._tables.accents_matter)
        return len(said) == 1 and len(said[0][0]) == 1 and said[0][0][0] in self._tables.hesitations


def _repeat_at(keys: Sequence[Reading], at: int, longest: int = LONGEST_REPEAT) -> int:
    """Length of the shortest run of words that follows itself; 0 where none does."""
    for size in range(1, longest + 1):
        if keys[at : at + size] == keys[at + size : at + 2 * size]:
            return size if at + size < len(keys) else 0
    return 0


def _rightly_twice(phrase: Sequence[Reading], tables: Language) -> bool:
    if len(phrase) == 1 and len(phrase[0]) == 1 and len(phrase[0][0]) == 1 and not phrase[0][0].isascii():
        return True  # a doubled character is a word of its own in Chinese
    return all(
        tables.is_number(key) or "".join(key) in tables.doubles or (len(key) == 1 and _is_letter(key[0]))
        for key in phrase
    )


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isascii() and word not in "ai"


def _letters(text: str) -> str:
    """The letters of a word, without case and accents."""
    return "".join(char for char in unicodedata.normalize("NFD", text.casefold()) if char.isalpha())
