"""How audios sound as a whole, as tool calls."""

from __future__ import annotations

from collections.abc import Iterator

from ....tools import ToolCall
from ..requests import Request
from .acting import act
from .audios import audios_of, is_all, source
from .edits import later_first, of_audios
from .scene import Json, Scene


@act
def speed(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Let parts be spoken faster or slower; the later first, as each moves what follows it."""
    for audio, what in later_first(of_audios(request), scene):
        yield ToolCall("speed", {"audio": audio, "factor": request.amount, "what": what})


@act
def normalise(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Bring audios to a loudness."""
    loudness: Json = {} if request.amount is None else {"lufs": request.amount}
    for part in request.parts:
        for audio in audios_of(scene, part, request.audios):
            yield ToolCall("normalise", {"audio": audio, **loudness})


@act
def mix_under(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Lay an audio under others as music; under all of them it is not laid under itself."""
    assert request.other
    assert request.other.audios
    music = source(scene, request.other.audios)
    level: Json = {} if request.amount is None else {"level_db": request.amount}
    for part in request.parts:
        everywhere = part.audios is not None and is_all(part.audios)
        for audio in audios_of(scene, part, request.audios):
            if not (everywhere and audio == music):
                yield ToolCall("mix_under", {"audio": audio, "music": music, **level})
