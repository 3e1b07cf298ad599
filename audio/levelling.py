"""Bringing a whole rendering to a loudness: heard once to know its gain, then played with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import inf

from ..core.timeline import Loudness
from .blocks import Block, Form, Samples, as_dtype, as_float
from .limiter import limited
from .loudness import integrated, measured

Play = Callable[[], Iterator[Block]]
"""Plays the sound from its beginning."""

Watch = Callable[[int], None]
"""Called with the samples that were heard since the last call."""

NEAR = 0.05
"""LU: with less to the target, the gain is left as it is."""

MARGIN = 0.1
"""dB that peaks are held below what is asked for: meters differ by that much."""

CORRECTIONS = 3
"""How often at most the gain is raised again for what the limiter takes away: the sound is heard anew each
time."""

MOST = 6.0
"""dB by which it is raised at most for that: rather than squashed further, sound stays softer than asked."""

LEAST_SLOPE = 0.25
"""LU that a decibel more is taken to bring at least, where the limiter takes most of it away."""


def levelled(play: Play, form: Form, target: Loudness, watch: Watch) -> Iterator[Block]:
    """The sound at a loudness, its true peaks held below the target's; silence stays as it is.

    form: of the sound. watch: told of the first hearing.
    """
    loud = _Levelling(play, form, target)
    gain = loud.gain(watch)
    return (as_dtype(samples, form.dtype) for samples in loud.played(gain))


class _Levelling:
    def __init__(self, play: Play, form: Form, target: Loudness) -> None:
        self._play, self._form, self._target = play, form, target
        self._ceiling = 10 ** ((target.peak - MARGIN) / 20)
        self._limits = False

    def gain(self, watch: Watch) -> float:
        """The gain that leads to the target, in decibels."""
        found = measured(_watched(self._play(), watch), self._form.rate, self._form.channels)
        if found.lufs == -inf:
            return 0.0
        gain = self._target.lufs - found.lufs
        self._limits = found.peak + gain > self._target.peak - MARGIN
        return self._corrected(gain) if self._limits else gain

    def _corrected(self, gain: float) -> float:
        """A gain raised until the limited sound is as loud as it should be, by the secant method."""
        most, slope = gain + MOST, 1.0
        before: tuple[float, float] | None = None
        for _ in range(CORRECTIONS):
            lufs = integrated(self.played(gain), self._form.rate, self._form.channels)
            if before and gain > before[0]:
                slope = min(max((lufs - before[1]) / (gain - before[0]), LEAST_SLOPE), 1.0)
            missing = self._target.lufs - lufs
            if abs(missing) < NEAR or gain == most:
                break
            before, gain = (gain, lufs), min(gain + missing / slope, most)
        return gain

    def played(self, gain: float) -> Iterator[Samples]:
        """All of the sound with a gain, in decibels."""
        factor = 10 ** (gain / 20)
        louder = (as_float(block) * factor for block in self._play())
        return limited(louder, self._form.rate, self._ceiling) if self._limits else louder


def _watched(blocks: Iterator[Block], watch: Watch) -> Iterator[Block]:
    for block in blocks:
        yield block
        watch(len(block))
