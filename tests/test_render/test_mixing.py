"""Recordings of different rates, channels and formats in one timeline, and tracks that sound together."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import soxr

from wordsplice.audio.blocks import Block
from wordsplice.core.edits import cut, inserted
from wordsplice.core.timeline import (
    Clip,
    Recording,
    Silence,
    Span,
    Timeline,
    Track,
    positions,
    rounded,
    whole,
)

from .studio import Studio

Clips = Sequence[Clip]


def laid(rate: int, channels: int, *tracks: Clips) -> Timeline:
    return Timeline(rate, channels, tuple(Track(tuple(clips)) for clips in tracks))


def test_a_mono_recording_of_another_rate_is_laid_in_at_its_place_and_level(studio: Studio) -> None:
    host = studio.record(np.zeros((88_200, 2)))
    sound = studio.sine(48_000, 1000, 48_000) * np.hanning(48_000)[:, None]
    guest = studio.record(sound, 48_000)
    timeline = inserted(whole(host), 30_000, whole(guest).clips)
    heard = studio.level(timeline)
    ideal = studio.sine(44_100, 1000) * np.hanning(44_100)[:, None]
    assert len(heard) == 88_200 + 44_100
    assert np.allclose(heard[30_000:74_100], ideal, atol=1e-3)
    assert not heard[:29_700].any()


@pytest.mark.parametrize(
    ("source", "target"), [(48_000, 44_100), (44_100, 48_000), (8000, 44_100), (44_101, 8000)]
)
def test_blocks_of_resampled_sound_fit_together(studio: Studio, source: int, target: int) -> None:
    sound = studio.noise(source * 4)
    recording = studio.record(sound, source, "DOUBLE")
    heard = studio.level(laid(target, 1, [Clip(recording, 0, recording.length)]))
    at_once = soxr.resample(sound, source, target, "HQ")
    assert heard.shape == at_once.shape
    assert np.allclose(heard[100:], at_once[100:], atol=1e-5)


def test_a_division_of_a_resampled_clip_is_not_heard(studio: Studio) -> None:
    recording = studio.record(studio.noise(48_000), 48_000)
    edges = [0, 1001, 1002, 7777, 30_011, 48_000]
    clips = [Clip(recording, a, b, take) for take, (a, b) in enumerate(pairwise(edges), 1)]
    whole_one = studio.level(laid(44_100, 1, [Clip(recording, 0, 48_000)]))
    assert np.allclose(studio.level(laid(44_100, 1, clips)), whole_one, atol=1e-6)


def test_many_resampled_clips_do_not_drift(studio: Studio) -> None:
    recording = studio.record(studio.noise(48_000), 48_000)
    clips = [Clip(recording, start, start + 601) for start in range(0, 47_000, 1000)]
    heard = studio.level(laid(44_100, 1, clips))
    ideal = studio.level(laid(44_100, 1, [Clip(recording, 0, 48_000)]))
    places = list(positions(clips, 44_100))
    assert len(heard) == rounded(places[-1])
    for clip, place in zip(clips, places, strict=False):
        at, own = rounded(place), round(clip.start * 44_100 / 48_000)
        lag = np.correlate(ideal[own - 5 if own else 0 :][:400, 0], heard[at + 230 : at + 300, 0])
        assert abs(int(np.argmax(lag)) - 230 - (5 if own else 0)) <= 1


def test_channels_are_copied_averaged_or_kept_in_place(studio: Studio) -> None:
    mono = studio.record(studio.steady(5000, 0.4))
    stereo = studio.record(np.hstack([studio.steady(5000, 0.2), studio.steady(5000, 0.6)]))
    six = studio.record(np.hstack([studio.steady(5000, 0.1 * n) for n in range(1, 7)]))

    def heard(recording: Recording, channels: int) -> Block:
        return studio.level(laid(44_100, channels, [Clip(recording, 0, 5000)]))[2500]

    assert heard(mono, 2) == pytest.approx([0.4, 0.4], abs=1e-4)
    assert heard(stereo, 1) == pytest.approx([0.4], abs=1e-4)
    assert heard(stereo, 3) == pytest.approx([0.2, 0.6, 0], abs=1e-4)
    assert heard(six, 2) == pytest.approx([(0.1 + 0.45) / 2, (0.2 + 0.45) / 2], abs=1e-4)


def test_a_clip_of_the_same_rate_and_other_channels_is_otherwise_exact(studio: Studio) -> None:
    mono = studio.record(studio.noise(5000))
    heard = studio.render(laid(44_100, 2, [Clip(mono, 0, 5000)]))
    assert np.array_equal(heard, np.repeat(studio.samples(mono), 2, axis=1))


def test_sixteen_bits_become_others_exactly_and_others_are_rounded(studio: Studio) -> None:
    short = studio.record(studio.noise(5000))
    assert np.array_equal(studio.render(whole(short), "int32"), studio.samples(short).astype("int32") << 16)
    assert np.array_equal(studio.render(whole(short), "float32"), studio.samples(short) / np.float32(32_768))
    deep = studio.record(studio.noise(5000), subtype="PCM_24")
    expected = np.rint(studio.samples(deep) / 65_536)
    assert np.array_equal(studio.render(whole(deep)), expected)
    hot = studio.record(studio.steady(500, 1.5), subtype="FLOAT")
    assert (studio.render(whole(hot)) == 32_767).all()


def test_tracks_are_summed_and_saturate(studio: Studio) -> None:
    one, other = studio.record(studio.sine(20_000, peak=0.8)), studio.record(studio.sine(20_000, peak=0.7))
    mix = studio.render(laid(44_100, 1, [Clip(one, 0, 20_000)], [Clip(other, 0, 20_000)]))
    total = studio.samples(one).astype(int) + studio.samples(other)
    assert np.array_equal(mix, total.clip(-32_768, 32_767))


def test_a_track_with_nothing_sounding_leaves_the_other_as_it_is(studio: Studio) -> None:
    speech = studio.record(studio.noise(200_000, 2, level=0.5) * 2, subtype="FLOAT")
    music = studio.record(studio.noise(3000))
    timeline = laid(44_100, 2, whole(speech).clips, [Clip(Silence(44_100), 0, 70_000), Clip(music, 0, 3000)])
    heard = studio.render(timeline, "float32")
    source = studio.samples(speech)
    assert np.abs(source).max() > 1
    assert np.array_equal(heard[:69_500], source[:69_500])
    assert np.array_equal(heard[73_000:], source[73_000:])
    assert not np.array_equal(heard[71_000], source[71_000])


def test_a_locked_track_is_cut_with_the_first(studio: Studio) -> None:
    speech, music = studio.record(studio.noise(20_000)), studio.record(studio.noise(20_000, seed=1))
    timeline = laid(44_100, 1, [Clip(speech, 0, 20_000)], [Clip(music, 0, 20_000)])
    heard = studio.render(cut(timeline, [Span(5000, 8000)]))
    total = studio.samples(speech) + studio.samples(music)
    assert np.array_equal(heard[5221:], total[8221:])


def test_two_tracks_of_one_recording_do_not_disturb_each_other(studio: Studio) -> None:
    speech = studio.record(studio.noise(200_000, level=0.05))
    timeline = laid(44_100, 1, [Clip(speech, 0, 100_000)], [Clip(speech, 100_000, 200_000)])
    heard = studio.render(timeline)
    source = studio.samples(speech)
    total = source[:100_000] + source[100_000:]
    assert np.array_equal(heard[500:-500], total[500:-500])


def test_mixed_floats_are_held_within_full_scale(studio: Studio) -> None:
    one = studio.record(studio.sine(20_000, peak=0.8), subtype="FLOAT")
    timeline = laid(44_100, 1, [Clip(one, 0, 20_000)])
    doubled = replace(timeline, tracks=timeline.tracks * 2)
    assert np.abs(studio.render(doubled, "float32")).max() == 1.0
