"""Files of audios, as tool calls."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from ....tools import ToolCall
from ..requests import Part, Request, Said, Whole
from .acting import act
from .audios import audios_of
from .scene import Scene


@act
def export(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """An audio as it stands, in a file of its name or of the name that was said."""
    named = [part.what.phrase for part in request.parts if isinstance(part.what, Said)]
    audios = audios_of(scene, Part(Whole()), request.audios, edited=False)
    if named and len(audios) > 1:
        raise scene.unclear("one_at_a_time", example=scene.example("export"))
    for audio in audios:
        path = named[0] if named else _file(scene, audio, next(iter(request.tags)))
        yield ToolCall("export_audio", {"audio": audio, "path": path})


def _file(scene: Scene, audio: int, extension: str) -> str:
    """Its own name with another extension; with that extension, one that is not the source's."""
    if audio not in scene.draft.originals:
        return f"audio{audio}.{extension}"
    name = PurePath(scene.draft.name(audio))
    same = name.suffix.lower() == f".{extension}"
    return f"{name.stem}.exported.{extension}" if same else f"{name.stem}.{extension}"
