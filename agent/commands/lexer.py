"""From atoms to the lattice: every meaning that the tables, the numbers and the transcripts give."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from .atoms import Atom, normalised
from .hearing import Hearing
from .languages import FORMATS, Language
from .lattice import Edge, Lattice
from .lexicon import Lexicon, Spelling
from .requests import Said

MENDED = 30
"""What it costs to take a word for a misspelt other one."""
SAID, SHORTER = 20, 1
"""What words cost that are spoken in an audio, and what each further one saves: longer phrases come first."""
ARTICLE = 3
"""What a phrase costs where an article in it more likely belongs to the command: "the um"."""
UNSAID, STRUCTURAL = 100, 15
"""What a phrase costs that nobody says, and what each word in it adds that could mean something else."""
UNKNOWN = 20
"""What a word costs that says nothing, in the few places where one may stand ("the interview, audio 2")."""
POLITE = 5
"""What may be passed over after a comma costs no more: beyond, it is likely something that is spoken."""
REASON = 40
"""What it costs to take words for a reason."""
BY_STEM = 2
"""What a file's name without its extension costs, as it may be an ordinary word."""
NEGATION = "_NEGATION"
"""The terminal of words that no phrase holds which nobody says: negations and conditions. No rule uses it."""
NOT = "_NOT"
"""The terminal of a "not" that stands right before its verb: "no lo quites" is not about "no lo"."""
LONGEST_UNSAID = 12
"""Words of the longest phrase that is looked for in vain."""


class Lexer:
    """Reads atoms by the tables of one language.

    names: the spellings of the audios' file names, with their numbers.
    """

    def __init__(self, language: Language, lexicon: Lexicon) -> None:
        self._language, self._lexicon = language, lexicon

    def lattice(
        self, atoms: Sequence[Atom], hearing: Hearing, names: Mapping[Spelling, int], thorough: bool
    ) -> Lattice:
        """The lattice of a command. thorough: with misspelt words, and phrases that nobody says."""
        return _Draft(self._language, self._lexicon, atoms, hearing, names).lattice(thorough)


