"""The sound that a run is made of, before its clips' gains and effects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.timeline import RoomTone, Span
from .blocks import Form, Samples, as_float, remixed
from .equaliser import Equalised
from .joins import Run
from .resample import resampled
from .room_tone import RoomNoise, room_length
from .stretch import Stretched

if TYPE_CHECKING:
    from .decode import Decoded


class Original:
    """A run's source as it lies under the timeline.

    source: the opened recording, for room tone that in which the room is heard; None for silence.
    """

    def __init__(self, run: Run, source: Decoded | None, form: Form) -> None:
        self._run, self._source, self._form = run, source, form
        self._noise: tuple[Span, RoomNoise] | None = None
        decibels = run.first.equaliser
        self._equalised = Equalised(self._plain, decibels, form.rate) if decibels else None
        self._first, self._sound = run.first.start, self._read
        if source is not None and run.first.speed != 1:
            self._sound = Stretched(self._read, run.first.start, source.format.rate, run.first.speed).between
            self._first = 0

    def between(self, start: int, end: int) -> Samples:
        """The source at timeline samples [start, end), at the timeline's rate and with its channels."""
        return self._equalised.between(start, end) if self._equalised else self._plain(start, end)

    def _plain(self, start: int, end: int) -> Samples:
        if self._source is None:
            return np.zeros((end - start, self._form.channels))
        if isinstance(self._run.source, RoomTone):
            return self.room(Span(self._run.source.start, self._run.source.end), start, end)
        first, rate = self._first, self._source.format.rate
        start, end = start - self._run.start, end - self._run.start
        if rate == self._form.rate:
            return remixed(self._sound(first + start, first + end), self._form.channels)
        sound = resampled(self._sound, first, (start, end), (rate, self._form.rate))
        return remixed(sound, self._form.channels)

    def room(self, stretch: Span, start: int, end: int) -> Samples:
        """The room tone of a quiet stretch of the source's samples, at timeline samples [start, end)."""
        assert self._source is not None
        if self._noise is None or self._noise[0] != stretch:
            rates = self._source.format.rate, self._form.rate
            sound = resampled(self._read, stretch.start, (0, room_length(stretch, *rates)), rates)
            self._noise = stretch, RoomNoise(remixed(sound, self._form.channels), stretch.start)
        origin = self._run.first.start * self._form.rate // self._run.source.rate - self._run.start
        return self._noise[1].samples(start + origin, end + origin)

    def _read(self, start: int, end: int) -> Samples:
        """Source samples [start, end), zeros where the recording has none."""
        assert self._source is not None
        frames = self._source.frames
        if 0 <= start <= end <= frames:
            return as_float(self._source.read(start, end))
        sound = np.zeros((end - start, self._source.format.channels))
        low, high = max(start, 0), min(end, frames)
        if low < high:
            sound[low - start : high - start] = as_float(self._source.read(low, high))
        return sound
