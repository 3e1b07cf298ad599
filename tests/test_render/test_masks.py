"""Mutes, bleeps and gains: what they take away, what they may touch, how loud they are."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wordsplice.audio.blocks import Block
from wordsplice.core.edits import Masked, amplified, bleeped, cut, faded_in, faded_out, muted
from wordsplice.core.timeline import Clip, Mute, Ramp, Recording, Span, Timeline, Track, whole

from .studio import Studio

WORD = Span(8000, 12_000)


@pytest.fixture(scope="module")
def speech(studio: Studio) -> Recording:
    return studio.record(studio.noise(20_000, 2))


def unchanged_outside(sound: Block, source: Block, span: Span) -> bool:
    before, after = slice(None, span.start), slice(span.end, None)
    return np.array_equal(sound[before], source[before]) and np.array_equal(sound[after], source[after])


@settings(max_examples=50, deadline=None)
@given(lead=st.integers(1, 1000), tail=st.integers(1, 1000))
def test_a_muted_word_is_gone_and_fades_stay_in_the_gaps_around_it(
    studio: Studio, speech: Recording, lead: int, tail: int
) -> None:
    sound = studio.render(muted(whole(speech), [Masked(WORD, lead, tail)]))
    assert not sound[slice(*WORD)].any()
    room = Span(WORD.start - min(lead, 441), WORD.end + min(tail, 441))
    assert unchanged_outside(sound, studio.samples(speech), room)


def test_the_sound_fades_out_before_a_mute_and_in_after_it(studio: Studio) -> None:
    recording = studio.record(studio.steady(20_000))
    sound = studio.level(muted(whole(recording), [Masked(WORD, 300, 200)]))[:, 0]
    assert (np.diff(sound[7700:8000]) < 0).all()
    assert (np.diff(sound[12_000:12_200]) > 0).all()
    assert np.abs(np.diff(sound)).max() < 0.005


@pytest.mark.parametrize("hz", [0, 700])
def test_beside_a_mute_without_room_the_sound_neither_breaks_off_nor_goes_on(studio: Studio, hz: int) -> None:
    recording = studio.record(studio.sine(20_000, hz=hz) if hz else studio.steady(20_000))
    source = studio.samples(recording)
    sound = studio.render(muted(whole(recording), [Masked(WORD)]))
    assert unchanged_outside(sound, source, WORD)
    assert not sound[8000 + 88 : 12_000 - 88].any()
    beside = np.abs(source[WORD.start - 1]), np.abs(source[WORD.end])
    assert (np.abs(sound[WORD.start : 8088]) <= beside[0]).all()
    assert (np.abs(sound[12_000 - 88 : WORD.end]) <= beside[1]).all()
    steps = np.abs(np.diff(sound.astype(int), axis=0))
    assert steps.max() <= max(np.abs(np.diff(source.astype(int), axis=0)).max(), max(beside) / 80)


def test_nothing_sounds_between_words_muted_one_after_the_other(studio: Studio, speech: Recording) -> None:
    timeline = muted(whole(speech), [Masked(Span(8000, 10_000), 100, 0)])
    sound = studio.render(muted(timeline, [Masked(Span(10_000, 12_000), 0, 100)]))
    assert not sound[slice(*WORD)].any()


def test_a_mute_over_a_cut_leaves_no_sound(studio: Studio, speech: Recording) -> None:
    timeline = cut(whole(speech), [Span(10_000, 11_000)])
    sound = studio.render(muted(timeline, [Masked(WORD, 100, 100)]))
    assert not sound[slice(*WORD)].any()


def test_a_mute_beside_a_cut_leaves_nothing_of_the_word_or_of_what_was_cut(studio: Studio) -> None:
    recording = studio.record(studio.steady(20_000))
    timeline = cut(whole(recording), [Span(6000, 8000)])
    sound = studio.level(muted(timeline, [Masked(Span(6000, 9000), 100, 100)]))[:, 0]
    assert not sound[6000:9000].any()
    assert (np.diff(sound[5781:6000]) < 0).all()


@pytest.mark.parametrize("gap", [1, 2, 30, 200])
def test_a_cut_just_beside_a_muted_word_lends_it_no_sound(studio: Studio, gap: int) -> None:
    recording = studio.record(studio.steady(20_000))
    timeline = muted(whole(recording), [Masked(WORD, 1000, 1000)])
    timeline = cut(timeline, [Span(5000, WORD.start - gap), Span(WORD.end + gap, 15_000)])
    sound = studio.level(timeline)[:, 0]
    start = 5000 + gap
    assert not sound[start : start + 4000].any()
    assert sound[: start - 221 - gap].all()


def test_samples_that_are_no_numbers_do_not_outlast_a_mute(studio: Studio) -> None:
    sound = studio.steady(20_000)
    sound[9000:9100], sound[9500] = np.nan, np.inf
    recording = studio.record(sound, subtype="FLOAT")
    sound = studio.render(muted(whole(recording), [Masked(WORD, 10, 10)]), "float32")
    assert not sound[slice(*WORD)].any()


def test_a_resampled_recording_is_muted_at_the_same_times(studio: Studio) -> None:
    recording = studio.record(studio.noise(24_000), 48000)
    clips = Clip(recording, 0, 9600), Clip(recording, 9600, 14_400, effect=Mute(480, 480))
    timeline = Timeline(44100, 1, (Track((*clips, Clip(recording, 14_400, 24_000))),))
    sound = studio.level(timeline)
    assert not sound[8820:13_230].any()
    plain = studio.level(Timeline(44100, 1, (Track((Clip(recording, 0, 24_000),)),)))
    assert np.allclose(sound[: 8820 - 441], plain[: 8820 - 441], atol=1e-6)
    assert np.allclose(sound[13_230 + 441 :], plain[13_230 + 441 :], atol=1e-6)


@pytest.mark.parametrize("length", [900, 4000, 200_000])
def test_a_bleep_is_as_loud_as_what_it_covers(studio: Studio, length: int) -> None:
    source = np.hstack([studio.noise(300_000, level=0.1), studio.noise(300_000, level=0.02)])
    recording = studio.record(source)
    word = Span(8000, 8000 + length)
    sound = studio.level(bleeped(whole(recording), [Masked(word, 100, 100)]))
    loud = 20 * np.log10(np.std(sound[slice(*word)], axis=0) / np.std(source[slice(*word)], axis=0))
    assert np.abs(loud).max() < 1


def test_the_gaps_in_what_a_bleep_covers_make_it_no_softer(studio: Studio) -> None:
    source = studio.noise(40_000)
    source[12_000:26_000] = 0
    recording, words = studio.record(source), Span(8000, 30_000)
    sound = studio.level(bleeped(whole(recording), [Masked(words)]))[slice(*words)]
    assert 20 * np.log10(np.std(sound) / 0.1) == pytest.approx(0, abs=1)


def test_a_bleep_over_a_soft_word_is_10_db_softer_than_the_speech_around_it(studio: Studio) -> None:
    source = studio.noise(40_000)
    source[slice(*WORD)] *= 0.001
    recording = studio.record(source)
    timeline = muted(whole(recording), [Masked(Span(13_000, 16_000))])
    sound = studio.level(bleeped(timeline, [Masked(WORD)]))[slice(*WORD)]
    assert 20 * np.log10(np.std(sound) / 0.1) == pytest.approx(-10, abs=1)


def test_a_bleep_comes_and_goes_gently(studio: Studio) -> None:
    recording = studio.record(studio.noise(40_000))
    sound = studio.level(bleeped(whole(recording), [Masked(WORD, 441, 441)]))[slice(*WORD), 0]
    steps = np.abs(np.diff(sound, n=2))
    assert steps[:20].max() < 0.1 * steps[1000:3000].max()
    assert steps[-20:].max() < 0.1 * steps[1000:3000].max()


def test_a_bleep_is_a_tone_of_its_frequency_throughout(studio: Studio) -> None:
    recording = studio.record(studio.noise(300_000))
    word = Span(8000, 208_000)
    sound = studio.level(bleeped(whole(recording), [Masked(word, 100, 100)], hz=800))[slice(*word), 0]
    turn = np.angle(
        np.sum(
            sound.reshape(-1, 2000)
            * np.exp(-2j * np.pi * 800 / 44100 * np.arange(200_000)).reshape(-1, 2000),
            1,
        )
    )
    assert np.allclose(turn, -np.pi / 2, atol=0.02)


def test_a_bleep_changes_nothing_around_it_and_leaves_nothing_under_it(studio: Studio) -> None:
    recording = studio.record(studio.sine(20_000, hz=3000, peak=0.3))
    sound = studio.render(bleeped(whole(recording), [Masked(WORD, 100, 100)]))
    assert unchanged_outside(sound, studio.samples(recording), Span(7900, 12_100))
    spectrum = np.abs(np.fft.rfft(sound[9000:11_205, 0] / 32768))
    assert spectrum[150] < spectrum[50] / 1000


def test_a_bleep_over_a_loud_word_stays_within_full_scale(studio: Studio) -> None:
    recording = studio.record(np.sign(studio.sine(20_000)) * 0.999)
    sound = studio.render(bleeped(whole(recording), [Masked(WORD, 100, 100)]))
    assert 32_000 < sound.max() <= 32_767


def test_a_gain_multiplies_every_sample_and_glides_at_its_edges(studio: Studio, speech: Recording) -> None:
    sound = studio.render(amplified(whole(speech), [WORD], 2.0))
    source = studio.samples(speech)
    assert unchanged_outside(sound, source, WORD)
    inner = slice(WORD.start + 220, WORD.end - 220)
    assert np.array_equal(sound[inner], np.clip(2 * source[inner].astype(int), -32768, 32767))
    steady = studio.record(studio.steady(20_000, 0.3))
    assert np.abs(np.diff(studio.level(amplified(whole(steady), [WORD], 2.0)), axis=0)).max() < 0.002


def test_a_gain_saturates_at_full_scale(studio: Studio) -> None:
    recording = studio.record(studio.sine(20_000, peak=0.9))
    sound = studio.render(amplified(whole(recording), [WORD], 4.0))[:, 0]
    assert sound.max() == 32_767
    assert sound.min() == -32_768


def test_fades_are_linear(studio: Studio) -> None:
    recording = studio.record(studio.steady(20_000), subtype="DOUBLE")
    timeline = faded_out(faded_in(whole(recording), Span(0, 5000)), Span(10_000, 20_000))
    sound = studio.level(timeline)[:, 0]
    assert np.allclose(sound[:5000], 0.5 * np.arange(5000) / 5000, atol=1e-3)
    assert np.array_equal(sound[5000:10_000], np.full(5000, 0.5))
    assert np.allclose(sound[10_000:], 0.5 * np.arange(10_000, 0, -1) / 10_000, atol=1e-3)


def test_ramps_multiply_and_are_constant_beyond_their_ends(studio: Studio) -> None:
    recording: Recording = studio.record(studio.steady(9000), subtype="DOUBLE")
    ramps = Ramp(2000, 4000, 1.0, 0.5), Ramp(6000, 8000, 0.5, 1.0)
    clip = Clip(recording, 0, 9000, ramps=ramps)
    sound = studio.level(Timeline(44100, 1, (Track((clip,)),)))[:, 0]
    assert sound[[0, 1999, 3000, 5000, 7000, 8500]] == pytest.approx(
        [0.25, 0.25, 0.1875, 0.125, 0.1875, 0.25]
    )
