"""What is damaged is read as far as it goes, and that is said; what cannot be read is refused in one line."""

import re
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from wordsplice.audio.blocks import Block
from wordsplice.audio.decode import Decoded, opened
from wordsplice.core.errors import BadAudio, CannotWrite

from .recordings import RATE, Wanted, any_file, encode, integers, offset, read, speech, without_privileges

XING = {"write_xing": "1", "id3v2_version": "0"}
BARE = {"write_xing": "0", "id3v2_version": "0"}


def spoiled(path: Path, change: Callable[[bytes], bytes]) -> Decoded:
    path.write_bytes(change(path.read_bytes()))
    return opened(path)


def half(data: bytes) -> bytes:
    return data[: len(data) // 2 + 7]


def overwritten(data: bytes) -> bytes:
    """With other bytes in its midst."""
    return data[: len(data) // 2] + bytes(range(256)) * 4 + data[len(data) // 2 + 1024 :]


def the_warning(recording: Decoded) -> str:
    (warning,) = recording.warnings
    assert warning.startswith(f"{recording.path}: ")
    assert "\n" not in warning
    return warning


@pytest.mark.parametrize(
    ("name", "options", "expected"),
    [
        ("a.mp3", XING, "breaks off after 2.0 s of 4.0 s; read as far as it goes"),
        ("a.mp3", BARE, "breaks off after 2.0 s; read as far as it goes"),
        ("a.m4a", {"movflags": "faststart"}, "breaks off after 2.0 s of 4.0 s; read as far as it goes"),
        ("a.opus", {"page_duration": "100000"}, "breaks off after 2.0 s; read as far as it goes"),
        ("a.webm", {"cluster_time_limit": "100"}, "breaks off after 2.0 s of 4.0 s; read as far as it goes"),
        ("a.mkv", {"cluster_time_limit": "100"}, "breaks off after 2.0 s of 4.0 s; read as far as it goes"),
    ],
)
def test_an_encoded_recording_that_was_cut_off_is_read_as_far_as_it_goes(
    tmp_path: Path, name: str, options: dict[str, str], expected: str
) -> None:
    sound = speech(4)
    path = encode(tmp_path / name, sound, wanted=Wanted(bit_rate=128_000, muxer=options))
    whole = read(path)
    with spoiled(path, half) as recording:
        assert recording.frames / RATE == pytest.approx(2, abs=0.2)
        warning = the_warning(recording)
        assert expected.split(" of ")[-1] in warning
        assert "breaks off after" in warning
        part = recording.read(0, recording.frames)
    np.testing.assert_array_equal(part[:RATE], whole[:RATE])


def test_vorbis_that_was_cut_off_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = any_file(tmp_path / "a.ogg", speech(4))
    whole = read(path)
    with spoiled(path, half) as recording:
        assert "breaks off after" in the_warning(recording)
        assert 1.5 * RATE < recording.frames < 2.5 * RATE
        np.testing.assert_array_equal(recording.read(0, RATE), whole[:RATE])


def test_flac_that_was_cut_off_is_read_as_far_as_it_goes_bit_for_bit(tmp_path: Path) -> None:
    samples = integers(4 * RATE, 2, 24)
    soundfile.write(tmp_path / "a.flac", samples, RATE, "PCM_24")
    with spoiled(tmp_path / "a.flac", half) as recording:
        assert the_warning(recording).endswith("s of 4.0 s; read as far as it goes")
        assert (recording.dtype, recording.format.subtype) == ("int32", "PCM_24")
        assert recording.frames > 1.9 * RATE
        np.testing.assert_array_equal(recording.read(0, recording.frames), samples[: recording.frames])


def test_a_fault_within_flac_is_silent_and_the_rest_stays_where_it_was(tmp_path: Path) -> None:
    samples = integers(4 * RATE, 1, 16)
    soundfile.write(tmp_path / "a.flac", samples, RATE, "PCM_16")
    with spoiled(tmp_path / "a.flac", overwritten) as recording:
        assert recording.frames == len(samples)
        decoded = np.concatenate(list(recording.blocks(0, recording.frames)))
        assert re.search(r"cannot be read at (1\.9|2\.0) s; silence stands there", the_warning(recording))
    wrong = (decoded != samples >> 16).any(axis=1)
    assert 0 < wrong.sum() < 3 * 4096
    assert not decoded[wrong].any()


@pytest.mark.parametrize(
    ("name", "options"),
    [("a.mp3", XING), ("a.mp3", BARE), ("a.m4a", {}), ("a.opus", {"page_duration": "100000"})],
)
def test_a_fault_within_an_encoded_recording_is_left_out_and_that_is_said(
    tmp_path: Path, name: str, options: dict[str, str]
) -> None:
    path = encode(tmp_path / name, speech(4), wanted=Wanted(muxer=options))
    whole = read(path)
    with spoiled(path, overwritten) as recording:
        assert re.search(
            r"damaged at (1\.9|2\.[01]) s; what cannot be decoded is left out", the_warning(recording)
        )
        assert 3.5 * RATE < recording.frames < len(whole)
        np.testing.assert_array_equal(recording.read(0, RATE), whole[:RATE])


def test_a_fault_within_vorbis_is_left_out_and_that_is_said(tmp_path: Path) -> None:
    path = any_file(tmp_path / "a.ogg", speech(12))
    with spoiled(path, overwritten) as recording:
        assert "what cannot be decoded is left out (" in the_warning(recording)
        assert 9 * RATE < recording.frames < 12 * RATE


def test_an_mp3_of_varying_bit_rate_without_a_header_is_read_whole(tmp_path: Path) -> None:
    sound = speech(3)
    parts = [
        encode(tmp_path / f"{bit_rate}.mp3", second, wanted=Wanted(bit_rate=bit_rate, muxer=BARE))
        for second, bit_rate in zip(np.split(sound, 3), (32_000, 320_000, 64_000), strict=True)
    ]
    (tmp_path / "a.mp3").write_bytes(b"".join(part.read_bytes() for part in parts))
    with opened(tmp_path / "a.mp3") as recording:
        assert recording.warnings == ()
        assert recording.frames / RATE == pytest.approx(3, abs=0.2)
        decoded = recording.read(0, recording.frames)
    for start in range(3):
        part = sound[start * RATE : (start + 1) * RATE]
        heard = decoded[start * RATE : (start + 1) * RATE + 9600]
        assert abs(offset(part, heard)) < 0.2 * RATE


@pytest.mark.parametrize(("rate", "channels"), [(RATE, 1), (24_000, 2)])
def test_all_of_joined_mp3s_is_read(tmp_path: Path, rate: int, channels: int) -> None:
    first = encode(tmp_path / "1.mp3", speech(2), wanted=Wanted("One"))
    second = encode(tmp_path / "2.mp3", speech(1, channels, rate), rate=rate, wanted=Wanted("Two"))
    joined = tmp_path / "a.mp3"
    joined.write_bytes(first.read_bytes() + second.read_bytes() + b"TAG" + bytes(125))
    with opened(joined) as recording:
        assert (recording.format.rate, recording.format.channels, recording.warnings) == (RATE, 1, ())
        assert recording.frames / RATE == pytest.approx(3, abs=0.1)
        decoded = recording.read(0, recording.frames).astype(float)
    assert np.std(decoded[:RATE]) > 1000
    assert np.std(decoded[-RATE // 2 :]) > 1000


def test_what_stands_behind_the_sound_of_an_mp3_is_no_damage(tmp_path: Path) -> None:
    tag = b"APETAGEX" + struct.pack("<IIII", 2000, 432, 1, 1 << 31) + bytes(8)
    for rest in (b"TAG" + bytes(125), tag + bytes(400) + tag, bytes(5000)):
        path = encode(tmp_path / "a.mp3", speech(2))
        path.write_bytes(path.read_bytes() + rest)
        with opened(path) as recording:
            assert (recording.frames, recording.warnings) == (2 * RATE, ())


def wav(path: Path, declared: int, extra: bytes = b"", header: bytes = b"RIFF") -> Block:
    """A WAV file of 4 s whose header gives another length, and what is in it."""
    samples = integers(4 * RATE, 2, 16) >> 16
    soundfile.write(path, samples.astype(np.int16), RATE, "PCM_16")
    data = bytearray(path.read_bytes())
    data[:4], data[40:44] = header, struct.pack("<I", declared)
    path.write_bytes(data + extra)
    return samples.astype(np.int16)


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        (0, "its header states no length; read to its end (4.0 s)"),
        (0xFFFFFFFF, "its header states no length; read to its end (4.0 s)"),
        (0x7FFFFFFF, "its header states no length; read to its end (4.0 s)"),
        (8 * RATE * 4, "its header states 8.0 s but it holds 4.0 s; read as far as it goes"),
        (1 * RATE * 4, "its header states 1.0 s but it holds 4.0 s; read to its end"),
        (4 * RATE * 4 - 2000, "its header states 4.0 s but it holds 4.0 s; read to its end"),
    ],
)
def test_a_wav_is_as_long_as_what_is_in_it_whatever_its_header_says(
    tmp_path: Path, declared: int, expected: str
) -> None:
    samples = wav(tmp_path / "a.wav", declared)
    with opened(tmp_path / "a.wav") as recording:
        assert the_warning(recording) == f"{tmp_path}/a.wav: {expected}"
        assert recording.frames == len(samples)
        np.testing.assert_array_equal(recording.read(0, len(samples)), samples)
        np.testing.assert_array_equal(recording.read(150_001, 150_101), samples[150_001:150_101])


def test_a_wav_that_was_cut_off_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    samples = wav(tmp_path / "a.wav", 4 * RATE * 4)
    with spoiled(tmp_path / "a.wav", half) as recording:
        assert "its header states 4.0 s but it holds 2.0 s; read as far as it goes" in the_warning(recording)
        np.testing.assert_array_equal(recording.read(0, recording.frames), samples[: recording.frames])


def test_what_stands_behind_the_sound_of_a_wav_is_no_sound(tmp_path: Path) -> None:
    for extra in (b"LIST\x04\0\0\0INFO", b"abc", bytes(512), b"LIST\0\0\2\0" + bytes(1 << 17)):
        samples = wav(tmp_path / "a.wav", 4 * RATE * 4, extra)
        with opened(tmp_path / "a.wav") as recording:
            assert (recording.frames, recording.warnings) == (len(samples), ())


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("subtype", ["FLOAT", "DOUBLE"])
def test_samples_that_are_not_numbers_are_silent_and_that_is_said(
    tmp_path: Path, subtype: str, bad: float
) -> None:
    samples = speech(3, 2)
    samples[100_000:100_010, 1] = bad
    soundfile.write(tmp_path / "a.wav", samples, RATE, subtype)
    with opened(tmp_path / "a.wav") as recording:
        assert "10 samples are not numbers, the first at 2.1 s; silence stands there" in the_warning(
            recording
        )
        decoded = recording.read(0, recording.frames)
    samples[100_000:100_010, 1] = 0
    np.testing.assert_allclose(decoded, samples, atol=1e-7)


@pytest.mark.parametrize("kind", [".wav", ".flac", ".aiff", ".ogg", ".mp3", ".opus"])
def test_a_recording_of_one_sample_is_a_recording(tmp_path: Path, kind: str) -> None:
    with opened(any_file(tmp_path / f"a{kind}", np.full((1, 1), 0.5))) as recording:
        # The padding that LAME's tag gives is not all that there is.
        assert recording.frames == 1 or (kind == ".mp3" and recording.frames < 100)
        assert recording.read(0, 1).shape == (1, 1)


def no_samples(path: Path) -> None:
    soundfile.write(path, np.zeros((0, 1)), RATE, "PCM_16", format="WAV")


def cut_off_before_the_index(path: Path) -> None:
    path.write_bytes(half(encode(path.with_suffix(".m4a"), speech(2)).read_bytes()))


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda path: None, "there is no such file"),
        (Path.mkdir, "is a folder; name a recording in it"),
        (Path.touch, "is an empty file (0 bytes)"),
        (lambda path: path.write_text("Dear all, this is a letter.\n" * 100), "is no recording; WAV, FLAC"),
        (lambda path: path.write_bytes(np.random.default_rng(0).bytes(50_000)), "is no recording; WAV, FLAC"),
        (lambda path: path.write_bytes(b"RIFF\x24\0\0\0WAVE"), "is no recording; WAV, FLAC"),
        (lambda path: path.write_bytes(b"OggS" + bytes(1000)), "is no recording; WAV, FLAC"),
        (no_samples, "holds no sound (0 samples)"),
        (cut_off_before_the_index, "its index, which comes last, is missing, so it was cut off"),
    ],
    ids=["missing", "folder", "empty", "text", "noise", "header", "page", "no samples", "no index"],
)
@pytest.mark.parametrize("name", ["a.wav", "a.mp3"])
def test_what_is_no_recording_is_refused(
    tmp_path: Path, make: Callable[[Path], None], expected: str, name: str
) -> None:
    path = tmp_path / name
    make(path)
    with pytest.raises(BadAudio) as refusal:
        opened(path, tmp_path / "copies")
    assert str(refusal.value).startswith(f"{path}: {expected}")
    assert "\n" not in str(refusal.value)
    assert not (tmp_path / "copies").exists() or list((tmp_path / "copies").iterdir()) == []


def test_a_recording_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = any_file(tmp_path / "a.wav", speech(1))
    path.chmod(0)
    with without_privileges(), pytest.raises(BadAudio, match="may not be read; change its permissions"):
        opened(path)


def test_a_full_disk_for_the_working_copy_is_said(tmp_path: Path, small_files: Callable[[int], None]) -> None:
    path, folder = any_file(tmp_path / "a.mp3", speech(5)), tmp_path / "copies"
    small_files(100_000)
    with pytest.raises(CannotWrite) as refusal:
        opened(path, folder)
    assert str(refusal.value).startswith(f"{folder}: ")
    assert "a.mp3 needs a working copy there" in str(refusal.value)
    assert list(folder.iterdir()) == []


def test_a_folder_for_the_working_copy_that_cannot_be_is_said(tmp_path: Path) -> None:
    path = any_file(tmp_path / "a.mp3", speech(1))
    with pytest.raises(CannotWrite, match=r"choose another folder; a\.mp3 needs a working copy there"):
        opened(path, path / "copies")
