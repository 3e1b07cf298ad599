"""`wordsplice mcp` as a process: over standard input and output, and over HTTP."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import anyio
import pytest
from cli_fixtures import contents, run, script
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.shared._httpx_utils import create_mcp_http_client
from mcp.shared.exceptions import MCPError
from mcp_fixtures import (
    SCRIPT,
    FirstWord,
    given,
    holds,
    http_server,
    long_recording,
    over_stdio,
    refused,
    text_of,
    until,
)
from speaking import speak

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"

pytestmark = pytest.mark.anyio


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A root with a recording and its transcript."""
    speak(tmp_path, 1, "hello um there um")
    return tmp_path


@pytest.fixture(scope="module")
def http(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int, Path]]:
    """A server over HTTP: its address, the number of its process, and its root."""
    root = tmp_path_factory.mktemp("http")
    speak(root, 1, "hello um there um")
    with http_server(folder=root) as (url, process):
        yield url, process.pid, root


async def edit(client: Client) -> None:
    """Add a recording, cut from it, look at it and write it."""
    await given(client, "add_recording", path="audio1.wav", transcript="audio1.json")
    await given(client, "cut", audio=1, what={"phrase": "um"})
    words = (await text_of(client, "wordsplice://1/transcript"))["words"]
    assert [word["word"] for word in words] == ["hello", "there"]
    await given(client, "export_audio", audio=1, path="out.wav", overwrite=True)


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_client_edits_over_stdio(folder: Path, mode: str) -> None:
    async with Client(over_stdio(folder=folder), mode=mode) as client:
        await edit(client)
    assert (folder / "out.wav").is_file()


async def test_a_client_edits_over_http_and_its_session_ends_with_it(http: tuple[str, int, Path]) -> None:
    url, process, root = http
    for _ in range(2):
        async with Client(url) as client:
            assert (await given(client, "session_status"))["audios"] == []
            await edit(client)
            assert holds(process, root)
        await until(lambda: not holds(process, root))


async def test_clients_over_http_do_not_see_each_others_sessions(http: tuple[str, int, Path]) -> None:
    async with Client(http[0]) as one, Client(http[0]) as other:
        await given(one, "add_recording", path="audio1.wav", transcript="audio1.json")
        assert (await given(other, "session_status"))["audios"] == []
        with pytest.raises(MCPError, match="no audio"):
            await text_of(other, "wordsplice://1/timeline")


async def leave_in_mid_call(client: Client, recording: str) -> None:
    """Have a long recording written, and give up when the writing has begun."""
    await given(client, "add_recording", path=recording)
    writing = FirstWord("Writing long.mp3")
    async with anyio.create_task_group() as tasks:
        arguments = {"audio": 1, "path": "long.mp3"}
        tasks.start_soon(lambda: client.call_tool("export_audio", arguments, progress_callback=writing))
        await writing.told.wait()
        tasks.cancel_scope.cancel()


async def test_a_client_over_stdio_that_leaves_in_mid_call_leaves_no_half_output(folder: Path) -> None:
    long = long_recording(folder)
    before = contents(folder)
    async with Client(over_stdio(folder=folder)) as client:
        await leave_in_mid_call(client, long)
    assert contents(folder) == before


async def test_a_client_over_http_that_leaves_in_mid_call_leaves_no_half_output(
    http: tuple[str, int, Path],
) -> None:
    url, process, root = http
    long = long_recording(root)
    before = contents(root)
    async with Client(url) as client:
        await leave_in_mid_call(client, long)
    await until(lambda: not holds(process, root))
    assert contents(root) == before


async def test_a_server_that_is_stopped_in_mid_call_leaves_no_half_output(folder: Path) -> None:
    long = long_recording(folder)
    before = contents(folder)
    writing = FirstWord("Writing long.mp3")
    with http_server(folder=folder) as (url, process):

        async def stop() -> None:
            await writing.told.wait()
            process.terminate()

        with suppress(ExceptionGroup):  # what the client makes of it is its own matter
            async with Client(url) as client, anyio.create_task_group() as tasks:
                await given(client, "add_recording", path=long)
                tasks.start_soon(stop)
                arguments = {"audio": 1, "path": "long.mp3"}
                await client.call_tool("export_audio", arguments, progress_callback=writing)
        assert process.wait(timeout=30) == 128 + signal.SIGTERM
    assert contents(folder) == before


async def test_a_client_that_cannot_keep_a_connection_is_told_so_in_one_line(
    http: tuple[str, int, Path],
) -> None:
    async with Client(http[0], mode="2026-07-28") as client:
        with pytest.raises(MCPError, match="sessions need a connection"):
            await client.call_tool("session_status", {})


