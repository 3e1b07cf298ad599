"""Approval of steps that take something away: what is proposed, what may be answered, and who answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import floor
from typing import Any

from ...tools import EditedSpan, Outcome, ToolCall

UNATTENDED_SHARE = 0.25
"""How much of an audio one request may take away while nobody is there to approve it.

More than what fillers, pauses and single sentences come to, and so little that a plan gone wrong, be it by a
model's fault or by what somebody says in a recording, leaves most of the audio.
"""

ON_THE_COMMAND_LINE = "look at it with --dry-run and allow it with --yes"

_TAKING = frozenset({"cut", "mute", "bleep", "replace"})


@dataclass(frozen=True, slots=True)
class Proposal:
    """A step that would take something away, before it is done.

    told: what it would come to, as a sentence. audio: the one that it takes most of. spans: what it touches,
    with the words around. seconds: how much it would take away or cover. share: how much of what was heard
    in the audio before the request (0 to 1) would not be heard then, earlier steps counted.
    """

    call: ToolCall
    told: str
    audio: int | None
    spans: tuple[EditedSpan, ...]
    seconds: float
    share: float


@dataclass(frozen=True, slots=True)
class Approve:
    """Do it."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Do it with other arguments for the same tool."""

    args: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reject:
    """Do it not. reason: what the model is told. stop: end the whole request; what was done of it stays."""

    reason: str = ""
    stop: bool = False


Decision = Approve | Edit | Reject

Approver = Callable[[Proposal], Decision]


def approve_all(_: Proposal) -> Decision:
    """Let every step be done: where the caller undoes what turns out wrong."""
    return Approve()


def unattended(proposal: Proposal, instead: str = ON_THE_COMMAND_LINE) -> Decision:
    """Let a request take away no more than `UNATTENDED_SHARE` of an audio, and end it where it wants to.

    instead: what to do then.
    """
    if proposal.share <= UNATTENDED_SHARE and takes_sound(proposal):
        return Approve()
    if takes_sound(proposal):
        left = floor(100 * (1 - proposal.share))
        what = f"leave only {left}% of audio {proposal.audio} to be heard"
    else:
        what = "throw earlier edits away"
    return Reject(f"“{proposal.call.tool}” would {what}, which somebody has to approve: {instead}", stop=True)


def takes_sound(proposal: Proposal) -> bool:
    """Whether a step is about sound; otherwise it is about earlier edits."""
    return proposal.seconds > 0


def taken(outcome: Outcome) -> float:
    """Seconds of sound that a step takes away or covers, by its own account."""
    return sum(span.end - span.start for span in outcome.spans if span.kind in _TAKING)
