"""The plan of an episode: its recordings put together and edited as data, before anything is rendered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import JsonValue

from ...agent.outlet import Outlet
from ...agent.session import Session
from ...audio.extras import read_cover
from ...core.chapters import Chapter
from ...core.errors import BadInput, BadTranscript, CannotEdit, NotFound
from ...core.tracing import Retiming
from ...core.words import WEAK_RECOGNISER, Transcript
from ...speech.transcripts import read_transcript
from ...tools import Outcome, ToolCall
from ..steps import Bench
from .hearing import TRANSCRIPT
from .models import Edits, Insert, Jingle, Music, Phrases, Recording
from .moments import Moment, Moments
from .planned import Planned, saved_session
from .preparing import Prepared, Record
from .transcripts import Spoken, Transcripts, key

MOST_PHRASES = 10_000
"""Phrases of one list: each is searched for in all that is said."""


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
        self.number = self._put_together()
        self._base = session.timeline(self.number)

    def planned(self) -> Planned:
        """What comes of it."""
        if cover := self._job.cover:
            read_cover(self._bench.fetch(self._prepared.ref(cover)))  # refused now rather than at the end
        moments = Moments(self._session, self.number)
        chapters, inserts = list[tuple[Moment, str]](), list[tuple[Moment, Insert]]()
        for number, chapter in enumerate(self._job.chapters):
            with _of(f"chapters.{number}"):
                chapters.append((moments.first(chapter), chapter.title))
        for number, insert in enumerate(self._job.inserts):
            with _of(f"inserts.{number}"):
                inserts.append((moments.of(insert), insert))
        self._edit(self._job.edits)
        for moment, insert in inserts:
            self._insert(moment, insert)
        start, end = self._with_jingles()
        self._lay_music(start, end)
        if loudness := self._job.loudness:
            given = {"true_peak": loudness.true_peak, "lufs": loudness.lufs}
            self._run("normalise", given)
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
        return self._session.run(call).created[0]

    def _added(self, one: Spoken | Music, speaker: str | None = None) -> int:
        """Add a recording; gives its number. speaker: who says the words that it has, where it names none.

        What is edited is listened to for words where none are given; what is only laid in is not.
        """
        words = None if isinstance(one, Recording) else Transcript()
        if not isinstance(one, Music):
            words = self._words(one, speaker) or words
        try:
            return self._session.add(self._bench.fetch(self._prepared.ref(one.file)), words).number
        except BadTranscript as error:
            raise BadTranscript(f"{one.file}: {error}") from error

    def _words(self, one: Spoken, speaker: str | None) -> Transcript | None:
        """The words of a recording, where they are known."""
        transcripts = self._wanted.transcripts
        if file := transcripts.found.get(key(one)):
            words = TRANSCRIPT.validate_json(self._bench.fetch(file).read_bytes())
        elif file := transcripts.given.get(key(one)):
            words = read_transcript(self._bench.fetch(file))
        else:
            return None
        return _said_by(speaker, words) if speaker else words

    def _edit(self, edits: Edits) -> None:
        """Everything that is done to what is said."""
        for kind in ("fillers", "repeats", "swears"):
            if treatment := getattr(edits, kind):
                self._try(treatment, {"what": {"kind": kind}})
        for treatment in ("cut", "mute", "bleep"):
            for phrase in self._phrases(getattr(edits, treatment)):
                self._try(treatment, {"what": {"phrase": phrase}})
        for number, command in enumerate(edits.commands):
            self._ask(command.ask, number, optional=command.optional)
        if pauses := edits.pauses:
            self._try("shorten_pauses", {"longer_than": pauses.longer_than, "to": pauses.become})

    def _phrases(self, listed: Phrases | None) -> list[str]:
        if listed is None:
            return []
        lines: list[str] = []
        if listed.file is not None:
            lines = _lines(self._bench.fetch(self._prepared.ref(listed.file)), listed.file)
        return list(dict.fromkeys([*listed.phrases, *lines]))

    def _try(self, tool: str, args: Mapping[str, Any]) -> None:
        """Carry out an edit; that there is nothing to edit is only noted."""
        try:
            self._run(tool, args)
        except NotFound as nothing:
            self._notes.append(str(nothing))

    def _run(self, tool: str, args: Mapping[str, Any]) -> Outcome:
        outcome = self._session.run(ToolCall(tool, {"audio": self.number, **args}))
        self._notes.append(self._session.told(outcome))
        self._bench.told(5, 10, "editing")
        return outcome

    def _ask(self, command: str, number: int, *, optional: bool) -> None:
        """Carry out a request in plain words. Raises CannotEdit where it cannot be done and has to be."""
        report = self._session.ask(command)
        if report.status not in ("done", "answer") and not optional:
            raise CannotEdit(f"edits.commands.{number}: “{command}”: {report.message}")
        self._notes.append(f"{command}: {report.message}")

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
            self._joined([self._jingle(intro), self.number], intro.crossfade)
            start = self._session.timeline(self.number).duration - length
        if outro := self._job.outro:
            self._joined([self.number, self._jingle(outro)], outro.crossfade)
        return start, start + length

    def _joined(self, numbers: list[int], crossfade: float) -> None:
        outcome = self._session.run(ToolCall("join", {"audios": numbers, "crossfade": crossfade}))
        (self.number,) = outcome.created

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
        """The chapters where they are now, in order; of those at the same moment the last one is left."""
        found = {round(self._now(moment), 3): title for moment, title in wanted}
        end = self._session.timeline(self.number).duration
        for start in sorted(found):
            if start < end:
                yield Chapter(start, found[start])

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
            warnings=(*self._session.warnings, *self._doubts()),
        )

    def _doubts(self) -> Iterator[str]:
        """What recognised words that may well be wrong."""
        speeches = self._session.project.speeches.values()
        weak = dict.fromkeys(speech.transcript.extra.get(WEAK_RECOGNISER) for speech in speeches)
        for name in filter(None, weak):
            yield (
                f"the words are from the offline recogniser {name}, which often mishears; give a transcript, "
                "or what is said as plain text, for the right ones"
            )


@contextmanager
def _of(field: str) -> Iterator[None]:
    """Names the field of the job that something cannot be done for."""
    try:
        yield
    except CannotEdit as error:
        raise type(error)(f"{field}: {error}") from error


def _said_by(speaker: str, transcript: Transcript) -> Transcript:
    """A transcript whose words have a speaker, where it names none."""
    words = (replace(word, extra={"speaker": speaker, **word.extra}) for word in transcript.words)
    return replace(transcript, words=tuple(words))


def _lines(path: Path, name: Path) -> list[str]:
    """The phrases of a list, one a line; lines that begin with # say something about it. Raises BadInput."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise BadInput(f"{name}: is no text in UTF-8; save it as UTF-8") from None
    phrases = [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]
    if not 0 < len(phrases) <= MOST_PHRASES:
        raise BadInput(f"{name}: holds {len(phrases)} phrases; give 1 to {MOST_PHRASES}, one a line")
    return phrases
