"""pydub's AudioSegment comes in and goes out sample for sample."""

from pathlib import Path

import numpy as np
import pytest
from pydub import AudioSegment

from wordsplice.audio.decode import opened
from wordsplice.audio.interop import from_segment, to_segment
from wordsplice.core.errors import CannotWrite

from .recordings import any_file, integers, speech


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize(("width", "dtype"), [(1, "i1"), (2, "<i2"), (4, "<i4")])
def test_a_segment_becomes_a_wav_with_the_same_samples(
    tmp_path: Path, width: int, dtype: str, channels: int
) -> None:
    samples = (integers(70_000, channels, 8 * width) >> (32 - 8 * width)).astype(dtype)
    segment = AudioSegment(samples.tobytes(), sample_width=width, frame_rate=22_050, channels=channels)
    with opened(from_segment(segment, tmp_path / "a.wav")) as recording:
        assert (recording.format.rate, recording.format.channels) == (22_050, channels)
        expected = samples.astype(np.int16) << 8 if width == 1 else samples
        np.testing.assert_array_equal(recording.read(0, recording.frames), expected)
    with (tmp_path / "a.wav").open("rb") as file:
        assert AudioSegment.from_wav(file) == segment


def test_a_segment_is_not_written_over_a_file(tmp_path: Path) -> None:
    path = any_file(tmp_path / "a.wav", speech(1))
    with pytest.raises(CannotWrite, match="exists"):
        from_segment(AudioSegment.silent(10), path)


@pytest.mark.parametrize("bits", [16, 24])
def test_a_recording_becomes_a_segment_with_the_same_samples(tmp_path: Path, bits: int) -> None:
    samples = integers(70_000, 2, bits)
    blocks = [samples >> 16, samples][bits == 24].astype("int16" if bits == 16 else "int32")
    segment = to_segment(iter([blocks[:60_000], blocks[60_000:]]), 44_100)
    assert (segment.frame_rate, segment.channels, segment.frame_count()) == (44_100, 2, 70_000)
    np.testing.assert_array_equal(np.array(segment.get_array_of_samples()).reshape(-1, 2), blocks)


def test_float_sound_becomes_a_segment_of_32_bits() -> None:
    segment = to_segment([np.array([[0.5], [2.0]], np.float32)], 8000)
    assert list(segment.get_array_of_samples()) == [2**30, 2**31 - 1]


def test_no_sound_becomes_an_empty_segment() -> None:
    assert len(to_segment([], 8000)) == 0
