"""Recordings of any length heard window by window: divided at pauses, in batches, stitched to one transcript."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from transformers import StoppingCriteria

from ...audio.mono import RATE, Mono, Voice16k
from ...core.words import Word
from ...speech.pauses import Stretch, stretches
from ...speech.progress import Progress

BATCH = 8
"""Windows that are heard together, of up to 22 s each: enough to keep a GPU busy."""

Hear = Callable[[Sequence[Voice16k], StoppingCriteria], Sequence[Sequence[Word]]]
"""The words of each of some windows, in seconds of the window. To the criteria each step of generation is told."""


class Ticks(StoppingCriteria):  # type: ignore[misc]
    """Tells a progress at every token that nothing new is done yet, so that it can stop the work by raising."""

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
            words.extend(_belonging(stretch, said, words[-1].end if words else 0.0))
        done = batch[-1].end / RATE
        if progress:
            progress(done, sound.duration)
    if progress:
        progress(sound.duration, sound.duration)
    return tuple(words)


def _batches(windows: Iterator[Stretch]) -> Iterator[list[Stretch]]:
    while batch := list(islice(windows, BATCH)):
        yield batch


def _belonging(stretch: Stretch, words: Sequence[Word], after: float) -> Iterator[Word]:
    """The words that belong to a stretch, in seconds of the recording.

    Those in the middle of its overlap with a neighbour are the neighbour's. after: the end of the last word.
    """
    offset, limit = stretch.first / RATE, stretch.last / RATE
    for word in words:
        start, end = offset + word.start, min(offset + word.end, limit)
        if stretch.start / RATE <= (start + end) / 2 < stretch.end / RATE and end >= after:
            yield replace(word, start=max(start, after), end=end)
            after = end
