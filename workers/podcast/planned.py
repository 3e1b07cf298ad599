"""What goes from the plan of an episode to the steps after it: a session whose files are named by content."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from ...agent.sounds import Sounds
from ...audio.decode import Decoded
from ...core.chapters import Chapter
from ...core.documents import project_from_json, project_to_json
from ...core.errors import CannotWrite
from ...core.project import Project, State, Step
from ...core.timeline import Recording, Timeline
from ..steps import Bench, FileRef
from .preparing import Record


class Planned(Record):
    """What an episode becomes.

    session: the saved session; in it the path of a recording is the digest of its file, which is in `files`.
    audio: its number there. before, after: seconds of the input and of the episode. notes: what was done, a
    sentence each. warnings: what people should know of the recordings.
    """

    session: FileRef
    files: Mapping[str, FileRef]
    audio: int
    before: float
    after: float
    chapters: tuple[Chapter, ...]
    notes: tuple[str, ...]
    warnings: tuple[str, ...]

    def project(self, bench: Bench, place: Callable[[FileRef], str]) -> Project:
        """The episode as a project. place: gives the path of a recording's file."""
        data = json.loads(bench.fetch(self.session).read_bytes())
        for source in data["sources"].values():
            if "path" in source:
                source["path"] = place(self.files[source["path"]])
        return project_from_json(data)

    @contextmanager
    def opened(self, bench: Bench) -> Iterator[Opened]:
        """The episode with its recordings on this machine."""
        project = self.project(bench, lambda file: str(bench.fetch(file)))
        timeline = project.timeline(self.audio, project.state)
        with closing(Sounds()) as sounds:
            yield Opened(project, timeline, sounds.in_timeline(timeline))


class Opened(NamedTuple):
    """An episode that can be rendered. sounds: its recordings by their ids."""

    project: Project
    timeline: Timeline
    sounds: Mapping[str, Decoded]

    @property
    def said(self) -> Recording:
        """The first recording that is left of those that are edited: what comes out is like it.

        Raises CannotWrite where no recording is left.
        """
        for _, recording in sorted(self.project.recordings.items()):
            if recording.id in self.sounds:
                return recording
        raise CannotWrite("there is no sound left to write; let the edits leave some")


def saved_session(project: Project, audio: int, refs: Iterable[FileRef], bench: Bench) -> FileRef:
    """A session with nothing but one audio as it now stands, kept as a file; paths in it are digests."""
    timeline = project.timeline(audio, project.state)
    state = State({audio: timeline}, project.state.takes, audio)
    data = project_to_json(replace(project, steps=(Step("podcast", state),), position=1))
    digests = {str(bench.fetch(ref).resolve()): ref.digest for ref in refs}
    for source in data["sources"].values():
        if "path" in source:
            source["path"] = digests[source["path"]]
    return kept_json(bench, data, "session.json")


def kept_json(bench: Bench, data: Any, name: str) -> FileRef:
    """JSON kept as a file."""
    path: Path = bench.scratch / name
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return bench.keep(path, name)
