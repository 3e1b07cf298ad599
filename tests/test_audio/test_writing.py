"""A recording is written exactly, with its tags, as what its name says, and whole or not at all."""

import stat
import tracemalloc
import wave
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from wordsplice.audio.blocks import Block
from wordsplice.audio.decode import opened
from wordsplice.audio.encode import format_for, writing
from wordsplice.audio.extras import Extras
from wordsplice.audio.formats import Format
from wordsplice.audio.riff import chunks
from wordsplice.audio.wav import WavFile
from wordsplice.core.errors import CannotWrite

from .recordings import any_file, integers, offset, read, speech, without_privileges

CONTAINERS = ("wav", "flac", "ogg", "opus", "mp3", "m4a")
TAGS = {
    "title": "Überall – 到处",
    "artist": "A. Nobody",
    "album": "Talks; and more",
    "date": "2024",
    "comment": "recorded at home",
    "genre": "Speech",
    "track": "3",
}


def write(path: Path, form: Format, samples: Block, tags: dict[str, str] | None = None) -> Path:
    with writing(path, form, tags or {}) as writer:
        for start in range(0, len(samples), 10_007):
            writer.write(samples[start : start + 10_007])
        assert writer.frames == len(samples)
    return path


@pytest.mark.parametrize("channels", [1, 2, 6])
@pytest.mark.parametrize(
    ("container", "subtype", "bits"),
    [
        ("wav", "PCM_U8", 8),
        ("wav", "PCM_16", 16),
        ("wav", "PCM_24", 24),
        ("wav", "PCM_32", 32),
        ("flac", "PCM_S8", 8),
        ("flac", "PCM_16", 16),
        ("flac", "PCM_24", 24),
    ],
)
def test_integer_samples_are_written_bit_for_bit(
    tmp_path: Path, container: str, subtype: str, bits: int, channels: int
) -> None:
    samples = integers(50_001, channels, bits)
    form = Format(container, 44_100, channels, subtype)
    block = (samples >> 16).astype(np.int16) if form.dtype == "int16" else samples
    path = write(tmp_path / f"a.{container}", form, block)
    with opened(path) as recording:
        assert (recording.format, recording.warnings) == (form, ())
        np.testing.assert_array_equal(recording.read(0, recording.frames), block)
    np.testing.assert_array_equal(soundfile.read(path, dtype="int32", always_2d=True)[0], samples)


@pytest.mark.parametrize(("subtype", "dtype"), [("FLOAT", "float32"), ("DOUBLE", "float64")])
def test_float_samples_are_written_as_they_are(tmp_path: Path, subtype: str, dtype: str) -> None:
    samples = np.random.default_rng(1).normal(0, 2, (50_001, 2)).astype(dtype)
    path = write(tmp_path / "a.wav", Format("wav", 8000, 2, subtype), samples)
    np.testing.assert_array_equal(read(path), samples)
    np.testing.assert_array_equal(soundfile.read(path, dtype=dtype)[0], samples)


@pytest.mark.parametrize("dtype", ["int16", "int32", "float32", "float64"])
@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE"])
def test_blocks_of_any_type_are_written_as_loud_as_they_are(tmp_path: Path, subtype: str, dtype: str) -> None:
    sound = speech(0.5)
    scale = {"int16": 2**15, "int32": 2**31}.get(dtype, 1)
    block = (sound * scale).astype(dtype)
    path = write(tmp_path / "a.wav", Format("wav", 44_100, 1, subtype), block)
    written = soundfile.read(path, always_2d=True)[0]
    assert np.abs(written - sound).max() <= (2**-7 if subtype == "PCM_U8" else 2**-15)


def test_what_is_too_loud_for_integers_stops_at_full_scale(tmp_path: Path) -> None:
    loud = np.array([[1.5], [-1.5], [1.0], [-1.0]])
    for subtype in ("PCM_16", "PCM_24", "PCM_32"):
        path = write(tmp_path / f"{subtype}.wav", Format("wav", 8000, 1, subtype), loud)
        written = soundfile.read(path, dtype="int32")[0] >> (32 - int(subtype[-2:]))
        top = 2 ** (int(subtype[-2:]) - 1)
        assert written.tolist() == [top - 1, -top, top - 1, -top]


