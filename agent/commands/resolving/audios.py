"""Which audios are meant: by what was said of them, and else by the rules for when nothing was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ....core.errors import NotFound
from ..requests import Audios, Part, Pauses, Reading, Ref, Said, Silence
from .scene import Json, Scene, words_of


def pointed(scene: Scene, audios: Audios, edited: bool = True, beside: Sequence[int] = ()) -> list[int]:
    """The numbers of the audios that were named, in the order of naming.

    edited: whether they are to be changed, so that spared ones must not be among them. beside: those that
    "the others" are other than; else it is those named before them. Raises Unclear.
    """
    spared = scene.spared if edited else frozenset()
    but = {number for ref in audios.but for number in _numbers(scene, ref)}
    named: list[int] = []
    for ref in audios.refs:
        known = [*named, *beside]
        named += _others(scene, known) if ref.kind == "others" and known else _numbers(scene, ref)
    if audios.but or is_all(audios):
        return [number for number in named if number not in but | spared]
    if spared.intersection(named):
        raise scene.unclear("spared", audio=min(spared.intersection(named)))
    return list(dict.fromkeys(named))


def spared(scene: Scene, reading: Reading) -> frozenset[int]:
    """The audios that a command says to leave as they are."""
    named = [request.audios for request in reading if request.act == "leave" and request.audios]
    return frozenset(number for audios in named for number in pointed(scene, audios))


def source(scene: Scene, audios: Audios) -> int:
    """The one audio that was named to take something from. Raises Unclear where there are several."""
    numbers = pointed(scene, audios, edited=False)
    if len(numbers) != 1:
        raise scene.unclear("which_audio", audios=listed(numbers))
    return numbers[0]


def is_all(audios: Audios) -> bool:
    """Whether the audios were named as all of them, so that only those count which hold what is asked."""
    return all(ref.kind == "all" for ref in audios.refs)


def audios_of(scene: Scene, part: Part, said: Audios | None = None, edited: bool = True) -> list[int]:
    """The audios that a part is in.

    said: those named for the whole request. edited: whether they are to be changed. Raises Unclear, NotFound.
    """
    audios = part.audios or said
    if audios is None:
        return [unnamed(scene, words_of(part), edited=edited)]
    words = words_of(part)
    if audios.refs == (Ref("both"),) and words and len(holders := scene.holders(words)) == 2:
        return holders
    numbers = pointed(scene, audios, edited)
    if is_all(audios) and words:
        holders = scene.holders(words) or scene.holders_by_sound(words)
        numbers = [number for number in numbers if number in holders]
        if not numbers:
            raise scene.nowhere(words)
    return numbers


def found_in(
    scene: Scene, part: Part, said: Audios | None, find: Callable[[int], Sequence[Json]]
) -> list[tuple[int, Json]]:
    """What there is of a part in each of its audios; where all were named, in those that have any of it.

    said: as for audios_of. find: gives it for one audio, and raises NotFound. Raises Unclear, NotFound.
    """
    found: list[tuple[int, Json]] = []
    refused: list[NotFound] = []
    for audio in audios_of(scene, part, said):
        try:
            found += [(audio, what) for what in find(audio)]
        except NotFound as error:
            refused.append(error)
    named = part.audios or said
    if refused and not (found and named and is_all(named) and isinstance(part.what, Pauses | Silence)):
        raise refused[0]
    return found


def unnamed(scene: Scene, words: Sequence[Said], preferred: int | None = None, edited: bool = True) -> int:
    """The audio when none was named: the only one, else "it", else the only one that says the words.

    preferred: one that was named for another part of the request, which comes before "it". edited: whether
    it is to be changed. Raises Unclear, NotFound.
    """
    spared = scene.spared if edited else frozenset()
    numbers = [number for number in scene.draft.numbers if number not in spared]
    if len(numbers) == 1:
        return numbers[0]
    for likely in (preferred, scene.current):
        if likely in numbers and likely is not None and scene.holds(likely, words):
            return likely
    if not words:
        raise scene.unclear("which_audio", audios=listed(numbers))
    holders = scene.holders(words) or scene.holders_by_sound(words)
    holders = [number for number in holders if number not in spared]
    if len(holders) == 1:
        return holders[0]
    if not holders:
        raise scene.nowhere(words)
    raise scene.unclear("which_of", what=scene.named(words[0]), audios=listed(holders))


def listed(numbers: Sequence[int]) -> str:
    """Audio numbers as people read them."""
    return ", ".join(map(str, numbers))


def _numbers(scene: Scene, ref: Ref) -> list[int]:
    if ref.kind == "number":
        return [ref.number]
    if ref.kind == "ordinal":
        return [_nth(scene.draft.numbers, ref.number)]
    if ref.kind == "piece":
        return [_piece(scene, ref.number)]
    return _BY_KIND[ref.kind](scene, ref)


def _nth(numbers: Sequence[int], ordinal: int) -> int:
    """The number of the nth audio; one that does not exist keeps its number, so that this is what is told."""
    index = ordinal - 1 if ordinal > 0 else len(numbers) + ordinal
    return numbers[index] if 0 <= index < len(numbers) else abs(ordinal)


def _piece(scene: Scene, ordinal: int) -> int:
    created = scene.created()
    if len(created) < 2 or abs(ordinal) > len(created):
        raise scene.unclear("no_it")
    return _nth(created, ordinal)


def _all(scene: Scene, ref: Ref) -> list[int]:
    numbers = scene.draft.numbers
    if ref.number == len(scene.draft.originals):
        numbers = scene.draft.originals
    if ref.number not in (0, len(numbers)):
        raise scene.unclear("which_audio", audios=listed(scene.draft.numbers))
    return numbers


def _it(scene: Scene, _: Ref) -> list[int]:
    if scene.current is not None:
        return [scene.current]
    if len(scene.draft.numbers) == 1:
        return scene.draft.numbers
    raise scene.unclear("no_it")


def _both(scene: Scene, _: Ref) -> list[int]:
    for likely in (scene.created(), scene.touched(), scene.draft.numbers):
        if len(likely) == 2:
            return likely
    raise scene.unclear("which_audio", audios=listed(scene.draft.numbers))


def _them(scene: Scene, _: Ref) -> list[int]:
    for likely in (scene.created(), scene.touched()):
        if len(likely) > 1:
            return likely
    return _it(scene, _)


def _others(scene: Scene, known: Sequence[int]) -> list[int]:
    others = [number for number in scene.draft.numbers if number not in known]
    if not others:
        raise scene.unclear("no_it")
    return others


def _others_than_it(scene: Scene, _: Ref) -> list[int]:
    if scene.current is None:
        raise scene.unclear("no_it")
    return _others(scene, [scene.current])


def _middle(scene: Scene, _: Ref) -> list[int]:
    numbers = scene.draft.numbers
    if len(numbers) % 2 == 0:
        raise scene.unclear("which_audio", audios=listed(numbers))
    return [numbers[len(numbers) // 2]]


def _other(scene: Scene, ref: Ref) -> list[int]:
    others = _others_than_it(scene, ref)
    if len(others) > 1:
        raise scene.unclear("which_audio", audios=listed(others))
    return others


def _new(scene: Scene, ref: Ref) -> list[int]:
    created = scene.created() or [n for n in scene.draft.numbers if n not in scene.draft.originals]
    return created[-1:] or _it(scene, ref)


def _original(scene: Scene, _: Ref) -> list[int]:
    if len(scene.draft.originals) != 1:
        raise scene.unclear("which_audio", audios=listed(scene.draft.originals))
    return scene.draft.originals


_BY_KIND: dict[str, Callable[[Scene, Ref], list[int]]] = {
    "all": _all,
    "it": _it,
    "both": _both,
    "them": _them,
    "middle": _middle,
    "other": _other,
    "others": _others_than_it,
    "new": _new,
    "original": _original,
}
