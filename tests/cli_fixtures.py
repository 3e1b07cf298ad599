"""Running the command line in the process and as a program, over recordings made on the spot."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from wordsplice.interfaces.cli import app

SCRIPT = Path(sys.executable).with_name("wordsplice")


def run(*arguments: object, lines: str | None = None) -> Result:
    """`wordsplice ARGUMENTS` in this process. lines: what stdin holds. A crash is the test's."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments], lines, catch_exceptions=False)


def script(
    *arguments: object, lines: str | None = None, **options: Any
) -> "subprocess.CompletedProcess[str]":
    """`wordsplice ARGUMENTS` as a program of its own."""
    command = [str(SCRIPT), *map(str, arguments)]
    return subprocess.run(
        command, input=lines, capture_output=True, text=True, encoding="utf-8", **{"timeout": 60, **options}
    )


def edited(*arguments: object) -> Any:
    """What `wordsplice edit ARGUMENTS --json` prints, which must be nothing but JSON."""
    return json.loads(run("edit", *arguments, "--json").stdout)


def contents(folder: Path) -> dict[str, str]:
    """The files under a folder, with what is in them, as far as it may be read."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and os.access(path, os.R_OK)
    }
