"""The command line. Each command reads its options, calls the library and prints."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterable
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer
from typer.core import TyperGroup

from ..core.errors import WordspliceError
from .jobs import app as jobs
from .mcp.command import app as mcp
from .options import Files, Force, Language, Memory, Realign, Transcripts, Yes
from .podcast import podcast
from .printing import one_line, refusal_json
from .workers import app as worker

if TYPE_CHECKING:
    from ..agent.report import Status

EXIT_CODES: dict[Status, int] = {"done": 0, "answer": 0, "not_found": 1, "clarify": 1, "error": 2}
"""By the status of a report."""


class Commands(TyperGroup):
    """All commands. The one place where what is raised becomes a line on stderr and an exit code."""

    def main(self, args: Any = None, *positional: Any, **options: Any) -> NoReturn:
        """Run a command and exit with its code."""
        args = sys.argv[1:] if args is None else list(args)
        options["standalone_mode"] = False
        try:
            code = super().main(args, *positional, **options)
        except (WordspliceError, typer.TyperException, OSError, ImportError) as error:
            code = _refuse(error, as_json=args[:1] == ["edit"] and "--json" in args)
        sys.exit(code)


app = typer.Typer(
    cls=Commands,
    name="wordsplice",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.add_typer(worker, name="worker")
app.add_typer(mcp, name="mcp")
app.add_typer(jobs, name="jobs")


@app.callback()
def wordsplice(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Edit speech by asking.

    \b
    Examples:
      wordsplice edit "remove the word 'um' from audio 2" host.wav guest.mp3 \\
          --transcript host.json --transcript guest.srt -o edited
      wordsplice edit "bleep all swear words" show.mp3 --transcript show.json --dry-run
      wordsplice edit "how often does she say 'like'?" show.mp3 --transcript show.vtt
      wordsplice chat host.wav guest.mp3 --transcript host.json --transcript 2=guest.srt
      wordsplice transcribe show.json --format srt -o show.srt
    """
    if version:
        from importlib.metadata import version as installed

        typer.echo(f"wordsplice {installed('wordsplice')}")
    elif context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command()
def edit(
    command: Annotated[str, typer.Argument(metavar="COMMAND", help="What to do, in plain words.")],
    files: Files,
    folder: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            readable=False,
            metavar="DIR",
            help="Where outputs go; else beside the recordings.",
        ),
    ] = None,
    transcripts: Transcripts = None,
    language: Language = None,
    realign: Realign = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="List what would go; write nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    yes: Yes = False,
    force: Force = False,
) -> int:
    """Edit recordings by asking.

    Writes STEM.edited.EXT for each recording that changed and audioN.EXT for each new audio. Exits with 0
    when done, 1 when words were not found or the request is unclear, 2 on an error. With a model as planner
    (WORDSPLICE_PLANNER) each step that takes something away is shown and asked about first; where nobody can
    be asked, a request may take away a quarter of an audio, or anything with --yes.
    """
    from ..agent.planners import planner
    from . import printing
    from .approving import manner
    from .editing import Inputs, Request
    from .editing import edit as carried_out

    inputs = Inputs(files, transcripts or (), language, realign)
    chosen = planner(manner(yes=yes or dry_run))
    result = carried_out(Request(command, inputs, folder, dry_run, force, chosen))
    failed = result.report.status == "error"
    if as_json:
        typer.echo(printing.result_json(result))
    elif not failed:
        _print(printing.dry_run_lines(result) if dry_run else printing.result_lines(result))
    if failed:
        _complain(result.report.message)
        _note(printing.written_lines(result))
    else:
        _note(result.notes)
    return EXIT_CODES[result.report.status]


@app.command()
def transcribe(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", readable=False, help="A recording, or a transcript with the times of its words."
        ),
    ],
    text: Annotated[
        Path | None,
        typer.Option(
            "--text",
            readable=False,
            metavar="FILE",
            help="What is said in the recording, to be aligned to it.",
        ),
    ] = None,
    language: Language = None,
    realign: Realign = False,
    format: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="json, srt, vtt, textgrid, audacity, ctm, txt; else as -o says, or json."
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", readable=False, metavar="FILE", help="Where to write; else to stdout."
        ),
    ] = None,
    force: Force = False,
) -> None:
    """Get the words of a recording with their times, or convert a transcript to another format.

    With --text the words are those of a text, or of a transcript whose times are set anew with --realign.
    Without, the recording is listened to: offline that is for English, and often wrong.
    """
    from .transcribe import Wanted, format_of, save, transcribed

    result = transcribed(file, Wanted(format or format_of(output), text, language, realign))
    _note(result.notes)
    if output is None:
        typer.echo(result.text, nl=False)
    else:
        save(result.text, output, (file, text), overwrite=force)


@app.command()
def chat(
    files: Files,
    transcripts: Transcripts = None,
    language: Language = None,
    realign: Realign = False,
    yes: Yes = False,
    memory: Memory = None,
) -> None:
    """Talk about the same recordings, a request a line.

    FILE may also be one session that was saved with /save.
    """
    from ..agent.planners import planner
    from .approving import manner
    from .chat import conversation, converse
    from .editing import Inputs

    inputs = Inputs(files, transcripts or (), language, realign)
    with conversation(inputs, planner(manner(yes=yes, memory=memory))) as opened:
        _note(opened.session.warnings)
        converse(opened, typer.echo)


app.command()(podcast)


@app.command()
def tools(
    as_json: Annotated[bool, typer.Option("--json", help="Print their JSON schemas.")] = False,
) -> None:
    """List the tools that requests are planned with."""
    import json

    from ..tools import schemas

    if as_json:
        typer.echo(json.dumps(schemas(), indent=2))
    else:
        _print(f"{tool['name']:<19}{tool['description'].splitlines()[0]}" for tool in schemas())


@app.command()
def doctor() -> int:
    """Tell which parts are there, and how to install others."""
    from .doctor import examined

    findings = list(examined())
    _print(finding.line for finding in findings)
    return 0 if all(finding.there for finding in findings) else 2


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        typer.echo(one_line(line))


def _note(lines: Iterable[str]) -> None:
    for line in lines:
        typer.echo(f"note: {one_line(line)}", err=True)


def _complain(message: str) -> None:
    typer.echo(f"error: {one_line(message)}", err=True)


def _refuse(error: Exception, *, as_json: bool) -> int:
    """Tell an error; gives its exit code."""
    status, message = _told(error)
    if as_json:
        typer.echo(refusal_json(status, message))
    _complain(message)
    return EXIT_CODES[status]


def _told(error: Exception) -> tuple[Status, str]:
    """The status that an error stands for, and what is told of it. Only wordsplice's own have their own."""
    match error:
        case WordspliceError():
            from ..agent.report import status_of

            return status_of(error), str(error)
        case typer.TyperException():
            context = getattr(error, "ctx", None)
            command = context.command_path if context else "wordsplice"
            return "error", f"{error.format_message()} See: {command} --help"
        case OSError(filename=name, strerror=why):
            return "error", f"{name}: {why}" if name else why or str(error)
        case _:
            return "error", f"{error}; to see what is missing: wordsplice doctor"


def main() -> None:
    """The `wordsplice` script."""
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace")):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=errors)
    # As an exception it unwinds the stack, so that unfinished outputs and working copies are removed.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    app()


if __name__ == "__main__":
    main()
