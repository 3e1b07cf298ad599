"""What was heard in the sound, as sentences of any language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...tools import Outcome
from . import Language


def answered(outcome: Outcome, language: Language) -> str:
    """What a speech model said, and the times it named where they are not counted from an audio's start."""
    answers, times = outcome.facts["answers"], outcome.facts["times"]
    told = [_said(each, language) for each in answers]
    if times and any(each["from"] for each in answers):
        places = [
            language.sentence(
                "heard_at",
                audio=audio,
                times=language.separator.join(f"{start:.2f}–{end:.2f} s" for start, end in spans),
            )
            for audio, spans in times.items()
        ]
        told.append(language.parts.join(places) + language.end)
    return language.space.join(each[:1].upper() + each[1:] for each in told)


def measured(outcome: Outcome, language: Language) -> str:
    """What was measured of each audio, and that more takes a model."""
    told = [
        language.sentence("measured", audio=audio, told=language.separator.join(_parts(facts, language)))
        for audio, facts in outcome.facts["measured"].items()
    ]
    more = language.sentence("needs_model")
    return f"{language.parts.join(told)}{language.end}{language.space}{more}"


def _said(answer: Mapping[str, Any], language: Language) -> str:
    """An answer as a sentence, with where its times are counted from."""
    start, text = answer["from"], str(answer["text"])
    text += language.end if text[-1:].isalnum() else ""
    return language.sentence("heard_from", seconds=start, said=text) if start else text


def _parts(facts: Mapping[str, Any], language: Language) -> Iterator[str]:
    yield f"{facts['seconds']:.2f} s"
    yield language.counted("words", facts["words"]).strip()
    yield language.sentence("pace", count=round(facts["words_a_minute"]))
    yield language.counted("fillers", facts["fillers"]).strip()
    pauses = language.counted("pauses", facts["pauses"]).strip()
    if facts["pauses"]:
        pauses = language.sentence("heard_pauses", told=pauses, seconds=facts["paused_seconds"])
    yield pauses
    if facts["level_db"] is not None:
        yield f"{facts['level_db']:.1f} dB"
