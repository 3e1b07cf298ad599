"""What an engine has done so far."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from .requests import Generated, Request


@dataclass(frozen=True, slots=True)
class Counters:
    """waiting: requests in the queue. active: rows being written. done, failed, refused: requests so far.

    Requests that were cancelled or ran out of time count as failed, those that never waited as refused.

    batch: mean rows of a step. tokens_per_second: written, per second in which there was something to do.
    real_time_factor: seconds of sound in the requests done, per such second.
    """

    waiting: int
    active: int
    done: int
    failed: int
    refused: int
    batch: float
    tokens_per_second: float
    real_time_factor: float


class Meter:
    """Adds up what happens. Written by the engine's thread; any thread may read."""

    def __init__(self) -> None:
        self.done = self.failed = self.refused = 0
        self._steps = self._rows = self._tokens = 0
        self._seconds = self._busy = 0.0

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Count the time in which there is something to do."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self._busy += time.perf_counter() - start

    def stepped(self, rows: int) -> None:
        """A step wrote a token for so many rows."""
        self._steps += 1
        self._rows += rows

    def finished(self, request: Request, generated: Generated) -> None:
        """A request has its result."""
        self.done += 1
        self._tokens += len(generated.ids) + generated.complete
        self._seconds += sum(map(len, request.waveforms)) / request.rate

    def read(self, waiting: int, active: int) -> Counters:
        """The counters now."""
        busy = self._busy or 1.0
        return Counters(
            waiting=waiting,
            active=active,
            done=self.done,
            failed=self.failed,
            refused=self.refused,
            batch=self._rows / max(1, self._steps),
            tokens_per_second=self._tokens / busy,
            real_time_factor=self._seconds / busy,
        )
