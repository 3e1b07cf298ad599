"""How far the silence before the first word of an audio, and after the last one, reaches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

import numpy as np

from ..audio.edges import contour, quiet_stretches
from ..audio.mono import Sound
from ..audio.nearby import Nearby
from ..core.timeline import Bleep, Clip, Recording, Span, Timeline, positions, whole
from ..core.words import Word
from .draft import Draft
from .selection import need_words

AT_ONCE = 60.0
"""Seconds that are listened to at once."""

SPEECH = 1.0
"""Seconds of a word, at most, that tell how loud speech is."""

SEAM = 0.03
"""Seconds by which silent stretches may be apart that are one: a level is that of 0.02 s."""


def edge_silences(draft: Draft, audio: int, edges: Literal["start", "end", "both"]) -> dict[str, Span]:
    """What is silent before the first word and after the last one, in samples, by the edge; it may be empty.

    edges: which of them. Raises CannotEdit without words, Unheard.
    """
    need_words(draft, audio)
    length, words = draft.timeline(audio).length, draft.words(audio)
    found = {}
    if edges != "end":
        before = Span(0, min(word.span.start for word in words))
        found["start"] = Span(0, _silent_until(draft, audio, before))
    if edges != "start":
        after = Span(max(word.span.end for word in words), length)
        found["end"] = Span(_silent_from(draft, audio, after), length)
    return found


def _silent_until(draft: Draft, audio: int, before: Span) -> int:
    """Up to which sample there is silence from the start on. before: the stretch up to the first word."""
    timeline = draft.timeline(audio)
    ends = []
    for stretches in _by_track(draft, timeline, before):
        at = before.start
        for start, end in stretches:
            if start > at + SEAM * timeline.rate:
                break
            at = max(at, end)
        ends.append(at)
    return min(ends)


def _silent_from(draft: Draft, audio: int, after: Span) -> int:
    """From which sample on there is silence to the end. after: the stretch behind the last word."""
    timeline = draft.timeline(audio)
    starts = []
    for stretches in _by_track(draft, timeline, after):
        at = after.end
        for start, end in reversed(stretches):
            if end < at - SEAM * timeline.rate:
                break
            at = min(at, start)
        starts.append(at)
    return max(starts)


def _by_track(draft: Draft, timeline: Timeline, within: Span) -> Iterator[list[Span]]:
    """What is silent of each track in a stretch, in order; nothing of music that goes under all of it."""
    for n, track in enumerate(timeline.tracks):
        yield list(_on_track(draft, timeline, n, within)) if track.bed is None else []


def _on_track(draft: Draft, timeline: Timeline, track: int, within: Span) -> Iterator[Span]:
    edges = list(positions(timeline.tracks[track].clips, timeline.rate))
    for clip, (start, end) in zip(timeline.tracks[track].clips, pairwise(edges), strict=True):
        low, high = max(start, within.start), min(end, within.end)
        if low < high:
            own = (clip.start + clip.consumed(at - start, timeline.rate) for at in (low, high))
            for a, b in _in_clip(draft, clip, Span(*map(round, own))):
                first, last = (start + clip.played(at - clip.start, timeline.rate) for at in (a, b))
                yield Span(max(round(first), within.start), min(round(last), within.end))
    if edges[-1] < within.end:
        yield Span(max(round(edges[-1]), within.start), within.end)


def _in_clip(draft: Draft, clip: Clip, span: Span) -> Iterator[Span]:
    """What is silent in some samples of a clip's source."""
    if isinstance(clip.effect, Bleep):
        return
    if clip.effect or not isinstance(clip.source, Recording):
        yield span
        return
    words = draft.project.speeches[clip.source.id].transcript.words
    if words:  # of a recording without any, such as music, the quiet parts are no silence
        longest = max(words, key=lambda word: word.end - word.start)
        yield from _Recorded(draft, clip.source, longest).quiet(span)


@dataclass(frozen=True)
class _Recorded:
    """The sound of a recording. word: one that tells how loud speech is in it."""

    draft: Draft
    recording: Recording
    word: Word

    def quiet(self, span: Span) -> Iterator[Span]:
        """Where in some samples nothing but the room is heard; all of it where no sound can be had."""
        if self._speech is None:
            yield span
            return
        step = round(AT_ONCE * self.recording.rate)
        for start in range(span.start, span.end, step):
            yield from self._heard(Span(start, min(start + step, span.end)), self._speech)

    def _heard(self, span: Span, speech: Sound) -> Iterator[Span]:
        heard = self._nearby.around(span.start, span) if self._nearby else None
        if heard is None:
            return
        both = Sound(np.concatenate((heard.sound.samples, speech.samples)), speech.rate)
        for run in quiet_stretches(contour(both), 0, len(heard.sound.samples), self._room):
            yield Span(*(min(heard.at(place), span.end) for place in run))

    @cached_property
    def _nearby(self) -> Nearby | None:
        ear = self.draft.ear
        return ear.nearby(whole(self.recording), 0) if ear else None

    @cached_property
    def _speech(self) -> Sound | None:
        start, end = self.word.start, min(self.word.end, self.word.start + SPEECH)
        return self._sound(Span(round(start * self.recording.rate), round(end * self.recording.rate)))

    @cached_property
    def _room(self) -> float | None:
        """The level of the room, in dB; None where it is nowhere heard by itself."""
        ear = self.draft.ear
        stretch = ear.room(self.recording, round(self.word.start * self.recording.rate)) if ear else None
        sound = self._sound(stretch) if stretch else None
        if sound is None:
            return None
        length = len(sound.samples)
        return float(contour(sound).levels(np.array([length]), length / sound.rate)[0])

    def _sound(self, span: Span) -> Sound | None:
        heard = self._nearby.around(span.start, span) if self._nearby else None
        return heard.sound if heard else None
