"""Commands that say the same in several languages, and a session to say them in."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from speaking import speak

from wordsplice import Session
from wordsplice.agent.commands import CommandPlanner
from wordsplice.tools import Draft, ToolCall

SENTENCES = ("Good morning.", "I like bees.", "Stay home now.", "See you.")


def by_language(commands: Mapping[str, Mapping[str, str]]) -> list[object]:
    """A case for each command in each language: what is to come of it, and the command."""
    return [
        pytest.param(outcome, command, id=f"{language}: {command}")
        for outcome, said in commands.items()
        for language, command in said.items()
    ]


def two_audios(folder: Path) -> Session:
    """A session with audios of four sentences and of two."""
    session = Session()
    session.add(*speak(folder, 1, " ".join(SENTENCES)))
    session.add(*speak(folder, 2, "Um, hello there. Bees vote well."))
    return session


def plan(session: Session, command: str) -> list[ToolCall]:
    """What a command comes to, with nothing done."""
    return list(CommandPlanner().plan(command, Draft(session.project)))
