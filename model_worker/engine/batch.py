"""The requests that are being written together, by one thread."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ..qwen_audio.special_tokens import STOP_IDS
from .choosing import NO_TOKEN
from .counters import Meter
from .limits import Limits
from .prefill import Reader
from .requests import Generated, OneOf, Srwt
from .rows import Rows
from .tickets import NoNumbers, NotEnoughMemory, Ticket


@dataclass(slots=True)
class _Writing:
    """A request in its row."""

    ticket: Ticket

    @property
    def length(self) -> int:
        """Tokens of prompt and answer. All but the last are in the slot."""
        return len(self.ticket) + len(self.ticket.ids)

    @property
    def constrained(self) -> bool:
        """Whether its next token is under rules."""
        return isinstance(self.ticket.request.rule, Srwt)

    def taken(self, token: int) -> Generated | None:
        """What was written, where the token is the last."""
        request, ids, complete = self.ticket.request, self.ticket.ids, token in STOP_IDS
        if not complete:
            ids.append(token)
        complete = complete or isinstance(request.rule, OneOf)
        if complete or len(ids) >= request.budget:
            return Generated(tuple(ids), complete)
        return None


class Batch:
    """Requests in rows from 0 on; each leaves as soon as it is done, and the last one takes its place.

    Whatever fails with several is tried again with half of them: what fails with one is that one's failure.
    """

    def __init__(self, reader: Reader, rows: Rows, limits: Limits, meter: Meter) -> None:
        self._reader, self._rows, self._meter = reader, rows, meter
        self._limit = self._most = limits.rows
        self._writing: list[_Writing] = []

    def __len__(self) -> int:
        return len(self._writing)

    @property
    def free(self) -> int:
        """Rows that may be begun."""
        return self._limit - len(self)

    def begin(self, tickets: list[Ticket]) -> None:
        """Read the prompts of requests, no more than rows are free, and write the first token of each."""
        failure = self._begun(tickets)
        if failure is None:
            return
        if len(tickets) == 1:
            self._fail(tickets[0], failure)
            return
        half = len(tickets) // 2
        self.begin(tickets[:half])
        self.begin(tickets[half:])

    def step(self) -> None:
        """Write the next token of each."""
        tokens: list[int | Exception] = []
        most = self._most
        while len(tokens) < len(self):
            first = len(tokens)
            count = min(most, len(self) - first)
            stepped = self._stepped(first, count)
            if isinstance(stepped, list):
                tokens += stepped
            elif count == 1:
                tokens.append(stepped)
            else:
                # A power of two is stepped alone, whereas other counts take rows along that are in use here.
                most = 1 << (count - 1).bit_length() - 1
                self._most = most if isinstance(stepped, torch.OutOfMemoryError) else self._most
        self._meter.stepped(len(tokens))
        self._take(0, tokens)
        if not self:
            self._most = self._limit

    def drop_settled(self, now: float) -> None:
        """Take out requests that were cancelled or whose deadline has passed."""
        for row in reversed(range(len(self))):
            if self._writing[row].ticket.settled(now):
                self._meter.failed += 1
                self._leave(row)

    def abandon(self, error: Exception) -> None:
        """Take out all, failed."""
        for writing in self._writing:
            self._fail(writing.ticket, error)
        self._writing.clear()

    def _begun(self, tickets: list[Ticket]) -> Exception | None:
        """Begin requests together; the error where that fails, and nothing has begun."""
        first, requests = len(self), [ticket.request for ticket in tickets]
        try:
            hidden, lengths = self._reader(requests, self._rows.slots.prompts(first, len(requests)))
            tokens = self._rows.begin(first, [request.rule for request in requests], hidden, lengths)
        except Exception as error:
            return _without_frames(error)
        self._writing += map(_Writing, tickets)
        self._take(first, tokens)
        return None

    def _stepped(self, first: int, count: int) -> list[int] | Exception:
        """The next tokens of some rows, or the error."""
        some = self._writing[first : first + count]
        try:
            return self._rows.step(
                first, count, max(row.length for row in some), any(row.constrained for row in some)
            )
        except Exception as error:
            return _without_frames(error)

    def _take(self, first: int, tokens: list[int] | list[int | Exception]) -> None:
        """Take one token of each row from the first on, from the last to the first since rows move down."""
        for row in reversed(range(first, first + len(tokens))):
            self._take_one(row, tokens[row - first])

    def _take_one(self, row: int, token: int | Exception) -> None:
        writing = self._writing[row]
        if isinstance(token, Exception):
            self._leave(row)
            self._fail(writing.ticket, token)
        elif token == NO_TOKEN:
            self._rows.slots.wipe(row)
            self._leave(row)
            self._fail(writing.ticket, NoNumbers("the model's output for this request is not finite"))
        elif (generated := writing.taken(token)) is not None:
            self._leave(row)
            self._meter.finished(writing.ticket.request, generated)
            writing.ticket.succeed(generated)

    def _fail(self, ticket: Ticket, error: Exception) -> None:
        self._meter.failed += 1
        if isinstance(error, torch.OutOfMemoryError):
            error = NotEnoughMemory(
                f"not enough memory for a request of {len(ticket)} tokens by itself: "
                "give less audio, or let a device with more memory serve it"
            )
        ticket.fail(error)

    def _leave(self, row: int) -> None:
        """Free a row: the last one moves there."""
        last = self._writing.pop()
        if row < len(self):
            self._rows.move(len(self), row, last.length)
            self._writing[row] = last


def _without_frames(error: Exception) -> Exception:
    """An error that does not keep the tensors of the call alive in which it was raised."""
    if isinstance(error, torch.OutOfMemoryError):
        error = error.with_traceback(None)
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
    return error
