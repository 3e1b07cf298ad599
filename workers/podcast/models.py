"""The job file as pydantic models: what a podcast is made of, and what is to come out."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from ...audio.tags import KEPT
from ...tools.pausing import LONG_PAUSE, LONGEST_PAUSE, SHORT_PAUSE
from .audio_files import AudioFile, AudioKind
from .values import LONGEST_FADE, Decibels, File, Part, Softer, Spot, Tag, Text, Time, shorthand, switch

Treatment = Literal["cut", "mute", "bleep"]

Crossfade = Annotated[Time, Field(le=LONGEST_FADE)]
TranscriptKind = Literal["srt", "vtt", "json", "txt"]
EditListKind = Literal["json", "audacity", "audacity-source", "otio", "edl", "reaper"]
ReportKind = Literal["html", "json"]


class Recording(Part):
    """A recording, with what is known of its words."""

    file: File
    transcript: File | None = None
    """What is said in it: words with times (JSON, SRT, VTT, TextGrid, CTM, Audacity), or plain text."""

    name: Text | None = None
    """Who speaks in it, told beside the words; of tracks the file's name when left out."""


class Episodes(Part):
    """Many recordings, each of which becomes an episode by the same job."""

    files: Text
    """Their names, with * and ? for any letters, such as raw/*.wav."""

    transcript: Text | None = None
    """The name of each one's transcript, with {stem} for the name of the recording without its ending."""

    jobs: Annotated[int, Field(ge=1, le=64)] = 2
    """How many are worked on at a time."""


class Phrases(Part):
    """Words and phrases as they are spoken, written here or one on each line of a text file, or both."""

    phrases: tuple[Text, ...] = ()
    file: File | None = None

    @model_validator(mode="after")
    def _names_some(self) -> Phrases:
        if not self.phrases and self.file is None:
            raise PydanticCustomError("phrases", "names no phrase: give a list, or file: with one a line")
        return self


class Pauses(Part):
    """Which pauses between words are shortened, and to what."""

    longer_than: Annotated[Time, Field(gt=0, le=LONGEST_PAUSE)] = LONG_PAUSE
    """Seconds; shorter pauses stay."""

    become: Annotated[Time, Field(le=LONGEST_PAUSE)] = SHORT_PAUSE
    """Seconds that stay of each."""

    @model_validator(mode="after")
    def _gets_shorter(self) -> Pauses:
        if self.become > self.longer_than:
            raise PydanticCustomError("pauses", "become is more than longer_than: pauses get no longer")
        return self


class Command(Part):
    """A request in plain words."""

    ask: Text
    optional: bool = False
    """Whether the job goes on where it cannot be carried out."""


def _listed(value: Any) -> Any:
    """One phrase stands for a list of one, and a list for the mapping with it."""
    if isinstance(value, str):
        return {"phrases": [value]}
    return {"phrases": value} if isinstance(value, list | tuple) else value


PhraseList = Annotated[Phrases, shorthand("phrases", str | list[str] | Phrases)]
Treated = Annotated[Treatment | None, switch("cut", Treatment)]


class Edits(Part):
    """What is done to what is said, in this order; nothing that is not named."""

    fillers: Treated = None
    """The um and uh of the language that is spoken: cut, mute or bleep; true cuts them."""

    restarts: Treated = None
    """What was begun, given up and begun again: “on Mon-” of “on Mon- on Tuesday”."""

    repeats: Treated = None
    """What is said twice in a row by mistake, all but the last of each."""

    cut_offs: Treated = None
    """Words that were not spoken to their end: “wh-”."""

    swears: Treated = None
    """Swear words of the language that is spoken."""

    cut: PhraseList | None = None
    """Phrases that are cut wherever they are said."""

    mute: PhraseList | None = None
    """Phrases that are silenced; the length stays."""

    bleep: PhraseList | None = None
    """Phrases under a tone; the length stays."""

    commands: tuple[Annotated[Command, shorthand("ask", str | Command)], ...] = ()
    """Requests in plain words, one after the other."""

    pauses: Annotated[Pauses | None, switch({}, Pauses)] = None
    """Long pauses are shortened, last of all; true for the usual lengths."""

    careful: bool = False
    """Whether words whose times are only an estimate are muted where they would be cut."""

    @field_validator("cut", "mute", "bleep", mode="before")
    @classmethod
    def _lists(cls, value: Any) -> Any:
        return _listed(value)


class Jingle(Part):
    """A recording before or after all that is said. Without a transcript it is taken to hold no words."""

    file: File
    transcript: File | None = None
    gain: Decibels = 0.0
    """Decibels by which it is made louder, or softer below 0."""

    crossfade: Crossfade = 0.0
    """Seconds over which it and what is said sound together."""


class Insert(Spot):
    """A recording laid in between. Without a transcript it is taken to hold no words."""

    file: File
    transcript: File | None = None
    gain: Decibels = 0.0
    """Decibels by which it is made louder, or softer below 0."""


