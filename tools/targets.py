"""What an edit is about and where it goes, as typed arguments with plain JSON."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

KindName = Literal["fillers", "swears", "repeats", "cut_offs", "restarts"]

Which = Annotated[
    str,
    Field(
        pattern=r"^(all|(all_but_)?(first|last|-?[1-9]\d*(,-?[1-9]\d*)*))$",
        description='"all", "first", "last", a number from 1 (from the end: -1), "1,3", "all_but_last"',
    ),
]


class _Argument(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Phrase(_Argument):
    """Words as spoken. which: of several occurrences; left out, an edit takes all or asks, as fits it.

    by_sound: search the sound as well, where the transcript may be wrong.
    """

    phrase: Annotated[str, Field(min_length=1)]
    which: Which | None = None
    by_sound: bool = False


class Times(_Argument):
    """Seconds of the audio as it stands, half-open. Left out: its start, its end. Negative: from its end."""

    start: float | None = None
    end: float | None = None

    @model_validator(mode="after")
    def _names_something(self) -> "Times":
        if self.start is None and self.end is None:
            raise ValueError("give start or end, or {'all': true} for the whole audio")
        return self


class WordIds(_Argument):
    """Words by id, each a part of its own unless they follow each other."""

    words: Annotated[list[str], Field(min_length=1)]


class Ordinals(_Argument):
    """Words by their order in the audio, from 1, or from the end by -1; both ends are in."""

    first_word: int
    last_word: int


class Kind(_Argument):
    """A kind of words: fillers (um, uh), swears, immediate repeats (all but the last of each), cut-off words
    ("wh-"), or restarts (what was given up and begun again: "on Mon-" of "on Mon- on Tuesday").
    """

    kind: KindName
    which: Which | None = None


class Sentences(_Argument):
    """Whole sentences, by the punctuation. sentences: which of all, or of those in which `saying` is said."""

    sentences: Which | None = None
    saying: Phrase | Kind | None = None

    @model_validator(mode="after")
    def _names_something(self) -> "Sentences":
        if self.sentences is None and self.saying is None:
            raise ValueError("give sentences, saying, or both")
        return self


class At(_Argument):
    """A moment. at: seconds of the audio as it stands."""

    at: float


Anchor = Phrase | Sentences | At


class Stretch(_Argument):
    """All from one anchor to another. after, before: the anchor stays out. since, until: it is in."""

    after: Anchor | None = None
    since: Anchor | None = None
    before: Anchor | None = None
    until: Anchor | None = None

    @model_validator(mode="after")
    def _has_one_of_each_side(self) -> "Stretch":
        starts, ends = (self.after, self.since), (self.before, self.until)
        if None not in starts or None not in ends or (*starts, *ends).count(None) == 4:
            raise ValueError("give after or since, before or until, at least one and not both of a pair")
        return self


class Everything(_Argument):
    """The whole audio."""

    all: Literal[True]


EVERYTHING = Everything(all=True)

Target = Phrase | Times | WordIds | Ordinals | Sentences | Stretch | Kind | Everything


class Edge(_Argument):
    """The start or end of the audio, or where the last edit was made ("there")."""

    edge: Literal["start", "end", "there"]


class Beside(_Argument):
    """Before or after an anchor, or between two that follow each other (after the one, before the other)."""

    before: Anchor | None = None
    after: Anchor | None = None

    @model_validator(mode="after")
    def _names_something(self) -> "Beside":
        if self.before is None and self.after is None:
            raise ValueError("give before, after, or both")
        return self


Place = Edge | At | Beside
