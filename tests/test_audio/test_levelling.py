"""A sound is heard once for its loudness, and then played with it, limited where it must be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from wordsplice.audio.blocks import Form, Samples, as_float
from wordsplice.audio.decode import opened
from wordsplice.audio.levelling import Level, measured_level, metered, with_level
from wordsplice.audio.loudness import Measured, Metered, measured
from wordsplice.core.timeline import Loudness

from .recordings import speech


def heard(blocks: list[Samples], rate: int, target: Loudness) -> Level:
    told: list[int] = []
    level = measured_level(blocks, Form(rate, blocks[0].shape[1], "float64"), target, told.append)
    assert told == [len(block) for block in blocks]
    return Level.model_validate_json(level.model_dump_json())


def played(blocks: list[Samples], rate: int, level: Level) -> Measured:
    """What comes out, by a meter that hears nothing else: the one on its way must say the same."""
    form = Form(rate, blocks[0].shape[1], "int16")
    heard = metered(blocks, form, level)
    out = list(heard)
    assert sum(map(len, out)) == sum(map(len, blocks))
    apart = measured(out, rate, form.channels)
    assert heard.measured.lufs == apart.lufs
    assert heard.measured.peak == pytest.approx(apart.peak, abs=0.05)
    return apart


def cut(sound: np.ndarray) -> list[np.ndarray]:
    return [sound[n : n + 10_007] for n in range(0, len(sound), 10_007)]


def drums(rate: int) -> Samples:
    """Strokes, of which a click and a boom are much louder than the hiss between them."""
    at = np.arange(6 * rate) / rate
    since = at % 0.5
    hiss = np.random.default_rng(3).standard_normal(len(at)) * 0.02
    boom = 0.8 * np.sin(2 * np.pi * 70 * since) * np.exp(-since / 0.1)
    click = 0.4 * np.random.default_rng(4).standard_normal(len(at)) * np.exp(-since / 0.004)
    return np.asarray(np.stack([hiss + boom + click, hiss + boom - click], axis=1) / 2)


def syllables(rate: int, channels: int) -> Samples:
    """Sound that comes and goes three times a second, as speech does."""
    sound = speech(6, channels, rate) * 0.3
    at = np.arange(len(sound)) / rate
    return np.asarray(sound * (0.02 + np.sin(np.pi * 3 * at) ** 4)[:, None])


@pytest.mark.parametrize("lufs", [-24.0, -16.0, -12.0])
@pytest.mark.parametrize(
    ("kind", "rate"),
    [
        ("voice", 8000),
        ("voice", 16_000),
        ("stereo", 44_100),
        ("drums", 16_000),
        ("drums", 44_100),
        ("drums", 96_000),
        ("rumble", 44_100),
    ],
)
def test_what_comes_out_is_as_loud_as_was_foretold(kind: str, rate: int, lufs: float) -> None:
    sound = {
        "voice": lambda: syllables(rate, 1),
        "stereo": lambda: syllables(rate, 2),
        "drums": lambda: drums(rate),
        "rumble": lambda: (
            syllables(rate, 1) + 0.01 + 0.01 * np.sin(2 * np.pi * 12 * np.arange(6 * rate) / rate)[:, None]
        ),
    }[kind]()
    level = heard(cut(sound), rate, Loudness(lufs))
    found = played(cut(sound), rate, level)
    assert level.reached is not None
    assert found.lufs == pytest.approx(level.reached, abs=0.1)
    assert level.reached <= lufs + 0.02
    assert found.peak <= -1.0


def test_the_target_is_reached_on_recordings(shared_data: Path) -> None:
    reached = 0
    for path in sorted(shared_data.rglob("*.wav"))[::12]:
        with opened(path) as recording:
            rate, sound = recording.format.rate, as_float(recording.read(0, recording.frames))
        level = heard(cut(sound), rate, Loudness(-16))
        if level.reached is None or level.reached < -16.02:
            continue
        assert played(cut(sound), rate, level).lufs == pytest.approx(-16, abs=0.15)
        reached += 1
    assert reached >= 5


def test_where_the_limiter_leaves_no_room_that_is_told() -> None:
    clicks = np.zeros((10 * 16_000, 1))
    clicks[::4000] = 0.9
    level = heard(cut(clicks), 16_000, Loudness(-9))
    assert level.reached is not None
    assert level.reached < -15


def test_where_no_peak_comes_near_the_ceiling_nothing_is_limited() -> None:
    sound = syllables(16_000, 1) * 0.1
    level = heard(cut(sound), 16_000, Loudness(-40))
    assert level.ceiling is None
    limited = np.concatenate(list(with_level([sound], Form(16_000, 1, "float64"), level)))
    np.testing.assert_allclose(limited, sound * 10 ** (level.gain / 20))


def test_sound_of_single_precision_stays_that_and_differs_by_no_more() -> None:
    sound = syllables(44_100, 2)
    level = heard(cut(sound), 44_100, Loudness(-12))
    assert level.ceiling is not None
    single, double = (
        np.concatenate(list(with_level(cut(sound.astype(dtype)), Form(44_100, 2, dtype), level)))
        for dtype in ("float32", "float64")
    )
    assert single.dtype == np.float32
    np.testing.assert_allclose(single, double, atol=1e-6)


@pytest.mark.parametrize("frames", [0, 100, 48_000])
def test_silence_and_next_to_nothing_stay_as_they_are(frames: int) -> None:
    blocks = [np.zeros((frames, 2))]
    level = heard(blocks, 16_000, Loudness(-16))
    assert level == Level(gain=0.0)
    assert np.array_equal(next(with_level(blocks, Form(16_000, 2, "float64"), level)), blocks[0])


def test_blocks_pass_the_meter_as_they_are_and_are_measured() -> None:
    sound = (syllables(16_000, 2) * 20_000).astype(np.int16)

    def blocks() -> Iterator[Samples]:
        yield from cut(sound)

    heard = Metered(blocks(), 16_000, 2)
    assert np.array_equal(np.concatenate(list(heard)), sound)
    assert heard.measured == measured([sound], 16_000, 2)


def test_a_sample_that_stands_out_alone_is_a_peak() -> None:
    sound = np.zeros((20_000, 1))
    sound[[7000, 7001, 7002]] = [[-0.4], [0.5], [-0.4]]
    assert measured([sound], 16_000, 1).peak == pytest.approx(20 * np.log10(0.5), abs=0.01)
