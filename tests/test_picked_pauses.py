"""Pauses that are told one by one, and the silence at the edges, in every language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import said
from bursts import both
from in_languages import by_language

from wordsplice import Session

LONGEST, FIRST_TWO, AT_START = "0.9-1.4", "0.4-0.6 0.9-1.1", "0-0.097"

MUTED = {
    LONGEST: {
        "en": "mute the longest pause in audio 2",
        "de": "schalte die längste Pause in Audio 2 stumm",
        "es": "silencia la pausa más larga del audio 2",
        "fr": "rends muette la pause la plus longue de l'audio 2",
        "it": "silenzia la pausa più lunga dell'audio 2",
        "ja": "音声2の一番長い間をミュートして",
        "ko": "오디오 2의 가장 긴 쉼을 음소거해 줘",
        "zh": "把音频2里最长的停顿静音",
    },
    FIRST_TWO: {
        "en": "mute the first 2 pauses in audio 1",
        "de": "schalte die ersten zwei Pausen in Audio 1 stumm",
        "es": "silencia las dos primeras pausas del audio 1",
        "fr": "coupe le son des deux premières pauses de l'audio 1",
        "it": "silenzia le prime due pause dell'audio 1",
        "ja": "音声1の最初の2つの間をミュートして",
        "ko": "오디오 1의 처음 두 쉼을 음소거해 줘",
        "zh": "把音频1的前两个停顿静音",
    },
    AT_START: {
        "en": "mute the silence at the start of audio 1",
        "de": "schalte die Stille am Anfang von Audio 1 stumm",
        "es": "silencia el silencio al principio del audio 1",
        "fr": "rends muet le silence au début de l'audio 1",
        "it": "silenzia il silenzio all'inizio dell'audio 1",
        "ja": "音声1の最初の無音をミュートして",
        "ko": "오디오 1의 시작 부분 무음을 음소거해 줘",
        "zh": "把音频1开头的静音消音",
    },
}
"""What is muted, in seconds, by the commands."""

SHORTENED = {
    "en": "shorten the third pause in audio 1 to 0.3 seconds",
    "de": "kürze die dritte Pause in Audio 1 auf 0,3 Sekunden",
    "es": "acorta la tercera pausa del audio 1 a 0,3 segundos",
    "fr": "raccourcis la troisième pause de l'audio 1 à 0,3 seconde",
    "it": "accorcia la terza pausa dell'audio 1 a 0,3 secondi",
    "ja": "音声1の3番目の間を0.3秒に短くして",
    "ko": "오디오 1의 세 번째 쉼을 0.3초로 줄여 줘",
    "zh": "把音频1的第三个停顿缩短到0.3秒",
}

WITH_WORDS = {
    "en": "cut um in audio 1 and the longest pause in audio 2",
    "de": "entferne um aus Audio 1 und die längste Pause aus Audio 2",
    "es": "quita um del audio 1 y la pausa más larga del audio 2",
    "fr": "supprime um dans l'audio 1 et la pause la plus longue dans l'audio 2",
    "it": "togli um dall'audio 1 e la pausa più lunga dall'audio 2",
    "ja": "音声1のumと音声2の一番長い間を削除して",
    "ko": "오디오 1의 um과 오디오 2의 가장 긴 쉼을 삭제해 줘",
    "zh": "删除音频1的um和音频2最长的停顿",
}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with both(tmp_path) as session:
        yield session


def spans(session: Session, command: str) -> str:
    """The seconds from when to when each step of a command edits."""
    report = session.ask(command)
    assert report.status == "done", report.message
    whats = [call.args["what"] for call in report.plan]
    return " ".join(f"{what['start']:g}-{what['end']:g}" for what in whats)


@pytest.mark.parametrize(("times", "command"), by_language(MUTED))
def test_the_pauses_that_are_told_are_muted_and_nothing_else(
    times: str, command: str, session: Session
) -> None:
    before = session.audio(1).duration, said(session, 1), said(session, 2)
    assert spans(session, command) == times
    assert (session.audio(1).duration, said(session, 1), said(session, 2)) == before


@pytest.mark.parametrize("command", SHORTENED.values(), ids=SHORTENED)
def test_a_pause_told_by_its_order_is_shortened(command: str, session: Session) -> None:
    words = said(session, 1)
    spans(session, command)
    assert session.audio(1).duration == pytest.approx(3.3 - 0.7, abs=0.001)
    assert said(session, 1) == words


@pytest.mark.parametrize("command", WITH_WORDS.values(), ids=WITH_WORDS)
def test_a_pause_and_words_go_by_one_command(command: str, session: Session) -> None:
    report = session.ask(command)
    assert (report.status, said(session, 1)) == ("done", "hello there home"), report.message
    assert session.audio(2).duration == pytest.approx(3.6 - 0.1, abs=0.001)
    assert said(session, 2) == "yes um so we went home today"


@pytest.mark.parametrize(
    ("command", "times"),
    [
        ("mute the pause after 'there' in audio 1", "1.4-2.4"),
        ("mute the pause before 'home' in audio 1", "2.7-2.9"),
        ("mute the silence between 'um' and 'so' in audio 2", "0.9-1.4"),
        ("bleep the last pause in audio 2", "2.9-3.2"),
        ("mute the pauses longer than 0.6 seconds in audio 1", "1.4-2.4"),
    ],
)
def test_a_pause_is_told_by_the_words_beside_it_by_its_order_and_by_its_length(
    command: str, times: str, session: Session
) -> None:
    assert spans(session, command) == times


def test_a_pause_is_a_place_to_split_and_to_insert_at_and_an_end_of_a_stretch(session: Session) -> None:
    assert session.ask("split audio 1 at the longest pause").created == (3, 4)
    assert (said(session, 3), said(session, 4)) == ("hello um there", "um home")
    session.ask("insert 'yes' from audio 2 in the longest pause of audio 1")
    assert said(session, 1) == "hello um there yes um home"
    session.ask("start over")
    session.ask("remove everything before the longest pause in audio 1")
    assert said(session, 1) == "um home"


def test_the_pause_is_found_before_words_are_cut_beside_it(session: Session) -> None:
    assert session.ask("cut the longest pause and um in audio 1").status == "done"
    assert said(session, 1) == "hello there home"


@pytest.mark.parametrize(
    ("command", "status", "told"),
    [
        ("mute the ninth pause in audio 1", "not_found", "audio 1 has only 4 such pauses"),
        ("mute the pause after 'so' in audio 2", "not_found", "audio 2 has no pause of 0.15 s or more there"),
        ("remove the pauses in audio 1", "clarify", "which pauses are to go? Name a length"),
        ("mute the longest pause", "clarify", "audios 1, 2 are there: in which one?"),
        ("split audio 1 at the first two pauses", "clarify", "2 times"),
        ("keep the pauses in audio 1", "not_found", ""),
    ],
)
def test_where_it_is_not_clear_which_pause_is_meant_nothing_is_changed(
    command: str, status: str, told: str, session: Session
) -> None:
    report = session.ask(command)
    assert (report.status, session.project.position) == (status, 0), report.message
    assert told in report.message
