"""Recordings of which a channel stands upside down are listened to all the same."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from rooms import BETWEEN, RATE, TWO, added, asked, decibels, exported, room, speech

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono
from wordsplice.tools import ToolCall


def upside_down(share: float = 1.0, noise: float = 0.0) -> Any:
    """Speech on two channels, the second so much softer than the first, and upside down."""
    sound = speech(room(0.001))
    return np.concatenate([sound, -share * sound + room(noise, seed=7)], axis=1)


@pytest.mark.parametrize(("share", "noise"), [(1.0, 0.0), (0.5, 0.001), (-1.0, 0.0)])
def test_a_channel_that_is_upside_down_does_not_cancel_another(
    tmp_path: Path, share: float, noise: float
) -> None:
    sound = upside_down(share, noise)
    sf.write(tmp_path / "talk.wav", sound, RATE)
    with opened(tmp_path / "talk.wav") as recording:
        heard = Mono(recording).read(*TWO.indices(RATE * 6)[:2])
    assert np.corrcoef(heard, sound[TWO, 0])[0, 1] > 0.99
    assert np.abs(heard).max() > 0.7 * np.abs(sound[TWO, 0]).max()


def test_two_voices_a_channel_each_stay_as_they_are(tmp_path: Path) -> None:
    voices = np.concatenate([speech(room(0.001), pitch=120), speech(room(0.001, seed=3), pitch=133)], axis=1)
    sf.write(tmp_path / "talk.wav", voices, RATE)
    with opened(tmp_path / "talk.wav") as recording:
        heard = Mono(recording).read(0, RATE * 6)
    assert np.allclose(heard, voices.mean(axis=1), atol=1e-4)


def test_a_word_of_it_is_muted_with_the_tone_of_its_room(tmp_path: Path) -> None:
    with added(tmp_path, [upside_down()]) as session:
        source = exported(session)
        asked(session, "mute 'two'")
        sound = exported(session)
    beside = np.concatenate([source[part] for part in BETWEEN])
    assert abs(decibels(sound[TWO]) - decibels(beside)) < 2


def test_its_cuts_go_where_they_would_without_that_channel_and_sound_alike(tmp_path: Path) -> None:
    edits = []
    for number, sound in enumerate((upside_down(), upside_down()[:, :1])):
        folder = tmp_path / str(number)
        folder.mkdir()
        with added(folder, [sound]) as session:
            words = json.loads((folder / "1.json").read_text())["words"]
            words[1]["end"] -= 0.05
            (folder / "1.json").write_text(json.dumps({"language": "en", "words": words}))
            session.add(folder / "1.wav", folder / "1.json")
            edits.append(session.run(ToolCall("cut", {"audio": 2, "what": {"phrase": "two"}})).spans)
    (one,), (other,) = edits
    assert (one.start, one.end) == pytest.approx((other.start, other.end), abs=1e-3)
    assert one.join == pytest.approx(other.join, abs=0.05)
    assert one.end > 1.98


@pytest.mark.parametrize("edit", ["mute 'five'", "make audio 1 3 dB softer"])
def test_its_level_and_its_pauses_are_measured_where_it_is_edited_too(tmp_path: Path, edit: str) -> None:
    told = []
    for number, sound in enumerate((upside_down(), upside_down()[:, :1])):
        folder = tmp_path / str(number)
        folder.mkdir()
        with added(folder, [sound]) as session:
            asked(session, edit)
            told.append(session.run(ToolCall("ask_about", {"question": "how does it sound?"})))
    both, one = (outcome.facts["measured"][1] for outcome in told)
    assert both["level_db"] == pytest.approx(one["level_db"], abs=0.1)
    assert both["pauses"] == one["pauses"] > 2


def test_what_is_laid_in_gets_the_level_of_its_speech(tmp_path: Path) -> None:
    with added(tmp_path, [upside_down(), speech(room(0.0005), 0.03, pitch=200)]) as session:
        asked(session, "mute 'one' in audio 1", "replace 'two' in audio 1 with 'four' from audio 2")
        sound = exported(session)[:, 0]
    assert abs(decibels(sound[TWO]) - decibels(sound[round(2.5 * RATE) : round(3 * RATE)])) < 1.5
