"""`wordsplice jobs`: what was asked for, how far it is, and what to do about it."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, Annotated

import typer

from ..core.errors import BadInput
from .printing import one_line, output_line
from .progress import progress

if TYPE_CHECKING:
    from ..store.jobs import Jobs
    from ..workers.handles import Handle

app = typer.Typer(rich_markup_mode=None, help="Jobs: list, show, follow, cancel, retry, remove.")

Id = Annotated[str, typer.Argument(metavar="ID", help="The job's id, or enough of its beginning.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}


@app.callback()
def jobs() -> None:
    """List, show, follow, cancel, retry and remove jobs.

    WORDSPLICE_STORE names the folder or object store where they are recorded; ID may be the beginning of one.
    """


@app.command("list")
def list_(
    as_json: AsJson = False,
    all_: Annotated[bool, typer.Option("--all", help="With the steps that jobs are made of.")] = False,
) -> None:
    """List jobs, the newest first: id, status, how far, age, name."""
    from ..store.standing import standings
    from .job_lines import list_line, standing_json

    found = standings(_jobs(), lambda job: all_ or bool(job.title))
    if as_json:
        typer.echo(json.dumps([standing_json(each) for each in found], indent=2))
    elif found:
        for each in found:
            typer.echo(one_line(list_line(each)))
    else:
        typer.echo("there are no jobs")


@app.command()
def show(id: Id, as_json: AsJson = False) -> None:
    """Show a job: its status, its worker, what went wrong, its steps."""
    from ..store.standing import job_with, standing
    from .job_lines import show_lines, standing_json

    jobs = _jobs()
    found = standing(jobs, job_with(jobs, id))
    there = set(jobs.ids())
    steps = [standing(jobs, part) for part in jobs.parts(found.job.id) if part in there]
    if as_json:
        typer.echo(json.dumps({**standing_json(found), "steps": list(map(standing_json, steps))}, indent=2))
        return
    for line in show_lines(found, steps):
        typer.echo(one_line(line))


@app.command()
def follow(id: Id, as_json: AsJson = False) -> None:
    """Tell how far a job is until it ends, and write its outputs.

    With Ctrl+C the following ends, and the job goes on.
    """
    from ..workers.handles import find

    _end(find(id), as_json)


@app.command()
def cancel(id: Id) -> None:
    """Cancel a job: it stops where it next says how far it is."""
    from ..store.standing import job_with

    jobs = _jobs()
    found = job_with(jobs, id)
    outcome = jobs.outcome(found)
    jobs.cancel(found)
    typer.echo(f"{found} is cancelled" if outcome is None else f"{found} had ended")


@app.command()
def retry(id: Id) -> None:
    """Have a job that failed or was cancelled done again; steps that are done stay done."""
    from ..workers.handles import retried

    again = retried(id).id
    typer.echo(f"{again} is submitted; follow it with: wordsplice jobs follow {again}")


@app.command()
def remove(
    ids: Annotated[list[str] | None, typer.Argument(metavar="ID", help="Ended jobs.")] = None,
    older_than: Annotated[
        str | None,
        typer.Option("--older-than", metavar="AGE", help="All that ended, of that age: 12h, 30d, 8w."),
    ] = None,
) -> None:
    """Remove jobs that ended, with their steps and the files that no other job names."""
    from ..store.files import Files
    from ..store.removing import removed, removed_before
    from ..store.standing import job_with

    if bool(ids) == (older_than is not None):
        raise typer.BadParameter("give the ids of jobs, or --older-than")
    jobs = _jobs()
    files = Files(jobs.url)
    if older_than is None:
        gone, unused = removed(jobs, files, [job_with(jobs, id) for id in ids or ()])
    else:
        gone, unused = removed_before(jobs, files, time.time() - _seconds(older_than))
    typer.echo(f"removed {len(gone)} {'job' if len(gone) == 1 else 'jobs and steps'}, {len(unused)} files")


def _jobs() -> Jobs:
    from ..store.jobs import Jobs
    from ..store.places import shared_store

    return Jobs(shared_store())


def _end(handle: Handle, as_json: bool) -> None:
    """Follow a job to its end."""
    from ..workers.podcast.delivering import Done

    title = handle.standing.job.title or handle.id
    with progress(title) as bar:
        said = ""

        def told(done: float, total: float, note: str) -> None:
            nonlocal said
            if bar is not None:
                bar(done, total)
            elif note not in ("", said):
                said = note
                typer.echo(one_line(f"{title}: {note}"), err=True)

        result = handle.result(told)
    if as_json:
        typer.echo(json.dumps(result, indent=2))
        return
    typer.echo(one_line(f"{title}: done"))
    for output in Done.model_validate(result).outputs:
        typer.echo(one_line(output_line(output)))


def _seconds(age: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([smhdw])", age.strip())
    if match is None:
        raise BadInput(f"--older-than {age}: is no age; give a number and s, m, h, d or w, such as 30d")
    return float(match[1]) * _UNITS[match[2]]
