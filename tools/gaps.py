"""The pauses of an audio, as they are counted, compared, named and shortened one by one."""

from __future__ import annotations

from ..core.errors import NotFound
from ..core.timeline import Span
from .draft import Draft
from .pausing import QuietParts, gaps_between, wordless_clips
from .selection import need_words

SHORTEST_PAUSE = 0.15
"""Seconds from which on a gap is a pause, as in `speech.pauses`: stops (p, t, k) close the mouth for 0.12."""


def pauses_between_words(draft: Draft, audio: int) -> list[Span]:
    """The gaps of 0.15 s and more between the words of an audio, in samples, in order of time.

    There nobody speaks on any track, and no recording without words sounds. Raises CannotEdit without words,
    Unheard.
    """
    need_words(draft, audio)
    timeline = draft.timeline(audio)
    wordless = list(wordless_clips(draft, timeline))
    least = SHORTEST_PAUSE * timeline.rate
    gaps = (gap for _, gap in gaps_between(draft.words(audio)) if gap[1] - gap[0] >= least)
    return [Span(*gap) for gap in gaps if not any(gap[0] < b and a < gap[1] for a, b in wordless)]


def longest_pause(draft: Draft, audio: int) -> Span | None:
    """The longest of them in which something is quiet, the first of several; None where there is none.

    Where the sound cannot be had the words alone tell. Raises as pauses_between_words.
    """
    hearing = QuietParts(draft, audio)
    longest_first = sorted(pauses_between_words(draft, audio), key=lambda gap: gap.start - gap.end)
    return next((gap for gap in longest_first if hearing.cuts(gap, 0)), None)


def shortened_longest(draft: Draft, audio: int, to: float, longer_than: float = 0.0) -> list[Span]:
    """What has to go of the longest pause so that so many seconds of it stay, as shorten_pauses has it.

    In samples, in order of time. Raises NotFound where it is no longer than that, or than `longer_than`, and
    what pauses_between_words raises.
    """
    pause, rate = longest_pause(draft, audio), draft.timeline(audio).rate
    least = max(to, longer_than)
    if pause is None or pause.end - pause.start <= round(least * rate):
        raise NotFound.because("no_pauses", audio=audio, seconds=least or SHORTEST_PAUSE)
    return QuietParts(draft, audio).cuts(pause, round(to * rate))
