"""Tools that ask for files. Nothing is written here: the session does so once the request went well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from ..core.placement import spoken
from ..core.timeline import Timeline
from ..core.words import Transcript
from .draft import Draft
from .outcomes import Outcome
from .registry import tool

FileName = Annotated[str, Field(min_length=1, description="A file that is not there yet.")]


@dataclass(frozen=True, slots=True)
class SoundFile:
    """An audio that is to be written, as it stood when that was asked for. name: as it was given."""

    name: str
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class TranscriptFile:
    """Words that are to be written."""

    name: str
    transcript: Transcript


@dataclass(frozen=True, slots=True)
class TimelineFile:
    """A timeline that is to be written."""

    name: str
    timeline: Timeline


Wanted = SoundFile | TranscriptFile | TimelineFile

Outlet = Callable[[Sequence[Wanted]], None]
"""Sees whether files could be written. Raises WrongArguments."""


@tool
def export_audio(draft: Draft, audio: int, path: FileName) -> Outcome:
    """Write an audio as it now stands to a new file, in the format of its extension (wav, flac, mp3, m4a, …).

    audio: its number. path: in a folder that may be written to; nothing is ever overwritten.
    """
    return _wanted(draft, audio, SoundFile(path, draft.timeline(audio)))


@tool
def export_transcript(draft: Draft, audio: int, path: FileName) -> Outcome:
    """Write the words of an audio with their times as they now stand to a new file.

    audio: its number. path: as for export_audio; its extension says the format: json, srt, vtt, textgrid,
    ctm, txt.
    """
    words = spoken(draft.words(audio))
    duration = draft.timeline(audio).duration
    return _wanted(draft, audio, TranscriptFile(path, Transcript(words, draft.language(audio), duration)))


@tool
def export_timeline(draft: Draft, audio: int, path: FileName) -> Outcome:
    """Write the timeline of an audio, which says what of which recording stands where, to a new JSON file.

    audio: its number. path: as for export_audio.
    """
    return _wanted(draft, audio, TimelineFile(path, draft.timeline(audio)))


def _wanted(draft: Draft, audio: int, wanted: Wanted) -> Outcome:
    all_wanted = (*draft.wanted, wanted)
    if draft.outlet:
        draft.outlet(all_wanted)
    draft.wanted = all_wanted
    return Outcome("export", audio, facts={"path": wanted.name})
