"""Silence before the first word and after the last one: asked for in eight languages, and told by sound."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from in_languages import by_language, plan, two_audios
from rooms import RATE, SECONDS, added, room, speech

from wordsplice import Session
from wordsplice.tools import ToolCall

TRIMMED = {
    "both": {
        "en": "trim the silence at the beginning and end of audio 1",
        "en, in short": "trim audio 1",
        "en, leading": "remove the leading and trailing silence from audio 1",
        "de": "entferne die Stille am Anfang und Ende von Audio 1",
        "de, in short": "trimme Audio 1",
        "es": "recorta el silencio al principio y al final del audio 1",
        "es, in short": "recorta el audio 1",
        "fr": "supprime le silence au début et à la fin de l'audio 1",
        "fr, in short": "rogne l'audio 1",
        "it": "taglia il silenzio all'inizio e alla fine dell'audio 1",
        "it, in short": "rifila l'audio 1",
        "ja": "音声1の最初と最後の無音を削除して",
        "ja, in short": "音声1をトリミングして",
        "ko": "오디오 1의 처음과 끝의 무음을 삭제해 줘",
        "ko, in short": "오디오 1을 트리밍해 줘",
        "zh": "把音频1开头和结尾的静音去掉",
        "zh, in short": "修剪音频1",
    },
    "start": {
        "en": "remove the silence at the start of audio 1",
        "de": "schneide die Stille am Anfang von Audio 1 weg",
        "es": "quita el silencio inicial del audio 1",
        "fr": "enlève le silence au début de l'audio 1",
        "it": "togli il silenzio iniziale dell'audio 1",
        "ja": "音声1の冒頭の無音を削って",
        "ko": "오디오 1 시작 부분의 무음을 잘라 줘",
        "zh": "删除音频1开头的空白",
    },
    "end": {
        "en": "cut the dead air at the end of audio 1",
        "de": "entferne die Pause am Ende von Audio 1",
        "es": "corta el silencio al final del audio 1",
        "fr": "coupe le blanc à la fin de l'audio 1",
        "it": "elimina il silenzio alla fine dell'audio 1",
        "ja": "音声1の最後の無音をカットして",
        "ko": "오디오 1 끝의 무음을 삭제해 줘",
        "zh": "把音频1结尾的静音剪掉",
    },
}


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with two_audios(tmp_path_factory.mktemp("two")) as session:
        yield session


@pytest.mark.parametrize(("edges", "command"), by_language(TRIMMED))
def test_silence_at_the_edges_is_asked_for(two: Session, edges: str, command: str) -> None:
    assert plan(two, command) == [ToolCall("trim", {"audio": 1, "edges": edges})]


LEFT = 0.2
"""Seconds of silence that stay; the words of the recordings start at 0.5 s and end at 5 of 6."""


def lasting(session: Session) -> tuple[float, float]:
    """The seconds before the first word, and all of them."""
    return session.audio(1).words[0].start, session.audio(1).duration


@pytest.mark.parametrize("background", [0.0, 0.0005, 0.005])
@pytest.mark.parametrize(
    ("command", "before", "gone", "told"),
    [
        ("trim audio 1", LEFT, 1.1, "1.1 s of silence off the start and the end"),
        ("remove the silence at the start of audio 1", LEFT, 0.3, "0.3 s of silence off the start"),
        ("remove the silence at the end of audio 1", 0.5, 0.8, "0.8 s of silence off the end"),
    ],
)
def test_a_moment_of_the_silence_stays(
    tmp_path: Path, background: float, command: str, before: float, gone: float, told: str
) -> None:
    with added(tmp_path, [speech(room(background or 1e-9))]) as session:
        report = session.ask(command)
        assert report.message == f"Trimmed {told} of audio 1."
        assert lasting(session) == pytest.approx((before, SECONDS - gone), abs=0.04)
        session.undo()
        assert lasting(session) == (0.5, SECONDS)


def test_what_is_heard_before_the_first_word_stays(tmp_path: Path) -> None:
    sound = speech(room(0.0005))
    hum = slice(round(5.3 * RATE), round(5.7 * RATE))
    sound[hum] += 0.02 * np.sin(2 * np.pi * 300 * np.arange(hum.stop - hum.start) / RATE)[:, None]
    with added(tmp_path, [sound]) as session:
        session.ask("trim audio 1")
        assert lasting(session) == pytest.approx((LEFT, SECONDS - 0.3 - 0.1), abs=0.04)


def test_music_under_the_edge_is_no_silence(tmp_path: Path) -> None:
    sound = speech(room(0.0005))
    sound[: round(0.5 * RATE)] += (
        0.01 * np.sin(2 * np.pi * 440 * np.arange(round(0.5 * RATE)) / RATE)[:, None]
    )
    with added(tmp_path, [sound]) as session:
        report = session.ask("trim the silence at the start of audio 1")
        assert report.status == "not_found"
        assert "no silence to trim there" in report.message
        assert lasting(session) == (0.5, SECONDS)


def test_another_recording_before_the_words_stays(tmp_path: Path) -> None:
    with added(tmp_path, [speech(room(0.0005))]) as session:
        music, words = tmp_path / "music.wav", tmp_path / "music.json"
        sf.write(music, room(0.001), RATE)
        words.write_text(json.dumps({"language": "en", "duration": SECONDS, "words": []}))
        session.add(music, words)
        assert session.ask("insert audio 2 at the start of audio 1").status == "done"
        assert session.ask("trim the silence at the start of audio 1").status == "not_found"


def test_silence_that_was_put_in_is_silence(tmp_path: Path) -> None:
    with added(tmp_path, [speech(room(0.0005))]) as session:
        session.ask("insert 3 seconds of silence at the start of audio 1")
        session.ask("trim audio 1")
        assert lasting(session) == pytest.approx((LEFT, SECONDS - 1.1), abs=0.04)


def test_what_a_cut_leaves_at_the_start_is_trimmed_too(tmp_path: Path) -> None:
    with added(tmp_path, [speech(room(0.0005))]) as session:
        report = session.ask("remove 'one' and the silence at the start of audio 1")
        assert report.status == "done", report.message
        assert session.audio(1).words[0].text == "two"
        assert session.audio(1).words[0].start == pytest.approx(LEFT, abs=0.04)
