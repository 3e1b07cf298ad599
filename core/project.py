"""A project: recordings with their transcripts, and the history of what was made of them.

Frozen: every change gives a new project, so that undo is keeping the old one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from .errors import CannotEdit, NoSuchAudio
from .placement import PlacedWord, Speech, sampled, words_of
from .timeline import Recording, Timeline, whole
from .words import Transcript


@dataclass(frozen=True, slots=True)
class State:
    """How the audios stand at one point of the history.

    timelines: of the edited and created audios, by number; all others stand as recorded. takes: the highest
    take in use of each recording, by id. current: the audio that "it" means, None before any edit. there: the
    sample of that audio at which the last edit was made.
    """

    timelines: Mapping[int, Timeline] = field(default_factory=lambda: MappingProxyType({}))
    takes: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    current: int | None = None
    there: int = 0

    def with_timeline(self, number: int, timeline: Timeline, there: int = 0) -> State:
        """The state with an audio edited or created, which "it" then means, at sample `there`."""
        return replace(self, timelines={**self.timelines, number: timeline}, current=number, there=there)


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history.

    did: what was asked for. state: how things stood afterwards. plan: the tool calls that ran, as JSON.
    """

    did: str
    state: State
    plan: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """Recordings, and steps of editing. undone steps stay until the next edit, for redo.

    recordings: by audio number. speeches: by recording id; none for a recording that nobody has listened to
    yet. position: how many steps are in effect.
    """

    recordings: Mapping[int, Recording] = field(default_factory=dict)
    speeches: Mapping[str, Speech] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    position: int = 0

    @property
    def state(self) -> State:
        """How things stand now."""
        return self.steps[self.position - 1].state if self.position else State()

    def with_recording(self, recording: Recording, transcript: Transcript | None) -> Project:
        """The project with one more audio, whose number is the recording's id."""
        project = replace(self, recordings={**self.recordings, int(recording.id): recording})
        return project if transcript is None else project.with_words(recording.id, transcript)

    def with_words(self, key: str, transcript: Transcript) -> Project:
        """The project with the words of a recording. key: the recording's id."""
        recording = self.recordings[int(key)]
        speech = sampled(transcript, recording.rate, recording.length)
        return replace(self, speeches={**self.speeches, key: speech})

    def next_number(self) -> int:
        """The number that a further audio gets."""
        numbers = {n for step in self.steps for n in step.state.timelines}
        return max(numbers | set(self.recordings), default=0) + 1

    def committed(self, step: Step) -> Project:
        """The project with one more step in effect; what had been undone is forgotten."""
        steps = (*self.steps[: self.position], step)
        return replace(self, steps=steps, position=len(steps))

    def undone(self) -> Project:
        """The project one step back. Raises CannotEdit at the start."""
        if not self.position:
            raise CannotEdit.because("no_undo")
        return replace(self, position=self.position - 1)

    def redone(self) -> Project:
        """The project one step on again. Raises CannotEdit at the end."""
        if self.position == len(self.steps):
            raise CannotEdit.because("no_redo")
        return replace(self, position=self.position + 1)

    def numbers(self, state: State) -> list[int]:
        """The numbers of all audios in a state."""
        return sorted({*self.recordings, *state.timelines})

    def timeline(self, number: int, state: State) -> Timeline:
        """An audio's timeline in a state. Raises NoSuchAudio."""
        if number in state.timelines:
            return state.timelines[number]
        if number in self.recordings:
            return whole(self.recordings[number])
        there = ", ".join(map(str, self.numbers(state))) or "–"
        raise NoSuchAudio.because("no_audio", audio=number, numbers=there)

    def unheard(self, number: int, state: State) -> list[str]:
        """The ids of recordings in an audio whose words are not known yet. Raises NoSuchAudio."""
        keys = {recording.id for recording in self.timeline(number, state).recordings}
        return sorted(keys - self.speeches.keys())

    def words(self, number: int, state: State) -> tuple[PlacedWord, ...]:
        """An audio's words in a state. Raises NoSuchAudio."""
        return words_of(self.timeline(number, state), self.speeches)
