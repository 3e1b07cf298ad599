"""Calls that are carried out in threads: followed while they run, asked after later, cancelled."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from contextvars import ContextVar
from time import monotonic
from typing import Any, Literal

import anyio
from anyio import from_thread, to_thread
from anyio.lowlevel import EventLoopToken, current_token

from ...core.errors import BadInput

State = Literal["waiting", "running", "done", "failed", "cancelled"]
Report = Callable[[float, float | None, str | None], Awaitable[None]]
"""Told how far a call is, what that is of, and what is being done."""

PERIOD = 0.2
"""Seconds between two notifications of progress."""

_CURRENT: ContextVar[Job] = ContextVar("current job")


class Cancelled(BaseException):
    """Ends the work of a call that was cancelled. Not for those who handle errors."""


class Job:
    """One call of a client. It runs when its turn comes.

    tool: the name of what was called. work: run in a thread. It can be cancelled wherever it tells its
    progress; what is begun is then taken back by the exception that ends it.
    """

    def __init__(self, tool: str, work: Callable[[], Any]) -> None:
        self.tool = tool
        self.label = ""
        self._work = work
        self._stages = 0
        self._fraction = 0.0
        self._began: float | None = None
        self._ended: float | None = None
        self._result: tuple[Any] | None = None
        self._error: Exception | None = None
        self._token: EventLoopToken | None = None
        self._scope = anyio.CancelScope()
        self._cancelled = threading.Event()
        self._finished = anyio.Event()
        self._news = anyio.Event()

    async def run(self, turn: anyio.Lock, limiter: anyio.CapacityLimiter) -> None:
        """Carry it out when nothing else holds the turn. Raises nothing: `result` does."""
        self._token = current_token()
        try:
            with self._scope:
                async with turn, self._flagging_cancellation():
                    self._began = monotonic()
                    await to_thread.run_sync(self._in_thread, limiter=limiter)
        finally:
            self._ended = monotonic()
            self._finished.set()
            self._news.set()

    def cancel(self) -> None:
        """Let it end as soon as it can; nothing happens to one that has ended."""
        self._scope.cancel()

    @property
    def finished(self) -> bool:
        """Whether it has ended, well or not."""
        return self._finished.is_set()

    @property
    def state(self) -> State:
        """How it stands."""
        if self._result is not None:
            return "done"
        if self._error is not None:
            return "failed"
        if self.finished:
            return "cancelled"
        return "waiting" if self._began is None else "running"

    @property
    def fraction(self) -> float:
        """How much of what is being done now is done, 0 to 1."""
        return 1.0 if self._result is not None else self._fraction

    @property
    def seconds(self) -> float:
        """How long it has run."""
        if self._began is None:
            return 0.0
        return (self._ended or monotonic()) - self._began

    def result(self) -> Any:
        """What came of it. Raises what its work raised, and BadInput where there is nothing."""
        if self._error is not None:
            raise self._error
        if self._result is None:
            raise BadInput("it was cancelled" if self.finished else "it is not done yet; ask job_status")
        return self._result[0]

    async def wait(self) -> None:
        """Wait until it has ended."""
        await self._finished.wait()

    async def follow(self, report: Report) -> None:
        """Wait until it has ended, and report its progress meanwhile, always more than before."""
        told = -1.0
        while not self.finished:
            await self._news.wait()
            done = self._stages + self._fraction
            if self._stages and done > told:
                told = done
                await report(done, self._stages + 1, self.label)

    def stage(self, label: str) -> Callable[[float, float], None]:
        """Note that a piece of work begins, in any thread.

        Gives a function that is told what is done and what there is in all. Both raise Cancelled where the
        call was cancelled, from whichever side.
        """
        self._noted(label, 0.0, new=True)
        told = monotonic()

        def tell(done: float, total: float) -> None:
            nonlocal told
            if self._cancelled.is_set():
                raise Cancelled
            if monotonic() - told >= PERIOD and total > 0:
                told = monotonic()
                self._noted(label, min(done / total, 1.0))

        return tell

    @asynccontextmanager
    async def _flagging_cancellation(self) -> AsyncIterator[None]:
        """Have threads see when the job, its session or the server is ended: scopes cannot tell them."""

        async def flag() -> None:
            try:
                await anyio.sleep_forever()
            finally:
                self._cancelled.set()

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(flag)
            yield
            tasks.cancel_scope.cancel()

    def _in_thread(self) -> None:
        _CURRENT.set(self)
        with suppress(Cancelled):
            try:
                self._result = (self._work(),)
            except Exception as error:
                # It is for whoever asks for the result; here it would end everybody's calls.
                self._error = error

    def _noted(self, label: str, fraction: float, *, new: bool = False) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        from_thread.run_sync(self._note, label, fraction, new, token=self._token)

    def _note(self, label: str, fraction: float, new: bool) -> None:
        """As `_noted`, in the thread of the event loop."""
        self._stages += new
        self.label, self._fraction = label, fraction
        self._news.set()
        self._news = anyio.Event()


@contextmanager
def watched(label: str) -> Iterator[Callable[[float, float], None]]:
    """Progress of one piece of work of the call that is being carried out, as `Job.stage`."""
    yield _CURRENT.get().stage(label)


def step(label: str) -> None:
    """Note a step of the call that is being carried out. Raises Cancelled."""
    _CURRENT.get().stage(label)
