"""The requests of one call to an engine: sent one after another, and none left behind."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import Protocol, Self
from uuid import uuid4

from ...audio.mono import Sound
from ..engine.requests import Generated, OneOf, Request, Srwt
from ..engine.tickets import Overfull, Ticket

_POLL = 0.25
"""Seconds between two reports while waiting: callers are promised two a second."""


class Submits(Protocol):
    """What takes requests: an engine."""

    def submit(self, request: Request) -> Ticket:
        """Let a request wait for its turn. Raises Overfull where as many wait as may."""

    def resamples(self, rate: int) -> bool:
        """Whether sound of a rate (Hz) is best given as it is, rather than at 16 kHz."""


class Calls:
    """What one caller has asked of an engine; a context manager that cancels what is still open at its end.

    report: called at least four times a second while waiting; it may raise to stop the work.
    """

    def __init__(self, engine: Submits, report: Callable[[], None]) -> None:
        self._engine = engine
        self.report = report
        self._caller = uuid4().hex
        self._open: list[Ticket] = []

    def submit(self, ids: tuple[int, ...], sound: Sound, budget: int, rule: Srwt | OneOf | None) -> Ticket:
        """Ask about one clip; waits while the engine's queue is full: the work was accepted as a whole."""
        request = Request(ids, (sound.samples,), budget, rule, caller=self._caller, rate=sound.rate)
        while True:
            try:
                ticket = self._engine.submit(request)
            except Overfull:
                self.report()
                time.sleep(_POLL)
                continue
            self._open = [*(each for each in self._open if not each.done()), ticket]
            return ticket

    def result(self, ticket: Ticket) -> Generated:
        """What was written, waited for. Raises what the request failed with."""
        while True:
            self.report()
            try:
                return ticket.result(_POLL)
            except TimeoutError:
                continue

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for ticket in self._open:
            ticket.cancel()
