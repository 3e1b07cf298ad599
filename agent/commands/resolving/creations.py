"""New audios, and the history, as tool calls."""

from __future__ import annotations

from collections.abc import Iterator

from ....tools import ToolCall
from ..requests import Request, Whole
from .acting import act
from .audios import audios_of, pointed, unnamed
from .scene import Json, Scene, words_of
from .targets import place, target


@act
def split(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """New audios of the parts between places, or of equal parts."""
    audio = _split_audio(request, scene)
    pieces = int(request.amount or 0)
    if request.spots and pieces and pieces != len(request.spots) + 1:
        raise scene.unclear("pieces", count=pieces)
    if not request.spots and not pieces:
        raise scene.unclear("where", example=scene.example("split"))
    where = [place(scene, audio, spot) for spot in request.spots] or _equal(scene, audio, pieces)
    yield ToolCall("split", {"audio": audio, "where": where})


def _split_audio(request: Request, scene: Scene) -> int:
    named = request.audios or next((spot.audios for spot in request.spots if spot.audios), None)
    if named:
        numbers = pointed(scene, named, edited=False)
        if len(numbers) != 1:
            raise scene.unclear("one_at_a_time", example=scene.example("split"))
        return numbers[0]
    return unnamed(scene, words_of(*request.spots), edited=False)


def _equal(scene: Scene, audio: int, pieces: int) -> list[Json]:
    length = scene.draft.timeline(audio).duration
    return [{"at": round(length * n / pieces, 3)} for n in range(1, pieces)]


@act
def join(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """One new audio of several, one after the other."""
    crossfade: Json = {} if request.amount is None else {"crossfade": request.amount}
    yield ToolCall("join", {"audios": _several(request, scene), **crossfade})


@act
def layer(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """One new audio of several that sound together."""
    yield ToolCall("layer", {"audios": _several(request, scene)})


def _several(request: Request, scene: Scene) -> list[int]:
    numbers = pointed(scene, request.audios, edited=False) if request.audios else []
    if len(numbers) < 2:
        raise scene.unclear("join_what", example=scene.example(request.act))
    return numbers


@act
def extract(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """A new audio of each part."""
    for part in request.parts:
        if isinstance(part.what, Whole):
            raise scene.unclear("whole", example=scene.example("extract"))
        for audio in audios_of(scene, part, request.audios, edited=False):
            yield ToolCall("extract", {"audio": audio, "what": target(scene, audio, part)})


@act
def undo(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Back in the history."""
    yield _steps("undo", request)


@act
def redo(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """On again in the history."""
    yield _steps("redo", request)


def _steps(tool: str, request: Request) -> ToolCall:
    steps = int(request.amount or 1)
    return ToolCall(tool, {"steps": steps} if steps > 1 else {})


@act
def start_over(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Back to the start."""
    yield ToolCall("start_over")
