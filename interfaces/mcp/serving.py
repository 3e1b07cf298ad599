"""Serving over standard input and output, and over HTTP."""

from __future__ import annotations

import ipaddress
import os
import signal
import socket
import sys
from collections.abc import Callable
from typing import Any

import anyio
import uvicorn
from mcp.server import Server
from mcp.server.stdio import stdio_server
from mcp.server.transport_security import TransportSecuritySettings
from starlette.types import ASGIApp

from ...agent.roots import Roots
from ...core.errors import BadInput
from .guard import Guard
from .server import server

MOST_SESSIONS = 32
"""Clients that may be connected over HTTP at the same time; more are answered with status 503."""

PATH = "/mcp"

_GRACE = 3
"""Seconds that connections get to end when the server is stopped."""


_FROM_ANYWHERE = TransportSecuritySettings(enable_dns_rebinding_protection=False)
"""With a token: a page in a browser does not know it, whatever name it uses."""


def serve_stdio(roots: Roots) -> None:
    """Serve the process at the other end of standard input and output until it closes them."""
    anyio.run(_serve_stdio, server(roots))


def serve_http(roots: Roots, address: str, token: str | None, tell: Callable[[str], None]) -> None:
    """Serve clients over streamable HTTP until the process is stopped.

    address: `HOST:PORT`, port 0 for any that is free. token: what each request has to bear; without one,
    only this machine is served. tell: is given the line that says where. Raises BadInput.
    """
    host, port = _place(address, open_to_others=token is not None)
    shown = f"[{host}]" if ":" in host else host
    app: ASGIApp = server(roots).streamable_http_app(
        streamable_http_path=PATH,
        max_sessions=MOST_SESSIONS,
        transport_security=_only_from_here(shown) if token is None else _FROM_ANYWHERE,
    )
    if token is not None:
        app = Guard(app, token)
    config = uvicorn.Config(
        app, log_config=None, access_log=False, timeout_graceful_shutdown=_GRACE, lifespan="on"
    )
    with _listening(host, port) as listener:
        tell(f"Serving at http://{shown}:{listener.getsockname()[1]}{PATH}")
        uvicorn.Server(config).run([listener])


async def _serve_stdio(made: Server[Any]) -> None:
    async with stdio_server() as (incoming, outgoing):
        stopped: list[int] = []
        async with anyio.create_task_group() as tasks:
            if sys.platform != "win32":
                tasks.start_soon(_stop_at_signal, tasks.cancel_scope, stopped)
            await made.run(incoming, outgoing, made.create_initialization_options())
            tasks.cancel_scope.cancel()
        if stopped:
            # All sessions are closed. What is left is a thread of the SDK that reads standard input, which
            # nothing but its end can wake; to wait for it would be not to stop.
            os._exit(128 + stopped[0])


async def _stop_at_signal(scope: anyio.CancelScope, stopped: list[int]) -> None:
    with anyio.open_signal_receiver(signal.SIGTERM, signal.SIGINT) as signals:
        async for number in signals:
            stopped.append(number)
            scope.cancel()
            return


def _only_from_here(host: str) -> TransportSecuritySettings:
    """Refuse what a web page in a browser on this machine may send under another name (DNS rebinding)."""
    names = [f"{name}:*" for name in dict.fromkeys([host, "127.0.0.1", "localhost", "[::1]"])]
    return TransportSecuritySettings(
        allowed_hosts=names, allowed_origins=[f"http://{name}" for name in names]
    )


def _place(address: str, *, open_to_others: bool) -> tuple[str, int]:
    """Host and port of an address to listen at, of this machine's own unless others may. Raises BadInput."""
    host, colon, port = address.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not colon or not port.isdecimal() or int(port) > 65535:
        raise BadInput(f"--http {address}: is no address; write HOST:PORT, as 127.0.0.1:8000")
    if host == "localhost":
        host = "127.0.0.1"
    if not open_to_others and not _is_loopback(host):
        raise BadInput(
            f"--http {address}: without a token only this machine may connect; write 127.0.0.1:{port}, or "
            "set WORDSPLICE_MCP_TOKEN to what clients have to send"
        )
    return host, int(port)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise BadInput(
            f"--http {host}:{port}: cannot be listened at ({error.strerror}); choose another port"
        ) from error
