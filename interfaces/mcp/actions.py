"""The tools of a session, beside those of the registry: recordings, plain words, jobs."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import anyio
from anyio import to_thread
from pydantic import Field

from ...agent.report import Report
from ...agent.session import Session
from ...core.project import Project
from ...core.timeline import whole
from ...tools.results import shortened, spans_told
from .exports import ExportAudio, ExportTimeline, ExportTranscript
from .jobs import watched
from .kinds import AudioNumber, Errand, Work
from .results import Added, Asked, AudioInfo, Closed, Heard, JobInfo, SessionInfo, job_info
from .workspaces import Workspace

MOST_STEPS = 20
"""Steps of the history that are told."""

JobId = Annotated[str, Field(description="As it was given for a call that takes long.")]


class AddRecording(Work):
    """Add a recording to the session; audios are numbered from 1 in the order of adding.

    Without a transcript the recording is listened to when its words are first needed, which takes long.
    """

    name = "add_recording"
    gives = Added
    path: Annotated[str, Field(description="An audio or video file in one of the folders that may be used.")]
    transcript: Annotated[
        str | None,
        Field(
            description="A file with its words and their times (.json .srt .vtt .TextGrid .ctm), or a plain "
            "text of what is said, which is aligned."
        ),
    ] = None

    def work(self, at: Workspace) -> Added:
        """Raises OutsideRoots, BadAudio, BadTranscript."""
        recording = at.roots.file(self.path)
        transcript = None if self.transcript is None else at.roots.file(self.transcript)
        known = len(at.session.warnings)
        with watched(f"Reading {recording.name}"):
            audio = at.session.add(recording, transcript)
        return Added(added=audio_info(at.session.project, audio.number), notes=at.session.warnings[known:])


class Ask(Work):
    """Ask for edits, or ask about the audios, in plain words; all of it is one step of history.

    For example: "remove the word 'um' from audio 2", "bleep the swear words", "how often is 'like' said?".
    """

    name = "ask"
    gives = Asked
    command: Annotated[str, Field(min_length=1, description="In English, or seven other languages.")]

    def work(self, at: Workspace) -> Asked:
        """What went wrong is in the result."""
        return _asked(at.session, at.session.ask(self.command))


class HearWords(Work):
    """Listen to an audio that has no transcript, so that its words are known."""

    name = "hear_words"
    gives = Heard
    audio: AudioNumber

    def work(self, at: Workspace) -> Heard:
        """Raises NoSuchAudio, BadInput."""
        audio = at.session.audio(self.audio)
        _ = audio.words
        return Heard(
            heard=audio_info(at.session.project, self.audio),
            transcript=f"wordsplice://{self.audio}/transcript",
        )


class SessionStatus(Errand):
    """Tell which audios there are, what was done so far, which jobs run, and where files may be."""

    name = "session_status"
    gives = SessionInfo
    reads = True

    async def run(self, at: Workspace) -> SessionInfo:
        """Raises nothing."""
        return await to_thread.run_sync(self._told, at)

    def _told(self, at: Workspace) -> SessionInfo:
        project = at.session.project
        done = [step.did for step in project.steps[: project.position]]
        return SessionInfo(
            audios=[audio_info(project, number) for number in project.numbers(project.state)],
            history=shortened(done[-MOST_STEPS:]),
            undone=len(project.steps) - project.position,
            jobs=[job_info(key, job) for key, job in at.jobs.items()],
            folders=[str(folder) for folder in at.roots.folders],
        )


class JobStatus(Errand):
    """Tell how a call that takes long stands; job_result gives its result once it is done."""

    name = "job_status"
    gives = JobInfo
    reads = True
    job: JobId
    wait: Annotated[float, Field(ge=0, le=45, description="Seconds to wait for its end.")] = 0

    async def run(self, at: Workspace) -> JobInfo:
        """Raises NoSuchJob."""
        job = at.job(self.job)
        with anyio.move_on_after(self.wait):
            await job.wait()
        return job_info(self.job, job)


class CancelJob(Errand):
    """End a call that takes long. The session stays as it was before, and no part of a file is left."""

    name = "cancel_job"
    gives = JobInfo
    job: JobId

    async def run(self, at: Workspace) -> JobInfo:
        """Raises NoSuchJob."""
        job = at.job(self.job)
        job.cancel()
        await job.wait()
        return job_info(self.job, job)


class JobResult(Errand):
    """Give the result of a call that took long, once it is done."""

    name = "job_result"
    reads = True
    job: JobId

    async def run(self, at: Workspace) -> Any:
        """Raises NoSuchJob, and what the call raised."""
        return at.job(self.job).result()


class CloseSession(Errand):
    """Forget all audios, edits and jobs. What was exported stays; the next call opens a new session."""

    name = "close_session"
    gives = Closed
    overwrites = True

    async def run(self, at: Workspace) -> Closed:
        """Raises nothing."""
        at.leave()
        return Closed(closed=True)


ACTIONS: tuple[type[Work | Errand], ...] = (
    AddRecording,
    Ask,
    HearWords,
    ExportAudio,
    ExportTranscript,
    ExportTimeline,
    SessionStatus,
    JobStatus,
    JobResult,
    CancelJob,
    CloseSession,
)


def audio_info(project: Project, number: int) -> AudioInfo:
    """An audio in short, from data alone, so that nothing waits for a call that is running."""
    recording, state = project.recordings.get(number), project.state
    timeline = project.timeline(number, state)
    heard = not project.unheard(number, state)
    return AudioInfo(
        audio=number,
        name=Path(recording.path).name if recording else f"audio {number}",
        seconds=round(timeline.duration, 3),
        words=len(project.words(number, state)) if heard else None,
        edited=recording is None or timeline != whole(recording),
    )


def _asked(session: Session, report: Report) -> Asked:
    there = session.project.numbers(session.project.state)
    concerned = [number for number in (*report.edits, *report.created) if number in there]
    return Asked(
        status=report.status,
        message=report.message,
        plan=shortened([asdict(call) for call in report.plan]),
        spans={str(number): spans_told(spans) for number, spans in report.edits.items()},
        seconds={str(number): round(session.timeline(number).duration, 3) for number in concerned},
        created=list(report.created),
    )
