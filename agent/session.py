"""The session: audios that are added, edited by asking, and exported."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..audio.decode import opened
from ..audio.disk import write_text
from ..audio.formats import Format
from ..audio.interop import to_segment
from ..audio.render import rendered
from ..core.errors import BadInput, BadTimeline, CannotWrite, NoSuchAudio, WordspliceError
from ..core.project import Project
from ..core.settings import settings
from ..core.timeline import Recording, Timeline
from ..core.words import Transcript
from ..tools import Draft, Outcome, ToolCall, Unheard
from .audio import Audio
from .conversation import Conversation
from .ears import DEFAULT_LANGUAGE, Ears, Watch, unwatched
from .export import Export, Progress, exported
from .hearing import Hearing
from .messages import refused, softer, told
from .outlet import Outlet
from .planner import Planner, Stopped, Work
from .planners import planner
from .provenance import guessed, recognisers
from .report import Report, report_of, status_of
from .searches import Searches
from .sounds import Sounds

if TYPE_CHECKING:
    from pydub import AudioSegment


class Session:
    """Audios, numbered from 1 in the order of adding, and the history of what was asked.

    A context manager: closing it removes what it decoded to disk. planner: what turns requests into tool
    calls; the one of the settings when left out. language: the one spoken where no transcript says;
    found out when left out. watch: shows the progress of listening to recordings. outlet: where requests may
    have files written; in the folders of the settings when left out.
    """

    def __init__(
        self,
        planner: Planner | None = None,
        language: str | None = None,
        watch: Watch = unwatched,
        outlet: Outlet | None = None,
    ) -> None:
        self._planner = planner
        self._outlet = outlet or Outlet()
        self._ears = Ears(language or settings().language, watch)
        self._project = Project()
        self._sounds = Sounds()
        self._searches = Searches(self._sounds, self._ears)
        self._conversation = Conversation(self._searches)

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the files that are open and remove those made for the session."""
        self._sounds.close()

    @property
    def project(self) -> Project:
        """The recordings and the history as frozen data."""
        return self._project

    @property
    def audios(self) -> list[Audio]:
        """All audios as they now stand."""
        return [self.audio(number) for number in self._project.numbers(self._project.state)]

    @property
    def warnings(self) -> list[str]:
        """What was wrong with files that could still be read, and with outputs, a line each."""
        return [*self._sounds.warnings, *softer(self._sounds.softer, self._spoken())]

    @property
    def recognisers(self) -> list[str]:
        """The names of what recognised words that may be relied on, each once."""
        return recognisers(self._project)

    def add(
        self,
        recording: str | Path | AudioSegment,
        transcript: str | Path | Transcript | None = None,
        *,
        realign: bool = False,
    ) -> Audio:
        """Add an audio; its number is the next one.

        recording: a file, or a pydub AudioSegment. transcript: a file with word times, a plain text of what
        is said, which is aligned, or the words themselves; without one the recording is listened to when its
        words are first asked for. realign: set the times of the transcript's words by the sound. Raises
        BadAudio, BadTranscript.
        """
        number = self._project.next_number()
        is_file = isinstance(recording, str | Path)
        path = recording if is_file else self._sounds.file_of(recording, f"audio{number}")
        sound = opened(path, settings().cache)
        try:
            words = None if transcript is None else self._ears.given(transcript, sound, realign=realign)
        except BadInput:
            sound.close()
            raise
        where = str(sound.path.resolve())
        entry = Recording(str(number), where, sound.format.rate, sound.format.channels, sound.frames)
        self._sounds.keep(entry.id, sound)
        self._project = self._project.with_recording(entry, words)
        return self.audio(number)

    def audio(self, number: int) -> Audio:
        """An audio as it now stands. Raises NoSuchAudio."""
        draft = self._draft()
        keys = self._project.unheard(number, self._project.state)
        listen = partial(self._listened, keys)
        return Audio(number, draft.name(number), draft.timeline(number), listen, heard=not keys)

    def timeline(self, number: int) -> Timeline:
        """An audio as it now stands, as frozen data. Raises NoSuchAudio."""
        return self._project.timeline(number, self._project.state)

    def format(self, number: int) -> Format:
        """How sound stands in the file that an audio was added from. Raises NoSuchAudio."""
        if number not in self._project.recordings:
            raise NoSuchAudio.because("no_file", audio=number)
        return self._sounds.of(self._project.recordings[number]).format

    def ask(self, command: str) -> Report:
        """Carry out a request, as one step of the history, or change nothing and say why.

        Recordings without a transcript are listened to when it is about their words. “Yes” and “no” answer
        whether a place is meant where that was asked.
        """
        meant = self._conversation.meant(command)
        while True:
            try:
                return self._asked(meant)
            except Unheard as unheard:
                try:
                    self._listened(unheard.keys)
                except WordspliceError as error:
                    return Report(status_of(error), str(error))

    def _asked(self, command: str) -> Report:
        """What came of a request. Raises Unheard, having changed nothing, where words are not known yet."""
        work = self._work()
        try:
            said = self._chosen_planner(work.draft).carry_out(command, work)
        except Stopped as stopped:
            self._keep(command, work)
            why = refused(stopped.cause, self._spoken(), guessed(self._project))
            message = f"{self._told(work, edits_only=True, written=False)} {why}".strip()
            return replace(report_of(message, work.plan, work.outcomes), status=status_of(stopped.cause))
        except WordspliceError as error:
            self._conversation.failed(command, error, work.draft)
            return Report(status_of(error), refused(error, self._spoken(), guessed(self._project)))
        self._keep(command, work)
        message = f"{self._told(work, edits_only=said is not None)} {said or ''}".strip()
        report = report_of(message, work.plan, work.outcomes)
        try:
            self._outlet.write(work.draft.wanted, self._sounds)
        except WordspliceError as error:
            message = f"{self._told(work, edits_only=True, written=False)} {error}".strip()
            return replace(report, status=status_of(error), message=message)
        return report

    def _told(self, work: Work, *, edits_only: bool, written: bool = True) -> str:
        steps = [step for step in work.outcomes if written or step.key != "export"]
        return self.told(*(s for s in steps if not (edits_only and s.answer)))

    def _keep(self, command: str, work: Work) -> None:
        """Make the request's steps one step of the history."""
        self._conversation.done(work, self._project, self._spoken())
        self._project = work.draft.committed(command, [asdict(call) for call in work.plan])

    def run(self, call: ToolCall) -> Outcome:
        """Carry out one tool call, as one step of the history.

        Recordings without a transcript are listened to when it is about their words. Raises CannotEdit,
        having changed nothing, and BadInput.
        """
        work = self._work()
        try:
            outcome = work.run(call)
        except Unheard as unheard:
            work.listen(unheard.keys)
            return self.run(call)
        self._outlet.write(work.draft.wanted, self._sounds)
        self._keep(told([outcome], self._spoken(), guessed(self._project)), work)
        return outcome

    def told(self, *outcomes: Outcome) -> str:
        """What was done or found as sentences, in the language of the last request."""
        done = told(outcomes, self._spoken(), guessed(self._project))
        return f"{done} {self._conversation.heard}".strip()

    def undo(self) -> None:
        """Take back the last request. Raises CannotEdit where there is none."""
        self._project = self._project.undone()

    def redo(self) -> None:
        """Do again what was taken back last. Raises CannotEdit where there is nothing."""
        self._project = self._project.redone()

    def export(
        self,
        number: int,
        path: str | Path,
        *,
        like: Format | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path:
        """Render an audio to a file, in the format of its extension and otherwise like its source.

        like: another rate, number of channels, sample format or bit rate. progress: called with samples done
        and in all. Raises NoSuchAudio, CannotWrite.
        """
        timeline = self.timeline(number)
        export = Export(Path(path), like, overwrite, progress, self._sounds.softer.append)
        return exported(timeline, self._sounds.in_timeline(timeline), export)

    def segment(self, number: int) -> AudioSegment:
        """An audio as it now stands as a pydub AudioSegment, which holds all of it in memory."""
        timeline = self.timeline(number)
        sounds = self._sounds.in_timeline(timeline)
        widest = "int16" if all(sound.dtype == "int16" for sound in sounds.values()) else "int32"
        return to_segment(rendered(timeline, sounds, widest), timeline.rate)

    def save(self, path: str | Path, *, overwrite: bool = False) -> None:
        """Write recordings' paths, transcripts and history to a JSON file.

        Raises CannotWrite, also where an audio was added as an AudioSegment, which has no file.
        """
        from ..core.documents import project_to_json

        for number, recording in self._project.recordings.items():
            if self._sounds.made(recording.path):
                raise CannotWrite(f"{path}: audio {number} is no file; export the segment and add the file")
        text = json.dumps(project_to_json(self._project), ensure_ascii=False)
        write_text(Path(path), text, overwrite)

    @classmethod
    def open(cls, path: str | Path, planner: Planner | None = None, watch: Watch = unwatched) -> Session:
        """The session that was saved to a file. Raises BadTimeline; recordings are opened when exported."""
        from ..core.documents import project_from_json

        session = cls(planner, watch=watch)
        try:
            session._project = project_from_json(json.loads(Path(path).read_text(encoding="utf-8")))
        except BadTimeline as error:
            raise BadTimeline(f"{path}: {error}; correct it or save the session anew") from error
        except (OSError, ValueError) as error:
            raise BadTimeline(f"{path}: cannot be read as a saved session: {error}") from error
        return session

    def _work(self) -> Work:
        return Work(self._draft(), lambda keys: self._listened(keys).speeches)

    def _draft(self) -> Draft:
        known = self._project, self._ears.language or DEFAULT_LANGUAGE, self._conversation.pending
        draft = Draft(
            *known,
            Hearing(self._sounds, searches=self._searches),
            partial(self._outlet.check, sounds=self._sounds),
        )
        draft.named = self._conversation.named
        return draft

    def _chosen_planner(self, draft: Draft) -> Planner:
        if not draft.numbers:
            raise NoSuchAudio.because("no_audios")
        if self._planner is None:
            self._planner = planner()
        return self._planner

    def _spoken(self) -> str:
        """The language of the last request."""
        return self._planner.language if self._planner else DEFAULT_LANGUAGE

    def _listened(self, keys: Iterable[str]) -> Project:
        """The project once the recordings of these ids have words. Raises BadInput."""
        for key in keys:
            if key not in self._project.speeches:
                sound = self._sounds.of(self._project.recordings[int(key)])
                self._project = self._project.with_words(key, self._ears.heard(sound))
        return self._project
