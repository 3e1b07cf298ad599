"""Questions that no rule of the grammar fits: about the sound, or which audio speaks of something.

They are known by their form: how they begin or end, and that no deed is named or begged for in them. What may
be an edit is never read as a question, so that a request that is not understood stays one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

from ...tools import ToolCall
from .atoms import Malformed, atoms, divided
from .forms import Forms
from .languages import CODES, language
from .listening import FORMS, Listening, about
from .requests import Part, Reading, Request, Said
from .vocabularies import lexicon

_DOING = """
    _CUT _CUT_OUT _TO_CUT _NO_LONGER _NOT_BE _TRIM _CROP _CHOP _RID _REMOVAL _FIX _DROP _KEEP
    _KEEP_ONLY _RETAIN _SPARE _MUTE _SOUND_OFF _HUSH _BLEEP _COVER INSERT _PUT _APPEND _EXTEND _COPY
    _MOVE _REPLACE _SWAP _SUBSTITUTE _REPEAT MULTIPLY HALVE _SPLIT _JOIN _EXTRACT _UNDO _REDO
    _START_OVER _PUT_BACK _UNMUTE _NORMALISE PACER _HASTEN FADE _FADE LOUDER _TURN _MIX _UNDERLAY
    _SHORTEN _SHRINK _LIMIT _CHANGE _CHU _CHULE
"""
_DEEDS = frozenset(_DOING.split())
"""Terminals of words for what is done to audios."""

_ABOUT_WORDS = frozenset(("read", "contains", "locate", "mentions", "count"))
"""Acts that answer by the words."""

_GOES_ON = re.compile(r"[?!;。\n]\s*\w|\.\s+\w")
_CJK = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_SCRIPTS = {"ja": "[\u3040-\u30ff]", "ko": "[\uac00-\ud7a3]", "zh": "^[^\u3040-\u30ff\uac00-\ud7a3]+$"}
_QUOTATION = "\"'“”„«»「」『』‘’ "


class _Marks(NamedTuple):
    """The forms of a language, compiled."""

    begins: re.Pattern[str]
    ends: re.Pattern[str]
    lead: re.Pattern[str]
    begs: re.Pattern[str]
    mentions: tuple[re.Pattern[str], ...]
    heard: re.Pattern[str]
    harmless: re.Pattern[str]


@cache
def _marks(code: str) -> _Marks:
    forms: Forms = FORMS[code]

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    named = r"(?:(?:in|on|en|dans|nell'|im|dell')\s*)?(?:audio|音声|音频|오디오)\s*\d+\s*[:,、]"
    return _Marks(
        begins=compiled(forms.begins),
        ends=compiled(forms.ends),
        lead=compiled(rf"\s*(?:{forms.lead}(?![^\W\d_])|{named}|[¿¡,、])\s*"),
        begs=compiled(forms.begs),
        mentions=tuple(compiled(mention) for mention in forms.mentions),
        heard=compiled(forms.heard),
        harmless=compiled(forms.harmless),
    )


def wondered(command: str, preferred: str) -> Listening | None:
    """The question that a command is by its form; None where it may be anything else.

    preferred: the code of the language that it is most likely in.
    """
    text = normalize("NFKC", command).replace("’", "'").strip()
    if _GOES_ON.search(text):
        return None
    text = " ".join(text.split())
    codes = dict.fromkeys((preferred, *CODES))
    return next((_plainly(text, bare, code) for code in codes if (bare := _question(text, code))), None)


def asked_of_the_sound(command: str, reading: Reading, code: str) -> Listening | None:
    """The question that a command is though the grammar has a reading of it: about words that nobody says.

    code: of the language that it was read in.
    """
    acts = {request.act for request in reading}
    phrases = [_unsaid(part) for request in reading for part in request.parts]
    if not phrases or not (acts == {"read"} or all(phrases)) or not (found := wondered(command, code)):
        return None
    if found.reading:
        return found if acts <= _ABOUT_WORDS else None
    misread = any(phrase and _marks(found.language).begins.match(phrase) for phrase in phrases)
    if not all(phrases) or not (misread or acts <= _ABOUT_WORDS):
        return None
    return found if misread or acts == {"read"} or is_heard(found) else None


def is_heard(question: Listening) -> bool:
    """Whether a question speaks of sounds, or of what only they tell."""
    return bool(_marks(question.language).heard.search(str(question.call.args.get("question", ""))))


def unled(text: str, code: str) -> str:
    """A text in a language without what may stand before its question: “please tell me”."""
    while (lead := _marks(code).lead.match(text)) and lead.end():
        text = text[lead.end() :]
    return text


def _unsaid(part: Part) -> str | None:
    """The phrase that a part is about, where nobody says it."""
    return part.what.phrase if isinstance(part.what, Said) and not part.what.heard else None


def _question(text: str, code: str) -> str:
    """A text in a language without what stands before its question; nothing where it has the form of none."""
    marks = _marks(code)
    if bool(_CJK.search(text)) != (code in _SCRIPTS) or not re.search(_SCRIPTS.get(code, ""), text):
        return ""
    text = unled(text, code)
    return text if marks.begins.match(text) and marks.ends.search(text) else ""


def _plainly(text: str, question: str, code: str) -> Listening | None:
    """What a text asks by its question, where that neither begs for a deed nor names one."""
    marks = _marks(code)
    if marks.begs.search(question) or _names_a_deed(marks.harmless.sub(" ", question), code):
        return None
    for mentions in marks.mentions:
        found = mentions.fullmatch(question.rstrip("?!. "))
        if found and (what := found["what"].strip(_QUOTATION)):
            call = ToolCall("mentions", {"phrase": {"phrase": what}})
            return Listening(code, call, (Request("mentions", (Part(Said(what)),)),))
    return about(code, text)


def _names_a_deed(text: str, code: str) -> bool:
    """Whether any words of a text may stand for an edit."""
    words, enclitics = lexicon(code), language(code).enclitics
    try:
        norms = [atom.norm for atom in divided(atoms(text), (), enclitics)]
    except Malformed:
        return False
    stretches = (
        tuple(norms[start:end])
        for start in range(len(norms))
        for end in range(start + 1, min(start + words.longest, len(norms)) + 1)
    )
    return any(entry.terminal in _DEEDS for stretch in stretches for entry in words.entries(stretch))
