"""Which audios a command points at."""

from __future__ import annotations

from dataclasses import replace

from ..chart import Nonsense
from ..languages import Count
from ..requests import Audios, Ref
from .making import Parts, find, maker, need, numbers_in, whole_number

IT = Audios((Ref("it"),), via="in")

_Refs = tuple[Ref, ...]


@maker
def inside(parts: Parts) -> Audios:
    """ "in audio 2" """
    return replace(need(parts, Audios), via="in")


@maker
def outof(parts: Parts) -> Audios:
    """ "from audio 2" """
    return replace(need(parts, Audios), via="of")


@maker
def inside_it(_: Parts) -> Audios:
    """ "there" """
    return IT


@maker
def inside_all(_: Parts) -> Audios:
    """ "out of everything" """
    return Audios((Ref("all"),), via="in")


@maker
def to_audio(parts: Parts) -> Audios:
    """ "to audio 2" """
    return replace(need(parts, Audios), via="to")


@maker
def audios(parts: Parts) -> Audios:
    """A list of audios, and of those left out."""
    refs, *but = parts
    if but and [ref.kind for ref in refs] != ["all"]:
        raise Nonsense
    return Audios(refs, *but)


@maker
def audios_shown(parts: Parts) -> Audios:
    """ "1 and 3"; "two pieces" name none"""
    if any(isinstance(part, Count) for part in parts):
        raise Nonsense
    return Audios(audio_numbers(parts))


@maker
def everywhere(parts: Parts) -> Audios:
    """ "everywhere except in audio 1" """
    return Audios((Ref("all"),), but=parts[0] if parts else (), via="in")


@maker
def audio_list(parts: Parts) -> _Refs:
    """ "audio 1 and audio 2" """
    return tuple(ref for refs in parts for ref in refs)


@maker
def audio_ref(parts: Parts) -> _Refs:
    """ "the other one" """
    return (Ref(parts[0]),)


@maker
def audio_numbers(parts: Parts) -> _Refs:
    """ "audio 1", "audios 1, 2 and 3" """
    if any(number != int(number) for number in parts):
        raise Nonsense
    return tuple(Ref("number", int(number)) for number in parts)


@maker
def audio_range(parts: Parts) -> _Refs:
    """ "audios 1 to 3" """
    first, last = (whole_number(number) for number in parts)
    if not first < last < first + 100:
        raise Nonsense
    return tuple(Ref("number", number) for number in range(first, last + 1))


@maker
def audio_ordinals(parts: Parts) -> _Refs:
    """ "the second audio", "the first and last file" """
    return tuple(Ref("ordinal", whole_number(number)) for number in parts)


@maker
def audio_of(parts: Parts) -> _Refs:
    """ "the second of the three audios" """
    return (Ref("ordinal", whole_number(parts[0])),)


@maker
def audio_first(parts: Parts) -> _Refs:
    """ "the first two audios" """
    ordinal, count = (whole_number(number) for number in parts)
    if ordinal not in (1, -1) or count > 100:
        raise Nonsense
    numbers = range(1, count + 1) if ordinal == 1 else range(-count, 0)
    return tuple(Ref("ordinal", number) for number in numbers)


@maker
def audio_count(parts: Parts) -> _Refs:
    """ "the two first audios" """
    return audio_first(parts[::-1])


@maker
def audio_piece(parts: Parts) -> _Refs:
    """ "the second part", of an audio just split"""
    return (Ref("piece", whole_number(parts[0])),)


@maker
def audio_all(parts: Parts) -> _Refs:
    """ "all audios", "all three audios" """
    numbers = numbers_in(parts)
    if 1 in numbers:
        raise Nonsense  # one is not all of several
    return (Ref("all", whole_number(numbers[0]) if numbers else 0),)


@maker
def audio_label(parts: Parts) -> _Refs:
    """ "the interview, audio 2" """
    found = find(parts, tuple)
    if found is None:
        raise Nonsense
    return found
