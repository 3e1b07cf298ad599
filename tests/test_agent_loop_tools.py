"""The tools for agents of others: all of a session's, the one that edits files, and the examples of both."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, BrokenBarrierError
from typing import Any

import pytest
from cli_fixtures import contents
from langchain.agents import create_agent
from langchain_core.messages import HumanMessage, ToolMessage
from langchain_core.tools import StructuredTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from replay_server import ReplayServer
from scripted_model import ScriptedModel, calls, says
from speaking import speak

from wordsplice import Session, Transcript, Word, speech_editing_tool
from wordsplice.agent.langchain.planner import AgentPlanner
from wordsplice.tools import TOOLS, Draft, Outcome, Tool, ToolCall, langchain_tools
from wordsplice.tools.results import ANSWERING

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session() as session:
        session.add(*speak(tmp_path, 1, "hello um there um home"))
        session.add(*speak(tmp_path, 2, "one um two"))
        yield session


def test_there_is_a_tool_for_each_of_the_registry_with_its_arguments(session: Session) -> None:
    tools = {tool.name: tool for tool in langchain_tools(session)}
    assert tools.keys() == TOOLS.keys()
    for name, tool in tools.items():
        assert tool.description == TOOLS[name].description
        assert tool.args.keys() == TOOLS[name].arguments.model_fields.keys()


def test_what_a_provider_is_sent_of_the_tools_is_short_and_tells_of_every_argument(session: Session) -> None:
    sent = {tool.name: convert_to_openai_tool(tool)["function"] for tool in langchain_tools(session)}
    assert len(json.dumps(list(sent.values()))) <= 30_000
    for name, tool in TOOLS.items():
        schema = tool.arguments.model_json_schema()
        told, required = sent[name]["parameters"], schema.get("required", [])
        assert (set(told["properties"]), told.get("required", [])) == (set(schema["properties"]), required)
    cut = sent["cut"]["parameters"]["properties"]["what"]["description"]
    for kind in (
        "{phrase, which?, by_sound?}",
        "{start?, end?}",
        "{words}",
        "{first_word, last_word}",
        "{all}",
    ):
        assert kind in cut
    first = sent[cut.rpartition(" ")[2]]["parameters"]["properties"]["what"]["description"]
    for name, kind in TOOLS["cut"].arguments.model_json_schema()["$defs"].items():
        assert f"{name} = {{" in first
        assert kind["description"].removesuffix(".") in first


def test_the_tools_that_only_answer_are_known_by_name(session: Session) -> None:
    phrase = {"phrase": "um"}
    asked: dict[str, dict[str, Any]] = {
        "ask_about": {"question": "Who speaks?"},
        "count": {"what": phrase},
        "diff": {"audio": 1},
        "find_words": {"what": phrase},
        "locate": {"phrase": phrase},
        "mentions": {"phrase": phrase},
        "read": {"audio": 1},
        "read_window": {"audio": 1},
    }
    answered = {name for name in ANSWERING if session.run(ToolCall(name, asked.get(name, {}))).answer}
    assert answered == ANSWERING


def test_an_agent_of_ones_own_edits_with_them_and_each_call_is_one_step(session: Session) -> None:
    steps = [(n, {"audio": 1, "what": {"phrase": w}}) for n, w in (("cut", "um"), ("mute", "home"))]
    model = ScriptedModel(script=[calls(*steps, ("cut", {"audio": 7, "what": {"all": True}})), says("Done.")])
    agent = create_agent(model, langchain_tools(session))
    state = agent.invoke({"messages": [HumanMessage("tidy up")]}, {"max_concurrency": 1})
    told = [message for message in state["messages"] if isinstance(message, ToolMessage)]
    assert [message.status for message in told] == ["success", "success", "error"]
    assert told[2].text.startswith("try other arguments, because there is no audio 7")
    assert [step.did for step in session.project.steps] == [json.loads(m.text)["done"] for m in told[:2]]
    session.undo()
    assert session.audio(1).text == "hello there home"


def test_calls_from_several_threads_do_not_lose_each_others_edits(session: Session) -> None:
    silence = next(tool for tool in langchain_tools(session) if tool.name == "insert_silence")
    before = session.audio(2).duration

    def insert(seconds: int) -> None:
        silence.invoke({"audio": 2, "where": {"edge": "end"}, "seconds": seconds})

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(insert, [1] * 24))
    assert session.audio(2).duration == pytest.approx(before + 24)
    assert len(session.project.steps) == 24


@pytest.mark.anyio
async def test_awaited_calls_on_one_session_never_run_at_the_same_time(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    both, met = Barrier(2), []

    def meet(draft: Draft) -> Outcome:
        try:
            both.wait(0.3)  # until another call is here as well
            met.append(True)
        except BrokenBarrierError:
            both.reset()
        return TOOLS["list_audios"].function(draft)

    monkeypatch.setitem(TOOLS, "meet", Tool("meet", "Meet.", TOOLS["list_audios"].arguments, meet))
    tools = [tool for _ in range(2) for tool in langchain_tools(session) if tool.name == "meet"]
    await asyncio.gather(*(tool.ainvoke({}) for tool in tools))
    assert not met


@pytest.mark.anyio
async def test_an_async_agent_edits_with_the_tools_and_loses_no_step(session: Session) -> None:
    silences = [("insert_silence", {"audio": 2, "where": {"edge": "end"}, "seconds": 1})] * 12
    model = ScriptedModel(script=[calls(*silences), says("Done.")])
    before = session.audio(2).duration
    await create_agent(model, langchain_tools(session)).ainvoke({"messages": [HumanMessage("go")]})
    assert len(session.project.steps) == 12
    assert session.audio(2).duration == pytest.approx(before + 12)


def test_a_long_answer_is_cut_short_and_says_so(tmp_path: Path) -> None:
    with Session() as session:
        recording, _ = speak(tmp_path, 1, "hello um there um home")
        words = tuple(Word(f"word{n}", n / 500, (n + 1) / 500) for n in range(900))
        session.add(recording, Transcript(words))
        read = next(tool for tool in langchain_tools(session) if tool.name == "read")
        told = read.invoke({"audio": 1})
    assert len(told) < 5000
    assert "characters more: ask for a part" in told


def test_a_refusal_that_quotes_a_long_argument_is_cut_short(session: Session) -> None:
    cut = next(tool for tool in langchain_tools(session) if tool.name == "cut")
    call = {"name": "cut", "args": {"audio": 1, "what": {"words": ["x" * 100_000]}}, "id": "1"}
    told = cut.invoke({**call, "type": "tool_call"})
    assert told.status == "error"
    assert told.content.startswith("try other arguments, because audio 1 has no word")
    assert len(told.content) < 1200


def test_a_span_at_the_very_start_says_so(session: Session) -> None:
    silence = next(tool for tool in langchain_tools(session) if tool.name == "insert_silence")
    told = json.loads(silence.invoke({"audio": 1, "where": {"edge": "start"}, "seconds": 1}))
    assert (told["spans"][0]["start"], told["spans"][0]["end"]) == (0, 0)


def test_a_session_runs_a_tool_call_as_one_step_of_history(session: Session) -> None:
    outcome = session.run(ToolCall("cut", {"audio": 1, "what": {"phrase": "um"}}))
    assert [span.words for span in outcome.spans] == [("1.2",), ("1.4",)]
    assert session.audio(1).text == "hello there home"
    session.run(ToolCall("undo"))
    assert (session.audio(1).text, session.project.position) == ("hello um there um home", 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with audio1.wav and its transcript."""
    folder = tmp_path / "recordings"
    folder.mkdir()
    speak(folder, 1, "hello um there um home")
    return folder


