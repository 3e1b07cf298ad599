"""Which stretches of a command are words that somebody says in one of the audios."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from ...speech.normalise import pieces
from .atoms import Atom


class Hearing:
    """What of a command's wording is heard in the audios.

    Made for one command: only words that occur in it are looked for, so that long transcripts cost little.
    audios: the words and the language of each.
    """

    def __init__(self, audios: Iterable[tuple[Sequence[str], str]], command: Iterable[Atom]) -> None:
        wanted = [atom.text for atom in command]
        self._audios = [_Audio(texts, language, wanted) for texts, language in audios]

    def ends(self, atoms: Sequence[Atom], start: int) -> list[int]:
        """The ends of all phrases from an atom on that are said somewhere, the longest last."""
        return sorted({end for audio in self._audios for end in audio.ends(atoms, start)})

    def heard(self, atoms: Sequence[Atom], language: str | None = None) -> frozenset[int]:
        """The indexes of the atoms that are said somewhere, and of quoted ones. language: of the audios."""
        audios = [audio for audio in self._audios if language in (None, audio.language)]
        said = (
            index
            for index in range(len(atoms))
            if any(index + 1 in audio.ends(atoms, index) for audio in audios)
        )
        return frozenset((*said, *(n for n, atom in enumerate(atoms) if atom.kind == "quote")))

    def says(self, text: str) -> bool:
        """Whether a phrase whose words are all in the command is said somewhere."""
        return any(audio.says(text) for audio in self._audios)


class _Audio:
    def __init__(self, texts: Sequence[str], language: str, command: Iterable[str]) -> None:
        self.language = language
        wanted = {word for text in command for form in _forms(text, language) for word in form}
        self._at: dict[str, set[int]] = {}
        self._edges = {0}
        length = 0
        for text in texts:
            for word in _plain(text, language):
                if word in wanted:
                    self._at.setdefault(word, set()).add(length)
                length += 1
            self._edges.add(length)

    def ends(self, atoms: Sequence[Atom], start: int) -> list[int]:
        found = []
        here: set[int] | None = None
        for end, atom in enumerate(atoms[start:], start + 1):
            if atom.kind in ("quote", "mark"):
                break
            plain = _plain(atom.text, self.language)
            singular = self._follow(here, _singular(atom.text, self.language)) or set()
            here = self._follow(here, plain)
            if not self._edges.isdisjoint(singular | (here or set())):
                found.append(end)
            if not here:
                break
        return found

    def says(self, text: str) -> bool:
        words = tuple(w for part in text.split() for w in _plain(part, self.language))
        return not self._edges.isdisjoint(self._follow(None, words) or set())

    def _follow(self, here: set[int] | None, words: Sequence[str]) -> set[int] | None:
        """The places just after some words, where they follow a place of `here`.

        None: where they begin with a whole word of the transcript.
        """
        if not words:
            return None
        for word in words:
            here = {n + 1 for n in self._at.get(word, set()) & (self._edges if here is None else here)}
        return here


@lru_cache(maxsize=1 << 16)
def _plain(text: str, language: str) -> tuple[str, ...]:
    return tuple(word for piece in pieces(text, language) for word in piece[0])


def _singular(text: str, language: str) -> tuple[str, ...]:
    """The word without a plural's s; nothing where it has none."""
    return _plain(text[:-1].rstrip("'’"), language) if text[-1:] in "sS" and len(text) > 2 else ()


def _forms(text: str, language: str) -> list[tuple[str, ...]]:
    parts = [part for whole in text.split() for part in (_plain(whole, language), _singular(whole, language))]
    return [part for part in parts if part]
