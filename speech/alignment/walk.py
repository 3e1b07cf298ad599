"""A text placed in a recording of any length, one window after another."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from ...audio.mono import RATE, Mono
from .aligner import Aligner, Placed
from .fit import bridged, fitting
from .recovery import anchors

_WINDOW = 30.0
"""Seconds of sound that are looked at together."""

_UNSURE = 3.0
"""Seconds at a window's end whose words may be there only because the window ends."""

_FASTEST = 22.0
"""Phones that are said in a second at most: as many words one window may hold."""

_SLOWEST = 4.0
"""Phones that are said in a second at least, if nothing else is said."""

_USUAL = 13.0
"""Phones that are said in a second of ordinary speech."""

_SEARCHED = 60.0
"""Seconds' worth of text that is looked for after the sound has left the text."""

_STEP = 20.0
"""Seconds to go on by where nothing of the text is said."""

_OVERLAP = 0.1
"""Seconds that two windows may differ by in where a word ends."""

_PATIENCE = 240.0
"""Seconds with nothing of the text after which a recording is not its own, if none was found before."""


def placed(aligner: Aligner, count: int, sound: Mono, report: Callable[[float], None]) -> list[Placed]:
    """Those of the aligner's words that are found in a recording, in order; not all need be.

    count: the number of its words. report: is told the seconds that are done.
    """
    walk = _Walk(aligner, sound, count)
    while walk.goes_on:
        walk.step()
        report(walk.at / RATE)
    return walk.filled()


class _Walk:
    """Where in a recording and in its text we are.

    at: the sample that the next window begins at. word: the first word to be placed in it. context: the word
    that begins at `at`: the one before `word`, so that this one is not taken for the first after a pause.
    """

    def __init__(self, aligner: Aligner, sound: Mono, count: int) -> None:
        self.found: list[Placed] = []
        self.at = self.word = self.context = 0
        self._aligner, self._sound, self._count = aligner, sound, count

    @property
    def goes_on(self) -> bool:
        """Whether there are words to be placed, and sound for them."""
        lost = not self.found and self.at >= _PATIENCE * RATE
        return self.word < self._count and self.at < self._sound.frames and not lost

    def step(self) -> None:
        """Place the words of the next window."""
        end = self._window_end()
        last = end == self._sound.frames
        voice, start = self._sound.read(self.at, end), self.at / RATE
        words = self._upcoming(self.context, (end - self.at) / RATE * _FASTEST)
        put = self._aligner.whole(voice, words, start) if last and words.stop == self._count else None
        right = fitting(self._aligner, voice, start, put, self.found) if put else []
        if put and len(right) < len(put):
            right = bridged(self._aligner, voice, start, put)
        if not put or len(right) < len(put):
            opening = self._aligner.opening(voice, words, start)
            sure = [word for word in opening if last or word.end <= end / RATE - _UNSURE]
            right = fitting(self._aligner, voice, start, sure, self.found) if sure else []
        if right and right[-1].number >= self.word:
            self._keep(right)
        else:
            self._search(end)

    def _window_end(self) -> int:
        """The sample that the window ends at; what would be left after it for another half goes with it."""
        end = self.at + round(_WINDOW * RATE)
        return end if end + _WINDOW / 2 * RATE < self._sound.frames else self._sound.frames

    def _upcoming(self, first: int, phones: float) -> range:
        """The words from one on that have so many phones."""
        last = first
        while last < self._count and phones > 0:
            phones -= len(self._aligner.ways(last)[0])
            last += 1
        return range(first, last)

    def _keep(self, right: Sequence[Placed]) -> None:
        new = [word for word in right if word.number >= self.word]
        # A word that was drawn out over what is found now is not where it was found.
        while self.found and self.found[-1].end > new[0].start + _OVERLAP:
            self.found.pop()
        self.found += new
        self.context, self.word = right[-1].number, right[-1].number + 1
        self.at = round(right[-1].start * RATE)

    def _search(self, end: int) -> None:
        """Find where in the window the text goes on, or go on to the next."""
        voice = self._sound.read(self.at, end)
        words = self._upcoming(self.word, _SEARCHED * _USUAL)
        if found := anchors(self._aligner, voice, words, self.at / RATE):
            self._keep(found)
        else:
            self.at = min(self.at + round(_STEP * RATE), self._sound.frames)
            self.context = self.word

    def filled(self) -> list[Placed]:
        """What was found, and the words between."""
        filled: list[Placed] = []
        for before, after in pairwise([None, *self.found, None]):
            filled += self._between(before, after)
            filled += [after] if after else []
        return filled

    def _between(self, before: Placed | None, after: Placed | None) -> list[Placed]:
        """The words between two that were found, if there is a way to say them there."""
        if not before or not after or before.number + 1 == after.number:
            return []
        start, end = round(before.end * RATE), round(after.start * RATE)
        if not 0 < end - start <= 2 * _WINDOW * RATE:
            return []
        words = range(before.number + 1, after.number)
        put = self._aligner.whole(self._sound.read(start, end), words, start / RATE) or []
        theirs = sum(len(self._aligner.ways(word)[0]) for word in words) >= _SLOWEST * (end - start) / RATE
        return [word._replace(sure=theirs) for word in put]
