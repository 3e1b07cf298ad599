"""What a command asks for, in no language: requests with their parts, before they meet the audios.

A reading of a command is a tuple of these. Nothing here knows which audios there are or what is said in them;
that is for `resolving`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

RefKind = Literal[
    "number", "ordinal", "all", "both", "it", "them", "other", "others", "middle", "new", "original", "piece"
]


@dataclass(frozen=True, slots=True)
class Ref:
    """One way to point at audios. number: of a number, an ordinal (from the end by -1) or a piece."""

    kind: RefKind
    number: int = 0


@dataclass(frozen=True, slots=True)
class Audios:
    """Audios as pointed at. but: those left out. via: how it was joined ("in" them, "of" them, "to" them)."""

    refs: tuple[Ref, ...]
    but: tuple[Ref, ...] = ()
    via: Literal["in", "of", "to", ""] = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Words as spoken, or a kind of words; neither where only "the second one" was said.

    which: as the tools have it. count: how many of them there are, where that was said. plural: said of
    several ("the ums"). heard: whether it was quoted or somebody says it. by_sound: to be searched in the
    sound as well.
    """

    phrase: str | None = None
    kind: str | None = None
    which: str | None = None
    count: int | None = None
    plural: bool = False
    heard: bool = True
    by_sound: bool = False


@dataclass(frozen=True, slots=True)
class Seconds:
    """A moment or a length of time. bare: said without a unit, so that it may mean something else."""

    value: float
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Sentences:
    """Whole sentences. which: as the tools have it, of all or of those in which `saying` is said."""

    which: str | None = None
    saying: Said | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """Words by their order, as first and last of each run; from 1, from the end by -1.

    of: the sentences that they are counted in, where it is not the audio.
    """

    runs: tuple[tuple[int, int], ...]
    of: Sentences | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """The start or the end of an audio, or where the last edit was made."""

    name: Literal["start", "end", "there"]


@dataclass(frozen=True, slots=True)
class Pauses:
    """Pauses between words.

    which: as the tools have it, or "longest". over: seconds that they last longer. beside: what they are next
    to, or between.
    """

    which: str | None = None
    over: float | None = None
    beside: Bounds | None = None


Anchor = Said | Seconds | Counted | Sentences | Pauses | Edge


@dataclass(frozen=True, slots=True)
class Bounds:
    """From one anchor to another. start_in, end_in: whether the anchors' own words belong to it."""

    start: Anchor | None = None
    end: Anchor | None = None
    start_in: bool = True
    end_in: bool = True


@dataclass(frozen=True, slots=True)
class Span:
    """Seconds of an audio; from its end where negative; None for its edge."""

    start: float | None
    end: float | None


@dataclass(frozen=True, slots=True)
class Named(Span):
    """A stretch that an answer named. words: the ids of its words, where the answer was about words."""

    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Silence:
    """What is silent before the first word and after the last one, or at one of these."""

    edges: Literal["start", "end", "both"]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Some words next to an anchor: "the two words after 'you'"."""

    count: int
    beside: Bounds


@dataclass(frozen=True, slots=True)
class Half:
    """The first (1) or second (2) half of an audio."""

    number: int


@dataclass(frozen=True, slots=True)
class Whole:
    """All of an audio. named: because the audio itself was named, and not "everything"."""

    named: bool = False


@dataclass(frozen=True, slots=True)
class AllBut:
    """All words of an audio but some."""

    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Words that are counted together: "all ums and uhs except the first". which: as the tools have it."""

    said: tuple[Said, ...]
    which: str


@dataclass(frozen=True, slots=True)
class It:
    """What the request before was about."""


What = (
    Said
    | Counted
    | Sentences
    | Silence
    | Pauses
    | Bounds
    | Span
    | Neighbours
    | Half
    | Whole
    | AllBut
    | Together
    | It
)


@dataclass(frozen=True, slots=True)
class Part:
    """What an edit is about. audios: where, if that was said. within: the stretch that it lies in."""

    what: What
    audios: Audios | None = None
    within: Bounds | Span | Half | Sentences | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something goes: beside, at or between anchors, or at an edge. audios: of which audio."""

    where: Edge | Seconds | Bounds | Said | Pauses | None = None
    audios: Audios | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One thing to do.

    act: its name, which `resolving` has a function for. parts: what it is about. other: what a follow-up puts
    in the place of the second part, or the music that goes under the first. spots: where it goes. audios:
    said for all of it. amount: seconds, times, steps, decibels. over: seconds that a pause must be longer
    than. tags: whatever else the act needs to know.
    """

    act: str
    parts: tuple[Part, ...] = ()
    other: Part | None = None
    spots: tuple[Spot, ...] = ()
    audios: Audios | None = None
    amount: float | None = None
    over: float | None = None
    tags: frozenset[str] = field(default_factory=frozenset)


Reading = tuple[Request, ...]
"""The requests of a command in order."""
