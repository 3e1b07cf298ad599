"""Pauses are told from speech by the sound alone, whatever noise is under it."""

from pathlib import Path

import pytest
import soundfile as sf
from rooms import RATE, room, speech

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono
from wordsplice.speech.measures import measured
from wordsplice.speech.questions import Clip


@pytest.mark.parametrize("fan", [0.0, 0.001, 0.002])
def test_pauses_are_counted_on_both_sides_of_a_fan_that_starts(tmp_path: Path, fan: float) -> None:
    background = room(0.0002)
    background[5 * RATE // 2 :] += room(fan, seed=1)[5 * RATE // 2 :]
    sf.write(tmp_path / "talk.wav", speech(background), RATE)
    with opened(tmp_path / "talk.wav") as sound:
        pauses = measured(Clip(Mono(sound))).pauses
    assert len(pauses) == 6
    assert sum(end - start for start, end in pauses) == pytest.approx(3.5, abs=0.15)
