"""Tools that read a transcript piece by piece, with the ids by which plans name its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Annotated, NamedTuple

from pydantic import Field

from ..core.errors import NotFound
from ..core.placement import PlacedWord
from ..speech.search import Match
from .asking import answer, nowhere
from .draft import Draft
from .outcomes import Outcome
from .registry import tool
from .searching import MaybeHeard, doubts
from .selection import indexes_of, kind_matches, need_words, phrase_matches, seconds_at
from .targets import Kind, Phrase

MOST_WORDS = 300
"""Words that are read in one call at most."""

BESIDE = 4
"""Neighbouring words that are told on each side of a hit."""

WordId = Annotated[str, Field(pattern=r"^\d+\.\d+(#\d+)?$", description="such as 2.17, or 2.17#2 of a copy")]
Limit = Annotated[int, Field(ge=1, le=MOST_WORDS)]


class ReadWord(NamedTuple):
    """A word with its id and its times in seconds of the audio as it stands."""

    id: str
    text: str
    start: float
    end: float


class Hit(NamedTuple):
    """Where something is said.

    words: the ids of its first and last word. start, end: seconds of the audio as it stands. before, after:
    the words beside it. placed: the least score of its words, 0 to 1, by which they were found or placed in
    the sound; None where they have none.
    """

    audio: int
    words: tuple[str, str]
    start: float
    end: float
    before: str
    text: str
    after: str
    placed: float | None = None


class Maybe(NamedTuple):
    """Where something may be heard. start, end: seconds of the audio as it stands. score: 0 to 1."""

    audio: int
    start: float
    end: float
    score: float


@tool
def read_window(
    draft: Draft,
    audio: int,
    start: float | None = None,
    end: float | None = None,
    first_word: WordId | None = None,
    last_word: WordId | None = None,
    limit: Limit = 200,
) -> Outcome:
    """Read the words of a part of an audio, each as [id, word, start, end], to name them in an edit.

    audio: its number. start, end: seconds of the audio as it stands, from its end where negative. first_word,
    last_word: ids, both are in. All that is given must hold; the whole audio where nothing is. limit: the
    most words; where more follow, `next` is the first_word to go on with. muted: ids of silenced words.
    """
    need_words(draft, audio)
    words = draft.words(audio)
    first, beyond = _window(draft, audio, (start, end), (first_word, last_word))
    told = words[first : min(beyond, first + limit)]
    return answer(
        "read_window",
        audio,
        words=[ReadWord(w.id, w.text, w.start, w.end) for w in told],
        muted=[word.id for word in told if word.muted],
        next=words[first + limit].id if first + limit < beyond else None,
        words_in_all=len(words),
    )


@tool
def find_words(
    draft: Draft,
    what: Phrase | Kind,
    audio: int | None = None,
    limit: Annotated[int, Field(ge=1, le=100)] = 20,
) -> Outcome:
    """Find where a phrase or a kind of words is said, with word ids, times and the words beside each hit.

    what: a phrase or a kind of words. audio: its number; each one when left out. limit: the most
    hits that are told, each with the score by which the sound placed it, if it did; `count` says how many
    there are. scores: of each hit, 0 to 1, below 1 where it is not certain that it is of that kind. maybe:
    where else it may be heard, if by_sound.
    """
    hits: list[tuple[Hit, float]] = []
    refused: list[NotFound | MaybeHeard] = []
    numbers = draft.numbers if audio is None else [audio]
    for number in numbers:
        try:
            hits += _hits(draft, number, what)
        except (NotFound, MaybeHeard) as error:
            refused.append(error)
    if not hits:
        raise _refusal(draft, what, audio, refused)
    maybe = [place for number in numbers for place in _maybe(draft, number, what)]
    told, scores = zip(*hits[:limit], strict=True)
    facts = {"hits": list(told), "scores": list(scores), "count": len(hits), "maybe": maybe}
    return answer("find_words", audio, what=what, **facts)


def _refusal(
    draft: Draft, what: Phrase | Kind, audio: int | None, refused: Sequence[NotFound | MaybeHeard]
) -> NotFound | MaybeHeard:
    """Why nothing was found: first of all, that it may have been."""
    maybe = next((error for error in refused if isinstance(error, MaybeHeard)), None)
    if maybe is None and isinstance(what, Phrase) and audio is None:
        return nowhere(draft, what, audio)
    return maybe or refused[0]


def _maybe(draft: Draft, audio: int, what: Phrase | Kind) -> Iterator[Maybe]:
    """Where a phrase may be heard in an audio, if it was asked for."""
    if not isinstance(what, Phrase) or not what.by_sound:
        return
    rate = draft.timeline(audio).rate
    for doubt in doubts(draft, audio, what):
        yield Maybe(audio, doubt.span.start / rate, doubt.span.end / rate, doubt.hit.score)


def _window(
    draft: Draft,
    audio: int,
    times: tuple[float | None, float | None],
    ids: tuple[str | None, str | None],
) -> tuple[int, int]:
    """The indexes of the first word in a window and of the first behind it. Raises NotFound, CannotEdit."""
    words = draft.words(audio)
    start, end = (None if at is None else seconds_at(draft, audio, at) for at in times)
    first, last = (None if name is None else indexes_of(draft, audio, [name])[0] for name in ids)
    inside = [
        n
        for n, word in enumerate(words[first : None if last is None else last + 1], first or 0)
        if (start is None or sum(word.span) // 2 >= start) and (end is None or sum(word.span) // 2 < end)
    ]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _hits(draft: Draft, audio: int, what: Phrase | Kind) -> list[tuple[Hit, float]]:
    """The hits in one audio, with their scores. Raises NotFound where there are none."""
    if isinstance(what, Phrase):
        matches = phrase_matches(draft, audio, what)
    else:
        matches = kind_matches(draft, audio, what)
    words = draft.words(audio)
    return [(_hit(audio, words, match), match.score) for match in matches]


def _hit(audio: int, words: Sequence[PlacedWord], match: Match) -> Hit:
    """A hit with what is said before and after it on its own track."""
    first, last = words[match.first], words[match.last]

    def texts(indexes: Iterable[int]) -> Iterable[str]:
        return (words[n].text for n in indexes if words[n].track == first.track)

    before = islice(texts(range(match.first - 1, -1, -1)), BESIDE)
    after = islice(texts(range(match.last + 1, len(words))), BESIDE)
    own = [n for n in range(match.first, match.last + 1) if words[n].track == first.track]
    placed = min((s for n in own if (s := words[n].word.score) is not None), default=None)
    ids, text = (first.id, last.id), " ".join(texts(own))
    return Hit(audio, ids, first.start, last.end, " ".join([*before][::-1]), text, " ".join(after), placed)
