"""Clients of the MCP server: the official one, in this process and to processes of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import numpy as np
import soundfile as sf
from mcp import Client, StdioServerParameters
from mcp.types import CallToolResult

from wordsplice.agent.roots import Roots
from wordsplice.interfaces.mcp.server import server

SCRIPT = Path(sys.executable).with_name("wordsplice")


def client(folder: Path, patience: float = 60, mode: str = "auto") -> Client:
    """A client of a server in this process that has one root."""
    return Client(server(Roots.of([folder]), patience), mode=mode)


async def given(client: Client, tool: str, **arguments: Any) -> Any:
    """What a tool gives back, which must be no error, and the same as text."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, said(result)
    assert json.loads(said(result)) == result.structured_content
    return result.structured_content


async def refused(client: Client, tool: str, **arguments: Any) -> str:
    """The one line that a call is refused with."""
    result = await client.call_tool(tool, arguments)
    assert result.is_error, said(result)
    line = said(result)
    assert line.isprintable()
    return line


def said(result: CallToolResult) -> str:
    """The text of a result, which has no other parts."""
    (block,) = result.content
    assert block.type == "text"
    return block.text


async def text_of(client: Client, uri: str) -> Any:
    """What a resource says, as JSON."""
    (content,) = (await client.read_resource(uri)).contents
    return json.loads(content.model_dump()["text"])


def long_recording(folder: Path, seconds: int = 1200) -> str:
    """A recording of noise that takes seconds to be written as MP3."""
    noise = np.random.default_rng(0).normal(0, 0.1, (44100, 1))
    with sf.SoundFile(folder / "long.wav", "w", 44100, 1) as file:
        for _ in range(seconds):
            file.write(noise)
    return "long.wav"


class FirstWord:
    """Waits for the first notification of progress that has a message."""

    def __init__(self, message: str) -> None:
        self.told = anyio.Event()
        self._message = message

    async def __call__(self, progress: float, total: float | None, message: str | None) -> None:
        if message == self._message:
            self.told.set()


def over_stdio(*arguments: object, folder: Path, **environment: str) -> StdioServerParameters:
    """How a client starts `wordsplice mcp ARGUMENTS` in a folder."""
    kept = {name: value for name, value in os.environ.items() if name.startswith(("WORDSPLICE_", "PATH"))}
    return StdioServerParameters(
        command=str(SCRIPT),
        args=["mcp", *map(str, arguments)],
        cwd=folder,
        env={**kept, **environment},
    )


@contextmanager
def http_server(
    *arguments: object, folder: Path, at: str = "127.0.0.1:0", **environment: str
) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """`wordsplice mcp --http` in a folder, on a port that is free: its address, and its process."""
    command = [str(SCRIPT), "mcp", "--http", at, *map(str, arguments)]
    env = os.environ | environment
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True, env=env) as process:
        try:
            assert process.stderr is not None
            yield process.stderr.readline().removeprefix("Serving at ").strip(), process
        finally:
            process.terminate()
            process.wait(timeout=30)


def holds(process: int, folder: Path) -> bool:
    """Whether a process has a file in a folder open, as a session and whatever works for it has."""
    links = Path(f"/proc/{process}/fd").iterdir()
    return any(link.is_symlink() and folder in link.resolve().parents for link in links)


async def until(condition: Callable[[], bool], seconds: float = 30) -> None:
    """Wait until something is so in another process. Raises TimeoutError."""
    with anyio.fail_after(seconds):
        while not condition():
            await anyio.sleep(0.02)
