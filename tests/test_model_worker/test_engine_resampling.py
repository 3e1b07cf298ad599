"""Sound at other rates than the model's: resampled by the engine, as if it had been given at 16 kHz."""

from collections.abc import Iterator
from math import gcd
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soxr
import torch
from engine_fixtures import PATIENCE, Gate, Tiny, before_decoding, noise, results, tiny_chat
from hypothesis import given
from hypothesis import strategies as st

from wordsplice.audio.mono import RATE, Voice
from wordsplice.core.errors import BadInput
from wordsplice.model_worker.engine import Engine, Limits, Request
from wordsplice.model_worker.engine.resampling import Resampler, can_resample, resampled_length
from wordsplice.model_worker.qwen_audio.features import log_mels

RATES = (8_000, 11_025, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000)
RESAMPLER = Resampler("cpu")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    return tiny_chat(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def engine(tiny: Tiny) -> Iterator[Engine]:
    with Engine(tiny.model, tiny.processor, Limits(rows=16, tokens=3072)) as engine:
        yield engine


def at_rate(rate: int, seconds: float = 2.0, seed: int = 0) -> Voice:
    """Noise that has the frequencies of both rates, and gets louder and softer."""
    sound = soxr.resample(noise(seconds, seed), RATE, rate, quality="VHQ")
    swell = 0.5 + 0.4 * np.sin(2 * np.pi * 2 * np.arange(len(sound)) / rate)
    return np.asarray(sound * swell, np.float32)


def given_at(tiny: Tiny, rate: int, *sounds: Voice) -> tuple[Request, Request]:
    """A request at a rate, and the same one at 16 kHz."""
    voices = [voice.numpy() for voice in RESAMPLER(sounds, [rate] * len(sounds))]
    single = tiny.request("<audio></audio>" * len(sounds) + "what", *voices)
    return Request(single.input_ids, sounds, single.budget, rate=rate), single


@pytest.mark.parametrize("rate", RATES)
def test_what_the_model_hears_is_what_soxr_would_give(rate: int) -> None:
    sound = at_rate(rate)
    (voice,) = RESAMPLER([sound], [rate])
    mels, _ = log_mels([voice])
    expected, _ = log_mels([soxr.resample(sound, rate, RATE, quality="HQ")])
    below = 76 if rate >= RATE else 40  # bins up to 7.2 kHz, or to 3 kHz, which all filters pass
    difference = (mels - expected)[:, :below, 2:-2].abs()
    assert difference.max() < 1e-3
    assert difference.mean() < 1e-4


@pytest.mark.parametrize("rate", RATES)
def test_a_tone_keeps_its_frequency_and_level(rate: int) -> None:
    tone = np.sin(2 * np.pi * 1000 * np.arange(rate) / rate, dtype=np.float32)
    (voice,) = RESAMPLER([tone], [rate])
    expected = torch.sin(2 * torch.pi * 1000 * torch.arange(RATE) / RATE)
    assert len(voice) == RATE
    assert (voice - expected)[200:-200].abs().max() < 1e-3


@given(st.lists(st.tuples(st.integers(1, 3000), st.sampled_from(RATES)), min_size=1, max_size=5))
def test_each_of_a_batch_is_what_it_is_alone_and_as_long_as_its_prompt_says(
    sizes: list[tuple[int, int]],
) -> None:
    random = np.random.default_rng(0)
    sounds = [random.standard_normal(samples).astype(np.float32) for samples, _ in sizes]
    rates = [rate for _, rate in sizes]
    for voice, sound, rate in zip(RESAMPLER(sounds, rates), sounds, rates, strict=True):
        assert len(voice) == resampled_length(len(sound), rate)
        assert (len(voice) - 1) * rate < len(sound) * RATE <= len(voice) * rate
        (alone,) = RESAMPLER([sound], [rate])
        torch.testing.assert_close(voice, alone, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("rate", [11_025, 22_050, 44_100])
def test_the_length_is_exact_where_float32_would_round_it(rate: int) -> None:
    step, outputs = rate // gcd(rate, RATE), RATE // gcd(rate, RATE)
    samples = 30 * rate - step + pow(outputs, -1, step)  # a whole number at 16 kHz, and 1/441
    assert samples * outputs % step == 1
    (voice,) = RESAMPLER([np.zeros(samples, np.float32)], [rate])
    assert len(voice) == resampled_length(samples, rate)


def test_requests_of_all_rates_are_written_together_each_as_if_it_were_alone(
    tiny: Tiny, engine: Engine
) -> None:
    pairs = [
        given_at(tiny, rate, *(at_rate(rate, seconds, seed) for seed in range(1 + rate % 3)))
        for rate, seconds in zip(RATES, np.linspace(0.1, 2.0, len(RATES)), strict=True)
    ]
    gate = Gate()
    with before_decoding(tiny.model, gate):
        first = engine.submit(tiny.request("say"))
        assert gate.reached.wait(PATIENCE)
        tickets = [engine.submit(request) for request, _ in pairs]
        gate.open()
        assert results(tickets) == [tiny.alone(single) for _, single in pairs]
    assert first.result(PATIENCE).ids


def test_30_seconds_fit_exactly_whatever_the_rate(tiny: Tiny, engine: Engine) -> None:
    longest = at_rate(44_100, 30.0)
    assert len(longest) == 30 * 44_100
    request, _ = given_at(tiny, 44_100, longest)
    assert engine.submit(request).result(PATIENCE).ids
    more = Request(request.input_ids, (np.append(longest, np.float32(0)),), 5, rate=44_100)
    with pytest.raises(BadInput, match="audio 1: has 1323001 samples; the model takes 1 to 1323000"):
        engine.submit(more).result(PATIENCE)


def test_a_prompt_for_another_rate_is_refused(tiny: Tiny, engine: Engine) -> None:
    request = tiny.request("<audio></audio>say", noise(2.0))
    with pytest.raises(BadInput, match="let the processor make the prompt"):
        engine.submit(Request(request.input_ids, request.waveforms, 5, rate=44_100)).result(PATIENCE)


@pytest.mark.parametrize("rate", [-8_000, 0, 4_000, 22_254, 44_056, 96_000])
def test_rates_that_would_take_much_work_or_memory_are_refused(tiny: Tiny, engine: Engine, rate: int) -> None:
    request = tiny.request("<audio></audio>say", noise(1.0))
    assert not can_resample(rate)
    with pytest.raises(BadInput, match=f"sound at {rate} Hz is not taken: resample it to 16000 Hz"):
        engine.submit(Request(request.input_ids, request.waveforms, 5, rate=rate)).result(PATIENCE)


@given(st.integers(8_000, 48_000))
def test_no_rate_needs_a_large_filter(rate: int) -> None:
    if can_resample(rate):
        outputs, inputs = RATE // gcd(rate, RATE), rate // gcd(rate, RATE)
        width = 2 * 68 * max(1.0, rate / RATE) + 1
        assert outputs * (inputs + width) * 4 < 2.5e6


@pytest.mark.parametrize(
    "sound", [noise(1.0).reshape(-1, 1), np.ones(RATE, np.int16)], ids=["channels", "integers"]
)
def test_only_floating_samples_of_one_channel_are_taken(tiny: Tiny, engine: Engine, sound: Any) -> None:
    request = tiny.request("<audio></audio>say", noise(1.0))
    with pytest.raises(BadInput, match="audio 1: needs floating samples of one channel"):
        engine.submit(Request(request.input_ids, (sound,), 5)).result(PATIENCE)


def test_an_engine_on_the_cpu_leaves_resampling_to_others(engine: Engine) -> None:
    assert not any(engine.resamples(rate) for rate in RATES)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU")
def test_a_gpu_resamples_as_the_cpu_does(tmp_path: Path) -> None:
    sounds = [at_rate(rate) for rate in RATES]
    on_gpu, on_cpu = Resampler("cuda")(sounds, RATES), RESAMPLER(sounds, RATES)
    for there, here in zip(on_gpu, on_cpu, strict=True):
        torch.testing.assert_close(there.cpu(), here, atol=1e-6, rtol=1e-5)
    tiny = tiny_chat(tmp_path, "cuda")
    with Engine(tiny.model, tiny.processor) as engine:
        assert [rate for rate in (*RATES, 44_056, 96_000) if engine.resamples(rate)] == list(RATES)


def test_seconds_of_sound_are_counted_at_their_own_rate(tiny: Tiny) -> None:
    request, single = given_at(tiny, 48_000, at_rate(48_000, 3.0))
    factors = []
    for each in (request, single):
        with Engine(tiny.model, tiny.processor) as engine:
            engine.submit(each).result(PATIENCE)
            counters = engine.counters()
            factors.append(counters.real_time_factor / counters.tokens_per_second)
    assert factors[0] == pytest.approx(factors[1])
