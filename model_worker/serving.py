"""A model worker: one process, one model, any number of callers behind a Celery queue."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import JsonValue

from ..core.errors import BadInput
from ..core.settings import settings
from ..speech.remote.messages import Serving
from ..store.files import Files
from ..store.holders import Holder
from ..store.jobs import Jobs
from ..store.places import shared_store
from ..store.queue import MODEL, celery_app, waiting, wake, without_password
from ..store.running import run
from ..store.sweeping import Sweeper
from .loading import load
from .service import Service
from .tasks import Tasks

if TYPE_CHECKING:
    from celery import Celery

CALLERS = 64
"""Jobs that are taken from the queue at once, a thread each: as many as fill the engine's rows."""


def serve(folder: Path, device: str | None, dtype: str | None, say: Callable[[str], None]) -> None:
    """Load the model of a folder, and do the jobs of the queue with it until the process is told to end.

    device, dtype: as for `load`. say: told when it is ready. Raises BadInput where the model cannot be
    loaded, the queue is not set or out of reach, or the store cannot be used; no job was taken then.
    """
    broker, store = settings().broker_url, shared_store()
    if broker is None:
        raise BadInput(
            "the queue is not set: set WORDSPLICE_BROKER_URL to a Redis server, such as redis://localhost:6379/0"
        )
    app = celery_app(broker)
    waiting(app, MODEL)  # is it in reach?
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
        for name, work in tasks.by_name.items():
            _register(app, holder, name, work)
        with Sweeper(holder, lambda job: wake(app, job), lambda: waiting(app, MODEL)):
            say(f"serving {service.name}, queue “{MODEL}” at {without_password(broker)}, store {store}")
            _work(app)


class _Shown:
    """What the worker says of itself: it is there from the start, and has a name once the model is loaded."""

    service: Service | None = None

    def __call__(self) -> JsonValue:
        service = self.service
        serving = Serving(name=service.name, counters=dict(service.counters())) if service else Serving()
        return serving.model_dump(mode="json")


def _register(app: Celery, holder: Holder, name: str, work: Callable[..., JsonValue]) -> None:
    @app.task(name=name)
    def task(id: str) -> None:
        run(holder, id, work)


def _work(app: Celery) -> None:
    """Take messages until the process is told to end; then finish what was taken."""
    worker = app.Worker(
        pool="threads",
        concurrency=CALLERS,
        queues=[MODEL],
        loglevel=logging.WARNING,
        without_gossip=True,
        without_mingle=True,
        without_heartbeat=True,
        quiet=True,
    )
    worker.start()
