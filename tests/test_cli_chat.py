"""`wordsplice chat`: a conversation over piped lines."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile as sf
from cli_fixtures import contents, run, script
from speaking import speak


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with audio1.wav, audio2.wav and their transcripts."""
    monkeypatch.chdir(tmp_path)
    speak(tmp_path, 1, "hello um there we went um home")
    speak(tmp_path, 2, "one um two three um four um")
    return tmp_path


def chat(*lines: str, files: tuple[str, ...] = ("audio1.wav", "audio2.wav")) -> list[str]:
    """What is said to these lines, up to the end of the input."""
    transcripts = [part for file in files for part in ("--transcript", file.replace(".wav", ".json"))]
    result = run("chat", *files, *transcripts, lines="\n".join(lines))
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout.splitlines()


def test_each_line_is_answered_and_edits_add_up(folder: Path) -> None:
    said = chat(
        "remove um from audio 1", "how many words are in audio 1?", "", "how many words are in audio 2?"
    )
    assert len(said) == 3
    assert "2 × “um”" in said[0]
    assert "audio 1 has 5 words".casefold() in said[1].casefold()
    assert "audio 2 has 7 words".casefold() in said[2].casefold()


def test_a_bad_line_never_ends_it(folder: Path) -> None:
    said = chat(
        "remove zebra from audio 1", "make me a sandwich", "remove um from audio 9", "/nonsense", "/words",
        "/words x", "/words 9", "/export", "/export 1", "/undo", "/redo", "/save", "/save a\0.json",
        "how long is audio 1?",
    )  # fmt: skip
    assert len(said) == 14
    assert "zebra" in said[0]
    assert "there is no command /nonsense" in said[3]
    assert "write, for example, /words 1" in said[4]
    assert said[8].startswith("no file is named; write, for example, /export 1")
    assert said[9] == "there is nothing to undo"
    assert "s" in said[-1]


def test_words_are_told_with_their_times_and_muted_ones_in_brackets(folder: Path) -> None:
    said = chat("mute the word 'two' in audio 2", "/words 2")
    assert said[1:4] == [
        "2.1      0:00.10–0:00.40  one",
        "2.2      0:00.50–0:00.80  um",
        "2.3      0:00.90–0:01.20  [two]",
    ]


def test_undo_redo_and_history_go_by_the_requests(folder: Path) -> None:
    said = chat("/history", "remove um from audio 1", "/undo", "/history", "/redo", "/history")
    assert said[0] == "nothing has been edited yet"
    assert said[2:] == [
        "Took back: remove um from audio 1",
        "1. remove um from audio 1  (taken back)",
        "Did again: remove um from audio 1",
        "1. remove um from audio 1",
    ]


def test_help_lists_every_command(folder: Path) -> None:
    said = chat("/help")
    assert [line.split()[0] for line in said[1:]] == [
        "/help", "/words", "/undo", "/redo", "/history", "/export", "/save", "/quit",
    ]  # fmt: skip


def test_quit_ends_it_at_once(folder: Path) -> None:
    assert chat("/quit", "how long is audio 1?") == []


def test_an_export_is_the_edited_audio_and_never_overwrites(folder: Path) -> None:
    before = contents(folder)
    said = chat(
        "remove um from audio 1", "/export 1 'my take.wav'", "/export 1 my take.wav", "/export 1 audio2.wav"
    )
    assert said[1] == "Wrote my take.wav"
    assert "exists" in said[2]
    assert "audio2.wav" in said[3]
    assert sf.info("my take.wav").duration < sf.info("audio1.wav").duration
    assert contents(folder) | before == contents(folder)


def test_a_saved_session_is_opened_where_it_was_left(folder: Path) -> None:
    said = chat("remove um from audio 1", "/save session.json")
    assert said[1] == "Saved as session.json; go on with: wordsplice chat session.json"
    result = run("chat", "session.json", lines="how many words are in audio 1?\n/undo\n/save session.json")
    assert result.exit_code == 0
    said = result.stdout.splitlines()
    assert "5 words" in said[0]
    assert said[1] == "Took back: remove um from audio 1"
    assert said[2].startswith("Saved as session.json")


def test_a_file_of_somebody_else_is_not_saved_over(folder: Path) -> None:
    Path("notes.json").write_text("{}")
    (said,) = chat("/save notes.json")
    assert "notes.json" in said
    assert Path("notes.json").read_text() == "{}"


def test_a_session_that_cannot_be_read_exits_with_2(folder: Path) -> None:
    Path("session.json").write_text('{"schema": "something else"}')
    result = run("chat", "session.json", lines="")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "session.json" in result.stderr


@pytest.mark.parametrize("planner", ["offline", "agent"])
def test_a_planner_that_remembers_nothing_takes_no_memory(
    planner: str, folder: Path, setting: Callable[[str, object], None]
) -> None:
    setting("PLANNER", planner)
    result = run("chat", "audio1.wav", "--memory", "talk.sqlite", lines="remove um\n")
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert "talk.sqlite: the command planner remembers no conversation" in result.stderr
    assert not Path("talk.sqlite").exists()


def test_a_saved_session_takes_no_transcripts(folder: Path) -> None:
    chat("/save session.json")
    result = run("chat", "session.json", "--transcript", "audio1.json", lines="")
    assert result.exit_code == 2
    assert "a saved session holds its transcripts" in result.stderr


def test_lines_that_are_no_text_are_answered_too(folder: Path) -> None:
    told = script(
        "chat",
        "audio1.wav",
        lines="\udcff\x1b[31m\n/quit\n".encode(errors="surrogateescape").decode("latin-1"),
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert "\x1b" not in told.stdout


def test_a_conversation_runs_as_a_program(folder: Path) -> None:
    told = script("chat", "audio1.wav", "--transcript", "audio1.json", lines="remove um\n/export 1 out.wav\n")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines()[1] == "Wrote out.wav"
    assert json.loads(Path("audio1.json").read_text())["words"]
