"""The pauses of an audio, as they are counted, compared, named and shortened one by one."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.errors import NotFound
from ..core.timeline import Span
from .draft import Draft
from .pausing import QuietParts, gaps_between, wordless_clips
from .selection import need_words

SHORTEST_PAUSE = 0.15
"""Seconds from which on a gap is a pause, as in `speech.pauses`: stops (p, t, k) close the mouth for 0.12."""


def pauses_between_words(draft: Draft, audio: int, longer_than: float = 0.0) -> list[Span]:
    """The gaps of 0.15 s and more between the words of an audio, in samples, in order of time.

    There nobody speaks on any track, and no recording without words sounds. longer_than: seconds; shorter
    ones are left out. Raises CannotEdit without words, Unheard.
    """
    need_words(draft, audio)
    timeline = draft.timeline(audio)
    wordless = list(wordless_clips(draft, timeline))
    least, most = SHORTEST_PAUSE * timeline.rate, longer_than * timeline.rate
    lengths = ((gap, gap[1] - gap[0]) for _, gap in gaps_between(draft.words(audio)))
    gaps = [gap for gap, length in lengths if length >= least and length > most]
    return [Span(*gap) for gap in gaps if not any(gap[0] < b and a < gap[1] for a, b in wordless)]


def longest_pause(draft: Draft, audio: int) -> Span | None:
    """The longest of them in which something is quiet, the first of several; None where there is none.

    Where the sound cannot be had the words alone tell. Raises as pauses_between_words.
    """
    hearing = QuietParts(draft, audio)
    longest_first = sorted(pauses_between_words(draft, audio), key=lambda gap: gap.start - gap.end)
    return next((gap for gap in longest_first if hearing.cuts(gap, 0)), None)


def shortened(draft: Draft, audio: int, pauses: Sequence[Span], to: float) -> list[Span]:
    """What has to go of some pauses so that so many seconds of each stay, as shorten_pauses has it.

    In samples, in the order of the pauses. Raises NotFound where none of them is longer than that.
    """
    hearing, rate = QuietParts(draft, audio), draft.timeline(audio).rate
    longer = [pause for pause in pauses if pause.end - pause.start > round(to * rate)]
    if not longer:
        raise NotFound.because("no_pauses", audio=audio, seconds=to)
    return [span for pause in longer for span in hearing.cuts(pause, round(to * rate))]
