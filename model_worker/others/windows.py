"""Recordings of any length heard window by window: divided at pauses, batched, stitched together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from transformers import StoppingCriteria

from ...audio.mono import RATE, Mono, Voice16k
from ...core.words import Word
from ...speech.alignment.spans import DECIMALS
from ...speech.pauses import Stretch, pauses, stretches
from ...speech.progress import Progress

BATCH = 8
"""Windows that are heard together, of up to 22 s each: enough to keep a GPU busy."""

_SHORTEST = RATE // 10
"""Samples below which nothing can be said."""

Hear = Callable[[Sequence[Voice16k], StoppingCriteria], Sequence[Sequence[Word]]]
"""The words of each of some windows, in seconds of the window. The criteria are asked at each token."""


class Ticks(StoppingCriteria):
    """Calls a progress at every token with what was done before, so that it can stop the work by raising."""

    def __init__(self, progress: Progress | None, done: float, total: float) -> None:
        self._progress, self._done, self._total = progress, done, total

    def __call__(self, input_ids: Any, scores: Any, **_: Any) -> Any:
        """No sequence ends here."""
        if self._progress:
            self._progress(self._done, self._total)
        return input_ids.new_zeros(len(input_ids), dtype=bool)


def stitched(sound: Mono, hear: Hear, progress: Progress | None) -> tuple[Word, ...]:
    """The words of a recording, in order of time. Windows in which nobody speaks are not heard at all."""
    words: list[Word] = []
    done = 0.0
    for batch in _batches(stretches(sound)):
        ticks = Ticks(progress, done, sound.duration)
        heard = hear([sound.read(stretch.first, stretch.last) for stretch in batch], ticks)
        for stretch, said in zip(batch, heard, strict=True):
            words.extend(map(_rounded, stretch.own(said, words[-1].end if words else 0.0)))
        done = batch[-1].end / RATE
        if progress:
            progress(done, sound.duration)
    if progress:
        progress(sound.duration, sound.duration)
    return tuple(words)


def _batches(windows: Iterator[Stretch]) -> Iterator[list[Stretch]]:
    windows = (window for window in windows if window.last - window.first >= _SHORTEST)
    while batch := list(islice(windows, BATCH)):
        yield batch


def without_pauses(words: Sequence[Word], voice: Voice16k) -> list[Word]:
    """The words of a window, cut short where they begin or end amid a pause, as attention draws them out."""
    found = [(start / RATE, end / RATE) for start, end in pauses(voice)]
    return [_without(word, found) for word in words]


def _without(word: Word, silent: Sequence[tuple[float, float]]) -> Word:
    start, end = word.start, word.end
    for first, last in silent:
        if first <= start < last < end:
            start = last
        if start < first < end <= last:
            end = first
    return replace(word, start=start, end=end)


def _rounded(word: Word) -> Word:
    """A word whose times say no more than is known."""
    return replace(word, start=round(word.start, DECIMALS), end=round(word.end, DECIMALS))
