"""Bringing a whole rendering to a loudness: heard once to know its gain, then played with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from math import inf, log10

from pydantic import BaseModel, ConfigDict

from ..core.timeline import Loudness
from .blocks import Block, Floats, Form, as_dtype, as_float, as_floats
from .contour import Contour
from .limiter import Limiter
from .loudness import Metered
from .peaks import HIGHEST

Play = Callable[[], Iterator[Block]]
"""Plays the sound from its beginning, in floats."""

Watch = Callable[[int], None]
"""Called with the samples that were heard since the last call."""

NEAR = 0.01
"""LU: with less to the target, the gain is left as it is."""

MARGIN = 0.1
"""dB that peaks are held below what is asked for: meters differ by that much."""

CORRECTIONS = 12
"""How often at most the gain is raised again for what the limiter takes away."""

MOST = 6.0
"""dB by which it is raised at most for that: rather than squashed further, sound stays softer than asked."""

LEAST_SLOPE = 0.25
"""LU that a decibel more is taken to bring at least, where the limiter takes most of it away."""


class Level(BaseModel):
    """What brings sound to a loudness.

    gain: dB. ceiling: dBTP that peaks are limited to; None where none comes near it. before: integrated
    loudness that was measured, LUFS; None where there is nothing to measure, such as silence. reached: what
    it will be, LUFS: less than the target where the limiter takes too much away. It is right to 0.1 LU where
    the target is reached; where sound is squashed, or has as much rumble as voice, it may be 0.3 LU off.
    """

    model_config = ConfigDict(frozen=True)

    gain: float
    ceiling: float | None = None
    before: float | None = None
    reached: float | None = None


Found = Callable[[Level], None]
"""Called with what brings a sound to a loudness, once it is known."""


def levelled(play: Play, form: Form, target: Loudness, watch: Watch, found: Found) -> Iterator[Block]:
    """The sound at a loudness, its true peaks held below the target's; silence stays as it is.

    form: of the sound. watch: told of the first hearing. found: told what that came to.
    """
    level = measured_level(play(), form, target, watch)
    found(level)
    return with_level(play(), form, level)


def measured_level(blocks: Iterable[Block], form: Form, target: Loudness, watch: Watch) -> Level:
    """Hear all of a sound, in floats, for what brings it to a loudness. watch: told of what was heard."""
    ceiling = target.peak - MARGIN
    contour = Contour(form.rate, form.channels)
    contour.hear(blocks, watch)
    if contour.lufs == -inf:
        return Level(gain=0.0)
    gain, reached = _raised(contour, target.lufs, ceiling)
    limits = 20 * log10(contour.peak * HIGHEST) + gain > ceiling
    return Level(gain=gain, ceiling=ceiling if limits else None, before=contour.lufs, reached=reached)


def _raised(contour: Contour, lufs: float, ceiling: float) -> tuple[float, float]:
    """The gain that leads to a loudness behind the limiter, by the secant method, and what it leads to."""
    first = gain = lufs - contour.lufs
    slope, before = 1.0, None
    for _ in range(CORRECTIONS):
        reached = contour.foretold(gain, 10 ** (ceiling / 20))
        if before and gain != before[0]:
            slope = min(max((reached - before[1]) / (gain - before[0]), LEAST_SLOPE), 1.0)
        missing = lufs - reached
        if abs(missing) < NEAR or (gain == first + MOST and missing > 0):
            break
        before, gain = (gain, reached), min(gain + missing / slope, first + MOST)
    return gain, reached


def with_level(blocks: Iterable[Block], form: Form, level: Level) -> Iterator[Block]:
    """Sound, in floats, brought to the level that was found for it, in the form's type."""
    return _with_level(blocks, form, level, _limiter(form, level))


def metered(blocks: Iterable[Block], form: Form, level: Level) -> Metered:
    """As `with_level`, measured on its way. Peaks are looked for once, where they are limited."""
    limiter = _limiter(form, level)
    louder = _with_level(blocks, form, level, limiter)
    return Metered(louder, form.rate, form.channels, limiter.highest if limiter else None)


def _limiter(form: Form, level: Level) -> Limiter | None:
    return None if level.ceiling is None else Limiter(form.rate, 10 ** (level.ceiling / 20))


def _with_level(
    blocks: Iterable[Block], form: Form, level: Level, limiter: Limiter | None
) -> Iterator[Block]:
    factor = 10 ** (level.gain / 20)  # as a number of Python it leaves the type as it is
    exact = as_floats if form.dtype == "float32" else as_float
    louder: Iterator[Floats] = (exact(block) * factor for block in blocks)
    if limiter:
        louder = limiter.limited(louder)
    return (block if block.dtype == form.dtype else as_dtype(block, form.dtype) for block in louder)
