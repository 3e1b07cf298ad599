"""The MCP server over HTTP when connections break and files are swapped in between."""

import json
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse
from itertools import count
from pathlib import Path
from socket import socket
from typing import Any

import numpy as np
import pytest
import soundfile as sf
import uvicorn
from mcp_fixtures import http_server, long_recording
from speaking import speak

from wordsplice.agent.roots import Roots
from wordsplice.interfaces.mcp.server import server

VERSION = "2025-11-25"


class Caller:
    """A client that speaks the protocol by hand, each message over a connection of its own."""

    def __init__(self, host: str) -> None:
        self._host, self._headers = host, dict[str, str]()
        hello = {"protocolVersion": VERSION, "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}
        self._ids = count(1)
        with closing(self._posted("initialize", hello, id=0)) as connection:
            session = connection.getresponse().getheader("Mcp-Session-Id") or ""
        self._headers = {"Mcp-Session-Id": session, "MCP-Protocol-Version": VERSION}
        with closing(self._posted("notifications/initialized", {})) as connection:
            connection.getresponse()

    def sent(self, tool: str, **arguments: Any) -> HTTPConnection:
        """A call that nobody has waited for yet."""
        return self._posted("tools/call", {"name": tool, "arguments": arguments}, id=next(self._ids))

    def begun(self, tool: str, **arguments: Any) -> HTTPConnection:
        """A call that has told of its progress, the rest of which nobody has waited for."""
        params = {"name": tool, "arguments": arguments, "_meta": {"progressToken": "told"}}
        connection = self._posted("tools/call", params, id=next(self._ids))
        answer = connection.getresponse()
        while b"notifications/progress" not in (line := answer.readline()):
            assert line
        return connection

    def call(self, tool: str, **arguments: Any) -> Any:
        """What a tool gives back; the line that it is refused with."""
        with closing(self.sent(tool, **arguments)) as connection:
            result = _message(connection.getresponse())["result"]
        return result["content"][0]["text"] if result["isError"] else result["structuredContent"]

    def _posted(self, method: str, params: dict[str, Any], **more: int) -> HTTPConnection:
        connection = HTTPConnection(self._host, timeout=60)
        headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more})
        connection.request("POST", "/mcp", body, headers | self._headers)
        return connection


def _message(answer: HTTPResponse) -> Any:
    *_, data = (line for line in answer.read().decode().splitlines() if line.startswith("data: {"))
    return json.loads(data.removeprefix("data: "))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A root with a recording and its transcript, beside a secret."""
    root = tmp_path / "root"
    root.mkdir()
    speak(root, 1, "hello um there um")
    speak(tmp_path, 2, "a secret")
    return root


@pytest.fixture
def caller(folder: Path) -> Iterator[Caller]:
    """A client of a server process."""
    with http_server(folder=folder) as (url, _):
        yield Caller(url.split("/")[2])


class _Served(uvicorn.Server):
    """A server that says when it takes connections."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listens = threading.Event()

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        self.listens.set()


@contextmanager
def impatient(folder: Path) -> Iterator[Caller]:
    """A client of a server in a thread, every call of which becomes a job at once."""
    config = uvicorn.Config(server(Roots.of([folder]), 0).streamable_http_app(), port=0, log_config=None)
    served = _Served(config)
    thread = threading.Thread(target=served.run)
    thread.start()
    try:
        assert served.listens.wait(30)
        yield Caller(f"127.0.0.1:{served.servers[0].sockets[0].getsockname()[1]}")
    finally:
        served.should_exit = True
        thread.join()


def test_a_call_goes_on_where_the_connection_breaks_and_the_session_is_there_for_who_comes_back(
    caller: Caller, folder: Path
) -> None:
    caller.call("add_recording", path=long_recording(folder, 60))
    caller.begun("export_audio", audio=1, path="long.mp3").close()
    assert caller.call("amplify", audio=1, decibels=1)["done"]  # in its turn, behind the writing
    assert sf.info(folder / "long.mp3").duration == pytest.approx(60, abs=0.1)
    assert len(caller.call("session_status")["history"]) == 1


def test_a_job_goes_on_without_a_connection_and_is_asked_after_over_another(folder: Path) -> None:
    recording = long_recording(folder, 60)
    with impatient(folder) as caller:
        caller.call("add_recording", path=recording)
        job = caller.call("export_audio", audio=1, path="long.mp3")["job"]
        caller.sent("job_status", job=job, wait=45).close()
        assert caller.call("job_status", job=job, wait=45)["state"] == "done"
        assert caller.call("job_result", job=job)["seconds"] == 60
    assert (folder / "long.mp3").is_file()


def test_a_file_that_became_a_link_out_of_the_root_before_it_is_opened_is_refused(
    caller: Caller, folder: Path
) -> None:
    assert caller.call("session_status")["folders"] == [str(folder)]
    (folder / "audio1.wav").unlink()
    (folder / "audio1.wav").symlink_to(folder.parent / "audio2.wav")
    line = caller.call("add_recording", path="audio1.wav", transcript="audio1.json")
    assert line.startswith("try other arguments, because 'audio1.wav': is outside the folders")
    assert caller.call("session_status")["audios"] == []


def test_a_file_that_is_swapped_once_it_was_added_is_still_what_was_added(
    caller: Caller, folder: Path
) -> None:
    added, _ = sf.read(folder / "audio1.wav")
    caller.call("add_recording", path="audio1.wav", transcript="audio1.json")
    (folder / "audio1.wav").unlink()
    (folder / "audio1.wav").symlink_to(folder.parent / "audio2.wav")
    assert caller.call("export_audio", audio=1, path="out.wav")["written"] == str(folder / "out.wav")
    assert np.array_equal(sf.read(folder / "out.wav")[0], added)


def test_a_transcript_of_no_known_kind_is_refused_in_words_of_the_protocol(caller: Caller) -> None:
    caller.call("add_recording", path="audio1.wav", transcript="audio1.json")
    line = caller.call("export_transcript", audio=1, path="words.docx")
    assert line.startswith("try other arguments, because ")
    assert "let it end in .ctm, .json, .srt" in line
    assert "--" not in line
