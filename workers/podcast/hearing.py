"""The words of recordings. A long one is heard in parts, which gives the same words as hearing it whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict, JsonValue, TypeAdapter

from ...agent.ears import Ears
from ...agent.recognisers import chosen, recogniser, remote
from ...audio.decode import Decoded, opened
from ...audio.mono import RATE, Mono
from ...core.errors import BadInput
from ...core.settings import settings
from ...core.words import WEAK_RECOGNISER, Transcript, Word
from ...speech.alignment import OfflineAligner
from ...speech.crosscheck import checked, parts
from ...speech.hesitations.finding import found
from ...speech.hesitations.merging import merged, unexplained
from ...speech.listening import among_speech, heard
from ...speech.pauses import Stretch, stretches
from ...speech.recognition import offline
from ...speech.recognition.offline import LANGUAGE, Offline
from ...speech.recognition.utterance import Heard
from ...speech.recognition.worker import Worker, WorkerDied
from ...speech.transcripts import plain_text, read_transcript
from ...store.errors import NoWorker
from ..steps import Bench, FileRef

PART_SECONDS = 90.0
"""Of a recording that one step hears: enough to be worth its start, and little to lose with a worker."""

TRANSCRIPT = TypeAdapter(Transcript)

Division = list[tuple[Stretch, ...]]
"""The parts of a recording; none where it is heard whole."""

DIVISION = TypeAdapter(Division)
_HEARD = TypeAdapter(list[Heard])
_WORDS = TypeAdapter(list[Word])


class _Request(BaseModel):
    model_config = ConfigDict(frozen=True)


class Unheard(_Request):
    """A recording whose words are wanted. by: what hears or aligns them; of another the words are others.

    text: the file with its words, where there is one.
    """

    recording: FileRef
    language: str | None
    by: str
    text: FileRef | None = None


class Divide(Unheard):
    """A recording that may be worth dividing. part: seconds of a part at most."""

    part: float = PART_SECONDS


class PartOf(_Request):
    """A part of a recording: stretches that follow each other, as `speech.pauses` divides it."""

    recording: FileRef
    by: str
    stretches: tuple[Stretch, ...]


class Parts(Unheard):
    """A recording of which all parts have been heard. part: seconds of words that one step checks."""

    stretches: tuple[Stretch, ...]
    heard: tuple[FileRef, ...]
    hesitations: FileRef
    part: float = PART_SECONDS


class Joined(_Request):
    """A recording with its words, and which of them can be checked apart."""

    recording: FileRef
    transcript: FileRef
    parts: tuple[tuple[int, int], ...]


class Check(_Request):
    """Words of a recording, from one up to another, that are to be held against its sound once more."""

    recording: FileRef
    transcript: FileRef
    first: int
    last: int


class Checked(_Request):
    """A recording of which all words were checked."""

    recording: FileRef
    transcript: FileRef
    words: tuple[FileRef, ...]


def needs_alignment(transcript: Path) -> bool:
    """Whether words of a transcript have no times of their own. Raises BadTranscript."""
    return plain_text(transcript) is not None or any(w.weak for w in read_transcript(transcript).words)


class Listener(NamedTuple):
    """What hears words.

    name: as far as it decides which words they are. instead: whether of a model worker, of which none runs.
    """

    name: str
    instead: bool = False


def listener() -> Listener:
    """What hears words by the settings; the offline recogniser where they leave it open and no worker runs.

    Raises NoWorker where they ask for one, and where one still loads its model.
    """
    given = settings()
    if chosen(given) == "model":  # whose own name is known once it is loaded, which is not for who only asks
        return Listener(f"model {given.model_dir}")
    if given.words == "auto" and given.broker_url and not _is_served(given.broker_url):
        return Listener(Offline().name, instead=True)
    return Listener(recogniser().name)


def _is_served(broker_url: str) -> bool:
    """Whether a model worker runs, be it that it loads its model."""
    try:
        return remote(broker_url).serving is not None
    except NoWorker:
        return False


def text_aligner() -> str:
    """What aligns texts by the settings."""
    folder = settings().aligner_dir
    return f"model {folder}" if folder else OfflineAligner.name


def divide(request: JsonValue, bench: Bench) -> JsonValue:
    """Where a recording that the offline recogniser hears is divided; nowhere where it is short.

    Request: `Divide`. Gives a list of parts, each a list of stretches.
    """
    wanted = Divide.model_validate(request)
    if wanted.by != Offline().name:
        return []  # a model takes a recording whole, and divides it among its workers by itself
    with opened(bench.fetch(wanted.recording), settings().cache) as sound:
        mono = Mono(sound)
        if mono.duration <= 1.5 * wanted.part:
            return []
        divided: list[list[Stretch]] = []
        for stretch in stretches(mono):
            if not divided or stretch.end - divided[-1][0].start > wanted.part * RATE:
                divided.append([])
            divided[-1].append(stretch)
            bench.told(stretch.end, mono.frames)
        return [[list(stretch) for stretch in part] for part in divided]


def hear(request: JsonValue, bench: Bench) -> JsonValue:
    """What is said in a part of a recording. Request: `PartOf`. Gives a file."""
    wanted = PartOf.model_validate(request)
    said: list[Heard] = []
    # In a process of its own: the recogniser lets no other thread of its process work meanwhile.
    with opened(bench.fetch(wanted.recording), settings().cache) as sound, Worker() as ear:
        mono = Mono(sound)
        for stretch in wanted.stretches:
            said.append(_heard(ear, mono, stretch))
            bench.told(len(said), len(wanted.stretches))
    return _kept(bench, _HEARD, said, "heard.json")


def _heard(ear: Worker, sound: Mono, stretch: Stretch) -> Heard:
    try:
        return ear.hear(sound.read(stretch.first, stretch.last))
    except WorkerDied:
        raise BadInput(
            f"{sound.path}: the recogniser's process ended while it listened; close other programs if memory "
            "is short, or give a transcript"
        ) from None


def hesitate(request: JsonValue, bench: Bench) -> JsonValue:
    """The hesitations in a recording, whatever words explain them. Request: `Unheard`. Gives a file."""
    wanted = Unheard.model_validate(request)
    with opened(bench.fetch(wanted.recording), settings().cache) as sound:
        words = list(found(Mono(sound), lambda done, total: bench.told(done, total)))
    return _kept(bench, _WORDS, words, "hesitations.json")


def join(request: JsonValue, bench: Bench) -> JsonValue:
    """What was heard in all parts, put together as `Offline` does. Request: `Parts`. Gives `Joined`."""
    wanted = Parts.model_validate(request)
    with opened(bench.fetch(wanted.recording), settings().cache) as recording:
        sound = Mono(recording)
        words = _joined(sound, wanted, bench)
        found = [(part.start, part.stop) for part in parts(words, sound, wanted.part)]
    transcript = Transcript(words, LANGUAGE, sound.duration, {WEAK_RECOGNISER: Offline().name})
    kept = FileRef.model_validate(_kept(bench, TRANSCRIPT, transcript, "joined.json"))
    told: JsonValue = Joined(recording=wanted.recording, transcript=kept, parts=tuple(found)).model_dump(
        mode="json"
    )
    return told


def check(request: JsonValue, bench: Bench) -> JsonValue:
    """Some words of a recording as they are after the check. Request: `Check`. Gives a file."""
    wanted = Check.model_validate(request)
    transcript = TRANSCRIPT.validate_json(bench.fetch(wanted.transcript).read_bytes())
    part = range(wanted.first, wanted.last)
    with opened(bench.fetch(wanted.recording), settings().cache) as recording:
        words = checked(
            transcript.words,
            Mono(recording),
            transcript.language,
            lambda done, total: bench.told(done, total),
            part,
        )
    return _kept(bench, _WORDS, list(words), "checked.json")


def gather(request: JsonValue, bench: Bench) -> JsonValue:
    """The transcript of a recording whose words were checked in parts. Request: `Checked`. Gives a file."""
    wanted = Checked.model_validate(request)
    transcript = TRANSCRIPT.validate_json(bench.fetch(wanted.transcript).read_bytes())
    found = (_WORDS.validate_json(bench.fetch(part).read_bytes()) for part in wanted.words)
    whole = replace(transcript, words=tuple(chain.from_iterable(found)))
    return _kept(bench, TRANSCRIPT, whole, _transcript_name(wanted.recording))


def transcribe(request: JsonValue, bench: Bench) -> JsonValue:
    """The transcript of a recording that is heard or aligned whole. Request: `Unheard`. Gives a file."""
    wanted = Unheard.model_validate(request)
    with opened(bench.fetch(wanted.recording), settings().cache) as sound:
        words = _words_of(wanted, sound, bench)
    return _kept(bench, TRANSCRIPT, words, _transcript_name(wanted.recording))


def _transcript_name(recording: FileRef) -> str:
    return f"{Path(recording.name).stem}.transcript.json"


def _words_of(wanted: Unheard, sound: Decoded, bench: Bench) -> Transcript:
    """The words of a text, aligned, or those that are heard."""
    if wanted.text is None and wanted.by == Offline().name:  # whatever this worker's settings name
        return heard(Mono(sound), Offline(), wanted.language, lambda done, total: bench.told(done, total))
    ears = Ears(wanted.language, partial(_watched, bench))
    if wanted.text is None:
        return ears.heard(sound)
    return ears.given(bench.fetch(wanted.text), sound, realign=False)


@contextmanager
def _watched(bench: Bench, _: str) -> Iterator[Callable[[float, float], None]]:
    yield bench.told


def _joined(sound: Mono, wanted: Parts, bench: Bench) -> tuple[Word, ...]:
    """The words of all parts, with the hesitations that none of them explains, as `heard` has them."""
    read = (_HEARD.validate_json(bench.fetch(part).read_bytes()) for part in wanted.heard)
    joined = offline.Joined(sound, wanted.language)
    for stretch, said in zip(wanted.stretches, chain.from_iterable(read), strict=True):
        joined.add(stretch, said)
    words = joined.ended()
    hesitations = _WORDS.validate_json(bench.fetch(wanted.hesitations).read_bytes())
    return among_speech(merged(words, tuple(unexplained(hesitations, words))))


def _kept(bench: Bench, kind: TypeAdapter[Any], value: object, name: str) -> JsonValue:
    path = bench.scratch / name
    path.write_bytes(kind.dump_json(value))
    kept: JsonValue = bench.keep(path, name).model_dump()
    return kept
