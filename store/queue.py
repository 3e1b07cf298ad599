"""The queue that wakes workers: Celery on Redis. Its messages hold the id of a job and nothing else."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..core.errors import BadInput
from ..core.parts import needed
from ..core.settings import settings
from .errors import QueueFailed
from .records import Job

if TYPE_CHECKING:
    from celery import Celery

TRANSCRIBE = "wordsplice.model.transcribe"
"""The task that finds the words of a recording."""

ASK = "wordsplice.model.ask"
"""The task that answers a question about recordings."""

DESCRIBE = "wordsplice.model.describe"
"""The task that says what is to be heard."""

MODEL = "model"
"""The queue of the workers that hold a model."""

EDIT = "edit"
"""The queue of the workers that edit."""

WORKERS = MappingProxyType({MODEL: "wordsplice worker model --model DIR", EDIT: "wordsplice worker edit"})
"""The commands that start workers, by queue."""

LOCAL = "local"
"""The queue of jobs that are done in the process that wants them: nobody is woken for them."""

_DATABASE = re.compile("/?|/[0-9]+")

_AGAIN_AFTER = 0.7
"""Seconds after which a message is sent once more."""

_REACHED_WITHIN = 2.0
"""Seconds after which a Redis that does not answer counts as out of reach."""


def celery_app(broker_url: str) -> Celery:
    """The Celery application of a broker. Raises BadInput where Celery is not installed, or for a bad URL."""
    needed("celery", "redis", extra="queue", use="a queue of jobs")
    from celery import Celery
    from kombu import Queue

    _check(broker_url)
    app = Celery("wordsplice", broker=broker_url, set_as_current=False)
    app.conf.update(
        accept_content=["json"],
        task_serializer="json",
        task_ignore_result=True,
        # Taken from the queue at once: the job's record is the truth, and a late acknowledgement on a
        # connection that broke meanwhile would end the worker.
        task_acks_late=False,
        task_queues=[Queue(MODEL), Queue(EDIT)],
        task_create_missing_queues=False,
        task_publish_retry=False,
        worker_prefetch_multiplier=1,
        worker_cancel_long_running_tasks_on_connection_loss=True,
        broker_connection_retry_on_startup=True,
        broker_connection_max_retries=None,
        broker_connection_timeout=_REACHED_WITHIN,
        broker_transport_options={
            "queue_order_strategy": "priority",
            "priority_steps": list(range(10)),
            "socket_connect_timeout": _REACHED_WITHIN,
            "socket_timeout": _REACHED_WITHIN,
            "max_retries": 1,
            "interval_start": 0,
            "interval_step": 0.1,
        },
    )
    return app


def broker_set() -> str:
    """The broker that is set. Raises BadInput where none is."""
    broker = settings().broker_url
    if broker is None:
        raise BadInput(
            "the queue is not set: set WORDSPLICE_BROKER_URL to a Redis server, such as redis://localhost:6379/0"
        )
    return broker


def wake(app: Celery, job: Job) -> None:
    """Send the message that wakes a worker for a job. Raises BadInput where the queue cannot be reached.

    It is tried twice: a Redis that restarts is back in a moment, and a message that comes twice does no harm.
    """
    try:
        _send(app, job)
    except BadInput:
        time.sleep(_AGAIN_AFTER)
        _send(app, job)


def _send(app: Celery, job: Job) -> None:
    with _reached(app):
        app.send_task(job.task, args=[job.id], queue=job.queue, priority=job.priority)


def waiting(app: Celery, queue: str) -> int:
    """The number of messages that wait in a queue. Raises BadInput where it cannot be reached."""
    with _reached(app), app.connection_for_write() as connection:
        return int(connection.default_channel.queue_declare(queue).message_count)


def without_password(broker_url: str) -> str:
    """A URL as it may be shown."""
    scheme, mark, rest = broker_url.partition("://")
    place, slash, path = rest.partition("/")
    return f"{scheme}{mark}{place.rpartition('@')[2]}{slash}{path}"


def _check(broker_url: str) -> None:
    try:
        parts = urlsplit(broker_url)
        known = parts.scheme == "redis+socket" or (
            parts.scheme in ("redis", "rediss") and parts.port != 0 and _DATABASE.fullmatch(parts.path)
        )
    except ValueError:  # no such port
        known = False
    if not known:
        raise BadInput(
            f"{without_password(broker_url)} is no Redis URL; correct WORDSPLICE_BROKER_URL, "
            "such as redis://localhost:6379/0"
        )


@contextmanager
def _reached(app: Celery) -> Iterator[None]:
    from kombu.exceptions import OperationalError
    from redis.exceptions import AuthenticationError, RedisError, ResponseError

    place = without_password(app.conf.broker_url)
    try:
        yield
    except (OperationalError, RedisError, OSError) as error:
        cause = error.__cause__ or error
        if isinstance(cause, AuthenticationError | ResponseError):
            why = str(cause).rstrip(".")
            raise BadInput(f"the queue at {place} refuses: {why}; correct WORDSPLICE_BROKER_URL") from error
        raise QueueFailed(
            f"cannot reach the queue at {place}: start redis-server or correct WORDSPLICE_BROKER_URL"
        ) from error
