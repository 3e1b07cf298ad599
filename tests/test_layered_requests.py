"""What is asked for in plain words of audios that sound together, and what else looks at all tracks."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from wordsplice import Session
from wordsplice.agent.langchain.losses import heard_seconds, lost_seconds
from wordsplice.interfaces.mcp.resources import read
from wordsplice.tools import ToolCall

RATE = 8000

HOST = [("well", 0.2), ("good", 1.0), ("morning", 2.0), ("my", 3.0), ("dear", 4.0), ("guest", 5.0)]
GUEST = [("ah", 0.6), ("yes", 1.5), ("hello", 2.5), ("there", 3.5), ("fine", 4.5)]
"""Words with their starts in seconds; each lasts 0.3 s, the guest's between those of the host."""


def recorded(folder: Path, name: str, said: list[tuple[str, float]], language: str = "en") -> list[Path]:
    """Six seconds of noise, and a transcript of words said in it."""
    path, transcript = folder / f"{name}.wav", folder / f"{name}.json"
    sf.write(path, np.random.default_rng(0).normal(0, 0.01, 6 * RATE), RATE)
    words = [{"word": text, "start": start, "end": round(start + 0.3, 3)} for text, start in said]
    transcript.write_text(json.dumps({"language": language, "duration": 6.0, "words": words}))
    return [path, transcript]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session() as session:
        session.add(*recorded(tmp_path, "host", HOST))
        session.add(*recorded(tmp_path, "guest", GUEST))
        assert session.ask("play audio 1 and audio 2 at the same time").created == (3,)
        yield session


def muted(session: Session) -> str:
    return " ".join(word.text for word in session.audio(3).words if word.muted)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("mute 'good morning' in audio 3", "good morning"),
        ("mute good morning my dear in audio 3", "good morning my dear"),
        ("mute everything but 'good morning' in audio 3", "well ah yes hello my there dear fine guest"),
        ("mute the two words after 'good morning' in audio 3", "my dear"),
        ("mute the two words before 'there' in audio 3", "yes hello"),
        ("mute the first two words and the last word in audio 3", "well ah guest"),
        ("mute 'good morning' after 'well' in audio 3", "good morning"),
    ],
)
def test_what_someone_else_says_in_between_is_no_part_of_a_phrase(
    session: Session, command: str, words: str
) -> None:
    report = session.ask(command)
    assert report.status == "done", report.message
    assert muted(session) == words


def test_words_that_only_two_people_say_together_are_no_phrase(session: Session) -> None:
    assert session.ask("mute 'good yes' in audio 3").status == "not_found"
    assert session.ask("mute the two words after 'fine' in audio 3").status == "not_found"


def test_a_hit_is_told_with_what_its_own_speaker_says_around_it(session: Session) -> None:
    call = ToolCall("find_words", {"what": {"phrase": "good morning my"}, "audio": 3})
    (hit,) = session.run(call).facts["hits"]
    assert (hit.before, hit.text, hit.after) == ("well", "good morning my", "dear guest")
    assert hit.words == ("1.2#2", "1.4#2")


def test_what_is_lost_on_any_track_counts(session: Session) -> None:
    before = session.timeline(3)
    assert heard_seconds(before) == 12.0
    session.ask("mute 'hello' in audio 3")
    assert lost_seconds(before, session.timeline(3)) == pytest.approx(0.3)


@pytest.mark.parametrize(("second", "common"), [("en", "en"), ("de", None)])
def test_a_transcript_has_the_language_that_all_tracks_share(
    tmp_path: Path, second: str, common: str | None
) -> None:
    with Session() as session:
        session.add(*recorded(tmp_path, "host", HOST))
        session.add(*recorded(tmp_path, "guest", GUEST, second))
        session.ask("layer audio 1 and audio 2")
        assert session.audio(3).transcript.language == common
        assert json.loads(read(session.project, "wordsplice://3/transcript").text)["language"] == common


def tone(folder: Path, hz: int, seconds: float) -> Path:
    path = folder / f"{hz}.wav"
    sf.write(path, 0.25 * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE), RATE)
    return path


def sounding(samples: Any, second: int) -> set[int]:
    """Which tones sound in a second."""
    spectrum = np.abs(np.fft.rfft(samples[second * RATE : (second + 1) * RATE]))
    return {int(hz) for hz in np.flatnonzero(spectrum > spectrum.max() / 4)}


def test_music_of_several_tracks_plays_whole_and_in_sync_under_speech(tmp_path: Path) -> None:
    silence, words = tmp_path / "speech.wav", tmp_path / "speech.json"
    sf.write(silence, np.zeros(6 * RATE), RATE)
    words.write_text(json.dumps({"language": "en", "duration": 6.0, "words": []}))
    with Session() as session:
        session.add(silence, words)
        session.add(tone(tmp_path, 400, 2), words)
        session.add(tone(tmp_path, 700, 1), words)
        assert session.ask("layer audio 2 and audio 3").created == (4,)
        for _ in range(2):  # laid again it takes its own place
            laid = {"audio": 1, "music": 4, "level_db": 0, "fade": 0}
            session.run(ToolCall("mix_under", laid))
        samples, _ = sf.read(session.export(1, tmp_path / "out.wav"))
        assert [sounding(samples, second) for second in range(6)] == [{400, 700}, {400}] * 3
        assert np.abs(samples).max() == pytest.approx(0.5, abs=0.02)
