"""Where the words of a phrase begin and end, told by the sounds that are heard beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice, takewhile
from typing import NamedTuple

from ...audio.mono import RATE, Mono
from ..alignment.aligner import SILENCE, Aligner, Placed, levelled
from ..alignment.edges import refined
from ..pronunciation import Phones
from ..sphinx import FRAMES, pcm, phone_loop
from ..timing import Span

_BESIDE = 0.35
"""Seconds beside a phrase that are listened to."""

_COMPANY = 2
"""Phones before it, and after it, that are aligned with it: with none, it takes some of their sound."""

_ROOM = 0.05
"""Seconds beside a phrase that are aligned with it where nothing is heard there."""


class _Phone(NamedTuple):
    name: str
    start: float
    end: float

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


class Edges:
    """Places the words of a phrase among what is said beside it.

    ways: for each word, the ways to say it. native: whether its sounds are those of the model's language.
    """

    def __init__(self, ways: Sequence[tuple[Phones, ...]], *, native: bool) -> None:
        self._ways, self._native = ways, native
        self._loop = phone_loop(beam=1e-20)

    def placed(self, sound: Mono, spot: Span, after: float) -> list[Placed]:
        """The words of the phrase that was spotted there, none of them before the second `after`.

        Empty where there is no way to say them. Raises BadAudio where the sound cannot be read.
        """
        around = Span(max(after, spot.start - _BESIDE), min(spot.end + _BESIDE, sound.duration))
        heard = self._heard(sound, around)
        before = _said(phone for phone in reversed(heard) if phone.middle < spot.start)[::-1]
        behind = _said(phone for phone in heard if phone.middle > spot.end)
        within = Span(
            before[0].start if before else max(spot.start - _ROOM, around.start),
            behind[-1].end if behind else min(spot.end + _ROOM, around.end),
        )
        company = [[(tuple(phone.name for phone in each),)] if each else [] for each in (before, behind)]
        ways = [*company[0], *self._ways, *company[1]]
        voice = sound.read(round(within.start * RATE), round(within.end * RATE))
        aligner = Aligner(ways, native=self._native)
        placed = aligner.whole(voice, range(len(ways)), within.start) or ()
        first = len(company[0])
        return list(refined(placed, sound, within))[first : first + len(self._ways)]

    def _heard(self, sound: Mono, span: Span) -> list[_Phone]:
        """The phones, pauses and noises in a span of a recording, in order."""
        voice = sound.read(round(span.start * RATE), round(span.end * RATE))
        self._loop.reinit_feat()
        self._loop.start_utt()
        self._loop.process_raw(pcm(levelled(voice)), full_utt=True)
        self._loop.end_utt()
        return [
            _Phone(
                each.word,
                span.start + each.start_frame / FRAMES,
                min(span.start + (each.end_frame + 1) / FRAMES, span.end),
            )
            for each in self._loop.seg() or ()
        ]


def _said(phones: Iterable[_Phone]) -> list[_Phone]:
    """The first few of some phones, up to where nothing is said, or a noise is heard."""
    spoken = takewhile(lambda phone: phone.name != SILENCE and not phone.name.startswith("+"), phones)
    return list(islice(spoken, _COMPANY))
