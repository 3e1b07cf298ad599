"""A tool that tells what differs between a recording as it was added and as it stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Literal, NamedTuple

from ..core.errors import CannotEdit
from ..core.placement import PlacedWord
from ..core.project import State
from .asking import answer
from .draft import Draft
from .outcomes import Outcome
from .registry import tool

MOST_PLACES = 40
"""Places that are told; of more, how many there are."""

LONGEST_TEXT = 16
"""Words of a place that are told whole; of more, the first and the last ones are."""

Change = Literal["removed", "silenced", "inserted", "moved"]


class Difference(NamedTuple):
    """Words that follow each other and have all changed alike.

    words: the ids of the first and the last. start, end: seconds, of removed ones in the recording as it was
    added, of others in the audio as it stands.
    """

    change: Change
    words: tuple[str, str]
    start: float
    end: float
    text: str


@tool
def diff(draft: Draft, audio: int) -> Outcome:
    """Tell what differs between an audio as it was added and as it stands, and how long it was and is.

    audio: its number; created audios have nothing to be compared with. Words may be removed, silenced (muted
    or bleeped), inserted and moved; of each place the first and last word's ids and the times are told.
    """
    timeline = draft.timeline(audio)
    if audio not in draft.originals:
        raise CannotEdit.because("no_file", audio=audio)
    before = draft.project.timeline(audio, State())
    edited = timeline != before
    found = list(_differences(draft, audio)) if edited else []
    return answer(
        "diff",
        audio,
        edited=edited,
        seconds_before=before.duration,
        seconds=timeline.duration,
        places=found[:MOST_PLACES],
        count=len(found),
    )


def _differences(draft: Draft, audio: int) -> Iterator[Difference]:
    """The removed words, then what is new or has changed, each in order of time."""
    now = draft.words(audio)
    before = draft.project.words(audio, State())
    places = {word.id: n for n, word in enumerate(before)}
    here = {word.id for word in now}
    yield from _runs(before, ("removed" if word.id not in here else None for word in before))
    stayed = _in_order([places[word.id] for word in now if word.id in places])

    def change(word: PlacedWord) -> Change | None:
        if word.id not in places:
            return "inserted"
        if places[word.id] not in stayed:
            return "moved"
        return "silenced" if word.muted else None

    yield from _runs(now, map(change, now))


def _runs(words: Sequence[PlacedWord], changes: Iterable[Change | None]) -> Iterator[Difference]:
    """Words with the same change that follow each other, as one."""
    for change, pairs in groupby(zip(changes, words, strict=True), key=itemgetter(0)):
        if change:
            yield _difference(change, [word for _, word in pairs])


def _difference(change: Change, words: Sequence[PlacedWord]) -> Difference:
    texts = [word.text for word in words]
    if len(texts) > LONGEST_TEXT:
        texts = [*texts[: LONGEST_TEXT // 2], "…", *texts[-LONGEST_TEXT // 2 :]]
    ends = words[0].id, words[-1].id
    return Difference(change, ends, words[0].start, words[-1].end, " ".join(texts))


def _in_order(numbers: Sequence[int]) -> set[int]:
    """The most of some numbers that stand in rising order: the longest increasing subsequence."""
    tails: list[int] = []
    lengths = []
    for number in numbers:
        at = bisect_left(tails, number)
        tails[at : at + 1] = [number]
        lengths.append(at + 1)
    longest, kept = len(tails), set[int]()
    for number, length in zip(reversed(numbers), reversed(lengths), strict=True):
        if length == longest:
            kept.add(number)
            longest -= 1
    return kept
