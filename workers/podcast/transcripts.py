"""Which steps find the words of an episode's recordings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from pydantic import JsonValue

from ...core.words import Transcript
from ...store.leases import Told
from ..steps import Doer, FileRef, Step
from .hearing import (
    DIVISION,
    Divide,
    Division,
    PartOf,
    Parts,
    Unheard,
    listener,
    needs_alignment,
    text_aligner,
)
from .models import Insert, Jingle, Podcast, Recording
from .preparing import Prepared, Record


class Transcripts(Record):
    """Files with words, by what `key` says: as people gave them, and as steps found them."""

    given: Mapping[str, FileRef]
    found: Mapping[str, FileRef]


Spoken = Recording | Jingle | Insert
"""What may have words."""


def key(one: Spoken) -> str:
    """What the words of a recording are found by: the same recording may be used with them and without."""
    return f"{one.file}" if one.transcript is None else f"{one.file} as in {one.transcript}"


def said_by(speaker: str, transcript: Transcript) -> Transcript:
    """A transcript whose words have a speaker, where it names none."""
    words = (replace(word, extra={"speaker": speaker, **word.extra}) for word in transcript.words)
    return replace(transcript, words=tuple(words))


def wants_words(job: Podcast) -> bool:
    """Whether anything of a job depends on what is said."""
    edits = job.edits
    places = [place for place in (*job.inserts, *job.chapters) if place.at is None]
    return bool(places or job.outputs.transcripts or job.music or edits != type(edits)())


def transcripts(prepared: Prepared, doer: Doer, told: Told) -> Transcripts:
    """The words of all recordings of which some are wanted: as given, aligned, or heard.

    told: told how far the hearing is.
    """
    given, unheard = _given(prepared, doer)
    if wants_words(prepared.job):
        unheard |= {
            key(one): Unheard(recording=prepared.ref(one.file), language=prepared.job.language, by=listener())
            for one in prepared.job.recordings
            if one.transcript is None
        }
    return Transcripts(given=given, found=_found(unheard, doer, told))


def _given(prepared: Prepared, doer: Doer) -> tuple[dict[str, FileRef], dict[str, Unheard]]:
    """The transcripts that are used as they are, and those whose words have yet to be aligned."""
    job = prepared.job
    jingles = filter(None, (job.intro, job.outro))
    spoken: Iterator[Spoken] = chain(job.recordings, jingles, job.inserts)
    used: dict[str, FileRef] = {}
    unaligned: dict[str, Unheard] = {}
    with doer.bench() as bench:
        for one in spoken:
            if one.transcript is None:
                continue
            text = prepared.ref(one.transcript)
            if needs_alignment(bench.fetch(text)):
                unaligned[key(one)] = Unheard(
                    recording=prepared.ref(one.file), language=job.language, by=text_aligner(), text=text
                )
            else:
                used[key(one)] = text
    return used, unaligned


def _found(unheard: Mapping[str, Unheard], doer: Doer, told: Told) -> dict[str, FileRef]:
    """The words of recordings by steps: long ones without a text are divided first."""
    alone = [one for one in unheard.values() if one.text is None]
    divisions = doer.all([_step("divide", Divide(**dict(one)), "looking for pauses in") for one in alone])
    parts = {
        one.recording: DIVISION.validate_python(division)
        for one, division in zip(alone, divisions, strict=True)
    }
    steps = [step for one in unheard.values() for step in _hearing(one, parts.get(one.recording, []))]
    results = iter(doer.all(steps, told))
    whole = {name: _wanted(one, parts.get(one.recording, []), results) for name, one in unheard.items()}
    joined = [one for one in whole.values() if isinstance(one, Parts)]
    transcripts = iter(doer.all([_step("transcribe", one, "joining the words of") for one in joined]))
    return {
        name: FileRef.model_validate(next(transcripts)) if isinstance(one, Parts) else one
        for name, one in whole.items()
    }


def _hearing(one: Unheard, parts: Division) -> Iterator[Step]:
    """The steps that hear a recording, or parts of it."""
    if not parts:
        yield _step("transcribe", one, "aligning" if one.text else "listening to")
        return
    yield _step("hesitate", one, "listening for hesitations in")
    for part in parts:
        yield _step("hear", PartOf(recording=one.recording, by=one.by, stretches=part), "listening to")


def _wanted(one: Unheard, parts: Division, results: Iterator[JsonValue]) -> FileRef | Parts:
    """What came of a recording's steps: its words, or what they are to be put together from."""
    first = FileRef.model_validate(next(results))
    if not parts:
        return first
    heard = tuple(FileRef.model_validate(next(results)) for _ in parts)
    return Parts(**dict(one), stretches=tuple(chain.from_iterable(parts)), heard=heard, hesitations=first)


def _step(task: str, request: Unheard | PartOf, doing: str) -> Step:
    return Step(task, request.model_dump(mode="json"), f"{doing} {request.recording.name}")
