"""What is rendered is as long as the timeline says, whatever is on it, and takes no more memory."""

import gc
import tracemalloc
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wordsplice.audio.render import rendered
from wordsplice.core.edits import cut, levelled, paced
from wordsplice.core.timeline import (
    Bed,
    Bleep,
    Clip,
    Loudness,
    Mute,
    Ramp,
    Recording,
    RoomTone,
    Silence,
    Source,
    Span,
    Timeline,
    Track,
    whole,
)

from .studio import Studio

Clips = tuple[Clip, ...]


@pytest.fixture(scope="module")
def recordings(studio: Studio) -> tuple[Recording, ...]:
    return (
        studio.record(studio.noise(9000)),
        studio.record(studio.noise(8000, 2), 48000, "PCM_24"),
        studio.record(studio.noise(1500), 8000, "FLOAT"),
    )


effects = st.one_of(
    st.none(),
    st.builds(Mute, st.integers(0, 900), st.integers(0, 900)),
    st.builds(Mute, st.integers(0, 900), st.integers(0, 900), st.sampled_from([Span(0, 1), Span(90, 1400)])),
    st.builds(Bleep, st.integers(0, 900), st.integers(0, 900)),
)

speeds = st.sampled_from([Fraction(1), Fraction(1), Fraction(11, 10), Fraction(1, 2), Fraction(5, 3)])


@st.composite
def clips(draw: st.DrawFn, recordings: tuple[Recording, ...]) -> Clips:
    sources: list[Source] = [*recordings, Silence(44100), Silence(8000)]
    sources += [RoomTone(44100, recordings[1], 100, 4000), RoomTone(8000, recordings[0], 5, 6)]
    source = draw(st.sampled_from(sources))
    edges = st.integers(0, getattr(source, "length", 3000))
    start, end = sorted((draw(edges), draw(edges)))
    gains = st.floats(0, 3)
    low, high = sorted((draw(edges), draw(edges)))
    ramp = Ramp(low, high, draw(gains), draw(gains))
    ramps = (ramp,) if draw(st.booleans()) else ()
    take, speed = draw(st.integers(1, 2)), draw(speeds)
    bands = draw(st.sampled_from([(), (), (6.0, -3.5, 0.0, 0.0, 2.0, -24.0, 24.0)]))
    clip = Clip(source, start, max(end, start + 1), take, ramps, draw(effects), speed, bands)
    if clip.length < 2 or draw(st.booleans()):
        return (clip,)
    left, right = clip.divided(draw(st.integers(clip.start + 1, clip.end - 1)))
    return left, Clip(source, right.start, right.end, right.take, speed=speed)


@settings(max_examples=150, deadline=None)
@given(data=st.data(), rate=st.sampled_from([44100, 48000, 8000, 11025]), channels=st.integers(1, 3))
def test_any_timeline_is_rendered_to_the_sample(
    studio: Studio, recordings: tuple[Recording, ...], data: st.DataObject, rate: int, channels: int
) -> None:
    piece = clips(recordings)
    tracks = data.draw(st.lists(st.lists(piece, max_size=6), min_size=1, max_size=3))
    loudness = data.draw(st.sampled_from([None, None, Loudness(-20), Loudness(-5, -1)]))
    bed = data.draw(st.sampled_from([None, Bed(8000), Bed(44100, 100, 3000, 500, 0.5, 0.5)]))
    first, *others = (tuple(c for piece in t for c in piece) for t in tracks)
    laid = (Track(first), *(Track(clips, bed=bed) for clips in others))
    timeline = Timeline(rate, channels, laid, loudness)
    dtype = data.draw(st.sampled_from(["int16", "int32", "float32", "float64"]))
    sound = studio.render(timeline, dtype)
    assert sound.shape == (timeline.length, channels)
    assert np.isfinite(sound).all()


def test_an_empty_timeline_gives_nothing(studio: Studio) -> None:
    assert list(rendered(Timeline(44100, 2), {}, "int16")) == []


def test_memory_depends_neither_on_length_nor_on_the_number_of_edits(studio: Studio) -> None:
    few = _many_cuts(studio, seconds=10, cuts=10)
    many = _many_cuts(studio, seconds=60, cuts=1000)
    low, high = (min(_peak(studio, timeline) for _ in range(3)) for timeline in (few, many))
    # A kilobyte for each cut would be 1 MB, a byte for each sample 4 MB.
    assert high < low + 500_000
    assert high < 5_000_000


def test_memory_for_faster_sound_at_a_loudness_does_not_depend_on_length(studio: Studio) -> None:
    few, many = (
        levelled(paced(_many_cuts(studio, n, 10), [Span(0, n * 20_000)], Fraction(3, 2)), Loudness(-16))
        for n in (6, 60)
    )
    low, high = (min(_peak(studio, timeline) for _ in range(2)) for timeline in (few, many))
    # What is looked ahead at differs with the sound; a number for each sample would be 38 MB.
    assert high < low + 10_000_000


def _many_cuts(studio: Studio, seconds: int, cuts: int) -> Timeline:
    recording = studio.record(studio.noise(seconds * 44100, 2))
    edges = np.linspace(0, recording.length, 2 * cuts + 2).astype(int).tolist()
    return cut(whole(recording), [Span(a, b) for a, b in list(pairwise(edges))[1::2]])


def _peak(studio: Studio, timeline: Timeline) -> int:
    """Bytes; once in a while the interpreter's own tables grow by some megabytes in between."""
    gc.collect()
    tracemalloc.start()
    try:
        assert sum(len(block) for block in rendered(timeline, studio.sources, "int16")) == timeline.length
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
