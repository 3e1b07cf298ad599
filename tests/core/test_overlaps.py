"""Timelines after, over and under each other: exact lengths, places of words, and what lies where."""

import json
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordsplice.core import edits, overlaps
from wordsplice.core.documents import timeline_from_json, timeline_to_json
from wordsplice.core.edits import Masked
from wordsplice.core.placement import sampled, words_of
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
    whole,
)
from wordsplice.core.words import Transcript, Word

RATE = 100
HOST = Recording("1", "host.wav", RATE, 1, 800)
GUEST = Recording("2", "guest.wav", RATE, 2, 500)
MUSIC = Recording("3", "music.wav", RATE, 2, 300)
FAST = Recording("4", "fast.wav", 147, 1, 900)
RECORDINGS = (HOST, GUEST, MUSIC, FAST)

WORDS = Transcript(tuple(Word(f"w{n}", n / RATE, (n + 20) / RATE) for n in range(10, 270, 30)))
SPEECHES = {r.id: sampled(WORDS, r.rate, r.length) for r in RECORDINGS}

recordings = st.sampled_from([HOST, GUEST, MUSIC])
parts = st.lists(
    st.one_of(recordings.map(whole), st.lists(recordings, min_size=2, max_size=3).map(lambda r: layered(*r))),
    min_size=2,
    max_size=5,
)


def layered(*recordings: Recording) -> Timeline:
    return overlaps.layered([whole(recording) for recording in recordings])