@pytest.mark.parametrize("container", CONTAINERS)
def test_tags_survive(tmp_path: Path, container: str) -> None:
    like = Format("wav", 48_000, 2, "PCM_16")
    path = tmp_path / f"a.{container}"
    write(path, format_for(path, like), np.zeros((48_000, 2), np.int16), {**TAGS, "encoder": "x"})
    with opened(path) as recording:
        assert recording.tags == TAGS
    with av.open(str(path)) as file:
        found = {**file.metadata, **file.streams.audio[0].metadata}
    assert {key.lower(): value for key, value in found.items()}.items() >= TAGS.items()


@pytest.mark.parametrize("rate", [8000, 16_000, 44_100, 48_000])
@pytest.mark.parametrize("channels", [1, 2, 6])
@pytest.mark.parametrize("container", ["ogg", "opus", "mp3", "m4a"])
def test_lossy_sound_comes_back_as_long_as_it_was_and_where_it_was(
    tmp_path: Path, container: str, channels: int, rate: int
) -> None:
    path = tmp_path / f"a.{container}"
    if channels == 6 and container in ("opus", "mp3"):
        with pytest.raises(CannotWrite, match=r"holds 2 channels, not 6; write \.wav"):
            format_for(path, Format("wav", rate, channels, "PCM_16"))
        return
    form = format_for(path, Format("wav", rate, channels, "PCM_16"))
    sound = speech(2.0137, channels, form.rate)
    with opened(write(path, form, (sound * 32_767).astype(np.int16))) as recording:
        assert (recording.format.container, recording.format.rate) == (container, form.rate)
        decoded = recording.read(0, recording.frames)
    assert len(decoded) == len(sound)
    for channel in range(channels):
        # The channel for bass has nothing else, which leaves its place less sharp.
        assert abs(offset(sound[:, [channel]], decoded[:, [channel]])) <= (channel == 3)


@pytest.mark.parametrize("container", CONTAINERS)
def test_one_sample_is_written(tmp_path: Path, container: str) -> None:
    path = tmp_path / f"a.{container}"
    write(path, format_for(path, Format("wav", 48_000, 1, "PCM_16")), np.ones((1, 1), np.int16))
    with opened(path) as recording:
        assert 1 <= recording.frames < 100


def test_a_wav_begins_as_the_simplest_readers_expect(tmp_path: Path) -> None:
    samples = integers(999, 1, 16) >> 16
    form = Format("wav", 22_050, 1, "PCM_16")
    path = write(tmp_path / "a.wav", form, samples.astype(np.int16), {"title": "x"})
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getnframes()) == (22_050, 1, 999)
    np.testing.assert_array_equal(np.fromfile(path, "<i2", 999, offset=44), samples[:, 0])


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_24", "FLOAT"])
def test_a_wav_that_outgrows_its_header_becomes_rf64(tmp_path: Path, subtype: str, large: bool) -> None:
    samples = speech(0.5)[:, :1]
    form = Format("wav", 8000, 1, subtype)
    block = {"int16": (samples * 127).astype(np.int16) << 8, "int32": integers(24_000, 1, 24)}.get(
        form.dtype, samples.astype(np.float32)
    )
    with (tmp_path / "a.wav").open("w+b") as file:
        wav = WavFile(file, form, chunks(Extras({"title": "Long"}), 8000, 0), large=large)
        wav.write(block[:10_001])
        wav.write(block[10_001:])
        wav.close(limit=20_000)
    assert (tmp_path / "a.wav").read_bytes()[:4] == b"RF64"
    with opened(tmp_path / "a.wav") as recording:
        assert (recording.format, recording.tags, recording.warnings) == (form, {"title": "Long"}, ())
        np.testing.assert_array_equal(recording.read(0, recording.frames), block)
    assert soundfile.info(tmp_path / "a.wav").format == "RF64"


