"""The longest pause, in every language: named by an answer and cut then, or shortened by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import said
from bursts import both

from wordsplice import Session
from wordsplice.agent.commands.languages import CODES

POINTED = {
    "en": ("where is the longest pause?", "cut that part"),
    "de": ("wo ist die längste Pause?", "schneide diese Stelle heraus"),
    "es": ("¿dónde está la pausa más larga?", "quita esa parte"),
    "fr": ("où est la pause la plus longue ?", "supprime ce passage"),
    "it": ("dov'è la pausa più lunga?", "togli quella parte"),
    "ja": ("一番長い間はどこですか？", "その部分を削除して"),
    "ko": ("가장 긴 쉼은 어디에 있어?", "그 부분을 삭제해 줘"),
    "zh": ("最长的停顿在哪里？", "删掉那段"),
}
"""Where the longest pause is, and that it is to go."""

CUTS = {
    "en": ("cut the longest pause in audio 1", "shorten the longest pause in audio 1 to half a second"),
    "de": ("entferne die längste Pause aus Audio 1", "kürze die längste Pause in Audio 1 auf 0,5 Sekunden"),
    "es": ("quita la pausa más larga del audio 1", "acorta la pausa más larga del audio 1 a 0,5 segundos"),
    "fr": (
        "supprime la plus longue pause de l'audio 1",
        "raccourcis la pause la plus longue de l'audio 1 à 0,5 seconde",
    ),
    "it": ("togli la pausa più lunga dall'audio 1", "accorcia la pausa più lunga dell'audio 1 a 0,5 secondi"),
    "ja": ("音声1の一番長い間を削除して", "音声1の一番長い間を0.5秒に短くして"),
    "ko": ("오디오 1에서 가장 긴 쉼을 삭제해 줘", "오디오 1의 가장 긴 쉼을 0.5초로 줄여 줘"),
    "zh": ("删除音频1里最长的停顿", "把音频1里最长的停顿缩短到0.5秒"),
}
"""Removing the longest pause, of which 0.4 s stay, and shortening it to half a second."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with both(tmp_path) as session:
        yield session


@pytest.mark.parametrize("code", CODES)
def test_the_longest_pause_is_named_so_that_it_can_be_cut(code: str, session: Session) -> None:
    question, edit = POINTED[code]
    words = said(session, 1)
    session.ask(question)
    report = session.ask(edit)
    assert report.status == "done", report.message
    assert [(call.tool, call.args) for call in report.plan] == [
        ("cut", {"audio": 1, "what": {"start": 1.4, "end": 2.4}})
    ]
    assert session.audio(1).duration == pytest.approx(2.3)
    assert said(session, 1) == words


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("stays", [0.4, 0.5])
def test_the_longest_pause_alone_is_shortened(code: str, stays: float, session: Session) -> None:
    words = said(session, 1)
    report = session.ask(CUTS[code][stays == 0.5])
    assert report.status == "done", report.message
    (call,) = report.plan
    assert call.tool == "cut"
    assert 1.4 < call.args["what"]["start"] < call.args["what"]["end"] < 2.4
    third, fourth = session.audio(1).words[2:4]
    assert fourth.start - third.end == pytest.approx(stays, abs=0.001)
    assert session.audio(1).duration == pytest.approx(3.3 - 1.0 + stays, abs=0.001)
    assert said(session, 1) == words


def test_the_longest_pause_longer_than_it_is_is_not_there(session: Session) -> None:
    report = session.ask("shorten the longest pause in audio 1 to 3 seconds")
    assert (report.status, session.project.position) == ("not_found", 0)


def test_where_no_audio_is_named_it_is_asked_whose_longest_pause_is_meant(session: Session) -> None:
    assert session.ask("cut the longest pause").status == "clarify"
