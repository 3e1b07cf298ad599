"""A worker's end of the queue: Celery takes messages as they come, and no message can end the worker.

Imported only where a worker is started: it needs Celery.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import warnings
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from celery import Celery
from celery.apps.worker import Worker
from celery.exceptions import SecurityWarning
from celery.platforms import EX_FAILURE, EX_OK
from celery.worker import loops, state
from celery.worker.consumer import Consumer

from .errors import Internal
from .holders import Holder
from .running import Work, run
from .turns import Turns

_log = logging.getLogger(__name__)


def consume(
    app: Celery,
    holder: Holder,
    takes: Mapping[str, Callable[[str], None]],
    threads: int,
) -> None:
    """Do the jobs of a holder's queue until the process is told to end, then finish what was taken.

    Told by SIGTERM or Ctrl+C, which `end_when_told` takes; by a second one, it leaves what it took to other
    workers. takes: by task, what takes the ids of its jobs: does them, as of `doing`, or has them done and
    returns at once. threads: jobs that are taken at once. To be called from the main thread; logs to stderr.
    Raises Internal where Celery ends by itself.
    """
    app.conf.update(worker_consumer=_Consumer, worker_redirect_stdouts=False)
    for name, take in takes.items():
        _register(app, name, take)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SecurityWarning)  # of what pickles could do, which are refused
        worker = _Worker(
            app=app,
            pool="threads",
            concurrency=threads,
            queues=[holder.queue],
            loglevel=logging.WARNING,
            without_gossip=True,
            without_mingle=True,
            without_heartbeat=True,
            quiet=True,
        )
    worker.start()
    if worker.exitcode == EX_FAILURE:
        holder.abandon()
        raise Internal("the worker ended by a fault, which its log tells of; start it again")


def doing(
    holder: Holder, works: Mapping[str, Work], turns: Turns | None = None
) -> dict[str, Callable[[str], None]]:
    """What does jobs, by task, for `consume`. works: by task. turns: as for `run`."""
    return {name: partial(_run, holder, work, turns) for name, work in works.items()}


def _run(holder: Holder, work: Work, turns: Turns | None, id: str) -> None:
    run(holder, id, work, turns)


def end_when_told(holder: Holder) -> None:
    """Take the signals that end a process from now on, for `consume`; from the main thread.

    To be called before anybody is told that the worker is ready, and may tell it to end.
    """

    def told_to_end(number: int, frame: object) -> None:
        if state.should_stop is None:
            state.should_stop = EX_OK
            holder.ends = True
            _say("ending: what was taken is finished first; once more leaves it to other workers")
        else:
            holder.abandon()
            _say("ending: what was taken is left to other workers")

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, told_to_end)


def _register(app: Celery, name: str, take: Callable[[str], None]) -> None:
    def task(*given: object, **named: object) -> None:
        match given:
            case (str(id),):
                take(id)
            case _:
                _log.warning("a message for %s names no job, and is dropped", name)

    app.task(task, name=name)


class _Worker(Worker):  # type: ignore[misc]  # Celery has no types
    """Ends as `end_when_told` says, where Celery would try to stop threads, which it cannot."""

    def install_platform_tweaks(self, worker: Worker) -> None:
        """Leave the signals as they are taken."""


def _say(line: str) -> None:
    """Write a line to stderr, past its buffer: a signal may come while that is written to."""
    if sys.__stderr__ is not None:
        os.write(sys.__stderr__.fileno(), f"{line}\n".encode())


class _Consumer(Consumer):  # type: ignore[misc]  # Celery has no types
    """Drops messages that are none of this worker's with a line in the log, where Celery's own may end."""

    @staticmethod
    def loop(consumer: Any, *arguments: Any) -> None:
        """Take messages until the connection is lost, which is how one that kombu cannot take apart ends."""
        try:
            (loops.asynloop if consumer.hub else loops.synloop)(consumer, *arguments)
        except consumer.connection_errors:
            raise
        except Exception as error:  # whatever somebody put there; it is off the queue by now
            raise ConnectionError(f"a message was no message, and is dropped: {error!r}") from error

    def create_task_handler(self, *arguments: Any) -> Callable[[Any], None]:
        """What takes each message."""
        take = super().create_task_handler(*arguments)

        def taken(message: Any) -> None:
            try:
                take(message)
            except self.connection_errors:
                raise
            except Exception as error:  # its shape is not that of a task
                self._drop(message, error)

        return taken

    def on_connection_error_after_connected(self, exc: Exception) -> None:
        """Let go of a connection that is lost, to make another: the jobs of its messages are in the store.

        kombu fails where it would give messages back to a server that is gone, and Celery would end of that.
        """
        try:
            super().on_connection_error_after_connected(exc)
        except Exception as error:
            _log.warning("the lost connection was not closed in order: %r", error)

    def on_unknown_message(self, body: Any, message: Any) -> None:
        """Drop a message that is not Celery's."""
        self._drop(message, "it is of no known form")

    def on_unknown_task(self, body: Any, message: Any, exc: Exception) -> None:
        """Drop a message for what this worker does not do."""
        self._drop(message, f"there is no task {exc}")

    def on_invalid_task(self, body: Any, message: Any, exc: Exception) -> None:
        """Drop a message whose content is not JSON, or of no use."""
        self._drop(message, exc)

    def on_decode_error(self, message: Any, exc: Exception) -> None:
        """Drop a message that says it is JSON and is not."""
        self._drop(message, exc)

    def _drop(self, message: Any, why: object) -> None:
        _log.warning("a message that no worker here can use is dropped: %s", " ".join(str(why).split())[:200])
        if not message.acknowledged:
            message.reject_log_error(_log, self.connection_errors)
