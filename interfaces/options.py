"""Arguments and options that commands share."""

from pathlib import Path
from typing import Annotated

import typer

# Whether a file may be read is found out by reading it, where more can be told of it than here.
Files = Annotated[
    list[Path], typer.Argument(metavar="FILE", readable=False, help="Recordings; the first is audio 1.")
]
Transcripts = Annotated[
    list[str] | None,
    typer.Option(
        "--transcript",
        metavar="[N=]FILE",
        help="The words, with their times, of audio N; without N=, of the next audio. Repeatable.",
    ),
]
Language = Annotated[
    str | None,
    typer.Option("--language", metavar="CODE", help="The language spoken (en, de, ...), else found out."),
]
Realign = Annotated[
    bool, typer.Option("--realign", help="Set the times of the transcripts' words anew, by the sound.")
]
Yes = Annotated[
    bool, typer.Option("--yes", help="Let a model planner take away whatever it wants to, unasked.")
]
Force = Annotated[bool, typer.Option("--force", help="Overwrite an output that exists.")]
Memory = Annotated[
    Path | None,
    typer.Option(
        "--memory",
        readable=False,
        metavar="FILE",
        help="Where a model planner keeps what was said, to go on another time.",
    ),
]
