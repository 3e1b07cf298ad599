"""Crossfades longer than a join, as they sound."""

import numpy as np

from wordsplice.core.edits import cut
from wordsplice.core.overlaps import joined, layered
from wordsplice.core.timeline import Span, whole

from .studio import Studio


def test_a_crossfade_of_sounds_that_have_nothing_in_common_is_as_loud_throughout(studio: Studio) -> None:
    first = studio.record(studio.noise(88_200, seed=1), subtype="DOUBLE")
    second = studio.record(studio.noise(88_200, seed=2), subtype="DOUBLE")
    sound = studio.level(joined([whole(first), whole(second)], 1.0))[:, 0]
    assert len(sound) == 3 * 44_100
    powers = [np.mean(sound[at : at + 4410] ** 2) for at in range(44_100, 88_200, 4410)]
    assert np.allclose(10 * np.log10(np.array(powers) / 0.01), 0, atol=0.3)


def test_a_crossfade_goes_by_power_and_leaves_the_rest_bit_for_bit(studio: Studio) -> None:
    first, second = studio.record(studio.steady(60_000, 0.5)), studio.record(np.zeros((60_000, 1)))
    sound = studio.level(joined([whole(first), whole(second)], 0.5))[:, 0]
    going = sound[60_000 - 22_050 : 60_000]
    assert np.allclose(going**2, 0.25 * (1 - np.arange(22_050) / 22_050), atol=1e-3)
    speech = studio.record(studio.noise(60_000, seed=3))
    faded = studio.render(joined([whole(speech), whole(first)], 0.5))
    assert np.array_equal(faded[: 60_000 - 22_050], studio.samples(speech)[: 60_000 - 22_050])
    assert np.array_equal(faded[60_000:], studio.samples(first)[22_050:])


def test_a_mono_guest_of_another_rate_sounds_with_a_stereo_host_and_is_cut_with_it(studio: Studio) -> None:
    host = studio.record(np.zeros((88_200, 2)))
    guest = studio.record(studio.sine(72_000, 440, 48_000), 48_000)
    together = layered([whole(host), whole(guest)])
    heard = studio.level(cut(together, [Span(10_000, 20_000)]))
    assert heard.shape == (78_200, 2)
    ideal = studio.sine(88_200, 440)[:, 0]
    assert np.allclose(heard[1000:9700, 0], ideal[1000:9700], atol=1e-3)
    assert np.allclose(heard[10_300:50_000, 1], ideal[20_300:60_000], atol=2e-2)
