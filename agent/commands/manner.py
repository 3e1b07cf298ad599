"""How something is to be done, said beside what is to be done: carefully, by the sound as well, matched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from .matching import MATCH_LEVEL, MATCH_NOTHING, MATCH_SOUND
from .requests import Part, Reading, Request, Said, Sentences

_CAREFUL = {
    "en": r"(?:very )?carefully|cautiously|with (?:great )?care|be (?:very )?careful(?: and| to|,|:)?",
    "de": r"(?:sehr )?(?:vorsichtig|behutsam)|mit vorsicht|sei (?:bitte )?vorsichtig(?: und|,|:)?",
    "es": r"(?:con (?:mucho )?|ten )cuidado(?: y|,|:)?|cuidadosamente|con cautela",
    "fr": r"prudemment|soigneusement|avec (?:précaution|prudence|soin)|sois prudent(?: et|,|:)?",
    "it": r"con (?:molta )?(?:cautela|attenzione)|attentamente|(?:stai attent[oa]|fai attenzione)(?: e|,|:)?",
    "ja": "慎重に|注意して|気をつけて|丁寧に",
    "ko": "조심스럽게|조심해서|조심히|신중하게|주의해서",
    "zh": "小心(?:地|翼翼地)?|谨慎(?:地)?|謹慎(?:地)?|仔细(?:地)?|仔細(?:地)?",
}
"""That nothing is to be cut whose times are not known well."""

_MISHEARD = {
    "en": r"(?:also |even |and )*(?:the misheard ones|where(?:ver)? (?:it|that|they) "
    r"(?:was|were|is|are|has been) (?:misheard|missed))|by (?:its |the )?sound",
    "de": r"(?:auch |selbst )?(?:da,? )?wo (?:es|das|sie) (?:falsch (?:erkannt|gehört|verstanden)|überhört|"
    r"nicht erkannt) wurden?|(?:am|nach dem) (?:klang|ton)|nach gehör",
    "es": r"(?:también |incluso )?donde (?:se (?:oyó|entendió|reconoció) mal|no se reconoció)"
    r"|por (?:el|su) sonido",
    "fr": r"(?:aussi |même )?là où (?:c'est|il est|c'était|il a été) mal (?:entendu|reconnu|compris)"
    "|par le son|à l'oreille",
    "it": r"(?:anche )?dove (?:è stat[oa] )?(?:(?:sentit|capit|riconosciut)[oa] male|frainteso)"
    r"|(?:dal|per) suono",
    "ja": "聞き間違(?:い|え)(?:た|の)?(?:箇所|ところ|所|部分)も(?:含めて)?",
    "ko": r"잘못 ?(?:들은|인식한|인식된) ?(?:곳|부분)도(?: ?포함해서?)?|소리로",
    "zh": "(?:包括|也包括)?(?:听错|聽錯|识别错|識別錯|误听|誤聽)的(?:地方|部分)(?:也要|也算|也)?"
    "|[按凭憑](?:声音|聲音)",
}
"""That words are meant too which the recogniser has missed."""

_IN_THE_SOUND = (
    (r"\b(?:search|scan) the (?:sound|recording) of (audio \d+) for\b", r"in \1 find"),
    (r"\b(?:search|scan|listen to) the (?:sound|recording) for\b", "find"),
    (r"\bin the sound of\b", "in"),
    (r"\b(?:im|in dem) (?:ton|klang) von (audio \d+) nach (.+)", r"nach \2 in \1"),
    (r"\b(?:im|in dem) (?:ton|klang) nach\b", "nach"),
    (r"\ben el sonido del\b", "en el"),
    (r"\ben el sonido\b", " "),
    (r"\bdans le son de (?=l')", "dans "),
    (r"\bdans le son\b", " "),
    (r"\bnel suono dell'", "nell'"),
    (r"\bnel suono\b", " "),
    (r"(?<=\d)の音(?:の中)?から", "から"),
    ("音の中から", ""),
    ("의 ?소리에서", "에서"),
    ("的(?:声音|聲音)(?=[里裡中])", ""),
)
"""How it is said that the sound is searched, and how the same is said of words."""

_QUOTED = re.compile(
    r"\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|『[^』]*』|(?<!\w)['‘][^'’]*['’](?!\w)"
)
_NAMING = re.compile(
    r"\b(?:words?|phrase|says?|wort|wörter|sagt|palabra|dice|mot|dit|parola)\W*$", re.IGNORECASE
)
"""What stands before words that are said, and not before how something is done."""


_EUROPEAN, _ASIAN = ("en", "de", "es", "fr", "it"), ("ja", "ko", "zh")


_TABLES = (
    ("careful", _CAREFUL),
    ("by_sound", _MISHEARD),
    ("match_nothing", MATCH_NOTHING),
    ("match_sound", MATCH_SOUND),
    ("match_level", MATCH_LEVEL),
)
"""What says how, by the tag for that; of two that may begin alike the one that says more comes first."""

_LAYING_IN = frozenset(("insert", "replace"))
_TAKEN = {
    "careful": frozenset(("cut",)),
    "match_nothing": _LAYING_IN,
    "match_sound": _LAYING_IN,
    "match_level": _LAYING_IN,
}
"""The acts that can be done so."""


class _Rule(NamedTuple):
    """What says how something is to be done, the tag for that, and what is to be read instead of it."""

    pattern: re.Pattern[str]
    tag: str
    instead: str


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("'", "['’]"), re.IGNORECASE)


def _rules() -> Iterator[_Rule]:
    for pattern, instead in _IN_THE_SOUND:
        yield _Rule(_compiled(pattern), "by_sound", instead)
    for tag, table in _TABLES:
        spaced = "|".join(table[code] for code in _EUROPEAN)
        yield _Rule(_compiled(rf"[,;]?\s*\b(?:{spaced})(?!\w)"), tag, " ")
        unspaced = "|".join(table[code] for code in _ASIAN)
        yield _Rule(_compiled(rf"[、，,]?\s*(?:{unspaced})[、，]?"), tag, "")


_RULES = tuple(_rules())


@dataclass(frozen=True, slots=True)
class Manner:
    """How a command is to be done. tags: careful, by_sound, match_sound, match_level, match_nothing."""

    tags: frozenset[str]

    def applied(self, reading: Reading) -> Reading:
        """What was read, to be done in that manner."""
        return tuple(self._request(request) for request in reading) if self.tags else reading

    def fits(self, reading: Reading) -> bool:
        """Whether something that was read can be matched, if it is to be."""
        acts = {request.act for request in reading}
        return all(acts & _TAKEN[tag] for tag in self.tags if tag.startswith("match"))

    def _request(self, request: Request) -> Request:
        own = {tag for tag in self.tags if request.act in _TAKEN.get(tag, ())}
        parts = tuple(self._part(part) for part in request.parts)
        return replace(request, parts=parts, tags=request.tags | own)

    def _part(self, part: Part) -> Part:
        if "by_sound" not in self.tags:
            return part
        match part.what:
            case Said() as said:
                return replace(part, what=replace(said, by_sound=True))
            case Sentences(saying=Said() as said):
                return replace(part, what=replace(part.what, saying=replace(said, by_sound=True)))
        return part


def divided_from_manner(command: str) -> tuple[str, Manner]:
    """A command without what says how it is to be done, and that.

    What is quoted is no manner, nor what is called a word.
    """
    tags: set[str] = set()
    for rule in _RULES:
        plain = _replaced(command, rule)
        if plain != command:
            command = plain
            tags.add(rule.tag)
    return command, Manner(frozenset(tags))


def _replaced(command: str, rule: _Rule) -> str:
    quotes = [quote.span() for quote in _QUOTED.finditer(command)]

    def instead(match: re.Match[str]) -> str:
        quoted = any(start <= match.start() < end for start, end in quotes)
        if quoted or _NAMING.search(command[: match.start()]):
            return match[0]
        return match.expand(rule.instead)

    return rule.pattern.sub(instead, command)
