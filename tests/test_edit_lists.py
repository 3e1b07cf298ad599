"""Edit lists say what the timeline says: each is read back by a reader of its format."""

import json
import shlex
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

import opentimelineio as otio
import pytest

from wordsplice.core.chapters import Chapter
from wordsplice.core.documents import timeline_from_json
from wordsplice.core.edits import (
    Masked,
    amplified,
    bleeped,
    cut,
    faded_in,
    inserted,
    muted,
    paced,
    silence,
    underlaid,
)
from wordsplice.core.errors import BadInput
from wordsplice.core.placement import sampled
from wordsplice.core.timeline import Bed, Recording, Span, Timeline, Track, whole
from wordsplice.core.words import Transcript, Word
from wordsplice.speech.transcripts import parse_transcript
from wordsplice.workers.edit_lists import FORMATS, EditListOf, changes, edit_list

RATE = 44_100
HOST = Recording("1", "/talks/the host's “first” talk.flac", RATE, 2, 60 * RATE)
GUEST = Recording("2", "talks/guest.mp3", 16_000, 1, 60 * 16_000)
TWIN = Recording("3", "talks/guest.wav", 16_000, 1, 60 * 16_000)
WORDS = Transcript((Word("Hello,", 1.0, 1.4), Word("um", 2.0, 2.5), Word("damn", 5.0, 5.5)))
SPEECHES = {"1": sampled(WORDS, RATE, HOST.length)}


def seconds(start: float, end: float) -> Span:
    return Span(round(start * RATE), round(end * RATE))


def told(timeline: Timeline, *chapters: Chapter) -> EditListOf:
    return EditListOf(timeline, "Talk 7", chapters, changes(timeline, SPEECHES))


@pytest.fixture
def edited() -> EditListOf:
    """Host and guest: an um is gone, a word bleeped, a part faster, a pause laid in, a part copied."""
    both = Timeline(RATE, 2, (*whole(HOST).tracks, *whole(GUEST).tracks))
    both = bleeped(both, [Masked(seconds(5, 5.5), 441, 441)])
    both = paced(both, [seconds(10, 12.5)], Fraction(5, 4))
    both = amplified(both, [seconds(20, 21)], 0.5)
    both = cut(both, [seconds(2, 2.5)])
    both = inserted(both, 15 * RATE, silence(RATE, RATE))
    both = inserted(both, 30 * RATE, [replace(clip, take=2) for clip in whole(TWIN).clips])
    return told(both, Chapter(0.0, "Start"), Chapter(16.5, 'The "middle"'))


def test_changes_tell_what_went_of_each_recording_with_its_words(edited: EditListOf) -> None:
    host = [change for change in edited.removed if change.recording == HOST]
    assert [(c.kind, c.start, c.end, c.text, c.place) for c in host] == [
        ("cut", 2.0, 2.5, "um", seconds(2, 2)),
        ("bleep", 5.0, 5.5, "damn", seconds(4.5, 5)),
    ]
    guest = [change for change in edited.removed if change.recording == GUEST]
    assert [(c.kind, c.start, c.end, c.text, c.track) for c in guest] == [
        ("cut", 2.0, 2.5, "", 1),
        ("bleep", 5.0, 5.5, "", 1),
    ]


def test_what_stands_elsewhere_is_no_cut_and_what_went_at_the_ends_is() -> None:
    timeline = cut(whole(HOST), [seconds(0, 1), seconds(50, 60)])
    found = changes(timeline, {})
    assert [(c.start, c.end, c.place) for c in found] == [(0, 1, (0, 0)), (50, 60, seconds(49, 49))]
    swapped = Timeline(RATE, 2, (Track((*timeline.clips[0].divided(20 * RATE)[::-1],)),))
    assert [(c.start, c.end) for c in changes(swapped, {})] == [(0, 1), (50, 60)]


def test_a_cut_through_tracks_is_one_label_which_tells_the_words(edited: EditListOf) -> None:
    labels = edit_list("audacity", edited).splitlines()
    assert [label for label in labels if "cut" in label] == [
        "2.000000\t2.000000\tcut “um” (2.000–2.500 s of the host's “first” talk.flac)"
    ]


