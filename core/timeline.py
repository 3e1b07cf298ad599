"""A timeline as plain data: which samples of which source sound when.

All times are integers. A clip counts in its source's samples, a timeline in its own; both are half-open.
Clips lie end to end, so a position is the sum of the exact lengths before it, rounded once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Literal, NamedTuple


class Span(NamedTuple):
    """Samples [start, end), of a timeline where nothing else is said."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Recording:
    """A file that clips are taken from. id: the number under which it was added. length: sample frames."""

    id: str
    path: str
    rate: int
    channels: int
    length: int


@dataclass(frozen=True, slots=True)
class Silence:
    """A generated source without end. rate: Hz."""

    rate: int


@dataclass(frozen=True, slots=True)
class RoomTone(Silence):
    """Silence as it sounds in a room: without end, it is made of a quiet stretch of a recording.

    start, end: the stretch in samples of the recording.
    """

    recording: Recording
    start: int
    end: int


Source = Recording | Silence

BANDS = (125, 250, 500, 1000, 2000, 4000, 8000)
"""Hz in the middle of the bands that an equaliser raises and lowers, an octave apart."""

STRONGEST = 24.0
"""dB by which it raises or lowers one at most."""

Curve = Literal["linear", "power"]
"""How a gain gets from one value to another."""


@dataclass(frozen=True, slots=True)
class Ramp:
    """A change of gain between two samples of the clip's source, constant before and after.

    start, end: source samples, start <= end. before, after: linear gain factors. curve: whether the gain
    changes evenly in between, or its square, the power: of two sounds that have nothing in common, one that
    goes by power while the other comes by power are together as loud as each.
    """

    start: int
    end: int
    before: float
    after: float
    curve: Curve = "linear"


@dataclass(frozen=True, slots=True)
class Mute:
    """The clip's sound is taken out.

    lead, tail: source samples before and after the clip in which the sound may fade, 0 where a neighbouring
    word begins at once. room: a quiet stretch in samples of the source, whose room tone is heard instead;
    nothing is where None.
    """

    lead: int = 0
    tail: int = 0
    room: Span | None = None


@dataclass(frozen=True, slots=True)
class Bleep(Mute):
    """The clip's sound is taken out and a tone put in its place. hz: its frequency."""

    hz: int = 1000


@dataclass(frozen=True, slots=True)
class Clip:
    """Samples [start, end) of a source.

    take: 1 for the first use of these samples, 2 and more for copies, so that words keep names of their own.
    ramps: gains, multiplied. effect: what replaces the sound, if anything. speed: how many times as fast it
    plays, at the same pitch. equaliser: dB by which each of BANDS is raised; none where empty.
    """

    source: Source
    start: int
    end: int
    take: int = 1
    ramps: tuple[Ramp, ...] = ()
    effect: Mute | None = None
    speed: Fraction = Fraction(1)
    equaliser: tuple[float, ...] = ()

    @property
    def length(self) -> int:
        """Source samples."""
        return self.end - self.start

    def length_at(self, rate: int) -> int | Fraction:
        """The exact length in samples of another rate, as it plays."""
        return self.played(self.length, rate)

    def played(self, samples: int, rate: int) -> int | Fraction:
        """How many samples of a rate some samples of the source take as they play, exactly."""
        if rate == self.source.rate and self.speed == 1:
            return samples
        return Fraction(samples * rate, self.source.rate) / self.speed

    def consumed(self, samples: int | Fraction, rate: int) -> Fraction:
        """How many samples of the source play in some samples of a rate, exactly."""
        return Fraction(samples) * self.source.rate / rate * self.speed

    def divided(self, at: int) -> tuple[Clip, Clip]:
        """The parts before and after a sample of the source, start < at < end."""
        left, right = replace(self, end=at), replace(self, start=at)
        if self.effect is None:
            return left, right
        return replace(left, effect=replace(self.effect, tail=0)), replace(
            right, effect=replace(self.effect, lead=0)
        )

    def continues(self, other: Clip) -> bool:
        """Whether this clip goes on in the same take of the same source where the other ended."""
        return (
            isinstance(self.source, Recording)
            and self.source == other.source
            and self.take == other.take
            and self.start == other.end
        )


