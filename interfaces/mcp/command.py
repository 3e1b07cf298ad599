"""`wordsplice mcp`: serve larger agents over the Model Context Protocol."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(rich_markup_mode=None, invoke_without_command=True)


@app.callback()
def mcp(
    http: Annotated[
        str | None,
        typer.Option(
            metavar="HOST:PORT",
            help="Serve over HTTP, beyond this machine only with WORDSPLICE_MCP_TOKEN; else over standard "
            "input and output.",
        ),
    ] = None,
    roots: Annotated[
        list[Path] | None,
        typer.Option(
            "--root",
            readable=False,
            metavar="DIR",
            help="A folder whose files may be read and written; else those of WORDSPLICE_ROOTS, or the "
            "current one. Repeatable.",
        ),
    ] = None,
) -> None:
    """Serve larger agents over the Model Context Protocol (MCP).

    Each client has a session of its own while it is connected. Files outside the roots can be neither read
    nor written.
    """
    from ...agent.roots import chosen_roots
    from ...core.parts import needed
    from ...core.settings import settings

    needed("mcp", extra="mcp", use="wordsplice mcp")
    from .serving import serve_http, serve_stdio

    allowed = chosen_roots(roots or ())
    if http is None:
        serve_stdio(allowed)
    else:
        serve_http(allowed, http, settings().mcp_token, lambda line: typer.echo(line, err=True))
