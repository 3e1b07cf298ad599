"""Requests on their way: what a caller holds, and the ways in which a request comes to nothing."""

from __future__ import annotations

from concurrent.futures import Future, InvalidStateError
from contextlib import suppress

from ...core.errors import WordspliceError
from .requests import Generated, Request


class Overfull(WordspliceError):
    """As many requests wait as may: try again later."""


class DeadlinePassed(WordspliceError):
    """The request's deadline came before its end."""


class Cancelled(WordspliceError):
    """The request was cancelled."""


class EngineClosed(WordspliceError):
    """The engine takes no requests any more, and has given up those it had."""


class NotEnoughMemory(WordspliceError):
    """The device's memory does not suffice for a request even by itself."""


class NoNumbers(WordspliceError):
    """What the model computed for a request are no finite numbers."""


class Ticket:
    """A request that was submitted. Any thread may ask for its result, wait for it or cancel it.

    ids: the tokens written so far, without the one that ends them; only the engine adds to them.
    """

    def __init__(self, request: Request) -> None:
        self.request = request
        self.ids: list[int] = []
        self._future: Future[Generated] = Future()

    def result(self, timeout: float | None = None) -> Generated:
        """What was written, waited for up to `timeout` seconds, or without end.

        Raises TimeoutError when it is not there by then, DeadlinePassed, Cancelled, EngineClosed, and
        whatever the request itself failed with.
        """
        return self._future.result(timeout)

    def cancel(self) -> None:
        """Give the request up; no effect on one that has its result."""
        self.fail(Cancelled("the request was cancelled"))

    def done(self) -> bool:
        """Whether there is a result or an error."""
        return self._future.done()

    def succeed(self, generated: Generated) -> None:
        """Settle the request, unless it is settled already. For the engine."""
        with suppress(InvalidStateError):
            self._future.set_result(generated)

    def fail(self, error: Exception) -> None:
        """Settle the request with an error, unless it is settled already. For the engine."""
        with suppress(InvalidStateError):
            self._future.set_exception(error)

    def settled(self, now: float) -> bool:
        """Whether nothing is to be done any more: it has its result, or its deadline has passed."""
        deadline = self.request.deadline
        if deadline is not None and now >= deadline:
            self.fail(DeadlinePassed("the request's deadline passed before it was done"))
        return self.done()

    def __len__(self) -> int:
        return len(self.request.input_ids)
