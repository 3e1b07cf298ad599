"""What "that part" points at: the stretches that the last answer named, as they lie now."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from ...core.errors import Unclear
from ...tools import Draft
from .amending import lying_in, picked
from .requests import Audios, Named, Part, Ref, Said

_PART = {
    "en": r"\b(?:that|this|the) (?:part|bit|piece|section|passage|stretch|moment|place|spot)\b",
    "de": r"\b(?:diese[mnrs]?|jene[mnrs]?|de[mnr]|die|das) (?:stelle|teil|stück|a[bu]s?schnitt|passage)\b",
    "es": r"\b(?:esa|esta|la|ese|este|el) (?:parte|trozo|fragmento|pasaje|tramo|sección|momento)\b",
    "fr": r"\b(?:cette|cet?|la|le) (?:partie|passage|morceau|extrait|bout|moment|endroit)\b",
    "it": r"\b(?:quel(?:la|lo)?|quest[ao]|la|il) (?:parte|pezzo|punto|passaggio|frammento|brano|tratto)\b",
    "ja": "(?:その|この)(?:部分|箇所|区間|ところ)",
    "ko": r"(?:그|이|해당)\s?(?:부분|구간|대목)(?!들)",
    "zh": "[那这這]一?(?:段|部分|个部分|個部分|处|處)",
}
"""How one stretch is pointed at, apart from "it" and "that", by language."""

_SEVERAL = {
    "en": r"\b(?:them|those|these|all|both|every|each)\b",
    "de": r"\b(?:alle[ns]?|beide[ns]?|jede[ns]?|(?:diese|jene|die) (?:stellen|teile|stücke|passagen))\b",
    "es": r"\b(?:tod[oa]s|amb[oa]s|es[oa]s|est[oa]s|l[oa]s|\w+[aeirá]l[oa]s)\b",
    "fr": r"\b(?:tou(?:s|tes)|ces|les|ceux|celles|deux)\b",
    "it": r"\b(?:tutt[ie]|quei|quelle|quelli|quest[ie]|entramb[ie]|\w+[aei]l[ie])\b",
    "ja": "全部|すべて|全て|それら|これら|両方|どちらも",
    "ko": r"전부|모두|\b다\b|것들|부분들|구간들|둘\s?다",
    "zh": "全部|都|所有|它们|它們|[这這那]些|[这這那][几幾]|[两兩]",
}
"""How all of several are pointed at, by language."""


@dataclass(frozen=True, slots=True)
class Pointing:
    """What was named, and how a command points at it.

    named: gives the stretches in order, none where one of them is gone; called only where something points.
    part, several: what the command says: "that part", "those". choosing: whether which of several is meant
    is said by the next command.
    """

    named: Callable[[], Sequence[Part]] = tuple
    part: bool = False
    several: bool = False
    choosing: bool = False

    def parts(self, part: Part) -> Sequence[Part]:
        """The stretches that a part of a request is about. Raises Unclear where it may be any of several."""
        found = lying_in(self.named(), part.audios)
        if isinstance(part.what, Said):
            return picked(found, part.what.which or "all")
        if len(found) > 1 and not (self.several or self.choosing):
            raise _which(found)
        return found


def pointing(command: str, code: str, draft: Draft, choosing: bool = False) -> Pointing:
    """How a command in a language points at what the last answer named."""
    if not draft.named:
        return Pointing()
    return Pointing(
        partial(_named, draft),
        bool(re.search(_PART[code], command, re.IGNORECASE)),
        bool(re.search(_SEVERAL[code], command, re.IGNORECASE)),
        choosing,
    )


def _named(draft: Draft) -> list[Part]:
    """The stretches as they lie now; none where one of them is gone, as what is meant is not clear then."""
    now = [span.now(draft) for span in draft.named]
    found = [span for span in now if span is not None]
    if len(found) < len(now):
        return []
    return [Part(Named(*span.seconds, span.words), Audios((Ref("number", span.audio),))) for span in found]


def _which(parts: Sequence[Part]) -> Unclear:
    audios = list(dict.fromkeys(ref.number for part in parts if part.audios for ref in part.audios.refs))
    starts = [f"{part.what.start:.2f} s" for part in parts if isinstance(part.what, Named)]
    times = ", ".join(starts[:5]) + (" …" if len(starts) > 5 else "")
    listed = ", ".join(map(str, audios))
    return Unclear.because("which_part", audio=listed, count=len(parts), times=times)