def test_a_timeline_of_nothing_but_what_was_recorded_has_no_changes() -> None:
    assert changes(whole(HOST), SPEECHES) == ()
    for name in FORMATS:
        edit_list(name, told(whole(HOST)))


def test_json_is_the_timeline_file(edited: EditListOf) -> None:
    assert timeline_from_json(json.loads(edit_list("json", edited))) == edited.timeline


def test_audacity_labels_are_read_by_the_reader_of_labels(edited: EditListOf) -> None:
    labels = read_labels(edit_list("audacity", edited))
    assert labels[0] == (0.0, 0.0, "chapter: Start")
    assert (2.0, 2.0, "cut “um” (2.000–2.500 s of the host's “first” talk.flac)") in labels
    assert (4.5, 5.0, "bleep “damn” (5.000–5.500 s of the host's “first” talk.flac)") in labels
    assert (16.5, 16.5, 'chapter: The "middle"') in labels
    removed = read_labels(edit_list("audacity-source", edited))
    assert removed[:2] == [
        (2.0, 2.5, "cut “um” (2.000–2.500 s of the host's “first” talk.flac)"),
        (5.0, 5.5, "bleep “damn” (5.000–5.500 s of the host's “first” talk.flac)"),
    ]


def read_labels(text: str) -> list[tuple[float, float, str]]:
    """As Audacity reads them: by their tabs."""
    found = [line.split("\t") for line in text.splitlines()]
    return [(float(start), float(end), label) for start, end, label in found]


def test_labels_of_what_was_removed_are_a_transcript_of_it() -> None:
    content = told(cut(whole(HOST), [seconds(2, 2.5)]))
    text = edit_list("audacity-source", content)
    words = parse_transcript(text, "audacity").words
    assert [word.text for word in words[:2]] == ["cut", "“um”"]
    assert (words[0].start, words[-1].end) == (2.0, 2.5)


def test_opentimelineio_reads_tracks_with_the_same_clips_at_the_same_times(edited: EditListOf) -> None:
    timeline = otio.adapters.read_from_string(edit_list("otio", edited), "otio_json")
    assert timeline.name == "Talk 7"
    assert [track.kind for track in timeline.tracks] == ["Audio", "Audio"]
    for track, ours in zip(timeline.tracks, edited.timeline.tracks, strict=True):
        assert track.duration().to_seconds() == pytest.approx(edited.timeline.duration, abs=1e-6)
        assert len(track) == len(ours.clips)
        for item, clip in zip(track, ours.clips, strict=True):
            assert isinstance(item, otio.schema.Gap) == (not isinstance(clip.source, Recording))
            if isinstance(item, otio.schema.Clip):
                assert item.source_range.start_time.value == clip.start
                assert item.enabled == (clip.effect is None)
    fast = next(clip for clip in timeline.tracks[0].find_clips() if clip.effects)
    assert fast.effects[0].time_scalar == 1.25
    assert fast.source_range.duration.to_seconds() == pytest.approx(2.0)
    assert fast.media_reference.available_range.duration.value == HOST.length


def test_opentimelineio_markers_tell_the_removed_words_and_what_a_clip_cannot_say(edited: EditListOf) -> None:
    timeline = otio.adapters.read_from_string(edit_list("otio", edited), "otio_json")
    marked = {
        marker.name: marker.marked_range.start_time.to_seconds() for marker in timeline.tracks[0].markers
    }
    assert marked["cut “um” (2.000–2.500 s of the host's “first” talk.flac)"] == 2.0
    assert [marker.name for marker in timeline.tracks.markers] == ["Start", 'The "middle"']
    remarks = [marker.name for clip in timeline.tracks[0].find_clips() for marker in clip.markers]
    assert remarks == ["bleep, 1000 Hz", "speed 1.25", "gain -6.0 dB"]


def test_a_recordings_path_is_an_address_in_opentimelineio(edited: EditListOf) -> None:
    timeline = otio.adapters.read_from_string(edit_list("otio", edited), "otio_json")
    urls = {clip.media_reference.target_url for clip in timeline.find_clips()}
    assert "file:///talks/the%20host%27s%20%E2%80%9Cfirst%E2%80%9D%20talk.flac" in urls
    assert "talks/guest.mp3" in urls


