"""Where a recording can be divided for recognition: at pauses, so that no word is cut in two.

It goes by one level and one threshold, which recognition is measured with. Pauses to be edited or
counted, and their edges, are told band by band (`presence`).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..audio.mono import RATE, Mono, Voice16k
from ..core.words import Word

HOP = RATE // 100
"""Samples of a frame of levels: 10 ms."""

_WINDOW = 2 * HOP
_BAND = (100, 4000)
"""Hz that are listened to: above rumble and hum, below most hiss."""

_SMOOTH = 5
"""Frames over which levels are averaged, so that the gaps between the pulses of a low voice are none."""

_FLAT = 6.0
"""dB between the quietest tenth and the loudest frames, below which there is only steady noise or a tone.
White noise has 2, speech in noise as loud as itself 8 or more."""

_DEEP = 60.0
"""dB below the loudest frames from where on all is silence: digital silence is as good as a quiet room."""

_QUIET = 0.1
"""Where a pause begins: this share of the way from the quietest to the loudest, in dB."""

_SILENT = -80.0
"""dBFS, below which the loudest frame is the last bits of 16."""

_CLEAR = 30.0
"""dB from the noise to the loudest frames from where on a recording is clear: 15 dB from noise to speech."""

_WIDE, _WIDTH = 5000, 45.0
"""Hz that a telephone does not carry, and dB by which the loudest there is below the loudest of all."""

_PAUSE = 15
"""Frames of the shortest pause: stops (p, t, k) close the mouth for up to 12."""

_LATE = 0.65
"""Share of a short pause after which it is divided: words fade out slowly, and begin at once."""

_LONG_PAUSE = 150
"""Frames of a pause at which a stretch ends in any case."""

_ROOM = 25
"""Frames of a pause that a stretch keeps before and after speech: breaths and weak consonants."""

_LONGEST = 20.0
"""Seconds of a stretch, unless asked otherwise: short enough to hold."""

_SHORTEST = 0.4
"""Share of them that a stretch has at least, where pauses allow it: long enough to measure its average."""

OVERLAP = 1.0
"""Seconds that are heard on both sides of a division where there is no pause."""

_AHEAD = 2
"""Times the longest stretch that is looked at before one is divided off."""


class Stretch(NamedTuple):
    """A part of a recording with speech in it, in samples, half-open.

    start, end: what it stands for; stretches do not overlap. first, last: what to listen to: more than that
    where a word may go across a division.
    """

    start: int
    end: int
    first: int
    last: int

    def own(self, words: Iterable[Word], after: float) -> Iterator[Word]:
        """Those of the words heard that belong to the stretch, in seconds of the recording.

        words: in seconds from `first`, in order. Of those in its overlap with a neighbour, the ones beyond
        the division are the neighbour's. after: the end of the last word before.
        """
        offset, limit = self.first / RATE, self.last / RATE
        begins = max(self.start / RATE, after) if self.first < self.start else 0.0
        ends = self.end / RATE if self.end < self.last else math.inf
        for word in words:
            start, end = offset + word.start, min(offset + word.end, limit)
            if begins <= (start + end) / 2 < ends:
                start = max(start, after)
                after = max(start, end)
                yield replace(word, start=start, end=after)


def stretches(sound: Mono, longest: float = _LONGEST) -> Iterator[Stretch]:
    """The stretches of a recording in which there may be speech, in order.

    longest: seconds that one stands for, up to 0.25 s more where a pause follows; to be listened to is up to
    OVERLAP more at each end that no pause is at.
    """
    limit = round(longest * RATE) // HOP
    at, joined, pending = 0, False, np.empty(0)
    source = _levels(sound)
    more = True
    while more or len(pending):
        while more and len(pending) < _AHEAD * limit:
            block = next(source, None)
            more = block is not None
            pending = np.concatenate((pending, block)) if block is not None else pending
        begin, end, forced = _divided(pending, joined, limit)
        if end > begin:
            yield _stretch(sound, (at + begin, at + end), (joined and begin == 0, forced))
        at, joined, pending = at + end, forced, pending[end:]


def _stretch(sound: Mono, frames: tuple[int, int], cut: tuple[bool, bool]) -> Stretch:
    """The samples of a stretch. cut: whether its start and its end may be inside a word."""
    start, end = frames[0] * HOP, min(frames[1] * HOP, sound.frames)
    reach = round(OVERLAP * RATE)
    return Stretch(start, end, max(start - reach * cut[0], 0), min(end + reach * cut[1], sound.frames))


def _divided(levels: NDArray[np.float64], joined: bool, longest: int) -> tuple[int, int, bool]:
    """The first stretch of what is pending: its start and end, and whether the end may be inside a word.

    joined: whether it goes on from a division without a pause. longest: frames of it. Start and end are equal
    where nothing is said.
    """
    shortest = round(_SHORTEST * longest)
    quiet = _quiet(levels)
    pauses = _runs(quiet, _PAUSE)
    begin = 0
    if pauses and pauses[0][0] == 0 and not joined:
        if pauses[0][1] == len(levels):
            return (length := len(levels)), length, False
        begin = max(pauses.pop(0)[1] - _ROOM, 0)
    for start, end in pauses:
        if begin < start < begin + longest and end - start >= _LONG_PAUSE:
            return begin, start + _ROOM, False
    if len(levels) - begin <= longest:
        return begin, len(levels), False
    fitting = [(end - start, -start) for start, end in pauses if shortest <= start - begin < longest - _ROOM]
    if fitting:
        length, start = max(fitting)
        return begin, -start + min(round(length * _LATE), _ROOM), False
    searched = levels[begin + shortest : begin + longest]
    return begin, begin + shortest + int(searched.argmin()), True


def _quiet(levels: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which frames are no speech, by the levels around them."""
    loudest = float(levels.max(initial=-np.inf))
    floor = max(float(np.quantile(levels, 0.1)) if len(levels) else loudest, loudest - _DEEP)
    if loudest < _SILENT or loudest - floor < _FLAT:
        return np.ones(len(levels), np.bool_)
    return levels < floor + max(_QUIET * (loudest - floor), _FLAT / 2)