@pytest.mark.parametrize(
    ("name", "like", "expected"),
    [
        ("a.wav", ("wav", 44_100, 2, "PCM_24"), ("wav", 44_100, 2, "PCM_24", None)),
        ("A.WAV", ("flac", 8000, 1, "PCM_S8"), ("wav", 8000, 1, "PCM_U8", None)),
        ("a.wav", ("mp3", 44_100, 2, "mp3", 128_000), ("wav", 44_100, 2, "PCM_16", None)),
        ("a.wav", ("wav", 8000, 1, "ULAW"), ("wav", 8000, 1, "PCM_16", None)),
        ("a.flac", ("wav", 96_000, 6, "FLOAT"), ("flac", 96_000, 6, "PCM_24", None)),
        ("a.flac", ("wav", 96_000, 2, "PCM_32"), ("flac", 96_000, 2, "PCM_24", None)),
        ("a.flac", ("wav", 8000, 1, "PCM_U8"), ("flac", 8000, 1, "PCM_S8", None)),
        ("a.flac", ("wav", 100_001, 1, "PCM_16"), ("flac", 100_010, 1, "PCM_16", None)),
        ("a.mp3", ("wav", 96_000, 2, "FLOAT"), ("mp3", 48_000, 2, "mp3", 192_000)),
        ("a.mp3", ("wav", 44_100, 1, "PCM_16"), ("mp3", 44_100, 1, "mp3", 128_000)),
        ("a.mp3", ("wav", 13_000, 1, "PCM_16"), ("mp3", 16_000, 1, "mp3", 64_000)),
        ("a.mp3", ("mp3", 44_100, 2, "mp3", 127_700), ("mp3", 44_100, 2, "mp3", 128_000)),
        ("a.mp3", ("mp3", 44_100, 2, "mp3", 999_000), ("mp3", 44_100, 2, "mp3", 320_000)),
        ("a.mp3", ("opus", 48_000, 1, "opus", 24_000), ("mp3", 48_000, 1, "mp3", 128_000)),
        ("a.opus", ("wav", 44_100, 2, "PCM_16"), ("opus", 48_000, 2, "opus", 112_000)),
        ("a.opus", ("opus", 48_000, 1, "opus", 24_000), ("opus", 48_000, 1, "opus", 24_000)),
        ("a.ogg", ("opus", 48_000, 1, "opus", 24_000), ("ogg", 48_000, 1, "opus", 24_000)),
        ("a.ogg", ("wav", 44_100, 2, "PCM_16"), ("ogg", 44_100, 2, "vorbis", 160_000)),
        ("a.m4a", ("mp4", 44_100, 2, "aac", 131_072), ("m4a", 44_100, 2, "aac", 131_072)),
        ("a.m4a", ("wav", 192_000, 2, "PCM_24"), ("m4a", 96_000, 2, "aac", 160_000)),
    ],
)
def test_an_output_is_like_its_source_as_far_as_its_kind_allows(
    name: str, like: tuple[str, int, int, str], expected: tuple[str, int, int, str, int | None]
) -> None:
    assert format_for(name, Format(*like)) == Format(*expected)


@pytest.mark.parametrize("name", ["a", "a.xyz", "a.mp4", "archive.tar.gz"])
def test_an_ending_that_cannot_be_written_is_refused(name: str) -> None:
    with pytest.raises(CannotWrite) as refusal:
        format_for(name, Format("wav", 44_100, 2, "PCM_16"))
    assert str(refusal.value) == (
        f"{name}: cannot tell from this name what to write; let it end in "
        ".wav, .flac, .ogg, .opus, .mp3, .m4a"
    )


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (Format("mp3", 96_000, 2, "mp3"), ".mp3 cannot hold 96000 Hz; 48000 Hz it can"),
        (Format("opus", 44_100, 2, "opus"), ".opus cannot hold 44100 Hz; 48000 Hz it can"),
        (Format("mp3", 44_100, 3, "mp3"), ".mp3 holds 2 channels, not 3; write .wav"),
        (Format("flac", 44_100, 9, "PCM_16"), ".flac holds 8 channels, not 9; write .wav"),
        (Format("flac", 44_100, 2, "FLOAT"), "FLOAT sound in flac cannot be written"),
        (Format("mp4", 44_100, 2, "aac"), "aac sound in mp4 cannot be written"),
    ],
)
def test_a_format_that_cannot_be_is_refused_before_anything_is_written(
    tmp_path: Path, form: Format, expected: str
) -> None:
    with pytest.raises(CannotWrite) as refusal, writing(tmp_path / "new" / "a", form, {}):
        pytest.fail("was opened")
    assert str(refusal.value) == f"{tmp_path}/new/a: {expected}"
    assert list(tmp_path.iterdir()) == []


def any_format(container: str) -> Format:
    return format_for(f"a.{container}", Format("wav", 48_000, 2, "PCM_16"))


@pytest.mark.parametrize("container", CONTAINERS)
def test_nothing_is_left_of_an_output_whose_writing_was_broken_off(tmp_path: Path, container: str) -> None:
    path = tmp_path / "folder" / f"a.{container}"

    def broken_off() -> None:
        with writing(path, any_format(container), {}) as writer:
            writer.write(np.zeros((100_000, 2), np.int16))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("container", CONTAINERS)