@dataclass(frozen=True, slots=True)
class Bed:
    """How a track's clips play on under the speech: from the beginning again when they are over.

    rate: Hz of start, end and fade. start, end: where the bed lies, None for the start and the end of the
    speech, whatever becomes of it. fade: samples over which it comes and goes. level: linear gain.
    duck: linear gain besides, where words are. speech: where words are, in samples of the recording, by
    its id; in a recording that is not named here they may be anywhere.
    """

    rate: int
    start: int | None = None
    end: int | None = None
    fade: int = 0
    level: float = 1.0
    duck: float = 1.0
    speech: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Track:
    """Clips laid end to end. locked: edits of the first track act on this one too, at the same times.

    bed: for a track that is none of both, but lies under the speech wherever that goes.
    """

    clips: tuple[Clip, ...] = ()
    locked: bool = True
    bed: Bed | None = None


@dataclass(frozen=True, slots=True)
class Loudness:
    """How loud an audio is to be as a whole, by EBU R 128, once it is rendered.

    lufs: integrated loudness. peak: the highest true peak, dBTP.
    """

    lufs: float
    peak: float = -1.0


@dataclass(frozen=True, slots=True)
class Timeline:
    """What sounds when.

    rate: Hz. channels: of the output. tracks: sound together; speech is on the first and those locked to it.
    loudness: what all of it is brought to at last; left as it is where None.
    """

    rate: int
    channels: int
    tracks: tuple[Track, ...] = (Track(),)
    loudness: Loudness | None = None

    @property
    def clips(self) -> tuple[Clip, ...]:
        """The clips of the first track."""
        return self.tracks[0].clips

    @property
    def speaking(self) -> tuple[int, ...]:
        """The indexes of the tracks that are edited together: the first, and those locked to it."""
        locked = (n for n, track in enumerate(self.tracks) if n and track.locked and track.bed is None)
        return (0, *locked)

    @property
    def layers(self) -> tuple[tuple[Clip, ...], ...]:
        """The clips of each track that is edited with the first one, its own before all."""
        return tuple(self.tracks[n].clips for n in self.speaking)

    @property
    def recordings(self) -> tuple[Recording, ...]:
        """The recordings that these tracks are made of, each once, in the order of their use."""
        sources = (clip.source for clips in self.layers for clip in clips)
        return tuple(dict.fromkeys(source for source in sources if isinstance(source, Recording)))

    @property
    def heard(self) -> frozenset[Recording]:
        """The recordings that any track takes sound from, beds and room tone included."""
        clips = (clip for track in self.tracks for clip in track.clips)
        return frozenset(found for clip in clips if (found := recording_of(clip.source)))

    @property
    def length(self) -> int:
        """Samples."""
        return max(length_of(track.clips, self.rate) for track in self.tracks if track.bed is None)

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.length / self.rate


def recording_of(source: Source) -> Recording | None:
    """The recording that a source takes its sound from; None for silence."""
    if isinstance(source, Recording):
        return source
    return source.recording if isinstance(source, RoomTone) else None


def whole(recording: Recording) -> Timeline:
    """The timeline that plays a recording from start to end."""
    track = Track((Clip(recording, 0, recording.length),))
    return Timeline(recording.rate, recording.channels, (track,))


def rounded(samples: int | Fraction) -> int:
    """The nearest integer, halves up (built-in rounding would send neighbouring halves together)."""
    return samples if isinstance(samples, int) else (samples + Fraction(1, 2)).__floor__()


def positions(clips: Sequence[Clip], rate: int) -> Iterator[int | Fraction]:
    """The exact start of each clip in samples of a rate, then the end of the last."""
    at: int | Fraction = 0
    yield at
    for clip in clips:
        at += clip.length_at(rate)
        yield at


def length_of(clips: Sequence[Clip], rate: int) -> int:
    """Samples that clips take at a rate."""
    *_, end = positions(clips, rate)
    return rounded(end)
