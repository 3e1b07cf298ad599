"""The draft that one request edits: a state that is kept only when every step of the plan went well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.edits import Clips, copied
from ..core.errors import CannotEdit
from ..core.pieces import Material
from ..core.placement import PlacedWord, Speech
from ..core.project import Project, State, Step
from ..core.rooms import Rooms, nowhere
from ..core.timeline import Clip, Span, Timeline
from ..core.tracing import Trace

if TYPE_CHECKING:
    from .hearing import Ear
    from .named import NamedSpan
    from .writing import Outlet, Wanted

DEFAULT_LANGUAGE = "en"

LONGEST_AUDIO = 100
"""Hours that edits may make an audio last: more than anybody records, and a file can still hold them."""

MOST_CLIPS = 200_000
"""Clips that edits may make an audio of."""


class Unheard(Exception):
    """Words are asked for that are not known yet. keys: ids of the recordings to listen to first."""

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__(*keys)
        self.keys = keys


def need_room(clips: Iterable[Clip], times: int = 1) -> None:
    """Raises CannotEdit where clips, so many times in a row, are more than a track of an audio may hold."""
    seconds = 0.0
    for count, clip in enumerate(clips, 1):
        seconds += clip.length / clip.source.rate / float(clip.speed)
        if seconds * times > LONGEST_AUDIO * 3600 or count * times > MOST_CLIPS:
            raise CannotEdit.because("no_room", hours=LONGEST_AUDIO, pieces=MOST_CLIPS)


class Draft:
    """What tools change and planners read.

    project: as it stood when the request came, moved only by undo and redo. state: as edited so far.
    pending: the request before this one, where it could not be carried out and may now be made clear. ear:
    what hears the sound for tools that ask about it. wanted: files to be written once the request went well.
    outlet: sees whether they could be. named: the stretches of audios that the last answer named.
    """

    def __init__(
        self,
        project: Project,
        language: str = DEFAULT_LANGUAGE,
        pending: str | None = None,
        ear: Ear | None = None,
        outlet: Outlet | None = None,
    ) -> None:
        self.pending = pending
        self.ear = ear
        self.outlet = outlet
        self.wanted: tuple[Wanted, ...] = ()
        self.named: tuple[NamedSpan, ...] = ()
        self._base = self.project = project
        self.state: State = project.state
        self._kept = self.state
        self._language = language
        self._words: dict[int, tuple[Timeline, tuple[PlacedWord, ...]]] = {}

    @property
    def edited(self) -> bool:
        """Whether anything but the place in the history has changed."""
        return self.state is not self._kept

    @property
    def numbers(self) -> list[int]:
        """The numbers of all audios."""
        return self.project.numbers(self.state)

    @property
    def originals(self) -> list[int]:
        """The numbers of the audios that were added, not created."""
        return sorted(self.project.recordings)

    def name(self, number: int) -> str:
        """The file name of an added audio; `audio 4` for a created one."""
        recording = self.project.recordings.get(number)
        return Path(recording.path).name if recording else f"audio {number}"

    def timeline(self, number: int) -> Timeline:
        """Raises NoSuchAudio."""
        return self.project.timeline(number, self.state)

    @property
    def rooms(self) -> Rooms:
        """What finds room tone in recordings; none where nothing hears."""
        return self.ear.room if self.ear else nowhere

    @property
    def heard(self) -> list[int]:
        """The numbers of the audios whose words are known."""
        return [number for number in self.numbers if not self.project.unheard(number, self.state)]

    def words(self, number: int) -> tuple[PlacedWord, ...]:
        """The words as they now stand. Raises NoSuchAudio, Unheard where they are not known yet."""
        if keys := self.project.unheard(number, self.state):
            raise Unheard(keys)
        return self.known_words(number)

    def learn(self, speeches: Mapping[str, Speech]) -> None:
        """Take in the words of recordings that were listened to meanwhile. speeches: by recording id."""
        self._base = replace(self._base, speeches=speeches)
        self.project = replace(self.project, speeches=speeches)
        self._words.clear()

    def known_words(self, number: int) -> tuple[PlacedWord, ...]:
        """The words as far as they are known. Raises NoSuchAudio."""
        timeline = self.timeline(number)
        known = self._words.get(number)
        if known is None or known[0] != timeline:
            self._words[number] = known = (timeline, self.project.words(number, self.state))
        return known[1]

    def texts(self, number: int) -> tuple[str, ...]:
        """The words' spellings, in order. Raises NoSuchAudio, Unheard."""
        return tuple(word.text for word in self.words(number))

    def language(self, number: int) -> str:
        """The language that is spoken in an audio: its transcript's, or the default."""
        speeches = self.project.speeches
        ids = (recording.id for recording in self.timeline(number).recordings)
        known = (speeches[key].transcript.language for key in ids if key in speeches)
        return next((language for language in known if language), self._language)

    def original_seconds(self, number: int, spans: Sequence[Span]) -> list[tuple[float, float]]:
        """Spans of an audio as it stands, in seconds of that audio as it stood before the request."""
        now, rate = self.timeline(number), self.timeline(number).rate
        if number not in self._base.numbers(self._base.state):
            return [(start / rate, end / rate) for start, end in spans]
        before = self._base.timeline(number, self._base.state)
        if now == before:
            return [(start / rate, end / rate) for start, end in spans]
        trace = Trace(now, before)

        def back(at: int) -> int:
            found = trace.back(at)
            return at if found is None else found

        lasts = (max(start, end - 1) for start, end in spans)
        ends = (back(last) + (span.end > span.start) for last, span in zip(lasts, spans, strict=True))
        return [(back(span.start) / rate, end / rate) for span, end in zip(spans, ends, strict=True)]

    def edit(self, number: int, timeline: Timeline, there: int) -> None:
        """Put a new timeline in an audio's place; "there" then means its sample `there`.

        Raises CannotEdit where it has become too long.
        """
        before = self.timeline(number)
        more = sum(map(len, timeline.layers)) > sum(map(len, before.layers))
        for clips in timeline.layers if more or timeline.length > before.length else ():
            need_room(clips)
        self.state = self.state.with_timeline(number, timeline, there)

    def create(self, timeline: Timeline) -> int:
        """Add an audio and give its number. Raises CannotEdit where it is too long."""
        for clips in timeline.layers:
            need_room(clips)
        number = max(self.project.next_number(), *(n + 1 for n in self.numbers))
        self.state = self.state.with_timeline(number, timeline)
        return number

    def copy(self, material: Material) -> tuple[Clips, ...]:
        """The same sound under names of its own."""
        layers, takes = copied(material, self.state.takes)
        self.state = replace(self.state, takes=takes)
        return layers

    def undo(self) -> str:
        """Go one step back in the history; gives what had been asked for there. Raises CannotEdit."""
        undone = self.project.undone()
        self._move(undone)
        return undone.steps[undone.position].did

    def redo(self) -> str:
        """Go one step on again; gives what had been asked for there. Raises CannotEdit."""
        redone = self.project.redone()
        self._move(redone)
        return redone.steps[redone.position - 1].did

    def start_over(self) -> None:
        """Go back to the audios as they were added, as a step that can be undone."""
        if not self.state.timelines:
            raise CannotEdit.because("no_edits")
        self.state = State()

    def committed(self, did: str, plan: Iterable[Mapping[str, Any]]) -> Project:
        """The project after the request: one more step of history if anything was edited."""
        if not self.edited:
            return self.project
        return self._base.committed(Step(did, self.state, tuple(plan)))

    def _move(self, project: Project) -> None:
        self.project = project
        self.state = self._kept = project.state
