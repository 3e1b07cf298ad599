"""From outcomes to sentences, the same for every language."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

from ...tools import Outcome
from ...tools.figures import Figure
from ...tools.targets import Everything, Kind, Ordinals, Phrase, Sentences, Stretch, Target
from . import Found, Language, recounting
from .figures import figures
from .hearing import answered, measured

LONGEST = 12
"""Words of a text that is told whole; of a longer one only the beginning and the end are."""

_AS_THEY_ARE = (
    "path",
    "seconds",
    "source",
    "to",
    "other",
    "times",
    "factor",
    "lufs",
    "peak",
    "level",
    "duck",
)
"""Facts that stand in a sentence as they are."""


_MUTED = ("muted_instead", "muted_weak")
"""Facts that tell how many places were muted though they were to be cut."""


def sentences(outcomes: Sequence[Outcome], language: Language) -> Iterator[str]:
    """A sentence for each outcome, then what a listener should be warned of."""
    for outcome in recounting.together(outcomes):
        sentence = _TOLD.get(outcome.key, _plain)(outcome, language)
        yield sentence[:1].upper() + sentence[1:]
        if decibels := outcome.facts.get("matched"):
            softer = outcome.facts.get("still_softer")
            key = "matched_down" if decibels < 0 else "matched_up_softer" if softer else "matched_up"
            yield language.sentence(key, decibels=abs(decibels), softer=softer)
        for key in ("matched_sound", "unmatched"):
            if outcome.facts.get(key):
                yield language.sentence(key)
    spans = [span for outcome in outcomes for span in outcome.spans]
    muted = {key: sum(outcome.facts.get(key, 0) for outcome in outcomes) for key in _MUTED}
    for key, count in (
        *muted.items(),
        ("weak", sum(span.weak for span in spans) - muted["muted_weak"]),
        ("undecided", sum(span.undecided for span in spans)),
    ):
        if count:
            yield language.counted(key, count)


def places(key: str, found: Sequence[Found], language: Language) -> str:
    """A sentence about places where a phrase was found in the sound, each with its score."""
    told = (
        language.sentence("scored", what=place.phrase, start=place.start, score=place.score)
        for place in found
    )
    return language.sentence(key, places=language.separator.join(told))


def guesses(outcomes: Sequence[Outcome], language: Language, guessed: Collection[int]) -> list[str]:
    """A warning where what was done or found stands on words that a weak recogniser has heard."""
    about = {
        audio for outcome in outcomes if _is_about_words(outcome) for audio in _concerned(outcome, guessed)
    }
    return [guess(sorted(about), language)] if about else []


def guess(audios: Sequence[int], language: Language) -> str:
    """The warning that words of some audios may be wrong, and what to do."""
    return language.sentence("recognised", audios=_audios(audios, language))


_ABOUT_WORDS = frozenset(("read", "read_window", "swap", "shorten_pauses", "measured_sound"))
"""Outcomes that stand on the words of an audio whatever they are about."""


def _is_about_words(outcome: Outcome) -> bool:
    what = outcome.facts.get("what")
    if isinstance(what, Figure):
        return what.figure not in ("duration", "level")
    return outcome.key in _ABOUT_WORDS or isinstance(what, Phrase | Kind | Ordinals | Sentences | Stretch)


def _concerned(outcome: Outcome, guessed: Collection[int]) -> set[int]:
    """Those of the audios with words that may be wrong that an outcome is about: all where none is named."""
    named = {outcome.audio, outcome.facts.get("source"), outcome.facts.get("to"), outcome.facts.get("other")}
    return set(guessed) & named if outcome.audio else set(guessed)


def _plain(outcome: Outcome, language: Language) -> str:
    return _sentence(outcome.key, outcome, language)


def _sentence(key: str, outcome: Outcome, language: Language) -> str:
    """The sentence of a key with all that may be told of an outcome."""
    facts = outcome.facts
    told: dict[str, Any] = {name: facts[name] for name in _AS_THEY_ARE if name in facts}
    if "what" in facts:
        told |= {"touched": _touched(outcome, language), "part": _part(facts["what"], language)}
    if "text" in facts:
        told["text"] = _shortened(facts["text"], language)
    if "texts" in facts:
        told["first"], told["second"] = (_shortened(text, language) for text in facts["texts"])
    if "audios" in facts:
        told["audios"] = _audios(facts["audios"], language)
    if "asked" in facts:
        told["requests"] = language.separator.join(
            language.sentence("quoted", text=a) for a in facts["asked"]
        )
    if outcome.created:
        told["created"] = _audios(outcome.created, language)
    if outcome.key.startswith("insert"):
        told["where"] = _where(outcome, language)
    return language.sentence(key, audio=outcome.audio, **told)


def _gain(outcome: Outcome, language: Language) -> str:
    decibels, what = outcome.facts["decibels"], outcome.facts["what"]
    key = "louder" if decibels > 0 else "softer"
    facts = {"audio": outcome.audio, "decibels": abs(float(decibels)), "part": _part(what, language)}
    return language.sentence(key if isinstance(what, Everything) else f"{key}_part", **facts)


def _speed(outcome: Outcome, language: Language) -> str:
    whole = isinstance(outcome.facts["what"], Everything)
    return _sentence("speed" if whole else "speed_part", outcome, language)


def _insert(outcome: Outcome, language: Language) -> str:
    whole = isinstance(outcome.facts["what"], Everything)
    return _sentence("insert" if whole else "insert_part", outcome, language)


def _move(outcome: Outcome, language: Language) -> str:
    return _sentence("move_to" if outcome.facts["to"] else "move", outcome, language)


def _swap(outcome: Outcome, language: Language) -> str:
    return _sentence("swap_between" if outcome.facts["other"] else "swap", outcome, language)


def _read(outcome: Outcome, language: Language) -> str:
    text = outcome.facts["text"]
    return language.sentence("read" if text else "read_nothing", audio=outcome.audio, said=text)


def _count(outcome: Outcome, language: Language) -> str:
    what, counts, times = (outcome.facts[name] for name in ("what", "counts", "times"))

    def counted(audio: int, count: int) -> str:
        if audio in times:
            told = f"{_counted(what, count, language)} ({_ranges(times[audio], language)})"
            return language.sentence("measured", audio=audio, told=told)
        if isinstance(what, Phrase):
            return language.counted("count_phrase", count, audio=audio, what=what.phrase)
        return language.sentence("count_kind", audio=audio, things=_counted(what, count, language))

    return _for_each([counted(*each) for each in counts.items()], language) + (
        language.sentence("count_total", count=sum(counts.values())) * (len(counts) > 1) + language.end
    )


def _counted(what: Phrase | Kind | Everything, count: int, language: Language) -> str:
    """How many of which words."""
    if isinstance(what, Phrase):
        return language.sentence("phrases", count=count, what=what.phrase)
    return language.counted(what.kind if isinstance(what, Kind) else "words", count)


def _locate(outcome: Outcome, language: Language) -> str:
    def told(audio: int, times: Sequence[tuple[float, float]]) -> str:
        spans = _ranges(times, language)
        return language.sentence("locate", audio=audio, what=outcome.facts["what"].phrase, times=spans)

    return _for_each([told(*each) for each in outcome.facts["times"].items()], language) + language.end


def _ranges(times: Sequence[tuple[float, float]], language: Language) -> str:
    return language.separator.join(f"{start:.2f}–{end:.2f} s" for start, end in times)


def _measure(outcome: Outcome, language: Language) -> str:
    durations, times = outcome.facts["durations"], outcome.facts["times"]
    if times:
        parts = {n: f"{durations[n]:.2f} s ({_ranges(found, language)})" for n, found in times.items()}
        told = [language.sentence("measured", audio=n, told=part) for n, part in parts.items()]
        return _for_each(told, language) + language.end
    told = [language.sentence("measure", audio=n, seconds=float(s)) for n, s in durations.items()]
    total = language.sentence("measure_total", seconds=float(sum(durations.values())))
    return _for_each(told, language) + total * (len(durations) > 1) + language.end


def _mentions(outcome: Outcome, language: Language) -> str:
    audios = outcome.facts["audios"]
    named = _audios(audios, language) if audios else ""
    return language.counted("mentions", len(audios), what=outcome.facts["what"].phrase, audios=named)


def _figures(outcome: Outcome, language: Language) -> str:
    return figures(outcome, language, _audios)


def _list_audios(outcome: Outcome, language: Language) -> str:
    return language.space.join(
        language.sentence("list_audios", audio=number, name=name, seconds=seconds, count=words)
        for number, name, seconds, words in outcome.facts["audios"]
    )


_TOLD: dict[str, Callable[[Outcome, Language], str]] = {
    "gain": _gain,
    "speed": _speed,
    "insert": _insert,
    "move": _move,
    "swap": _swap,
    "read": _read,
    "count": _count,
    "locate": _locate,
    "measure": _measure,
    "mentions": _mentions,
    "figures": _figures,
    "list_audios": _list_audios,
    "read_window": recounting.read_window,
    "find_words": recounting.find_words,
    "shorten_pauses": recounting.shorten_pauses,
    "history": recounting.history,
    "diff": recounting.diff,
    "ask_about": answered,
    "measured_sound": measured,
}


def _for_each(told: Sequence[str], language: Language) -> str:
    return language.parts.join(told)


def _touched(outcome: Outcome, language: Language) -> str:
    """What was edited: how many of which words, or the text between two times."""
    what = outcome.facts["what"]
    spans = [span for span in outcome.spans if span.kind != "mute" or outcome.key == "mute"]
    if isinstance(what, Phrase):
        return language.sentence("phrases", count=len(spans), what=what.phrase)
    if isinstance(what, Kind):
        return language.counted(what.kind, len(spans))
    texts = [span.text for span in spans if span.text]
    if len(spans) > 1 and not texts:
        return language.sentence("wordless_several", count=len(spans))
    return _shortened(" … ".join(texts), language)


def _part(what: Target, language: Language) -> str:
    match what:
        case Phrase():
            return language.sentence("quoted", text=what.phrase)
        case Everything():
            return language.sentence("everything")
        case Kind():
            return language.sentence("of_kind")
        case _:
            return language.sentence("part")


def _where(outcome: Outcome, language: Language) -> str:
    (place,) = outcome.spans
    if place.before is None:
        return (
            language.sentence("at", seconds=place.start)
            if place.after is None
            else language.sentence("at_start")
        )
    return language.sentence("after", word=place.before) if place.after else language.sentence("at_end")


def _shortened(text: str, language: Language) -> str:
    words = text.split()
    if not words:
        return language.sentence("wordless")
    short = words if len(words) <= LONGEST else [*words[:6], "…", *words[-5:]]
    return language.sentence("quoted", text=" ".join(short))


def _audios(numbers: Sequence[int], language: Language) -> str:
    if len(numbers) == 1:
        return language.sentence("audio", audio=numbers[0])
    *most, last = map(str, numbers)
    return language.sentence("audios", most=language.separator.join(most), last=last)