FILES = {"files": ["audio1.wav"], "transcripts": ["1=audio1.json"]}


def asked(tool: StructuredTool, **given: Any) -> Any:
    return json.loads(tool.invoke({**FILES, **given}))


def test_one_tool_edits_files_by_an_instruction_and_reports(folder: Path) -> None:
    told = asked(speech_editing_tool([folder]), instruction="remove um", output_folder="out")
    assert (told["status"], told["message"]) == ("done", "Removed 2 × “um” (0.6 s) from audio 1.")
    assert [span["words"] for span in told["spans"]["1"]] == [["1.2"], ["1.4"]]
    assert [audio["output"] for audio in told["audios"]] == [str(folder / "out" / "audio1.edited.wav")]
    assert contents(folder / "out").keys() == {"audio1.edited.wav"}


def test_a_plan_is_looked_at_first_and_then_carried_out_as_it_is(folder: Path) -> None:
    plans = ScriptedModel(script=[calls(("keep", {"audio": 1, "what": {"words": ["1.3"]}})), says("Done.")])
    tool = speech_editing_tool([folder], planner=AgentPlanner(plans))
    before = contents(folder)
    planned = asked(tool, instruction="keep the middle", dry_run=True)
    assert contents(folder) == before
    assert planned["plan"] == [{"tool": "keep", "args": {"audio": 1, "what": {"words": ["1.3"]}}}]
    done = asked(tool, instruction="keep the middle", plan=planned["plan"])
    assert (done["status"], done["plan"], len(plans.seen)) == ("done", planned["plan"], 2)
    assert Path(done["audios"][0]["output"]).exists()


def test_a_plan_that_was_not_shown_may_take_away_no_more_than_a_quarter(folder: Path) -> None:
    tool = speech_editing_tool([folder])
    keep = {"tool": "keep", "args": {"audio": 1, "what": {"words": ["1.3"]}}}
    first, second = ({"tool": "cut", "args": {"audio": 1, "what": {"words": [f"1.{n}"]}}} for n in (2, 4))
    before = contents(folder)
    for plan in ([keep], [first, second]):
        told = asked(tool, instruction="edit", plan=plan)
        assert told["status"] == "error"
        assert told["message"].endswith("approve: plan it with dry_run, look at the plan, and give it back")
    assert contents(folder) == before
    assert asked(tool, instruction="edit", plan=[first], output_folder="a")["status"] == "done"
    assert asked(tool, instruction="edit", plan=[keep], dry_run=True)["status"] == "done"
    assert asked(tool, instruction="edit", plan=[first, second])["status"] == "error"
    assert asked(tool, instruction="edit", plan=[keep], output_folder="b")["status"] == "done"


