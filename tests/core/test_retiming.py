"""Where the moments of recordings are heard after edits, held against the list of the samples that sound."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordsplice.core import edits, overlaps
from wordsplice.core.timeline import Recording, Span, Timeline, whole
from wordsplice.core.tracing import Retiming, Trace

RATE = 100
HOST = Recording("1", "host.wav", RATE, 1, 80)
GUEST = Recording("2", "guest.wav", RATE, 1, 50)


@st.composite
def edited(draw: st.DrawFn) -> Timeline:
    """Two recordings, edited together."""
    timeline = overlaps.layered([whole(HOST), whole(GUEST)])
    for _ in range(draw(st.integers(0, 4))):
        edges = st.integers(0, timeline.length)
        a, b, to = draw(edges), draw(edges), draw(edges)
        span = Span(min(a, b), max(a, b))
        if a == b or span == (0, timeline.length):
            continue
        if span.start < to < span.end:
            timeline = edits.cut(timeline, [span])
        else:
            timeline = edits.moved(timeline, span, to)
    return timeline


def heard(timeline: Timeline, track: int, key: str) -> dict[int, int]:
    """The place of each sample of a recording on a track."""
    places: dict[int, int] = {}
    at = 0
    for clip in timeline.layers[track]:
        if getattr(clip.source, "id", None) == key:
            places |= {clip.start + n: at + n for n in range(clip.length)}
        at += clip.length
    return places


@given(edited(), st.integers(0, 79))
def test_a_moment_is_where_its_sample_sounds_or_the_next_one_that_is_left(
    timeline: Timeline, sample: int
) -> None:
    retiming = Retiming(timeline)
    for track, recording in enumerate((HOST, GUEST)):
        places = heard(timeline, track, recording.id)
        after = [n for n in places if n >= sample]
        expected = places[min(after)] / RATE if after else None
        assert retiming.at(recording.id, sample / RATE) == pytest.approx(expected)


def test_moments_in_faster_parts_are_exact() -> None:
    timeline = edits.paced(whole(HOST), [Span(20, 60)], Fraction(2))
    retiming = Retiming(timeline)
    assert [retiming.at("1", seconds) for seconds in (0.1, 0.31, 0.7)] == [0.1, 0.255, 0.5]


def test_before_the_beginning_is_the_beginning_and_behind_the_end_is_nothing() -> None:
    retiming = Retiming(edits.inserted(whole(HOST), 0, whole(GUEST).clips))
    assert retiming.at("1", -1) == 0.5
    assert retiming.at("1", 0.8) is None
    assert retiming.at("3", 0) is None


def test_of_copies_the_first_take_counts_wherever_it_is() -> None:
    copy, _ = edits.copied(whole(HOST).layers, {})
    assert Retiming(edits.inserted(whole(HOST), 0, *copy)).at("1", 0.3) == pytest.approx(1.1)
    only = edits.cut(edits.inserted(whole(HOST), 80, *copy), [Span(20, 40)])
    assert Retiming(only).at("1", 0.3) == pytest.approx(0.9)


@given(edited(), st.data())
def test_the_way_back_is_that_of_a_track_on_which_a_recording_sounds(
    timeline: Timeline, data: st.DataObject
) -> None:
    before = overlaps.layered([whole(HOST), whole(GUEST)])
    at = data.draw(st.integers(0, timeline.length - 1))
    sounding = [
        {at: sample for sample, at in heard(timeline, n, r.id).items()} for n, r in enumerate((HOST, GUEST))
    ]
    expected = next((places[at] for places in sounding if at in places), None)
    if expected is not None:
        assert Trace(timeline, before).back(at) == expected
    assert Trace(timeline, before).back(timeline.length) is None
