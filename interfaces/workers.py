"""`wordsplice worker`: processes that work for others through the queue."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(rich_markup_mode=None, help="Work for others through the queue.")


@app.callback()
def worker() -> None:
    """Work for others through the queue.

    WORDSPLICE_BROKER_URL names the Redis server, WORDSPLICE_STORE the folder or object store that workers
    and those who ask them share.
    """


@app.command()
def edit(
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", min=1, metavar="N", help="Steps done at once; else one for each processor."),
    ] = None,
) -> None:
    """Edit for others: do the steps of podcast jobs, and put them together.

    Takes jobs until it is stopped with Ctrl+C, then finishes the steps that it took. A second Ctrl+C leaves
    them to other workers.
    """
    from ..workers.local import processors
    from ..workers.serving import serve

    serve(jobs or processors(), lambda line: typer.echo(line, err=True))


@app.command()
def check(
    queue: Annotated[str, typer.Argument(metavar="QUEUE", help="edit or model.")],
) -> None:
    """Tell whether a worker on this machine lives, as its heartbeats say; exits with 2 where none does."""
    from ..workers.serving import living

    typer.echo(f"{queue} worker {living(queue)} lives")


@app.command()
def model(
    folder: Annotated[
        Path,
        typer.Option("--model", readable=False, metavar="DIR", help="The folder of a speech model."),
    ],
    device: Annotated[
        str | None, typer.Option("--device", metavar="NAME", help="cuda or cpu; else cuda if there.")
    ] = None,
    dtype: Annotated[
        str | None,
        typer.Option(
            "--dtype", metavar="NAME", help="bfloat16, float16 or float32; else as fits the device."
        ),
    ] = None,
) -> None:
    """Serve a speech model: words with times, questions about sound.

    Takes requests once the model is loaded and warm, until it is stopped with Ctrl+C.
    """
    from ..model_worker.serving import serve

    serve(folder, device, dtype, lambda line: typer.echo(line, err=True))
