"""Words of another recording: laid in at the level, and on request with the spectrum, of the speech there."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from rooms import RATE, TWO, added, bands, decibels, exported, room, speech

from wordsplice import Session
from wordsplice.errors import BadTimeline
from wordsplice.tools import ToolCall

Add = Callable[..., Session]


@pytest.fixture
def add(tmp_path: Path) -> Add:
    """Adds recordings of five words each to a session."""
    return lambda *sounds, suffix=".wav": added(tmp_path, sounds, suffix)


def test_words_of_another_recording_are_laid_in_at_the_level_of_the_speech_there(add: Add) -> None:
    session = add(speech(room(0.0005), 0.1), speech(room(0.0005), 0.03, pitch=200))
    report = session.ask("replace 'two' in audio 1 with 'four' from audio 2")
    assert report.message.endswith("dB louder, as the speech around it is.")
    sound = exported(session)
    assert abs(decibels(sound[TWO]) - decibels(sound[round(2.5 * RATE) : round(3 * RATE)])) < 1


@pytest.mark.parametrize(
    ("level", "args", "changed"),
    [
        pytest.param(0.03, {}, True, id="a word between words"),
        pytest.param(0.03, {"match": "nothing"}, False, id="not wanted"),
        pytest.param(0.09, {}, False, id="nearly as loud"),
        pytest.param(0.03, {"where": {"edge": "end"}}, False, id="behind"),
        pytest.param(0.03, {"where": {"edge": "end"}, "match": "level"}, True, id="behind, but wanted"),
        pytest.param(0.03, {"what": {"all": True}}, False, id="all of an audio"),
        pytest.param(0.0, {}, False, id="no speech in it"),
    ],
)
def test_the_level_of_what_is_laid_in_is_changed_only_where_it_should(
    add: Add, level: float, args: dict[str, Any], changed: bool
) -> None:
    session = add(speech(room(0.0005)), speech(room(0.0005), level))
    wanted = {"where": {"after": {"phrase": "three"}}, "source": 2, "what": {"phrase": "four"}}
    outcome = session.run(ToolCall("insert", {"audio": 1, **wanted, **args}))
    gained = [clip for clip in session.audio(1).timeline.clips if clip.ramps]
    assert bool(gained) == bool(outcome.facts["matched"]) == changed


@pytest.mark.parametrize(
    ("here", "there", "changed"), [(0.1, 0.005, 20.0), (0.005, 0.1, -26.0), (0.1, 0.015, 16.5)]
)
def test_what_is_softer_is_made_louder_by_20_db_at_most_and_what_is_louder_as_soft_as_the_speech_there(
    add: Add, here: float, there: float, changed: float
) -> None:
    session = add(speech(room(0.00005), here), speech(room(0.00005), there))
    outcome = session.run(
        ToolCall(
            "insert",
            {"audio": 1, "where": {"after": {"phrase": "two"}}, "source": 2, "what": {"phrase": "four"}},
        )
    )
    assert outcome.facts["matched"] == pytest.approx(changed, abs=0.3)


def test_where_20_db_are_not_enough_it_is_told_how_much_softer_it_still_is(add: Add) -> None:
    session = add(speech(room(0.00005), 0.1), speech(room(0.00005), 0.005))
    report = session.ask("replace 'two' in audio 1 with 'four' from audio 2")
    sound = exported(session)
    softer = decibels(sound[round(2.5 * RATE) : round(3 * RATE)]) - decibels(sound[TWO])
    told = re.search(r"20\.0 dB louder, and is still (\d+\.\d) dB softer than the speech", report.message)
    assert told
    assert float(told[1]) == pytest.approx(softer, abs=1)


def duller(sound: Any) -> Any:
    """A sound with less from 500 Hz on, down to 8 dB."""
    spectrum, hertz = np.fft.rfft(sound, axis=0), np.fft.rfftfreq(len(sound), 1 / RATE)[:, None]
    return np.fft.irfft(spectrum * np.interp(hertz, [500, 2000], [1, 0.4]), len(sound), axis=0)


@pytest.fixture
def dull_word_laid_in(add: Add) -> Callable[[str], Session]:
    """Two recordings, the second of which is duller, with a word of it between those of the first."""

    def laid_in(match: str) -> Session:
        session = add(speech(room(0.0003)), duller(speech(room(0.0003))))
        args = {"audio": 1, "source": 2, "source_what": {"phrase": "four"}, "match": match}
        session.run(ToolCall("replace", {"what": {"phrase": "two"}, **args}))
        return session

    return laid_in


def test_on_request_the_spectrum_of_what_is_laid_in_is_brought_to_that_of_the_speech_there(
    dull_word_laid_in: Callable[[str], Session],
) -> None:
    def distance(session: Session) -> float:
        sound = exported(session)
        other = sound[round(2.5 * RATE) : round(3 * RATE)]
        assert abs(decibels(sound[TWO]) - decibels(other)) < 1
        return float(np.abs(bands(sound[TWO]) - bands(other))[:-1].max())

    assert distance(dull_word_laid_in("level")) > 6
    assert distance(dull_word_laid_in("sound")) < 3.5


def test_only_what_is_laid_in_is_equalised_by_no_more_than_6_db_and_stays_so_in_a_file(
    dull_word_laid_in: Callable[[str], Session], tmp_path: Path
) -> None:
    session = dull_word_laid_in("sound")
    sound, source = exported(session), sf.read(tmp_path / "1.wav")[0][:, None]
    assert np.array_equal(sound[: TWO.start - 80], source[: TWO.start - 80])
    assert np.array_equal(sound[TWO.stop + 80 :], source[TWO.stop + 80 :])
    (decibels_by_band,) = {clip.equaliser for clip in session.audio(1).timeline.clips} - {()}
    assert max(decibels_by_band) - min(decibels_by_band) <= 12
    session.save(tmp_path / "saved.json")
    assert np.array_equal(exported(Session.open(tmp_path / "saved.json")), sound)


def test_an_equaliser_of_other_bands_is_refused(
    dull_word_laid_in: Callable[[str], Session], tmp_path: Path
) -> None:
    saved = tmp_path / "saved.json"
    dull_word_laid_in("sound").save(saved)
    data = json.loads(saved.read_text())
    clips = data["steps"][-1]["state"]["timelines"]["1"]["tracks"][0]["clips"]
    (equalised,) = [clip for clip in clips if "equaliser" in clip]
    equalised["equaliser"].pop()
    saved.write_text(json.dumps(data))
    with pytest.raises(BadTimeline, match="equaliser"):
        Session.open(saved)
