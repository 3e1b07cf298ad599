"""Podcast jobs handed in, by whoever wants them: from Python, or by the command line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...core.errors import BadInput
from ...store.jobs import NORMAL
from .. import handles
from ..benches import Sources
from ..handles import Handle, Order
from .delivering import check
from .loading import JobFile, load
from .models import Podcast
from .preparing import Episode, episodes

_UNNAMED = Path("podcast.yaml")
"""Stands for the file of a job that has none: it lies in the working folder."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a job is carried out.

    queue: by workers; None where the settings say. folder: of the outputs, where not the job's. overwrite:
    also onto files that are not the job's own. dry: write nothing. priority: 0 goes first, 9 last.
    """

    queue: bool | None = None
    folder: Path | None = None
    overwrite: bool = False
    dry: bool = False
    priority: int = NORMAL


def submit(
    job: str | Path | Podcast,
    *,
    queue: bool | None = None,
    folder: str | Path | None = None,
    overwrite: bool = False,
    priority: int = NORMAL,
) -> Handle:
    """Have a podcast job done, of one episode; the same one that is under way or done is joined.

    job: a file, or the job itself, whose relative paths count from the working folder. queue: by workers; in
    this process where False; where None, by workers if a broker is set. folder: of the outputs, where not the
    job's. overwrite: also files that are not the job's own. priority: 0 goes first, 9 last. The outputs are
    written by `Handle.result`. Raises BadInput for a job or files that cannot be used, CannotWrite where
    outputs may not be written, StoreFailed, QueueFailed.
    """
    if not 0 <= priority <= 9:
        raise BadInput(f"priority {priority}: give a number from 0, which goes first, to 9")
    file = JobFile(job, _UNNAMED, {}) if isinstance(job, Podcast) else load(Path(job))
    found = episodes(file)
    if len(found) != 1:
        raise file.refused(
            ("episodes",), f"are {len(found)}, and a handle is of one; submit each by itself, as an input"
        )
    where = None if folder is None else Path(folder)
    return submitted(file, found[0], Manner(queue, where, overwrite, priority=priority))


def submitted(file: JobFile, episode: Episode, manner: Manner) -> Handle:
    """An episode of a job that was handed in. Raises as `submit`."""
    sources = Sources()
    folder = manner.folder or file.folder / file.job.outputs.folder
    wanted = episode.wanted(sources.add, folder, overwrite=manner.overwrite, dry=manner.dry)
    if not manner.dry:
        check(wanted)
    order = Order("podcast", wanted.request, episode.stem, sources, manner.priority)
    return handles.submit(order, queue=manner.queue)
