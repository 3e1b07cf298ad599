"""Finding phrases among words that can be read in several ways, on both sides."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from .normalise import Piece

_START, _END = 0, 1


class Match(NamedTuple):
    """Where something was found: indexes of its first and last word, inclusive.

    score: 0 to 1, below 1 where it is not certain.
    """

    first: int
    last: int
    score: float = 1.0


def merged(found: Iterable[Match]) -> list[Match]:
    """Matches in order; those that overlap as one, as doubtful as the most doubtful of them."""
    together: list[Match] = []
    for match in sorted(found):
        if together and match.first <= together[-1].last:
            before = together.pop()
            last, score = max(before.last, match.last), min(before.score, match.score)
            match = Match(before.first, last, score)
        together.append(match)
    return together


class Phrases:
    """An automaton that reads words one after the other and accepts phrases, in every way to read either.

    prefixes: words that may be one with the next (“e mail” is “email”).
    """

    def __init__(self, prefixes: frozenset[str] = frozenset()) -> None:
        self._prefixes = prefixes
        self._steps: list[dict[str, set[int]]] = [{}, {}]

    def add(self, phrase: Sequence[Piece]) -> None:
        """Accept one more phrase; one without pieces accepts nothing."""
        if not phrase:
            return
        nodes = [_START, *(self._node() for _ in phrase[1:]), _END]
        for index in range(len(phrase)):
            for reading, after in _edges(phrase, index, self._prefixes):
                node = nodes[index]
                for word in reading[:-1]:
                    node = self._step(node, word, self._node())
                self._step(node, reading[-1], nodes[after])

    def _node(self) -> int:
        self._steps.append({})
        return len(self._steps) - 1

    def _step(self, node: int, word: str, to: int) -> int:
        self._steps[node].setdefault(word, set()).add(to)
        return to

    def find(self, words: Sequence[Sequence[Piece]]) -> list[Match]:
        """All matches, in order and not overlapping; of those that begin at one word, the longest.

        words: each as its pieces. A match begins and ends with a whole word. Words without pieces, which are
        punctuation, are passed over, and never begin or end a match.
        """
        text = [piece for word in words for piece in word]
        owner = [index for index, word in enumerate(words) for _ in word]
        ends = [here != after for here, after in pairwise([*owner, -1])]
        begins = [True, *ends]
        first_words = self._steps[_START]
        found = []
        reached = 0
        for at, piece in enumerate(text):
            if at < reached or not begins[at]:
                continue
            if any(reading[0] in first_words or reading[0] in self._prefixes for reading in piece):
                end = self._longest(text, ends, at)
                if end:
                    found.append(Match(owner[at], owner[end - 1]))
                    reached = end
        return found

    def _longest(self, text: Sequence[Piece], ends: Sequence[bool], at: int) -> int:
        """Index after the last piece of the longest match that begins at a piece; 0 where there is none."""
        longest = 0
        waiting = {at: {_START}}
        while waiting:
            here = min(waiting)
            nodes = waiting.pop(here)
            if here == len(text):
                break
            for reading, after in _edges(text, here, self._prefixes):
                reached = self._read(nodes, reading)
                if _END in reached and ends[after - 1]:
                    longest = max(longest, after)
                if reached:
                    waiting.setdefault(after, set()).update(reached)
        return longest

    def _read(self, nodes: set[int], reading: Sequence[str]) -> set[int]:
        for word in reading:
            nodes = {to for node in nodes for to in self._steps[node].get(word, ())}
        return nodes


def _edges(text: Sequence[Piece], at: int, prefixes: frozenset[str]) -> Iterator[tuple[Sequence[str], int]]:
    """The ways to read on from a piece, each with the index of the piece after."""
    for reading in text[at]:
        yield reading, at + 1
    if text[at][0][0] in prefixes and len(text[at][0]) == 1 and at + 1 < len(text):
        following = text[at + 1][0]
        if len(following) == 1 and len(following[0]) > 1:
            yield (text[at][0][0] + following[0],), at + 2
