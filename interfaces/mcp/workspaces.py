"""What the server keeps for each client while it is connected: a session, and its calls."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import anyio
from anyio.abc import TaskGroup, TaskStatus
from mcp.server.context import ServerRequestContext

from ...agent.outlet import Outlet
from ...agent.roots import Roots
from ...agent.session import Session
from ...core.errors import BadInput, CannotEdit
from .jobs import Job, watched
from .planning import Unattended

PATIENCE = 45.0
"""Seconds that a call may take before it becomes a job: clients commonly give up after 60."""

MOST_CALLS = 16
"""Calls of one client that may wait for each other."""

MOST_KEPT = 16
"""Jobs that have ended, the results of which can still be asked for."""

_THREADS = 4
"""Calls of all clients that are carried out at the same time."""

_KEY = "wordsplice"


class NoSuchJob(BadInput):
    """A job that there is not."""


class Workspace:
    """The session of one client, and its jobs. Calls are carried out one at a time, in their order."""

    def __init__(self, roots: Roots, limiter: anyio.CapacityLimiter) -> None:
        self.roots = roots
        self.session = Session(Unattended(), watch=watched, outlet=Outlet(roots))
        self.jobs: dict[str, Job] = {}
        self.left = False
        self._count = 0
        self._open = 0
        self._limiter = limiter
        self._turn = anyio.Lock()
        self._tasks: TaskGroup | None = None

    async def live(self, *, task_status: TaskStatus[None]) -> None:
        """Be there for calls until `leave`; then nothing of it is left."""
        try:
            async with anyio.create_task_group() as self._tasks:
                task_status.started()
                await anyio.sleep_forever()
        finally:
            self.session.close()

    def leave(self) -> None:
        """Cancel what runs, and close the session once it has ended."""
        self.left = True
        if self._tasks:
            self._tasks.cancel_scope.cancel()

    def call(self, tool: str, work: Callable[[], Any]) -> Job:
        """Have a call carried out after those before it. Raises CannotEdit where too many wait."""
        if self._open >= MOST_CALLS:
            raise CannotEdit(f"{self._open} calls wait already; wait for them, or end one with cancel_job")
        assert self._tasks, "not alive"
        job = Job(tool, work)
        self._open += 1
        self._tasks.start_soon(self._carry_out, job)
        return job

    def keep(self, job: Job) -> str:
        """Keep a job to be asked after; gives its id. Of those that have ended only the last are kept."""
        self._count += 1
        ended = [key for key, kept in self.jobs.items() if kept.finished]
        for key in ended[: max(0, len(ended) - MOST_KEPT + 1)]:
            del self.jobs[key]
        self.jobs[str(self._count)] = job
        return str(self._count)

    def job(self, key: str) -> Job:
        """Raises NoSuchJob."""
        if key not in self.jobs:
            there = f"the jobs are {', '.join(self.jobs)}" if self.jobs else "there is none"
            raise NoSuchJob(f"there is no job {key!r}; {there}")
        return self.jobs[key]

    async def _carry_out(self, job: Job) -> None:
        try:
            await job.run(self._turn, self._limiter)
        finally:
            self._open -= 1


@dataclass(frozen=True, slots=True)
class Desk:
    """Where clients get their workspaces. patience: seconds that a call may take before it becomes a job."""

    roots: Roots
    patience: float
    _tasks: TaskGroup
    _limiter: anyio.CapacityLimiter
    _opening: anyio.Lock
    _own: dict[str, Any]

    async def workspace(self, context: ServerRequestContext[Desk, Any]) -> Workspace:
        """The workspace of the client that asks, opened when it first does."""
        async with self._opening:
            held = self._held(context)
            if _KEY not in held or held[_KEY].left:
                workspace = Workspace(self.roots, self._limiter)
                await self._tasks.start(workspace.live)
                held[_KEY] = workspace
                if context.request is not None:
                    context.session._connection.exit_stack.callback(workspace.leave)
            found: Workspace = held[_KEY]
            return found

    def _held(self, context: ServerRequestContext[Desk, Any]) -> dict[str, Any]:
        """What is kept for a client.

        Over HTTP it belongs to the connection, which SDK 2.3 hands to handlers under a private name only.
        Otherwise the desk has one client, whose requests may each come as a connection of their own.
        """
        return self._own if context.request is None else context.session._connection.state


@asynccontextmanager
async def desk(roots: Roots, patience: float = PATIENCE) -> AsyncIterator[Desk]:
    """A desk; in the end all its workspaces are closed, when the threads that worked for them have ended."""
    limiter = anyio.CapacityLimiter(_THREADS)
    async with anyio.create_task_group() as tasks:
        yield Desk(roots, patience, tasks, limiter, anyio.Lock(), {})
        tasks.cancel_scope.cancel()
