"""All of some words but one or a few."""

from __future__ import annotations

from dataclasses import replace

from ..chart import Nonsense
from ..requests import Audios, Part, Pauses, Said, Together
from .making import Parts, Which, find_all, maker, need


@maker
def said_except(parts: Parts) -> Said:
    """ "all ums except the first" """
    *every, but = find_all(parts, Which)
    said = need(parts, Said)
    if any(which.text != "all" for which in every) or said.which not in (None, "all"):
        raise Nonsense
    return replace(said, which="all_but_" + ",".join(map(str, but.numbers)))


@maker
def said_except_in(parts: Parts) -> Part:
    """ "every um in audio 2 except the first" """
    audios = need(parts, Audios)
    if any(ref.kind == "all" for ref in audios.refs):
        raise Nonsense  # "um in every audio but the first": an audio is left out, and no um
    return Part(said_except(parts), audios)


@maker
def pauses_except(parts: Parts) -> Pauses:
    """ "all pauses except the first" """
    *every, but = find_all(parts, Which)
    if any(which.text != "all" for which in every):
        raise Nonsense
    return Pauses("all_but_" + ",".join(map(str, but.numbers)))


@maker
def together(parts: Parts) -> Together:
    """ "all ums and uhs except the first" """
    whiches, said = find_all(parts, Which), tuple(find_all(parts, Said))
    but = [which for which in whiches if which.text != "all"]
    if len(but) != 1 or any(one.which not in (None, "all") for one in said):
        raise Nonsense
    return Together(said, "all_but_" + ",".join(map(str, but[0].numbers)))


@maker
def together_in(parts: Parts) -> Part:
    """ "all ums and uhs in audio 2 except the first" """
    return Part(together(parts), need(parts, Audios))
