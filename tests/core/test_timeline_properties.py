"""Timelines held against the plainest model there is: the list of the samples that sound."""

import json
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise, zip_longest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordsplice.core import edits, overlaps
from wordsplice.core.documents import (
    project_from_json,
    project_to_json,
    timeline_from_json,
    timeline_to_json,
)
from wordsplice.core.edits import Masked
from wordsplice.core.errors import CannotEdit
from wordsplice.core.placement import sampled, words_of
from wordsplice.core.project import Project, Step
from wordsplice.core.timeline import Clip, Recording, Silence, Span, Timeline, Track, whole
from wordsplice.core.words import Transcript, Word

RATE = 100
HOST = Recording("1", "host.wav", RATE, 1, 80)
GUEST = Recording("2", "guest.wav", RATE, 2, 50)
FAST = Recording("3", "fast.wav", 147, 1, 90)

Sample = tuple[tuple[str, int], ...]
"""What sounds at once on the tracks that are edited together, each as its source's id and its place there."""

NOTHING = ("silence", 0)

Edit = tuple[Callable[[Timeline], Timeline], Callable[[list[Sample]], list[Sample]]]


def samples(timeline: Timeline) -> list[Sample]:
    """Every sample that sounds, without the silence on the last tracks."""
    layers = [
        [
            (getattr(clip.source, "id", "silence"), n if isinstance(clip.source, Recording) else 0)
            for clip in clips
            for n in range(clip.start, clip.end)
        ]
        for clips in timeline.layers
    ]
    return [_stripped(sample) for sample in zip_longest(*layers, fillvalue=NOTHING)]


def _stripped(sample: Sample) -> Sample:
    return _stripped(sample[:-1]) if sample and sample[-1] == NOTHING else sample


def spans(length: int, most: int = 4) -> st.SearchStrategy[list[Span]]:
    span = st.tuples(st.integers(0, length), st.integers(0, length)).filter(lambda s: s[0] != s[1])
    return st.lists(span.map(lambda s: Span(*sorted(s))), min_size=1, max_size=most)


@st.composite
def an_edit(draw: st.DrawFn, length: int) -> Edit:
    """An edit with what it does to the list of samples."""
    chosen = draw(spans(length))
    inside = {n for start, end in chosen for n in range(start, end)}
    a, b = chosen[0]
    at = draw(st.integers(0, length))
    both = overlaps.layered([whole(HOST), whole(GUEST)])
    material = draw(st.sampled_from([whole(GUEST).layers, (edits.silence(RATE, 7),), both.layers]))
    heard = samples(Timeline(RATE, 1, tuple(map(Track, material))))
    kinds: dict[str, Edit] = {
        "keep": (lambda t: edits.kept(t, chosen), lambda s: [x for n, x in enumerate(s) if n in inside]),
        "insert": (lambda t: edits.inserted(t, at, *material), lambda s: s[:at] + heard + s[at:]),
        "replace": (lambda t: edits.replaced(t, Span(a, b), *material), lambda s: s[:a] + heard + s[b:]),
        "gain": (lambda t: edits.amplified(t, chosen, 0.5), lambda s: s),
        "mute": (lambda t: edits.muted(t, [Masked(span) for span in chosen]), lambda s: s),
        "fade": (lambda t: edits.faded_out(t, Span(a, b)), lambda s: s),
    }
    if len(inside) < length:
        kinds["cut"] = (
            lambda t: edits.cut(t, chosen),
            lambda s: [x for n, x in enumerate(s) if n not in inside],
        )
    if at <= a:
        kinds["move back"] = (
            lambda t: edits.moved(t, Span(a, b), at),
            lambda s: s[:at] + s[a:b] + s[at:a] + s[b:],
        )
    if at >= b:
        kinds["move on"] = (
            lambda t: edits.moved(t, Span(a, b), at),
            lambda s: s[:a] + s[b:at] + s[a:b] + s[at:],
        )
        c, d = draw(st.sampled_from([(at, length), (b, at)]))
        if c < d:
            kinds["swap"] = (
                lambda t: edits.swapped(t, Span(c, d), Span(a, b)),
                lambda s: s[:a] + s[c:d] + s[b:c] + s[a:b] + s[d:],
            )
    return kinds[draw(st.sampled_from(sorted(kinds)))]


