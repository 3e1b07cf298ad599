"""How much of the two pauses beside what is cut out goes with it, so that one natural pause stays."""

from typing import NamedTuple


class Pause(NamedTuple):
    """A pause up to an edge, in samples before that. length: all of it. first, last: of its quiet stretch."""

    length: int
    first: int
    last: int

    def less(self, samples: int, room: int) -> int:
        """How much of it goes where that many samples are too many: no sound that is not quiet is divided."""
        return min(max(samples, self.last), self.first - room)


class Pauses(NamedTuple):
    """What is natural in an audio, in samples.

    usual: a pause. least: what counts as one. room: what stays of it on each side of a cut.
    """

    usual: int
    least: int
    room: int

    def too_much(self, before: Pause, after: Pause) -> tuple[int, int]:
        """How much of the pauses before and after a part goes with it."""
        if min(pause.first - pause.last for pause in (before, after)) < self.least:
            return 0, 0
        shorter, longer = sorted((before.length, after.length))
        both = before.length + after.length
        excess = both - min(longer, max(shorter, self.usual))
        first, last = (pause.less(excess * pause.length // both, self.room) for pause in (before, after))
        return first, last
