"""Tools for how an audio sounds as a whole: its speed, its loudness, the music under it."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import starmap
from typing import Annotated

from pydantic import Field

from ..core import edits
from ..core.beds import merged
from ..core.errors import CannotEdit
from ..core.pieces import padded, speech_length
from ..core.timeline import Bed, Loudness, Span, Timeline
from .describe import edited_spans
from .draft import Draft
from .outcomes import EditKind, Outcome
from .registry import tool
from .selection import around, parts, seconds_at
from .targets import EVERYTHING, Target

STEREO_LUFS, MONO_LUFS = -16.0, -19.0
"""What podcasts are asked for by AES TD1008 and by those who publish them; one channel is played by two
loudspeakers, and so 3 LU louder than it is measured."""

WORD_PAUSE = Fraction(1, 2)
"""Seconds between words that a bed takes for one stretch of speech: it would not come up in them anyway."""

SHORTEST_MUSIC = 1.0
"""Seconds: what is looped more often than that is heard as a tone."""

Factor = Annotated[float, Field(ge=0.5, le=2, allow_inf_nan=False)]
Seconds = Annotated[float, Field(allow_inf_nan=False)]


@tool
def speed(draft: Draft, audio: int, factor: Factor, what: Target = EVERYTHING) -> Outcome:
    """Let an audio or parts of it be spoken faster (factor above 1) or slower (below 1) at the same pitch.

    audio: its number. factor: how many times as fast as now. what: a phrase, times in seconds, word ids and
    so on; the whole audio when left out.
    """
    found = parts(draft, audio, what)
    exact = Fraction(str(factor)).limit_denominator(1000)
    paced = edits.paced(draft.timeline(audio), [part.span for part in found], exact)
    spans = edited_spans(draft, audio, "speed", found, what)
    facts = {"what": what, "factor": factor, "seconds": paced.duration}
    draft.edit(audio, paced, found[0].span.start)
    return Outcome("speed", audio, spans, facts=facts)


@tool
def normalise(
    draft: Draft,
    audio: int,
    lufs: Annotated[float, Field(ge=-40, le=-8)] | None = None,
    true_peak: Annotated[float, Field(ge=-9, le=0)] = -1.0,
) -> Outcome:
    """Bring an audio to a loudness, as for publishing: when it is exported, whatever is edited after.

    audio: its number. lufs: integrated loudness by EBU R 128; -16 for stereo and -19 for mono when left out.
    true_peak: what no peak goes above, in dBTP; where the loudness would lead further, peaks are limited.
    """
    timeline = draft.timeline(audio)
    target = lufs if lufs is not None else MONO_LUFS if timeline.channels == 1 else STEREO_LUFS
    levelled = edits.levelled(timeline, Loudness(target, true_peak))
    facts = {"what": EVERYTHING, "lufs": target, "peak": true_peak}
    return _changed(draft, audio, "loudness", levelled, Outcome("normalise", audio, facts=facts))


@tool
def mix_under(
    draft: Draft,
    audio: int,
    music: int,
    level_db: Annotated[float, Field(ge=-60, le=0)] = -18.0,
    duck_db: Annotated[float, Field(ge=-60, le=0)] = -12.0,
    fade: Annotated[float, Field(ge=0, le=60)] = 2.0,
    start: Seconds | None = None,
    end: Seconds | None = None,
) -> Outcome:
    """Lay an audio as background music under the speech of another, looped or cut short to its length.

    audio: the speech. music: the number of the audio that plays under it. level_db: how much softer the music
    plays than it is. duck_db: how much softer still under words. fade: seconds over which it comes and goes.
    start, end: seconds of the speech audio between which it plays; all of it when left out. It stays under
    the speech, ducked under the words, whatever is edited after. Laid again, the same music is replaced.
    """
    if music == audio:
        raise CannotEdit.because("own_music", audio=audio)
    material, timeline = draft.timeline(music), draft.timeline(audio)
    if material.duration < SHORTEST_MUSIC:
        raise CannotEdit.because("short_music", audio=music, seconds=SHORTEST_MUSIC)
    draft.words(audio)  # where they are not known yet, they are listened for first
    span = _between(draft, audio, start, end)
    edges = (None if start is None else span.start, None if end is None else span.end)
    level, duck = (10 ** (decibels / 20) for decibels in (level_db, duck_db))
    rate = timeline.rate
    bed = Bed(rate, *edges, round(fade * rate), level, duck, _speech(draft))
    laid = timeline
    for clips in material.layers:  # each as long as all of them, so that they stay in sync when looped
        laid = edits.underlaid(laid, padded(clips, material.rate, speech_length(material)), bed)
    facts = {"what": EVERYTHING, "source": music, "level": level_db, "duck": duck_db}
    return _changed(draft, audio, "music", laid, Outcome("mix_under", audio, facts=facts), span)


def _changed(
    draft: Draft, audio: int, kind: EditKind, timeline: Timeline, outcome: Outcome, span: Span | None = None
) -> Outcome:
    """Put the new timeline in place and tell what it touched: all of it, unless a span is given."""
    touched = around(draft, audio, span or Span(0, timeline.length))
    spans = edited_spans(draft, audio, kind, [touched], EVERYTHING)
    draft.edit(audio, timeline, touched.span.start)
    return Outcome(outcome.key, audio, spans, facts=outcome.facts)


def _between(draft: Draft, audio: int, start: float | None, end: float | None) -> Span:
    first = 0 if start is None else seconds_at(draft, audio, start)
    last = draft.timeline(audio).length if end is None else seconds_at(draft, audio, end)
    if first >= last:
        raise CannotEdit.because("reversed", start=start or 0.0, end=end or 0.0)
    return Span(first, last)


def _speech(draft: Draft) -> Mapping[str, tuple[Span, ...]]:
    """Where words are in each recording whose words are known, in its samples."""
    project = draft.project
    rates = {recording.id: recording.rate for recording in project.recordings.values()}
    return {
        key: tuple(merged(starmap(Span, zip(said.starts, said.ends, strict=True)), WORD_PAUSE * rates[key]))
        for key, said in project.speeches.items()
    }
