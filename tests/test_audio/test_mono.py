"""Parts of recordings as recognisers take them, at 16 kHz and at the recording's own rate."""

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from hypothesis import given
from hypothesis import strategies as st

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import RATE, Mono

RATES = (8_000, 11_025, 22_050, 44_056, 44_100, 48_000, 96_000)


@pytest.fixture(scope="module")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Two seconds of stereo noise at each rate."""
    folder = tmp_path_factory.mktemp("rates")
    random = np.random.default_rng(0)
    for rate in RATES:
        sf.write(folder / f"{rate}.wav", 0.1 * random.standard_normal((2 * rate, 2)), rate, subtype="FLOAT")
    return {rate: folder / f"{rate}.wav" for rate in RATES}


@given(st.sampled_from(RATES), st.integers(0, 2 * RATE - 1), st.integers(0, 2 * RATE))
def test_a_part_at_the_recordings_own_rate_is_where_and_as_long_as_the_one_at_16_khz(
    recordings: dict[int, Path], rate: int, start: int, length: int
) -> None:
    end = min(start + length, 2 * RATE)
    with opened(recordings[rate]) as recording:
        part, own_rate = Mono(recording).original(start, end)
    whole = sf.read(recordings[rate], dtype="float64")[0].mean(axis=1)
    first = round(start * rate / RATE)
    assert own_rate == rate
    assert part.dtype == np.float32
    np.testing.assert_allclose(part[: len(whole) - first], whole[first : first + len(part)], atol=1e-7)
    assert abs(first / rate - start / RATE) <= 0.5 / rate + 1e-9
    assert len(part) == (end - start) * rate // RATE


def test_beyond_the_end_by_a_rounded_sample_there_is_silence(recordings: dict[int, Path]) -> None:
    with opened(recordings[8_000]) as recording:
        part, _ = Mono(recording).original(2 * RATE - 1, 2 * RATE + 1)
    assert part.tolist() == [0.0]


def test_30_seconds_at_16_khz_are_no_more_at_any_rate(tmp_path: Path) -> None:
    sf.write(tmp_path / "long.wav", np.zeros(31 * 22_050), 22_050)
    with opened(tmp_path / "long.wav") as recording:
        sound = Mono(recording)
        lengths = {len(sound.original(start, start + 30 * RATE).samples) for start in range(400)}
    assert lengths == {30 * 22_050}
