"""A model worker: one process, one model, any number of callers behind a Celery queue."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from pydantic import JsonValue

from ..core.errors import BadInput
from ..core.settings import settings
from ..speech.remote.messages import Serving
from ..store.files import Files
from ..store.holders import Holder
from ..store.jobs import Jobs
from ..store.places import shared_store
from ..store.queue import MODEL, celery_app, waiting, wake, without_password
from ..store.sweeping import swept
from .folders import model_folder
from .loading import load
from .others import kind_of, kinds
from .service import Service
from .tasks import Tasks

CALLERS = 64
"""Jobs that are taken from the queue at once, a thread each: as many as fill the engine's rows."""


def serve(folder: Path, device: str | None, dtype: str | None, say: Callable[[str], None]) -> None:
    """Load the model of a folder, and do the jobs of the queue with it until the process is told to end.

    device, dtype: as for `load`. say: told when it is ready. Raises BadInput where the model cannot be
    loaded or does no such jobs, the queue is not set or out of reach, or the store cannot be used; no job
    was taken then.
    """
    broker, store = settings().broker_url, shared_store()
    if broker is None:
        raise BadInput(
            "the queue is not set: set WORDSPLICE_BROKER_URL to a Redis server, such as redis://localhost:6379/0"
        )
    app = celery_app(broker)
    from ..store.consuming import consume, doing, end_when_told  # once Celery is known to be there

    waiting(app, MODEL)  # is it in reach?
    _check_serves(folder)
    shown = _Shown()
    with (
        Holder(Jobs(store), MODEL, shown) as holder,
        load(folder, device, dtype) as service,
        tempfile.TemporaryDirectory(prefix="wordsplice-") as fetched,
    ):
        service.warm_up()
        shown.service = service
        holder.beat()
        tasks = Tasks(service, Files(store), Path(fetched))
        with swept(holder, lambda job: wake(app, job), lambda: waiting(app, MODEL)):
            end_when_told(holder)
            say(f"serving {service.name}, queue “{MODEL}” at {without_password(broker)}, store {store}")
            consume(app, holder, doing(holder, tasks.by_name), CALLERS)
    say("ended")


class _Shown:
    """What the worker says of itself: it is there from the start, and has a name once the model is loaded."""

    service: Service | None = None

    def __call__(self) -> JsonValue:
        service = self.service
        serving = Serving(name=service.name, counters=dict(service.counters())) if service else Serving()
        return serving.model_dump(mode="json")


def _check_serves(folder: Path) -> None:
    found = model_folder(folder)
    if found.kind in kinds() and kind_of(folder).role == "aligner":
        raise BadInput(
            f"{folder}: only aligns text, which no job asks for; give the folder of a model that hears "
            "words or answers questions, and set this one as WORDSPLICE_ALIGNER_DIR where text is aligned"
        )
