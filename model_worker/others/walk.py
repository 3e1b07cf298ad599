"""A text placed in a recording of any length, one window after another, so that memory stays the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...audio.mono import RATE
from ...core.errors import BadTranscript
from .emissions import Emissions
from .trellis import Marks, Placed, Spelled, Target

_WINDOW = 60.0
"""Seconds that are aligned at a time."""

_UNSURE = 10.0
"""Seconds at the end of a window whose words are aligned again in the next: what comes after is not known."""

_FASTEST = 30.0
"""Letters that are said in a second at most; English has about 15."""


class Walk:
    """The words of a text as they are placed, in frames; iterates over the seconds that are done.

    Iterating raises BadTranscript where there is no time for all words.
    """

    def __init__(self, emissions: Emissions, words: Sequence[Spelled], marks: Marks) -> None:
        self.placed: list[Placed] = []
        self._emissions, self._words, self._marks = emissions, words, marks
        self._frames_a_second = RATE / emissions.hop

    def __iter__(self) -> Iterator[float]:
        at, lost = 0, True
        window, sure = (round(s * self._frames_a_second) for s in (_WINDOW, _WINDOW - _UNSURE))
        while len(self.placed) < len(self._words):
            last = min(at + window, self._emissions.count)
            found = self._found(at, last, lost=lost)
            ends = last == self._emissions.count
            kept = [place for place in found if ends or place.end <= sure]
            self.placed += [place._replace(start=place.start + at, end=place.end + at) for place in kept]
            lost = not kept
            at = at + sure if lost else self.placed[-1].end
            yield at / self._frames_a_second

    def _found(self, first: int, last: int, *, lost: bool) -> list[Placed]:
        """The next words as far as they are said in a window, by its frames. lost: nothing led up to it."""
        whole = last == self._emissions.count
        begin = len(self.placed)
        end = len(self._words) if whole else self._upcoming(begin, last - first)
        target = Target(
            self._words[begin:end],
            self._marks,
            begun=begin > 0,
            before=lost,
            after=end == len(self._words),
        )
        if whole and target.shortest > last - first:
            raise BadTranscript(
                f"the text is longer than the recording: there is no time for its last {end - begin} of "
                f"{end} words; give the text of this recording alone"
            )
        return target.placed(self._emissions.frames(first, last), whole=whole)

    def _upcoming(self, begin: int, frames: int) -> int:
        """Up to which word can be said in so many frames from one on."""
        left, end = frames / self._frames_a_second * _FASTEST, begin
        while left > 0 and end < len(self._words):
            left -= len(self._words[end] or ()) + 1
            end += 1
        return end