def overlaps_of(timelines: list[Timeline], crossfade: float) -> list[int]:
    return [min(round(crossfade * RATE), a.length // 2, b.length // 2) for a, b in pairwise(timelines)]


@given(parts, st.floats(0, 5))
def test_a_joined_timeline_is_as_long_as_its_parts_less_their_overlaps(
    timelines: list[Timeline], crossfade: float
) -> None:
    joined = overlaps.joined(timelines, crossfade)
    lost = sum(overlaps_of(timelines, crossfade))
    assert joined.length == sum(timeline.length for timeline in timelines) - lost


@given(parts, st.floats(0, 5))
def test_words_of_joined_timelines_are_where_their_part_was_laid(
    timelines: list[Timeline], crossfade: float
) -> None:
    joined = overlaps.joined(timelines, crossfade)
    expected, at = [], 0
    for timeline, overlap in zip(timelines, [*overlaps_of(timelines, crossfade), 0], strict=True):
        expected += [(w.id, w.span.start + at, w.span.end + at) for w in words_of(timeline, SPEECHES)]
        at += timeline.length - overlap
    words = words_of(joined, SPEECHES)
    assert sorted((w.id, *w.span) for w in words) == sorted(expected)
    assert [w.span.start for w in words] == sorted(w.span.start for w in words)
    assert all(w.start == pytest.approx(w.span.start / RATE) for w in words)


@given(parts, st.floats(0, 5))
def test_joining_takes_no_more_tracks_than_sound_at_once(timelines: list[Timeline], crossfade: float) -> None:
    counts = [len(timeline.speaking) for timeline in timelines]
    together = [a + b for a, b in pairwise(counts)] if any(overlaps_of(timelines, crossfade)) else counts
    assert len(overlaps.joined(timelines, crossfade).speaking) <= max(together)


@given(parts, st.floats(0, 5))
def test_crossfades_and_layers_come_back_from_their_document(
    timelines: list[Timeline], crossfade: float
) -> None:
    joined = overlaps.joined(timelines, crossfade)
    assert timeline_from_json(json.loads(json.dumps(timeline_to_json(joined)))) == joined


def test_each_side_of_a_crossfade_goes_and_comes_by_power_and_nothing_else_is_touched() -> None:
    first, second = overlaps.joined([whole(HOST), whole(GUEST)], 1.0).tracks
    *_, plain, going = first.clips
    gap, coming, rest = second.clips
    assert (plain.end, going.end - going.start) == (700, 100)
    assert (gap.source, gap.length) == (Silence(RATE), 700)
    assert [(r.before, r.after, r.curve) for c in (going, coming) for r in c.ramps] == [
        (1.0, 0.0, "power"),
        (0.0, 1.0, "power"),
    ]
    assert plain.ramps == rest.ramps == ()


def test_parts_of_other_rates_are_joined_at_that_of_the_first_with_the_most_channels() -> None:
    joined = overlaps.joined([whole(HOST), whole(FAST), whole(GUEST)], 2.0)
    assert (joined.rate, joined.channels) == (RATE, 2)
    assert joined.length == 800 + round(900 * RATE / 147) + 500 - 2 * 200


def test_music_under_a_part_stays_under_it_wherever_the_part_goes() -> None:
    bed = Bed(RATE, None, None, 20, 0.5, 0.5)
    bedded = edits.underlaid(whole(GUEST), whole(MUSIC).clips, bed)
    joined = overlaps.joined([whole(HOST), replace(bedded, loudness=Loudness(-16))], 1.0)
    assert [(t.bed.start, t.bed.end) for t in joined.tracks if t.bed] == [(700, 1200)]
    assert joined.loudness is None
    together = overlaps.layered([bedded, whole(HOST)])
    assert [(t.bed.start, t.bed.end) for t in together.tracks if t.bed] == [(0, 500)]


def test_tracks_that_are_not_locked_keep_their_place_in_a_part() -> None:
    effects = Track((Clip(MUSIC, 0, 50),), locked=False)
    timeline = Timeline(RATE, 1, (Track(whole(GUEST).clips), effects))
    joined = overlaps.joined([whole(HOST), timeline])
    assert joined.tracks[1] == Track((Clip(Silence(RATE), 0, 800), Clip(MUSIC, 0, 50)), locked=False)
    assert overlaps.layered([whole(HOST), timeline]).tracks[2] == effects


# Tracks that are edited together


def spans(length: int) -> st.SearchStrategy[list[Span]]:
    edge = st.integers(0, length)
    span = st.tuples(edge, edge).filter(lambda s: s[0] != s[1]).map(lambda s: Span(*sorted(s)))
    return st.lists(span, min_size=1, max_size=5)


@given(spans(800))
def test_a_cut_leaves_all_layers_equally_long_and_in_sync(chosen: list[Span]) -> None:
    timeline = layered(GUEST, HOST, MUSIC)
    gone = {n for start, end in chosen for n in range(start, end)}
    if len(gone) == 800:
        return
    left = edits.cut(timeline, chosen)
    assert {length_of(clips, RATE) for clips in left.layers} == {800 - len(gone)}
    heard = [[n for clip in clips for n in range(clip.start, clip.end)] for clips in left.layers]
    kept = [n for n in range(800) if n not in gone]
    for clips, samples, recording in zip(left.layers, heard, (GUEST, HOST, MUSIC), strict=True):
        sources = [clip.source for clip in clips for _ in range(clip.length)]
        assert [n for n, source in zip(samples, sources, strict=True) if source == recording] == [
            n for n in kept if n < recording.length
        ]
        assert all(
            (source == recording) == (n < recording.length) for n, source in zip(kept, sources, strict=True)
        )


@given(spans(600))
def test_a_layer_of_another_rate_stays_in_sync_to_part_of_a_sample_for_each_cut(chosen: list[Span]) -> None:
    timeline = overlaps.layered([whole(HOST), whole(FAST)])
    left = edits.cut(timeline, chosen)
    gone = {n for start, end in chosen for n in range(start, end)}
    assert abs(length_of(left.layers[0], RATE) - length_of(left.layers[1], RATE)) <= 1
    assert left.length == 800 - len(gone)
    for word in words_of(left, {"4": SPEECHES["4"]}):
        full = next(w for w in words_of(timeline, {"4": SPEECHES["4"]}) if w.id == word.id)
        before = len([n for n in gone if n < full.span.start])
        assert abs(full.span.start - before - word.span.start) <= len(chosen) + len(
            [n for n in gone if full.span.start <= n < full.span.end]
        )


@given(spans(800), st.sampled_from([None, 0, 1]))
def test_a_mute_is_on_its_own_track_or_on_all(chosen: list[Span], track: int | None) -> None:
    timeline = layered(HOST, GUEST)
    muted = edits.muted(timeline, [Masked(span, track=track) for span in chosen])
    assert muted.length == 800
    for n, clips in enumerate(muted.layers):
        if track not in (None, n):
            assert clips == timeline.layers[n]
    covered = {n for start, end in chosen for n in range(start, end)}
    for word in words_of(muted, SPEECHES):
        middle = sum(word.span) // 2
        assert word.muted == (middle in covered and track in (None, word.track))


def test_material_of_two_tracks_laid_into_one_makes_a_track_for_the_second() -> None:
    timeline = edits.inserted(whole(HOST), 300, *layered(GUEST, MUSIC).layers)
    assert timeline.length == 1300
    assert timeline.layers[1] == (
        Clip(Silence(RATE), 0, 300),
        Clip(MUSIC, 0, 300),
        Clip(Silence(RATE), 0, 700),
    )


def test_a_shorter_first_track_is_silent_where_material_is_laid_in_behind_it() -> None:
    timeline = edits.inserted(layered(GUEST, HOST), 700, whole(MUSIC).clips)
    assert [(clip.source, clip.length) for clip in timeline.layers[0]] == [
        (GUEST, 500),
        (Silence(RATE), 200),
        (MUSIC, 300),
        (Silence(RATE), 100),
    ]


def test_a_bed_goes_on_to_the_end_of_the_longest_track_and_ducks_under_words_of_all() -> None:
    bed = Bed(RATE, level=1.0, duck=0.5, speech={"1": (Span(600, 700),), "2": ()})
    timeline = edits.underlaid(layered(GUEST, HOST), whole(MUSIC).clips, bed)
    from wordsplice.core.beds import laid

    music = laid(timeline).tracks[2].clips
    assert length_of(music, RATE) == 800
    at, gains = 0, {}
    for clip in music:
        gains[at] = clip.ramps[-2].before
        at += clip.length
    assert gains[600] == 0.5
    assert gains[0] == 1.0
