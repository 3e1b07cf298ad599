"""Which steps find the words of an episode's recordings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice

from pydantic import JsonValue

from ...core.words import Transcript
from ...speech.transcripts import read_transcript
from ...store.leases import Told
from ...store.queue import MODEL, WORKERS
from ..steps import Bench, Doer, FileRef, Step, share
from .hearing import (
    DIVISION,
    TRANSCRIPT,
    Check,
    Checked,
    Divide,
    Division,
    Joined,
    PartOf,
    Parts,
    Unheard,
    listener,
    needs_alignment,
    text_aligner,
)
from .models import Insert, Jingle, Podcast, Recording
from .preparing import Prepared, Record

_NOT_SERVED = (
    "no model worker was running to hear the words, so the offline recogniser did; for better ones start one "
    f"with: {WORKERS[MODEL]}, remove the job with: wordsplice jobs remove, and give it again"
)

_HEARD = 75
"""Percent of the work at which all is heard; the rest is the check."""

Spoken = Recording | Jingle | Insert
"""What may have words."""


def key(one: Spoken) -> str:
    """What the words of a recording are found by: the same recording may be used with them and without."""
    return f"{one.file}" if one.transcript is None else f"{one.file} as in {one.transcript}"


def _said_by(speaker: str, transcript: Transcript) -> Transcript:
    """A transcript whose words have a speaker, where it names none."""
    words = (replace(word, extra={"speaker": speaker, **word.extra}) for word in transcript.words)
    return replace(transcript, words=tuple(words))


class Transcripts(Record):
    """Files with words, by what `key` says: as people gave them, and as steps found them.

    warnings: what people should know of how they were found.
    """

    given: Mapping[str, FileRef]
    found: Mapping[str, FileRef]
    warnings: tuple[str, ...] = ()

    def words(self, one: Spoken, bench: Bench, speaker: str | None = None) -> Transcript | None:
        """The words of a recording, where they are known. speaker: who says those that name none.

        Raises BadTranscript.
        """
        if file := self.found.get(key(one)):
            words = TRANSCRIPT.validate_json(bench.fetch(file).read_bytes())
        elif file := self.given.get(key(one)):
            words = read_transcript(bench.fetch(file))
        else:
            return None
        return _said_by(speaker, words) if speaker else words


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
    alone = [one for one in prepared.job.recordings if one.transcript is None]
    warnings: tuple[str, ...] = ()
    if alone and wants_words(prepared.job):
        by = listener()
        warnings = (_NOT_SERVED,) if by.instead else ()
        for one in alone:
            recording, language = prepared.ref(one.file), prepared.job.language
            unheard[key(one)] = Unheard(recording=recording, language=language, by=by.name)
    return Transcripts(given=given, found=_found(unheard, doer, told), warnings=warnings)


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
    results = iter(doer.all(steps, share(told, 0, _HEARD)))
    whole = {name: _wanted(one, parts.get(one.recording, []), results) for name, one in unheard.items()}
    checked = iter(
        _checked([one for one in whole.values() if isinstance(one, Parts)], doer, share(told, _HEARD, 100))
    )
    return {name: next(checked) if isinstance(one, Parts) else one for name, one in whole.items()}


def _checked(heard: Sequence[Parts], doer: Doer, told: Told) -> list[FileRef]:
    """The words of recordings that were heard in parts, put together and held against the sound."""
    steps = [_step("join", one, "joining the words of") for one in heard]
    joined = [Joined.model_validate(told) for told in doer.all(steps)]
    checks = [
        Check(recording=one.recording, transcript=one.transcript, first=first, last=last)
        for one in joined
        for first, last in one.parts
    ]
    files = map(
        FileRef.model_validate, doer.all([_step("check", one, "timing the words of") for one in checks])
    )
    whole = [
        Checked(
            recording=one.recording, transcript=one.transcript, words=tuple(islice(files, len(one.parts)))
        )
        for one in joined
    ]
    gathered = doer.all([_step("gather", one, "gathering the words of") for one in whole])
    return [FileRef.model_validate(one) for one in gathered]


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


def _step(task: str, request: Unheard | PartOf | Check | Checked, doing: str) -> Step:
    return Step(task, request.model_dump(mode="json"), f"{doing} {request.recording.name}")
