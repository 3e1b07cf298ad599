"""The tool that asks about the sound itself: a speech model where there is one, else measurements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field

from ..core.edits import kept
from ..core.errors import CannotEdit
from ..core.timeline import Span, Timeline
from ..speech.questions import Answer
from ..speech.search import find_fillers
from .draft import Draft
from .gaps import pauses_between_words
from .hearing import Ear
from .outcomes import Outcome
from .registry import tool
from .selection import Part, parts, words_in
from .targets import EVERYTHING, Times

LONGEST = 30
"""Seconds that a speech model hears of an audio at a time: Whisper's encoder, which Qwen-Audio has too."""

MOST_WINDOWS = 20
"""Windows of that length that are asked about one after the other."""

# “audio 2”, “audios 2, 3 and 4”, in the languages of commands.
_NAMED = re.compile(
    r"(?:(?<![^\W\d_])(?:audios?|clips?|recordings?|aufnahmen?|grabaci[oó]n(?:es)?|enregistrements?"
    r"|registrazion[ei])|音频|音頻|录音|録音|オーディオ|音声|오디오)\s*#?\s*"
    r"\d+(?:\s*(?:,|、|&|and|und|y|et|e|和|と|와|과)\s*\d+)*",
    re.IGNORECASE,
)

Seconds = Annotated[float, Field(allow_inf_nan=False)]


@dataclass(frozen=True, slots=True)
class _Heard:
    """A part of an audio that is asked about. start: seconds of the audio."""

    audio: int
    part: Part
    timeline: Timeline
    start: float


@tool
def ask_about(
    draft: Draft,
    question: Annotated[str, Field(min_length=1, max_length=2000)],
    audios: Annotated[list[int], Field(min_length=1)] | None = None,
    start: Seconds | None = None,
    end: Seconds | None = None,
) -> Outcome:
    """Answer a question about the sound itself: who speaks, how it sounds, what differs, where something is.

    audios: their numbers; all when left out. start, end: seconds between which to listen in each. The times
    that the answer names are seconds of the audio as it stands, as spans that a next step can edit. Without
    a speech model: duration, words, pace, fillers, pauses and level of each.
    """
    if draft.ear is None:
        raise CannotEdit("nothing here can hear the sound; ask in a session")
    heard = [_heard(draft, audio, start, end) for audio in dict.fromkeys(audios or draft.numbers)]
    if draft.ear.answers:
        answers = _answers(draft.ear, question, heard)
        return _outcome("ask_about", question, heard, answers=_told(answers), times=_times(answers))
    measured = {each.audio: _measured(draft, draft.ear, each) for each in heard}
    return _outcome("measured_sound", question, heard, measured=measured)


def _outcome(key: str, question: str, heard: Sequence[_Heard], **facts: Any) -> Outcome:
    audio = heard[0].audio if len(heard) == 1 else None
    return Outcome(key, audio, answer=True, facts={"question": question, **facts})


def _heard(draft: Draft, audio: int, start: float | None, end: float | None) -> _Heard:
    timeline = draft.timeline(audio)
    target = EVERYTHING if start is None and end is None else Times(start=start, end=end)
    (part,) = parts(draft, audio, target)
    return _Heard(audio, part, _kept(timeline, part.span), part.span.start / timeline.rate)


def _kept(timeline: Timeline, span: Span) -> Timeline:
    return timeline if span == Span(0, timeline.length) else kept(timeline, [span])


def _answers(ear: Ear, question: str, heard: Sequence[_Heard]) -> list[tuple[Sequence[_Heard], Answer]]:
    """What the model says of the parts, together where it can hear them at once."""
    found = []
    for together in _hearable(heard):
        numbers = {each.audio: number for number, each in enumerate(together, 1)}
        answer = ear.answered(_renumbered(question, numbers), [each.timeline for each in together])
        back = {number: audio for audio, number in numbers.items()}
        found.append((together, Answer(_renumbered(answer.text, back), answer.spans)))
    return found


def _hearable(heard: Sequence[_Heard]) -> Iterator[Sequence[_Heard]]:
    """The parts in groups that a model hears at once: all, or window after window of one that is longer.

    Raises CannotEdit, before anything is asked, where it cannot be divided so.
    """
    long = [each for each in heard if each.timeline.duration > LONGEST]
    if not long:
        return iter([heard])
    most = LONGEST if len(heard) > 1 else LONGEST * MOST_WINDOWS
    if any(each.timeline.duration > most for each in heard):
        first = long[0]
        raise CannotEdit.because(
            "long_sound", audio=first.audio, duration=first.timeline.duration, seconds=most
        )
    return ([window] for window in _windows(heard[0]))


def _windows(heard: _Heard) -> Iterator[_Heard]:
    """The windows of a long part, one after the other."""
    timeline = heard.timeline
    size = LONGEST * timeline.rate
    for at in range(0, timeline.length, size):
        span = Span(at, min(at + size, timeline.length))
        yield _Heard(heard.audio, heard.part, _kept(timeline, span), heard.start + at / timeline.rate)


def _told(answers: Sequence[tuple[Sequence[_Heard], Answer]]) -> list[dict[str, Any]]:
    """What was said of each group: its text, and from where on its times are counted."""
    return [
        {"text": answer.text, "from": max(each.start for each in together)} for together, answer in answers
    ]


def _times(answers: Sequence[tuple[Sequence[_Heard], Answer]]) -> dict[int, list[tuple[float, float]]]:
    """The spans that answers name, by audio, in its seconds; without those that leave the audio open."""
    times: dict[int, list[tuple[float, float]]] = {}
    for together, answer in answers:
        for span in answer.spans:
            if span.clip is not None:
                each = together[span.clip - 1]
                found = (round(each.start + span.start, 3), round(each.start + span.end, 3))
                times.setdefault(each.audio, []).append(found)
    return times


def _measured(draft: Draft, ear: Ear, heard: _Heard) -> dict[str, Any]:
    """What transcript and sound say of a part without a model. Raises Unheard."""
    draft.words(heard.audio)
    words = [word.text for word in words_in(draft, heard.audio, heard.part) if not word.muted]
    sound = ear.measured(heard.timeline)
    pauses = _between_words(draft, heard) if words else [end - start for start, end in sound.pauses]
    return {
        "seconds": round(sound.duration, 3),
        "words": len(words),
        "words_a_minute": round(60 * len(words) / sound.duration, 1) if sound.duration else 0.0,
        "fillers": len(find_fillers(words, draft.language(heard.audio))),
        "pauses": len(pauses),
        "paused_seconds": round(sum(pauses), 2),
        "level_db": sound.level,
        "peak_db": sound.peak,
    }


def _between_words(draft: Draft, heard: _Heard) -> list[float]:
    """The seconds of the pauses between words in a part: the same that are counted and shortened."""
    within, rate = heard.part.span, draft.timeline(heard.audio).rate
    spans = (
        (max(start, within.start), min(end, within.end))
        for start, end in pauses_between_words(draft, heard.audio)
    )
    return [(end - start) / rate for start, end in spans if start < end]


def _renumbered(text: str, numbers: Mapping[int, int]) -> str:
    """A text in which audios go by other numbers."""
    if all(number == other for number, other in numbers.items()):
        return text

    def other(match: re.Match[str]) -> str:
        return re.sub(r"\d+", lambda found: str(numbers.get(int(found[0]), found[0])), match[0])

    return _NAMED.sub(other, text)
