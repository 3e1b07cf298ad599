"""The session: audios that are added, edited by asking, and exported."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..audio.decode import Decoded, opened
from ..audio.disk import write_text
from ..audio.formats import Format
from ..audio.interop import from_segment, to_segment
from ..audio.render import rendered
from ..core.errors import BadAudio, BadInput, BadTimeline, CannotWrite, NoSuchAudio, WordspliceError
from ..core.placement import PlacedWord
from ..core.project import Project
from ..core.settings import settings
from ..core.timeline import Recording, Timeline
from ..core.words import Transcript, Word
from ..speech.transcripts import check_words, read_transcript
from ..tools import Draft, Outcome, ToolCall, run
from .export import Export, Progress, exported
from .messages import told
from .planner import Planner
from .report import Report, refusal, report_of

if TYPE_CHECKING:
    from pydub import AudioSegment


class Audio:
    """One audio of a session as it stood when it was asked for."""

    def __init__(self, number: int, name: str, timeline: Timeline, words: tuple[PlacedWord, ...]) -> None:
        self.number, self.name, self.timeline, self.words = number, name, timeline, words

    @property
    def text(self) -> str:
        """Its words, muted ones left out, separated by spaces."""
        return " ".join(word.text for word in self.words if not word.muted)

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.timeline.duration

    @property
    def transcript(self) -> Transcript:
        """Its words with their times in the edited audio, muted ones left out, for writing to a file."""
        words = (
            Word(w.text, w.start, w.end, w.evidence, w.word.score, w.word.extra)
            for w in self.words
            if not w.muted
        )
        return Transcript(tuple(words), duration=self.duration)


class Session:
    """Audios, numbered from 1 in the order of adding, and the history of what was asked.

    A context manager: closing it removes what it decoded to disk. planner: what turns requests into tool
    calls; the offline command planner when left out. language: the one spoken where no transcript says.
    """

    def __init__(self, planner: Planner | None = None, language: str | None = None) -> None:
        self._planner = planner
        self._language = language or settings().language
        self._project = Project()
        self._pending: str | None = None
        self._sounds: dict[str, Decoded] = {}
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the files that are open and remove those made for the session."""
        for sound in self._sounds.values():
            sound.close()
        self._sounds.clear()
        if self._folder:
            self._folder.cleanup()

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
        """What was wrong with files that could still be read, a line each."""
        return [warning for sound in self._sounds.values() for warning in sound.warnings]

    def add(
        self, recording: str | Path | AudioSegment, transcript: str | Path | Transcript | None = None
    ) -> Audio:
        """Add an audio; its number is the next one.

        recording: a file, or a pydub AudioSegment. transcript: a file with word times, or the words
        themselves. Raises BadAudio, BadTranscript.
        """
        number = self._project.next_number()
        path = recording if isinstance(recording, str | Path) else self._kept(recording, number)
        sound = opened(path, settings().cache)
        try:
            words = _words(transcript, sound)
        except BadInput:
            sound.close()
            raise
        entry = Recording(
            str(number), str(sound.path.resolve()), sound.format.rate, sound.format.channels, sound.frames
        )
        self._sounds[entry.id] = sound
        self._project = self._project.with_recording(entry, words)
        return self.audio(number)

    def audio(self, number: int) -> Audio:
        """An audio as it now stands. Raises NoSuchAudio."""
        draft = self._draft()
        return Audio(number, draft.name(number), draft.timeline(number), draft.words(number))

    def format(self, number: int) -> Format:
        """How sound stands in the file that an audio was added from. Raises NoSuchAudio."""
        if number not in self._project.recordings:
            raise NoSuchAudio(f"audio {number} was not added from a file")
        return self._sound(str(number)).format

    def ask(self, command: str) -> Report:
        """Carry out a request, as one step of the history, or change nothing and say why."""
        draft = self._draft()
        plan: list[ToolCall] = []
        outcomes: list[Outcome] = []
        try:
            for call in self._calls(command, draft):
                outcomes.append(run(call, draft))
                plan.append(call)
        except WordspliceError as error:
            self._pending = command
            return refusal(error)
        self._pending = None
        self._project = draft.committed(command, [asdict(call) for call in plan])
        return report_of(told(outcomes), tuple(plan), tuple(outcomes))

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
        timeline = self._timeline(number)
        export = Export(Path(path), like, overwrite, progress)
        return exported(timeline, self._sounds_of(timeline), export)

    def segment(self, number: int) -> AudioSegment:
        """An audio as it now stands as a pydub AudioSegment, which holds all of it in memory."""
        timeline = self._timeline(number)
        sounds = self._sounds_of(timeline)
        widest = "int16" if all(sound.dtype == "int16" for sound in sounds.values()) else "int32"
        return to_segment(rendered(timeline, sounds, widest), timeline.rate)

    def save(self, path: str | Path, *, overwrite: bool = False) -> None:
        """Write recordings' paths, transcripts and history to a JSON file.

        Raises CannotWrite, also where an audio was added as an AudioSegment, which has no file.
        """
        from ..core.documents import project_to_json

        for number, recording in self._project.recordings.items():
            if self._folder and Path(recording.path).is_relative_to(Path(self._folder.name).resolve()):
                raise CannotWrite(f"{path}: audio {number} is no file; export the segment and add the file")
        text = json.dumps(project_to_json(self._project), ensure_ascii=False)
        write_text(Path(path), text, overwrite)

    @classmethod
    def open(cls, path: str | Path, planner: Planner | None = None) -> Session:
        """The session that was saved to a file. Raises BadTimeline; recordings are opened when exported."""
        from ..core.documents import project_from_json

        session = cls(planner)
        try:
            session._project = project_from_json(json.loads(Path(path).read_text(encoding="utf-8")))
        except BadTimeline as error:
            raise BadTimeline(f"{path}: {error}; correct it or save the session anew") from error
        except (OSError, ValueError) as error:
            raise BadTimeline(f"{path}: cannot be read as a saved session: {error}") from error
        return session

    def _draft(self) -> Draft:
        return Draft(self._project, self._language, self._pending)

    def _calls(self, command: str, draft: Draft) -> Iterator[ToolCall]:
        if self._planner is None:
            from ..agent.commands import CommandPlanner

            self._planner = CommandPlanner()
        if not draft.numbers:
            raise NoSuchAudio("no audio has been added yet; add one first")
        return self._planner.plan(command, draft)

    def _timeline(self, number: int) -> Timeline:
        return self._project.timeline(number, self._project.state)

    def _sounds_of(self, timeline: Timeline) -> dict[str, Decoded]:
        clips = [clip for track in timeline.tracks for clip in track.clips]
        keys = {clip.source.id for clip in clips if isinstance(clip.source, Recording)}
        return {key: self._sound(key) for key in sorted(keys)}

    def _kept(self, segment: AudioSegment, number: int) -> Path:
        """A segment as a file that lasts as long as the session."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="wordsplice-", dir=settings().cache)
        return from_segment(segment, Path(self._folder.name) / f"audio{number}.wav")

    def _sound(self, key: str) -> Decoded:
        """A recording's sound. Raises BadAudio where its file has gone or changed."""
        if key not in self._sounds:
            recording = self._project.recordings[int(key)]
            sound = opened(recording.path, settings().cache)
            if sound.frames != recording.length:
                sound.close()
                raise BadAudio(f"{recording.path}: it has changed since it was added; add it anew")
            self._sounds[key] = sound
        return self._sounds[key]


def _words(transcript: str | Path | Transcript | None, sound: Decoded) -> Transcript:
    """A transcript held against its recording; of a damaged one only the words that are left are kept."""
    if transcript is None:
        return Transcript()
    duration = sound.frames / sound.format.rate
    expected = None if sound.warnings else duration
    if not isinstance(transcript, Transcript):
        transcript = read_transcript(transcript, duration=expected)
    check_words(transcript.words, expected)
    if not sound.warnings:
        return transcript
    return replace(transcript, words=tuple(word for word in transcript.words if word.end <= duration))
