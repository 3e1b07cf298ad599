"""Questions about the sound: “listen to audios 1 and 2: who sounds happier?”, in words of any kind.

What stands behind the colon is for a speech model, so no rule of the grammar has to fit it; what stands
before it says so, and in which language.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...tools import ToolCall

_NOTHING_ELSE = re.compile(r"[\W\d_]*")

# How listening is asked for, and what may stand beside it besides numbers.
_WORDS = {
    "en": (r"\blisten\b", r"\b(?:please|to|all|the|audios?|recordings?|and)\b"),
    "de": (r"\bh[öo]re?t?\b", r"\b(?:bitte|dir|auf|in|an|zu|alle|die|das|audios?|aufnahmen?|und)\b"),
    "es": (r"\bescuch(?:a|e|ad|en)\b", r"\b(?:por|favor|todos|el|los|audios?|y)\b"),
    "fr": (r"\b[ée]coute[zs]?\b", r"\b(?:tous|les?|l|audios?|et)\b"),
    "it": (r"\bascolt(?:a|i|ate)\b", r"\b(?:per|favore|tutti|gli|l|audio|e)\b"),
    "ja": (r"[聞聴]いて(?:ください)?", r"音声|オーディオ|全部|すべて|[とをの]"),
    "ko": (r"들어\s?(?:봐|주세요|보세요|줘)|듣고", r"오디오|모두|전부|[와과를을]"),
    "zh": (r"听(?:一下|听)?|聽(?:一下|聽)?", r"请|請|所有|音频|音頻|录音|錄音|和|与"),
}


class Listening(NamedTuple):
    """A question about the sound. language: the code of the one that it is asked in."""

    language: str
    call: ToolCall


def listening(command: str) -> Listening | None:
    """The question that a command asks about the sound of the audios it names, or of all; None for others."""
    head, _, question = command.replace("：", ":", 1).partition(":")
    if not question.strip():
        return None
    for code, (verb, others) in _WORDS.items():
        left, verbs = re.subn(verb, " ", head, flags=re.IGNORECASE)
        if verbs and _NOTHING_ELSE.fullmatch(re.sub(others, " ", left, flags=re.IGNORECASE)):
            numbers = [int(number) for number in re.findall(r"\d+", left)]
            args = {"question": question.strip()} | ({"audios": numbers} if numbers else {})
            return Listening(code, ToolCall("ask_about", args))
    return None
