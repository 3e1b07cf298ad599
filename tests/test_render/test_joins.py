"""How clips meet: what a join may change, and that it is not heard."""

from itertools import pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wordsplice.audio.blocks import Block
from wordsplice.core.edits import copied, cut, extracted, inserted, kept, moved, silence, swapped
from wordsplice.core.timeline import Clip, Recording, Span, Timeline, Track, positions, whole

from .studio import Studio

HALF = 220.5
"""Half a crossfade of 10 ms at 44.1 kHz."""


@pytest.fixture(scope="module")
def speech(studio: Studio) -> Recording:
    return studio.record(studio.noise(20_000, 2))


def changed(sound: Block, expected: Block) -> tuple[int, int]:
    """The first and the last sample that differ."""
    where = np.nonzero((sound != expected).any(axis=1))[0]
    return int(where[0]), int(where[-1])


@pytest.mark.parametrize(
    ("subtype", "dtype"),
    [
        ("PCM_16", "int16"),
        ("PCM_24", "int32"),
        ("PCM_32", "int32"),
        ("FLOAT", "float32"),
        ("DOUBLE", "float64"),
    ],
)
def test_samples_outside_a_cut_and_its_fade_are_the_sources_own(
    studio: Studio, subtype: str, dtype: str
) -> None:
    recording = studio.record(studio.noise(300_000, 2), subtype=subtype)
    sound = studio.render(cut(whole(recording), [Span(100_000, 150_000)]), dtype)
    source = studio.samples(recording)
    first, last = changed(sound, np.concatenate([source[:100_000], source[150_000:]]))
    assert 100_000 - HALF <= first < 99_800
    assert 100_200 < last <= 100_000 + HALF


def test_a_crossfade_is_no_longer_than_what_was_removed(studio: Studio, speech: Recording) -> None:
    sound = studio.render(cut(whole(speech), [Span(9000, 9100)]))
    source = studio.samples(speech)
    first, last = changed(sound, np.concatenate([source[:9000], source[9100:]]))
    assert first >= 8950
    assert last < 9050


def test_samples_that_were_neighbours_get_no_fade(studio: Studio, speech: Recording) -> None:
    clips = Clip(speech, 0, 5000), Clip(speech, 5000, 5001, take=2), Clip(speech, 5001, 20_000, take=3)
    sound = studio.render(Timeline(44100, 2, (Track(clips),)))
    assert np.array_equal(sound, studio.samples(speech))


@settings(max_examples=60, deadline=None)
@given(edges=st.lists(st.integers(0, 20_000), min_size=2, max_size=12, unique=True), shuffle=st.randoms())
def test_no_sample_further_than_half_a_fade_from_a_join_is_changed(
    studio: Studio, speech: Recording, edges: list[int], shuffle: Random
) -> None:
    clips = [Clip(speech, a, b) for a, b in pairwise(sorted(edges))]
    shuffle.shuffle(clips)
    sound = studio.render(Timeline(44100, 2, (Track(tuple(clips)),)))
    source = studio.samples(speech)
    for clip, at in zip(clips, positions(clips, 44100), strict=False):
        inner = slice(clip.start + 221, clip.end - 221)
        if clip.length > 442:
            assert np.array_equal(sound[at + 221 : at + clip.length - 221], source[inner])


@settings(max_examples=60, deadline=None)
@given(spans=st.lists(st.tuples(st.integers(1, 9000), st.integers(1, 600)), min_size=1, max_size=20))
def test_cuts_in_a_steady_sound_leave_it_steady(studio: Studio, spans: list[tuple[int, int]]) -> None:
    recording = studio.record(studio.steady(10_000))
    timeline = cut(whole(recording), [Span(a, a + n) for a, n in spans])
    sound = studio.level(timeline)
    assert np.allclose(sound, 0.5, atol=1e-4)


def test_where_both_sides_correlate_the_level_stays(studio: Studio) -> None:
    recording = studio.record(studio.sine(44_100), subtype="DOUBLE")
    ten_periods = 2205
    sound = studio.level(cut(whole(recording), [Span(10_000, 10_000 + ten_periods)]))
    assert np.allclose(sound, studio.sine(44_100 - ten_periods))


def test_where_the_sides_have_nothing_in_common_the_power_stays(studio: Studio) -> None:
    recording = studio.record(studio.noise(600_000), subtype="DOUBLE")
    sound = studio.level(cut(whole(recording), [Span(a, a + 1000) for a in range(2000, 598_000, 2000)]))
    joins = np.concatenate([sound[at - 220 : at + 220] for at in range(2000, len(sound) - 1000, 1000)])
    assert 10 * np.log10(np.mean(joins**2) / 0.1**2) == pytest.approx(0, abs=0.2)


@pytest.mark.parametrize(
    ("removed", "limit"), [(1, 3), (10, 3), (55, 3), (300, 1.25), (441, 1.25), (5055, 1.25)]
)
@pytest.mark.parametrize("at", [7000, 7050, 7110])
def test_a_join_steps_little_more_than_the_sound_itself(
    studio: Studio, at: int, removed: int, limit: float
) -> None:
    recording = studio.record(studio.sine(20_000, hz=200), subtype="DOUBLE")
    sound = studio.level(cut(whole(recording), [Span(at, at + removed)]))
    assert np.abs(np.diff(sound, axis=0)).max() < limit * np.abs(np.diff(studio.sine(20_000), axis=0)).max()


