"""Commands in plain words, from the sentence to the words that are left, on real files."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from asking import cases_in, recorded, run, said

from wordsplice import Session

CASES = Path(__file__).parent / "commands"


def cases() -> list[Any]:
    """The cases of every language, named by it."""
    files = sorted(CASES.glob("??.json"))
    return [pytest.param(case, id=f"{file.stem}-{case['id']}") for file in files for case in cases_in(file)]


@pytest.fixture(scope="module")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Path]]:
    """Three recordings of noise, with transcripts that say three different things."""
    folder = tmp_path_factory.mktemp("commands")
    return [recorded(transcript, folder) for transcript in sorted(CASES.glob("audio*.json"))]


@pytest.fixture
def session(recordings: list[tuple[Path, Path]]) -> Iterator[Session]:
    with Session() as session:
        for path, transcript in recordings:
            session.add(path, transcript=transcript)
        yield session


@pytest.mark.parametrize("case", cases())
def test_a_command_in_any_language_does_what_it_says(
    case: dict[str, Any], recordings: list[tuple[Path, Path]]
) -> None:
    assert run(case, recordings) is None


@pytest.mark.parametrize(
    "command",
    [
        "",
        "   ",
        "?!",
        "remove 'um",
        'remove "um from audio 2',
        "remove '' from audio 2",
        "remove um\x00 from audio 2",
        "um " * 4000,
        "remove um from audio 2 and " * 400,
        "(((((((((",
        "把音频2里的删掉",
        "\u202eremove nothing at all",
    ],
)
def test_what_is_no_command_is_refused_in_one_line_and_changes_nothing(
    command: str, session: Session
) -> None:
    before = [said(session, number) for number in (1, 2, 3)]
    report = session.ask(command)
    assert report.status in ("clarify", "not_found")
    assert report.message
    assert "\n" not in report.message.strip()
    assert [said(session, number) for number in (1, 2, 3)] == before


def test_the_refusal_names_what_was_not_understood(session: Session) -> None:
    report = session.ask("remove um from audio 2 unless it rains")
    assert "“unless it rains”" in report.message


def test_a_phrase_that_holds_command_words_is_found_unquoted(session: Session) -> None:
    assert session.ask("remove evening and cheers from the barn from audio 1").status == "done"
    assert said(session, 1).startswith("um tonight")


def test_the_longest_phrase_that_is_said_wins(session: Session) -> None:
    session.ask("remove beetle larvae which was like damn from audio 2")
    assert said(session, 2).endswith("um messy")


def test_file_names_are_names_of_audios(session: Session) -> None:
    session.ask("remove um from audio2.wav")
    assert "um" not in said(session, 2).split()


def test_a_multi_step_command_with_one_impossible_step_changes_nothing(session: Session) -> None:
    before = said(session, 1)
    assert session.ask("remove um from audio 1 and remove zebra from audio 1").status == "not_found"
    assert said(session, 1) == before


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("remove the word 'um' from audio 2", "Removed 3 × “um”"),
        ("把音频2里的“um”删掉", "音频"),
        ("elimina la palabra 'um' del audio 2", "del audio 2"),
        ("entferne das Wort „um“ aus Audio 2", "aus Audio 2"),
        ("supprime le mot « um » de l'audio 2", "audio 2"),
        ("togli la parola 'um' dall'audio 2", "audio 2"),
        ("音声2から「um」を削除して", "音声"),
        ("오디오 2에서 'um'을 삭제해 줘", "오디오"),
    ],
)
def test_a_command_is_answered_in_its_own_language(command: str, told: str, session: Session) -> None:
    report = session.ask(command)
    assert (report.status, len(report.edits[2])) == ("done", 3)
    assert told in report.message
    assert command.startswith("remove") or "Removed" not in report.message


def test_a_follow_up_may_be_in_another_language(session: Session) -> None:
    before = said(session, 1)
    session.ask("remove um from audio 2")
    session.ask("dasselbe in Audio 1")
    assert "um" not in said(session, 1).split()
    session.ask("deshaz eso")
    assert said(session, 1) == before
    assert "um" not in said(session, 2).split()


def test_a_refusal_is_in_the_language_of_the_command(session: Session) -> None:
    assert session.ask("entferne das Wort „Zebra“ aus Audio 1").message.count("nicht") == 1
    assert "audio 1 does not say" in session.ask("remove the word zebra from audio 1").message
