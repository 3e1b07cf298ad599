"""Questions, as tool calls. They change nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from ....tools import ToolCall
from ..requests import Audios, Counted, It, Part, Pauses, Ref, Request, Said, Sentences, Whole
from .acting import act
from .audios import audios_of, pointed
from .occurrences import audio_with_longest, sentences_target
from .scene import Json, Scene
from .targets import target, targets

QUESTIONS = frozenset(
    (
        *("read", "count", "count_words", "contains", "locate", "measure", "mentions", "list_audios"),
        *("list_steps", "compare", "figures", "measure_part"),
    )
)
"""Acts that change nothing."""

_ALL = Audios((Ref("all"),))


@act
def read(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """What is said."""
    parts = request.parts or (Part(Whole(), request.audios),)
    for part in parts:
        if isinstance(part.what, Said) and part.within is None and (part.what.kind or part.what.heard):
            yield from locate(replace(request, parts=(part,)), scene)
            continue
        part = replace(part, audios=_of_the_longest(part, request, scene))
        what = Whole() if isinstance(part.what, It) else part.what
        for audio in audios_of(scene, replace(part, what=what), request.audios):
            given = target(scene, audio, replace(part, what=what))
            yield ToolCall(
                "read", {"audio": audio} if given == {"all": True} else {"audio": audio, "what": given}
            )


@act
def count(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """How often something is said."""
    for part in request.parts:
        if isinstance(part.what, Whole) or not isinstance(part.within, Sentences | None):
            raise scene.unclear("ask_about", example=scene.example("count"))
        if part.within:
            yield from _counted_in(part.within, part, request, scene)
            continue
        yield from _asked("count", "what", request, scene, part)


@act
def count_words(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """How many words there are, in all or in a sentence."""
    for part in request.parts:
        yield from _counted_in(cast(Sentences, part.what), part, request, scene)
    if request.parts:
        return
    numbers = pointed(scene, request.audios) if request.audios else [None]
    for audio in numbers:
        args: Json = {"what": {"all": True}}
        yield ToolCall("count", args if audio is None else {**args, "audio": audio})


def _counted_in(sentences: Sentences, part: Part, request: Request, scene: Scene) -> Iterator[ToolCall]:
    """How often something is said in sentences, or how many words they have."""
    said, what = part.what, Json(all=True)
    if isinstance(said, Said):
        what = {"kind": said.kind} if said.kind else {"phrase": said.phrase}
    part = Part(sentences, part.audios)
    part = replace(part, audios=_of_the_longest(part, request, scene))
    for audio in audios_of(scene, part, request.audios, edited=False):
        within = sentences_target(scene, audio, sentences)
        yield ToolCall("count", {"what": what, "audio": audio, "within": within})


@act
def contains(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Whether something is said; words of a kind are told by name."""
    for part in request.parts:
        audios = part.audios or request.audios
        said = part.what
        if isinstance(said, Said) and said.kind:
            numbers = pointed(scene, audios) if audios else scene.draft.numbers
            holding = [number for number in numbers if scene.holds(number, [said])]
            for audio in holding:
                yield ToolCall("read", {"audio": audio, "what": {"kind": said.kind}})
            if holding:
                continue
        yield from _asked("count", "what", request, scene, part)


