"""The plan of an episode: its recordings put together and edited as data, before anything is rendered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from pydantic import JsonValue

from ...agent.ears import DEFAULT_LANGUAGE
from ...agent.messages import told
from ...agent.outlet import Outlet
from ...agent.session import Session
from ...audio.extras import read_cover
from ...core.chapters import Chapter
from ...core.errors import BadTranscript, CannotEdit, NotFound
from ...core.project import Project
from ...core.tracing import Retiming
from ...core.words import WEAK_RECOGNISER, Transcript
from ...tools import Outcome, ToolCall
from ..steps import Bench
from .models import Edits, Insert, Jingle, Music, Phrases, Recording
from .moments import Moment, Moments, moment_at
from .phrases import phrases
from .planned import Planned, saved_session
from .preparing import Prepared, Record
from .transcripts import Spoken, Transcripts
from .wording import in_names

_ELSEWHERE = (
    "a command of a job is about the episode, and this one would change something else; name no audio in it, "
    "and leave out what makes new ones"
)


class Plan(Record):
    """A plan that is wanted. planner: of commands, where there are any."""

    prepared: Prepared
    transcripts: Transcripts
    planner: str | None


def plan(request: JsonValue, bench: Bench) -> JsonValue:
    """What an episode becomes. Request: `Plan`. Gives `Planned`. Raises BadInput, CannotEdit."""
    wanted = Plan.model_validate(request)
    outlet = Outlet(dry=True)  # a job writes what it says it writes, whatever a command asks for
    with Session(language=wanted.prepared.job.language, outlet=outlet) as session:
        return _Planning(wanted, bench, session).planned().model_dump(mode="json")


class _Planning:
    """One plan being made. number: of the audio that the episode is so far."""

    def __init__(self, wanted: Plan, bench: Bench, session: Session) -> None:
        self._wanted, self._bench, self._session = wanted, bench, session
        self._prepared: Prepared = wanted.prepared
        self._job = wanted.prepared.job
        self._notes: list[str] = []
        self._names: dict[int, str] = {}
        self._paths: dict[str, str] = {}
        self.number = self._put_together()
        self._base = session.timeline(self.number)
        self._beginning = moment_at(self._base, 0.0)

    def planned(self) -> Planned:
        """What comes of it."""
        if cover := self._job.cover:
            read_cover(self._bench.fetch(self._prepared.ref(cover)))  # refused now rather than at the end
        moments = Moments(self._session, self.number)
        chapters, inserts = list[tuple[Moment, str]](), list[tuple[Moment, Insert]]()
        for number, chapter in enumerate(self._job.chapters):
            with self._of(f"chapters.{number}"):
                chapters.append((moments.first(chapter), chapter.title))
        for number, insert in enumerate(self._job.inserts):
            with self._of(f"inserts.{number}"):
                inserts.append((moments.of(insert), insert))
        self._edit(self._job.edits)
        for number, (moment, insert) in enumerate(inserts):
            with self._of(f"inserts.{number}"):
                self._insert(moment, insert)
        start, end = self._with_jingles()
        with self._of("music"):
            self._lay_music(start, end)
        if loudness := self._job.loudness:
            given = {"audio": self.number, "true_peak": loudness.true_peak, "lufs": loudness.lufs}
            self._session.run(ToolCall("normalise", given))
        return self._saved(tuple(self._chapters(chapters)))

    def _put_together(self) -> int:
        """The recordings as one audio; gives its number."""
        tracks = bool(self._job.tracks)
        numbers = [
            self._added(one, one.name or (one.file.stem if tracks else None)) for one in self._job.recordings
        ]
        self._bench.told(1, 10, "reading recordings")
        if len(numbers) == 1:
            return numbers[0]
        if tracks:
            call = ToolCall("layer", {"audios": numbers})
        else:
            call = ToolCall("join", {"audios": numbers, "crossfade": self._job.crossfade})
        return self._created(call)

    def _created(self, call: ToolCall) -> int:
        """The number of what the episode becomes by putting audios together."""
        (number,) = self._session.run(call).created
        self._names[number] = self._prepared.stem
        return number

    def _added(self, one: Spoken | Music, speaker: str | None = None) -> int:
        """Add a recording; gives its number. speaker: who says the words that it has, where it names none.

        What is edited is listened to for words where none are given; what is only laid in is not.
        """
        words = None if isinstance(one, Recording) else Transcript()
        if not isinstance(one, Music):
            words = self._wanted.transcripts.words(one, self._bench, speaker) or words
        path = self._bench.fetch(self._prepared.ref(one.file))
        self._paths[str(path)] = str(one.file)
        try:
            number = self._session.add(path, words).number
        except BadTranscript as error:
            raise BadTranscript(f"{one.file}: {error}") from error
        self._names[number] = one.file.name
        return number

    def _edit(self, edits: Edits) -> None:
        """Everything that is done to what is said."""
        for kind in ("fillers", "restarts", "repeats", "cut_offs", "swears"):
            if treatment := getattr(edits, kind):
                self._treat(kind, treatment, {"kind": kind})
        for treatment in ("cut", "mute", "bleep"):
            for phrase in self._phrases(getattr(edits, treatment)):
                self._treat(treatment, treatment, {"phrase": phrase})
        for number, command in enumerate(edits.commands):
            self._ask(command.ask, number, optional=command.optional)
        if pauses := edits.pauses:
            lengths = {"longer_than": pauses.longer_than, "to": pauses.become}
            self._try("pauses", ToolCall("shorten_pauses", lengths))

    def _phrases(self, listed: Phrases | None) -> tuple[str, ...]:
        if listed is None:
            return ()
        return phrases(listed, lambda file: self._bench.fetch(self._prepared.ref(file)))

    def _treat(self, field: str, treatment: str, what: Mapping[str, str]) -> None:
        """Cut, mute or bleep what one of the edits names."""
        manner = {"careful": True} if treatment == "cut" and self._job.edits.careful else {}
        self._try(field, ToolCall(treatment, {"what": what, **manner}))

    def _try(self, field: str, call: ToolCall) -> None:
        """Carry out one of the edits; that there is nothing to edit is only noted."""
        try:
            with self._of(f"edits.{field}"):
                self._run(call.tool, call.args)
        except NotFound as nothing:
            self._notes.append(str(nothing))

    def _run(self, tool: str, args: Mapping[str, Any]) -> Outcome:
        outcome = self._session.run(ToolCall(tool, {"audio": self.number, **args}))
        self._note(told([outcome], DEFAULT_LANGUAGE))
        self._bench.told(5, 10, "editing")
        return outcome

    def _ask(self, command: str, number: int, *, optional: bool) -> None:
        """Carry out a request in plain words. Raises CannotEdit where it cannot be done and has to be."""
        before = self._session.project
        report = self._session.ask(command)
        message = report.message
        is_done = report.status in ("done", "answer")
        if is_done and self._misses(before, report.created):
            is_done, message = False, _ELSEWHERE
            self._session.undo()
        if not is_done and not optional:
            raise CannotEdit(in_names(f"edits.commands.{number}: “{command}”: {message}", self._names))
        self._note(f"{command}: {message}")

    def _misses(self, before: Project, created: Sequence[int]) -> bool:
        """Whether a request changed other audios, but not what the episode is."""
        after = self._session.project
        if before.state == after.state:
            return False
        was, now = (project.timeline(self.number, project.state) for project in (before, after))
        return bool(created) or was == now

    def _note(self, text: str) -> None:
        self._notes.append(in_names(text, self._names))

    def _insert(self, moment: Moment, insert: Insert) -> None:
        at = self._now(moment)
        source = self._jingle(insert)
        self._run("insert", {"where": {"at": at}, "source": source})

    def _now(self, moment: Moment) -> float:
        """Where a moment of a recording is heard now; the end where nothing is left after it."""
        timeline = self._session.timeline(self.number)
        at = Retiming(timeline).at(*moment) if moment else None
        return timeline.duration if at is None else at

    def _jingle(self, jingle: Jingle | Insert) -> int:
        """Add a recording that is laid in, at its level; gives its number."""
        number = self._added(jingle)
        if jingle.gain:
            self._session.run(ToolCall("amplify", {"audio": number, "decibels": jingle.gain}))
        return number

    def _with_jingles(self) -> tuple[float, float]:
        """Intro and outro laid before and after; gives where what lies between begins and ends now."""
        length = self._session.timeline(self.number).duration
        start = 0.0
        if intro := self._job.intro:
            with self._of("intro"):
                self._joined([self._jingle(intro), self.number], intro.crossfade)
            start = self._session.timeline(self.number).duration - length
        if outro := self._job.outro:
            with self._of("outro"):
                self._joined([self.number, self._jingle(outro)], outro.crossfade)
        return start, start + length

    def _joined(self, numbers: list[int], crossfade: float) -> None:
        self.number = self._created(ToolCall("join", {"audios": numbers, "crossfade": crossfade}))

    def _lay_music(self, start: float, end: float) -> None:
        music = self._job.music
        if music is None:
            return
        number = self._added(music)
        given = {"music": number, "level_db": music.level, "duck_db": music.duck, "fade": music.fade}
        between = {"start": start, "end": end} if music.under == "speech" and self._has_jingles else {}
        self._session.run(ToolCall("mix_under", {"audio": self.number, **given, **between}))

    @property
    def _has_jingles(self) -> bool:
        return self._job.intro is not None or self._job.outro is not None

    def _chapters(self, wanted: list[tuple[Moment, str]]) -> Iterator[Chapter]:
        """The chapters where they are now, in order; of those at the same moment the last one is left.

        What comes before the first one is a chapter too, since M4A begins with one, and players want it so.
        """
        found = {self._start(moment): title for moment, title in wanted}
        end = self._session.timeline(self.number).duration
        if found and min(found) > 0:
            yield Chapter(0.0, self._prepared.title)
        for start in sorted(found):
            if start < end:
                yield Chapter(start, found[start])

    def _start(self, moment: Moment) -> float:
        """Where a chapter begins now, seconds; one at the beginning of what is said has the intro in it."""
        return 0.0 if moment == self._beginning else round(self._now(moment), 3)

    @contextmanager
    def _of(self, field: str) -> Iterator[None]:
        """Names the field of the job that something cannot be done for."""
        try:
            yield
        except CannotEdit as error:
            if error.key == "no_words":
                raise NotFound(f"{field}: no words are known of {self._names[self.number]}") from error
            raise type(error)(in_names(f"{field}: {error}", self._names)) from error

    def _saved(self, chapters: tuple[Chapter, ...]) -> Planned:
        project, files = self._session.project, self._prepared.files.values()
        return Planned(
            session=saved_session(project, self.number, files, self._bench),
            files={ref.digest: ref for ref in files},
            audio=self.number,
            before=self._base.duration,
            after=self._session.timeline(self.number).duration,
            chapters=chapters,
            notes=tuple(self._notes),
            warnings=(*self._warnings(), *self._wanted.transcripts.warnings, *self._doubts()),
        )

    def _warnings(self) -> Iterator[str]:
        """What was wrong with recordings, which the job calls by other names than where they lie here."""
        for warning in self._session.warnings:
            path, colon, rest = warning.partition(": ")
            yield f"{self._paths.get(path, path)}{colon}{rest}"

    def _doubts(self) -> Iterator[str]:
        """What recognised words that may well be wrong."""
        speeches = self._session.project.speeches.values()
        weak = dict.fromkeys(speech.transcript.extra.get(WEAK_RECOGNISER) for speech in speeches)
        for name in filter(None, weak):
            yield (
                f"the words are from the offline recogniser {name}, which often mishears; give a transcript, "
                "or what is said as plain text, for the right ones"
            )
