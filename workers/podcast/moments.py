"""Places that a job names, as moments of its recordings: so they stay the same whatever is edited."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from ...agent.session import Session
from ...core.errors import CannotEdit, Unclear
from ...core.timeline import Recording, Timeline, positions
from ...tools import ToolCall
from ...tools.reading import Hit
from .values import Spot

Moment = tuple[str, float] | None
"""A recording's id, and seconds of it; None for the end of all."""


class Moments:
    """Finds places in an audio as it is before any edit."""

    def __init__(self, session: Session, number: int) -> None:
        self._session, self._number = session, number
        self._timeline = session.timeline(number)

    def first(self, spot: Spot) -> Moment:
        """A place; of a phrase that is said several times, the first occurrence. Raises as `of`."""
        return self.of(spot if spot.which or spot.at is not None else spot.model_copy(update={"which": 1}))

    def of(self, spot: Spot) -> Moment:
        """A place; beside a phrase, the middle of the pause there, before the first word the beginning.

        Raises NotFound where a phrase is not said, Unclear where it is said several times and nothing says
        which, CannotEdit for a time that is past the end.
        """
        if spot.at is None:
            return moment_at(self._timeline, self._beside(spot))
        if spot.at > self._timeline.duration:
            raise CannotEdit.because(
                "outside", audio=self._number, duration=self._timeline.duration, seconds=spot.at
            )
        return moment_at(self._timeline, spot.at)

    def _beside(self, spot: Spot) -> float:
        hit = self._hit(spot)
        words = self._session.audio(self._number).words
        first, last = (next(n for n, w in enumerate(words) if w.id == id) for id in hit.words)
        if spot.before is not None:
            return _middle(words[first - 1].end, hit.start, hit.start) if first else 0.0
        following = words[last + 1].start if last + 1 < len(words) else self._timeline.duration
        return _middle(hit.end, following, hit.end)

    def _hit(self, spot: Spot) -> Hit:
        phrase = spot.before if spot.before is not None else spot.after
        which = {"which": str(spot.which)} if spot.which else {}
        call = ToolCall("find_words", {"what": {"phrase": phrase, **which}, "audio": self._number})
        hits: list[Hit] = self._session.run(call).facts["hits"]
        if len(hits) > 1:
            times = ", ".join(f"{hit.start:.2f} s" for hit in hits[:5])
            raise Unclear(f"“{phrase}” is said {len(hits)} times (at {times}); say which: a number from 1")
        return hits[0]


def moment_at(timeline: Timeline, seconds: float) -> Moment:
    """What is heard of which recording at a second of a timeline, or next after it."""
    at = Fraction(seconds) * timeline.rate
    later = [
        (max(start, at), start, clip, clip.source.id)
        for clips in timeline.layers
        for clip, (start, end) in zip(clips, pairwise(positions(clips, timeline.rate)), strict=True)
        if isinstance(clip.source, Recording) and end > at
    ]
    if not later:
        return None
    heard, start, clip, recording = min(later, key=lambda found: found[0])
    sample = clip.start + clip.consumed(heard - start, timeline.rate)
    return recording, float(sample / clip.source.rate)


def _middle(end: float, start: float, otherwise: float) -> float:
    return (end + start) / 2 if end < start else otherwise