def test_an_output_without_sound_is_refused(tmp_path: Path, container: str) -> None:
    with (
        pytest.raises(CannotWrite, match="there is no sound left to write"),
        writing(tmp_path / f"a.{container}", any_format(container), {}) as writer,
    ):
        writer.write(np.zeros((0, 2), np.int16))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("size", [3000, 30_000])
@pytest.mark.parametrize("container", CONTAINERS)
def test_a_full_disk_leaves_nothing_of_an_output(
    tmp_path: Path, container: str, size: int, small_files: Callable[[int], None]
) -> None:
    path = tmp_path / f"a.{container}"
    noise = (speech(5, 2) * 32_767).astype(np.int16)
    small_files(size)
    with pytest.raises(CannotWrite) as refusal, writing(path, any_format(container), TAGS) as writer:
        writer.write(noise)
    assert str(refusal.value) == f"{path}: files may not become that large here; choose another folder"
    assert list(tmp_path.iterdir()) == []


def test_a_full_device_is_said(tmp_path: Path, tiny_disk: Path) -> None:
    for container in CONTAINERS:
        with (
            pytest.raises(CannotWrite, match="the disk is full; make room or choose another folder"),
            writing(tiny_disk / f"a.{container}", any_format(container), {}) as writer,
        ):
            writer.write((speech(20, 2) * 32_767).astype(np.int16))
        assert list(tiny_disk.iterdir()) == []


def test_an_output_that_exists_stays_unless_it_may_be_overwritten(tmp_path: Path) -> None:
    path = any_file(tmp_path / "a.wav", speech(1))
    before = path.read_bytes()
    with pytest.raises(CannotWrite, match=r"a\.wav: exists already; choose another name"):
        write(path, any_format("wav"), np.ones((5, 2), np.int16))
    assert path.read_bytes() == before
    with writing(path, any_format("wav"), {}, overwrite=True) as writer:
        writer.write(np.ones((5, 2), np.int16))
        assert path.read_bytes() == before
    assert len(read(path)) == 5
    assert list(tmp_path.iterdir()) == [path]


def test_a_source_can_be_read_to_its_end_while_its_name_is_written_to(tmp_path: Path) -> None:
    path = any_file(tmp_path / "a.wav", speech(1, 2))
    before = read(path)
    with opened(path) as source, writing(path, source.format, {}, overwrite=True) as writer:
        for block in source.blocks(0, source.frames, 1000):
            writer.write(block[::-1])
        np.testing.assert_array_equal(source.read(0, source.frames), before)
    assert len(read(path)) == len(before)


def test_missing_folders_are_made(tmp_path: Path) -> None:
    path = write(tmp_path / "new" / "folder" / "a.wav", any_format("wav"), np.ones((5, 2), np.int16))
    mask = 0o666 & ~stat.S_IMODE(path.stat().st_mode)
    assert mask in (0o022, 0o002, 0o077, 0)  # as the user's umask has it, not as a temporary file


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here")
    for path in (tmp_path / "file" / "a.wav", tmp_path / "file" / "deeper" / "a.wav"):
        with pytest.raises(CannotWrite) as refusal:
            write(path, any_format("wav"), np.ones((5, 2), np.int16))
        assert str(refusal.value).startswith(f"{path.parent}")
        assert str(refusal.value).endswith("choose another folder")
    assert (tmp_path / "file").read_text() == "here"


def test_a_folder_that_may_not_be_written_to_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    with (
        without_privileges(),
        pytest.raises(CannotWrite, match="may not be written to; choose another folder"),
    ):
        write(tmp_path / "a.wav", any_format("wav"), np.ones((5, 2), np.int16))
    tmp_path.chmod(0o755)


def test_a_folder_is_no_file_to_write_to(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="is a folder; choose another name"):
        write(tmp_path, any_format("wav"), np.ones((5, 2), np.int16))


@pytest.mark.parametrize("container", CONTAINERS)
def test_memory_does_not_grow_with_the_length_of_a_recording(tmp_path: Path, container: str) -> None:
    path, block = tmp_path / f"a.{container}", np.zeros((48_000, 2), np.int16)
    tracemalloc.start()
    with writing(path, any_format(container), {}) as writer:
        for _ in range(60):
            writer.write(block)
    with opened(path) as recording:
        assert sum(len(part) for part in recording.blocks(0, recording.frames)) == 60 * len(block)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4_000_000  # the sound has 11.5 million bytes