@st.composite
def edited(draw: st.DrawFn) -> tuple[Timeline, list[Sample]]:
    """A timeline of one or two tracks after some edits, with the samples that should sound."""
    both = overlaps.layered([whole(HOST), whole(GUEST)])
    timeline = draw(st.sampled_from([whole(HOST), both]))
    heard = samples(timeline)
    for _ in range(draw(st.integers(0, 5))):
        edit, model = draw(an_edit(len(heard)))
        timeline, heard = edit(timeline), model(heard)
    return timeline, heard


def spoken(recording: Recording, edges: list[int]) -> Transcript:
    words = (Word(f"w{a}", a / recording.rate, b / recording.rate) for a, b in pairwise(edges))
    return Transcript(tuple(words))


SPEECHES = {
    r.id: sampled(spoken(r, list(range(3, r.length, 7))), r.rate, r.length) for r in (HOST, GUEST, FAST)
}


@given(edited())
def test_any_sequence_of_edits_leaves_exactly_the_samples_that_a_list_would_hold(
    case: tuple[Timeline, list[Sample]],
) -> None:
    timeline, heard = case
    assert samples(timeline) == heard
    assert timeline.length == len(heard)
    assert timeline.duration == len(heard) / RATE


@given(edited())
def test_any_sequence_of_edits_keeps_every_word_on_its_own_sound(
    case: tuple[Timeline, list[Sample]],
) -> None:
    timeline, heard = case
    for word in words_of(timeline, SPEECHES):
        key, index = word.id.split("#")[0].split(".")
        speech = SPEECHES[key]
        start, end = speech.starts[int(index) - 1], speech.ends[int(index) - 1]
        sounding = [sample[word.track] for sample in heard[word.span.start : word.span.end]]
        assert sounding, word
        assert all(source == key and start <= n < end for source, n in sounding)
        assert (key, (start + end) // 2) in sounding
        assert word.start == pytest.approx(word.span.start / RATE)
        assert word.end == pytest.approx(word.span.end / RATE)


@given(edited())
def test_every_word_whose_middle_sounds_is_among_the_words_as_often_as_it_sounds(
    case: tuple[Timeline, list[Sample]],
) -> None:
    timeline, heard = case
    middles = {
        (key, middle): f"{key}.{n + 1}"
        for key, speech in SPEECHES.items()
        for n, middle in enumerate(speech.middles)
    }
    words = words_of(timeline, SPEECHES)
    for track in timeline.speaking:
        sounding = [sample[track] for sample in heard if len(sample) > track]
        expected = [middles[sample] for sample in sounding if sample in middles]
        assert [word.id for word in words if word.track == track] == expected
    if len({word.track for word in words}) > 1:
        assert [word.span.start for word in words] == sorted(word.span.start for word in words)


@given(edited())
def test_the_json_of_a_timeline_gives_the_same_timeline_back(case: tuple[Timeline, list[Sample]]) -> None:
    timeline, _ = case
    assert timeline_from_json(json.loads(json.dumps(timeline_to_json(timeline)))) == timeline


@given(edited(), edited())
def test_undo_after_an_edit_is_identity_and_redo_brings_it_back(
    first: tuple[Timeline, list[Sample]], second: tuple[Timeline, list[Sample]]
) -> None:
    project = Project().with_recording(HOST, SPEECHES["1"].transcript)
    once = project.committed(Step("first", project.state.with_timeline(1, first[0])))
    twice = once.committed(Step("second", once.state.with_timeline(1, second[0])))
    assert twice.undone().state == once.state
    assert twice.undone().undone().timeline(1, twice.undone().undone().state) == whole(HOST)
    assert twice.undone().redone() == twice
    loaded = project_from_json(json.loads(json.dumps(project_to_json(twice))))
    assert loaded == twice


@given(st.lists(st.integers(1, 79), min_size=1, max_size=4))
def test_parts_of_a_split_joined_again_are_the_whole_with_its_words_whole(points: list[int]) -> None:
    parts = edits.split(whole(HOST), points)
    joined = overlaps.joined(parts)
    assert joined == whole(HOST)
    assert words_of(joined, SPEECHES) == words_of(whole(HOST), SPEECHES)


@given(spans(80), st.integers(0, 9), st.integers(0, 9))
def test_muting_marks_the_words_in_it_and_changes_neither_length_nor_times(
    chosen: list[Span], lead: int, tail: int
) -> None:
    muted = edits.muted(whole(HOST), [Masked(span, lead, tail) for span in chosen])
    before, after = words_of(whole(HOST), SPEECHES), words_of(muted, SPEECHES)
    assert muted.length == HOST.length
    assert [word._replace(muted=False) for word in after] == list(before)
    for word in after:
        middle = (word.span.start + word.span.end) // 2
        assert word.muted == any(start <= middle < end for start, end in chosen)


@given(st.integers(0, 60), spans(100))
def test_a_source_of_another_rate_takes_its_own_time_to_the_nearest_sample(
    at: int, chosen: list[Span]
) -> None:
    timeline = edits.inserted(whole(HOST), at, whole(FAST).clips)
    assert timeline.length == round(80 + 90 * RATE / 147)
    shorter = edits.cut(timeline, chosen)
    left = sum((Fraction(clip.length, clip.source.rate) for clip in shorter.clips), Fraction(0))
    gone = len({n for start, end in chosen for n in range(start, end)})
    assert abs(shorter.length - left * RATE) <= 0.5
    assert abs(timeline.length - gone - shorter.length) <= len(chosen)


@given(spans(40))
def test_tracks_locked_to_the_first_lose_the_same_time_and_others_stay(chosen: list[Span]) -> None:
    length = 50
    locked = Track((Clip(GUEST, 0, length),))
    free = Track((Clip(GUEST, 0, length),), locked=False)
    timeline = Timeline(RATE, 1, (Track((Clip(HOST, 0, length),)), locked, free))
    shorter = edits.cut(timeline, chosen)
    gone = len({n for start, end in chosen for n in range(start, end)})
    first, second, third = shorter.tracks
    assert [(c.start, c.end) for c in first.clips] == [(c.start, c.end) for c in second.clips]
    assert sum(c.length for c in first.clips) == length - gone
    assert third == free


def test_material_laid_into_the_first_track_is_a_gap_on_the_locked_ones() -> None:
    timeline = Timeline(RATE, 1, (Track((Clip(HOST, 0, 80),)), Track((Clip(GUEST, 0, 20),))))
    longer = edits.inserted(timeline, 30, whole(GUEST).clips)
    assert longer.length == 130
    assert longer.tracks[1].clips == (Clip(GUEST, 0, 20), Clip(Silence(RATE), 0, 110))


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (lambda t: edits.cut(t, [Span(0, 80)]), "nothing of the audio would be left"),
        (lambda t: edits.cut(t, [Span(5, 5)]), "nothing lies from"),
        (lambda t: edits.cut(t, [Span(70, 90)]), "outside the audio"),
        (lambda t: edits.moved(t, Span(10, 20), 15), "into itself"),
        (lambda t: edits.swapped(t, Span(10, 20), Span(15, 30)), "overlap"),
        (lambda t: edits.split(t, [0, 80]), "cannot split at the very start or end"),
        (lambda t: edits.amplified(t, [Span(0, 10)], 0), "gain must be above 0"),
        (lambda t: edits.inserted(t, -1, ()), "outside the audio"),
        (lambda _: edits.silence(RATE, 0), "longer than 0"),
    ],
)
def test_an_edit_that_makes_no_sense_says_so_in_one_line(
    edit: Callable[[Timeline], object], says: str
) -> None:
    with pytest.raises(CannotEdit, match=says) as raised:
        edit(whole(HOST))
    assert "\n" not in str(raised.value)
