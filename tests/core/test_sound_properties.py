"""Speed, loudness and music on timelines, held against plain models: exact lengths, places and spans."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordsplice.core import edits
from wordsplice.core.beds import laid, merged
from wordsplice.core.documents import timeline_from_json, timeline_to_json
from wordsplice.core.errors import BadTimeline, CannotEdit
from wordsplice.core.pieces import bed_span
from wordsplice.core.placement import sampled, words_of
from wordsplice.core.speeds import speed_as_json, speed_of
from wordsplice.core.timeline import (
    Bed,
    Clip,
    Loudness,
    Recording,
    Silence,
    Span,
    Timeline,
    Track,
    length_of,
    positions,
    rounded,
    whole,
)
from wordsplice.core.tracing import Trace
from wordsplice.core.words import Transcript, Word

RATE = 100
HOST = Recording("1", "host.wav", RATE, 1, 800)
FAST = Recording("2", "fast.wav", 147, 1, 900)
MUSIC = Recording("3", "music.wav", RATE, 2, 130)

factors = st.sampled_from([Fraction(n, 20) for n in range(15, 27)])


def spans(length: int) -> st.SearchStrategy[Span]:
    edge = st.integers(0, length)
    return st.tuples(edge, edge).filter(lambda s: s[0] != s[1]).map(lambda s: Span(*sorted(s)))


@st.composite
def edited(draw: st.DrawFn, start: Timeline | None = None) -> Timeline:
    """A timeline after some edits, of speed among them."""
    timeline = start or whole(HOST)
    for _ in range(draw(st.integers(1, 5))):
        span = draw(spans(timeline.length))
        edit = draw(st.sampled_from([_longer, _softer, _kept, *[_paced(draw(factors))] * 3]))
        with suppress(CannotEdit):
            timeline = edit(timeline, span)
    return timeline


def _longer(timeline: Timeline, span: Span) -> Timeline:
    return edits.inserted(timeline, span.start, whole(FAST).clips)


def _softer(timeline: Timeline, span: Span) -> Timeline:
    return edits.amplified(timeline, [span], 0.5)


def _kept(timeline: Timeline, span: Span) -> Timeline:
    return edits.kept(timeline, [Span(span.start // 4, span.end)])


def _paced(factor: Fraction) -> Callable[[Timeline, Span], Timeline]:
    return lambda timeline, span: edits.paced(timeline, [span], factor)


def exact(timeline: Timeline) -> Fraction:
    """The length by the plainest sum, in samples of the timeline."""
    seconds = (Fraction(c.end - c.start, c.source.rate) / c.speed for c in timeline.clips)
    return sum(seconds, Fraction(0)) * timeline.rate


@given(edited())
def test_a_timeline_is_as_long_as_its_clips_play_to_the_sample(timeline: Timeline) -> None:
    assert timeline.length == rounded(exact(timeline))


@given(edited(), st.data())
def test_a_cut_takes_away_its_own_length_wherever_it_is(timeline: Timeline, data: st.DataObject) -> None:
    span = data.draw(spans(timeline.length))
    if span == (0, timeline.length):
        return
    shorter = edits.cut(timeline, [span])
    assert abs(exact(timeline) - exact(shorter) - (span.end - span.start)) <= 4


@given(edited(), factors)
def test_a_speed_and_its_inverse_are_as_nothing_was_done(timeline: Timeline, factor: Fraction) -> None:
    everything = [Span(0, timeline.length)]
    try:
        faster = edits.paced(timeline, everything, factor)
    except CannotEdit:
        return
    assert exact(faster) == exact(timeline) / factor
    back = edits.paced(faster, [Span(0, faster.length)], 1 / factor)
    assert exact(back) == exact(timeline)


WORDS = Transcript(tuple(Word(f"w{n}", n / RATE, (n + 60) / RATE) for n in range(10, 730, 70)))
SPEECHES = {"1": sampled(WORDS, RATE, HOST.length)}


@given(spans(800), factors)
def test_words_last_as_long_as_their_sound_whatever_part_of_it_is_faster(
    span: Span, factor: Fraction
) -> None:
    timeline = edits.paced(whole(HOST), [span], factor)

    def there(sample: int) -> Fraction:
        inside = min(max(sample - span.start, 0), span.end - span.start)
        return sample - inside + Fraction(inside) / factor

    words = words_of(timeline, SPEECHES)
    assert len(words) == len(WORDS.words)
    for placed, start, end in zip(words, SPEECHES["1"].starts, SPEECHES["1"].ends, strict=True):
        assert placed.span == (rounded(there(start)), rounded(there(end)))
        assert placed.start == pytest.approx(float(there(start) / RATE), abs=1e-6)
        assert placed.end == pytest.approx(float(there(end) / RATE), abs=1e-6)


@given(factors, st.data())
def test_the_way_back_to_an_earlier_timeline_leads_through_the_speed(
    factor: Fraction, data: st.DataObject
) -> None:
    faster = edits.paced(whole(HOST), [Span(0, 800)], factor)
    at = data.draw(st.integers(0, faster.length - 2))
    back = Trace(faster, whole(HOST)).back(at)
    assert back is not None
    assert abs(back - at * factor) <= 1


@given(edited(Timeline(RATE, 1, whole(HOST).tracks, Loudness(-18.5, -2))))
def test_the_document_holds_all_of_it(timeline: Timeline) -> None:
    bed = Bed(RATE, None, 70, 20, 0.25, 0.5, {"1": (Span(3, 40),)})
    timeline = edits.underlaid(timeline, whole(MUSIC).clips, bed)
    assert timeline_from_json(json.loads(json.dumps(timeline_to_json(timeline)))) == timeline


@given(st.fractions(Fraction(1, 2), 2, max_denominator=1000))
def test_a_speed_is_written_exactly_and_as_a_number_where_that_is_short(speed: Fraction) -> None:
    written = speed_as_json(speed)
    assert speed_of(written) == speed
    assert isinstance(written, float) == (Fraction(str(float(speed))) == speed)


@pytest.mark.parametrize("speed", ["fast", 0, "1/0", 3, -1, [1]])
def test_what_is_no_speed_is_refused_by_name(speed: object) -> None:
    document = timeline_to_json(edits.paced(whole(HOST), [Span(0, 800)], Fraction(2)))
    document["tracks"][0]["clips"][0]["speed"] = speed
    with pytest.raises(BadTimeline, match="speed"):
        timeline_from_json(document)


# Beds


def bedded(start: int | None, end: int | None) -> Timeline:
    bed = Bed(RATE, start, end, speech={"1": (Span(100, 300),)}, level=0.5, duck=0.5, fade=20)
    return edits.underlaid(whole(HOST), whole(MUSIC).clips, bed)


def bed_of(timeline: Timeline) -> Bed | None:
    return timeline.tracks[1].bed if len(timeline.tracks) > 1 else None


@given(spans(800), spans(800))
def test_a_bed_goes_from_the_first_to_the_last_sample_over_it_that_is_left(bed: Span, gone: Span) -> None:
    if gone == (0, 800):
        return
    left = [n for n in range(800) if not gone.start <= n < gone.end]
    over = [k for k, n in enumerate(left) if bed.start <= n < bed.end]
    after = bed_of(edits.cut(bedded(*bed), [gone]))
    assert (after and (after.start, after.end)) == ((over[0], over[-1] + 1) if over else None)


@given(spans(800), st.integers(0, 800))
def test_a_bed_plays_on_under_what_is_laid_in_over_it(bed: Span, at: int) -> None:
    after = bed_of(edits.inserted(bedded(*bed), at, edits.silence(RATE, 50)))
    assert after
    assert after.start == bed.start + 50 * (at <= bed.start)
    assert after.end == bed.end + 50 * (at < bed.end)


@given(edited(bedded(None, None)))
def test_a_bed_under_all_of_it_stays_so_and_never_makes_it_longer(timeline: Timeline) -> None:
    bed = bed_of(timeline)
    assert bed
    assert timeline.length == length_of(timeline.clips, RATE)
    assert bed_span(bed, RATE, timeline.length) == (0, timeline.length)
    played = laid(timeline).tracks[1]
    assert abs(length_of(played.clips, RATE) - timeline.length) <= 1


@given(edited(bedded(50, 700)))
def test_the_gains_of_a_bed_have_no_leaps_and_stay_between_its_levels(timeline: Timeline) -> None:
    if bed_of(timeline) is None:
        return
    for track in laid(timeline).tracks[1:]:
        sounding = [clip for clip in track.clips if isinstance(clip.source, Recording)]
        gains = [(prod(r.before for r in clip.ramps), prod(r.after for r in clip.ramps)) for clip in sounding]
        assert all(0 <= gain <= 0.5 + 1e-9 for ends in gains for gain in ends)
        assert all(after == pytest.approx(before) for (_, after), (before, _) in pairwise(gains))


@given(spans(800), st.sampled_from([50, 147, 441]))
def test_a_bed_lies_at_the_same_times_at_another_rate(span: Span, rate: int) -> None:
    timeline = bedded(*span)
    own, other = (laid(t).tracks[1] for t in (timeline, replace(timeline, rate=rate)))
    for one, time in ((own, RATE), (other, rate)):
        if not one.clips:  # shorter than a sample of that rate
            assert span.end - span.start <= RATE / time
            continue
        silent = sum(float(clip.length_at(time)) for clip in one.clips if isinstance(clip.source, Silence))
        assert silent / time == pytest.approx(span.start / RATE, abs=1 / time)
        assert length_of(one.clips, time) / time == pytest.approx(span.end / RATE, abs=1 / RATE + 1 / time)


def test_words_that_nobody_knows_are_ducked_for_as_a_whole() -> None:
    timeline = edits.inserted(bedded(None, None), 800, whole(FAST).clips)
    clips = laid(timeline).tracks[1].clips
    places = zip(clips, positions(clips, RATE), strict=False)
    low = [float(at) / RATE for clip, at in places if prod(r.before for r in clip.ramps) == 0.25]
    assert (min(low), max(low) > 8) == (1, True)


@given(st.lists(spans(60)), st.integers(0, 9))
def test_merged_spans_cover_the_same_samples_and_the_short_pauses(found: list[Span], pause: int) -> None:
    together = merged(found, pause)
    covered = {n for start, end in found for n in range(start, end)}
    assert covered <= {n for start, end in together for n in range(start, end)}
    assert all(b.start - a.end >= max(pause, 0) for a, b in pairwise(together))


def test_a_bed_on_the_first_track_is_refused() -> None:
    document = timeline_to_json(bedded(None, None))
    document["tracks"].reverse()
    with pytest.raises(BadTimeline, match="first track"):
        timeline_from_json(document)


def test_silence_is_faster_too() -> None:
    timeline = Timeline(RATE, 1, (Track((Clip(Silence(RATE), 0, 90),)),))
    assert edits.paced(timeline, [Span(0, 90)], Fraction(3, 2)).length == 60
