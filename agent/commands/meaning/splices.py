"""What goes from one place to another, and audios put together."""

from __future__ import annotations

from dataclasses import replace

from ..chart import Nonsense
from ..requests import Audios, Counted, It, Part, Ref, Request, Said, Seconds, Sentences, Spot, Whole
from .counting import counted
from .making import Fading, Parts, Pieces, Which, find, find_all, maker, need, whole_number
from .requesting import request
from .sentences import sentences

CROSSFADE = 2.0
"""Seconds of a crossfade when nothing else is said: as much as of a fade."""


@maker
def insert(parts: Parts) -> Request:
    """Something laid in somewhere; "everything" is nothing that can be."""
    asked = request("insert", parts)
    if any(part.what == Whole() for part in asked.parts):
        raise Nonsense
    if not asked.spots and any(isinstance(part.what, Said) and not part.what.heard for part in asked.parts):
        raise Nonsense  # "append to audio 1"
    return replace(asked, parts=tuple(_numbered(part) for part in asked.parts))


def _numbered(part: Part) -> Part:
    """ "the third one", of which only an audio can be meant"""
    said = part.what
    if not isinstance(said, Said) or said.phrase or said.kind or part.audios or not said.which:
        return part
    refs = tuple(Ref("ordinal", number) for number in Which(said.which).numbers)
    return Part(Whole(named=True), Audios(refs))


@maker
def move(parts: Parts) -> Request:
    """Something taken to another place."""
    return replace(insert(parts), act="move")


@maker
def insert_it(parts: Parts) -> Request:
    """ "and put it at the end", in languages that leave "it" out"""
    return insert([Part(It()), *parts])


@maker
def move_it(parts: Parts) -> Request:
    """ "and move it to the end", in languages that leave "it" out"""
    return move([Part(It()), *parts])


@maker
def repeat_it(parts: Parts) -> Request:
    """ "and repeat it twice", in languages that leave "it" out"""
    return request("repeat", [Part(It()), *parts])


@maker
def copy(parts: Parts) -> Request:
    """A copy laid in somewhere, or to be laid in by the next step."""
    asked = insert(parts)
    return replace(asked, tags=asked.tags | {"copy"})


@maker
def copy_into(parts: Parts) -> Request:
    """ "give audio 1 a copy of X at its end" """
    into, part, spot = parts
    return copy([part, replace(spot, audios=into)])


@maker
def place_at(parts: Parts) -> Request:
    """ "'bye' belongs at the start" """
    return insert([need(parts, Part), need(parts, Spot), "put"])


@maker
def insert_shown(parts: Parts) -> Request:
    """ "append 3 to audio 1" """
    shown = next(part for part in parts if isinstance(part, Audios))
    rest = [part for part in parts if part is not shown]
    if isinstance(rest[-1], Audios):
        rest[-1] = Spot(audios=rest[-1])
    return insert([Part(Whole(named=True), shown), *rest])


@maker
def insert_start(parts: Parts) -> Request:
    """ "begin audio 1 with audio 3" """
    return _edged("start", parts)


@maker
def insert_end(parts: Parts) -> Request:
    """ "end audio 1 with audio 3" """
    return _edged("end", parts)


def _edged(edge: str, parts: Parts) -> Request:
    into, *added = find_all(parts, Audios)
    part = Part(Whole(named=True), added[0]) if added else need(parts, Part)
    if part.audios is None:
        raise Nonsense  # "start audio 1 with 'today'" is no insertion
    return insert([part, Spot(audios=into), edge])


@maker
def swap_nth(parts: Parts) -> Request:
    """ "swap the first word with the last" """
    (part,) = find_all(parts, Part)
    if not isinstance(part.what, Counted | Sentences):
        raise Nonsense
    other = counted if isinstance(part.what, Counted) else sentences
    audios = next(iter(find_all(parts, Audios)), None)
    return request("swap", [part, Part(other(find_all(parts, Which)), audios or part.audios)])


@maker
def replace_with(parts: Parts) -> Request:
    """ "use Y instead of X" """
    new, old = find_all(parts, Part)
    return request("replace", [old, new, *find_all(parts, Audios)])


@maker
def replace_in(parts: Parts) -> Request:
    """ "replace X with Y from audio 3 in audio 1" """
    old, new = find_all(parts, Part)
    if new.audios is None or old.audios is not None:
        raise Nonsense
    return request("replace", [replace(old, audios=need(parts, Audios)), new])


@maker
def replace_taken(parts: Parts) -> Request:
    """ "instead of X audio 1 should say Y, take it from audio 2" """
    (old, new), (into, source) = find_all(parts, Said), find_all(parts, Audios)
    return request("replace", [Part(old, into), Part(new, source)])


@maker
def replace_where(parts: Parts) -> Request:
    """ "where audio 3 says 'bye', use X" """
    old = Part(need(parts, Said), need(parts, Audios))
    return request("replace", [old, need(parts, Part)])


@maker
def replace_there(parts: Parts) -> Request:
    """ "put X where audio 3 says 'bye'"; of "insert X where" it is not clear that anything is to go"""
    if any(isinstance(part, str) and part != "put" for part in parts):
        raise Nonsense
    return replace_where(parts)


@maker
def split_into(parts: Parts) -> Request:
    """ "make two audios out of audio 1, parted at 5 s" """
    count, *rest = parts
    return request("split", [Pieces(whole_number(count)), *rest])


@maker
def join_all(_: Parts) -> Request:
    """ "join everything" """
    return Request("join", audios=Audios((Ref("all"),)))


@maker
def join_them(_: Parts) -> Request:
    """ "join them", of what was named before"""
    return Request("join", audios=Audios((Ref("them"),)))


@maker
def join_after(parts: Parts) -> Request:
    """ "run audio 3 after audio 2 as one file" """
    second, first = find_all(parts, Audios)
    return request("join", [first, second])


@maker
def crossfade(parts: Parts) -> Request:
    """ "join audio 1 and 2 with a crossfade of 2 s", "crossfade audio 1 into audio 2 over 2 s" """
    lengths = [fading.length for fading in find_all(parts, Fading)] + find_all(parts, Seconds)
    length = find(lengths, Seconds)
    return replace(request("join", find_all(parts, Audios)), amount=length.value if length else CROSSFADE)


@maker
def join_to(parts: Parts) -> Request:
    """ "merge audio 2 into audio 1" """
    joined, into = find_all(parts, Audios)
    return insert([Part(Whole(named=True), joined), Spot(audios=into), "end"])