class _Draft:
    """One lattice in the making."""

    def __init__(
        self,
        language: Language,
        lexicon: Lexicon,
        atoms: Sequence[Atom],
        hearing: Hearing,
        names: Mapping[Spelling, int],
    ) -> None:
        self._language, self._lexicon = language, lexicon
        self._atoms, self._hearing, self._names = atoms, hearing, names
        self._lattice = Lattice(len(atoms))
        self._norms = [atom.norm if atom.kind != "quote" else "" for atom in atoms]
        self._mendings = [0] * len(atoms)
        self._known = [False] * (len(atoms) + 1)
        self._items: set[int] = set()
        self._negations: list[tuple[int, int]] = []

    def lattice(self, thorough: bool) -> Lattice:
        said = [self._hearing.ends(self._atoms, start) for start in range(len(self._atoms))]
        if thorough:
            self._mend(said)
        self._negations = list(self._spans(NEGATION))
        self._items = set(self._listed(said))
        for start in range(len(self._atoms)):
            self._words(start)
            self._amounts(start)
            self._files(start)
            self._said(start, said[start])
        self._chatter()
        self._reasons()
        if thorough:
            self._unsaid()
        self._lattice.close()
        return self._lattice

    def _add(self, start: int, terminal: str, end: int, value: object, cost: int) -> None:
        self._lattice.add(start, terminal, Edge(end, value, cost))

    def _skip(self, start: int, end: int, cost: int) -> None:
        if self._items.isdisjoint(range(start, end)) and not self._is_in_negation(start, end):
            self._lattice.skip(start, end, cost)

    def _is_in_negation(self, start: int, end: int) -> bool:
        """Whether words are part of a longer negation or condition, as "a" is in "a menos que"."""
        return any(
            first <= start and end <= last and last - first > end - start for first, last in self._negations
        )

    def _listed(self, said: Sequence[Sequence[int]]) -> Iterator[int]:
        """Words in a list of spoken ones ("um, uh, so"), which are no chatter; "please" at its end may be."""
        length = len(self._atoms)
        listed, parted, asked = [0] * (length + 1), [0] * (length + 1), False
        yield from self._listed_first(said)
        for start, ends in enumerate(said):
            if self._is_joint(start):
                parted[start + 1] = max(listed[start], parted[start])
                continue
            for end in [start + 1] if self._atoms[start].kind == "quote" else ends:
                if not asked:
                    continue
                listed[end] = max(listed[end], parted[start] + 1)
                polite = self._lexicon.closing.get(tuple(self._norms[start:end]), REASON) <= POLITE
                last = parted[start] > polite and self._ends_item(end)
                first = not self._is_joint(start - 1) and end < length - 1 and self._is_joint(end)
                if last or (first and said[end + 1]):
                    yield from range(start, end)
            asked = self._asks(start, asked)

    def _listed_first(self, said: Sequence[Sequence[int]]) -> Iterator[int]:
        """Words in a list that a command begins with, before it asks for anything ("so and um in audio 2").

        A mere comma may as well part a "so" from the request that follows.
        """
        items, at, joined = [], 0, False
        while at < len(said) and said[at]:
            items.append(at)
            start = at = at + 1
            while at < len(said) and self._is_joint(at):
                joined = joined or self._atoms[at].kind == "word"
                at += 1
            if at == start:
                break
        if joined and len(items) > 1 and at < len(said) and self._names_place(at):
            yield from items

    def _names_place(self, index: int) -> bool:
        terminals = {entry.terminal for entry in self._lexicon.entries((self._norms[index],))}
        return not terminals.isdisjoint(("_IN", "_OF"))

    def _asks(self, index: int, before: bool) -> bool:
        """Whether a sentence has begun to ask for something once an atom is read."""
        norm = self._norms[index]
        if norm in _SENTENCE_MARKS:
            return before and norm == ":"
        return before or bool(self._lexicon.entries((norm,)) and (norm,) not in self._lexicon.opening)

    def _is_joint(self, index: int) -> bool:
        return any(entry.terminal == "_AND" for entry in self._lexicon.entries((self._norms[index],)))

    def _ends_item(self, index: int) -> bool:
        """Whether an item of a list may end before an atom."""
        if index == len(self._atoms) or self._atoms[index].kind == "mark" or self._is_joint(index):
            return True
        return self._names_place(index) or any(self._spelled(index, self._lexicon.closing))

    def _mend(self, said: Sequence[Sequence[int]]) -> None:
        for index, atom in enumerate(self._atoms):
            if atom.kind == "word" and not said[index] and atom.norm not in self._lexicon.vocabulary:
                mended = self._lexicon.mended(atom.norm)
                if mended:
                    self._norms[index], self._mendings[index] = mended, MENDED

    def _words(self, start: int) -> None:
        """What the language's tables and the files' names say."""
        for end in range(start + 1, min(start + self._lexicon.longest, len(self._norms)) + 1):
            spelling = tuple(self._norms[start:end])
            mending = sum(self._mendings[start:end])
            for entry in self._lexicon.entries(spelling):
                self._known[start] = True
                if entry.terminal == "REF" and end == start + 1 and self._is_numbered(start):
                    continue  # "audio 1 to 5 seconds": no time in "the audio"
                self._add(start, entry.terminal, end, entry.value, entry.cost + mending)
            if spelling in self._lexicon.anywhere:
                self._skip(start, end, self._lexicon.anywhere[spelling] + mending)
                self._known[start] = True
            if spelling in self._names:
                cost = 0 if end > start + 2 or "." in spelling else BY_STEM
                self._add(start, "NAME", end, self._names[spelling], cost)

    def _amounts(self, start: int) -> None:
        atom = self._atoms[start]
        if atom.kind == "clock":
            self._add(start, "CLOCK", start + 1, _clock(atom.norm), 0)
        elif atom.kind != "quote":
            for number in self._language.numbers(self._atoms, start):
                self._known[start] = True
                terminal = "ORDINAL" if number.ordinal else "NUMBER"
                self._add(start, terminal, number.end, number.value, 0)

    def _files(self, start: int) -> None:
        """The name of a file to be written, which stands without spaces: “guest_2.mp3”."""
        for end in range(start + 3, len(self._atoms) + 1):
            *_, mark, extension = together = self._atoms[start:end]
            if any(before.end < atom.start for before, atom in pairwise(together)):
                break
            if mark.text == "." and extension.norm in FORMATS:
                self._add(start, "FILE", end, Said("".join(atom.text for atom in together)), 0)

    def _said(self, start: int, ends: Sequence[int]) -> None:
        """Quoted phrases, and words that are spoken somewhere."""
        atom = self._atoms[start]
        if atom.kind == "quote":
            self._add(start, "PHRASE", start + 1, Said(atom.text), 0)
            name = tuple(normalised(word) for word in atom.text.replace(".", " . ").split())
            if name in self._names:
                self._add(start, "NAME", start + 1, self._names[name], 0)
        for end in ends:
            if any(self._names_audio(index) for index in range(start, end)):
                break
            text = self._text(start, end)
            plural = not self._hearing.says(text)
            said = Said(text[:-1].rstrip("'’") if plural else text, plural=plural)
            small = self._spells(start, NOT) or (end == start + 1 and self._is_small(start))
            terminal = "SMALL" if small else "PHRASE"
            self._add(start, terminal, end, said, SAID - SHORTER * (end - start) + self._framed(start, end))

    def _is_small(self, index: int) -> bool:
        """Whether a word holds others together, and so by itself is hardly meant as one that is spoken."""
        spelling = (self._norms[index],)
        terminals = {entry.terminal for entry in self._lexicon.entries(spelling)}
        return self._is_article(index) or not terminals.isdisjoint(self._language.joining)

    def _framed(self, start: int, end: int) -> int:
        """What a phrase costs where its edge more likely belongs to the command: "the um", "whales and"."""
        if end - start < 2:
            return 0
        article = self._is_article(start)
        if article and end - start > 2:
            return ARTICLE if self._holds_together(end - 1) else 0
        return ARTICLE if self._holds_together(start) or self._holds_together(end - 1) else 0

    def _holds_together(self, index: int) -> bool:
        return self._is_small(index) or self._parts_steps(index)

    def _is_numbered(self, index: int) -> bool:
        """Whether an atom is the noun of "audio 2"."""
        noun = any(entry.terminal == "_AUDIO" for entry in self._lexicon.entries((self._norms[index],)))
        following = self._atoms[index + 1 : index + 2]
        return noun and any(
            not n.ordinal for _ in following for n in self._language.numbers(self._atoms, index + 1)
        )

    def _text(self, start: int, end: int) -> str:
        """The words as they are written: with spaces only where the command has some mark or space."""
        atoms = self._atoms[start:end]
        return atoms[0].text + "".join(
            " " * (before.end < atom.start) + atom.text for before, atom in pairwise(atoms)
        )

    def _chatter(self) -> None:
        """Politeness: at the start of a step until something is asked, and at the end of it."""
        length = len(self._atoms)
        closed = [*(norm in _SENTENCE_MARKS for norm in self._norms), True]
        for start in reversed(range(length)):
            for end, cost in self._spelled(start, self._lexicon.closing):
                if closed[end]:
                    self._skip(start, end, cost)
                    closed[start] = True
        self._open([*closed[:length], True])

    def _open(self, closed: Sequence[bool]) -> None:
        """Politeness before what is asked; at the end of a command it would hide a "no" or a "never"."""
        length = len(self._atoms)
        opened = [True, *(norm in _SENTENCE_MARKS for norm in self._norms)]
        parted = [self._parts_steps(n - 1) for n in range(length + 1)]
        for start in range(length):
            for end, cost in self._spelled(start, self._lexicon.opening):
                if (opened[start] or (parted[start] and cost <= POLITE)) and not self._ends(end, closed):
                    self._skip(start, end, cost)
                    opened[end], parted[end] = opened[end] or opened[start], parted[end] or parted[start]

    def _ends(self, index: int, closed: Sequence[bool]) -> bool:
        """Whether nothing but chatter and marks stands from an atom to the end of the command."""
        rest = range(index, len(self._atoms))
        return all(closed[n] or self._atoms[n].kind == "mark" for n in rest)

    def _parts_steps(self, index: int) -> bool:
        spelling = (self._norms[index],) if index >= 0 else ()
        return any(entry.terminal == "_THEN" for entry in self._lexicon.entries(spelling))

    def _reasons(self) -> None:
        """A reason, to the end of its sentence: "because it is boring"."""
        for start in range(len(self._atoms)):
            if any(
                tuple(self._norms[start:end]) in self._lexicon.reasons for end in range(start + 1, start + 4)
            ):
                end = start
                while end < len(self._norms) and self._norms[end] not in _SENTENCE_MARKS:
                    if (self._norms[end],) in self._lexicon.no_reason or self._atoms[end].kind != "word":
                        break
                    end += 1
                else:
                    self._add(start, "REASON", end, None, REASON)

    def _spelled(self, start: int, costs: Mapping[Spelling, int]) -> Iterator[tuple[int, int]]:
        """The ends of what is spelled so from a place on, with its costs."""
        for end in range(start + 1, min(start + self._lexicon.longest, len(self._norms)) + 1):
            spelling = tuple(self._norms[start:end])
            if spelling in costs:
                yield end, costs[spelling]

    def _unsaid(self) -> None:
        """Phrases that nobody says, so that it can be told that they are not there; words of no meaning."""
        denied = {index for first, last in self._negations for index in range(first, last)}
        for start, atom in enumerate(self._atoms):
            if atom.kind in ("quote", "mark", "clock") or start in denied:
                continue
            self._add(start, "UNKNOWN", start + 1, None, UNKNOWN + STRUCTURAL * self._known[start])
            cost, bare = UNSAID, True
            for end in range(start + 1, min(start + LONGEST_UNSAID, len(self._atoms)) + 1):
                last = self._atoms[end - 1]
                if last.kind in ("quote", "mark", "clock") or self._names_audio(end - 1):
                    break
                if end - 1 in denied:
                    break
                cost += STRUCTURAL if self._known[end - 1] else SHORTER
                bare = bare and self._is_article(end - 1)
                if not bare and not (end == start + 1 and _KANA.fullmatch(atom.text)):
                    self._add(start, "PHRASE", end, Said(self._text(start, end), heard=False), cost)

    def _spells(self, index: int, terminal: str) -> bool:
        """Whether a spelling of a terminal begins here."""
        return any(self._ends_of(index, terminal))

    def _ends_of(self, index: int, terminal: str) -> Iterator[int]:
        for end in range(index + 1, min(index + self._lexicon.longest, len(self._norms)) + 1):
            entries = self._lexicon.entries(tuple(self._norms[index:end]))
            if any(entry.terminal == terminal for entry in entries):
                yield end

    def _spans(self, terminal: str) -> Iterator[tuple[int, int]]:
        """Where the spellings of a terminal stand."""
        for start in range(len(self._norms)):
            yield from ((start, end) for end in self._ends_of(start, terminal))

    def _is_article(self, index: int) -> bool:
        return self._lexicon.anywhere.get((self._norms[index],)) == 0

    def _names_audio(self, index: int) -> bool:
        """Whether an atom is the noun of "audio 2" or "the second audio"."""
        if not any(entry.terminal == "_AUDIO" for entry in self._lexicon.entries((self._norms[index],))):
            return False
        beside = [n for n in (index - 1, index + 1) if 0 <= n < len(self._atoms)]
        return any(number for n in beside for number in self._language.numbers(self._atoms, n))


_SENTENCE_MARKS = frozenset(".!?;:…\n。")
_KANA = re.compile("[\u3041-\u30ff]")
"""One of these alone is a particle or a piece of a word, and no word that was looked for."""


def _clock(text: str) -> float:
    """Seconds of "1:02", "0:02.5" or "1:02:03"."""
    seconds = 0.0
    for part in text.replace(",", ".").split(":"):
        seconds = seconds * 60 + float(part)
    return seconds