def test_an_edl_is_read_with_each_event_within_half_a_frame(edited: EditListOf) -> None:
    read = otio.adapters.read_from_string(edit_list("edl", edited), "cmx_3600", rate=30)
    assert [track.name for track in read.tracks] == ["A1", "A2"]
    starts = [item.trimmed_range_in_parent().start_time.to_seconds() for item in read.tracks[0].find_clips()]
    assert starts == pytest.approx([0, 2, 4.5, 5, 9.5, 11.5, 16, 20.5, 21.5, 30, 90], abs=1 / 60)
    reels = [item.metadata["cmx_3600"]["reel"] for item in read.tracks[0].find_clips()]
    assert set(reels) == {"THEHOSTS", "GUEST"}
    assert {item.metadata["cmx_3600"]["reel"] for item in read.tracks[1].find_clips()} == {"GUEST2"}


def test_an_edl_says_names_words_and_what_events_cannot_in_comments(edited: EditListOf) -> None:
    lines = edit_list("edl", edited).splitlines()
    assert lines[:2] == ["TITLE: Talk 7", "FCM: NON-DROP FRAME"]
    assert "* FROM CLIP NAME:  the host's “first” talk.flac" in lines
    assert "* cut “um” (2.000–2.500 s of the host's “first” talk.flac)" in lines
    for said in ("* bleep, 1000 Hz", "* speed 1.25", "* gain -6.0 dB"):
        assert said in lines
    assert any(line.startswith("* LOC: 00:00:16:15 GREEN") for line in lines)


def test_an_edl_of_very_many_short_edits_keeps_the_length() -> None:
    spans = [seconds(n / 20, n / 20 + 0.021) for n in range(1, 1000)]
    timeline = cut(whole(HOST), spans)
    read = otio.adapters.read_from_string(edit_list("edl", told(timeline)), "cmx_3600", rate=30)
    assert read.duration().to_seconds() == pytest.approx(timeline.duration, abs=1 / 30)


def test_an_edl_leaves_out_tracks_beyond_its_four_and_says_so() -> None:
    timeline = Timeline(RATE, 2, whole(HOST).tracks * 6)
    assert edit_list("edl", told(timeline)).splitlines()[-1].startswith("* 2 MORE TRACKS ARE LEFT OUT")


class Chunk(NamedTuple):
    """A chunk of a Reaper project: its own line, the lines in it and the chunks in it."""

    head: list[str]
    lines: dict[str, list[list[str]]]
    inner: list["Chunk"]


def read_reaper(text: str) -> Chunk:
    def chunk(head: str, lines: Iterator[str]) -> Chunk:
        found = Chunk(shlex.split(head[1:]), {}, [])
        for line in lines:
            if line == ">":
                return found
            if line.startswith("<"):
                found.inner.append(chunk(line, lines))
            else:
                name, *values = fields(line)
                found.lines.setdefault(name, []).append(values)
        raise AssertionError(f"{head} has no end")

    lines = iter([line.strip() for line in text.splitlines()])
    return chunk(next(lines), lines)


def fields(line: str) -> list[str]:
    """Words, and texts in one of three quotation marks."""
    found, rest = [], line
    while rest:
        mark = rest[0] if rest[0] in "\"'`" else " "
        text, _, rest = rest.removeprefix(mark).partition(mark)
        found.append(text)
        rest = rest.strip()
    return found


