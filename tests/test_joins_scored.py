"""How joins are scored: what is heard at them lowers the score, what is not does not."""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from wordsplice.audio.decode import Decoded, opened
from wordsplice.audio.overview import Mark, Waveform, peaks_of, picture
from wordsplice.audio.scoring import ScoredJoin, scored_joins
from wordsplice.core.edits import Masked, cut, inserted, moved, muted, silence, underlaid
from wordsplice.core.timeline import Bed, Recording, Span, Timeline, Track, whole

RATE = 16_000
SECONDS = np.arange(3 * RATE) / RATE
NOISE = np.random.default_rng(5).standard_normal(3 * RATE)
FIRST, SECOND = SECONDS < 1.5, SECONDS >= 1.5
A_SECOND_FROM_1 = Span(RATE, 2 * RATE)

Scored = Callable[..., list[ScoredJoin]]


@pytest.fixture
def joins(tmp_path: Path) -> Iterator[Scored]:
    """Makes a recording of a sound, edits it, and scores the joins; the edit gets its whole timeline."""
    sources: dict[str, Decoded] = {}

    def scored(sound: np.ndarray, edit: Callable[[Timeline], Timeline], rate: int = RATE) -> list[ScoredJoin]:
        path = tmp_path / f"{len(sources) + 1}.wav"
        sf.write(path, sound, rate)
        sources[path.stem] = source = opened(path)
        recording = Recording(path.stem, str(path), rate, source.format.channels, source.frames)
        return list(scored_joins(edit(whole(recording)), sources))

    yield scored
    for source in sources.values():
        source.close()


def without(*spans: Span) -> Callable[[Timeline], Timeline]:
    return lambda timeline: cut(timeline, spans)


@pytest.mark.parametrize("level", [0.0, 0.0005, 0.1])
def test_a_cut_in_steady_noise_of_any_level_is_as_good_as_none(joins: Scored, level: float) -> None:
    (join,) = joins(level * NOISE, without(A_SECOND_FROM_1))
    assert join.score > 0.9
    assert not join.weak


def test_a_cut_of_whole_periods_of_a_tone_is_not_heard_and_one_that_breaks_them_clicks(joins: Scored) -> None:
    tone = 0.5 * np.sin(2 * np.pi * 200 * SECONDS)  # 80 samples a period
    (whole_periods,) = joins(tone, without(Span(RATE, RATE + 8000)))
    (broken,) = joins(tone, without(Span(RATE, RATE + 8020)))
    assert whole_periods.score == pytest.approx(1)
    assert broken.weak
    assert broken.jumps.click > 6
    assert abs(broken.jumps.level) < 1


def test_a_step_of_the_level_is_measured_in_decibels_with_its_sign(joins: Scored) -> None:
    (down,) = joins(0.1 * NOISE * np.where(FIRST, 1, 0.25), without(A_SECOND_FROM_1))
    (up,) = joins(0.1 * NOISE * np.where(FIRST, 0.25, 1), without(A_SECOND_FROM_1))
    assert down.jumps.level == pytest.approx(-12, abs=1.5)
    assert up.jumps.level == pytest.approx(12, abs=1.5)
    assert down.weak
    assert up.weak


def test_rumble_under_the_voice_is_no_level(joins: Scored) -> None:
    rumble = 0.3 * np.sin(2 * np.pi * 25 * SECONDS)
    (join,) = joins(0.1 * NOISE + np.where(FIRST, 0, rumble), without(A_SECOND_FROM_1))
    assert abs(join.jumps.level) < 1.5


def test_another_voice_with_the_same_level_differs_in_its_spectrum(joins: Scored) -> None:
    dark = np.convolve(NOISE, np.ones(9) / 3, "same")  # the same power, most of it below 1 kHz
    (join,) = joins(0.1 * np.where(FIRST, NOISE, dark), without(A_SECOND_FROM_1))
    assert join.jumps.spectrum > 5
    assert join.weak


@pytest.mark.parametrize(("before", "after"), [(120, 160), (160, 120), (110, 120)])
def test_a_jump_of_the_pitch_is_measured_in_semitones(joins: Scored, before: int, after: int) -> None:
    phase = 2 * np.pi * np.cumsum(np.where(FIRST, before, after)) / RATE
    voice = 0.05 * sum(np.sin(n * phase) for n in range(1, 20))
    (join,) = joins(voice, without(A_SECOND_FROM_1))
    assert join.jumps.pitch == pytest.approx(12 * np.log2(after / before), abs=0.4)


def test_where_a_side_has_no_voice_there_is_no_pitch(joins: Scored) -> None:
    tone = 0.2 * np.sin(2 * np.pi * 200 * SECONDS)
    (join,) = joins(np.where(FIRST, tone, 0.1 * NOISE), without(A_SECOND_FROM_1))
    assert join.jumps.pitch is None


def test_silence_laid_into_the_middle_of_sound_is_weak_on_both_sides(joins: Scored) -> None:
    found = joins(0.1 * NOISE, lambda t: inserted(t, RATE, silence(RATE, RATE)))
    assert [join.at for join in found] == [RATE, 2 * RATE]
    assert all(join.weak for join in found)
    assert found[0].after is None
    assert found[1].before is None


def test_a_join_says_where_it_is_and_what_met_there(joins: Scored) -> None:
    (join,) = joins(0.1 * NOISE, without(A_SECOND_FROM_1))
    assert (join.track, join.at, join.seconds) == (1, RATE, 1.0)
    assert join.before is not None
    assert join.after is not None
    assert (join.before[0].id, join.before[1], join.after[1]) == ("1", RATE, 2 * RATE)


