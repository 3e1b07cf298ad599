"""What is asked of the engine, and what it gives back: pure data."""

from __future__ import annotations

from dataclasses import dataclass

from ...audio.mono import RATE, Voice


@dataclass(frozen=True, slots=True)
class Srwt:
    """Only words between times are written. end: seconds of the window, which no time passes."""

    end: float


@dataclass(frozen=True, slots=True)
class OneOf:
    """Only one token is written, and it is one of these."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """One text to be written by the model, greedily.

    input_ids: the prompt; each audio stands in it as the processor expands it (its first, its padding and its
    last token). waveforms: the sound of each audio, in order. budget: tokens after which it ends in any case.
    rule: what may be written; anything where None. deadline: in the clock of `time.monotonic`.
    caller: requests of different callers take turns. rate: Hz of the waveforms, for which `can_resample`
    holds (see `resampling`); in the prompt each stands for its `resampled_length`.
    """

    input_ids: tuple[int, ...]
    waveforms: tuple[Voice, ...]
    budget: int
    rule: Srwt | OneOf | None = None
    deadline: float | None = None
    caller: str = ""
    rate: int = RATE


@dataclass(frozen=True, slots=True)
class Generated:
    """The tokens that were written, without the one that ended them.

    complete: whether one did, or no more was to be written, rather than the budget running out.
    """

    ids: tuple[int, ...]
    complete: bool
