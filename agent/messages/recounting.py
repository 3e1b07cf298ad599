"""Sentences for what was read piece by piece, for the history, and for what has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from ...tools import Outcome
from ...tools.comparing import Difference
from ...tools.reading import Hit
from ...tools.targets import Times
from . import Language

LATEST = 10
"""Steps of the history that are told: the last ones."""

_MARKS = ".,;:!?…。、，？！；："
"""Punctuation that a word may end in, which makes no other word of it."""

PLACES = 5
"""Places of each kind of change that are told."""


_OF_PARTS = frozenset(("cut", "mute", "bleep"))
"""Keys of outcomes that take parts of an audio away, or cover them."""


def together(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """The outcomes, with those as one that do the same to parts without words of one audio in a row."""

    def alike(outcome: Outcome) -> tuple[object, ...]:
        wordless = isinstance(outcome.facts.get("what"), Times) and not any(s.text for s in outcome.spans)
        alone = outcome.key not in _OF_PARTS or not wordless
        return outcome.key, outcome.audio, id(outcome) if alone else None

    for _, group in groupby(outcomes, alike):
        first, *others = group
        seconds = first.facts.get("seconds", 0) + sum(other.facts["seconds"] for other in others)
        spans = tuple(span for each in (first, *others) for span in each.spans)
        yield replace(first, spans=spans, facts={**first.facts, "seconds": seconds}) if others else first


def read_window(outcome: Outcome, language: Language) -> str:
    """What is said in a window, and where it goes on."""
    words, following = outcome.facts["words"], outcome.facts["next"]
    said = " ".join(word.text for word in words)
    told = language.sentence("read" if words else "read_nothing", audio=outcome.audio, said=said)
    return told + (f"{language.space}{language.sentence('read_on', word=following)}" if following else "")


def find_words(outcome: Outcome, language: Language) -> str:
    """When words are said, in each audio by itself, with the scores of those that the sound placed."""
    hits, count = outcome.facts["hits"], outcome.facts["count"]
    alike: dict[tuple[int, str], list[Hit]] = {}
    for hit in hits:
        alike.setdefault((hit.audio, hit.text.strip(_MARKS).casefold()), []).append(hit)
    told = []
    for (audio, _), found in alike.items():
        times = language.separator.join(_placed(hit, language) for hit in found)
        what = found[0].text.strip(_MARKS)
        told.append(language.sentence("locate", audio=audio, what=what, times=times))
    return language.parts.join([*told, *_more(count - len(hits), language)]) + language.end


def _placed(hit: Hit, language: Language) -> str:
    times = f"{hit.start:.2f}–{hit.end:.2f} s"
    if hit.placed is None:
        return times
    return language.sentence("placed", times=times, score=hit.placed)


def shorten_pauses(outcome: Outcome, language: Language) -> str:
    """How many pauses were shortened, and by how much."""
    facts = {name: outcome.facts[name] for name in ("count", "to", "seconds")}
    key = "shorten_pauses_1" if facts["count"] == 1 else "shorten_pauses"
    return language.sentence(key, audio=outcome.audio, **facts)


def history(outcome: Outcome, language: Language) -> str:
    """The last steps, and which of them are taken back."""
    steps = []
    for step in outcome.facts["steps"][-LATEST:]:
        told = f"{step.number}. {language.sentence('quoted', text=step.asked)}"
        steps.append(language.sentence("history_undone", step=told) if step.undone else told)
    if not steps:
        return language.sentence("history_0")
    return language.sentence("history", steps=language.separator.join(steps))


def diff(outcome: Outcome, language: Language) -> str:
    """How long an audio was and is, and which words have changed."""
    facts = outcome.facts
    if not facts["edited"]:
        return language.sentence("diff_0", audio=outcome.audio)
    places = facts["places"]
    told = [
        language.sentence(change, places=_places([p for p in places if p.change == change], language))
        for change in dict.fromkeys(place.change for place in places)
    ]
    changes = [*(told or [language.sentence("same_words")]), *_more(facts["count"] - len(places), language)]
    lengths = {"before": facts["seconds_before"], "after": facts["seconds"]}
    return language.sentence("diff", audio=outcome.audio, changes=language.parts.join(changes), **lengths)


def _places(places: Sequence[Difference], language: Language) -> str:
    told = (
        language.sentence("place", text=language.sentence("quoted", text=place.text), start=place.start)
        for place in places[:PLACES]
    )
    return language.separator.join([*told, *_more(len(places) - PLACES, language)])


def _more(count: int, language: Language) -> Iterable[str]:
    """That there are more places than were told, if there are."""
    return [language.sentence("more_places", count=count)] if count > 0 else []