def test_only_joins_are_scored_not_what_plays_on(joins: Scored) -> None:
    def edit(timeline: Timeline) -> Timeline:
        timeline = muted(timeline, [Masked(Span(RATE // 2, RATE))])
        return moved(timeline, Span(RATE, 2 * RATE), RATE)

    assert joins(0.1 * NOISE, edit) == []


def test_each_locked_track_has_its_own_joins_and_a_bed_has_none(joins: Scored) -> None:
    def edit(timeline: Timeline) -> Timeline:
        both = Timeline(RATE, 1, (*timeline.tracks, *timeline.tracks))
        bed = Bed(RATE, level=0.1)
        return underlaid(cut(both, [A_SECOND_FROM_1]), timeline.clips, bed)

    assert [(join.track, join.at) for join in joins(0.1 * NOISE, edit)] == [(1, RATE), (2, RATE)]


@pytest.mark.parametrize("rate", [8000, 11_025, 44_100, 96_000])
def test_joins_near_the_ends_and_each_other_are_scored_at_any_rate(joins: Scored, rate: int) -> None:
    sound = np.random.default_rng(1).standard_normal((rate, 2)) * 0.1
    spans = [Span(at, at + rate // 200) for at in range(rate // 100, rate, rate // 50)]
    found = joins(sound, without(*spans), rate)
    assert len(found) == len(spans)
    assert all(0 <= join.score <= 1 for join in found)


def test_a_track_of_another_rate_than_its_recording_is_scored_at_its_own_time(joins: Scored) -> None:
    def edit(timeline: Timeline) -> Timeline:
        return cut(Timeline(44_100, 1, (Track(timeline.clips),)), [Span(44_100, 88_200)])

    (join,) = joins(0.1 * NOISE, edit)
    assert join.seconds == 1.0
    assert join.before is not None
    assert join.before[1] == RATE
    assert not join.weak


def test_cuts_in_the_pauses_of_speech_score_better_than_cuts_in_its_vowels(shared_data: Path) -> None:
    chance, quiet, loud = random.Random(1), list[float](), list[float]()
    for path in sorted(shared_data.glob("timit_nltk/*/*.flac"))[::3]:
        assert json.loads(path.with_suffix(".words.json").read_text())["kind"] == "hand"
        with opened(path) as source:
            recording = Recording("1", str(path), source.format.rate, 1, source.frames)
            sound = source.read(0, source.frames)[:, 0] / 32768
            levels = np.sqrt(np.convolve(sound**2, np.ones(400) / 400, "same"))
            for where, scores in ((levels < 0.03 * levels.max(), quiet), (levels > 0.4 * levels.max(), loud)):
                for _ in range(3):
                    span = Span(*sorted(chance.sample(np.flatnonzero(where).tolist(), 2)))
                    if span.end - span.start > RATE // 10:
                        edited = cut(whole(recording), [span])
                        scores += [join.score for join in scored_joins(edited, {"1": source})]
    better = np.mean(np.array(quiet)[:, None] > np.array(loud)) + 0.5 * np.mean(
        np.array(quiet)[:, None] == np.array(loud)
    )
    assert better > 0.88  # the chance that the one in the pause is the better of two; 0.95 over all clips
    assert np.median(quiet) > 0.95
    assert np.median(loud) < 0.5


def test_a_waveform_is_the_same_however_its_blocks_are_cut() -> None:
    sound = (np.random.default_rng(3).standard_normal((10_007, 2)) * 8000).clip(-32768, 32767).astype("int16")
    at_once = peaks_of([sound], len(sound), 100)
    for size in (1, 77, 4096):
        assert peaks_of((sound[n : n + size] for n in range(0, len(sound), size)), len(sound), 100) == at_once
    edges = np.linspace(0, len(sound), 101).round().astype(int)
    assert at_once[41] == pytest.approx(
        (sound[edges[41] : edges[42]].min() / 32768, sound[edges[41] : edges[42]].max() / 32768), abs=0.0006
    )


@pytest.mark.parametrize(("frames", "columns"), [(0, 1), (3, 3), (5000, 1000)])
def test_a_waveform_has_no_more_columns_than_samples(frames: int, columns: int) -> None:
    assert peaks_of([np.zeros((frames, 1))] if frames else [], frames) == [(0.0, 0.0)] * columns


def test_silence_is_drawn_as_a_line_and_sound_as_high_as_the_picture() -> None:
    def heights(peaks: list[tuple[float, float]]) -> list[float]:
        drawn = picture(Waveform("a", 2.0, peaks), "wave0")
        path = drawn.rpartition('<path d="M')[2].partition("Z")[0]
        return [float(point.split()[1]) for point in path.split("L")]

    silent, soft = heights([(0.0, 0.0)] * 2), heights([(-0.01, 0.01), (0.0, 0.0)])
    assert max(silent) > min(silent)
    assert max(soft) - min(soft) > 100


def test_a_picture_escapes_what_it_tells_and_refers_to_nothing_outside() -> None:
    marks = [Mark("cut", 1, 2, "<script>“um” & co</script>"), Mark("mute", 3, 3.001)]
    drawn = picture(Waveform('a "b" <c>', 10.0, [(-0.5, 0.5)] * 10, marks), "wave0")
    assert "<script>" not in drawn
    assert "&lt;script&gt;“um” &amp; co" in drawn
    assert 'aria-label="Waveform of a &quot;b&quot; &lt;c&gt;: 1 removed, 1 muted"' in drawn
    assert drawn.replace("http://www.w3.org/2000/svg", "").count("http") == 0
