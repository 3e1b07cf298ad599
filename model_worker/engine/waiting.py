"""The requests that wait for a free row."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterator
from itertools import islice, zip_longest

from .tickets import Ticket

_PADDED = 2
"""Times their own tokens that prompts of unequal length may take together, padding counted."""


class Waiting:
    """A bounded queue in which callers take turns, whoever has how many requests. For one thread only."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._callers: OrderedDict[str, deque[Ticket]] = OrderedDict()
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def put(self, ticket: Ticket) -> bool:
        """Let a request wait, where one more may; whether it does."""
        if self._count >= self._limit:
            return False
        self._callers.setdefault(ticket.request.caller, deque()).append(ticket)
        self._count += 1
        return True

    def take(self, rows: int, tokens: int) -> list[Ticket]:
        """The next requests to be prefilled together: whose turn it is, with others of about its length.

        rows: so many at most, and all of them from the first so many in turn. tokens: budget of the batch,
        padding counted; a longer request is taken alone.
        """
        turns = list(islice(self._in_turn(), rows))
        if not turns:
            return []
        taken = _alike(turns, tokens)
        self._remove(taken)
        if (caller := turns[0].request.caller) in self._callers:
            self._callers.move_to_end(caller)
        return taken

    def take_settled(self, now: float) -> list[Ticket]:
        """Take out those that were cancelled or whose deadline has passed."""
        settled = [ticket for queue in self._callers.values() for ticket in queue if ticket.settled(now)]
        if settled:
            self._remove(settled)
        return settled

    def take_all(self) -> list[Ticket]:
        """Take out all."""
        tickets = list(self._in_turn())
        self._remove(tickets)
        return tickets

    def _in_turn(self) -> Iterator[Ticket]:
        rounds = zip_longest(*self._callers.values())
        return (ticket for turn in rounds for ticket in turn if ticket is not None)

    def _remove(self, tickets: list[Ticket]) -> None:
        gone = set(map(id, tickets))
        for caller in {ticket.request.caller for ticket in tickets}:
            left = deque(ticket for ticket in self._callers[caller] if id(ticket) not in gone)
            if left:
                self._callers[caller] = left
            else:
                del self._callers[caller]
        self._count -= len(tickets)


def _alike(turns: list[Ticket], tokens: int) -> list[Ticket]:
    """The first, and of the others those nearest in length that fit with it into one batch."""
    first, *others = turns
    taken, longest, content = [first], len(first), len(first)
    for ticket in sorted(others, key=lambda other: abs(len(other) - len(first))):
        longer, padded_limit = max(longest, len(ticket)), _PADDED * (content + len(ticket))
        if longer * (len(taken) + 1) > min(tokens, padded_limit):
            break
        taken.append(ticket)
        longest, content = longer, content + len(ticket)
    return taken
