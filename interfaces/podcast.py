"""`wordsplice podcast`: a job file carried out, for one episode or for many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..core.clock import clock
from ..core.errors import BadInput, WordspliceError
from .options import Force
from .printing import one_line, output_line

if TYPE_CHECKING:
    from .episodes import Result

ALL_DONE, SOME_FAILED = 0, 2
"""Exit codes."""


def podcast(
    job: Annotated[
        Path | None, typer.Argument(metavar="JOB.yaml", readable=False, help="What is to be made of what.")
    ] = None,
    queue: Annotated[
        bool, typer.Option("--queue", help="Have the work done by edit workers, through the queue.")
    ] = False,
    changes: Annotated[
        list[str] | None,
        typer.Option(
            "--set", metavar="KEY=VALUE", help="Put a value in place of the job's: edits.fillers=mute."
        ),
    ] = None,
    folder: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", readable=False, metavar="DIR", help="Where outputs go; else as it says."
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="List what would go; write nothing.")] = False,
    priority: Annotated[int, typer.Option(min=0, max=9, help="In the queue 0 goes first, 9 last.")] = 5,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    force: Force = False,
    schema: Annotated[bool, typer.Option("--schema", help="Print the JSON schema of job files.")] = False,
) -> int:
    """Make podcast episodes as a job file says: edited, levelled, with chapters, transcripts and a report.

    A job that is run again does only what is missing or has changed. Exits with 0 when all is done, 2 where
    something failed.
    """
    if schema:
        from ..workers.podcast.loading import schema_text

        typer.echo(schema_text(), nl=False)
        return ALL_DONE
    if job is None:
        raise BadInput(
            "name a job file, such as job.yaml; its schema is printed by: wordsplice podcast --schema"
        )
    from ..workers.podcast.submitting import Manner
    from .episodes import results_json, run

    try:
        results = run(job, changes or (), Manner(queue or None, folder, force, dry_run, priority))
    except WordspliceError as error:
        if as_json:
            typer.echo(results_json([], str(error)))
        raise
    except KeyboardInterrupt:
        typer.echo(_stopped(queue=queue), err=True)
        raise
    if as_json:
        typer.echo(results_json(results))
    else:
        for line in _lines(results, dry_run=dry_run):
            typer.echo(one_line(line))
    _tell(results)
    return SOME_FAILED if any(result.error for result in results) else ALL_DONE


def _stopped(*, queue: bool) -> str:
    """What is said after Ctrl+C. queue: whether edit workers were asked for."""
    from ..core.settings import settings

    if queue or settings().broker_url is not None:
        return "stopped waiting: the workers go on; see wordsplice jobs list, or give the command again"
    return "stopped: no output is half written; give the command again to go on from there"


def _lines(results: list[Result], *, dry_run: bool) -> Iterator[str]:
    """What is said on stdout: of one episode what was done, of several a table."""
    if dry_run:
        yield "Dry run, nothing is written."
    if len(results) > 1:
        yield from _table(results)
        for result in results:
            yield from [f"{result.episode}:", *result.spans] if result.spans else ()
        return
    for result in results:
        if result.done is None:
            continue
        yield from result.done.notes
        yield _sum(result)
        yield from result.spans
        yield from map(output_line, result.done.outputs)


def _sum(result: Result) -> str:
    assert result.done
    figures = result.done.figures
    loudness = "" if figures.lufs is None else f", {figures.lufs:.1f} LUFS, peak {figures.peak:.1f} dBTP"
    return f"{clock(figures.before, 2)} → {clock(figures.after, 2)}{loudness}"


_HEADINGS = ("episode", "status", "before", "after", "removed", "LUFS", "outputs")


def _table(results: Iterable[Result]) -> Iterator[str]:
    rows = [_HEADINGS, *map(_row, results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(result: Result) -> tuple[str, ...]:
    if result.done is None:
        return (result.episode, result.status, *("–",) * (len(_HEADINGS) - 2))
    figures, outputs = result.done.figures, result.done.outputs
    lengths = clock(figures.before, 2), clock(figures.after, 2), f"{figures.removed:.1f} s"
    lufs = "–" if figures.lufs is None else f"{figures.lufs:.1f}"
    return (result.episode, result.status, *lengths, lufs, str(len(outputs)))


def _tell(results: Iterable[Result]) -> None:
    """What is said on stderr: warnings, and why episodes failed."""
    results = list(results)
    for result in results:
        which = f"{result.episode}: " if len(results) > 1 else ""
        for warning in result.done.warnings if result.done else ():
            typer.echo(f"note: {one_line(which + warning)}", err=True)
        if result.error:
            typer.echo(f"error: {one_line(which + result.error)}", err=True)
