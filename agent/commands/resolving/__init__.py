"""From requests to tool calls, before the audios as they stand."""

from collections.abc import Iterator

from ....tools import ToolCall
from ..requests import Reading
from . import creations, edits, files, questions, sounding, splices
from .acting import ACTS
from .audios import spared
from .questions import QUESTIONS
from .scene import Scene

__all__ = ["QUESTIONS", "Scene", "resolved"]

_MODULES = (creations, edits, files, questions, sounding, splices)


def resolved(reading: Reading, scene: Scene) -> Iterator[ToolCall]:
    """The tool calls of requests, one by one, each when the ones before it are done.

    Raises NotFound, Unclear, NoSuchAudio.
    """
    scene.spared = spared(scene, reading)
    for request in reading:
        if request.act == "leave":
            continue
        for call in ACTS[request.act](request, scene):
            scene.calls.append(call)
            yield call
