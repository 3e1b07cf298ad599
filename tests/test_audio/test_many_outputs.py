"""The same sound goes to several files at once, each in its own form, and all of them or none are there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from wordsplice.audio.blocks import Form
from wordsplice.audio.decode import opened
from wordsplice.audio.encode import Incoming, Output, form_for, format_for, writing_all
from wordsplice.audio.formats import Format
from wordsplice.core.errors import CannotWrite

from .recordings import offset, read, speech

RATE = 48_000


def output(path: Path, rate: int = RATE, channels: int = 2) -> Output:
    return Output(path, format_for(path, Format("wav", rate, channels, "PCM_16")))


def write(outputs: list[Output], sound: np.ndarray) -> None:
    with writing_all(outputs, Incoming(RATE, sound.shape[1], len(sound))) as writers:
        for start in range(0, len(sound), 10_007):
            writers.write(sound[start : start + 10_007])


def test_all_kinds_are_written_in_one_pass(tmp_path: Path) -> None:
    sound = (speech(2.5, 2) * 20_000).astype(np.int16)
    names = ("a.wav", "a.flac", "a.mp3", "a.m4a", "a.opus", "a.ogg")
    write([output(tmp_path / "new" / name) for name in names], sound)
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == sorted(names)
    for name in names:
        written = read(tmp_path / "new" / name)
        assert len(written) == len(sound)
        assert offset(sound, written) == 0
        if name in ("a.wav", "a.flac"):
            np.testing.assert_array_equal(written, sound)


@pytest.mark.parametrize("rate", [16_000, 44_100, 96_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_each_output_has_its_own_rate_and_channels(tmp_path: Path, rate: int, channels: int) -> None:
    sound = (speech(2.5, 2) * 20_000).astype(np.int16)
    same, other = tmp_path / "same.wav", tmp_path / "other.wav"
    write([output(same), output(other, rate, channels)], sound)
    np.testing.assert_array_equal(read(same), sound)
    with opened(other) as recording:
        assert (recording.format.rate, recording.format.channels) == (rate, channels)
        assert abs(recording.frames - 2.5 * rate) <= 1
        found = recording.read(0, recording.frames)
    expected = sound.mean(axis=1, keepdims=True) if channels == 1 else sound
    at = np.arange(0, len(sound) - 1000, 1000) + 500
    close = np.round(at * rate / RATE).astype(int)
    assert np.corrcoef(expected[at, 0], found[close, 0])[0, 1] > 0.9


def test_what_is_rendered_for_all_is_as_much_as_any_can_hold(tmp_path: Path) -> None:
    first, second = output(tmp_path / "a.wav", 44_100, 1), output(tmp_path / "b.mp3", 48_000, 2)
    assert form_for([first, second]) == Form(48_000, 2, "int16")
    third = Output(tmp_path / "c.flac", Format("flac", 44_100, 1, "PCM_24"))
    assert form_for([first, third]) == Form(44_100, 1, "float64")


def test_if_one_cannot_be_finished_none_is_there(tmp_path: Path, small_files: Callable[[int], None]) -> None:
    sound = (speech(5, 2) * 20_000).astype(np.int16)
    outputs = [output(tmp_path / "a.mp3"), output(tmp_path / "b.wav"), output(tmp_path / "c.flac")]
    small_files(400_000)
    with pytest.raises(CannotWrite, match=r"b\.wav: files may not become that large here"):
        write(outputs, sound)
    assert list(tmp_path.iterdir()) == []


def test_if_one_cannot_be_begun_none_is_there(tmp_path: Path) -> None:
    (tmp_path / "b.wav").write_bytes(b"here")
    with pytest.raises(CannotWrite, match=r"b\.wav: exists already"):
        write([output(tmp_path / "a.mp3"), output(tmp_path / "b.wav")], np.zeros((100, 2), np.int16))
    assert [path.name for path in tmp_path.iterdir()] == ["b.wav"]


def test_two_outputs_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"a\.wav: is named twice; give each output a name of its own"):
        write([output(tmp_path / "a.wav"), output(tmp_path / "x" / ".." / "a.wav")], np.zeros((100, 2)))
    assert list(tmp_path.iterdir()) == []


def test_existing_outputs_stay_until_all_new_ones_are_whole(tmp_path: Path) -> None:
    paths = [tmp_path / "a.wav", tmp_path / "b.flac"]
    for path in paths:
        path.write_bytes(b"here")
    sound = np.ones((RATE, 2), np.int16)
    with writing_all([output(path) for path in paths], Incoming(RATE, 2, RATE), overwrite=True) as writers:
        writers.write(sound)
        assert [path.read_bytes() for path in paths] == [b"here", b"here"]
    for path in paths:
        np.testing.assert_array_equal(read(path), sound)


@pytest.mark.parametrize("bit_rate", [64_000, 128_000, 160_000, 192_000, 224_000, 256_000, 320_000])
def test_an_mp3_is_as_loud_as_what_is_written_to_it(tmp_path: Path, bit_rate: int) -> None:
    tone = 0.9 * np.sin(2 * np.pi * 1000 * np.arange(2 * RATE) / RATE)
    path = tmp_path / "a.mp3"
    format = Format("mp3", RATE, 2, "mp3", bit_rate)
    write([Output(path, format)], np.stack([tone, tone], axis=1))
    heard = read(path)[RATE // 2 : -RATE // 2] / 32_768
    assert np.sqrt(2 * np.mean(heard**2)) == pytest.approx(0.9, rel=0.002)
