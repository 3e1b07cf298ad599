"""The tools that have files written: by requests, by LangChain, and where they may not."""

import json
from pathlib import Path
from typing import Any

import pytest
import soundfile as sf
from langchain_core.messages import ToolMessage
from scripted_model import ScriptedModel, calls, says
from speaking import JsonPlanner, speak

from wordsplice import Session
from wordsplice.agent.langchain.planner import AgentPlanner
from wordsplice.agent.outlet import Outlet
from wordsplice.agent.planner import Work
from wordsplice.agent.roots import Roots
from wordsplice.speech.transcripts import read_transcript
from wordsplice.tools import ToolCall, WrongArguments, langchain_tools


def session_in(folder: Path, **options: bool) -> Session:
    """A session over “one um two”, which may write in the folder's part `out`."""
    (folder / "out").mkdir()
    session = Session(JsonPlanner(), outlet=Outlet(Roots.of([folder / "out"]), **options))
    session.add(*speak(folder, 1, "one um two"))
    return session


def asked(*steps: tuple[str, dict[str, object]]) -> str:
    return json.dumps(steps)


CUT = ("cut", {"audio": 1, "what": {"phrase": "um"}})


def test_a_request_writes_an_audio_as_it_stood_at_that_step(tmp_path: Path) -> None:
    with session_in(tmp_path) as session:
        whole = session.audio(1).duration
        before, after = ({"audio": 1, "path": f"{name}.wav"} for name in ("before", "after"))
        report = session.ask(asked(("export_audio", before), CUT, ("export_audio", after)))
        assert report.status == "done", report.message
        assert "Audio 1 is written to after.wav." in report.message
        assert sf.info(tmp_path / "out" / "before.wav").duration == pytest.approx(whole)
        assert sf.info(tmp_path / "out" / "after.wav").duration == pytest.approx(session.audio(1).duration)
        assert session.audio(1).duration < whole


def test_words_and_timelines_are_written_as_they_now_stand(tmp_path: Path) -> None:
    with session_in(tmp_path) as session:
        session.run(ToolCall(*CUT))
        session.run(ToolCall("export_transcript", {"audio": 1, "path": "words.srt"}))
        session.run(ToolCall("export_timeline", {"audio": 1, "path": "timeline.json"}))
    assert read_transcript(tmp_path / "out" / "words.srt").text == "one two"
    assert "clips" in (tmp_path / "out" / "timeline.json").read_text()


def test_nothing_is_overwritten_nor_written_elsewhere_and_the_request_says_so(tmp_path: Path) -> None:
    with session_in(tmp_path) as session:
        (tmp_path / "out" / "there.wav").write_bytes(b"mine")
        with pytest.raises(WrongArguments, match=r"there\.wav: exists already"):
            session.run(ToolCall("export_audio", {"audio": 1, "path": "there.wav"}))
        with pytest.raises(WrongArguments, match="outside the folders"):
            session.run(ToolCall("export_audio", {"audio": 1, "path": "../audio1.wav"}))
        report = session.ask(asked(("export_transcript", {"audio": 1, "path": "/etc/words.srt"})))
        assert report.status == "error"
        assert "outside the folders" in report.message
    assert (tmp_path / "out" / "there.wav").read_bytes() == b"mine"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["there.wav"]


def test_what_was_not_written_is_not_said_to_be_written(tmp_path: Path) -> None:
    export = ("export_audio", {"audio": 1, "path": "a.wav"})
    with session_in(tmp_path) as session:
        report = session.ask(asked(CUT, export, ("export_audio", {"audio": 1, "path": "../b.wav"})))
        assert (report.status, report.plan) == ("error", ())
        assert report.message.startswith("'../b.wav': is outside")
        planner = AgentPlanner(ScriptedModel(script=[calls(export), ValueError("gone")]))
    with Session(planner, outlet=Outlet(Roots.of([tmp_path / "out"]))) as session:
        session.add(tmp_path / "audio1.wav", tmp_path / "audio1.json")
        report = session.ask("write it")
        assert (report.status, report.message) == ("error", "ScriptedModel did not answer: gone")
    assert list((tmp_path / "out").iterdir()) == []


class Slow(JsonPlanner):
    """Plans so long that somebody else writes the file meanwhile."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def carry_out(self, command: str, work: Work) -> None:
        super().carry_out(command, work)
        self._file.write_bytes(b"mine")


def test_a_file_that_came_to_be_there_meanwhile_is_left_and_the_edits_stay(tmp_path: Path) -> None:
    late = tmp_path / "late.wav"
    with Session(Slow(late), outlet=Outlet(Roots.of([tmp_path]))) as session:
        session.add(*speak(tmp_path, 1, "one um two"))
        report = session.ask(asked(CUT, ("export_audio", {"audio": 1, "path": "late.wav"})))
        assert report.status == "error"
        assert report.message.startswith("Removed 1 × “um” (0.3 s) from audio 1. ")
        assert "late.wav: exists already" in report.message
        assert session.audio(1).text == "one two"
    assert late.read_bytes() == b"mine"


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    with session_in(tmp_path, dry=True) as session:
        report = session.ask(asked(("export_audio", {"audio": 1, "path": "a.wav"})))
        assert report.status == "done"
    assert not list((tmp_path / "out").iterdir())


def test_an_agent_of_langchain_writes_files_by_tool(tmp_path: Path) -> None:
    with session_in(tmp_path) as session:
        tools = {tool.name: tool for tool in langchain_tools(session)}
        done = json.loads(tools["export_audio"].invoke({"audio": 1, "path": "a.flac"}))
        assert done["done"] == "Audio 1 is written to a.flac."
        again = tools["export_audio"].invoke({"audio": 1, "path": "a.flac"})
        assert again.startswith("try other arguments, because")
    assert sf.info(tmp_path / "out" / "a.flac").format == "FLAC"


@pytest.mark.parametrize(
    ("tool", "path", "why"),
    [
        ("export_audio", "../b.wav", "outside the folders"),
        ("export_audio", "there.wav", "exists already; choose another name"),
        ("export_audio", "there.wav/b.wav", "is no folder"),
        ("export_audio", "b.txt", "let it end in .wav"),
        ("export_audio", "b", "let it end in .wav"),
        ("export_audio", "a.wav", "this request writes it already"),
        ("export_transcript", "b.docx", "let it end in"),
        ("export_timeline", "/b.json", "outside the folders"),
    ],
)
def test_a_model_hears_at_once_of_a_file_that_cannot_be_written_and_may_name_another(
    tool: str, path: str, why: str, tmp_path: Path
) -> None:
    def export(path: str, tool: str = "export_audio") -> tuple[str, dict[str, Any]]:
        return tool, {"audio": 1, "path": path}

    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "there.wav").write_bytes(b"mine")
    script = [calls(export("a.wav"), export(path, tool)), calls(export("c.wav")), says("Ok.")]
    model = ScriptedModel(script=script)
    with Session(AgentPlanner(model), outlet=Outlet(Roots.of([tmp_path / "out"]))) as session:
        session.add(*speak(tmp_path, 1, "one um two"))
        report = session.ask("write it")
    told = model.seen[1][-1]
    assert isinstance(told, ToolMessage)
    assert told.text.startswith("try other arguments, because ")
    assert why in told.text
    assert (report.status, len(report.plan)) == ("done", 2)
    assert {file.name for file in (tmp_path / "out").iterdir()} == {"there.wav", "a.wav", "c.wav"}
