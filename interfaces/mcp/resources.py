"""Transcripts and timelines as resources: JSON, in which what is said in an audio is data."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from mcp import types
from mcp.shared.exceptions import MCPError

from ...core.documents import timeline_to_json
from ...core.errors import CannotEdit
from ...core.project import Project
from ..printing import one_line

MIME = "application/json"

_ADDRESS = re.compile(r"wordsplice://([1-9]\d{0,8})/(transcript|timeline)", re.ASCII)

_ABOUT = {
    "transcript": "The words of an audio as they now stand: id, word, start and end in seconds, muted.",
    "timeline": "What of which recording stands where in an audio.",
}


def templates() -> list[types.ResourceTemplate]:
    """The kinds of resources."""
    return [
        types.ResourceTemplate(
            name=kind, uri_template=f"wordsplice://{{audio}}/{kind}", description=about, mime_type=MIME
        )
        for kind, about in _ABOUT.items()
    ]


def listed(project: Project) -> Iterator[types.Resource]:
    """The resources of a session. Transcripts are there once their words are known."""
    for number in project.numbers(project.state):
        for kind, about in _ABOUT.items():
            if kind != "transcript" or not project.unheard(number, project.state):
                yield types.Resource(
                    name=f"{kind} of audio {number}",
                    uri=f"wordsplice://{number}/{kind}",
                    description=about,
                    mime_type=MIME,
                )


def read(project: Project, uri: str) -> types.TextResourceContents:
    """A resource of a session. Raises MCPError where there is none of that address."""
    match = _ADDRESS.fullmatch(uri)
    if match is None:
        raise _missing(uri, "addresses are wordsplice://AUDIO/transcript and wordsplice://AUDIO/timeline")
    number = int(match[1])
    try:
        data = _DATA[match[2]](project, number)
    except CannotEdit as error:
        raise _missing(uri, str(error)) from error
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return types.TextResourceContents(uri=uri, mime_type=MIME, text=text)


def _transcript(project: Project, number: int) -> dict[str, Any]:
    if keys := project.unheard(number, project.state):
        raise CannotEdit(f"nobody has listened to recording {', '.join(keys)} yet; call hear_words")
    timeline = project.timeline(number, project.state)
    languages = {project.speeches[one.id].transcript.language for one in timeline.recordings}
    words = [
        {"id": w.id, "word": w.text, "start": round(w.start, 3), "end": round(w.end, 3)}
        | ({"muted": True} if w.muted else {})
        for w in project.words(number, project.state)
    ]
    language = languages.pop() if len(languages) == 1 else None
    return {"language": language, "duration": round(timeline.duration, 3), "words": words}


def _timeline(project: Project, number: int) -> dict[str, Any]:
    return timeline_to_json(project.timeline(number, project.state))


_DATA: dict[str, Callable[[Project, int], dict[str, Any]]] = {
    "transcript": _transcript,
    "timeline": _timeline,
}


def _missing(uri: str, why: str) -> MCPError:
    return MCPError(code=types.INVALID_PARAMS, message=one_line(f"{uri!r}: {why}"), data={"uri": uri})
