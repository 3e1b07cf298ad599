"""Where nobody speaks, as times: pauses between words, and the silence at the edges."""

from __future__ import annotations

from collections.abc import Sequence

from ....core.errors import NotFound
from ....core.timeline import Span
from ....speech.search import selected
from ....tools.gaps import SHORTEST_PAUSE, longest_pause, pauses_between_words, shortened
from ....tools.pausing import SHORT_PAUSE
from ....tools.selection import single
from ....tools.silences import edge_silences
from ....tools.targets import Phrase
from ..requests import Anchor, Bounds, Pauses, Said, Silence
from .scene import Json, Scene


def quiet(scene: Scene, audio: int, what: Pauses | Silence) -> list[Json]:
    """The targets that are times without words. Raises NotFound."""
    if isinstance(what, Pauses):
        return _times(scene, audio, _pauses(scene, audio, what))
    edges = edge_silences(scene.draft, audio, what.edges).values()
    silent = [span for span in edges if span.start < span.end]
    if not silent:
        raise NotFound.because("nothing_to_trim", audio=audio)
    return _times(scene, audio, silent)


def shortenings(scene: Scene, audio: int, what: Pauses, to: float | None) -> list[Json]:
    """What has to go so that so many seconds of each pause stay, the last first. Raises NotFound."""
    pauses, stays = _pauses(scene, audio, what), SHORT_PAUSE if to is None else to
    return _times(scene, audio, shortened(scene.draft, audio, pauses, stays))[::-1]


def _pauses(scene: Scene, audio: int, what: Pauses) -> Sequence[Span]:
    over = what.over or 0.0
    found = pauses_between_words(scene.draft, audio, over)
    if what.beside:
        return [_beside(scene, audio, found, what.beside)]
    if what.which == "longest":
        longest = longest_pause(scene.draft, audio)
        found = [longest] if longest in found else []
    if not found:
        raise NotFound.because("no_pauses", audio=audio, seconds=over or SHORTEST_PAUSE)
    if what.which in (None, "longest"):
        return found
    few = scene.not_found("few_pauses", audio=audio, count=len(found))
    try:
        chosen = selected(found, what.which)
    except NotFound:
        raise few from None
    if not chosen:
        raise few  # all but the first, of one
    return chosen


def _beside(scene: Scene, audio: int, pauses: Sequence[Span], words: Bounds) -> Span:
    """The pause next to words, or between two. Raises NotFound, Unclear."""
    start, end = (_words(scene, audio, anchor) for anchor in (words.start, words.end))
    for pause in pauses:
        if (not start or pause.start == start.end) and (not end or pause.end == end.start):
            return pause
    raise scene.not_found("no_pause_there", audio=audio, seconds=SHORTEST_PAUSE)


def _words(scene: Scene, audio: int, said: Anchor | None) -> Span | None:
    """The words that a pause is next to. Raises NotFound, Unclear."""
    if not isinstance(said, Said) or said.phrase is None:
        return None
    return single(scene.draft, audio, Phrase(phrase=said.phrase, which=said.which)).span


def _times(scene: Scene, audio: int, spans: Sequence[Span]) -> list[Json]:
    rate = scene.draft.timeline(audio).rate
    return [{"start": round(span.start / rate, 6), "end": round(span.end / rate, 6)} for span in spans]
