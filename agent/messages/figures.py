"""Figures of audios as sentences of any language: of each by itself, or which has the most or least."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...tools import Outcome
from ...tools.figures import Figure
from ...tools.targets import Kind
from . import Language

_COUNTS = ("said", "words", "sentences", "pauses")
"""Figures of which one audio has more than another."""


def figures(outcome: Outcome, language: Language, named: Callable[[list[int], Language], str]) -> str:
    """What was counted or measured. named: tells audios by their numbers."""
    facts = outcome.facts
    told = {audio: _told(facts, audio, language) for audio in facts["values"]}
    leading = facts["leading"]
    if not leading:
        alone = [
            language.sentence("measured", audio=audio, told=_alone(facts, audio, each, language))
            for audio, each in told.items()
        ]
        return language.parts.join(alone) + language.end
    return _agreed(facts, language, _ranking(facts, told, language, named)) + language.end


def _ranking(
    facts: Mapping[str, Any],
    told: Mapping[int, str],
    language: Language,
    named: Callable[[list[int], Language], str],
) -> str:
    """Which audios have the most or least, with the figures of all."""
    leading = facts["leading"]
    others = [
        language.sentence("compared", audio=audio, told=each)
        for audio, each in told.items()
        if audio not in leading
    ]
    listed = language.separator.join([told[leading[0]], *others])
    if len(leading) > 1:
        return language.sentence("equal", audios=named(leading, language), told=listed)
    of_two, of_several = language.sentences[_ranked(facts)].split("|")
    leader = (of_two if len(told) == 2 else of_several).format(audio=named(leading, language))
    return language.sentence("ranked", leading=leader, told=listed)


def _agreed(facts: Mapping[str, Any], language: Language, told: str) -> str:
    """What was told, behind a yes or no where that was asked."""
    if facts["leader"] is None:
        return told
    return language.sentence("yes" if facts["leading"] == [facts["leader"]] else "no", told=told)


def _ranked(facts: Mapping[str, Any]) -> str:
    """The key of what is said of the audio that leads."""
    figure = _figure(facts)
    return f"{'count' if figure in _COUNTS else figure}_{facts['order']}"


def _figure(facts: Mapping[str, Any]) -> str:
    """The figure's name; of a phrase and of a kind of words how often it is said."""
    what = facts["what"]
    return str(what.figure) if isinstance(what, Figure) else "said"


def _alone(facts: Mapping[str, Any], audio: int, told: str, language: Language) -> str:
    """A figure with its name, where it does not tell itself what it is of."""
    figure = _figure(facts)
    named = figure in ("longest_pause", "average_pause") and facts["values"][audio] is not None
    return language.sentence(figure, told=told) if named else told


def _told(facts: Mapping[str, Any], audio: int, language: Language) -> str:
    """A figure with its unit."""
    what, value = facts["what"], facts["values"][audio]
    match _figure(facts):
        case "said" if isinstance(what, Kind):
            return language.counted(what.kind, value).strip()
        case "said":
            return language.sentence("phrases", count=value, what=what.phrase).strip()
        case "pauses" if what.longer_than:
            pauses = language.counted("pauses", value).strip()
            return language.sentence("longer_pauses", told=pauses, seconds=what.longer_than)
        case "words" | "sentences" | "pauses" as counted:
            return language.counted(counted, value).strip()
        case "level":
            return language.sentence("no_level") if value is None else f"{value:.1f} dB"
        case "longest_pause" | "average_pause" if value is None:
            return language.counted("pauses", 0)
        case "pace":
            return language.sentence("pace", count=round(value or 0))
    spans = facts["times"].get(audio, ())
    return f"{value:.2f} s" + "".join(f" ({start:.2f}–{end:.2f} s)" for start, end in spans)
