"""The silence before the first word and after the last one."""

from __future__ import annotations

from ..chart import Nonsense
from ..requests import Audios, Part, Request, Silence
from .making import Parts, find, find_all, maker, need
from .requesting import request


@maker
def silence(parts: Parts) -> Silence:
    """ "the silence at the beginning and the end" """
    edges = {part for part in parts if isinstance(part, str)}
    if edges == {"start"}:
        return Silence("start")
    if edges == {"end"}:
        return Silence("end")
    if len(edges) < len([part for part in parts if isinstance(part, str)]):
        raise Nonsense  # the start and the start
    return Silence("both")


@maker
def silence_in(parts: Parts) -> Part:
    """ "the silence in audio 1 at the end" """
    return Part(silence(parts), need(parts, Audios))


@maker
def cut_silence(parts: Parts) -> Request:
    """ "trim the silence at the end of audio 1" """
    return request("cut", [Part(need(parts, Silence), find(parts, Audios))])


@maker
def trim(parts: Parts) -> Request:
    """ "trim audio 1", "trim both ends of audio 1" """
    edges = find_all(parts, str)
    return request("cut", [Part(silence(edges) if edges else Silence("both"), find(parts, Audios))])
