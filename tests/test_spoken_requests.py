"""Requests as people say them: several things at once, and some of them but not all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from speaking import speak

from wordsplice import Session

BUT_THE_FIRST = {
    "en": "cut all the ums and uhs except the first in audio 1",
    "en, place first": "remove all ums and all uhs in audio 1 except the first one",
    "es": "elimina todos los um y uh menos el primero en el audio 1",
    "fr": "supprime tous les um et uh sauf le premier dans l'audio 1",
    "it": "togli tutti gli um e uh tranne il primo dall'audio 1",
    "ja": "音声1の最初のもの以外のumとuhを削除して",
    "ko": "오디오 1에서 첫 번째를 제외한 um과 uh를 삭제해 줘",
    "zh": "删除音频1里除了第一个以外的um和uh",
}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session() as session:
        session.add(*speak(tmp_path, 1, "hello um there uh my uh home um bye"))
        session.add(*speak(tmp_path, 2, "so um yes"))
        yield session


def said(session: Session, number: int = 1) -> str:
    return " ".join(word.text for word in session.audio(number).words)


@pytest.mark.parametrize("command", BUT_THE_FIRST.values(), ids=BUT_THE_FIRST)
def test_of_words_that_are_named_together_one_stays(command: str, session: Session) -> None:
    report = session.ask(command)
    assert (report.status, said(session)) == ("done", "hello um there my home bye"), report.message


@pytest.mark.parametrize(
    "command",
    ["remove all uhs except the first in audio 2", "mute every um in audio 2 but the first"],
)
def test_where_there_is_no_other_nothing_is_found(command: str, session: Session) -> None:
    report = session.ask(command)
    assert (report.status, session.project.position) == ("not_found", 0)
    assert "\n" not in report.message


@pytest.mark.parametrize(
    "command", ["remove the fillers and the ums from audio 1", "remove um and all filler words from audio 1"]
)
def test_words_that_are_named_by_their_kind_too_go_once(command: str, session: Session) -> None:
    report = session.ask(command)
    assert (report.status, said(session)) == ("done", "hello there my home bye"), report.message


def test_an_audio_is_called_by_its_file(session: Session) -> None:
    assert session.ask("remove um from the audio1 recording").status == "done"
    assert said(session) == "hello there uh my uh home bye"
    assert said(session, 2) == "so um yes"


@pytest.mark.parametrize("question", ["how often does Nora say um?", "how many times does she say um?"])
def test_who_says_it_does_not_count_as_words_that_are_looked_for(question: str, session: Session) -> None:
    assert session.ask(question).message == ("Audio 1 says “um” 2 times; audio 2 says “um” once: 3 in all.")


def test_a_file_is_named_without_quotes(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    report = session.ask("save audio 2 as guest_final.flac")
    assert (report.status, (tmp_path / "guest_final.flac").exists()) == ("done", True), report.message


@pytest.mark.parametrize(
    "command",
    ["remove the ums in audio 1, but keep the first", "cut um in audio 1 but leave the first one"],
)
def test_one_is_kept_by_its_order_alone(command: str, session: Session) -> None:
    report = session.ask(command)
    assert (report.status, said(session)) == ("done", "hello um there uh my uh home bye"), report.message


def test_what_was_appended_stays_though_it_is_spoken_of_then(session: Session) -> None:
    report = session.ask("remove um from audio 1, then append audio 2, then normalise it")
    assert [call.tool for call in report.plan] == ["cut", "insert", "normalise"]
    assert said(session) == "hello there uh my uh home bye so um yes"
