"""Edit speech by asking.

>>> from wordsplice import Session
>>> session = Session()
>>> session.add("host.wav", transcript="host.json")
>>> session.ask("remove the word 'um'").message
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import errors as errors
    from .agent.audio import Audio as Audio
    from .agent.report import Report as Report
    from .agent.session import Session as Session
    from .core.timeline import Timeline as Timeline
    from .core.words import Transcript as Transcript
    from .core.words import Word as Word
    from .interfaces.agent_tool import speech_editing_tool as speech_editing_tool
    from .workers.podcast.models import Podcast as Podcast
    from .workers.podcast.submitting import submit as submit

_HOMES = {
    "Audio": ".agent.audio",
    "Podcast": ".workers.podcast.models",
    "Report": ".agent.report",
    "Session": ".agent.session",
    "Timeline": ".core.timeline",
    "Transcript": ".core.words",
    "Word": ".core.words",
    "speech_editing_tool": ".interfaces.agent_tool",
    "submit": ".workers.podcast.submitting",
}

__all__ = [
    "Audio",
    "Podcast",
    "Report",
    "Session",
    "Timeline",
    "Transcript",
    "Word",
    "errors",
    "speech_editing_tool",
    "submit",
]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for, so that importing the package costs nothing."""
    if name == "errors":
        return import_module(".errors", __name__)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)
