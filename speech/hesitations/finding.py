"""Hesitations in a recording of any length, window after window."""

from __future__ import annotations

from collections.abc import Iterator

from ...audio.mono import RATE, Mono, Voice16k
from ...core.words import Word
from ..progress import Progress
from .evidence import likely, possible, shape, spelled
from .phones import Heard, PhoneLoop
from .sounds import sounds
from .spectra import CENTRE, FRAMES
from .stretches import steady_stretches

_WINDOW = 60 * RATE
"""Samples of which the voice, its level and the noise are taken to be the same; about a minute of speech."""

_MARGIN = 2 * RATE
"""Samples heard on both sides of a window, so that nothing is cut: more than the longest hesitation."""

_LIKELY = 0.5
"""Score from which a hesitation is one."""

_CONTEXTS = (0.3, 0.5)
"""Seconds around a stretch that the phone loop hears. Where it begins decides much, so it hears twice."""


def found(sound: Mono, progress: Progress | None = None) -> Iterator[Word]:
    """The hesitations in a recording, in order of time and not overlapping."""
    loop = PhoneLoop()
    count = max(1, -(-sound.frames // _WINDOW))
    ended = 0.0
    for number in range(count):
        first, last = (sound.frames * edge // count for edge in (number, number + 1))
        start = max(0, first - _MARGIN)
        for word in _in_window(loop, sound.read(start, min(last + _MARGIN, sound.frames)), start / RATE):
            if word.end > first / RATE and ended <= word.start < last / RATE:
                ended = word.end
                yield word
        if progress:
            progress(last / RATE, sound.duration)


def _in_window(loop: PhoneLoop, voice: Voice16k, offset: float) -> Iterator[Word]:
    """The hesitations in a window that begins at `offset` seconds of the recording."""
    heard = sounds(voice)
    if heard is None:
        return
    for stretch in steady_stretches(heard):
        form = shape(heard, stretch)
        if form is None or not possible(form):
            continue
        start, end = stretch.start / FRAMES + CENTRE, stretch.end / FRAMES + CENTRE
        score = likely(form, _phones(loop, voice, start, end))
        if score >= _LIKELY:
            yield Word(spelled(heard, stretch), offset + start, offset + end, "sound", score)


def _phones(loop: PhoneLoop, voice: Voice16k, start: float, end: float) -> Heard:
    """What the phone loop hears from `start` to `end`, by the mean over its contexts."""
    each = []
    for context in _CONTEXTS:
        since = max(0, int((start - context) * RATE))
        part = voice[since : int((end + context) * RATE)]
        each.append(loop.hear(part, start - since / RATE, end - since / RATE))
    return Heard(*(sum(share) / len(each) for share in zip(*each, strict=True)))
