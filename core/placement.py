"""The words of a timeline: those of its recordings, at the times where their sound now stands.

A word is there while the sample in its middle is; what is left of it gives its times. So words follow every
edit, and none is ever in two places.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from heapq import merge
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

    id: `<audio>.<number>` in the recording it was spoken in, with `#2`, `#3` for copies.
    start, end: seconds of edited time. span: the same in samples of the timeline. track: its index.
    """

    id: str
    word: Word
    start: float
    end: float
    muted: bool
    span: Span
    track: int = 0

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
    """The words of a timeline's first track, and of those locked to it, in order of time.

    Each track's own stay in their order. speeches: by the id of the recording.
    """
    rate = timeline.rate
    tracks = [_placed(n, timeline.tracks[n].clips, rate, speeches) for n in timeline.speaking]
    return tuple(tracks[0] if len(tracks) == 1 else merge(*tracks, key=lambda word: word.span.start))


def _placed(
    track: int, clips: Sequence[Clip], rate: int, speeches: Mapping[str, Speech]
) -> Iterator[PlacedWord]:
    places = [_Place(clip, at, rate) for clip, at in zip(clips, positions(clips, rate), strict=False)]
    for n, run in enumerate(_runs(clips)):
        speech = speeches.get(getattr(clips[n].source, "id", ""))
        if speech is not None:
            yield from _placed_in(_Around(places, run, n), speech, track)


def _placed_in(around: _Around, speech: Speech, track: int) -> Iterator[PlacedWord]:
    """The words whose middle is in a clip. Nearly all lie in it whole, and only move with it."""
    place = around.places[around.own]
    clip, shift, offset = place.clip, place.shift, place.offset
    name, copy = getattr(clip.source, "id", ""), f"#{clip.take}" if clip.take > 1 else ""
    muted = clip.effect is not None
    first, last = (bisect_left(speech.middles, edge) for edge in (clip.start, clip.end))
    for index in range(first, last):
        start, end = speech.starts[index], speech.ends[index]
        word = speech.transcript.words[index]
        key = f"{name}.{word.number or index + 1}{copy}"
        if offset is None or start < clip.start or end > clip.end:
            seconds, span = _stretched(speech, index, around)
        else:
            seconds = (_shifted(word.start, shift), _shifted(word.end, shift))
            span = Span(start + offset, end + offset)
        yield PlacedWord(key, word, *seconds, muted, span, track)


def _runs(clips: Sequence[Clip]) -> list[Span]:
    """For each clip, the indexes of those that play on without a break around it."""
    runs: list[Span] = []
    start = 0
    for n, clip in enumerate(clips):
        if n + 1 == len(clips) or not clips[n + 1].continues(clip):
            runs += [Span(start, n + 1)] * (n + 1 - start)
            start = n + 1
    return runs


class _Place:
    """Where a clip stands: turns places in its recording into places in the timeline.

    offset: samples by which these differ, where both are counted alike.
    """

    def __init__(self, clip: Clip, at: int | Fraction, rate: int) -> None:
        self.clip, self.at, self.rate = clip, at, rate
        self.shift = float(Fraction(at) / rate - Fraction(clip.start, clip.source.rate) / clip.speed)
        alike = clip.speed == 1 and clip.source.rate == rate
        self.offset = at - clip.start if alike and isinstance(at, int) else None

    def seconds(self, source: float) -> float:
        speed = self.clip.speed
        return _shifted(source, self.shift) if speed == 1 else round(source / float(speed) + self.shift, 9)

    def sample(self, source: int) -> int:
        return rounded(self.at + self.clip.played(source - self.clip.start, self.rate))


def _shifted(seconds: float, shift: float) -> float:
    """Rounded to a nanosecond, so that shifted times read as people write them."""
    return round(seconds + shift, 9) if shift else seconds


class _Around(NamedTuple):
    """The clip that has a word's middle, number `own` of all places, and the run of clips that it is in."""

    places: Sequence[_Place]
    run: Span
    own: int

    def at_start(self, source: int) -> _Place:
        """The last place up to the clip's own that begins at a source sample or before it."""
        n = self.own
        while n > self.run.start and self.places[n].clip.start > source:
            n -= 1
        return self.places[n]

    def at_end(self, source: int) -> _Place:
        """The first place from the clip's own that ends at a source sample or after it."""
        n = self.own
        while n + 1 < self.run.end and self.places[n].clip.end < source:
            n += 1
        return self.places[n]


def _stretched(speech: Speech, index: int, around: _Around) -> tuple[tuple[float, float], Span]:
    """The times of what is left of a word, in seconds and in samples, by the clips that its ends are in."""
    places, run = around.places, around.run
    word, start, end = speech.transcript.words[index], speech.starts[index], speech.ends[index]
    left = max(start, places[run.start].clip.start)
    right = min(end, places[run.end - 1].clip.end)
    first, last = around.at_start(left), around.at_end(right)
    seconds = (
        first.seconds(word.start if left == start else left / first.clip.source.rate),
        last.seconds(word.end if right == end else right / last.clip.source.rate),
    )
    return seconds, Span(first.sample(left), last.sample(right))


def spoken(words: Iterable[PlacedWord]) -> tuple[Word, ...]:
    """The words that are heard, with their times in the edited audio: muted ones are left out."""
    return tuple(
        Word(w.text, w.start, w.end, w.evidence, w.word.score, w.word.extra) for w in words if not w.muted
    )
