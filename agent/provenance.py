"""Who recognised the words of a project."""

from __future__ import annotations

from ..core.project import Project
from ..core.words import RECOGNISER, WEAK_RECOGNISER


def recognisers(project: Project) -> list[str]:
    """The names of what recognised words that may be relied on, each once."""
    transcripts = (speech.transcript for speech in project.speeches.values())
    return list(dict.fromkeys(str(t.extra[RECOGNISER]) for t in transcripts if RECOGNISER in t.extra))


def guessed(project: Project) -> frozenset[int]:
    """The audios with words that may well be wrong."""
    speeches, state = project.speeches, project.state
    weak = {key for key, speech in speeches.items() if WEAK_RECOGNISER in speech.transcript.extra}
    numbers = project.numbers(state)
    return frozenset(
        n for n in numbers if any(one.id in weak for one in project.timeline(n, state).recordings)
    )
