"""The words of recordings. A long one is heard in parts, which gives the same words as hearing it whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, JsonValue, TypeAdapter

from ...agent.ears import Ears
from ...agent.recognisers import chosen, recogniser
from ...audio.decode import Decoded, opened
from ...audio.mono import RATE, Mono
from ...core.errors import BadInput
from ...core.settings import settings
from ...core.words import WEAK_RECOGNISER, Transcript, Word
from ...speech.alignment import OfflineAligner
from ...speech.hesitations.finding import found
from ...speech.hesitations.merging import merged, unexplained
from ...speech.listening import among_speech
from ...speech.pauses import Stretch, stretches
from ...speech.recognition.offline import LANGUAGE, Joined, Offline
from ...speech.recognition.utterance import Heard
from ...speech.recognition.worker import Worker, WorkerDied
from ...speech.transcripts import plain_text, read_transcript
from ..steps import Bench, FileRef

PART_SECONDS = 90.0
"""Of a recording that one step hears: enough to be worth its start, and little to lose with a worker."""

TRANSCRIPT = TypeAdapter(Transcript)

Division = list[tuple[Stretch, ...]]
"""The parts of a recording; none where it is heard whole."""

DIVISION = TypeAdapter(Division)
_HEARD = TypeAdapter(list[Heard])
_HESITATIONS = TypeAdapter(list[Word])


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
    """A recording of which all parts have been heard."""

    stretches: tuple[Stretch, ...]
    heard: tuple[FileRef, ...]
    hesitations: FileRef


def needs_alignment(transcript: Path) -> bool:
    """Whether words of a transcript have no times of their own. Raises BadTranscript."""
    return plain_text(transcript) is not None or any(w.weak for w in read_transcript(transcript).words)


def listener() -> str:
    """What hears words by the settings, as far as that decides which words they are. Raises NoWorker."""
    given = settings()
    # A model's own name is known once it is loaded, which is not for who only asks.
    return f"model {given.model_dir}" if chosen(given) == "model" else recogniser().name


def text_aligner() -> str:
    """What aligns texts by the settings."""
    folder = settings().aligner_dir
    return f"model {folder}" if folder else OfflineAligner.name


def divide(request: JsonValue, bench: Bench) -> JsonValue:
    """Where a recording that the offline recogniser hears is divided; nowhere where it is short.

    Request: `Divide`. Gives a list of parts, each a list of stretches.
    """
    wanted = Divide.model_validate(request)
    if chosen(settings()) != "pocketsphinx":
        return []  # a model takes a recording whole, and divides it among its workers by itself
    with opened(bench.fetch(wanted.recording), settings().cache) as sound:
        mono = Mono(sound)
        if mono.duration <= 1.5 * wanted.part:
            return []
        parts: list[list[Stretch]] = []
        for stretch in stretches(mono):
            if not parts or stretch.end - parts[-1][0].start > wanted.part * RATE:
                parts.append([])
            parts[-1].append(stretch)
            bench.told(stretch.end, mono.frames)
        return [[list(stretch) for stretch in part] for part in parts]


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
    return _kept(bench, _HESITATIONS, words, "hesitations.json")


def transcribe(request: JsonValue, bench: Bench) -> JsonValue:
    """The transcript of a recording. Request: `Unheard`, or `Parts`. Gives a file."""
    wanted: Unheard = TypeAdapter[Parts | Unheard](Parts | Unheard).validate_python(request)
    with opened(bench.fetch(wanted.recording), settings().cache) as sound:
        if isinstance(wanted, Parts):
            words = _joined(Mono(sound), wanted, bench)
        else:
            words = _words_of(wanted, sound, bench)
    return _kept(bench, TRANSCRIPT, words, f"{Path(wanted.recording.name).stem}.transcript.json")


def _words_of(wanted: Unheard, sound: Decoded, bench: Bench) -> Transcript:
    """The words of a text, aligned, or those that are heard."""
    ears = Ears(wanted.language, partial(_watched, bench))
    if wanted.text is None:
        return ears.heard(sound)
    return ears.given(bench.fetch(wanted.text), sound, realign=False)


@contextmanager
def _watched(bench: Bench, _: str) -> Iterator[Callable[[float, float], None]]:
    yield bench.told


def _joined(sound: Mono, parts: Parts, bench: Bench) -> Transcript:
    """What was heard in all parts, put together as `Offline` and `speech.listening.heard` do."""
    read = (_HEARD.validate_json(bench.fetch(part).read_bytes()) for part in parts.heard)
    joined = Joined(sound, parts.language)
    for stretch, said in zip(parts.stretches, chain.from_iterable(read), strict=True):
        joined.add(stretch, said)
    words = joined.ended()
    found = _HESITATIONS.validate_json(bench.fetch(parts.hesitations).read_bytes())
    all_words = among_speech(merged(words, tuple(unexplained(found, words))))
    return Transcript(all_words, LANGUAGE, sound.duration, {WEAK_RECOGNISER: Offline().name})


def _kept(bench: Bench, kind: TypeAdapter[Any], value: object, name: str) -> JsonValue:
    path = bench.scratch / name
    path.write_bytes(kind.dump_json(value))
    kept: JsonValue = bench.keep(path, name).model_dump()
    return kept