class Music(Part):
    """Music under speech, from its beginning again when it is over."""

    file: File
    level: Softer = -18.0
    """Decibels by which it plays softer than it is."""

    duck: Softer = -12.0
    """Decibels by which it is softer still under words."""

    fade: Annotated[Time, Field(le=LONGEST_FADE)] = 2.0
    """Seconds over which it comes and goes."""

    under: Literal["speech", "everything"] = "speech"
    """Whether intro and outro have it under them too."""


class Loudness(Part):
    """How loud all of it becomes, by EBU R 128."""

    lufs: Annotated[float, Field(ge=-40, le=-8)] | None = None
    """Integrated loudness; -16 for stereo and -19 for mono when left out."""

    true_peak: Annotated[float, Field(ge=-9, le=0)] = -1.0
    """What no peak goes above, dBTP."""


class ChapterAt(Spot):
    """Where a chapter begins. Of a phrase that is said several times, the first occurrence counts."""

    title: Text


class Outputs(Part):
    """What comes out, and where."""

    folder: Text = "edited"
    """Where all of it goes; a relative path counts from the folder of the job file."""

    name: Text = "{stem}"
    """What all files are called before their endings; {stem} is the recording's or the job's own name."""

    audio: tuple[Annotated[AudioFile, shorthand("format", AudioKind | AudioFile)], ...] = (
        AudioFile(format="mp3"),
    )
    transcripts: tuple[TranscriptKind, ...] = ("srt",)
    """The words at their times after the edits."""

    edit_lists: tuple[EditListKind, ...] = ()
    """What was taken from where, for other programs."""

    report: tuple[ReportKind, ...] = ("html",)
    """What was removed, how it sounds at the joins, how loud it is."""

    @field_validator("audio", "transcripts", "edit_lists", "report", mode="before")
    @classmethod
    def _lists(cls, value: Any) -> Any:
        """One stands for a list of one."""
        return [value] if isinstance(value, str | dict) else value


def _off(value: Any) -> Any:
    """A number is the loudness, `off` is none."""
    return {"lufs": value} if isinstance(value, int | float) and not isinstance(value, bool) else value


OneRecording = Annotated[Recording, shorthand("file", str | Recording)]


class Podcast(Part):
    """A podcast job. `input: episode.wav` alone is a whole one; paths count from the folder of the file."""

    input: OneRecording | None = None
    """One recording."""

    segments: tuple[OneRecording, ...] = ()
    """Recordings, one after the other."""

    tracks: tuple[OneRecording, ...] = ()
    """Recordings of the same conversation, one for each speaker, which begin together and stay in sync."""

    episodes: Annotated[Episodes, shorthand("files", str | Episodes)] | None = None
    """Many recordings, each of which becomes an episode."""

    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] | None = None
    """What is spoken, as a code of two letters, where transcripts do not say; found out when left out."""

    edits: Edits = Edits()
    crossfade: Crossfade = 0.0
    """Seconds over which a segment and the next one sound together."""

    intro: Annotated[Jingle, shorthand("file", str | Jingle)] | None = None
    """What is heard before all that is said."""

    outro: Annotated[Jingle, shorthand("file", str | Jingle)] | None = None
    """What is heard after it."""

    inserts: tuple[Insert, ...] = ()
    """What is laid in between: advertisements, jingles."""

    music: Annotated[Music, shorthand("file", str | Music)] | None = None
    """Music under what is said."""

    loudness: Annotated[Loudness | None, switch({}, Loudness | float)] = Loudness()
    """How loud all of it becomes; off for as it is."""

    chapters: tuple[ChapterAt, ...] = ()
    tags: dict[Literal[KEPT], Tag] = Field(default_factory=dict)  # type: ignore[valid-type]
    """What players show: title, artist, album and so on; {stem} may stand in them."""

    cover: File | None = None
    """A picture, JPEG or PNG, for formats that hold one."""

    outputs: Outputs = Outputs()

    @field_validator("loudness", mode="before")
    @classmethod
    def _loudness(cls, value: Any) -> Any:
        return _off(value)

    @model_validator(mode="after")
    def _has_one_kind_of_input(self) -> Podcast:
        given = [name for name in ("input", "segments", "tracks", "episodes") if getattr(self, name)]
        if len(given) != 1:
            told = " and ".join(given) if given else "none"
            raise PydanticCustomError(
                "inputs", "needs one of input, segments, tracks and episodes, not {told}", {"told": told}
            )
        if self.crossfade and not self.segments:
            raise PydanticCustomError(
                "crossfade", "has a crossfade, which is between segments, and no segments"
            )
        return self

    @property
    def recordings(self) -> tuple[Recording, ...]:
        """The recordings that are edited."""
        return (self.input,) if self.input else self.segments or self.tracks