@pytest.mark.parametrize(
    ("name", "value", "status"),
    [("Host", "evil.example", 421), ("Origin", "http://evil.example", 403)],
)
def test_a_web_page_under_another_name_gets_nothing(
    http: tuple[str, int, Path], name: str, value: str, status: int
) -> None:
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {}})
    with pytest.raises(HTTPError) as told:
        urlopen(Request(http[0], body.encode(), headers | {name: value}), timeout=30)
    assert told.value.code == status
    told.value.close()


async def test_with_a_token_any_address_is_served_to_those_who_bear_it(folder: Path) -> None:
    with http_server(folder=folder, at="0.0.0.0:0", WORDSPLICE_MCP_TOKEN="a secret") as (url, _):
        here = url.replace("0.0.0.0", "127.0.0.1")
        for headers in ({}, {"Authorization": "Bearer another"}, {"Authorization": "Basic a secret"}):
            with pytest.raises(HTTPError) as told:
                urlopen(Request(here, b"{}", headers | {"Content-Type": "application/json"}), timeout=30)
            assert told.value.code == 401
            told.value.close()
        async with (
            create_mcp_http_client({"Authorization": "Bearer a secret"}) as bearing,
            Client(streamable_http_client(here, http_client=bearing)) as client,
        ):
            await edit(client)
    assert (folder / "out.wav").is_file()


async def test_nothing_but_the_protocol_is_on_stdout_and_a_malformed_line_is_survived(folder: Path) -> None:
    hello = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {
            "protocolVersion": "2025-11-25",
            "capabilities": {},
            "clientInfo": {"name": "test", "version": "1"},
        },
    }
    started = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    add = call(2, "add_recording", path="audio1.wav", transcript="audio1.json")
    lines = [hello, started, add, call(3, "ask", command="remove um")]
    text = "not JSON\n" + "".join(f"{json.dumps(line)}\n" for line in lines)
    with subprocess.Popen(
        [SCRIPT, "mcp"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(text)
        process.stdin.flush()
        answers = {}
        while 3 not in answers:
            message = json.loads(process.stdout.readline())
            answers[message.get("id")] = message
        process.stdin.close()
        assert process.stdout.read() == ""
    assert answers[3]["result"]["structuredContent"]["status"] == "done"
    assert process.returncode == 0


def call(number: int, tool: str, **arguments: object) -> dict[str, object]:
    params = {"name": tool, "arguments": arguments}
    return {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params}


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_stops_it_although_nobody_closes_standard_input(
    folder: Path, sent: signal.Signals, code: int
) -> None:
    with subprocess.Popen(
        [SCRIPT, "mcp"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
        process.stdin.write(f"{json.dumps(ping)}\n".encode())
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(sent)
        assert process.wait(timeout=30) == code


async def test_only_files_under_the_roots_of_the_owner_can_be_named(folder: Path) -> None:
    inside = folder / "inside"
    inside.mkdir()
    speak(inside, 2, "one um two")
    for server in (
        over_stdio("--root", "inside", folder=folder),
        over_stdio(folder=folder, WORDSPLICE_ROOTS=os.pathsep.join(["inside", str(inside)])),
    ):
        async with Client(server) as client:
            assert (await given(client, "session_status"))["folders"] == [str(inside)]
            await given(client, "add_recording", path="audio2.wav")
            for path in ("../audio1.wav", str(folder / "audio1.wav")):
                line = await refused(client, "add_recording", path=path)
                assert line == (
                    f"try other arguments, because {path!r}: is outside the folders that may be used; "
                    f"name a file under {inside}"
                )
            await refused(client, "export_audio", audio=1, path="../out.wav")
    assert not (folder / "out.wav").exists()


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--root", "nowhere"), "nowhere: cannot be used as a root"),
        (("--root", "audio1.wav"), "audio1.wav: is no folder"),
        (("--http", "8000"), "--http 8000: is no address"),
        (("--http", "0.0.0.0:8000"), "without a token only this machine may connect"),
        (("--http", "example.org:80"), "only this machine may connect"),
        (("--http", "127.0.0.1:99999"), "is no address"),
    ],
)
def test_what_cannot_be_served_is_one_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], line: str
) -> None:
    monkeypatch.chdir(folder)
    told = run("mcp", *arguments)
    assert (told.exit_code, told.stdout, told.stderr.count("\n")) == (2, "", 1)
    assert line in told.stderr


def test_a_port_that_is_taken_is_one_line(http: tuple[str, int, Path]) -> None:
    told = script("mcp", "--http", http[0].removeprefix("http://").removesuffix("/mcp"), cwd=http[2])
    assert (told.returncode, told.stderr.count("\n")) == (2, 1)
    assert "choose another port" in told.stderr


def test_the_example_runs_on_the_bundled_recordings(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, EXAMPLES / "mcp_client.py", tmp_path], capture_output=True, text=True, timeout=120
    )
    assert told.returncode == 0, told.stderr
    assert "Removed 3 × “um”" in told.stdout
    assert (tmp_path / "joined.flac").is_file()
