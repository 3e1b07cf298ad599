"""The tools that have files written: by requests, by LangChain, and where they may not."""

import json
from pathlib import Path

import pytest
import soundfile as sf
from scripted_model import ScriptedModel, calls
from speaking import JsonPlanner, speak

from wordsplice import Session
from wordsplice.agent.langchain.planner import AgentPlanner
from wordsplice.agent.outlet import Outlet
from wordsplice.agent.roots import OutsideRoots, Roots
from wordsplice.core.errors import CannotWrite
from wordsplice.speech.transcripts import read_transcript
from wordsplice.tools import ToolCall, langchain_tools


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
        with pytest.raises(CannotWrite, match=r"there\.wav: exists already"):
            session.run(ToolCall("export_audio", {"audio": 1, "path": "there.wav"}))
        with pytest.raises(OutsideRoots, match="outside the folders"):
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
        assert report.status == "error"
        assert report.message.startswith("Removed 1 × “um” (0.3 s) from audio 1. '../b.wav': is outside")
        planner = AgentPlanner(ScriptedModel(script=[calls(export), ValueError("gone")]))
    with Session(planner, outlet=Outlet(Roots.of([tmp_path / "out"]))) as session:
        session.add(tmp_path / "audio1.wav", tmp_path / "audio1.json")
        report = session.ask("write it")
        assert (report.status, report.message) == ("error", "ScriptedModel did not answer: gone")
    assert list((tmp_path / "out").iterdir()) == []


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
        assert again.startswith("cannot be done, because")
    assert sf.info(tmp_path / "out" / "a.flac").format == "FLAC"
