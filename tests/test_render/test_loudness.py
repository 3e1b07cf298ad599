"""Loudness and true peaks of signals for which standards say what they are."""

import numpy as np
import pytest
import soxr

from wordsplice.audio.blocks import Samples
from wordsplice.audio.limiter import Limiter
from wordsplice.audio.loudness import measured
from wordsplice.audio.peaks import PeakMeter

RATE = 48_000


def sine(seconds: float, decibels: float, hz: float = 1000, phase: float = 0.0, channels: int = 2) -> Samples:
    at = np.arange(round(seconds * RATE)) / RATE
    wave = 10 ** (decibels / 20) * np.sin(2 * np.pi * hz * at + phase)
    return np.repeat(wave[:, None], channels, axis=1)


@pytest.mark.parametrize(
    ("parts", "lufs"),
    [  # EBU Tech 3341, table 1, cases 1 to 5
        ([(20, -23)], -23),
        ([(20, -33)], -33),
        ([(10, -36), (60, -23), (10, -36)], -23),
        ([(10, -72), (10, -36), (60, -23), (10, -36), (10, -72)], -23),
        ([(20, -26), (20.1, -20), (20, -26)], -23),
    ],
)
def test_the_loudness_of_the_standards_signals_is_what_it_says(
    parts: list[tuple[float, float]], lufs: float
) -> None:
    sound = np.concatenate([sine(*part) for part in parts])
    blocks = [sound[n : n + 10_007] for n in range(0, len(sound), 10_007)]
    assert measured(blocks, RATE, 2).lufs == pytest.approx(lufs, abs=0.1)


@pytest.mark.parametrize(
    ("hz", "phase", "peak"),
    [  # EBU Tech 3341, table 1, cases 15 to 18, and one that begins in the middle of a block
        (RATE / 4, 0.0, -6.0),
        (RATE / 4, 45.0, -6.0),
        (RATE / 6, 60.0, -6.0),
        (RATE / 8, 67.5, -6.0),
    ],
)
def test_peaks_between_samples_are_found(hz: float, phase: float, peak: float) -> None:
    fade = np.clip(np.minimum(np.arange(RATE), np.arange(RATE)[::-1]) / 1000, 0, 1)[:, None]
    sound = sine(1, -6.0206, hz, np.radians(phase)) * fade
    assert -0.4 <= measured([sound], RATE, 2).peak - peak <= 0.2


@pytest.mark.parametrize("size", [100, 4096, 10_007, 48_000])
def test_the_peak_is_the_same_however_the_sound_is_divided(size: int) -> None:
    sound = np.random.default_rng(1).standard_normal((48_000, 1)) * 0.1
    sound[-30:] *= 3
    meter = PeakMeter(1)
    for start in range(0, len(sound), size):
        meter.fed(sound[start : start + size])
    spectrum = np.fft.rfft(np.pad(sound[:, 0], 1000))
    spectrum[int(len(spectrum) * 0.92) :] = 0  # what interpolation leaves out
    ideal = np.abs(np.fft.irfft(spectrum, 16 * 50_000) * 16).max()
    assert meter.highest() == pytest.approx(ideal, rel=0.05)


def test_silence_and_nothing_have_no_loudness() -> None:
    assert measured([np.zeros((RATE, 1))], RATE, 1) == (-np.inf, -np.inf)
    assert measured([], RATE, 1) == (-np.inf, -np.inf)


@pytest.mark.parametrize("channels", [1, 2, 6, 8, 12])
def test_any_number_of_channels_can_be_heard(channels: int) -> None:
    assert -30 < measured([sine(1, -23, channels=channels)], RATE, channels).lufs < -10


@pytest.mark.parametrize("size", [500, 16_384, 48_000])
def test_the_limiter_holds_peaks_and_leaves_alone_what_is_far_from_them(size: int) -> None:
    sound = sine(2, -12, hz=313)
    sound[48_000:48_200] *= 3.3
    blocks = (sound[n : n + size] for n in range(0, len(sound), size))
    heard = np.concatenate(list(Limiter(RATE, 0.5).limited(blocks)))
    assert heard.shape == sound.shape
    assert measured([heard], RATE, 2).peak <= 20 * np.log10(0.505)
    assert np.array_equal(heard[:46_000], sound[:46_000])
    assert np.array_equal(heard[50_000:], sound[50_000:])
    assert np.abs(heard[48_000:48_200]).max() > 0.4


def test_the_limiter_gives_the_same_however_the_sound_is_divided() -> None:
    sound = np.random.default_rng(2).standard_normal((60_000, 1)) * 0.3
    whole, parts = (
        np.concatenate(list(Limiter(RATE, 0.5).limited(sound[n : n + size] for n in range(0, 60_000, size))))
        for size in (60_000, 777)
    )
    assert np.array_equal(whole, parts)


@pytest.mark.parametrize("width", [1, 3, 12])
def test_no_peak_is_passed_over_that_others_find(width: int) -> None:
    """Noise of all kinds, from that which bends at each sample to that which hardly does."""
    noise = np.random.default_rng(width).standard_normal((96_000, 2))
    sound = np.stack([np.convolve(one, np.hanning(width + 2), "same") for one in noise.T], axis=1)
    sound *= (0.3 / np.abs(sound).max()) * np.linspace(1, 0.6, len(sound))[:, None]
    finer = soxr.resample(sound, 1, 4, quality="HQ")
    found = 10 ** (measured([sound[n : n + 5000] for n in range(0, 96_000, 5000)], RATE, 2).peak / 20)
    assert found == pytest.approx(max(np.abs(finer).max(), np.abs(sound).max()), rel=3e-3)
