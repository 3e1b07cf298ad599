"""The parts of a report, made of what the steps of a job found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import isfinite

from ...audio.loudness import Measured
from ...audio.scoring import ScoredJoin
from ...core.placement import Speech
from ...core.timeline import Recording
from ..edit_lists.changes import Change, ChangeKind, by_place, told_once
from ..edit_lists.naming import name_of
from .models import JoinReport, Level, MarkReport, SpanReport, Total, WaveformReport

Joint = tuple[Recording, int]
"""A sample of a recording at which its sound stops, or goes on again."""


def spans_of(
    changes: Iterable[Change], speeches: Mapping[str, Speech], joins: Iterable[ScoredJoin]
) -> tuple[SpanReport, ...]:
    """What was taken out, muted and bleeped, with the words around it and the score of the join it left.

    What was cut from several tracks is told of those that have words there. speeches: the words of the
    recordings by their ids.
    """
    scores = _scores(joins)
    return tuple(_span(change, speeches.get(change.recording.id), scores) for change in told_once(changes))


def _span(change: Change, speech: Speech | None, scores: Mapping[Joint, float]) -> SpanReport:
    joints = [(change.recording, edge) for edge in change.span] if change.kind == "cut" else []
    found = [scores[joint] for joint in joints if joint in scores]
    told = {
        "kind": change.kind,
        "source": name_of(change.recording),
        "start": round(change.start, 6),
        "end": round(change.end, 6),
        "text": change.text,
        "join": min(found, default=None),
    }
    return SpanReport.model_validate({**told, **(_words(change, speech) if speech else {})})


def _words(change: Change, speech: Speech) -> dict[str, str | float | bool | None]:
    """What the words in and beside a change say of it; a pause is as well timed as the words beside it."""
    words = speech.transcript.words
    first, last = (bisect_left(speech.middles, edge) for edge in change.span)
    before, after = words[max(first - 1, 0) : first], words[last : last + 1]
    scores = [word.score for word in words[first:last] if word.score is not None]
    return {
        "before": before[0].text if before else None,
        "after": after[0].text if after else None,
        "score": min(scores, default=None),
        "weak": any(word.weak for word in words[first:last] or (*before, *after)),
    }


def _scores(joins: Iterable[ScoredJoin]) -> dict[Joint, float]:
    """The worst score at each sample at which a recording stops or goes on."""
    scores: dict[Joint, float] = {}
    for join in joins:
        for joint in (join.before, join.after):
            if joint:
                scores[joint] = min(round(join.score, 3), scores.get(joint, 1.0))
    return scores


def joins_of(joins: Iterable[ScoredJoin], changes: Iterable[Change]) -> tuple[JoinReport, ...]:
    """The joins in the order of time, with the words that were cut at each."""
    texts = {(change.recording, change.span.start): change.text for change in changes if change.kind == "cut"}
    return tuple(
        JoinReport(
            at=round(join.seconds, 6),
            track=join.track,
            text=texts.get(join.before, "") if join.before else "",
            score=round(join.score, 3),
            weak=join.weak,
            click=round(join.jumps.click, 1),
            level=round(join.jumps.level, 1),
            spectrum=round(join.jumps.spectrum, 1),
            pitch=None if join.jumps.pitch is None else round(join.jumps.pitch, 1),
        )
        for join in sorted(joins, key=lambda join: (join.at, join.track))
    )


def totals_of(changes: Iterable[Change]) -> tuple[Total, ...]:
    """How many changes of each kind there are, and how long they are together, the most frequent first.

    What was cut from several tracks at the same time counts once.
    """
    lengths: dict[ChangeKind, list[float]] = {"cut": [], "mute": [], "bleep": []}
    for group in by_place(changes):
        tracks: dict[int, list[float]] = {}
        for change in group:
            tracks.setdefault(change.track, []).append(change.end - change.start)
        lengths[group[0].kind].extend(max(tracks.values(), key=sum))
    most = sorted(lengths.items(), key=lambda found: -len(found[1]))
    return tuple(
        Total(kind=kind, count=len(each), seconds=round(sum(each), 6)) for kind, each in most if each
    )


def waveform_of(
    recording: Recording, peaks: Sequence[tuple[float, float]], changes: Iterable[Change]
) -> WaveformReport:
    """A recording's peaks, with what became of which part of it. changes: of this one and of others."""
    return WaveformReport(
        name=name_of(recording),
        duration=recording.length / recording.rate,
        peaks=tuple(peaks),
        marks=tuple(_marks(recording, changes)),
    )


def _marks(recording: Recording, changes: Iterable[Change]) -> Iterator[MarkReport]:
    for change in changes:
        if change.recording == recording:
            yield MarkReport(kind=change.kind, start=change.start, end=change.end, text=change.label)


def level_of(measured: Measured) -> Level:
    """A measurement with None for silence, which JSON has no number for."""
    lufs, peak = (round(value, 2) if isfinite(value) else None for value in measured)
    return Level(lufs=lufs, peak=peak)