@act
def locate(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """When something is said; of what is told by its place, from when to when it lasts."""
    for part in request.parts:
        if isinstance(part.what, Counted | Pauses | Sentences) or part.within:
            yield from measure_part(replace(request, parts=(part,)), scene)
            continue
        yield from _asked("locate", "phrase", request, scene, part)


def _asked(tool: str, name: str, request: Request, scene: Scene, part: Part) -> Iterator[ToolCall]:
    said, audios = part.what, part.audios or request.audios
    if not isinstance(said, Said) or (said.phrase is None and said.kind is None):
        raise scene.unclear("ask_about", example=scene.example("locate"))
    for audio in pointed(scene, audios) if audios and audios.refs != _ALL.refs else [None]:
        plain = {"kind": said.kind} if said.kind else {"phrase": said.phrase}
        if said.phrase and said.which and said.which != "all":
            plain["which"] = said.which
        if said.by_sound or (tool == "locate" and (said.kind or "scored" in request.tags)):
            given: Json = {"what": {**plain, "by_sound": True} if said.by_sound else plain}
            yield ToolCall("find_words", given if audio is None else {**given, "audio": audio})
            continue
        yield ToolCall(tool, {name: plain} if audio is None else {name: plain, "audio": audio})


@act
def measure(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """How long audios are."""
    audios = request.audios
    if audios is None and len(scene.draft.numbers) > 1 and scene.current is not None:
        audios = Audios((Ref("it"),))
    if scene.current is None and audios and audios.refs[0].kind in ("it", "them"):
        audios = None
    for audio in pointed(scene, audios) if audios and audios.refs != _ALL.refs else [None]:
        yield ToolCall("measure", {} if audio is None else {"audio": audio})


@act
def measure_part(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """How long a part of an audio is."""
    for part in request.parts:
        part = replace(part, audios=_of_the_longest(part, request, scene))
        for audio in audios_of(scene, part, request.audios, edited=False):
            for what in targets(scene, audio, part):
                yield ToolCall("measure", {"audio": audio, "what": what})


def _of_the_longest(part: Part, request: Request, scene: Scene) -> Audios | None:
    """The audios of a part; the one with the longest sentence of all where none was named for that."""
    audios = part.audios or request.audios
    if part.what != Sentences("longest") or audios or scene.current or len(scene.draft.numbers) == 1:
        return audios
    return Audios((Ref("number", audio_with_longest(scene)),))


@act
def figures(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """What is counted or measured; where the longest pause is asked for, that of all audios together."""
    tags, audios, args = request.tags, request.audios, Json()
    order = next((tag for tag in ("most", "least") if tag in tags), None)
    for part in request.parts:
        said = part.what
        assert isinstance(said, Said)
        args["what"] = {"kind": said.kind} if said.kind else {"phrase": said.phrase}
    if not request.parts:
        (figure,) = tags - {"most", "least", "claimed"}
        args["what"] = {"figure": figure} | ({"longer_than": request.over} if request.over else {})
    if audios is None and order is None and len(scene.draft.numbers) > 1 and scene.current is not None:
        audios = Audios((Ref("it"),))
    numbers = pointed(scene, audios, edited=False) if audios else scene.draft.numbers
    if order is None and "longest_pause" in tags and len(numbers) > 1:
        order = "most"
    if "claimed" in tags:
        args["leader"] = numbers[0]
        numbers += scene.draft.numbers if len(numbers) == 1 else []
    args |= {"audios": list(dict.fromkeys(numbers))} if audios else {}
    yield ToolCall("figures", args | ({"order": order} if order else {}))


@act
def mentions(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Which audio says something."""
    for part in request.parts:
        if not isinstance(part.what, Said) or (part.what.phrase is None and part.what.kind is None):
            raise scene.unclear("ask_about", example=scene.example("locate"))
        if part.what.kind:
            yield ToolCall("count", {"what": {"kind": part.what.kind}})
            continue
        yield ToolCall("mentions", {"phrase": {"phrase": part.what.phrase}})


@act
def list_audios(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """Which audios there are."""
    yield ToolCall("list_audios")


@act
def list_steps(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """What was asked for so far."""
    yield ToolCall("history")


@act
def compare(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """What has changed: in all that was edited where no audio is named."""
    edited = [number for number in scene.draft.originals if number in scene.draft.state.timelines]
    for audio in pointed(scene, request.audios, edited=False) if request.audios else edited:
        yield ToolCall("diff", {"audio": audio})
    if not request.audios and not edited:
        yield ToolCall("history")


@act
def help_(request: Request, scene: Scene) -> Iterator[ToolCall]:
    """What can be asked for; no tool is needed."""
    raise scene.not_understood("help", example=scene.example("cut"))
    yield
