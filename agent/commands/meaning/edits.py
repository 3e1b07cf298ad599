"""Edits of single audios."""

from __future__ import annotations

from dataclasses import replace
from math import log10

from ..chart import Nonsense
from ..requests import Audios, Bounds, It, Part, Request, Said, Seconds, Spot
from .exceptions import said_except
from .making import Decibels, Fading, Parts, Percent, Which, find, find_all, maker, need
from .places import before, edge, since, until
from .requesting import request
from .things import Targets

STEP = 6.0
"""Decibels of "louder" and "softer" when nothing else is said: twice the amplitude, plainly heard."""
_FADES = {"start": "in", "end": "out"}


@maker
def keep_alone(parts: Parts) -> Request:
    """ "keep X", which alone means that nothing else is to stay"""
    asked = request("keep", parts)
    return replace(asked, tags=asked.tags | {"alone"})


@maker
def spare(parts: Parts) -> Request:
    """ "leave X", which asks for nothing by itself; beside another request it holds X back from that"""
    return replace(keep_alone(parts), act="spare")


@maker
def spare_which(parts: Parts) -> Request:
    """ "keep the first", of what another request takes away"""
    return spare([Part(Said(which=need(parts, Which).text))])


@maker
def keep_rest(parts: Parts) -> Request:
    """ "keep 'bye' and remove the rest"; beside "the first um" the others are the other ums"""
    rest, kept = need(parts, str), [part for part in parts if not isinstance(part, str)]
    asked = request("keep", kept)
    if rest == "others" and any(isinstance(part.what, Said) and part.what.which for part in asked.parts):
        raise Nonsense
    return asked


@maker
def keep_left(parts: Parts) -> Request:
    """ "only 'bye' should stay"; of "only the first um" it is not clear whether all else is to go"""
    asked = request("keep", [part for part in parts if not isinstance(part, str)])
    if any(isinstance(part.what, Said) and part.what.which for part in asked.parts):
        raise Nonsense
    return asked


@maker
def cut_others(parts: Parts) -> Request:
    """ "leave the first um but remove the others" """
    kept, *others = find_all(parts, Said)
    if not kept.which or kept.which.startswith("all") or any(said.phrase != kept.phrase for said in others):
        raise Nonsense
    return request("cut", [Part(replace(kept, which=f"all_but_{kept.which}"), find(parts, Audios))])


@maker
def cut_except(parts: Parts) -> Request:
    """ "every um in audio 2 has to go except the first one" """
    said = [part for part in parts if not isinstance(part, Audios)]
    return request("cut", [Part(said_except(said), find(parts, Audios))])


@maker
def cut_it(parts: Parts) -> Request:
    """ "remove them all" """
    return request("cut", [Part(It(), find(parts, Audios))])


@maker
def mute_it(parts: Parts) -> Request:
    """ "turn the sound off", "mute them all" """
    return request("mute", [Part(It(), find(parts, Audios))])


@maker
def bleep_it(parts: Parts) -> Request:
    """ "bleep them all" """
    return request("bleep", [Part(It(), find(parts, Audios))])


@maker
def cut_kind(parts: Parts) -> Request:
    """ "fix the stammer" """
    return request("cut", [Part(Said(kind=need(parts, str)), find(parts, Audios))])


@maker
def free_of(parts: Parts) -> Request:
    """ "make audio 1 filler-free" """
    kind = find(parts, str)
    said = Said(kind=kind) if kind else need(parts, Said)
    return request("cut", [Part(said, replace(need(parts, Audios), via="in"))])


@maker
def without(parts: Parts) -> Request:
    """ "audio 2 without the ums" """
    return request("cut", [need(parts, Targets), replace(need(parts, Audios), via="in")])


@maker
def limit(parts: Parts) -> Request:
    """ "let audio 1 start at X" """
    return request("keep", [Part(need(parts, Bounds), find(parts, Audios))])


@maker
def limit_start(parts: Parts) -> Request:
    """ "start audio 1 at X" """
    return limit([parts[0], since(parts[1:])])


@maker
def limit_end(parts: Parts) -> Request:
    """ "end audio 1 after X" """
    return limit([parts[0], until(parts[1:])])


@maker
def limit_before(parts: Parts) -> Request:
    """ "cut audio 1 off before X" """
    return limit([parts[0], before(parts[1:])])


@maker
def limit_edge(parts: Parts) -> Request:
    """ "trim the end of audio 1 back to X" """
    name, audios, anchor = parts
    return limit([audios, until([anchor]) if name == "end" else since([anchor])])


@maker
def amplify(parts: Parts) -> Request:
    """Louder or softer, by decibels, by per cents or by a factor."""
    asked = request("amplify", [part for part in parts if isinstance(part, (Targets, Part, Audios))])
    return replace(asked, amount=_decibels(parts))


def _decibels(parts: Parts) -> float:
    way = next((part for part in parts if isinstance(part, int)), 1)
    for part in parts:
        match part:
            case Decibels(value):
                return value * way
            case Percent(value) if way * value > -100:
                return round(20 * log10(1 + way * value / 100), 2)
            case float():
                return round(20 * log10(part), 2)
    return STEP * way


@maker
def soften(parts: Parts) -> Request:
    """ "drop the level of audio 1 by 3 dB" """
    return amplify([*parts, -1])


@maker
def fade_edge(parts: Parts) -> Request:
    """ "fade the start of audio 1", "fade in at the start of audio 1" """
    ways = {_FADES.get(part, part) for part in parts if isinstance(part, str)}
    if len(ways) != 1:
        raise Nonsense
    return request("fade", [*ways, *(part for part in parts if not isinstance(part, str))])


@maker
def faded(parts: Parts) -> Fading:
    """ "a 1 second fade in" """
    return Fading(find(parts, str), find(parts, Seconds))


@maker
def fade_start(parts: Parts) -> Request:
    """ "start audio 1 with a fade" """
    return _faded("in", parts)


@maker
def fade_end(parts: Parts) -> Request:
    """ "end audio 1 with a fade" """
    return _faded("out", parts)


def _faded(way: str, parts: Parts) -> Request:
    fading = need(parts, Fading)
    if fading.way not in (None, way):
        raise Nonsense
    return request("fade", [*find_all(parts, Audios), way, fading.length])


@maker
def pause_start(parts: Parts) -> Request:
    """ "start audio 1 with a second of silence" """
    return request("insert_pause", [need(parts, Seconds), Spot(edge("start"), need(parts, Audios))])


@maker
def pause_end(parts: Parts) -> Request:
    """ "end audio 1 with a second of silence" """
    return request("insert_pause", [need(parts, Seconds), Spot(edge("end"), need(parts, Audios))])


@maker
def pause_edge(parts: Parts) -> Request:
    """ "pad the end of audio 1 with a second of silence" """
    return request("insert_pause", [need(parts, Seconds), Spot(edge(need(parts, str)), need(parts, Audios))])
