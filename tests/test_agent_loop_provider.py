"""The way to a provider, against a server process that speaks its protocol; and the command line over it."""

import json
import os
import pty
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cli_fixtures import SCRIPT, contents, script
from langchain.chat_models import init_chat_model
from replay_server import ReplayServer
from speaking import speak

from wordsplice import Session
from wordsplice.agent.langchain.planner import AgentPlanner

CUT = {"calls": [["cut", {"audio": 1, "what": {"phrase": "um"}}]]}
MUTE_THEN_BLEEP = {
    "calls": [
        ["mute", {"audio": 1, "what": {"phrase": "there"}}],
        ["bleep", {"audio": 1, "what": {"phrase": "home"}}],
    ]
}
CUT_NEARLY_ALL = {"calls": [["cut", {"audio": 1, "what": {"start": 0.5}}]]}
DONE = {"content": "I took out the hesitations."}

Environment = Callable[[ReplayServer], dict[str, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with audio1.wav and its transcript."""
    monkeypatch.chdir(tmp_path)
    speak(tmp_path, 1, "hello um there we went um home and it was good to be there again")
    return tmp_path


@pytest.mark.parametrize("streaming", [False, True])
def test_a_providers_tool_calls_edit_streamed_or_not(streaming: bool, folder: Path) -> None:
    with ReplayServer(CUT, MUTE_THEN_BLEEP, DONE) as server:
        model = init_chat_model(
            "openai:replay", base_url=server.url, api_key="none", streaming=streaming, max_retries=0
        )
        with Session(AgentPlanner(model)) as session:
            session.add("audio1.wav", "audio1.json")
            report = session.ask("remove um")
            assert report.status == "done"
            assert report.message.endswith("I took out the hesitations.")
            assert [call.tool for call in report.plan] == ["cut", "mute", "bleep"]
            muted = [word.text for word in session.audio(1).words if word.muted]
            assert muted == ["there", "home", "there"]
        request = server.asked()
        assert bool(request.get("stream")) == streaming
        assert {"cut", "read_window", "ask_back"} <= {tool["function"]["name"] for tool in request["tools"]}
        assert [message["role"] for message in request["messages"]] == ["system", "user"]
        assert [message["role"] for message in server.asked()["messages"]][2:] == ["assistant", "tool"]


def environment(server: ReplayServer, **more: str) -> dict[str, str]:
    return {
        **os.environ,
        "WORDSPLICE_PLANNER": "openai:replay",
        "OPENAI_BASE_URL": server.url,
        "OPENAI_API_KEY": "none",
        **more,
    }


def edit(server: ReplayServer, *options: str, **more: str) -> "subprocess.CompletedProcess[str]":
    command = ["edit", "tidy up", "audio1.wav", "--transcript", "audio1.json", "-o", "out", *options]
    return script(*command, env=environment(server, **more), stdin=None)


def test_a_model_that_only_called_what_there_is_not_ends_in_one_line_and_exit_code_2(folder: Path) -> None:
    with ReplayServer({"calls": [["remove_words", {"word": "um"}]]}, DONE) as server:
        told = edit(server)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.splitlines()[-1] == (
        "error: nothing was done: there is no tool 'remove_words', which the planner wanted"
    )
    assert contents(folder).keys() == {"audio1.wav", "audio1.json"}


def test_the_command_line_plans_with_the_model_of_the_settings_and_shows_its_steps(folder: Path) -> None:
    with ReplayServer(CUT, DONE) as server:
        told = edit(server, "--json")
    assert told.returncode == 0, told.stderr
    assert told.stderr == "· Removed 2 × “um” (0.6 s) from audio 1.\n"
    result = json.loads(told.stdout)
    assert [word["word"] for word in result["audios"][0]["words"]][:3] == ["hello", "there", "we"]
    assert contents(folder / "out").keys() == {"audio1.edited.wav"}


def test_a_dry_run_shows_what_a_model_would_take_away_and_writes_nothing(folder: Path) -> None:
    with ReplayServer(CUT_NEARLY_ALL, DONE) as server:
        told = edit(server, "--dry-run")
    assert told.returncode == 0, told.stderr
    assert "In all 5.60 s removed." in told.stdout
    assert not (folder / "out").exists()


def test_a_model_may_not_take_away_most_of_an_audio_where_nobody_can_be_asked(folder: Path) -> None:
    with ReplayServer(CUT, CUT_NEARLY_ALL, DONE) as server:
        told = edit(server)
    assert told.returncode == 2
    _, error, wrote = told.stderr.splitlines()
    assert error.startswith("error: Removed 2 × “um” (0.6 s) from audio 1. ")
    assert "“cut” would leave only" in error
    assert "--yes" in error
    assert wrote == f"note: Wrote {Path('out/audio1.edited.wav')}"


def test_yes_lets_it(folder: Path) -> None:
    with ReplayServer(CUT_NEARLY_ALL, DONE) as server:
        told = edit(server, "--yes")
    assert told.returncode == 0
    assert contents(folder / "out").keys() == {"audio1.edited.wav"}


def on_a_terminal(server: ReplayServer, typed: str, *arguments: str) -> tuple[int, str]:
    """The exit code and the output of the command line, run on a terminal on which somebody types."""
    ours, its = pty.openpty()
    os.write(ours, typed.encode())
    process = subprocess.Popen(
        [str(SCRIPT), *arguments], env=environment(server, TERM="dumb"), stdin=its, stdout=its, stderr=its
    )
    os.close(its)
    said = b""
    while True:
        try:
            part = os.read(ours, 4096)
        except OSError:  # how Linux tells that the other side is closed
            break
        if not part:
            break
        said += part
    os.close(ours)
    return process.wait(timeout=60), said.decode()


EDIT = ("edit", "tidy up", "audio1.wav", "--transcript", "audio1.json", "-o", "out")


def test_on_a_terminal_somebody_is_asked_with_the_words_around_every_span(folder: Path) -> None:
    with ReplayServer(CUT, DONE) as server:
        code, said = on_a_terminal(server, "y\n", *EDIT)
    assert code == 0
    assert "Proposed: cut. Removed 2 × “um” (0.6 s) from audio 1." in said
    assert "… hello [um] there …" in said
    assert "then 10% of audio 1 is gone" in said
    assert (folder / "out" / "audio1.edited.wav").exists()


def test_who_says_no_on_a_terminal_keeps_the_audio_and_the_model_hears_why(folder: Path) -> None:
    with ReplayServer(CUT, {"content": "I left it as it is."}) as server:
        code, said = on_a_terminal(server, "what?\nno they are charming\n", *EDIT)
        server.asked()
        assert "they are charming" in server.asked()["messages"][-1]["content"]
    assert (code, "I left it as it is." in said) == (0, True)
    assert not (folder / "out").exists()


def test_on_a_terminal_arguments_may_be_edited(folder: Path) -> None:
    first = json.dumps({"audio": 1, "what": {"phrase": "um", "which": "first"}})
    with ReplayServer(CUT, DONE) as server:
        code, said = on_a_terminal(server, f"e\nnonsense\ne\n{first}\n", *EDIT)
    assert (code, "Removed 1 × “um”" in said) == (0, True)


def test_a_chat_goes_on_after_a_restart_where_it_is_kept_in_a_file(folder: Path) -> None:
    command = ["chat", "audio1.wav", "--transcript", "audio1.json", "--memory", "talk.sqlite"]
    with ReplayServer({"content": "Ada."}, {"content": "Ada, as I said."}) as server:
        first = script(*command, lines="who speaks?\n", env=environment(server))
        second = script(*command, lines="who?\n", env=environment(server))
        assert (first.stdout, second.stdout) == ("Ada.\n", "Ada, as I said.\n"), second.stderr
        server.asked()
        said = [message["content"] for message in server.asked()["messages"][1:]]
    assert said == ["who speaks?", "Ada.", "who?"]


def test_a_file_that_holds_no_conversation_is_refused_in_one_line_and_left_as_it_is(folder: Path) -> None:
    before = contents(folder)
    with ReplayServer(DONE) as server:
        for file in ("audio1.wav", "."):
            told = script("chat", "audio1.wav", "--memory", file, lines="hi\n", env=environment(server))
            assert (told.returncode, told.stdout) == (2, "")
            assert told.stderr.startswith(f"error: {file}: cannot keep a conversation there")
            assert told.stderr.count("\n") == 1
    assert contents(folder) == before


@pytest.mark.parametrize(
    ("settings", "turn", "why"),
    [
        ({}, {"status": 500}, "did not answer: "),
        ({}, {"status": 401}, "did not answer: "),
        ({"WORDSPLICE_PLANNER_TIMEOUT": "0.2"}, {"hang": True}, "did not answer: Request timed out."),
        ({"OPENAI_BASE_URL": "http://127.0.0.1:9/v1"}, DONE, "did not answer: Connection error."),
        ({"OPENAI_API_KEY": ""}, DONE, "OPENAI_API_KEY"),
        ({"WORDSPLICE_PLANNER": "nonsense"}, DONE, "is none of offline, agent, worker and provider:model"),
        ({"WORDSPLICE_PLANNER": "nobody:knows"}, DONE, "nobody"),
        ({"WORDSPLICE_PLANNER": "worker"}, DONE, "WORDSPLICE_BROKER_URL"),
        ({"WORDSPLICE_PLANNER_TIMEOUT": "soon"}, DONE, "WORDSPLICE_PLANNER_TIMEOUT"),
        ({}, {"calls": [["cut", '{"audio": 1, "what"']]}, "no JSON"),
        ({}, {"calls": [["fly", {}]]}, "goes round in circles"),
        ({}, {"calls": [["measure", {"audio": 1}]] * 500}, "wants 500 steps"),
    ],
)
def test_a_provider_that_goes_wrong_ends_in_one_line(
    settings: dict[str, str], turn: dict[str, Any], why: str, folder: Path
) -> None:
    with ReplayServer(turn) as server:
        told = edit(server, **settings)
    assert told.returncode == 2
    *_, last = told.stderr.splitlines()
    assert last.startswith("error: ")
    assert why in last
    assert "Traceback" not in told.stderr
    assert not (folder / "out").exists()