def _runs(flags: NDArray[np.bool_], shortest: int) -> list[tuple[int, int]]:
    """The runs of true flags of at least a length, half-open."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return [(int(a), int(b)) for a, b in edges.reshape(-1, 2) if b - a >= shortest]


def _levels(sound: Mono) -> Iterator[NDArray[np.float64]]:
    """The level of each frame in dB (0 is full scale), in blocks."""
    kept: Voice16k = np.zeros(_WINDOW - HOP, np.float32)
    for block in sound.blocks():
        kept = np.concatenate((kept, block))
        if len(kept) >= _WINDOW:
            frames = _frames(kept)
            kept = kept[len(frames) * HOP :]
            yield _smooth(frames)


def pauses(voice: Voice16k, shortest: int = _PAUSE * HOP) -> list[tuple[int, int]]:
    """The pauses of a stretch, in samples, half-open: all of it where nobody speaks.

    shortest: samples of a pause; the closures of stops count where it is less than 0.15 s.
    """
    if len(voice) < _WINDOW:
        return []
    runs = _runs(_quiet(_smooth(_frames(voice))), shortest // HOP)
    last = len(voice) // HOP - 1
    return [(start * HOP, end * HOP if end < last else len(voice)) for start, end in runs]


def is_clear(voice: Voice16k) -> bool:
    """Whether speech in a stretch is far above the noise, and has all frequencies."""
    if len(voice) < _WINDOW:
        return False
    frames = _frames(voice)
    levels, high = _smooth(frames), _smooth(frames, (_WIDE, RATE // 2))
    loudest = float(levels.max())
    noise = float(np.quantile(levels[levels > loudest - 2 * _DEEP], 0.1))
    return loudest - noise >= _CLEAR and loudest - float(high.max()) < _WIDTH


def _frames(voice: Voice16k) -> Voice16k:
    """The frames of samples, of which there are at least those of one, (frames, samples)."""
    return np.lib.stride_tricks.sliding_window_view(voice, _WINDOW)[::HOP]


def _smooth(frames: NDArray[np.float32], band: tuple[int, int] = _BAND) -> NDArray[np.float64]:
    """The levels of frames, (frames, samples), in dB: within a band (Hz), averaged over neighbours."""
    spectrum = np.abs(np.fft.rfft(frames * np.hanning(_WINDOW), axis=1)) ** 2
    hz = np.fft.rfftfreq(_WINDOW, 1 / RATE)
    power = spectrum[:, (hz >= band[0]) & (hz <= band[1])].sum(axis=1) * (16 / 3) / _WINDOW**2
    mean = np.convolve(np.pad(power, _SMOOTH // 2, mode="edge"), np.full(_SMOOTH, 1 / _SMOOTH), "valid")
    return np.asarray(10 * np.log10(np.maximum(mean, 1e-12)))
