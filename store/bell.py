"""Word through Redis that a job ended, for who waits to look at once. It may be lost: they look anyway."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from celery import Celery

_CHANNEL = "wordsplice.ended"

_LISTENS = 1.0
"""Seconds that one read of the connection waits: less than after which it counts as lost."""

_AGAIN_AFTER = 5.0
"""Seconds before a listener that lost its connection makes another."""

_log = logging.getLogger(__name__)


class Rings:
    """What threads wait for together; none misses a ring between two waits."""

    def __init__(self) -> None:
        self._rung = threading.Condition()
        self._rings = 0
        self._heard = threading.local()

    def ring(self) -> None:
        """Let all threads that wait go on, and those that come to wait for this one at once."""
        with self._rung:
            self._rings += 1
            self._rung.notify_all()

    def pause(self, seconds: float) -> None:
        """Wait so long, or until a ring that this thread has not had yet."""
        with self._rung:
            if self._rings == getattr(self._heard, "rings", 0):
                self._rung.wait(seconds)
            self._heard.rings = self._rings


class Bell:
    """Rung where a job ends, heard by all that wait for one. app: the Celery application of the broker."""

    def __init__(self, app: Celery) -> None:
        self._app = app
        self._rings = Rings()
        self._lock = threading.Lock()
        self._listens = False
        self._retry = 0.0

    def ring(self, id: str) -> None:
        """Say that a job ended."""
        try:
            with self._app.producer_or_acquire() as producer:
                producer.channel.client.publish(_CHANNEL, id)
        except Exception as error:  # the network's, kombu's or redis's: the job's record says it as well
            _log.info("nobody was told that job %s ended: %r", id, error)

    def pause(self, seconds: float) -> None:
        """Wait so long, or until a ring that this thread has not had yet."""
        self._listen()
        self._rings.pause(seconds)

    def _listen(self) -> None:
        """Have a thread listen, unless one does, or lost its connection just now."""
        with self._lock:
            if self._listens or time.monotonic() < self._retry:
                return
            self._listens = True
        threading.Thread(target=self._hear, name="wordsplice-bell", daemon=True).start()

    def _hear(self) -> None:
        try:
            with (
                self._app.connection_for_read() as connection,
                connection.default_channel.client.pubsub() as subscribed,
            ):
                subscribed.subscribe(_CHANNEL)
                while True:
                    if subscribed.get_message(timeout=_LISTENS) is not None:
                        self._rings.ring()  # at the first, of having subscribed, a job may just have ended
        except Exception as error:  # as in `ring`
            _log.info("the end of jobs is not heard at once: %r", error)
        finally:
            with self._lock:
                self._listens = False
                self._retry = time.monotonic() + _AGAIN_AFTER
