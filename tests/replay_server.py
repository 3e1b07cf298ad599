"""A server that speaks OpenAI's chat protocol and answers from a script, in a process of its own.

Run as a program it takes the script as JSON on stdin's first line, prints its port, and writes what it is
asked to the file that it is given, a line each. A turn of the script is `{"content": …, "calls": [[name,
arguments], …]}`, where the arguments are JSON or, to be sent as they are, text; or `{"status": 500}`; or
`{"hang": true}`. The last turn is for ever.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event
from types import TracebackType
from typing import Any, Self, TextIO

PIECE = 7
"""Characters of a streamed piece."""


class ReplayServer:
    """The server as a process; a context manager. url: for `base_url`."""

    def __init__(self, *script: dict[str, Any]) -> None:
        self._script = script
        self.url = ""

    def __enter__(self) -> Self:
        self._log = tempfile.NamedTemporaryFile("r", suffix=".jsonl")
        command = [sys.executable, __file__, self._log.name]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(self._script) + "\n")
        self._process.stdin.flush()
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}/v1"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()
        self._log.close()

    def asked(self) -> dict[str, Any]:
        """The next request that it got and has answered."""
        found: dict[str, Any] = json.loads(self._log.readline())
        return found


class _Handler(BaseHTTPRequestHandler):
    """Answers from the script of its server."""

    server: _Server
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        turn = self.server.script[min(self.server.count, len(self.server.script) - 1)]
        self.server.count += 1
        self.server.log.write(json.dumps(request) + "\n")
        self.server.log.flush()
        if turn.get("hang"):
            Event().wait(60)
        elif status := turn.get("status"):
            self._send(status, "application/json", [json.dumps({"error": {"message": "broken\nfor good"}})])
        elif request.get("stream"):
            self._send(200, "text/event-stream", _events(turn))
        else:
            choice = {"index": 0, "message": _message(turn), "finish_reason": _reason(turn)}
            self._send(200, "application/json", [json.dumps(_object("chat.completion", choice))])

    def _send(self, status: int, kind: str, parts: Any) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for part in [*parts, ""]:
            self.wfile.write(f"{len(part.encode()):x}\r\n{part}\r\n".encode())

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, script: list[dict[str, Any]], log: TextIO) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script, self.log, self.count = script, log, 0


def _message(turn: dict[str, Any]) -> dict[str, Any]:
    message = {"role": "assistant", "content": turn.get("content")}
    return message | ({"tool_calls": list(_calls(turn))} if turn.get("calls") else {})


def _calls(turn: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for n, (name, arguments) in enumerate(turn.get("calls", ()), 1):
        written = arguments if isinstance(arguments, str) else json.dumps(arguments)
        yield {"id": f"call_{n}", "type": "function", "function": {"name": name, "arguments": written}}


def _events(turn: dict[str, Any]) -> Iterator[str]:
    """The message in small pieces: first text, then each call's name, then its arguments."""
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": ""}]
    deltas += [{"content": piece} for piece in _pieces(turn.get("content") or "")]
    for index, call in enumerate(_calls(turn)):
        function = call["function"]
        begin = {**call, "index": index, "function": {"name": function["name"], "arguments": ""}}
        deltas.append({"tool_calls": [begin]})
        for piece in _pieces(function["arguments"]):
            deltas.append({"tool_calls": [{"index": index, "function": {"arguments": piece}}]})
    for delta in deltas:
        choice = {"index": 0, "delta": delta, "finish_reason": None}
        yield f"data: {json.dumps(_object('chat.completion.chunk', choice))}\n\n"
    choice = {"index": 0, "delta": {}, "finish_reason": _reason(turn)}
    yield f"data: {json.dumps(_object('chat.completion.chunk', choice))}\n\n"
    yield "data: [DONE]\n\n"


def _pieces(text: str) -> Iterator[str]:
    return (text[at : at + PIECE] for at in range(0, len(text), PIECE))


def _reason(turn: dict[str, Any]) -> str:
    return "tool_calls" if turn.get("calls") else "stop"


def _object(kind: str, choice: dict[str, Any]) -> dict[str, Any]:
    return {"id": "chat_1", "object": kind, "created": 1, "model": "replay", "choices": [choice]}


if __name__ == "__main__":
    with open(sys.argv[1], "w") as _log:
        _served = _Server(json.loads(sys.stdin.readline()), _log)
        sys.stdout.write(f"{_served.server_address[1]}\n")
        sys.stdout.flush()
        _served.serve_forever()
