"""Which workers live, as seen from one of them."""

from __future__ import annotations

import threading
import time

from .jobs import Jobs


class Lookout:
    """Watches the heartbeats of a queue's workers go on.

    No clocks are compared: whoever was silent for the time of a lapse, as seen from here, is taken for dead,
    and its record is removed, so that all others know at once. It makes a new one if it lives after all.
    own: the worker that looks, which lives, however long its heartbeat is held up.
    """

    def __init__(self, jobs: Jobs, queue: str, own: str) -> None:
        self._jobs = jobs
        self._queue = queue
        self._own = own
        self._seen: dict[str, tuple[int, float]] = {}
        self._looking = threading.Lock()

    def look(self) -> None:
        """Note whose heartbeats went on. Raises StoreFailed."""
        with self._looking:
            now, seen = time.monotonic(), {}
            for id, record in self._jobs.workers(self._queue).items():
                beats, since = self._seen.get(id, (0, now))
                since = since if record.beats == beats else now
                if id == self._own or now - since < self._jobs.timing.lapse:
                    seen[id] = record.beats, since
                else:
                    self._jobs.kept.remove(f"workers/{self._queue}/{id}")
            self._seen = seen

    def saw(self, id: str) -> bool:
        """Whether a worker lived at the last look."""
        return id == self._own or id in self._seen