def test_a_plan_that_was_shown_for_other_files_is_not_approved_for_these(folder: Path) -> None:
    tool = speech_editing_tool([folder])
    keep = [{"tool": "keep", "args": {"audio": 1, "what": {"words": ["1.3"]}}}]
    asked(tool, instruction="edit", plan=keep, dry_run=True)
    speak(folder, 1, "one two three four five six")
    assert asked(tool, instruction="edit", plan=keep)["status"] == "error"


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"files": ["/etc/passwd"]}, "outside the folders"),
        ({"files": ["../audio1.wav"]}, "outside the folders"),
        ({"files": ["nothing.wav"]}, "no such file"),
        ({"files": ["audio1.json"], "transcripts": []}, "audio1.json"),
        ({"transcripts": ["../../secret.json"]}, "outside the folders"),
        ({"output_folder": "/usr/out"}, "outside the folders"),
        ({"output_folder": "audio1.wav"}, "is no folder"),
        ({"transcripts": ["2=audio1.json"]}, "there is no audio 2"),
    ],
)
def test_bad_files_are_refused_in_one_line_and_nothing_is_written(
    given: dict[str, Any], why: str, folder: Path
) -> None:
    before = contents(folder)
    told = speech_editing_tool([folder]).invoke({"instruction": "remove um", **FILES, **given})
    assert told.startswith("cannot be done, because ")
    assert why in told
    assert "\n" not in told
    assert contents(folder) == before


@pytest.mark.anyio
async def test_awaited_edits_share_a_planner_one_after_the_other(folder: Path) -> None:
    turns = [calls(("cut", {"audio": 1, "what": {"phrase": "um"}})), says("Done.")]
    model = ScriptedModel(script=turns * 4)
    tool = speech_editing_tool([folder], planner=AgentPlanner(model))
    edits = (tool.ainvoke({**FILES, "instruction": "tidy up", "output_folder": f"out{n}"}) for n in range(4))
    told = [json.loads(text) for text in await asyncio.gather(*edits)]
    assert [report["message"] for report in told] == ["Removed 2 × “um” (0.6 s) from audio 1. Done."] * 4
    assert len({audio["output"] for report in told for audio in report["audios"]}) == 4


def test_results_go_into_the_folder_that_is_named_whatever_is_in_it(folder: Path) -> None:
    (folder / "out" / "output").mkdir(parents=True)
    told = asked(speech_editing_tool([folder]), instruction="remove um", output_folder="out")
    assert [audio["output"] for audio in told["audios"]] == [str(folder / "out" / "audio1.edited.wav")]


def test_an_output_that_is_there_already_is_not_overwritten(folder: Path) -> None:
    tool = speech_editing_tool([folder])
    asked(tool, instruction="remove um")
    again = tool.invoke({"instruction": "remove um", **FILES})
    assert again.startswith("try other arguments, because ")
    assert "exists already" in again


def example(name: str, *arguments: object, **environment: str) -> str:
    command = [sys.executable, str(EXAMPLES / name), *map(str, arguments)]
    told = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
    )
    assert told.returncode == 0, told.stderr
    return told.stdout


def provider(server: ReplayServer) -> dict[str, str]:
    return {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "none"}


def test_the_example_of_a_plain_script_runs(tmp_path: Path) -> None:
    told = example("plain_python.py", tmp_path)
    assert "remove the ums everywhere: done." in told
    assert "undone: bleep the swear words in audio 1" in told
    assert contents(tmp_path).keys() == {"host.edited.wav", "guest.edited.wav"}


def test_the_example_of_a_langchain_agent_runs() -> None:
    cut = ["cut", {"audio": 1, "what": {"phrase": "um"}}]
    bleep = ["bleep", {"audio": 1, "what": {"kind": "swears"}}]
    with ReplayServer({"calls": [cut, bleep]}, {"content": "All clean."}) as server:
        told = example("langchain_agent.py", "openai:replay", "clean up", **provider(server))
    assert told.index("Removed 2 × “um”") < told.index("Bleeped 1 swear word") < told.index("All clean.")


def test_the_example_of_a_langgraph_agent_runs(tmp_path: Path) -> None:
    clean = {"instruction": "remove um", "files": ["guest.ogg"], "transcripts": ["guest.json"]}
    script = (
        {"calls": [["edit_speech", {**clean, "output_folder": str(tmp_path)}]]},
        {"calls": [["write_notes", {"name": "notes.txt", "text": "About beetles."}]]},
        {"content": "Both are done."},
    )
    with ReplayServer(*script) as server:
        told = example("langgraph_agent.py", "openai:replay", "clean up", tmp_path, **provider(server))
    assert "Both are done." in told
    assert contents(tmp_path).keys() == {"guest.edited.ogg", "notes.txt"}
