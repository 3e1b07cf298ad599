"""How a planner in the agent's loop is watched and asked back on the command line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from ..agent.langchain.approval import Approve, Decision, Edit, Proposal, Reject, takes_sound, unattended
from ..agent.planners import Manner
from .printing import one_line, span_line

MOST_SPANS = 12
"""Places that are shown of a step that is to be approved."""

QUESTION = "Do it? [y]es, [n]o (and why), [a]ll from here on, [e]dit its arguments: "


def manner(*, yes: bool = False, memory: Path | None = None) -> Manner:
    """Steps are shown on stderr, and asked about where somebody is there to answer.

    yes: let all through unasked. memory: the file that keeps a conversation. Where nobody can be asked, a
    request may only take away as much as `unattended` lets it.
    """
    if yes:
        return Manner(None, _show, memory)
    asked = sys.stdin.isatty() and sys.stderr.isatty()
    return Manner(Asking() if asked else unattended, _show, memory)


class Asking:
    """Asks on the terminal about each step, until somebody says that all may be done."""

    def __init__(self) -> None:
        self._all = False

    def __call__(self, proposal: Proposal) -> Decision:
        """What is said of a step; the end of the input stops the request."""
        if self._all:
            return Approve()
        for line in proposal_lines(proposal):
            _say(f"{line}\n")
        while True:
            match _answer(QUESTION):
                case None:
                    return Reject("nobody approved of it", stop=True)
                case "y" | "yes":
                    return Approve()
                case "a" | "all":
                    self._all = True
                    return Approve()
                case "e" | "edit":
                    if edited := _edited(proposal):
                        return edited
                case answer if answer.lower().startswith("n"):
                    return Reject(answer.partition(" ")[2].strip())


def proposal_lines(proposal: Proposal) -> list[str]:
    """A step with every span that it would touch, the words around, and how much it would take."""
    spans = [f"  {span_line(span)}" for span in proposal.spans[:MOST_SPANS]]
    if len(proposal.spans) > MOST_SPANS:
        spans.append(f"  … {len(proposal.spans) - MOST_SPANS} more")
    total = (
        [f"  {proposal.seconds:.2f} s; then {proposal.share:.0%} of audio {proposal.audio} is gone"]
        if takes_sound(proposal)
        else []
    )
    return [one_line(line) for line in (f"Proposed: {proposal.call.tool}. {proposal.told}", *spans, *total)]


def _edited(proposal: Proposal) -> Edit | None:
    """The arguments that somebody gives instead; None where they are no JSON object."""
    _say(one_line(f"now: {json.dumps(proposal.call.args, ensure_ascii=False)}") + "\n")
    try:
        args = json.loads(_answer("arguments: ") or "")
    except ValueError:
        args = None
    if isinstance(args, dict):
        return Edit(args)
    _say("that is no JSON object\n")
    return None


def _answer(question: str) -> str | None:
    """A line that is typed; None at the end of the input."""
    _say(question)
    line = sys.stdin.readline()
    return line.strip() if line else None


def _show(step: str) -> None:
    _say(f"· {one_line(step)}\n")


def _say(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
