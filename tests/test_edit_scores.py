"""The scores of the edit benchmark, on sounds of which it is known what is left and what was harmed."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from wordsplice.benchmarks.edit_cases import Clip, Edit
from wordsplice.benchmarks.edit_correspondence import Sound
from wordsplice.benchmarks.edit_scores import Label, Score, Targets, Whole, laid_in, scored
from wordsplice.benchmarks.edit_tables import Result, hearing, offset

RATE = 16_000
MS = RATE // 1000
WORDS = [Label("one", 3200, 8000), Label("two", 8800, 12_800), Label("three", 14_400, 19_200)]
"""A pause of 50 ms before the middle one, 100 ms after it."""
MIDDLE = [Targets(1, 1)]
TWO = slice(8800, 12_800)


def speech(seed: int = 0) -> np.ndarray:
    """Noise with the spectrum and the rise and fall of voices where words are, and faint in pauses."""
    noise = np.random.default_rng(seed).standard_normal(22_400 + 40)
    voice = 1500 * np.convolve(noise, np.hanning(41), "valid")[:22_400] / 4
    loud = np.full(22_400, 0.01)
    for word in WORDS:
        loud[word.start : word.end] = 1.0
    return np.rint(voice * loud).astype(np.int16)


def score(output: np.ndarray, *sources: np.ndarray, targets: list[Targets] = MIDDLE) -> Whole:
    sounds = [sound(each) for each in (output, *(sources or (speech(),)))]
    return scored(sounds[0], sounds[1:], WORDS, targets)


def sound(samples: np.ndarray) -> Sound:
    return Sound(samples.astype(np.int32)[:, None] << 16, RATE)


def of_two(whole: Whole) -> Score:
    (only,) = whole.targets
    assert only.text == "two"
    return only


def without(low: int, high: int) -> np.ndarray:
    return np.delete(speech(), slice(low, high))


def test_a_word_cut_at_its_edges_is_gone_and_nothing_else_is_touched() -> None:
    whole = score(without(8800, 12_800))
    two = of_two(whole)
    assert (two.gone, two.left, two.damage, whole.far) == (1.0, 0.0, (0.0, 0.0), 0.0)
    assert whole.identical
    assert whole.mixed == 0


def test_what_a_cut_leaves_of_a_word_is_counted_in_energy_and_in_time() -> None:
    two = of_two(score(without(8800, 12_000)))
    assert two.gone == pytest.approx(0.8, abs=0.05)
    assert two.left == 50
    assert two.damage == (0.0, 0.0)


def test_what_a_cut_takes_of_the_words_beside_is_damage_to_them() -> None:
    two = of_two(score(without(8000 - 10 * MS, 14_400 + 30 * MS)))
    assert two.gone == 1.0
    assert two.damage == pytest.approx((10, 30), abs=0.2)


def test_the_pause_left_is_odd_by_what_exceeds_both_pauses_there_were() -> None:
    both_left = of_two(score(without(8800, 12_800)))
    one_left = of_two(score(without(8000, 12_800)))
    none_left = of_two(score(without(8000, 14_400)))
    assert (both_left.pause, both_left.odd) == (150, 50)
    assert (one_left.pause, one_left.odd) == (100, 0)
    assert (none_left.pause, none_left.odd) == (0, 50)


def test_what_two_labels_share_counts_for_neither_word() -> None:
    words = [WORDS[0], WORDS[1]._replace(end=15_200), WORDS[2]]
    for end in (14_400, 15_200):
        output = sound(without(8800, end))
        two = of_two(scored(output, [sound(speech())], words, MIDDLE))
        assert (two.gone, two.damage) == (1.0, (0.0, 0.0))


def test_a_fade_harms_the_word_that_it_reaches_into_and_is_mixed() -> None:
    low, high, half = 8000, 14_400, 5 * MS
    gain = (np.arange(2 * half) + 0.5) / (2 * half)
    source = speech().astype(float)
    mixed = source[low - half : low + half] * (1 - gain) + source[high - half : high + half] * gain
    output = np.concatenate([source[: low - half], np.rint(mixed), source[high + half :]]).astype(np.int16)
    whole = score(output)
    assert whole.identical
    assert whole.mixed == pytest.approx(10, abs=0.5)
    assert of_two(whole).damage == pytest.approx((5, 5), abs=1)
    assert of_two(whole).gone == 1.0


def test_a_mute_leaves_nothing_of_a_word_and_its_length() -> None:
    output = speech()
    output[TWO] = 0
    two = of_two(score(output))
    assert (two.gone, two.pause) == (1.0, None)


@pytest.mark.parametrize("decibels", [-10, -20, -30])
def test_a_word_that_is_only_softened_is_not_gone(decibels: int) -> None:
    output = speech()
    output[TWO] = np.rint(output[TWO] * 10 ** (decibels / 20))
    assert 1 - of_two(score(output)).gone == pytest.approx(10 ** (decibels / 10), rel=0.1)


@pytest.mark.parametrize(("left", "gone"), [(0.0, 1.0), (0.3, 0.91)])
def test_a_word_that_can_be_heard_under_a_bleep_is_not_gone(left: float, gone: float) -> None:
    output = speech()
    tone = 3000 * np.sin(2 * np.pi * 1000 * np.arange(4000) / RATE)
    output[TWO] = np.rint(tone + left * output[TWO])
    assert of_two(score(output)).gone == pytest.approx(gone, abs=0.01)


def test_room_tone_in_the_place_of_a_word_is_no_trace_of_it() -> None:
    output = speech()
    output[TWO] = np.resize(output[12_900:14_300], 4000)
    whole = score(output)
    assert of_two(whole).gone > 0.999
    assert whole.identical


def test_a_sample_changed_far_from_the_edit_is_found() -> None:
    output = without(8800, 12_800)
    output[-500] += 1
    assert not score(output).identical


def test_a_cut_of_another_word_leaves_the_target_and_is_told_from_it() -> None:
    whole = score(without(14_400, 19_200), targets=[Targets(0, 0)])
    assert whole.targets[0].gone == 0
    assert whole.far == 300
    assert whole.harmed == 1
    assert not whole.identical


def test_several_words_of_one_output_are_scored_one_by_one() -> None:
    output = np.delete(speech(), [*range(3200, 8000), *range(14_400, 19_200)])
    whole = score(output, targets=[Targets(0, 0), Targets(2, 2)])
    assert [each.gone for each in whole.targets] == [1.0, 1.0]
    assert whole.identical


def test_a_step_in_a_quiet_place_is_a_click_and_a_smooth_join_is_none() -> None:
    quiet = 8400
    stepped = speech()
    stepped[quiet : quiet + 8] += 3000
    assert max(score(stepped).clicks) > 12
    assert max(score(without(8400, 13_600)).clicks) < 6


def test_a_tool_that_changes_every_sample_is_still_scored() -> None:
    whole = score(np.rint(without(8800, 12_800) * 0.7).astype(np.int16))
    assert not whole.identical
    assert of_two(whole).gone > 0.95


def test_a_word_laid_in_is_found_with_what_came_along_of_its_neighbours() -> None:
    other = speech(1)
    output = np.concatenate([speech()[:8800], other[7200:12_800], speech()[12_800:]])
    whole = score(output, speech(), other)
    found = laid_in(sound(other), whole.survivals[1], WORDS, Targets(1, 1))
    assert of_two(whole).gone == 1.0
    assert found.there == 1.0
    assert found.stray == 50


def test_a_word_laid_in_at_another_level_is_found_as_well() -> None:
    other = speech(1)
    output = np.concatenate([speech()[:8800], np.rint(0.5 * other[TWO]), speech()[12_800:]]).astype(np.int16)
    whole = score(output, speech(), other)
    assert laid_in(sound(other), whole.survivals[1], WORDS, Targets(1, 1)).there > 0.95
    assert whole.identical


def test_what_was_taken_for_a_target_is_told_from_the_target_found() -> None:
    edit = Edit("remove", Clip(Path("said.flac"), Path("said.words.json")), MIDDLE[0])
    right, elsewhere = score(without(8800, 12_800)), score(without(14_400, 19_200))
    poor = score(without(8800, 14_400 + 60 * MS))
    made = [Result(edit, right), Result(edit, elsewhere), Result(edit, poor, weak=True)]
    told = hearing([*made, Result(edit, refused="Is it at 0.4 s?", asked=True)])
    assert told.startswith("2 of 4 found (50%), 1 asked about, 1 taken to be elsewhere; 1 wrong words gone")
    assert "1 not gone, or a word beside harmed by over 40 ms; 1 had a warning, 1 of these" in told


def test_lengths_and_word_times_that_are_not_as_said_are_told_in_samples() -> None:
    matches = score(without(8800, 12_800)).matches
    assert offset(matches, 18_400, 18_400, [(3200, 3200), (14_400, 10_400)]) == 0
    assert offset(matches, 18_400, 18_403, []) == 3
    assert offset(matches, 18_400, 18_400, [(14_400, 10_407)]) == 7


def test_the_output_of_any_tool_is_scored_from_the_command_line(tmp_path: Path) -> None:
    words = [{"w": w.text, "start": w.start / RATE, "end": w.end / RATE} for w in WORDS]
    (tmp_path / "labels.json").write_text(json.dumps({"words": words}))
    soundfile.write(tmp_path / "source.wav", speech(), RATE)
    soundfile.write(tmp_path / "output.wav", without(8800, 12_800), RATE)
    script = Path(__file__).parents[1] / "benchmarks" / "edits.py"
    files = [str(tmp_path / name) for name in ("source.wav", "labels.json", "output.wav")]
    command = [sys.executable, str(script), "score", *files, "--removed"]
    done = subprocess.run([*command, "2"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("two: 100.00% gone, 0 ms left")
    assert "outside identical: yes" in done.stdout
    refused = subprocess.run([*command, "4"], capture_output=True, text=True)
    assert refused.returncode == 2
    assert "numbers from 1 to 3" in refused.stderr
