"""The words of a timeline: those of its recordings, at the times where their sound now stands.

A word is there while the sample in its middle is; what is left of it gives its times. So words follow every
edit, and none is ever in two places.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from typing import NamedTuple

from .timeline import Clip, Span, Timeline, positions, rounded
from .words import Evidence, Transcript, Word


@dataclass(frozen=True, slots=True)
class Speech:
    """A recording's transcript, with its words' places in samples of the recording.

    starts, ends: clamped into the recording. middles: never falling, so that they can be searched.
    """

    transcript: Transcript
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    middles: tuple[int, ...]


class PlacedWord(NamedTuple):
    """A word where it now stands.

    id: `<audio>.<index>`, from 1, of the recording it was spoken in, with `#2`, `#3` for copies.
    start, end: seconds of edited time. span: the same in samples of the timeline.
    """

    id: str
    word: Word
    start: float
    end: float
    muted: bool
    span: Span

    @property
    def text(self) -> str:
        """The word as spelled in the transcript."""
        return self.word.text

    @property
    def evidence(self) -> Evidence:
        """How its times were had."""
        return self.word.evidence

    @property
    def weak(self) -> bool:
        """Whether its times are only an estimate."""
        return self.word.weak


def sampled(transcript: Transcript, rate: int, length: int) -> Speech:
    """A transcript's words in samples of a recording. rate: Hz. length: samples."""

    def sample(seconds: float) -> int:
        return min(max(round(seconds * rate), 0), length)

    starts = tuple(sample(word.start) for word in transcript.words)
    ends = tuple(sample(word.end) for word in transcript.words)
    middles = (min((a + b) // 2, length - 1) for a, b in zip(starts, ends, strict=True))
    return Speech(transcript, starts, ends, tuple(accumulate(middles, max)))


def words_of(timeline: Timeline, speeches: Mapping[str, Speech]) -> tuple[PlacedWord, ...]:
    """The words of a timeline's first track in order. speeches: by the id of the recording."""
    return tuple(_placed(timeline.clips, timeline.rate, speeches))


def _placed(clips: Sequence[Clip], rate: int, speeches: Mapping[str, Speech]) -> Iterator[PlacedWord]:
    for clip, at, run in zip(clips, positions(clips, rate), _runs(clips), strict=False):
        speech = speeches.get(getattr(clip.source, "id", ""))
        if speech is None:
            continue
        first, last = (bisect_left(speech.middles, edge) for edge in (clip.start, clip.end))
        place = _Place(clip, at, rate, run)
        for index in range(first, last):
            yield place.word(speech, index)


def _runs(clips: Sequence[Clip]) -> list[Span]:
    """For each clip, the source samples that play on without a break around it."""
    runs: list[Span] = []
    start = 0
    for n, clip in enumerate(clips):
        if n + 1 == len(clips) or not clips[n + 1].continues(clip):
            runs += [Span(clips[start].start, clip.end)] * (n + 1 - start)
            start = n + 1
    return runs


class _Place:
    """Where a clip stands: turns places in its recording into places in the timeline."""

    def __init__(self, clip: Clip, at: int | Fraction, rate: int, run: Span) -> None:
        self.clip, self.at, self.rate, self.run = clip, at, rate, run
        self.shift = float(Fraction(at) / rate - Fraction(clip.start, clip.source.rate))
        self.suffix = f"#{clip.take}" if clip.take > 1 else ""
        self.prefix = getattr(clip.source, "id", "")

    def word(self, speech: Speech, index: int) -> PlacedWord:
        word = speech.transcript.words[index]
        start, end = speech.starts[index], speech.ends[index]
        left, right = max(start, self.run.start), min(end, self.run.end)
        return PlacedWord(
            f"{self.prefix}.{index + 1}{self.suffix}",
            word,
            self._seconds(word.start if left == start else left / self.clip.source.rate),
            self._seconds(word.end if right == end else right / self.clip.source.rate),
            self.clip.effect is not None,
            Span(self._sample(left), self._sample(right)),
        )

    def _seconds(self, source: float) -> float:
        """Rounded to a nanosecond, so that shifted times read as people write them."""
        return round(source + self.shift, 9) if self.shift else source

    def _sample(self, source: int) -> int:
        offset = source - self.clip.start
        if self.clip.source.rate == self.rate:
            return rounded(self.at + offset)
        return rounded(self.at + Fraction(offset * self.rate, self.clip.source.rate))
