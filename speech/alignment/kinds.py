"""Kinds of phones, as far as edges between them differ."""

from __future__ import annotations

from typing import NamedTuple

from .aligner import FILLED, SILENCE

_KINDS = {
    "vowel": f"AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW {FILLED}",
    "glide": "L R W Y",
    "nasal": "M N NG",
    "stop": "B D G JH",
    "buzz": "Z ZH V DH",
    "burst": "P T K CH",
    "hiss": "S SH F TH HH",
    "pause": SILENCE,
}
KINDS = tuple(_KINDS)
_KIND = {phone: kind for kind, phones in _KINDS.items() for phone in phones.split()}

_CLASS = {
    "vowel": "open",
    "glide": "open",
    "nasal": "open",
    "stop": "closed",
    "burst": "closed",
    "buzz": "narrow",
    "hiss": "narrow",
    "pause": "pause",
}
"""How the mouth is: where too few edges are labelled for each kind by itself."""


class Meeting(NamedTuple):
    """Two sounds that meet at an edge: their kinds."""

    before: str
    after: str

    @property
    def pause(self) -> bool:
        """Whether one of them is a pause."""
        return "pause" in self

    @property
    def ends(self) -> bool:
        """Whether what is before the edge ends in a pause."""
        return self.after == "pause"

    @property
    def name(self) -> str:
        """The kind of edge, a key of the weights."""
        before, after = _CLASS[self.before], _CLASS[self.after]
        if not self.pause:
            return f"{before} {after}"
        return " ".join(each if each in ("open", "pause") else "consonant" for each in (before, after))


def meeting(before: str, after: str) -> Meeting:
    """The meeting of two phones, SILENCE for a pause."""
    return Meeting(_KIND[before], _KIND[after])