def test_reaper_items_play_the_same_samples_at_the_same_times(edited: EditListOf) -> None:
    project = read_reaper(edit_list("reaper", edited))
    assert [track.head[0] for track in project.inner] == ["TRACK", "TRACK"]
    items = project.inner[0].inner
    first, second = items[0], items[1]
    # The cut of the um is a crossfade of 10 ms: each item reaches 5 ms beyond the join at 2 s.
    assert float(first.lines["LENGTH"][0][0]) == pytest.approx(2.005, abs=1e-4)
    assert first.lines["FADEOUT"][0][:2] == ["1", "0.010000000"]
    assert float(second.lines["POSITION"][0][0]) == pytest.approx(1.995, abs=1e-4)
    assert float(second.lines["SOFFS"][0][0]) == pytest.approx(2.495, abs=1e-4)
    assert [item.lines["MUTE"][0][0] for item in items[:4]] == ["0", "0", "1", "0"]
    assert "1.25" in [item.lines["PLAYRATE"][0][0] for item in items]
    assert "0.500000" in [item.lines["VOLPAN"][0][0] for item in items]
    last = items[-1]
    end = float(last.lines["POSITION"][0][0]) + float(last.lines["LENGTH"][0][0])
    assert end == pytest.approx(edited.timeline.duration, abs=1e-6)
    assert [chunk.head for chunk in last.inner] == [["SOURCE", "FLAC"]]
    assert last.inner[0].lines["FILE"] == [[HOST.path]]


@pytest.mark.parametrize("format", ["otio", "edl", "reaper"])
def test_an_equaliser_is_told_in_words(format: str) -> None:
    (clip,) = whole(HOST).clips
    track = Track((replace(clip, equaliser=(0.0, 0.0, 0.0, -1.5, 3.0, 0.0, 0.0)),))
    written = edit_list(format, told(Timeline(RATE, 2, (track,))))
    assert "1000 Hz -1.5 dB, 2000 Hz +3.0 dB" in written


def test_reaper_markers_are_chapters_and_cuts_and_regions_what_is_covered(edited: EditListOf) -> None:
    markers = read_reaper(edit_list("reaper", edited)).lines["MARKER"]
    assert ["1", "0.000000000", "Start", "0"] in markers
    assert [m[2] for m in markers if m[1] == "16.500000000"] == ['The "middle"']
    region = [m for m in markers if m[0] == next(m[0] for m in markers if m[2].startswith("bleep “damn”"))]
    assert [(float(m[1]), m[3]) for m in region] == [(4.5, "1"), (5.0, "1")]


def test_reaper_gets_fades_as_the_volume_of_an_item_and_beds_as_what_they_play() -> None:
    timeline = faded_in(whole(HOST), seconds(0, 4))
    timeline = underlaid(timeline, whole(GUEST).clips, Bed(RATE, start=10 * RATE, fade=2 * RATE, level=0.25))
    speech, music = read_reaper(edit_list("reaper", told(timeline))).inner
    envelope = speech.inner[0].inner[0]
    assert envelope.head == ["VOLENV"]
    assert [(float(at), float(gain)) for at, gain, _ in envelope.lines["PT"]] == [(0, 0), (4, 1)]
    assert float(music.inner[0].lines["POSITION"][0][0]) == pytest.approx(10, abs=0.01)
    assert {item.lines["VOLPAN"][0][0] for item in music.inner} == {"0.250000"}
    rising, falling = (music.inner[n].inner[0].lines["PT"] for n in (0, -1))
    assert [float(gain) for _, gain, _ in (*rising, *falling)] == [0, 1, 1, 0]


@pytest.mark.parametrize("name", FORMATS)
def test_names_and_titles_with_anything_in_them_stay_in_their_lines(name: str) -> None:
    odd = Recording("9", "a\n>\t\"b\" 'c' `d` <ITEM.flac", RATE, 1, 10 * RATE)
    timeline = muted(cut(whole(odd), [seconds(1, 2)]), [Masked(seconds(3, 4))])
    content = EditListOf(timeline, "x\n> \"'`", (Chapter(0.0, "a\n\tb"),), changes(timeline, {}))
    plain = Recording("9", "a.flac", RATE, 1, 10 * RATE)
    same = muted(cut(whole(plain), [seconds(1, 2)]), [Masked(seconds(3, 4))])
    usual = EditListOf(same, "x", (Chapter(0.0, "ab"),), changes(same, {}))
    assert len(edit_list(name, content).splitlines()) == len(edit_list(name, usual).splitlines())


def test_without_its_library_a_format_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("wordsplice.core.parts.find_spec", lambda module: None)
    with pytest.raises(BadInput, match=r"^Edit lists in the format otio: .*'wordsplice\[timelines\]'$"):
        edit_list("otio", told(whole(HOST)))
    edit_list("reaper", told(whole(HOST)))