def test_what_was_cut_out_of_silence_is_not_heard_at_the_join(studio: Studio) -> None:
    sound = np.zeros((30_000, 1))
    sound[10_000:20_000] = studio.noise(10_000)
    left = studio.render(cut(whole(studio.record(sound)), [Span(10_000, 20_000)]))
    assert not left.any()


def test_the_louder_what_was_cut_out_the_less_of_it_a_join_borrows(studio: Studio) -> None:
    reached = []
    for level in (0.1, 0.15, 0.2, 0.4):
        sound = studio.noise(60_000)
        sound[20_000:40_000] *= level / 0.1
        recording = studio.record(sound)
        source = studio.samples(recording)
        left = studio.render(cut(whole(recording), [Span(20_000, 40_000)]))
        first, last = changed(left, np.concatenate([source[:20_000], source[40_000:]]))
        reached.append(last - first)
    assert reached[0] > 430
    assert reached[1] < 240
    assert reached[2] < 120


def test_between_a_quiet_room_and_a_loud_word_that_went_each_side_fades_alone(studio: Studio) -> None:
    sound = studio.noise(60_000, level=0.002)
    sound[20_000:40_000] *= 100
    recording = studio.record(sound, subtype="DOUBLE")
    left = studio.level(cut(whole(recording), [Span(20_000, 40_000)]))
    assert np.abs(left).max() <= np.abs(sound[:20_000]).max() + np.abs(sound[40_000:]).max()
    assert np.abs(left[19_990:20_010]).max() < 0.002


def test_a_part_of_another_recording_is_laid_in_with_borrowed_sound(studio: Studio) -> None:
    low, high = studio.record(studio.steady(9000, 0.2)), studio.record(studio.steady(9000, 0.4))
    sound = studio.level(inserted(whole(low), 3000, *extracted(whole(high), Span(4000, 6000))))[:, 0]
    assert len(sound) == 11_000
    assert np.allclose(sound[: 3000 - 221], 0.2, atol=1e-4)
    assert np.allclose(sound[3000 + 221 : 5000 - 221], 0.4, atol=1e-4)
    assert np.allclose(sound[5000 + 221 :], 0.2, atol=1e-4)
    assert (np.diff(sound[2700:3300]) >= -1e-4).all()


def test_whole_recordings_appended_each_fade_alone_in_their_own_samples(studio: Studio) -> None:
    recording, other = studio.record(studio.steady(9000)), studio.record(studio.steady(9000))
    sound = studio.level(inserted(whole(recording), 9000, whole(other).clips))[:, 0]
    assert np.allclose(sound[: 9000 - 220], 0.5, atol=1e-4)
    assert np.allclose(sound[9000 + 221 :], 0.5, atol=1e-4)
    assert (np.diff(sound[9000 - 220 : 9000]) < 0).all()
    assert (np.diff(sound[9000 : 9000 + 220]) > 0).all()
    assert max(sound[8999], sound[9000]) < 0.002


def test_a_recordings_own_beginning_and_end_are_untouched(studio: Studio) -> None:
    recording = studio.record(studio.steady(9000))
    assert np.array_equal(studio.render(whole(recording)), studio.samples(recording))


def test_a_timeline_that_starts_and_ends_in_mid_recording_fades_in_and_out(studio: Studio) -> None:
    recording = studio.record(studio.steady(9000))
    sound = studio.level(kept(whole(recording), [Span(1000, 8000)]))[:, 0]
    assert sound[0] < 0.002
    assert sound[-1] < 0.002
    assert np.allclose(sound[221:-221], 0.5, atol=1e-4)


def test_silence_is_silent_and_the_sound_dies_away_into_it(studio: Studio) -> None:
    recording = studio.record(studio.steady(9000))
    sound = studio.level(inserted(whole(recording), 4000, silence(44100, 3000)))[:, 0]
    assert not sound[4000 + 221 : 7000 - 221].any()
    assert np.allclose(sound[: 4000 - 221], 0.5, atol=1e-4)
    assert np.allclose(sound[7000 + 221 :], 0.5, atol=1e-4)
    assert np.abs(np.diff(sound)).max() < 0.005


def test_what_is_moved_copied_and_swapped_keeps_its_samples(studio: Studio, speech: Recording) -> None:
    source, timeline = studio.samples(speech), whole(speech)
    sound = studio.render(moved(timeline, Span(2000, 5000), 15_000))
    assert np.array_equal(sound[12_221:14_779], source[2221:4779])
    sound = studio.render(swapped(timeline, Span(2000, 5000), Span(9000, 11_000)))
    assert np.array_equal(sound[2221:3779], source[9221:10_779])
    assert np.array_equal(sound[8221:10_779], source[2221:4779])
    again, _ = copied(extracted(timeline, Span(2000, 5000)), {})
    sound = studio.render(inserted(timeline, 5000, *again))
    assert np.array_equal(sound[5221:7779], source[2221:4779])


def test_the_fades_at_both_ends_of_a_short_clip_do_not_overlap(studio: Studio) -> None:
    recording = studio.record(studio.steady(9000))
    clips = tuple(
        Clip(recording, a, a + n) for a, n in [(0, 3000), (8000, 7), (4000, 1), (2000, 90), (6000, 3000)]
    )
    sound = studio.level(Timeline(44100, 1, (Track(clips),)))
    assert np.allclose(sound, 0.5, atol=1e-4)
