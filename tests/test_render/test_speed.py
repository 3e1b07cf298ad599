"""Sound at another speed: where it begins and ends, and that nothing shows how it is divided."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest

from wordsplice.audio.blocks import Block
from wordsplice.audio.stretch import STRAY, Stretched
from wordsplice.core.edits import Masked, cut, levelled, muted, paced
from wordsplice.core.timeline import Clip, Loudness, Span, Timeline, Track, whole

from .studio import Studio

SPEEDS = [Fraction(1, 2), Fraction(10, 11), Fraction(5, 4), Fraction(2)]


def bursts(studio: Studio, every: int, count: int) -> Block:
    """Bursts of 40 ms, as long as those of consonants, in faint noise."""
    sound = studio.noise(every * (count + 1), level=0.001)
    for n in range(1, count + 1):
        sound[n * every : n * every + 1764] *= 200
    return sound


@pytest.mark.parametrize("speed", SPEEDS)
def test_everything_is_where_it_belongs_to_within_some_milliseconds(studio: Studio, speed: Fraction) -> None:
    recording = studio.record(bursts(studio, 10_000, 12))
    heard = studio.level(paced(whole(recording), [Span(0, recording.length)], speed))[:, 0]
    assert len(heard) == round(recording.length / speed)
    loud = np.flatnonzero(np.abs(heard) > 0.1)
    for n in range(1, 13):
        middle = (n * 10_000 + 882) / speed
        near = loud[np.abs(loud - float(middle)) < 4000 / speed]
        assert len(near), n
        assert abs(np.median(near) - float(middle)) / 44_100 <= STRAY + Fraction(1, 100), n


def test_the_first_samples_are_the_recordings_own(studio: Studio) -> None:
    recording = studio.record(studio.sine(44_100))
    heard = studio.level(paced(whole(recording), [Span(0, 44_100)], Fraction(5, 4)))
    assert np.allclose(heard[:20], studio.sine(20), atol=1e-3)


@pytest.mark.parametrize("rate", [44_100, 16_000])
def test_a_division_of_a_faster_clip_is_not_heard(studio: Studio, rate: int) -> None:
    recording = studio.record(studio.noise(60_000))
    edges = [0, 1001, 1002, 7777, 30_011, 60_000]
    clips = [Clip(recording, a, b, n, speed=Fraction(5, 4)) for n, (a, b) in enumerate(pairwise(edges), 1)]
    divided = Timeline(rate, 1, (Track(tuple(clips)),))
    one = Clip(recording, 0, 60_000, speed=Fraction(5, 4))
    together = replace(divided, tracks=(Track((one,)),))
    assert np.allclose(studio.level(divided), studio.level(together), atol=1e-6)


def test_any_stretch_of_stretched_sound_is_the_same_whenever_it_is_asked_for(studio: Studio) -> None:
    source = studio.noise(40_000)

    def read(start: int, end: int) -> Block:
        return np.pad(source, ((1000, 40_000), (0, 0)))[start + 1000 : end + 1000]

    stretched = Stretched(read, 500, 44_100, Fraction(3, 2))
    later = stretched.between(9000, 9500)
    assert np.array_equal(stretched.between(-200, 20_000)[9200:9700], later)
    assert np.array_equal(stretched.between(-200, -50), source[300:450])


def test_a_sustained_sound_keeps_its_level_and_does_not_click(studio: Studio) -> None:
    recording = studio.record(studio.sine(88_200, hz=180))
    timeline = paced(whole(recording), [Span(20_000, 60_000)], Fraction(6, 5))
    heard = studio.level(cut(timeline, [Span(30_000, 34_321)]))[:, 0]
    steepest = 0.5 * 2 * np.pi * 180 / 44_100
    assert np.abs(np.diff(heard)).max() < 1.5 * steepest
    swings = [np.abs(heard[n : n + 500]).max() for n in range(0, len(heard) - 500, 500)]
    assert min(swings) > 0.45


def test_muted_parts_of_a_faster_clip_are_silent(studio: Studio) -> None:
    recording = studio.record(studio.noise(50_000))
    timeline = muted(paced(whole(recording), [Span(0, 50_000)], Fraction(2)), [Masked(Span(10_000, 12_000))])
    heard = studio.level(timeline)
    assert not heard[10_100:11_900].any()
    assert np.abs(heard[8000:9900]).max() > 0.1


def test_clipped_sound_is_not_turned_up_beyond_its_peak(studio: Studio) -> None:
    recording = studio.record(studio.sine(88_200, hz=997, peak=1.0))
    heard = studio.level(levelled(whole(recording), Loudness(-3, -1)))
    assert np.abs(heard).max() <= 10 ** (-1 / 20)
