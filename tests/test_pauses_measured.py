"""The pauses of which questions are told are those of speech, whatever noise is under it."""

from pathlib import Path

import pytest
from rooms import RATE, added, room, speech

from wordsplice.tools import ToolCall


@pytest.mark.parametrize("fan", [0.0, 0.001, 0.002])
def test_pauses_are_counted_on_both_sides_of_a_fan_that_starts(tmp_path: Path, fan: float) -> None:
    background = room(0.0002)
    background[5 * RATE // 2 :] += room(fan, seed=1)[5 * RATE // 2 :]
    with added(tmp_path, [speech(background)]) as session:
        outcome = session.run(ToolCall("ask_about", {"question": "How does it sound?", "audios": [1]}))
        found = outcome.facts["measured"][1]
    assert found["pauses"] == 6
    assert found["paused_seconds"] == pytest.approx(3.5, abs=0.15)
